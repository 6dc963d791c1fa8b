import { fold } from '../../../cases/fold.ts'
import { type Line, lineIndexAt, type Sheet, type Span } from '../lines.ts'
import { PROVIDER_NAMES } from '../other-papers.ts'

const BEGINS =
  /^(?:кому(?! направлен)|кимге|to(?! (?:whom|l))|attn|attention)\s*[:.]?(?!\p{L})|^kwa\s*[:.]|^(?:в|во)\s+(?:тоо|ао|ооо|товарищество|компанию|адрес|службу|отдел|техподдержку|поддержку|серв|сел)|^(?:генеральному\s+|исполнительному\s+)?(?:директору|руководителю|президенту)(?!\p{L})|^the (?:\p{L}+ )?(?:director|manager|team|department)(?!\p{L})|^(?:the )?(?:customer|client|technical) (?:support|service|services|care)(?!\p{L})|^kwa (?:meneja|mkurugenzi|huduma)/u
/** «from | a@b.ke | to | c@d.ke»: a sentence that was spread to the margin. */
const RUNS_ON = /^\s*to(?!\s*:)(?!\p{L})/u
const ENDS =
  /^(?:от|кимнен|from|kutoka|заявител\p{L}*|отправител\p{L}*|исх|шыг|re|ref|subject|yah|kumb|тема|sir|madam|we|i|xat|хат)(?!\p{L})|^(?:заявлени|отиниш|письмо|доверенност|приказ|прошу|просим|настоящим|уважаем|курметти|осы|dear|hello|to whom|application|ariza|ариза|hurmatli|хурматли|assalomu|ассалому|ndugu|ombi|barua|дата|куни|sana|сана|фио|registered name|(?:company|business|client|customer) n(?:ame|umber|o)|наименование|атауы|номи|nomi|клиент)|прошу|просим|сурайм|soraym|kindly|request/u
/** «В Servercore от главы к/х «Акбулак»»: the sender stands in the addressee's own line. */
const SENDER = /\s(?:от|from|кімнен)\s+(?=\p{L})/u
/** Who writes, in the corner where letters of this part of the world name first whom they go to. */
const CORNER_SENDER = /^(?:от|from|kutoka|заявител\p{L}*)(?!\p{L})|(?:\p{L}(?:dan|дан|ден|нан|нен))[.,]?$/u
/** What only the sender's own corner tells. */
const OF_SENDER =
  /(?<!\p{L})(?:бин|бсн|иин|жсн|bin|инн|stir|стир|пинфл|жшшир|jshshir|pin|тел|tel|phone|адрес|manzil\p{L}*|манзил\p{L}*|number|no|номер|raqam\p{L}*)(?!\p{L})|@|№|\d{5}/u
/** The corner is to the right of this fraction of the width, within so many lines from the top. */
const CORNER_LEFT = 0.4
const CORNER_LINES = 14
/** Words of a line that can only be running text. */
const RUNNING = 10
const MAX_LINES = 6
const MAX_SPANS = 40
const PROVIDER = new RegExp(PROVIDER_NAMES.map((name) => fold(name).replace(/ /g, '\\s')).join('|'), 'u')

/** Whether a name is the provider's. */
export function isProvider(name: string): boolean {
  return PROVIDER.test(fold(name))
}

/** The blocks that name whom a paper is addressed to: what stands in them is not the applicant's. */
export function addresseeSpans(sheet: Sheet): Span[] {
  const spans: Span[] = [...cornerSpans(sheet)]
  for (const [index, line] of sheet.lines.entries()) {
    for (const cell of cellsOf(line)) {
      if (spans.length < MAX_SPANS && BEGINS.test(fold(cell.text)) && !RUNS_ON.test(cell.text))
        spans.push(...blockFrom(sheet, index, cell))
    }
  }
  return spans
}

/** The first lines in the right upper corner, down to who writes; the whole corner when nothing there is a sender's. */
function cornerSpans(sheet: Sheet): Span[] {
  const top = sheet.lines.slice(0, CORNER_LINES).filter(({ page, box }) => page === 1 && box[3] > 0)
  const begin = top.findIndex((line) => line.words.length > 0 && leftOf(line, line.start) >= CORNER_LEFT)
  if (begin < 0) return []
  const corner: Cell[] = []
  for (const line of top.slice(begin)) {
    // Beside anything else it is the cell of a table, or a column.
    const [cell, ...others] = cellsOf(line)
    if (!cell || others.length > 0 || cell.left < CORNER_LEFT) break
    corner.push(cell)
  }
  const sender = corner.findIndex(({ text }) => CORNER_SENDER.test(fold(text)))
  if (sender >= 0) return corner.slice(0, sender)
  // Further down it may be a value whose label stands higher.
  return begin > 0 || corner.some(({ text }) => OF_SENDER.test(fold(text))) ? [] : corner
}

/** Whether a place belongs to the addressee, or follows the provider's name within the same line or sentence. */
export function isAddressees(sheet: Sheet, blocks: readonly Span[], position: number): boolean {
  if (blocks.some((block) => position >= block.start && position < block.end)) return true
  const line = sheet.lines[lineIndexAt(sheet, position)]
  const from = Math.max((line?.start ?? 0) - 90, position - 90, 0)
  const before = fold(sheet.text.slice(from, position))
  const provider = before.search(PROVIDER)
  if (provider < 0) return false
  return !/(?<!\p{L})(?:от|тоо|жшс|ао|ип|ооо|заявител|прошу|просим|аккаунт|наш|заявлени\p{L}*|отиниш|ариза|ariza|application|мен|биз|men|biz|we|i|мы|я)(?!\p{L})|[.!?]\s|;/u.test(
    before.slice(provider),
  )
}

interface Cell extends Span {
  readonly text: string
  readonly left: number
}

function cellsOf(line: Line): Cell[] {
  let start = line.start
  return line.text.split('\t').map((text) => {
    const cell = { text, start, end: start + text.length, left: leftOf(line, start) }
    start += text.length + 1
    return cell
  })
}

function leftOf(line: Line, start: number): number {
  return line.words.find((word) => word.start >= start)?.word.box[0] ?? 0
}

/** The cell and those standing under it, down to the sender or the heading. */
function blockFrom(sheet: Sheet, index: number, first: Cell): Span[] {
  const sender = SENDER.exec(first.text)
  if (sender) return [{ start: first.start, end: first.start + sender.index }]
  const block: Span[] = [first]
  const hasPlaces = (sheet.lines[index]?.box[3] ?? 0) > 0
  for (const line of sheet.lines.slice(index + 1, index + 1 + MAX_LINES)) {
    if (line.page !== sheet.lines[index]?.page) break
    const all = cellsOf(line)
    if (all.some(({ text }) => text.split(' ').length >= RUNNING)) break
    const cells = all.filter((cell) => !hasPlaces || cell.left >= first.left - 0.08)
    if (cells.length === 0) continue
    if (cells.some(({ text }) => ENDS.test(fold(text)))) break
    block.push(...cells)
  }
  return block
}
