import { expect, test } from 'vitest'
import { automatedKind, noReplyReason } from '../../ingest/automated.ts'
import { parse } from '../../ingest/parse.ts'

const headersOf = async (...headers: string[]) =>
  (await parse(Buffer.from(`${headers.join('\r\n')}\r\n\r\ntext\r\n`))).headers

const PERSON = 'From: Owner <owner@firm.example>'

test.each([
  ['a person', [PERSON], null],
  [
    'a person whose server says so',
    [PERSON, 'Auto-Submitted: no', 'Return-Path: <owner@firm.example>'],
    null,
  ],
  ['an out-of-office by RFC 3834', [PERSON, 'Auto-Submitted: auto-replied'], 'automated'],
  ['an older out-of-office', [PERSON, 'X-Autoreply: yes'], 'automated'],
  ['a null return path', [PERSON, 'Return-Path: <>'], 'automated'],
  ['a person who wants no automatic answer', [PERSON, 'X-Auto-Response-Suppress: DR, OOF, AutoReply'], null],
  ['a scanner that mails', ['From: Scanner <noreply@firm.example>'], null],
  [
    'a delivery report',
    ['From: x@y.example', 'Content-Type: multipart/report; report-type=delivery-status; boundary=b'],
    'bounce',
  ],
  ['a daemon that writes its name alone', ['From: MAILER-DAEMON <>', 'Subject: Mail'], 'bounce'],
  ['a postmaster who returns', ['From: postmaster@mx.example', 'Subject: Undeliverable: Access'], 'bounce'],
  ['a postmaster who writes', ['From: postmaster@firm.example', 'Subject: Access lost'], null],
  ['a person who forwards what came back', [PERSON, 'Subject: Undeliverable: Access'], null],
  ['a mailer daemon', ['From: Mail Delivery <MAILER-DAEMON@mx.example>'], 'bounce'],
] as const)('%s', async (_, headers, want) => {
  expect(automatedKind(await headersOf(...headers))).toBe(want)
})

test.each([
  ['a person', [PERSON], null],
  ['a newsletter', [PERSON, 'List-Unsubscribe: <https://list.example/u>'], 'list'],
  ['bulk mail', [PERSON, 'Precedence: bulk'], 'bulk'],
  ['a scanner that mails', ['From: Scanner <noreply@firm.example>'], 'no-reply-sender'],
  ['who wants no automatic answer', [PERSON, 'X-Auto-Response-Suppress: DR, OOF, AutoReply'], 'asked-not-to'],
] as const)('%s is answered automatically only if nothing speaks against it', async (_, headers, want) => {
  expect(noReplyReason(await headersOf(...headers))).toBe(want)
})
