import { expect, test } from 'vitest'
import { accept } from '../../ingest/accept.ts'
import { startParsing } from '../../ingest/main.ts'
import { attachmentsOf } from '../../store/attachments.ts'
import { startWorkers } from '../../workers/main.ts'
import { openTestDesk } from '../test-desk.ts'
import { LETTER, textPdf } from './documents/samples.ts'

const NOW = new Date('2026-03-02T09:00:00Z')

test('the same bytes, attached twice and sent again at the same moment, are read once', async () => {
  const desk = await openTestDesk('embedded', { READERS: '2' })
  const read: string[] = []
  const reader: typeof desk.tools.reader = {
    ...desk.tools.reader,
    read: (bytes, name, onPage) => {
      read.push(name)
      return desk.tools.reader.read(bytes, name, onPage)
    },
  }
  const tools = { ...desk.tools, reader }
  const letter = await textPdf(LETTER)
  const accepted = [
    await accept(tools, mailWith(1, [letter, letter, Buffer.from('другое')]), NOW, null),
    await accept(tools, mailWith(2, [letter]), NOW, null),
  ]
  startParsing(tools, desk.config)
  const stop = startWorkers(tools)
  await desk.settled()
  stop()
  const attachments = await Promise.all(accepted.map(({ messageId }) => attachmentsOf(tools.db, messageId)))
  await desk.close()
  expect(attachments.flat().map(({ status }) => status)).toEqual(['read', 'read', 'read', 'read'])
  expect(read.toSorted()).toEqual([expect.stringMatching(/^file-[12].pdf$/), 'file-3.pdf'])
})

function mailWith(number: number, files: readonly Buffer[]): Buffer {
  const parts = files.map(
    (bytes, index) =>
      `--b\r\nContent-Type: application/octet-stream; name="file-${index + 1}.pdf"\r\n` +
      `Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`,
  )
  return Buffer.from(
    `From: owner@firm.example\r\nSubject: ${number}\r\nMessage-ID: <${number}@firm.example>\r\nMIME-Version: 1.0\r\n` +
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts.join('')}--b--\r\n`,
  )
}
