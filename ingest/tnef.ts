import { fileName } from './file-name.ts'

/** A file inside a winmail.dat. */
export interface TnefFile {
  readonly name: string
  readonly bytes: Buffer
}

const SIGNATURE = 0x223e9f78
const HEADER_BYTES = 6
/** Level, id and length before an attribute's data, and the checksum after it. */
const ATTRIBUTE_BYTES = 9
const CHECKSUM_BYTES = 2

/** Attribute ids of [MS-OXTNEF] 2.1.3.3. */
const OEM_CODE_PAGE = 0x00069007
const ATTACHMENT_BEGINS = 0x00069002
const ATTACHMENT_TITLE = 0x00018010
const ATTACHMENT_DATA = 0x0006800f
const ATTACHMENT_PROPERTIES = 0x00069005

/** Property ids of [MS-OXPROPS]: long file name, file name, and the content of an attached message. */
const LONG_NAME = 0x3707
const SHORT_NAME = 0x3704
const DATA_OBJECT = 0x3701
/** An attached message follows its 16 byte interface id. */
const INTERFACE_ID_BYTES = 16
const MAX_DEPTH = 4

interface Draft {
  title?: string
  data?: Buffer
  properties: ReadonlyMap<number, Buffer | string>
}

/**
 * The files in Outlook's "winmail.dat" (Transport Neutral Encapsulation Format, [MS-OXTNEF]), also those of messages
 * attached to it. Throws when the bytes are cut short or none of it.
 */
export function tnefFiles(bytes: Buffer, depth = 0): TnefFile[] {
  if (bytes.readUInt32LE(0) !== SIGNATURE) throw new Error('not a TNEF stream')
  const drafts: Draft[] = []
  let codePage = 'windows-1252'
  for (const [id, data] of attributes(bytes)) {
    const draft = drafts.at(-1)
    if (id === OEM_CODE_PAGE) codePage = encodingOf(data.readUInt32LE(0))
    else if (id === ATTACHMENT_BEGINS) drafts.push({ properties: new Map() })
    else if (!draft) continue
    else if (id === ATTACHMENT_TITLE) draft.title = decode(data, codePage)
    else if (id === ATTACHMENT_DATA) draft.data = data
    else if (id === ATTACHMENT_PROPERTIES) draft.properties = properties(data, codePage)
  }
  return drafts.flatMap((draft, index) => filesOf(draft, index + 1, depth))
}

function filesOf({ title, data, properties: own }: Draft, number: number, depth: number): TnefFile[] {
  const object = own.get(DATA_OBJECT)
  const message = object instanceof Buffer ? object.subarray(INTERFACE_ID_BYTES) : undefined
  if (message && message.length > HEADER_BYTES && message.readUInt32LE(0) === SIGNATURE) {
    return depth < MAX_DEPTH ? tnefFiles(message, depth + 1) : []
  }
  const name = [own.get(LONG_NAME), title, own.get(SHORT_NAME)].find((each) => typeof each === 'string')
  const content = data ?? (object instanceof Buffer ? object : undefined)
  return content ? [{ name: fileName(name, `part-${number}`), bytes: content }] : []
}

function* attributes(bytes: Buffer): Generator<readonly [number, Buffer]> {
  let at = HEADER_BYTES
  while (at + ATTRIBUTE_BYTES <= bytes.length) {
    const id = bytes.readUInt32LE(at + 1)
    const start = at + ATTRIBUTE_BYTES
    const end = start + bytes.readUInt32LE(at + 5)
    if (end > bytes.length) throw new Error('the TNEF stream is cut short')
    yield [id, bytes.subarray(start, end)]
    at = end + CHECKSUM_BYTES
  }
}

/** The text and binary properties of an attachment, [MS-OXTNEF] 2.1.3.4; those of other types are passed over. */
function properties(bytes: Buffer, codePage: string): Map<number, Buffer | string> {
  const found = new Map<number, Buffer | string>()
  let at = 4
  for (let left = bytes.readUInt32LE(0); left > 0; left--) {
    const type = bytes.readUInt16LE(at)
    const id = bytes.readUInt16LE(at + 2)
    at += 4
    if (id >= 0x8000) at = afterName(bytes, at)
    const isMany = (type & 0x1000) !== 0
    const base = type & 0x0fff
    const size = FIXED_BYTES[base]
    if (size !== undefined) {
      const count = isMany ? bytes.readUInt32LE(at) : 1
      at += (isMany ? 4 : 0) + count * size
      continue
    }
    const count = bytes.readUInt32LE(at)
    at += 4
    for (let value = 0; value < count; value++) {
      const length = bytes.readUInt32LE(at)
      const data = bytes.subarray(at + 4, at + 4 + length)
      if (data.length < length) throw new Error('the TNEF stream is cut short')
      if (value === 0) found.set(id, propertyValue(base, data, codePage))
      at += 4 + padded(length)
    }
  }
  return found
}

/** Bytes of each property type of fixed size, padding to four included. */
const FIXED_BYTES: Readonly<Record<number, number>> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
}
const TEXT_8_BIT = 0x1e
const TEXT_UTF_16 = 0x1f

function propertyValue(type: number, data: Buffer, codePage: string): Buffer | string {
  if (type === TEXT_UTF_16) return decode(data, 'utf-16le')
  return type === TEXT_8_BIT ? decode(data, codePage) : data
}

/** Named properties carry a GUID and a number or a text before their value. */
function afterName(bytes: Buffer, at: number): number {
  const isText = bytes.readUInt32LE(at + 16) === 1
  return isText ? at + 24 + padded(bytes.readUInt32LE(at + 20)) : at + 24
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}

/** What the platform knows of Windows code pages; Western for the rest. */
function encodingOf(codePage: number): string {
  const names = [`windows-${codePage}`, `ibm${codePage}`]
  return codePage === 65001 ? 'utf-8' : (names.find(isEncoding) ?? 'windows-1252')
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}

function decode(data: Buffer, encoding: string): string {
  return new TextDecoder(encoding).decode(data).split('\0')[0] ?? ''
}
