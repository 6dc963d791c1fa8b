import { expect, test } from 'vitest'
import { readConfig } from '../../config.ts'
import { sampleZone } from '../../demo/signed.ts'
import { authenticity } from '../../ingest/authenticity.ts'
import { factsOf } from '../../ingest/message-facts.ts'
import { parse } from '../../ingest/parse.ts'
import { checkSender } from '../../ingest/sender-check.ts'

const SERVER = 'mx.desk.example'
const FROM = 'From: Owner <owner@firm.example>'
const RECEIVED = 'Received: from out.firm.example by mx.desk.example; Mon, 2 Mar 2026 10:00:00 +0500'
const AR = (results: string, server = SERVER) => `Authentication-Results: ${server}; ${results}`
const PASS = 'dmarc=pass header.from=firm.example'

const verdict = async (headers: readonly string[], trusted: string | undefined = SERVER) => {
  const { headerLines, sender } = await parse(Buffer.from(`${headers.join('\r\n')}\r\n\r\nx`))
  return authenticity(headerLines, sender, trusted)
}

test.each([
  ['DMARC', [AR(PASS), RECEIVED, FROM]],
  ['below the Received of our own server', [RECEIVED, AR(PASS), FROM]],
  ['DMARC without a domain', [AR('dmarc=pass (p=reject)'), FROM]],
  ['aligned DKIM', [AR('dkim=pass header.d=firm.example header.s=s1 header.b=aB/c=; dmarc=none'), FROM]],
  ['DKIM of the mail domain beneath', [AR('dkim=pass header.d=mail.firm.example'), FROM]],
  ['DKIM named by its identity', [AR('dkim=pass header.i=@firm.example header.s=s1'), FROM]],
  ['aligned SPF', [AR('spf=pass (mx: permitted; really) smtp.mailfrom=bounce@mail.firm.example'), FROM]],
  ['SPF for a bare domain', [AR('spf=pass smtp.mailfrom=firm.example'), FROM]],
  ['one of two signatures', [AR('dkim=fail header.d=firm.example; dkim=pass header.d=firm.example'), FROM]],
  [
    'folded, in capitals, with a version',
    [`AUTHENTICATION-RESULTS: MX.Desk.Example 1;\r\n\tDMARC=Pass\r\n\theader.from=FIRM.example`, FROM],
  ],
  ['blanks around equal signs', [AR('dmarc = pass header.from = firm.example'), FROM]],
  ['a quoted local part', [AR('spf=pass smtp.mailfrom="a;b c"@firm.example'), FROM]],
  ['a Cyrillic domain', [AR('dmarc=pass header.from=xn--e1aybc.xn--80ao21a'), 'From: a@тест.қаз']],
])('passes: %s', async (_, headers) => expect(await verdict(headers)).toBe('pass'))

const FORGED: readonly (readonly [string, readonly string[]])[] = [
  // Nothing of ours
  ['no header at all', [RECEIVED, FROM]],
  ['another server says so', [AR(PASS, 'mx.evil.example'), FROM]],
  ['a server whose name begins like ours', [AR(PASS, 'mx.desk.example.evil.example'), FROM]],
  ['a server whose name ends like ours', [AR(PASS, 'evil-mx.desk.example'), FROM]],
  ['our name in a comment', [AR(PASS, '(mx.desk.example) evil.example'), FROM]],
  ['our name as a version', [AR(PASS, 'evil.example mx.desk.example'), FROM]],
  ['our name and another', [AR(PASS, 'mx.desk.example evil.example'), FROM]],
  ['an unknown version', [AR(PASS, 'mx.desk.example 2'), FROM]],
  ['no server named', ['Authentication-Results: dmarc=pass header.from=firm.example', FROM]],
  ['ARC alone', [`ARC-${AR(PASS)}`, FROM]],
  ['under X', [`X-${AR(PASS)}`, FROM]],
  ['as Received-SPF', ['Received-SPF: pass (mx.desk.example) client-ip=192.0.2.1', FROM]],
  // Repeated and reordered
  ['ours failed, a copy of our name says pass', [AR('dmarc=fail header.from=firm.example'), AR(PASS), FROM]],
  ['ours says nothing, a copy says pass', [AR('none'), AR(PASS), FROM]],
  [
    'ours has SPF of a stranger, a copy says pass',
    [AR('spf=pass smtp.mailfrom=evil.example'), AR(PASS), FROM],
  ],
  ['a copy below Received', [AR('dkim=none'), RECEIVED, AR(PASS), FROM]],
  ['a copy below From', [AR('dkim=none'), RECEIVED, FROM, AR(PASS)]],
  ['a stranger on top', [AR('dmarc=fail', 'mx.evil.example'), AR(PASS), FROM]],
  ['a stranger on top who says pass', [AR(PASS, 'mx.evil.example'), AR(PASS), FROM]],
  [
    'DMARC twice within',
    [AR(`dmarc=pass header.from=firm.example; dmarc=pass header.from=evil.example`), FROM],
  ],
  ['DMARC failed within, DKIM passed', [AR('dmarc=fail; dkim=pass header.d=firm.example'), FROM]],
  ['a property twice', [AR('dkim=pass header.d=evil.example header.d=firm.example'), FROM]],
  // Alignment
  ['DMARC of another domain', [AR('dmarc=pass header.from=evil.example'), FROM]],
  ['DMARC of no domain', [AR('dmarc=pass header.from=firm.example(x'), FROM]],
  ['DKIM of another domain', [AR('dkim=pass header.d=evil.example'), FROM]],
  ['DKIM without a domain', [AR('dkim=pass'), FROM]],
  ['DKIM of another identity', [AR('dkim=pass header.i=owner@evil.example'), FROM]],
  [
    'DKIM of another domain with our identity',
    [AR('dkim=pass header.d=evil.example header.i=@firm.example'), FROM],
  ],
  ['DKIM of a domain that ends like ours', [AR('dkim=pass header.d=evilfirm.example'), FROM]],
  ['DKIM of the top level', [AR('dkim=pass header.d=example'), FROM]],
  ['DKIM of a public suffix', [AR('dkim=pass header.d=co.ke'), 'From: a@firm.co.ke']],
  ['DKIM beneath a public suffix', [AR('dkim=pass header.d=evil.com.kz'), 'From: a@com.kz']],
  ['SPF of another domain', [AR('spf=pass smtp.mailfrom=owner@evil.example'), FROM]],
  ['SPF of HELO', [AR('spf=pass smtp.helo=firm.example'), FROM]],
  ['SPF with the domain as local part', [AR('spf=pass smtp.mailfrom="x@firm.example"@evil.example'), FROM]],
  ['SPF with the domain in quotes', [AR('spf=pass smtp.mailfrom="owner@firm.example"'), FROM]],
  // Results
  ['DMARC failed', [AR('dmarc=fail header.from=firm.example'), FROM]],
  ['DMARC best guess', [AR('dmarc=bestguesspass header.from=firm.example'), FROM]],
  ['SPF soft', [AR('spf=softfail smtp.mailfrom=firm.example'), FROM]],
  ['pass as a property', [AR('spf=fail dmarc=pass smtp.mailfrom=firm.example'), FROM]],
  ['pass as a reason', [AR('spf=fail reason="x; dmarc=pass"'), FROM]],
  ['pass within a quotation', [AR('spf=fail smtp.mailfrom="a; dmarc=pass"@evil.example'), FROM]],
  ['pass within a comment', [AR('spf=fail (x; dmarc=pass) smtp.mailfrom=evil.example'), FROM]],
  ['pass within a nested comment', [AR('spf=fail (x (y) ; dmarc=pass ; ) smtp.mailfrom=evil.example'), FROM]],
  [
    'a comment that never ends',
    [AR('spf=fail smtp.mailfrom=a@firm.example(.evil.example; dmarc=pass'), FROM],
  ],
  ['a comment that never began', [AR('spf=fail x) ; dmarc=pass'), FROM]],
  ['a quotation that never ends', [AR('spf=fail smtp.mailfrom="a; dmarc=pass'), FROM]],
  ['an arbitrary method', [AR('compauth=pass; iprev=pass policy.iprev=192.0.2.1; auth=pass'), FROM]],
  // From
  ['two From headers', [AR(PASS), FROM, 'From: x@evil.example']],
  ['two From headers, one with a blank', [AR(PASS), FROM, 'From : x@evil.example']],
  ['two mailboxes in From', [AR(PASS), 'From: owner@firm.example, x@evil.example']],
  ['no From', [AR(PASS)]],
  ['a look-alike in Cyrillic', [AR(PASS), 'From: owner@fіrm.example']],
]

test('there are forgeries enough', () => expect(FORGED.length).toBeGreaterThanOrEqual(40))
test.each(FORGED)('does not pass: %s', async (_, headers) => expect(await verdict(headers)).toBe('fail'))

test('without a trusted server nothing is said', async () => {
  expect(await verdict([AR(PASS), FROM], '')).toBeNull()
})

test('who is not authenticated goes to a person and is not answered at once', async () => {
  const config = readConfig({ TRUSTED_AUTHSERV_ID: SERVER, SENDER_CHECKS: 'off' }, '/nowhere')
  const facts = async (...headers: string[]) => {
    const source = Buffer.from(`${headers.join('\r\n')}\r\n\r\nx`)
    const parsed = await parse(source)
    const mail = { source, parsed, receivedAt: new Date(), isDelivered: true }
    return factsOf(parsed, await checkSender(mail, config, sampleZone), config)
  }
  expect(await facts(FROM)).toMatchObject({ flags: ['sender-unauthenticated'], noReply: 'unauthenticated' })
  expect(await facts(AR(PASS), FROM)).toMatchObject({ flags: [], noReply: null })
  expect(await facts(FROM, 'Precedence: bulk')).toMatchObject({ noReply: 'bulk' })
})
