import { generateKeyPairSync } from 'node:crypto'
import type { DKIMSignOptions } from 'mailauth'
import { dkimSign } from 'mailauth/lib/dkim/sign.js'
import { expect, test } from 'vitest'
import { readConfig } from '../../config.ts'
import { signed } from '../../demo/signed.ts'
import { parse } from '../../ingest/parse.ts'
import { checkSender } from '../../ingest/sender-check.ts'
import { zone } from './zone.ts'

const RECEIVED_AT = new Date('2026-03-02T10:00:00Z')
const HEAD = ['From: Owner <owner@firm.example>', 'To: recovery@provider.example', 'Subject: Access lost']
const MAIL = `${HEAD.join('\r\n')}\r\n\r\nPlease switch two-step authentication off.\r\n`
const UNKNOWN = { is: 'unverified', why: 'not-aligned' }
const UNDECIDED = { is: 'undecided' }
const SIGNED = { is: 'verified', by: 'dkim firm.example' }

const bySample = async (mail = MAIL, domain = 'firm.example', at = RECEIVED_AT) =>
  (await signed(Buffer.from(mail), domain, at)).toString('latin1')

const check = async (
  source: string,
  {
    dns = zone(),
    settings = {},
    isDelivered = true,
  }: {
    dns?: ReturnType<typeof zone>
    settings?: NodeJS.ProcessEnv
    isDelivered?: boolean
  } = {},
) => {
  const bytes = Buffer.from(source, 'latin1')
  const mail = { source: bytes, parsed: await parse(bytes), receivedAt: RECEIVED_AT, isDelivered }
  return checkSender(mail, readConfig(settings, '/nowhere'), dns)
}

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const RSA = `v=DKIM1; k=rsa; p=${publicKey.export({ format: 'der', type: 'spki' }).toString('base64')}`
const RSA_ZONE = { 'TXT s1._domainkey.firm.example': RSA }
const byRsa = async (options: Partial<DKIMSignOptions> = {}, mail = MAIL) => {
  const by: DKIMSignOptions = {
    signingDomain: 'firm.example',
    selector: 's1',
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    signTime: RECEIVED_AT,
    ...options,
  }
  const { signatures } = await dkimSign(Buffer.from(mail), { ...by, signatureData: [by] })
  return signatures + mail
}

test('who signed is who wrote', async () => {
  expect(await check(await bySample())).toEqual(SIGNED)
  expect(await check(await byRsa(), { dns: zone(RSA_ZONE) })).toEqual(SIGNED)
  // Relaxed alignment: the domain that signs belongs to whom From's belongs to.
  const parts: [string, string][] = [
    ['mail.firm.example', 'firm.example'],
    ['firm.example', 'mail.firm.example'],
    ['out.firm.co.ke', 'hr.firm.co.ke'],
    ['firm.com.kz', 'firm.com.kz'],
  ]
  for (const [signer, from] of parts)
    expect(await check(await bySample(MAIL.replace('firm.example', from), signer))).toEqual({
      is: 'verified',
      by: `dkim ${signer}`,
    })
})

test('a signature that covers all, and a DMARC record that agrees', async () => {
  const dns = (record: string) => zone({ 'TXT _dmarc.firm.example': record })
  expect(await check(await bySample(), { dns: dns('v=DMARC1; p=reject') })).toEqual(SIGNED)
  expect(await check(await bySample(), { dns: dns('v=DMARC1; p=reject; adkim=s') })).toEqual(SIGNED)
  const mail = await bySample(MAIL, 'mail.firm.example')
  expect(await check(mail, { dns: dns('v=DMARC1; p=none; adkim=s') })).toEqual({
    is: 'unverified',
    why: 'dmarc-fail',
  })
})

/** A signed mail that was changed, cut, lengthened or sent again (PROMISES T6). */
const CHANGED: readonly (readonly [string, () => Promise<string>])[] = [
  ['the body', async () => (await bySample()).replace('Please', 'PLEASE')],
  ['more body', async () => `${await bySample()}and change its address\r\n`],
  ['the subject', async () => (await bySample()).replace('Access lost', 'Other')],
  ['a second subject on top', async () => `Subject: Other\r\n${await bySample()}`],
  [
    'a second subject below',
    async () => (await bySample()).replace('\r\n\r\n', '\r\nSubject: Other\r\n\r\n'),
  ],
  ['another recipient', async () => (await bySample()).replace('recovery@provider', 'other@provider')],
  ['a second recipient header', async () => `To: recovery@provider.example\r\n${await bySample()}`],
  ['another sender of the same domain', async () => (await bySample()).replace('owner@firm', 'boss@firm')],
  [
    'the signature itself',
    async () => (await bySample()).replace(/b=(.)/, (_, first) => `b=${first === 'A' ? 'B' : 'A'}`),
  ],
  ['another signer', async () => bySample(MAIL, 'evil.example')],
  ['a signer that ends alike', async () => bySample(MAIL, 'evilfirm.example')],
  ['a public suffix', async () => bySample(MAIL.replace('firm.example', 'firm.co.ke'), 'co.ke')],
  [
    'a neighbour at one host',
    async () => bySample(MAIL.replace('firm.example', 'firm.github.io'), 'evil.github.io'),
  ],
  [
    'signed more than a week before',
    async () => bySample(MAIL, 'firm.example', new Date('2026-02-20T10:00:00Z')),
  ],
  ['signed in the future', async () => bySample(MAIL, 'firm.example', new Date('2099-01-01T00:00:00Z'))],
  ['only the first octets signed', async () => byRsa({ maxBodyLength: 10 })],
  ['all octets signed, but more might follow', async () => byRsa({ maxBodyLength: 44 })],
  ['From alone signed', async () => byRsa({ headerList: ['From'] })],
  ['the subject not signed', async () => byRsa({ headerList: ['From', 'To'] })],
  ['the recipient not signed', async () => byRsa({ headerList: ['From', 'Subject'] })],
  ['expired', async () => byRsa({ expires: new Date('2026-03-03T10:00:00Z') })],
  ['an old algorithm', async () => byRsa({ algorithm: 'rsa-sha1' })],
  ['a key that is only tried out', async () => (await byRsa()).replaceAll('s=s1', 's=s1')],
]

test.each(CHANGED)('no longer signed: %s', async (name, make) => {
  const key = name.includes('tried out') ? RSA.replace('v=DKIM1;', 'v=DKIM1; t=y;') : RSA
  expect(
    await check(await make(), { dns: zone({ ...RSA_ZONE, 'TXT s1._domainkey.firm.example': key }) }),
  ).toEqual(UNKNOWN)
})

test('a mail of a thousand signatures costs no more than one of none', async () => {
  const more = (count: number): string =>
    Array.from(
      { length: count },
      (_, l) =>
        `DKIM-Signature: v=1; a=rsa-sha256; d=d${l}.example; s=s; h=from:to:subject; l=${l}; bh=AA==; b=AA==\r\n`,
    ).join('')
  const never = () => Promise.reject(new Error('asked'))
  const mail = await bySample()
  expect(await check(more(19) + mail)).toEqual(SIGNED)
  expect(await check(more(1000) + mail, { dns: never })).toEqual({
    is: 'unverified',
    why: 'too-many-signatures',
  })
})

test('a DNS that fails verifies nobody, and says so', async () => {
  const mail = await bySample()
  for (const code of ['ETIMEOUT', 'ESERVFAIL', 'EREFUSED', 'ECONNREFUSED']) {
    const key = zone({ 'TXT demo._domainkey.firm.example': { code } })
    expect(await check(mail, { dns: key })).toEqual(UNDECIDED)
    expect(await check(mail, { dns: zone({ 'TXT _dmarc.firm.example': { code } }) })).toEqual(UNDECIDED)
  }
  const gone = zone({ 'TXT demo._domainkey.firm.example': { code: 'ENOTFOUND' } })
  expect(await check(mail, { dns: gone })).toEqual(UNKNOWN)
  const began = performance.now()
  expect(await check(mail, { dns: () => new Promise(() => {}) })).toEqual(UNDECIDED)
  expect(performance.now() - began).toBeLessThan(8000)
}, 20_000)

test('what carries no proof is unverified in the mailbox, and unchecked as a file handed in', async () => {
  const never = () => Promise.reject(new Error('asked'))
  expect(await check(MAIL, { dns: never })).toEqual({ is: 'unverified', why: 'unsigned' })
  expect(await check(MAIL, { dns: never, isDelivered: false })).toEqual({ is: 'unchecked' })
  const off = { SENDER_CHECKS: 'off' }
  expect(await check(await bySample(), { dns: never, settings: off })).toEqual({ is: 'unchecked' })
  const server = { ...off, TRUSTED_AUTHSERV_ID: 'mx.desk.example' }
  expect(await check(MAIL, { settings: server, isDelivered: false })).toEqual({
    is: 'unverified',
    why: 'server',
  })
  const says = `Authentication-Results: mx.desk.example; dmarc=pass header.from=firm.example\r\n${MAIL}`
  expect(await check(says, { settings: server })).toEqual({ is: 'verified', by: 'server mx.desk.example' })
})

const MX = 'mx.provider.example'
const PATH = 'Return-Path: <bounce@firm.example>'
const from = (ip: string, by = MX, more = '') =>
  `Received: from out.firm.example (out.firm.example [${ip}])${more}\r\n\tby ${by} with ESMTPS id 1; Mon, 2 Mar 2026 10:00:00 +0000`
const LMTP = `Received: from ${MX} by ${MX} with LMTP id 2; Mon, 2 Mar 2026 10:00:01 +0000`
const SPF = zone({ 'TXT firm.example': 'v=spf1 ip4:198.51.100.7 -all' })
const SENT = { is: 'verified', by: 'spf firm.example' }
const UNSIGNED = { is: 'unverified', why: 'unsigned' }

test.each([
  ['sent by a host of the domain', [PATH, from('198.51.100.7')], SENT],
  ['handed over by LMTP', [PATH, LMTP, from('198.51.100.7')], SENT],
  ['sent by another host', [PATH, from('203.0.113.9')], UNKNOWN],
  [
    'another host, and what it wrote itself below',
    [PATH, from('203.0.113.9'), from('198.51.100.7')],
    UNKNOWN,
  ],
  ['two lines like LMTP', [PATH, LMTP, LMTP, from('198.51.100.7')], UNSIGNED],
  ['no line of ours', [PATH, from('198.51.100.7', 'mx.evil.example')], UNSIGNED],
  ['ours below another', [PATH, from('203.0.113.9', 'mx.evil.example'), from('198.51.100.7')], UNSIGNED],
  ['an inner address', [PATH, from('10.0.0.7')], UNSIGNED],
  ['no MAIL FROM', [from('198.51.100.7')], UNSIGNED],
  ['MAIL FROM said by the sender below', [from('198.51.100.7'), PATH], UNSIGNED],
  ['a bounce', ['Return-Path: <>', from('198.51.100.7')], UNSIGNED],
  ['MAIL FROM of another domain', ['Return-Path: <x@evil.example>', from('198.51.100.7')], UNKNOWN],
  [
    'an address in what it called itself',
    [PATH, `Received: from [198.51.100.7] (unknown [203.0.113.9]) by ${MX}; x`],
    UNSIGNED,
  ],
  [
    'a whole line in what it called itself',
    [PATH, `Received: from a (b [198.51.100.7]) by ${MX}; (unknown [203.0.113.9]) by ${MX}; x`],
    UNSIGNED,
  ],
])('SPF: %s', async (_, trace, want) => {
  const mail = `${trace.join('\r\n')}\r\n${MAIL}`
  expect(await check(mail, { dns: SPF, settings: { TRUSTED_RECEIVED_BY: MX } })).toEqual(want)
  expect(await check(mail, { dns: SPF })).toEqual(UNSIGNED)
})
