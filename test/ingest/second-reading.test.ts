import { expect, test } from 'vitest'
import { readConfig } from '../../config.ts'
import { sampleZone } from '../../demo/signed.ts'
import { factsOf } from '../../ingest/message-facts.ts'
import { parse } from '../../ingest/parse.ts'
import { checkSender } from '../../ingest/sender-check.ts'

const HEAD = 'From: owner@firm.example\r\nTo: recovery@provider.example\r\nMIME-Version: 1.0\r\n'
const mixed = (type: string, ...lines: string[]): Buffer =>
  Buffer.from(`${HEAD}Content-Type: ${type}\r\n\r\n${lines.join('\r\n')}\r\n`)
const TEXT = ['Content-Type: text/plain', '', 'The papers are attached.']
const FILE = [
  'Content-Type: application/pdf; name=a.pdf',
  'Content-Disposition: attachment; filename=a.pdf',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0xLjQK',
]

const PLAIN = mixed('multipart/mixed; boundary=b', '--b', ...TEXT, '--b', ...FILE, '--b--')

test.each([
  ['text and a file', PLAIN],
  ['a mail without parts', mixed('text/plain', 'Good day')],
  [
    'a calendar',
    mixed(
      'multipart/mixed; boundary=b',
      '--b',
      ...TEXT,
      '--b',
      'Content-Type: text/calendar',
      '',
      'BEGIN:VCALENDAR',
      '',
      '--b--',
    ),
  ],
  [
    'a forwarded mail',
    mixed(
      'multipart/mixed; boundary=b',
      '--b',
      ...TEXT,
      '--b',
      'Content-Type: message/rfc822',
      '',
      'From: a@b.example',
      'Subject: y',
      '',
      'z',
      '--b--',
    ),
  ],
  [
    'a picture in an alternative',
    mixed(
      'multipart/alternative; boundary=b',
      '--b',
      ...TEXT,
      '--b',
      'Content-Type: text/html',
      '',
      '<p>The papers',
      '--b--',
    ),
  ],
])('agreed: %s', async (_, source) => expect((await parse(source)).doubts).toEqual([]))

test.each([
  [
    'a digest, whose parts are mails unsaid',
    mixed('multipart/digest; boundary=b', '--b', '', 'From: a@b.example', '', 'x', '--b--'),
  ],
  [
    'an empty content type',
    mixed('multipart/mixed; boundary=b', '--b', 'Content-Type:', '', 'JVBE', '--b--'),
  ],
  [
    'an encoding in quotation marks',
    mixed(
      'multipart/mixed; boundary=b',
      '--b',
      ...FILE.map((line) => line.replace(/base64$/, '"base64"')),
      '--b--',
    ),
  ],
  [
    'a boundary with a blank at its end',
    mixed('multipart/mixed; boundary="b "', '--b ', ...TEXT, '--b', ...FILE, '--b--'),
  ],
  ['a multipart of no kind', mixed('multipart; boundary=b', '--b', ...TEXT, '--b', ...FILE, '--b--')],
  [
    'parts too deep for one of them',
    mixed(
      'multipart/mixed; boundary=b0',
      ...Array.from(
        { length: 300 },
        (_, depth) => `--b${depth}\r\nContent-Type: multipart/mixed; boundary=b${depth + 1}\r\n`,
      ),
    ),
  ],
])('ambiguous: %s', async (_, source) => {
  const parsed = await parse(source)
  expect(parsed.doubts).not.toEqual([])
  const config = readConfig({ SENDER_CHECKS: 'off' }, '/nowhere')
  const mail = { source, parsed, receivedAt: new Date(), isDelivered: false }
  const check = await checkSender(mail, config, sampleZone)
  expect(check).toEqual({ is: 'unverified', why: 'ambiguous' })
  expect(factsOf(parsed, check, config)).toMatchObject({
    flags: ['sender-unauthenticated', 'ambiguous-message'],
    noReply: 'ambiguous',
    doubts: parsed.doubts,
  })
})
