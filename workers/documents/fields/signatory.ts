import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { samePerson } from '../../../cases/names.ts'
import type { DocumentKind } from '../../../cases/vocabulary.ts'
import { columnsOf } from '../columns.ts'
import { labelBeside, labelledSpans, labelPattern } from '../labels.ts'
import { type Sheet, unfold, wordsIn } from '../lines.ts'
import { appointed, empowered } from './authority-names.ts'
import { collapse, fieldAt } from './candidate.ts'
import { personNames } from './person-names.ts'
import { BY_POWER, nameField, POST, signatureBlock } from './signature-block.ts'

const SIGNATORY = labelPattern([
  'подписант',
  'подписавший',
  'подписант, должность',
  'фио подписанта',
  'фамилия, имя, отчество',
  'ф.и.о.',
  'фио',
  'тегі, аты, әкесінің аты',
  'аты-жөні',
  'full name',
  'қол қоюшы',
  'қол қоюшы, лауазымы',
  'signatory',
  'signatory, position',
])
/** Less than what the rules rely on. */
const HINT = 0.55
const HEAD = labelPattern([
  'руководитель',
  'первый руководитель',
  'басшы',
  'бірінші басшы',
  'басшысы',
  'директор',
])

/**
 * Whom a paper turns on: under an application who signed it, in an appointment who is appointed, in a power of
 * attorney who is empowered, on a certificate who heads the organisation.
 */
export function signatory(sheet: Sheet, kind: DocumentKind): Field[] {
  if (kind === 'appointment') return appointed(sheet)
  if (kind === 'power-of-attorney') return empowered(sheet)
  if (kind === 'registration') return head(sheet)
  return kind === 'application' ? signed(sheet) : []
}

/** The signature block decides; a row of the form that names the signatory in full spells out its initials. */
function signed(sheet: Sheet): Field[] {
  const block = signatureBlock(sheet)
  const row = signatoryRow(sheet)
  if (!block || (block.kind === 'likely' && row.length > 0))
    return unsigned(sheet, row.length > 0 ? row : sender(sheet))
  const spelledOut = row.find(
    ({ name, value }) => name === 'signatoryName' && samePerson(value, block.name.value) === 'same',
  )
  const role = block.post ? [block.post] : roleOf(block.name, [...row, ...sender(sheet)])
  return [spelledOut ?? block.name, ...(role.length > 0 ? role : byPower(sheet))]
}

/** A name somewhere on the paper is not a signature: without a line to sign on it is only a hint. */
function unsigned(sheet: Sheet, fields: readonly Field[]): Field[] {
  const last = sheet.lines.slice(-Math.ceil(sheet.lines.length / 2)).map(({ text }) => text)
  const hasLine = last.some((text) => /(?<!\p{L})(?:подпись|қолы|signature)(?!\p{L})/iu.test(text))
  return hasLine
    ? [...fields]
    : fields.map((field) => ({ ...field, confidence: Math.min(field.confidence, HINT) }))
}

/** The post that another place gives to the same person. */
function roleOf(name: Field, elsewhere: readonly Field[]): Field[] {
  const named = elsewhere.some(
    (each) => each.name === 'signatoryName' && samePerson(each.value, name.value) === 'same',
  )
  return named ? elsewhere.filter((each) => each.name === 'signatoryRole').slice(0, 1) : []
}

/** «Подписант, должность | Цой Елена Сергеевна, главный бухгалтер». */
function signatoryRow(sheet: Sheet): Field[] {
  for (const { spans } of labelledSpans(sheet, SIGNATORY)) {
    for (const { start, end } of spans) {
      const name = personNames(sheet.text, start, end).find(({ kind }) => kind === 'full')
      if (!name) continue
      const rest = sheet.text.slice(name.end, end).replace(/^[\s,;:–-]+/u, '')
      const post = POST.exec(rest)
      const at = end - rest.length
      const role = post
        ? [fieldAt(sheet, 'signatoryRole', { start: at, end: at + post[0].length }, collapse(post[0]), 0.85)]
        : []
      return [nameField(sheet, name, 0.9), ...role]
    }
  }
  return []
}

/** «Басшы / Руководитель | АХМЕТЖАНОВ ТИМУР ЕРЛАНОВИЧ» of a certificate. */
function head(sheet: Sheet): Field[] {
  for (const { spans } of labelledSpans(sheet, HEAD)) {
    for (const { start, end } of spans) {
      const name = personNames(sheet.text, start, end).find(({ kind }) => kind !== 'likely')
      if (name) return [nameField(sheet, name, 0.9)]
    }
  }
  return headInColumn(sheet)
}

/** A name of two lines in the cell beside the label. */
function headInColumn(sheet: Sheet): Field[] {
  return columnsOf(sheet).flatMap((column) =>
    personNames(column.text)
      .filter((name) => {
        const [first] = wordsIn(column, name)
        return name.kind === 'full' && first && fold(labelBeside(sheet, first)).match(HEAD)
      })
      .map((name) => nameField(column, name, 0.9)),
  )
}

/** «… в лице …, действующей на основании доверенности»: a post is not printed, the power is. */
function byPower(sheet: Sheet): Field[] {
  const match = BY_POWER.exec(sheet.folded)
  if (!match) return []
  const span = unfold(sheet, match.index, match.index + match[0].length)
  return [fieldAt(sheet, 'signatoryRole', span, 'представитель по доверенности', 0.7)]
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
