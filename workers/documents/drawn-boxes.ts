import { isOption } from '../../cases/requests.ts'
import type { Draw, Picture } from './picture.ts'
import type { FoundWord } from './printed-lines.ts'
import { type PixelArea, type Square, squaresIn } from './squares.ts'

/** Of a line's height: the shortest and longest side of a box, and how far its middle may lie from the line's. */
const SIDE = [0.4, 1.5] as const
const OFF_MIDDLE = 0.6
/** Of a box's inner part: less ink than this leaves it empty, more than this ticks it; between the two nobody can tell. */
const EMPTY = 0.03
const TICKED = 0.08
/** Of a side: what boxes of one form may differ by. */
const SLACK = 0.2
/** Typed into a box to tick it, or a box in a font of symbols. */
const MARK = /^(?:[^\p{L}\p{N}]|[xхvѵ])$/iu

/**
 * Boxes that a form draws beside its lines, as words `☐` and `☒` of those lines. Looks at the page only where a line
 * offers a service; the boxes of other lines are like those found there. Words are in fractions of the page.
 */
export async function withDrawnBoxes(lines: FoundWord[][], draw: Draw): Promise<FoundWord[][]> {
  const options = lines.filter((line) => isOption(line.map(({ text }) => text).join(' ')))
  if (options.length === 0) return lines
  const page = await draw(1)
  const beside = (line: readonly FoundWord[]) => gapsOf(line).flatMap((gap) => squaresBeside(line, gap, page))
  const chosen = options.flatMap(beside)
  if (chosen.length === 0) return lines
  const isLikeOne = (square: Square) => chosen.some((box) => isOfOneForm(box, square))
  return lines.map((line) => withWords(line, beside(line).filter(isLikeOne), page))
}

/** Boxes of a form are of one size and stand in a column or in a line; a logo is not. */
function isOfOneForm(box: Square, other: Square): boolean {
  const side = box.right - box.left
  const isAsLarge = Math.abs(other.right - other.left - side) <= SLACK * side
  return (
    isAsLarge && [box.left - other.left, box.top - other.top].some((off) => Math.abs(off) <= SLACK * side)
  )
}

type Gap = readonly [from: number, to: number]

/** Where a line has no words, from edge to edge of the page. */
function gapsOf(line: readonly FoundWord[]): Gap[] {
  const words = line.filter(({ text }) => !MARK.test(text))
  return [...words, undefined].map((word, index) => [words[index - 1]?.right ?? 0, word?.left ?? 1])
}

function squaresBeside(line: readonly FoundWord[], [from, to]: Gap, page: Picture): Square[] {
  const top = Math.min(...line.map((word) => word.top)) * page.height
  const bottom = Math.max(...line.map((word) => word.bottom)) * page.height
  const [height, middle] = [bottom - top, (top + bottom) / 2]
  const [shortest, longest] = SIDE.map((part) => part * height) as [number, number]
  const reach = OFF_MIDDLE * height + longest / 2
  const area: PixelArea = {
    left: Math.ceil(from * page.width),
    top: Math.round(middle - reach),
    right: Math.floor(to * page.width),
    bottom: Math.round(middle + reach),
  }
  return squaresIn(page, area, shortest, longest).filter(
    (square) => Math.abs((square.top + square.bottom) / 2 - middle) < OFF_MIDDLE * height,
  )
}

/** What was typed into a box goes into its word. */
function withWords(line: FoundWord[], squares: readonly Square[], page: Picture): FoundWord[] {
  const boxes = squares.flatMap((square) => wordOf(square, page))
  const isInBox = ({ left, right }: FoundWord) =>
    boxes.some((box) => box.left < (left + right) / 2 && box.right > (left + right) / 2)
  return [...line.filter((word) => !isInBox(word)), ...boxes].toSorted((a, b) => a.left - b.left)
}

/** Half sure at the edges of what nobody can tell, and surer away from them. */
function wordOf({ ink, left, top, right, bottom }: Square, page: Picture): FoundWord[] {
  if (ink >= EMPTY && ink <= TICKED) return []
  const clarity = ink < EMPTY ? 1 - ink / EMPTY : Math.min(1, (ink - TICKED) / TICKED)
  return [
    {
      text: ink < EMPTY ? '☐' : '☒',
      confidence: (1 + clarity) / 2,
      left: left / page.width,
      top: top / page.height,
      right: (right + 1) / page.width,
      bottom: (bottom + 1) / page.height,
    },
  ]
}
