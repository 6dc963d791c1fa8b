import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { organisationCore } from '../../../cases/names.ts'
import { labelledSpans, labelPattern } from '../labels.ts'
import type { Line, Sheet, Span } from '../lines.ts'
import { isProvider } from './addressee.ts'
import { collapse, fieldAt } from './candidate.ts'
import { isNoName } from './name-words.ts'
import { flowingText } from './organisation-shapes.ts'
import { isOrganisationWord } from './organisation-words.ts'
import { personNames } from './person-names.ts'

/** Labels of an organisation's name alone, folded; «наименование банка» names another. */
const LABEL =
  /(?<!\p{L})(?:(?:полное |сокращенное |краткое |фирменное )?(?:наименование|название)(?: (?!банк|товар|услуг|докумен|налог|орган|должн|плат|тариф)\p{L}+){0,4}|организация|компания|предприятие|юридическое лицо|(?:\p{L}+ ){0,4}атауы|уйым|мекеме|(?:(?!bank|hujjat|xizmat|soliq|tovar)\p{L}+ ){0,3}nomi|tashkilot|korxona|(?:(?!банк|хужжат|хизмат|солик|товар)\p{L}+ ){0,3}номи|ташкилот|корхона|(?:the )?(?:registered |business |company |firm |trading |legal |official )+name|name of (?:the )?(?!bank|proprietor|director|owner|applicant|signator|attorney|contact)(?:\p{L}+ ?){1,3}|company|organi[sz]ation|institution|jina la (?:kampuni|biashara|shirika|chama|kikundi)|kampuni|shirika)(?!\p{L})/gu
/** Labels of whoever the paper is about, a person or an organisation. */
const SUBJECT = labelPattern(
  'клиент|субъект|заказчик|абонент|заявитель|налогоплательщик|владелец аккаунта|тапсырыс беруші|өтініш беруші|салық төлеуші|клиент атауы|mijoz|buyurtmachi|soliq toʻlovchi|ariza beruvchi|мижоз|буюртмачи|солиқ тўловчи|customer|client|account holder|account owner|applicant|taxpayer|taxpayer name|name|name and address|mteja'.split(
    '|',
  ),
)
/** A sole trader's business goes by the name of its owner. */
const TRADER = labelPattern([
  'индивидуальный предприниматель',
  'жеке кәсіпкер',
  'тадбиркор',
  'tadbirkor',
  'якка тартибдаги тадбиркор',
  'yakka tartibdagi tadbirkor',
])
const SMALL = 'of|and|for|the|in|&|la|ya|wa|kwa|cha|za|na'
const WORD = "[\\p{Lu}\\d](?:\\p{L}{0,2}\\.|[\\p{L}\\d&'’-]*)"
const RUN = `${WORD}(?:,? (?:(?:${SMALL}) ){0,2}(?!I )${WORD}){1,9}`
const ANY_RUN = new RegExp(RUN, 'gu')
/** "the firm of Mwangi & Githinji", "mwenye biashara ya Samaki Fresh": an organisation's name follows. */
const NAMED_BY = new RegExp(
  `(?<!\\p{L})(?:(?:firm|business|company|partnership|organi[sz]ation|society|school|group) (?:known as|called|named|of|style of)|(?:registered )?proprietor of|[Tt]rading as|[Tt]/[Aa]|under the (?:business )?name(?: and style)?(?: of)?|[Bb]usiness name|biashara ya|kampuni ya|shirika la|kikundi cha|chama cha)(?: the)? (${RUN})`,
  'gu',
)
/** Of a certificate, where the name may stand in a line of its own. */
const CERTIFIED = new RegExp(
  `(?:[Cc]ertify|[Cc]ertified|CERTIFY|CERTIFIED),? (?:that|THAT)(?: (?:the|THE))?( business name| society| association| organi[sz]ation| company)?,?\\s(?:the |THE )?(${RUN}),?\\s(?:has|have|was|is|HAS|WAS|IS)(?!\\p{L})`,
  'gu',
)
/** A person's name may follow as well. */
const SPOKEN_FOR = new RegExp(
  `(?<!\\p{L})(?:(?:[Oo]n )?behalf of|[Oo]wner of|[Ww]e,|[Ss]isi,)(?: the)? (${RUN})`,
  'gu',
)
/** Its number stands right behind the name. */
const NUMBERED =
  /^\s*(?:\([^)\n]{1,30}\))?[\s,(–-]{1,5}(?:(?:reg(?:istration|istered)?|cheti|certificate|company|business|no|number|under|pin|nambari)[\s.]{1,3}){0,4}(?:[A-Z]{2,3}[-/][A-Z0-9]|OP\.|SOC|[AP]\d{9}[A-Z])/iu
/** A heading of a paper or of an office. */
const HEADING =
  /(?<!\p{L})(?:republic|jamhuri|ministry|authority|registry|registrar|registration|government|county|police|court|certificate|extract|search|resolution|minutes|meeting|power|attorney|letter|memo|mandate|application|request|form|notice|declaration|affidavit|appointment|agreement|contract|invoice|statement|authori[sz]ation|reference|act|bank|revenue|department|office|annual|special|ordinary|general|to whom|whom|attention|customer|support|account|recovery|barua|ombi|hati|kumb|uteuzi|mkutano|dear|re|subject|box)(?!\p{L})/u
const POST_LEAD =
  /^.*?(?:officer|director|manager|chair\p{L}*|secretary|treasurer|board|head|principal|committee|members?) of (?:the )?|^[^,]*(?:officer|director|manager|chair\p{L}*|secretary|treasurer|principal|president|patron|pastor)s?(?: \p{Lu}+)?, /iu
/** Lines at the head of a paper in which its sender's name stands. */
const HEAD = 5

interface Told {
  readonly start: number
  readonly name: string
}

/** The applicant's name where no legal form tells it: by its label, by words before it, by its number, in the letterhead. */
export function nameWithoutForm(sheet: Sheet): Field[] {
  return labelled(sheet) ?? inProse(sheet) ?? inLetterhead(sheet) ?? trader(sheet) ?? anywhere(sheet)
}

/** «Ұйымның атауы: Дала Самалы». */
function labelled(sheet: Sheet): Field[] | null {
  const own = namesAt(sheet, LABEL)
  const others = namesAt(sheet, SUBJECT).filter(({ start, end }) => !isPerson(sheet.text.slice(start, end)))
  const [span] = [...own, ...others]
  if (!span) return null
  return [fieldAt(sheet, 'organisationName', span, collapse(sheet.text.slice(span.start, span.end)), 0.65)]
}

/** What stands first beside or below a label, as far as it may be a name. */
function namesAt(sheet: Sheet, pattern: RegExp): Span[] {
  return labelledSpans(sheet, pattern).flatMap(({ label, spans }) => {
    const value = spans.find(({ start, end }) => /[^\s:–—|-]/u.test(sheet.text.slice(start, end)))
    if (!value || !isLabel(sheet, label)) return []
    const text = sheet.text.slice(value.start, value.end)
    const match = /^[\s:–—|-]*(["«“]?[\p{Lu}\d][^\t\n@:;|]{1,80})/u.exec(text)
    const name = (match?.[1] ?? '')
      .replace(/,? (?:P\. ?O\.|г\.|БИН|БСН|PIN|Reg).*$/u, '')
      .replace(/[\s.,]+$/u, '')
    if (!match || !isName(name)) return []
    const start = value.start + match[0].indexOf(match[1] ?? '')
    return [{ start, end: start + name.length }]
  })
}

/** A label fills its cell, or a colon ends it. */
function isLabel({ text }: Sheet, { start, end }: Span): boolean {
  return (
    /(?:^|[\t\n|/])[ \d.)(]*$/u.test(text.slice(Math.max(0, start - 8), start)) &&
    /^ *(?:[:–—|\t\n/(-]|$)/u.test(text.slice(end, end + 4))
  )
}

function isName(name: string): boolean {
  return (
    name.length > 2 &&
    name.split(/\s+/u).length <= 9 &&
    !/\d{4}|БИН|БСН|ИИН|ЖСН|№|P\. ?O\.|S\. ?L\. ?P\./u.test(name) &&
    !isProvider(name) &&
    organisationCore(name).length > 2 &&
    !fold(name).split(' ').every(isNoName)
  )
}

function isPerson(name: string): boolean {
  return personNames(name).some(({ start, end }) => end - start >= name.length - 3)
}

function inProse(sheet: Sheet): Field[] | null {
  const text = flowingText(sheet.text)
  const after = (pattern: RegExp): Told[] =>
    [...text.matchAll(pattern)].map(({ index, 0: all, 1: name = '' }) => ({
      start: index + all.length - name.length,
      name,
    }))
  const numbered = [...text.matchAll(ANY_RUN)]
    .filter(({ index, 0: name }) => NUMBERED.test(text.slice(index + name.length, index + name.length + 70)))
    .map(({ index, 0: name }) => ({ start: index, name }))
  const certified = [...text.matchAll(CERTIFIED)].flatMap(({ index, 0: all, 1: whose, 2: name = '' }) =>
    whose || isOfOrganisation(name) ? [{ start: index + all.indexOf(name), name }] : [],
  )
  const told = [...after(SPOKEN_FOR), ...numbered].filter(({ name }) => isTold(sheet, name))
  const [best] = [...after(NAMED_BY), ...certified, ...told]
    .map(ownPart)
    .filter(({ name }) => isName(name) && !HEADING.test(fold(name)))
  return best ? [named(sheet, { start: best.start, end: best.start + best.name.length })] : null
}

/** A name that holds a word of organisations or stands in the paper twice. */
function isTold(sheet: Sheet, name: string): boolean {
  return isOfOrganisation(name) || (timesIn(sheet, name) > 1 && !isSigned(sheet, name))
}

function isOfOrganisation(name: string): boolean {
  return (
    fold(name)
      .split(/[\s,]+/u)
      .some(isOrganisationWord) || / (?:&|and) /iu.test(name)
  )
}

function timesIn(sheet: Sheet, name: string): number {
  return sheet.folded.replace(/\s+/gu, ' ').split(fold(name)).length - 1
}

/** Beside the line to sign on stands a person's name. */
function isSigned(sheet: Sheet, name: string): boolean {
  return sheet.lines.some(({ text }) => text.includes('__') && fold(text).includes(fold(name)))
}

/** In the first lines, in a cell of its own. */
function inLetterhead(sheet: Sheet): Field[] | null {
  for (const line of sheet.lines.slice(0, HEAD)) {
    const cell = cellOf(line)
    const match = new RegExp(`^${RUN}`, 'u').exec(cell.text)
    if (!match || HEADING.test(fold(cell.text)) || !isName(match[0])) continue
    const rest = cell.text.slice(match[0].length)
    if (!/^\s*(?:\([^)]*\)[\s.,]*)*$/u.test(rest) || !isOfOrganisation(match[0])) continue
    return [named(sheet, { start: cell.start, end: cell.start + match[0].length })]
  }
  return null
}

function cellOf({ text, start }: Line): { readonly text: string; readonly start: number } {
  const lead = text.length - text.trimStart().length
  return { text: (text.trimStart().split('\t')[0] ?? '').trimEnd(), start: start + lead }
}

function named(sheet: Sheet, span: Span): Field {
  const name = sheet.text.slice(span.start, span.end)
  return fieldAt(sheet, 'organisationName', span, collapse(name), timesIn(sheet, name) > 1 ? 0.8 : 0.7)
}

/** A name that holds a word of organisations, wherever it stands; the one named most. */
function anywhere(sheet: Sheet): Field[] {
  const names = [...sheet.text.matchAll(ANY_RUN)]
    .map(({ index, 0: name }) => ownPart({ start: index, name }))
    .filter(({ name }) => name.includes(' ') && isName(name) && !HEADING.test(fold(name)))
    .filter(({ name }) =>
      fold(name)
        .split(/[\s,]+/u)
        .some(isOrganisationWord),
    )
    .toSorted((a, b) => timesIn(sheet, b.name) - timesIn(sheet, a.name))
  const [best] = names
  if (!best) return []
  const field = named(sheet, { start: best.start, end: best.start + best.name.length })
  return [{ ...field, confidence: Math.min(field.confidence, 0.65) }]
}

/** "Chief Officer of the Coast Forum", "Chairman BOM, Mixed School": without the post before. */
function ownPart({ start, name }: Told): Told {
  const lead = POST_LEAD.exec(name)?.[0].length ?? 0
  return { start: start + lead, name: name.slice(lead) }
}

/** «Тадбиркор | Каримов Анвар Бахтиёрович». */
function trader(sheet: Sheet): Field[] | null {
  for (const { spans } of labelledSpans(sheet, TRADER)) {
    for (const { start, end } of spans) {
      const [name] = personNames(sheet.text, start, end)
      if (name && name.kind === 'full' && /^[\s:–—|-]*$/u.test(sheet.text.slice(start, name.start)))
        return [fieldAt(sheet, 'organisationName', name, name.text, 0.65)]
    }
  }
  return null
}
