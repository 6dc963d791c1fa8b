/** Nearly two thirds of the letters of a Russian text; a wrong charset gives few of them. */
const COMMON_CYRILLIC = /[оеаинтсрвлкм]/giu
const WORDS = /\p{L}+/gu
const LEGACY = ['windows-1251', 'koi8-r'] as const

/** Whether bytes are UTF-8, pure ASCII included. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** In which of the old Cyrillic charsets 8-bit bytes read most like Russian; null when in none of them. */
export function legacyCharset(bytes: Uint8Array): (typeof LEGACY)[number] | null {
  const scored = LEGACY.map((charset) => ({
    charset,
    score: russianness(new TextDecoder(charset).decode(bytes)),
  }))
  const best = scored.toSorted((a, b) => b.score - a.score)[0]
  return best && best.score > 1 / 3 ? best.charset : null
}

/** Share of common Cyrillic letters in words that are not plain Latin, 0..1; a word of two scripts was misread. */
function russianness(text: string): number {
  const words = (text.match(WORDS) ?? []).filter((word) => !/^[a-z]+$/i.test(word))
  const letters = words.join('').length
  const whole = words.filter((word) => !/[a-z]/i.test(word)).join('')
  const common = whole.match(COMMON_CYRILLIC)?.length ?? 0
  const small = whole.match(/\p{Ll}/gu)?.length ?? 0
  // Koi8-r and windows-1251 change the cases over: small letters are commoner.
  return letters === 0 ? 0 : (common + small * 0.01) / letters
}
