import { expect, test } from 'vitest'
import { automatedKind } from '../../ingest/automated.ts'
import { parse } from '../../ingest/parse.ts'

const kindOf = async (...headers: string[]) =>
  automatedKind((await parse(Buffer.from(`${headers.join('\r\n')}\r\n\r\ntext\r\n`))).headers)

const PERSON = 'From: Owner <owner@firm.example>'

test.each([
  ['a person', [PERSON], null],
  [
    'a person whose server says so',
    [PERSON, 'Auto-Submitted: no', 'Return-Path: <owner@firm.example>'],
    null,
  ],
  ['an out-of-office by RFC 3834', [PERSON, 'Auto-Submitted: auto-replied'], 'automated'],
  ['an Exchange out-of-office', [PERSON, 'X-Auto-Response-Suppress: All'], 'automated'],
  ['a newsletter', [PERSON, 'List-Unsubscribe: <https://list.example/u>'], 'automated'],
  ['bulk mail', [PERSON, 'Precedence: bulk'], 'automated'],
  ['no-reply', ['From: Bank <no-reply@bank.example>'], 'automated'],
  ['a null return path', [PERSON, 'Return-Path: <>'], 'automated'],
  [
    'a delivery report',
    ['From: x@y.example', 'Content-Type: multipart/report; report-type=delivery-status; boundary=b'],
    'bounce',
  ],
  ['a mailer daemon', ['From: Mail Delivery <MAILER-DAEMON@mx.example>'], 'bounce'],
] as const)('%s', async (_, headers, want) => {
  expect(await kindOf(...headers)).toBe(want)
})
