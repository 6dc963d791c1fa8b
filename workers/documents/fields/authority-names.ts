import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { appointmentWords } from '../appointment.ts'
import { type Sheet, unfold } from '../lines.ts'
import { type PersonName, personNames } from './person-names.ts'
import { nameField, signatureBlock } from './signature-block.ts'

const EMPOWERS =
  /уполномоч\p{L}+|доверя\p{L}+|настоящая доверенность\s+выдана|доверенность\s+выдана|выдана|на имя|сенимхатпен|осы аркылы|сеним (?:билдир|артады)\p{L}*|сенимхат(?:ты)? берил\p{L}*|hereby appoints?|ishonchnoma bilan|ишончнома билан/gu
/** Who spoke, presided or took the minutes is not who was elected. */
const SPEAKER =
  /(?:слушали|выступ\p{L}*|предлож\p{L}*|докладчик|присутств\p{L}*|катыс\p{L}*|председател\p{L}* (?:собрани|жиналыс)\p{L}*|секретар\p{L}*|тыңдалды|тындалды|сойле\p{L}*)[^.;\n]{0,40}$/u
const INSTEAD = /(?:вместо|взамен|орнына|контрол\p{L}*|ознаком\p{L}*)[^.;]{0,50}$/u
const DISMISSED =
  /освобо\p{L}+|прекра\p{L}+|уволи\p{L}+|снять|полномочи\p{L}+ (?:прежн|предыдущ)\p{L}*|босат\p{L}*/u

/** Who is appointed: the name nearest to the words that appoint; who enters upon the post signs the order. */
export function appointed(sheet: Sheet): Field[] {
  const flat = sheet.folded.replace(/[\n\t]/g, ' ')
  for (const { at, length } of appointmentWords(flat)) {
    const match = unfold(sheet, at, at + length)
    const window = {
      start: unfold(sheet, Math.max(0, at - 110), at).start,
      end: unfold(sheet, at, Math.min(flat.length, at + length + 130)).end,
    }
    const names = personNames(sheet.text, window.start, window.end).filter(
      (name) =>
        (name.kind !== 'likely' || isAdjoining(name, match)) &&
        !isElsewhere(sheet, name, match) &&
        !SPEAKER.test(fold(sheet.text.slice(Math.max(0, name.start - 50), name.start))) &&
        !DISMISSED.test(
          fold(sheet.text.slice(Math.max(0, name.start - 70), name.start))
            .split(/назнач|избра|тагайында/u)
            .at(-1) ?? '',
        ),
    )
    const pool = names.filter((name) => !followsPost(sheet, name, match.start))
    const best = [...pool].sort((a, b) => distance(a, match) - distance(b, match))[0]
    if (best) return [nameField(sheet, best, 0.9)]
  }
  const own = /(?:вступ|приступ|кирис)\p{L}*/u.test(flat) ? signatureBlock(sheet)?.name : undefined
  return own ? [{ ...own, confidence: Math.min(own.confidence, 0.8) }] : []
}

/** Two plain words are a name only where the words that appoint leave room for nothing else. */
function isAdjoining(name: PersonName, match: { start: number; end: number }): boolean {
  return name.start >= match.start && name.start - match.end <= 3
}

/** Who is replaced, hands over or supervises; and whoever stands in another sentence. */
function isElsewhere(sheet: Sheet, name: PersonName, match: { start: number; end: number }): boolean {
  const before = fold(sheet.text.slice(Math.max(0, name.start - 60), name.start))
  const between = sheet.text.slice(Math.min(match.end, name.start), name.start)
  return INSTEAD.test(before) || /[.;]\s+(?:\d+[.)]\s*)?\p{Lu}\p{Ll}/u.test(between)
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

/** Who is empowered: the first name after the words that empower. */
export function empowered(sheet: Sheet): Field[] {
  for (const match of sheet.folded.matchAll(EMPOWERS)) {
    const { end } = unfold(sheet, match.index, match.index + match[0].length)
    const names = personNames(sheet.text, end, end + 200).filter((name) => !isPrincipal(sheet, name))
    const best = names.find(({ kind }) => kind !== 'likely') ?? names[0]
    if (best) return [nameField(sheet, best, best.kind === 'likely' ? 0.6 : 0.92)]
  }
  return []
}

/** «ЖШС директоры Ахметжанов Т. Е. арқылы»: who gives the power stands before whom it is given to. */
function isPrincipal(sheet: Sheet, name: PersonName): boolean {
  const before = fold(sheet.text.slice(Math.max(0, name.start - 30), name.start))
  const after = fold(sheet.text.slice(name.end, name.end + 24))
  return /(?:директор|басшы|тораг)\p{L}*\s*$/u.test(before) || /^\s*(?:атынан|аркылы)/u.test(after)
}
