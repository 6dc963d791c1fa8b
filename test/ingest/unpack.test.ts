import { crc32, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { parse } from '../../ingest/parse.ts'
import { unpack } from '../../ingest/unpack.ts'

const PDF = Buffer.from('%PDF-1.4\n%%EOF')

test('files in a zip are attachments of their own, names of old Windows zips read right', async () => {
  const zip = zipOf([
    ['приказ.pdf', PDF, 'utf8'],
    ['справка.pdf', PDF, 'cp866'],
    ['__MACOSX/._приказ.pdf', PDF, 'utf8'],
  ])
  const attachments = await unpack((await parse(mailWith('papers.zip', zip))).attachments)
  expect(attachments.map(({ name, container }) => [name, container])).toEqual([
    ['приказ.pdf', 'papers.zip'],
    ['справка.pdf', 'papers.zip'],
  ])
  expect(attachments[0]?.bytes.equals(PDF)).toBe(true)
})

test('a forwarded mail is opened, and a zip inside it too', async () => {
  const inner = mailWith('papers.zip', zipOf([['scan.pdf', PDF, 'utf8']]))
  const attachments = await unpack(
    (await parse(mailWith('fwd.eml', inner, 'message/rfc822', '8bit'))).attachments,
  )
  expect(attachments).toMatchObject([{ name: 'scan.pdf', container: 'fwd.eml/papers.zip' }])
})

test('what is nested too deep, promises too much or is no zip at all stays as it is, visible', async () => {
  let nested = zipOf([['deep.pdf', PDF, 'utf8']])
  for (let depth = 0; depth < 6; depth += 1) nested = zipOf([['in.zip', nested, 'utf8']])
  const [deep] = await unpack((await parse(mailWith('outer.zip', nested))).attachments)
  expect(deep).toMatchObject({ name: 'in.zip', container: 'outer.zip/in.zip/in.zip/in.zip' })
  const bomb = zipOf([['zeros', Buffer.alloc(210 * 1024 * 1024), 'utf8']])
  expect(await unpack((await parse(mailWith('bomb.zip', bomb))).attachments)).toMatchObject([
    { name: 'bomb.zip' },
  ])
  const broken = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(100, 1)])
  expect(await unpack((await parse(mailWith('broken.zip', broken))).attachments)).toMatchObject([
    { name: 'broken.zip' },
  ])
})

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

const CP866: Record<string, number> = { с: 0xe1, п: 0xaf, р: 0xe0, а: 0xa0, в: 0xa2, к: 0xaa }

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
