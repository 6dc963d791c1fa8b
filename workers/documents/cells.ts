import type { Box } from '../../cases/document.ts'
import type { Line, PlacedWord, Sheet, Span } from './lines.ts'

/** What stands between two gaps of a line. Left, right, top and bottom are fractions of the page. */
export interface Cell extends Span {
  readonly page: number
  readonly text: string
  readonly words: readonly PlacedWord[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Line heights between a cell and the next one of the same block. */
const NEXT = 1.6
/** How far edges or middles of cells in one column may lie apart. */
const ALIGNED = 0.03

/** The cells of a line, from the left. */
export function cellsOf(line: Line): Cell[] {
  let start = line.start
  return line.text.split('\t').map((text) => {
    const span = { start, end: start + text.length }
    start = span.end + 1
    const words = line.words.filter((word) => word.end > span.start && word.start < span.end)
    const boxes = words.map(({ word }) => word.box)
    return {
      ...span,
      page: line.page,
      text,
      words,
      left: Math.min(...boxes.map((box) => box[0])),
      right: Math.max(...boxes.map((box) => box[0] + box[2])),
      top: Math.min(...boxes.map((box) => box[1])),
      bottom: Math.max(...boxes.map((box) => box[1] + box[3])),
    }
  })
}

/** The cell in which a place of the text stands. */
export function cellAt(line: Line, position: number): Cell | undefined {
  return cellsOf(line).find(({ end }) => position <= end)
}

/** Whether a cell stands close under another one, in its column. */
export function isUnder(cell: Cell, above: Cell): boolean {
  const sameEdge = Math.abs(cell.left - above.left) <= ALIGNED
  const sameMiddle = Math.abs(cell.left + cell.right - above.left - above.right) <= 2 * ALIGNED
  // Most cells fall out here; comparing their words is dear.
  if (cell.page !== above.page || !(sameEdge || sameMiddle)) return false
  const height = Math.max(...[...cell.words, ...above.words].map(({ word }) => word.box[3]))
  const gap = gapBelow(above, cell)
  return gap > -0.5 * height && gap <= NEXT * height
}

/** How far a cell stands below another one, as a part of the page's height; of slanting lines word under word. */
export function gapBelow(above: Cell, cell: Cell): number {
  const gaps = cell.words.flatMap(({ word: lower }) =>
    above.words
      .filter(({ word: upper }) => isOver(upper.box, lower.box))
      .map(({ word: upper }) => lower.box[1] - upper.box[1] - upper.box[3]),
  )
  return gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? cell.top - above.bottom
}

function isOver([left, , width]: Box, [otherLeft, , otherWidth]: Box): boolean {
  return left < otherLeft + otherWidth && left + width > otherLeft
}

/** Whether the words of a sheet have places on paper. */
export function hasPlaces({ lines }: Sheet): boolean {
  return lines.some(({ box }) => box[3] > 0)
}
