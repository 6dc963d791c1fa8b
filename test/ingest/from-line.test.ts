import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromLine } from '../../ingest/from-line.ts'
import { parse } from '../../ingest/parse.ts'

const OWNER = 'owner@firm.example'
const mail = (head: string): Buffer => Buffer.from(`${head}\r\nSubject: x\r\n\r\nbody`, 'latin1')
const utf8 = (text: string): string => Buffer.from(text).toString('latin1')

test.each([
  ['From: owner@firm.example', OWNER],
  ['From: <owner@firm.example>', OWNER],
  ['From: Owner <Owner@Firm.Example>', OWNER],
  ['FROM:owner@firm.example', OWNER],
  ['From: owner@firm.example (The Owner)', OWNER],
  ['From: "Owner, The <x@evil.example>" <owner@firm.example>', OWNER],
  ['From: "a \\" b" <owner@firm.example>', OWNER],
  ['From: A. B. Owner <owner@firm.example>', OWNER],
  ['From: =?utf-8?B?0JLQu9Cw0LTQtdC70LXRhg==?=\r\n <owner@firm.example>', OWNER],
  [utf8('From: Владелец <owner@firm.example>'), OWNER],
  ['From: "owner"@firm.example', OWNER],
  ["From: o'wner+tag=1@mail.firm.example", "o'wner+tag=1@mail.firm.example"],
  [utf8('From: a@тест.қаз'), 'a@xn--e1aybc.xn--80ao21a'],
  ['From: a@xn--e1aybc.xn--80ao21a', 'a@xn--e1aybc.xn--80ao21a'],
  ['From MAILER Mon Mar  2 10:00:00 2026\r\nFrom: owner@firm.example', OWNER],
])('one mailbox: %s', async (head, want) => {
  expect(fromLine(mail(head))).toEqual({ is: 'one', address: want })
  expect((await parse(mail(head))).sender).toBe(want)
})

test('lines may all end in LF, as files have them', () => {
  expect(fromLine(Buffer.from('From: owner@firm.example\nTo: a@b.example\n\nx\r\ny'))).toMatchObject({
    is: 'one',
  })
})

/** Every way in which one program sees the owner and another the attacker (PROMISES T2, T3). */
const FORGED: readonly (readonly [string, string])[] = [
  // The domain cut or lengthened (CVE-2026-125755)
  ['From: owner@firm.example .evil.example', 'malformed-address'],
  ['From: owner@firm.example\r\n .evil.example', 'malformed-address'],
  ['From: owner@firm.example(x).evil.example', 'malformed-address'],
  ['From: owner@firm.example (x).evil.example', 'malformed-address'],
  ['From: owner@(x)firm.example', 'malformed-address'],
  ['From: owner@ firm.example', 'malformed-address'],
  ['From: owner @firm.example', 'malformed-address'],
  ['From: owner(x)@firm.example', 'malformed-address'],
  ['From: <owner@firm.example\r\n .evil.example>', 'malformed-address'],
  ['From: owner@firm.example;.evil.example', 'malformed-address'],
  ['From: owner@firm.example.', 'malformed-address'],
  ['From: owner@firm..example', 'malformed-address'],
  ['From: owner@[192.0.2.1]', 'malformed-address'],
  ['From: owner@-firm.example', 'malformed-address'],
  ['From: owner@firm_a.example', 'malformed-address'],
  ['From: owner@192.0.2.1', 'malformed-address'],
  ['From: owner@localhost', 'malformed-address'],
  // Quoted local parts
  ['From: "owner@firm.example x"@evil.example', 'malformed-address'],
  ['From: "x@firm.example"@evil.example', 'malformed-address'],
  ['From: "owner@firm.example> "@evil.example', 'malformed-address'],
  ['From: "owner\\@firm.example"@evil.example', 'malformed-address'],
  ['From: owner@firm.example@evil.example', 'malformed-address'],
  ['From: "a"."b"@evil.example', 'malformed-address'],
  // Several, routes, groups
  ['From: owner@firm.example, x@evil.example', 'malformed-address'],
  ['From: <owner@firm.example>, <x@evil.example>', 'malformed-address'],
  ['From: <owner@firm.example> <x@evil.example>', 'malformed-address'],
  ['From: <owner@firm.example>:<x@evil.example>', 'malformed-address'],
  ['From: owner@firm.example <x@evil.example>', 'malformed-address'],
  ['From: <@evil.example:owner@firm.example>', 'malformed-address'],
  ['From: group: owner@firm.example;', 'malformed-address'],
  ['From: group:;', 'malformed-address'],
  ['From: <<owner@firm.example>>', 'malformed-address'],
  ['From: <owner@firm.example', 'malformed-address'],
  ['From: owner@firm.example (a (b) c)', 'malformed-address'],
  ['From: "Owner <owner@firm.example>', 'malformed-address'],
  ['From: \\"Owner\\" <owner@firm.example>', 'malformed-address'],
  ['From: ', 'malformed-address'],
  ['From: Owner', 'malformed-address'],
  // Encoded words and 8 bits where the address is
  ['From: =?utf-8?Q?owner=40firm.example?=', 'malformed-address'],
  ['From: =?utf-8?Q?=3Cowner=40firm.example=3E?=', 'malformed-address'],
  ['From: =?utf-8?Q?owner?=@firm.example', 'malformed-address'],
  ['From: <=?utf-8?Q?owner=40firm.example=3E?=x@evil.example>', 'malformed-address'],
  [utf8('From: оwner@firm.example'), 'malformed-address'],
  ['From: owner@f\xefrm.example', 'malformed-address'],
  [utf8('From: owner@ｆirm.example'), 'malformed-address'],
  [utf8('From: owner@firm。example'), 'malformed-address'],
  [utf8('From: owner@firm\u00AD.example'), 'malformed-address'],
  [utf8('From: owner@firm\u202E.example'), 'malformed-address'],
  // Lines
  ['From: x@evil.example\r\nFrom: owner@firm.example', 'several-from'],
  ['From: owner@firm.example\r\nfrom: owner@firm.example', 'several-from'],
  ['From: x@evil.example\r\nFrom : owner@firm.example', 'several-from'],
  ['From : owner@firm.example', 'malformed-from-name'],
  ['From\t: owner@firm.example', 'malformed-from-name'],
  ['From\r\n : owner@firm.example', 'malformed-header'],
  [' From: owner@firm.example', 'malformed-header'],
  [utf8('\u00A0From: owner@firm.example\r\nFrom: x@evil.example'), 'malformed-header'],
  [utf8('\uFEFFFrom: owner@firm.example\r\nFrom: x@evil.example'), 'malformed-header'],
  ['no field\r\nFrom: owner@firm.example', 'malformed-header'],
  ['From: owner@firm.example\0.evil.example', 'nul'],
  ['Fr\0om: x@evil.example\r\nFrom: owner@firm.example', 'nul'],
  ['X: a\rFrom: x@evil.example\r\nFrom: owner@firm.example', 'line-breaks'],
  ['X: a\nFrom: x@evil.example\r\nFrom: owner@firm.example', 'line-breaks'],
  ['From: owner@firm.example\r\r\n', 'line-breaks'],
  ['Sender: owner@firm.example', 'no-from'],
]

test('there are tricks enough', () => expect(FORGED.length).toBeGreaterThanOrEqual(57))
test.each(FORGED)('nobody: %s', async (head, why) => {
  expect(fromLine(mail(head))).toEqual({ is: 'doubtful', why })
  const { sender, doubts } = await parse(mail(head))
  expect(sender).toBeNull()
  expect(doubts).toContain(why)
})

test('whatever stands in From, one mailbox is plain, and takes no time', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'owner@firm.example',
      '<',
      '>',
      '"',
      '(',
      ')',
      ',',
      ';',
      ':',
      '@',
      ' ',
      '\\',
      '=?utf-8?Q?a?=',
    ),
    fc.string({ maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const began = performance.now()
      const from = fromLine(mail(`From: ${pieces.join('')}`))
      if (from.is === 'one')
        expect(from.address).toMatch(/^[^\s@<>()[\],;:"\\]+@(?:[a-z\d-]+\.)+[a-z][a-z\d-]*$/)
      expect(performance.now() - began).toBeLessThan(1000)
    }),
    { numRuns: 3000 },
  )
  const long = fromLine(mail(`From: ${'a '.repeat(40_000)}"${'\\"'.repeat(40_000)}`))
  expect(long.is).toBe('doubtful')
})
