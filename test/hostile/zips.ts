import { crc32, deflateRawSync } from 'node:zlib'
import { filled, type HostileFile } from './hostile-file.ts'

const MIB = 1024 * 1024

/** A file in a zip, as its two headers tell of it; what is not said is true. */
export interface ZipEntry {
  readonly name: string
  readonly content: Buffer
  /** What the headers say instead of the truth. */
  readonly size?: number
  readonly crc?: number
  /** General purpose bits, APPNOTE 4.4.4. */
  readonly flags?: number
  /** As in Unix, in the upper half. */
  readonly attributes?: number
}

/** A zip of entries, deflated (APPNOTE 4.3). */
export function zipOf(entries: readonly ZipEntry[], comment = ''): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const {
      name,
      content,
      size = content.length,
      crc = crc32(content),
      flags = 0x800,
      attributes = 0,
    } = entry
    const packed = deflateRawSync(content)
    const nameBytes = Buffer.from(name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(flags, 2)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crc, 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(size, 18)
    shared.writeUInt16LE(nameBytes.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, nameBytes, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(attributes, 6)
    tail.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), shared, tail, nameBytes]))
    locals.push(local)
    offset += local.length
  }
  return Buffer.concat([...locals, endOf(central, offset, entries.length, comment)])
}

function endOf(central: readonly Buffer[], offset: number, count: number, comment: string): Buffer {
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(count & 0xffff, 4)
  end.writeUInt16LE(count & 0xffff, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  end.writeUInt16LE(comment.length, 16)
  return Buffer.concat([directory, Buffer.from('PK\x05\x06'), end, Buffer.from(comment)])
}

const entry = (name: string, content: Buffer | string, more: Partial<ZipEntry> = {}): ZipEntry => ({
  name,
  content: Buffer.from(content),
  ...more,
})

/** Zips that unpack to too much, to another place, or to something else than they say. */
export function hostileZips(): HostileFile[] {
  const flat = zipOf([entry('zeros.pdf', Buffer.alloc(300 * MIB))])
  return [
    zip('300 MB out of 300 KB', flat),
    zip(
      'forty files of 8 MB each',
      zipOf(Array.from({ length: 40 }, (_, i) => entry(`${i}.pdf`, Buffer.alloc(8 * MIB)))),
    ),
    zip('files that share their bytes', overlapping(2000)),
    zip('five thousand files', zipOf(Array.from({ length: 5000 }, (_, i) => entry(`${i}.txt`, 'a')))),
    zip('zips in zips, sixteen deep', deep(16)),
    zip('ten zips in each of ten zips in each of ten', wide(3)),
    zip('a way out of the folder', zipOf([entry('../../../../etc/cron.d/evil', '* * * * * root true')])),
    zip(
      'a place of its own choice',
      zipOf([entry('/etc/passwd', 'root'), entry('C:\\Windows\\evil.dll', 'MZ')]),
    ),
    zip('a link to somewhere else', zipOf([entry('link.pdf', '/etc/passwd', { attributes: 0xa1ff0000 })])),
    zip('a zero byte in a name', zipOf([entry('order.pdf\0.exe', 'MZ')])),
    zip('names that are the same', zipOf([entry('order.pdf', 'a'), entry('order.pdf', 'b')])),
    zip('a password', zipOf([entry('order.pdf', 'a', { flags: 0x801 })])),
    zip('ten bytes that are 9 MB', zipOf([entry('order.pdf', Buffer.alloc(9 * MIB), { size: 10 })])),
    zip('four gigabytes that are ten bytes', zipOf([entry('order.pdf', '0123456789', { size: 0xfffffff0 })])),
    zip('a wrong sum', zipOf([entry('order.pdf', 'content', { crc: 1 })])),
    zip('its second half cut off', zipOf([entry('order.pdf', filled('content ', MIB))]).subarray(0, 500)),
    zip('a comment that ends it twice', zipOf([entry('order.pdf', 'a')], `PK\x05\x06${'\0'.repeat(18)}`)),
    zip('nothing in it', zipOf([])),
  ]
}

function zip(why: string, bytes: Buffer): HostileFile {
  return { name: 'papers.zip', why, bytes }
}

function deep(levels: number): Buffer {
  let inner = zipOf([entry('order.pdf', '%PDF-1.4\n%%EOF')])
  for (let level = 0; level < levels; level++) inner = zipOf([entry('in.zip', inner)])
  return inner
}

function wide(levels: number): Buffer {
  if (levels === 0) return Buffer.alloc(MIB)
  const inner = wide(levels - 1)
  return zipOf(Array.from({ length: 10 }, (_, i) => entry(levels === 1 ? `${i}.pdf` : `${i}.zip`, inner)))
}

/** Many names in the directory for the one file (the idea of Fifield's bomb, 2019). */
function overlapping(names: number): Buffer {
  const one = zipOf([entry('order.pdf', Buffer.alloc(2 * MIB))])
  const at = one.indexOf('PK\x01\x02')
  const record = one.subarray(at, one.indexOf('PK\x05\x06'))
  return Buffer.concat([one.subarray(0, at), endOf(Array(names).fill(record), at, names, '')])
}
