/** Charsets that old mail programs still write Russian file names in. */
export type LegacyCharset = 'windows-1251' | 'koi8-r'

const KOI8_LOWER = 'юабцдефгхийклмнопярстужвьызшэщчъ'

/** A file name as an RFC 2047 encoded word inside a parameter: not allowed there, and usual. */
export function legacyFileName(name: string, charset: LegacyCharset): string {
  const bytes = Buffer.from([...name].map((letter) => byteOf(letter, charset)))
  if (charset === 'windows-1251') return `=?windows-1251?B?${bytes.toString('base64')}?=`
  const quoted = [...bytes].map((byte) => {
    const plain = byte > 0x20 && byte < 0x7f && !'=?_'.includes(String.fromCharCode(byte))
    return plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
  return `=?koi8-r?Q?${quoted.join('')}?=`
}

/** A text in windows-1251; throws at a letter outside of Russian. */
export function windowsBytes(text: string): Buffer {
  return Buffer.from([...text].map((letter) => byteOf(letter, 'windows-1251')))
}

function byteOf(letter: string, charset: LegacyCharset): number {
  const code = letter.codePointAt(0) ?? 63
  if (code < 128) return code
  if (charset === 'windows-1251') return windowsByte(letter, code)
  const place = KOI8_LOWER.indexOf(letter.toLowerCase())
  if (place < 0) throw new Error(`koi8-r has no ${letter}`)
  return (letter === letter.toLowerCase() ? 0xc0 : 0xe0) + place
}

function windowsByte(letter: string, code: number): number {
  if (letter === '№') return 0xb9
  if (code < 0x410 || code > 0x44f) throw new Error(`windows-1251 has no ${letter} here`)
  return code - 0x410 + 0xc0
}
