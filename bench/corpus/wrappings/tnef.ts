import { windowsBytes } from '../../../demo/mail-file-names.ts'
import { RUSSIAN } from '../file-names.ts'

export interface TnefPart {
  readonly name: string
  readonly bytes: Buffer
}

const SIGNATURE = 0x223e9f78
const KEY = 1
const MESSAGE = 1
const ATTACHMENT = 2

/** Attributes of [MS-OXTNEF] 2.1.3.3, with their types in the upper half. */
const VERSION = 0x00089006
const OEM_CODE_PAGE = 0x00069007
const MESSAGE_CLASS = 0x00078008
const SUBJECT = 0x00018004
const RENDER_DATA = 0x00069002
const TITLE = 0x00018010
const DATA = 0x0006800f
const PROPERTIES = 0x00069005

/** Property types and ids of [MS-OXPROPS]. */
const PT_LONG = 0x0003
const PT_UNICODE = 0x001f
const ATTACH_METHOD = 0x3705
const ATTACH_LONG_FILENAME = 0x3707
const BY_VALUE = 1

/** Outlook's winmail.dat ([MS-OXTNEF]) with one attachment: its name in windows-1251 alone, or as MAPI Unicode too. */
export function tnef({ name, bytes }: TnefPart, subject: string, unicode: boolean): Buffer {
  const head = Buffer.alloc(6)
  head.writeUInt32LE(SIGNATURE, 0)
  head.writeUInt16LE(KEY, 4)
  return Buffer.concat([
    head,
    attribute(MESSAGE, VERSION, numbers(0x00010000)),
    attribute(MESSAGE, OEM_CODE_PAGE, numbers(1251, 0)),
    attribute(MESSAGE, MESSAGE_CLASS, Buffer.from('IPM.Microsoft Mail.Note\0', 'latin1')),
    attribute(MESSAGE, SUBJECT, terminated(subject)),
    attribute(ATTACHMENT, RENDER_DATA, renderData()),
    attribute(ATTACHMENT, TITLE, terminated(unicode ? shortName(name) : name)),
    attribute(ATTACHMENT, DATA, bytes),
    ...(unicode ? [attribute(ATTACHMENT, PROPERTIES, properties(name))] : []),
  ])
}

/** A name that old programs can write: only Russian and ASCII letters. */
export function hasOldName(name: string): boolean {
  return RUSSIAN.test(name)
}

/** Level, id, length, data and the sum of its bytes. */
function attribute(level: number, id: number, data: Buffer): Buffer {
  const before = Buffer.alloc(9)
  before.writeUInt8(level, 0)
  before.writeUInt32LE(id, 1)
  before.writeUInt32LE(data.length, 5)
  const after = Buffer.alloc(2)
  after.writeUInt16LE(
    data.reduce((sum, byte) => (sum + byte) & 0xffff, 0),
    0,
  )
  return Buffer.concat([before, data, after])
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4)
  return bytes
}

function terminated(text: string): Buffer {
  const known = RUSSIAN.test(text) ? text : text.replaceAll(/[^\x20-\x7f]/g, '?')
  return Buffer.concat([windowsBytes(known), Buffer.alloc(1)])
}

/** A file, at no place in the text, drawn at no size. */
function renderData(): Buffer {
  const bytes = Buffer.alloc(14)
  bytes.writeUInt16LE(1, 0)
  bytes.writeUInt32LE(0xffffffff, 2)
  return bytes
}

/** 8.3, as Outlook shortens long names. */
function shortName(name: string): string {
  const [, extension = 'dat'] = /\.(\w{1,4})$/.exec(name) ?? []
  return `ATTACH~1.${extension.slice(0, 3).toUpperCase()}`
}

function properties(name: string): Buffer {
  const text = Buffer.from(`${name}\0`, 'utf16le')
  const padded = Buffer.concat([text, Buffer.alloc((4 - (text.length % 4)) % 4)])
  return Buffer.concat([
    numbers(2),
    numbers((ATTACH_METHOD << 16) | PT_LONG, BY_VALUE),
    numbers((ATTACH_LONG_FILENAME << 16) | PT_UNICODE, 1, text.length),
    padded,
  ])
}
