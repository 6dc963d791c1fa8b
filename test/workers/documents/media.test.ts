import { readFile } from 'node:fs/promises'
import { Document, Packer, Paragraph } from 'docx'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { sniff } from '../../../workers/documents/media.ts'
import { textPdf } from './samples.ts'

const picture = sharp({ create: { width: 20, height: 20, channels: 3, background: 'red' } })
const zip = Buffer.concat([
  Buffer.from('504b0304140000000000000000008600a6360500000005000000' + '0a000000', 'hex'),
  Buffer.from('letter.txt' + 'hello'),
])
const word = new Document({ sections: [{ children: [new Paragraph('text')] }] })
const elf = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(64)])
const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(64)])
const mail = 'Received: from a by b\r\nFrom: a@b.kz\r\nTo: c@d.kz\r\nSubject: hi\r\nDate: today\r\n\r\nbody'

test.each<[string, string, Uint8Array]>([
  ['pdf', 'application/pdf', await textPdf(['x'])],
  ['pdf', 'application/pdf', Buffer.concat([Buffer.from('\r\n\r\n'), await textPdf(['x'])])],
  ['image', 'image/jpeg', await picture.clone().jpeg().toBuffer()],
  ['image', 'image/png', await picture.clone().png().toBuffer()],
  ['image', 'image/avif', await picture.clone().avif().toBuffer()],
  ['image', 'image/bmp', Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)])],
  ['tiff', 'image/tiff', await picture.clone().tiff().toBuffer()],
  ['heic', 'image/heic', await readFile('test/fixtures/letter.heic')],
  [
    'docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    await Packer.toBuffer(word),
  ],
  ['zip', 'application/zip', zip],
  ['mail', 'message/rfc822', Buffer.from(mail)],
  ['executable', 'application/x-msdownload', exe],
  ['executable', 'application/x-elf', elf],
  ['executable', 'text/x-script', Buffer.from('#!/bin/sh\nrm -rf /')],
  ['text', 'text/plain', Buffer.from('Заявление: прошу изменить адрес')],
  ['text', 'text/plain', Buffer.from('From: the owner\nwe ask you to change the address')],
  ['text', 'text/html', Buffer.from('<!DOCTYPE html><html><body>hi</body></html>')],
  ['other', 'application/xml', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['other', 'application/xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['other', 'application/octet-stream', Buffer.from([0, 1, 2, 3, 0, 0, 7])],
  ['other', 'application/octet-stream', Buffer.alloc(0)],
])('%s is known as %s by its bytes, whatever it is called', async (form, mediaType, bytes) => {
  expect(await sniff(bytes, 'letter.pdf')).toEqual({ form, mediaType })
  // The bytes count alone, not what lies around them in a larger buffer.
  const around = Buffer.concat([Buffer.from('%PDF-1.7'), bytes, Buffer.from('MZ')])
  expect(await sniff(around.subarray(8, 8 + bytes.length), 'photo.jpg')).toEqual({ form, mediaType })
})

test('a script without a mark is known by its name', async () => {
  const script = Buffer.from('WScript.Echo("hello")')
  expect((await sniff(script, 'invoice.vbs')).form).toBe('executable')
  expect((await sniff(script, 'invoice.txt')).form).toBe('text')
})
