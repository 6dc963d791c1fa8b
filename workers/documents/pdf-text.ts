import { type Pdfium, withMemory } from './pdfium.ts'
import type { FoundWord } from './printed-lines.ts'

/** Left, top, right, bottom as fractions of the page as shown. */
export type Area = readonly [number, number, number, number]

type Place = (x: number, y: number) => readonly [number, number]

const INVISIBLE = 3
const TEXT = 1
const IMAGE = 3
const FORM = 5
const MIN_LETTERS = 8
/** The smallest QR code has about two hundred dark squares; frames and ruled tables have fewer corners. */
const CODE_CORNERS = 400
const SPAN = 1_000_000
/** Of 255: on white paper nothing paler is seen. White letters on a dark bar are lost with it. */
const NEARLY_WHITE = 235
const FAINT_ALPHA = 26
/** Of the page's height: about 2 pt on A4. */
const TINY = 0.0024

/** The words of a page's own text with their places; of `shown` only those that show on the page. */
export function textLayer(pdfium: Pdfium, page: number, which: 'shown' | 'all' = 'shown'): FoundWord[][] {
  const text = pdfium._FPDFText_LoadPage(page)
  if (!text) return []
  const place = placer(pdfium, page)
  try {
    return withMemory(pdfium, 32, (scratch) => collectRuns(pdfium, text, place, scratch, which))
  } finally {
    pdfium._FPDFText_ClosePage(text)
  }
}

/** Whether a text layer says something, in letters a person could have typed. */
export function isUsableText(runs: readonly (readonly FoundWord[])[]): boolean {
  const text = runs
    .flat()
    .map((word) => word.text)
    .join('')
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const odd = text.match(/[\uFFFD\p{Co}\p{Cc}\p{Cn}]/gu)?.length ?? 0
  return letters >= MIN_LETTERS && letters * 2 > text.length && odd * 20 < text.length
}

/** Where pictures stand on the page. */
export function imageAreas(pdfium: Pdfium, page: number): Area[] {
  const place = placer(pdfium, page)
  return withMemory(pdfium, 16, (scratch) => {
    const boundsOf = (object: number): Area[] => {
      if (!pdfium._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return []
      const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.HEAPF32.subarray(scratch / 4, scratch / 4 + 4)
      return [toArea(place(left, bottom), place(right, top))]
    }
    const objects = Array.from({ length: pdfium._FPDFPage_CountObjects(page) }, (_, i) =>
      pdfium._FPDFPage_GetObject(page, i),
    )
    return objects.filter((object) => holdsImage(pdfium, object, 3)).flatMap(boundsOf)
  })
}

/** Whether a page may hold a code: a picture, or a drawing of many strokes or with many corners. */
export function isDrawnOn(pdfium: Pdfium, page: number): boolean {
  const objects = Array.from({ length: pdfium._FPDFPage_CountObjects(page) }, (_, i) =>
    pdfium._FPDFPage_GetObject(page, i),
  )
  const drawn = objects.filter((object) => pdfium._FPDFPageObj_GetType(object) !== TEXT)
  const corners = drawn.reduce((sum, object) => sum + Math.max(0, pdfium._FPDFPath_CountSegments(object)), 0)
  return corners > CODE_CORNERS || drawn.some((object) => holdsImage(pdfium, object, 3))
}

function holdsImage(pdfium: Pdfium, object: number, depth: number): boolean {
  const type = pdfium._FPDFPageObj_GetType(object)
  if (type !== FORM || depth === 0) return type === IMAGE
  const count = Math.min(pdfium._FPDFFormObj_CountObjects(object), 100)
  return Array.from({ length: count }, (_, i) => pdfium._FPDFFormObj_GetObject(object, i)).some((child) =>
    holdsImage(pdfium, child, depth - 1),
  )
}

/** The way from PDF coordinates to the page as shown: rotation, crop box and the upward axis in one. */
function placer(pdfium: Pdfium, page: number): Place {
  const at = (x: number, y: number) =>
    withMemory(pdfium, 8, (out) => {
      pdfium._FPDF_PageToDevice(page, 0, 0, SPAN, SPAN, 0, x, y, out, out + 4)
      return [(pdfium.HEAP32[out / 4] ?? 0) / SPAN, (pdfium.HEAP32[out / 4 + 1] ?? 0) / SPAN] as const
    })
  const [origin, right, up] = [at(0, 0), at(1000, 0), at(0, 1000)]
  const [ax, ay] = [(right[0] - origin[0]) / 1000, (right[1] - origin[1]) / 1000]
  const [bx, by] = [(up[0] - origin[0]) / 1000, (up[1] - origin[1]) / 1000]
  return (x, y) => [origin[0] + ax * x + bx * y, origin[1] + ay * x + by * y]
}

function toArea(a: readonly [number, number], b: readonly [number, number]): Area {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])]
}

function collectRuns(
  pdfium: Pdfium,
  text: number,
  place: Place,
  scratch: number,
  which: 'shown' | 'all',
): FoundWord[][] {
  const runs: FoundWord[][] = [[]]
  let word: { text: string; area: Area } | undefined
  const endWord = () => {
    if (word) runs.at(-1)?.push(toFoundWord(word))
    word = undefined
  }
  const count = pdfium._FPDFText_CountChars(text)
  for (let i = 0; i < count; i++) {
    const character = String.fromCodePoint(codePoint(pdfium._FPDFText_GetUnicode(text, i)))
    if (/[\s\0]/u.test(character)) endWord()
    if (/[\r\n]/.test(character)) runs.push([])
    if (/[\s\0]/u.test(character)) continue
    if (which === 'shown' && !isVisible(pdfium, text, i, scratch)) continue
    const area = characterArea(pdfium, text, i, place, scratch)
    if (!area || area[3] - area[1] < TINY) continue
    if (which === 'shown' && !isOnPage(area)) continue
    if (word && !follows(word.area, area)) endWord()
    word = word ? { text: word.text + character, area: union(word.area, area) } : { text: character, area }
  }
  endWord()
  return runs.flatMap(cutAtJumps)
}

function codePoint(value: number): number {
  // PDFium's own sign for a hyphen at the end of a line.
  if (value === 0x02) return 0x2d
  // A lone half of a surrogate pair, or nonsense from a broken font map.
  return value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff) ? 0xfffd : value
}

/**
 * Text drawn invisibly, in white or too small to see is somebody's OCR, or meant for machines only: none of it is what
 * a person sees.
 */
function isVisible(pdfium: Pdfium, text: number, index: number, scratch: number): boolean {
  const object = pdfium._FPDFText_GetTextObject(text, index)
  if (object === 0) return true
  if (pdfium._FPDFTextObj_GetTextRenderMode(object) === INVISIBLE) return false
  if (!pdfium._FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return true
  const [red = 0, green = 0, blue = 0, alpha = 255] = pdfium.HEAP32.subarray(scratch / 4, scratch / 4 + 4)
  return alpha >= FAINT_ALPHA && Math.min(red, green, blue) <= NEARLY_WHITE
}

/** Nobody sees marks of printers, and what somebody hid, beside the page. */
function isOnPage([left, top, right, bottom]: Area): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return x > 0 && x < 1 && y > 0 && y < 1
}

function characterArea(
  pdfium: Pdfium,
  text: number,
  index: number,
  place: Place,
  scratch: number,
): Area | undefined {
  if (pdfium._FPDFText_GetLooseCharBox(text, index, scratch)) {
    const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.HEAPF32.subarray(scratch / 4, scratch / 4 + 4)
    if (right > left && top > bottom) return toArea(place(left, bottom), place(right, top))
  }
  if (!pdfium._FPDFText_GetCharBox(text, index, scratch, scratch + 8, scratch + 16, scratch + 24))
    return undefined
  const [left = 0, right = 0, bottom = 0, top = 0] = pdfium.HEAPF64.subarray(scratch / 8, scratch / 8 + 4)
  return toArea(place(left, bottom), place(right, top))
}

/** Whether a character goes on where a word is: some writers leave out the blanks between columns. */
function follows(word: Area, next: Area): boolean {
  const height = Math.max(word[3] - word[1], next[3] - next[1])
  const [gapX, gapY] = [
    Math.max(next[0] - word[2], word[0] - next[2]),
    Math.max(next[1] - word[3], word[1] - next[3]),
  ]
  return gapX < height && gapY < height
}

function union(a: Area, b: Area): Area {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

function toFoundWord({ text, area: [left, top, right, bottom] }: { text: string; area: Area }): FoundWord {
  return { text: text.normalize('NFC'), confidence: 1, left, top, right, bottom }
}

/** A run must read left to right on one level; where the content jumps about, it is several runs. */
function cutAtJumps(run: FoundWord[]): FoundWord[][] {
  const runs: FoundWord[][] = []
  for (const word of run) {
    const last = runs.at(-1)?.at(-1)
    const middle = (word.top + word.bottom) / 2
    if (last && word.left >= last.left && middle > last.top && middle < last.bottom) runs.at(-1)?.push(word)
    else runs.push([word])
  }
  return runs
}
