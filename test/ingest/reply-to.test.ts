import { expect, test } from 'vitest'
import { parse } from '../../ingest/parse.ts'
import { pointsElsewhere } from '../../ingest/reply-to.ts'

test.each([
  ['no Reply-To', ['From: Owner <owner@firm.example>'], false],
  ['the same mailbox', ['From: owner@firm.example', 'Reply-To: Owner <OWNER@Firm.example>'], false],
  ['a tag of the same mailbox', ['From: owner@firm.example', 'Reply-To: owner+desk@firm.example'], false],
  ['another domain', ['From: owner@firm.example', 'Reply-To: owner@f1rm.example'], true],
  ['another person of the domain', ['From: owner@firm.example', 'Reply-To: other@firm.example'], true],
  ['one more mailbox', ['From: owner@firm.example', 'Reply-To: owner@firm.example, x@evil.example'], true],
  [
    'a second Reply-To',
    ['From: owner@firm.example', 'Reply-To: owner@firm.example', 'Reply-To: x@evil.example'],
    true,
  ],
  ['a group', ['From: owner@firm.example', 'Reply-To: Us: x@evil.example;'], true],
  ['an empty Reply-To', ['From: owner@firm.example', 'Reply-To: '], false],
  ['another address as a name', ['From: "owner@firm.example" <x@evil.example>'], true],
  [
    'another address in an encoded name',
    ['From: =?utf-8?B?b3duZXJAZmlybS5leGFtcGxl?= <x@evil.example>'],
    true,
  ],
  ['its own address as a name', ['From: "owner@firm.example" <owner@firm.example>'], false],
  ['another Return-Path', ['From: owner@firm.example', 'Return-Path: <bounce@list.example>'], false],
  ['several in From', ['From: a@firm.example, b@firm.example', 'Reply-To: a@firm.example'], false],
])('%s', async (_, headers, want) => {
  const parsed = await parse(Buffer.from(`${headers.join('\r\n')}\r\n\r\nx`))
  expect(pointsElsewhere(parsed)).toBe(want)
})
