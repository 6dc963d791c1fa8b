import { type Cell, cellsOf, gapBelow, hasPlaces, isUnder } from './cells.ts'
import { assemble, type Sheet } from './lines.ts'

/** Words in a line of running text, where columns hold prose and not values. */
const PROSE = 2.5
/** Lines of other columns that may stand between two lines of one. */
const REACH = 4

interface Placed {
  readonly cell: Cell
  readonly line: number
  /** The cells to its left and right. */
  readonly before: Cell | undefined
  readonly after: Cell | undefined
}

/**
 * The columns of tables and of papers in two languages, each as a text of its own: what is cut at the end of a cell
 * goes on in the cell below it, not in the one beside it. A page without columns gives none.
 */
export function columnsOf(sheet: Sheet): Sheet[] {
  if (!hasPlaces(sheet)) return []
  const stacks: Placed[][] = []
  let open: Placed[][] = []
  for (const [line, printed] of sheet.lines.entries()) {
    const cells = cellsOf(printed)
    open = open.filter((stack) => line - (stack.at(-1)?.line ?? 0) <= REACH)
    for (const [index, cell] of cells.entries()) {
      const placed = { cell, line, before: cells[index - 1], after: cells[index + 1] }
      const home = open
        .filter((stack) => continues(placed, stack.at(-1) as Placed))
        .toSorted((a, b) => distance(a, cell) - distance(b, cell))[0]
      if (home) home.push(placed)
      else {
        const stack = [placed]
        stacks.push(stack)
        open.push(stack)
      }
    }
  }
  return stacks
    .filter(isColumn)
    .map((stack) =>
      assemble(
        stack.map(({ cell }) => ({ page: cell.page, words: cell.words.map(({ word }) => word), ratio: 0 })),
      ),
    )
}

/** The columns of papers in two languages that hold running text. */
export function proseColumnsOf(sheet: Sheet): Sheet[] {
  return columnsOf(sheet).filter(isProse)
}

/** Whether a column holds running text, not the values or labels of a table. */
export function isProse({ lines }: Sheet): boolean {
  const words = lines.reduce((sum, line) => sum + line.words.length, 0)
  return lines.length > 2 && words / lines.length >= PROSE
}

function distance(stack: readonly Placed[], cell: Cell): number {
  const last = stack.at(-1)
  return last ? Math.abs(gapBelow(last.cell, cell)) : Number.POSITIVE_INFINITY
}

/** Not where one of the two reaches over what stands beside the other. */
function continues(next: Placed, last: Placed): boolean {
  if (!isUnder(next.cell, last.cell)) return false
  return !reachesOver(last.cell, next) && !reachesOver(next.cell, last)
}

function reachesOver(cell: Cell, { before, after }: Placed): boolean {
  return (
    (after !== undefined && cell.right > after.left) || (before !== undefined && cell.left < before.right)
  )
}

/** A stack whose lines do not simply follow each other in the text. */
function isColumn(stack: readonly Placed[]): boolean {
  if (stack.length < 2) return false
  return stack.some(
    ({ line, before, after }, index) =>
      before !== undefined || after !== undefined || line - (stack[index - 1]?.line ?? line) > 1,
  )
}
