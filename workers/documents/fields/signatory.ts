import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { samePerson } from '../../../cases/names.ts'
import type { DocumentKind } from '../../../cases/vocabulary.ts'
import { appointmentWords } from '../appointment.ts'
import { type Line, type Sheet, unfold } from '../lines.ts'
import { collapse, fieldAt } from './candidate.ts'
import { type PersonName, personNames } from './person-names.ts'

/** Posts of those who sign (DOMAIN 4.3), at the start of a cell. */
const POST =
  /^["«]?(?:и\.?\s?о\.?\s|врио\s|управляющий\s)?(?:генеральн\p{L}+\s|исполнительн\p{L}+\s|финансов\p{L}+\s|коммерческ\p{L}+\s|техническ\p{L}+\s|первый\s|бірінші\s|заместител\p{L}+\s|зам\.?\s?|бас\s|менеджер|бухгалтер|managing\s|chief\s|главн\p{L}+\s)*(?:директор\p{L}*|руководител\p{L}+|президент\p{L}*|председател\p{L}+(?:\sправления)?|басшы\p{L}*|управляющ\p{L}+|представител\p{L}+|уполномоченн\p{L}+(?:\s(?:лицо|представител\p{L}+))?|доверенное лицо|по доверенности|басқарма төраға\p{L}*|уәкілетті өкіл\p{L}*|өкіл\p{L}*|сенімхат бойынша|администратор\p{L}*|бухгалтер\p{L}*|инженер\p{L}*|менеджер\p{L}*|предпринимател\p{L}+|заявитель|director|executive officer|ceo|manager|secretary|attorney|rahbar\p{L}*|direktor\p{L}*|раҳбар\p{L}*|mkurugenzi)(?!\p{L})/iu
const BY_POWER =
  /по\s+доверенности|действующ\p{L}+\s+на\s+основании\s+доверенности|сенимхат\s+(?:бойынша|негизинде)|under power of attorney|ishonchnoma/u
const NOT_A_SIGNATURE = /^(?:исп|исполнител|тел|приложени|косымша|получател|согласован|ознакомлен)/u
const EMPOWERS =
  /уполномоч\p{L}+|доверя\p{L}+|настоящая доверенность\s+выдана|доверенность\s+выдана|выдана|на имя|сенимхатпен|осы аркылы|сеним (?:билдир|артады)\p{L}*|сенимхат(?:ты)? берил\p{L}*|hereby appoints?|ishonchnoma bilan|ишончнома билан/gu
const DISMISSED =
  /освобо\p{L}+|прекра\p{L}+|уволи\p{L}+|снять|полномочи\p{L}+ (?:прежн|предыдущ)\p{L}*|босат\p{L}*/u

/**
 * Whom a paper turns on: under an application who signed it, in an appointment who is appointed, in a power of
 * attorney who is empowered.
 */
export function signatory(sheet: Sheet, kind: DocumentKind): Field[] {
  if (kind === 'appointment') return appointed(sheet)
  if (kind === 'power-of-attorney') return empowered(sheet)
  if (kind === 'identity' || kind === 'payment-order') return []
  return signed(sheet)
}

function signed(sheet: Sheet): Field[] {
  const below = signatureBlock(sheet)
  const above = sender(sheet)
  if (!below) return above
  const role = below.post
    ? [below.post]
    : above.filter(
        ({ name }) =>
          name === 'signatoryRole' && samePerson(above[0]?.value ?? '', below.name.value) === 'same',
      )
  return [below.name, ...(role.length > 0 ? role : byPower(sheet))]
}

/** «… в лице …, действующей на основании доверенности»: a post is not printed, the power is. */
function byPower(sheet: Sheet): Field[] {
  const match = BY_POWER.exec(sheet.folded)
  if (!match) return []
  const span = unfold(sheet, match.index, match.index + match[0].length)
  return [fieldAt(sheet, 'signatoryRole', span, 'представитель по доверенности', 0.7)]
}

/** The lowest line with a post and a name, or with a name beside a line to sign on. */
function signatureBlock(sheet: Sheet): { name: Field; post?: Field } | null {
  const count = sheet.lines.length
  const first = Math.max(0, Math.min(count - 14, Math.floor(count * 0.5)))
  for (let index = count - 1; index >= first; index--) {
    const line = sheet.lines[index] as Line
    if (NOT_A_SIGNATURE.test(fold(line.text))) continue
    const post = postIn(line)
    const name = post ? nameBeside(sheet, index, post.end) : nameAlone(sheet, line)
    if (!name) continue
    const field = nameField(sheet, name, post ? 0.95 : 0.75)
    if (post) return { name: field, post: roleField(sheet, index, post, name) }
    const above = sheet.lines[index - 1]
    const postAbove = above && postIn(above)
    return postAbove ? { name: field, post: roleField(sheet, index - 1, postAbove, name) } : { name: field }
  }
  return null
}

function postIn(line: Line): { start: number; end: number } | null {
  let start = line.start
  for (const cell of line.text.split(/\t|(?<=[:])\s/u)) {
    const lead = cell.length - cell.trimStart().length
    const match = POST.exec(cell.trimStart())
    if (match && cell.trim().split(/\s+/u).length <= 16)
      return { start: start + lead, end: start + lead + match[0].length }
    start += cell.length + 1
  }
  return null
}

/** On the line of the post, else within the next three. */
function nameBeside(sheet: Sheet, index: number, from: number): PersonName | null {
  const line = sheet.lines[index] as Line
  const own = personNames(sheet.text, from, line.end).at(-1)
  if (own) return own
  for (const next of sheet.lines.slice(index + 1, index + 4)) {
    if (NOT_A_SIGNATURE.test(fold(next.text)) || next.page !== line.page) break
    const [name] = personNames(sheet.text, next.start, next.end)
    if (name && next.text.trim().split(/\s+/u).length <= 10) return name
  }
  return null
}

function nameAlone(sheet: Sheet, line: Line): PersonName | null {
  const words = line.text.trim().split(/\s+/u).length
  if (words > 9) return null
  const hasMark = /_{3,}|\.{6,}|подпис|қолы|signature|\/\s*\p{Lu}/iu.test(line.text)
  const [name] = personNames(sheet.text, line.start, line.end)
  return name && (hasMark || (name.kind !== 'likely' && words <= 4)) ? name : null
}

/** «от директора ТОО … Иванова И. И.» at the head of a letter; the name stands in the genitive. */
function sender(sheet: Sheet): Field[] {
  const top = sheet.lines.slice(0, 16)
  for (const [index, line] of top.entries()) {
    const match = /(?:^|\t)\s*(?:от|From|Заявитель)\s*:?\s+/iu.exec(line.text)
    if (!match) continue
    const start = line.start + match.index + match[0].length
    const end = sheet.lines[Math.min(index + 3, sheet.lines.length - 1)]?.end ?? line.end
    const [name] = personNames(sheet.text, start, end).filter(({ kind }) => kind !== 'likely')
    if (!name) continue
    const post = POST.exec(sheet.text.slice(start, name.start).trimStart())
    const role = post
      ? [fieldAt(sheet, 'signatoryRole', { start, end: start + post[0].length }, collapse(post[0]), 0.75)]
      : []
    return [nameField(sheet, name, 0.7), ...role]
  }
  return []
}

function appointed(sheet: Sheet): Field[] {
  const flat = sheet.folded.replace(/[\n\t]/g, ' ')
  for (const words of appointmentWords(flat)) {
    const at = flat.indexOf(words)
    const match = unfold(sheet, at, at + words.length)
    const window = {
      start: unfold(sheet, Math.max(0, at - 110), at).start,
      end: unfold(sheet, at, Math.min(flat.length, at + words.length + 130)).end,
    }
    const names = personNames(sheet.text, window.start, window.end).filter(
      (name) =>
        !DISMISSED.test(
          fold(sheet.text.slice(Math.max(0, name.start - 70), name.start))
            .split(/назнач|избра|тагайында/u)
            .at(-1) ?? '',
        ),
    )
    const sure = names.filter(({ kind }) => kind !== 'likely')
    const pool = (sure.length > 0 ? sure : names).filter((name) => !followsPost(sheet, name, match.start))
    const best = [...pool].sort((a, b) => distance(a, match) - distance(b, match))[0]
    if (best) return [nameField(sheet, best, best.kind === 'likely' ? 0.6 : 0.9)]
  }
  const own = /(?:вступ|приступ|кирис)\p{L}*/u.test(flat) ? signatureBlock(sheet)?.name : undefined
  return own ? [{ ...own, confidence: Math.min(own.confidence, 0.8) }] : []
}

/** A name in a signature block below («Директор ____ Иванов») is not who is appointed above. */
function followsPost(sheet: Sheet, name: PersonName, from: number): boolean {
  return /(?:_{3,}|\n\s*(?:директор|председатель|участник|учредитель|секретарь)[^\n]{0,80})$/iu.test(
    sheet.text.slice(Math.max(from, name.start - 90), name.start).trimEnd(),
  )
}

function distance(name: PersonName, match: { start: number; end: number }): number {
  if (name.start >= match.start && name.end <= match.end) return 0
  return name.start > match.end ? name.start - match.end : match.start - name.end + 40
}

function empowered(sheet: Sheet): Field[] {
  for (const match of sheet.folded.matchAll(EMPOWERS)) {
    const { end } = unfold(sheet, match.index, match.index + match[0].length)
    const names = personNames(sheet.text, end, end + 200)
    const best = names.find(({ kind }) => kind !== 'likely') ?? names[0]
    if (best) return [nameField(sheet, best, best.kind === 'likely' ? 0.6 : 0.92)]
  }
  return []
}

function nameField(sheet: Sheet, name: PersonName, quality: number): Field {
  return fieldAt(sheet, 'signatoryName', name, name.text, name.kind === 'likely' ? quality * 0.8 : quality)
}

function roleField(
  sheet: Sheet,
  index: number,
  post: { start: number; end: number },
  name: PersonName,
): Field {
  const line = sheet.lines[index] as Line
  const end = name.start >= post.end && name.start < line.end ? name.start : line.end
  const near = fold(sheet.text.slice(Math.max(0, post.start - 60), (sheet.lines[index + 2] ?? line).end))
  const words = collapse(
    sheet.text.slice(post.start, Math.min(end, post.end + 40)).split(/[_"«\t]|ТОО|ЖШС|АО/u)[0] ?? '',
  )
  const printed = words.replace(/[\s:,.(–-]+$/u, '')
  const value = BY_POWER.test(near) && !BY_POWER.test(fold(printed)) ? `${printed} по доверенности` : printed
  return fieldAt(
    sheet,
    'signatoryRole',
    { start: post.start, end: Math.max(post.end, Math.min(end, post.start + printed.length)) },
    value,
    0.9,
  )
}
