import type { Word } from '../../../cases/document.ts'
import type { Sheet } from '../lines.ts'

/** Words of a line that is running text; how far out and in of it, in page widths, the next line of it may begin. */
const TEXT = 6
const INDENT = 0.08
const SAME_EDGE = 0.01

/** A line that fills the page belongs to the text, though lines over it may look like a column. */
export function standsBesideOthers({ lines }: Sheet, [first]: readonly Word[]): boolean {
  return lines.some(({ text, words }) => text.includes('\t') && words.some(({ word }) => word === first))
}

/** The rest of a sentence that fills the line above. */
export function goesOnFromText({ lines }: Sheet, [first]: readonly Word[]): boolean {
  const index = lines.findIndex(({ words }) => words.some(({ word }) => word === first))
  const [line, above] = [lines[index], lines[index - 1]]
  if (!line || !above || line.page !== above.page || `${above.text}${line.text}`.includes('\t')) return false
  const indent = above.box[0] - line.box[0]
  return above.words.length >= TEXT && indent > -SAME_EDGE && indent < INDENT
}
