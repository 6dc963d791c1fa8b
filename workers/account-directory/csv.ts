/** A row of a CSV file; `line` is where it begins, from 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** The text is no CSV; the message says in which line and why. */
export class BadCsv extends Error {}

/** A cell in quotes or without, and what ends it (RFC 4180; a file may end its lines as Unix does). */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\n|$)/y

/** The rows of a CSV text (RFC 4180), empty lines left out; throws `BadCsv`. */
export function csvRows(text: string): CsvRow[] {
  const rows: CsvRow[] = []
  let [line, cells]: [number, string[]] = [1, []]
  let [at, next] = [text.startsWith('\uFEFF') ? 1 : 0, 1]
  while (at < text.length || cells.length > 0) {
    CELL.lastIndex = at
    const match = CELL.exec(text)
    if (!match)
      throw new BadCsv(
        `line ${next}: a quotation mark or a line end stands where none may, or a quotation mark is never closed`,
      )
    const [whole, quoted, plain = '', end] = match
    cells.push(quoted?.replaceAll('""', '"') ?? plain)
    at += whole.length
    next += whole.split('\n').length - 1
    if (end === ',') continue
    if (cells.length > 1 || cells[0] !== '') rows.push({ line, cells })
    ;[line, cells] = [next, []]
  }
  return rows
}
