import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

/** A typeface with the cuts that papers need. */
export interface Face {
  readonly name: string
  /** What Word calls its like. */
  readonly office: string
  readonly regular: string
  readonly bold: string
  readonly italic: string
  /** How often offices use it. */
  readonly weight: number
}

/** Debian packages of the faces below that are not on npm. */
export const FONT_PACKAGES = [
  'fonts-liberation2',
  'fonts-paratype',
  'fonts-freefont-ttf',
  'fonts-crosextra-carlito',
  'fonts-crosextra-caladea',
  'fonts-roboto-unhinted',
  'fonts-open-sans',
] as const

const locate = createRequire(import.meta.url).resolve
const DEJAVU = locate('dejavu-fonts-ttf/ttf/DejaVuSans.ttf').replace(/[^/]+$/, '')
const DEBIAN = '/usr/share/fonts/truetype'

function face(name: string, office: string, weight: number, stem: string, cuts: string): Face {
  const [regular = '', bold = '', italic = ''] = cuts.split(' ').map((cut) => `${stem}${cut}.ttf`)
  return { name, office, regular, bold, italic, weight }
}

const liberation = (kind: string) => `${DEBIAN}/liberation2/Liberation${kind}`

export const FACES: readonly Face[] = [
  face('Liberation Serif', 'Times New Roman', 6, liberation('Serif'), '-Regular -Bold -Italic'),
  face('Liberation Sans', 'Arial', 4, liberation('Sans'), '-Regular -Bold -Italic'),
  face('Liberation Mono', 'Courier New', 1, liberation('Mono'), '-Regular -Bold -Italic'),
  face('Carlito', 'Calibri', 4, `${DEBIAN}/crosextra/Carlito`, '-Regular -Bold -Italic'),
  face('Caladea', 'Cambria', 2, `${DEBIAN}/crosextra/Caladea`, '-Regular -Bold -Italic'),
  face('PT Serif', 'PT Serif', 2, `${DEBIAN}/paratype/PTF`, '55F 75F 56F'),
  face('PT Sans', 'PT Sans', 2, `${DEBIAN}/paratype/PTS`, '55F 75F 56F'),
  face('FreeSerif', 'Times New Roman', 1, `${DEBIAN}/freefont/FreeSerif`, ' Bold Italic'),
  face('FreeSans', 'Arial', 1, `${DEBIAN}/freefont/FreeSans`, ' Bold Oblique'),
  face('Roboto', 'Roboto', 2, `${DEBIAN}/roboto/unhinted/RobotoTTF/Roboto`, '-Regular -Bold -Italic'),
  face('Open Sans', 'Open Sans', 2, `${DEBIAN}/open-sans/OpenSans`, '-Regular -Bold -Italic'),
  face('DejaVu Serif', 'Georgia', 1, `${DEJAVU}DejaVuSerif`, ' -Bold -Italic'),
  face('DejaVu Sans', 'Verdana', 1, `${DEJAVU}DejaVuSans`, ' -Bold -Oblique'),
]

/** For machine readable zones, which real papers print in OCR-B. */
export const FIXED_WIDTH: readonly string[] = [
  `${liberation('Mono')}-Regular.ttf`,
  `${DEJAVU}DejaVuSansMono.ttf`,
  `${DEBIAN}/paratype/PTM55F.ttf`,
]

const files = new Map<string, { readonly bytes: Buffer; readonly font: Font }>()

function opened(path: string) {
  const known = files.get(path)
  if (known) return known
  const bytes = readFileSync(path)
  const file = { bytes, font: create(bytes) as Font }
  files.set(path, file)
  return file
}

/** TrueType bytes. */
export function fontBytes(path: string): Buffer {
  return opened(path).bytes
}

/** The letters of a text for which a face lacks a glyph in one of its cuts. */
export function lackingLetters({ regular, bold, italic }: Face, text: string): string {
  const letters = [...new Set(text.replaceAll(/\s/g, ''))]
  const fonts = [regular, bold, italic].map((path) => opened(path).font)
  return letters
    .filter((letter) => !fonts.every((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)))
    .join('')
}
