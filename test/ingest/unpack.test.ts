import { crc32, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { parse } from '../../ingest/parse.ts'
import { unpack } from '../../ingest/unpack.ts'
import { UNPACK_LIMITS, type UnpackLimits } from '../../workers/documents/limits.ts'

const CP866: Record<string, number> = { с: 0xe1, п: 0xaf, р: 0xe0, а: 0xa0, в: 0xa2, к: 0xaa }
const PDF = Buffer.from('%PDF-1.4\n%%EOF')

test('files in a zip are attachments of their own, names of old Windows zips read right', async () => {
  const zip = zipOf([
    ['приказ.pdf', PDF, 'utf8'],
    ['справка.pdf', PDF, 'cp866'],
    ['__MACOSX/._приказ.pdf', PDF, 'utf8'],
  ])
  const attachments = await unpacked('papers.zip', zip)
  expect(attachments.map(({ name, container }) => [name, container])).toEqual([
    ['приказ.pdf', 'papers.zip'],
    ['справка.pdf', 'papers.zip'],
  ])
  expect(attachments[0]?.bytes.equals(PDF)).toBe(true)
})

test('a forwarded mail is opened, and a zip inside it too', async () => {
  const mail = mailWith('fwd.eml', forwarded(2), 'message/rfc822', '8bit')
  const attachments = await unpack((await parse(mail)).attachments, UNPACK_LIMITS)
  expect(attachments.map(({ name, container }) => [name, container])).toEqual([
    ['1.pdf', 'fwd.eml/papers.zip'],
    ['2.pdf', 'fwd.eml/papers.zip'],
  ])
})

const papers = zipOf([1, 2, 3].map((number) => [`${number}.pdf`, PDF, 'utf8']))
const bomb = zipOf([
  ['1.pdf', PDF, 'utf8'],
  ['zeros', Buffer.alloc(9_000_000), 'utf8'],
])
const both = zipOf([
  ['bomb.zip', bomb, 'utf8'],
  ['papers.zip', papers, 'utf8'],
])

test.each<[string, Buffer, Partial<UnpackLimits>, string[]]>([
  ['nested no deeper than may be opened', nestedZip(3), { depth: 4 }, ['deep.pdf']],
  ['nested too deep', nestedZip(4), { depth: 4 }, ['in.zip']],
  ['opened not at all', papers, { depth: 0 }, ['all.zip']],
  ['as many files as may be', papers, { files: 3 }, ['1.pdf', '2.pdf', '3.pdf']],
  ['too many files', papers, { files: 2 }, ['all.zip']],
  ['as many bytes as may be', papers, { bytes: 3 * PDF.length }, ['1.pdf', '2.pdf', '3.pdf']],
  ['too many bytes', papers, { bytes: 3 * PDF.length - 1 }, ['all.zip']],
  [
    'too many bytes within, and beside it what fits',
    both,
    { bytes: 100_000 },
    ['bomb.zip', '1.pdf', '2.pdf', '3.pdf'],
  ],
  ['too many files in a forwarded mail', mailWith('papers.zip', papers), { files: 3 }, ['papers.zip']],
  ['no zip at all', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(100, 1)]), {}, ['all.zip']],
])('what is over a limit stays as it is, visible: %s', async (_, bytes, limits, want) => {
  expect((await unpacked('all.zip', bytes, limits)).map(({ name }) => name)).toEqual(want)
})

async function unpacked(name: string, bytes: Buffer, limits: Partial<UnpackLimits> = {}) {
  return unpack((await parse(mailWith(name, bytes))).attachments, { ...UNPACK_LIMITS, ...limits })
}

/** A mail with a zip of so many papers. */
function forwarded(papers: number): Buffer {
  const numbers = Array.from({ length: papers }, (_, index) => index + 1)
  return mailWith('papers.zip', zipOf(numbers.map((number) => [`${number}.pdf`, PDF, 'utf8'])))
}

/** A paper in a zip, within so many others. */
function nestedZip(depth: number): Buffer {
  let zip = zipOf([['deep.pdf', PDF, 'utf8']])
  for (let i = 0; i < depth; i += 1) zip = zipOf([['in.zip', zip, 'utf8']])
  return zip
}

function mailWith(
  name: string,
  bytes: Buffer,
  type = 'application/octet-stream',
  encoding = 'base64',
): Buffer {
  const body =
    encoding === 'base64' ? Buffer.from(bytes.toString('base64').replace(/.{76}/g, '$&\r\n')) : bytes
  return Buffer.concat([
    Buffer.from(
      `From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="${name}"\r\n\r\n--${name}\r\n` +
        `Content-Type: ${type}; name="${name}"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`,
    ),
    body,
    Buffer.from(`\r\n--${name}--\r\n`),
  ])
}

/** A small zip (APPNOTE 4.3), so that names can have any charset. */
function zipOf(files: [string, Buffer, 'utf8' | 'cp866'][]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const [name, content, charset] of files) {
    const rawName =
      charset === 'utf8'
        ? Buffer.from(name)
        : Buffer.from([...name].map((letter) => CP866[letter] ?? letter.charCodeAt(0)))
    const packed = deflateRawSync(content)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(charset === 'utf8' ? 0x800 : 0, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(rawName.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, rawName, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, rest, rawName]))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(centrals)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, central, Buffer.from('PK\x05\x06'), end])
}
