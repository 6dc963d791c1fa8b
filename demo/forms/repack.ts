import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { crc32, deflateRawSync } from 'node:zlib'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

interface Part {
  readonly name: string
  readonly bytes: Buffer
}

const CREATED = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g

/** The same zip with one fixed time everywhere, also in the office properties. */
export async function repack(archive: Buffer, time: string): Promise<Buffer> {
  const parts = await readParts(archive)
  return writeParts(parts.map((part) => (part.name === 'docProps/core.xml' ? redate(part, time) : part)))
}

function redate(part: Part, time: string): Part {
  return { ...part, bytes: Buffer.from(part.bytes.toString('utf8').replace(CREATED, `$1${time}`)) }
}

async function readParts(archive: Buffer): Promise<Part[]> {
  const open = promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer)
  const zip = await open(archive, { lazyEntries: true })
  const parts: Part[] = []
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', resolve)
    zip.on('entry', (entry: Entry) => {
      readPart(zip, entry)
        .then((bytes) => {
          if (!entry.fileName.endsWith('/')) parts.push({ name: entry.fileName, bytes })
          zip.readEntry()
        })
        .catch(reject)
    })
    zip.readEntry()
  })
  return parts
}

async function readPart(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const open = promisify(
    zip.openReadStream.bind(zip) as (entry: Entry, done: Parameters<ZipFile['openReadStream']>[1]) => void,
  )
  return buffer((await open(entry)) as NodeJS.ReadableStream)
}

/** A zip of parts with the DOS epoch as their time. */
export function writeParts(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of parts) {
    const packed = deflateRawSync(bytes)
    const title = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x800, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt16LE(0x21, 8)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, title, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, title]))
    bodies.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, central, end])
}
