const LATIN_1_REST = /[\u0080-\u00ff]/
/** Nearly two thirds of the letters of a Russian text; a wrong charset gives few of them. */
const COMMON_CYRILLIC = /[оеаинтсрвлкм]/giu
const LETTERS = /\p{L}/gu

/**
 * The name of an attachment as its sender saw it, without a path.
 * Names with raw 8-bit bytes in the header (no RFC 2047 or 2231) come from the parser as Latin-1;
 * they are read as windows-1251 or koi8-r, whichever looks more like Russian, if either does.
 */
export function fileName(parsed: string | undefined, fallback: string): string {
  const name =
    (parsed ?? '')
      .normalize('NFC')
      .replace(/\p{Cc}|\p{Cf}/gu, '')
      .split(/[\\/]/)
      .at(-1)
      ?.trim() ?? ''
  if (name === '') return fallback
  return isMojibake(name) ? decoded(name) : name
}

function isMojibake(name: string): boolean {
  return LATIN_1_REST.test(name) && [...name].every((letter) => letter.charCodeAt(0) < 256)
}

function decoded(name: string): string {
  const bytes = Buffer.from(name, 'latin1')
  const readings = ['windows-1251', 'koi8-r'].map((charset) => new TextDecoder(charset).decode(bytes))
  const best = readings.toSorted((a, b) => russianness(b) - russianness(a))[0] ?? name
  return russianness(best) > 1 / 3 ? best : name
}

/** Share of common Cyrillic letters among all letters, 0..1, without the extension. */
function russianness(name: string): number {
  const stem = name.replace(/\.[A-Za-z0-9]{1,5}$/, '')
  const letters = stem.match(LETTERS)?.length ?? 0
  return letters === 0 ? 0 : (stem.match(COMMON_CYRILLIC)?.length ?? 0) / letters
}
