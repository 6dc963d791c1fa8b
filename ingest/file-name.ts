import { legacyCharset } from './legacy-text.ts'

const LATIN_1_REST = /[\u0080-\u00ff]/

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
  const charset = legacyCharset(bytes)
  return charset ? new TextDecoder(charset).decode(bytes) : name
}
