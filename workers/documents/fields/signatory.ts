import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { samePerson } from '../../../cases/names.ts'
import type { DocumentKind } from '../../../cases/vocabulary.ts'
import { labelPattern } from '../labels.ts'
import { type Sheet, unfold } from '../lines.ts'
import { appointed } from './appointed.ts'
import { collapse, fieldAt } from './candidate.ts'
import { headOfCertificate } from './head-of-certificate.ts'
import { labelledNames } from './labelled-names.ts'
import { organisationName } from './organisation-name.ts'
import { personNames } from './person-names.ts'
import { BY_POWER, POST } from './posts.ts'
import { powerParties } from './power-parties.ts'
import { nameField, signatureBlock } from './signature-block.ts'

const SIGNATORY = labelPattern(
  'подписант|подписавший|подписант, должность|фио|ф.и.о.|ф. и. о.|фио подписавшего|фио подписанта|фио заявителя|фио руководителя|фамилия, имя, отчество|фамилия имя отчество|заявление подал|владелец аккаунта|қол қоюшы|қол қоюшы, лауазымы|тегі, аты, әкесінің аты|аты-жөні|т.а.ә.|т. а. ә.|өтініш беруші|f.i.sh.|f.i.o.|arizachi|ariza beruvchi|ariza beruvchining f.i.sh.|rahbarning f.i.sh.|imzolovchi|imzolovchi shaxs|imzo qo‘yuvchi|murojaat qiluvchi|familiyasi, ismi, sharifi|familiyasi, ismi, otasining ismi|фамилияси, исми, отасининг исми|ф.и.ш.|аризачи|ариза берувчи|раҳбарнинг ф.и.ш.|имзоловчи|имзоловчи шахс|имзо қўювчи|мурожаат қилувчи|full name|full names|name|names|your name|name and position|name of applicant|applicant|applicant name|name of signatory|authorised signatory|authorized signatory|signatory|signatory, position|jina|jina kamili|jina la mwombaji|от:|отправитель:|автор:|имя:|ваше имя:|клиент:|абонент:|владелец:|обратился:|кімнен:|жіберуші:|аты:|клиенттің аты:|иесі:|kimdan:|yuboruvchi:|mijoz:|ism:|ismim:|кимдан:|юборувчи:|мижоз:|исм:|исмим:|from:|sender:|customer:|client:|account holder:|account owner:|requester:|requested by:|submitted by:|applied by:|signed by:|declarant:|mteja:|kutoka kwa:'.split(
    '|',
  ),
)
/** Labels of people who do not sign: contacts, whoever typed the letter. */
const OTHERS =
  /контакт|исполнител|ответствен|байланыс|aloqa|алока|contact|masul|масул|witness|next of kin|business|company|organi[sz]ation|firm|trading|user|domain|прежн|бывш/u
/** Less than what the rules rely on. */
const HINT = 0.55
/** A person named in one place of a paper only may be another one than it seems. */
const ONCE = 0.88
/** How sure a name is that speaks for itself in a paper without a signature. */
const OWN = 0.7
const SELF =
  /(?:^|[\s"«(])(?:я|это|меня зовут|мен|менин атым|men|mening ismim|мен|менинг исмим|i am|im|i|this is|mimi ni|mimi|my name is|jina langu ni),?\s(?:[,\s]*(?:нижеподписавш\p{L}*|the undersigned|yatt|ятт),?\s)?/gu

/**
 * Whom a paper turns on: under an application who signed it, in an appointment who is appointed, in a power of
 * attorney who is empowered and who gives it, on a certificate who heads the organisation.
 */
export function signatory(sheet: Sheet, kind: DocumentKind): Field[] {
  if (kind === 'application') return signed(sheet)
  const people = personNames(sheet.text)
  return named(sheet, kind).map((field) => {
    const places = people.filter(({ text }) => samePerson(text, field.value) === 'same')
    const isSure = field.name === 'signatoryRole' || places.length > 1
    return isSure ? field : { ...field, confidence: Math.min(ONCE, field.confidence) }
  })
}

function named(sheet: Sheet, kind: DocumentKind): Field[] {
  if (kind === 'appointment') return appointed(sheet)
  if (kind === 'power-of-attorney') return powerParties(sheet)
  return kind === 'registration' ? headOfCertificate(sheet) : []
}

/** The signature block decides; a row of the form that names the signatory in full spells out its initials. */
function signed(sheet: Sheet): Field[] {
  const block = signatureBlock(sheet, isNoOrganisation(sheet))
  const row = signatoryRow(sheet)
  const elsewhere = [...row, ...self(sheet), ...sender(sheet)]
  if (!block) return unsigned(sheet, elsewhere)
  const same = elsewhere.filter(
    ({ name, value }) => name === 'signatoryName' && samePerson(value, block.name.value) === 'same',
  )
  if (block.kind === 'likely' && same.length === 0 && row.length > 0) return unsigned(sheet, row)
  // At the head of a letter the name stands in another case.
  const declined = sender(sheet).map(({ value }) => value)
  const [spelledOut] = same.filter(
    ({ value }) => value.length > block.name.value.length && !declined.includes(value),
  )
  const name = spelledOut ?? block.name
  const role = block.post ? [block.post] : roleOf(elsewhere)
  const confidence =
    same.length > 0
      ? Math.max(name.confidence, Math.min(0.92, block.name.confidence + 0.15))
      : name.confidence
  return [{ ...name, confidence }, ...(role.length > 0 ? role : byPower(sheet))]
}

/** The name of a firm without a legal form looks like a person's. */
function isNoOrganisation(sheet: Sheet): (name: string) => boolean {
  const firms = organisationName(sheet).map(({ value }) => fold(value))
  return (name) => !firms.includes(fold(name)) || personNames(name).some(({ kind }) => kind !== 'likely')
}

/** A name somewhere on the paper is not a signature: without a line to sign on it is only a hint, but for «Я, …». */
function unsigned(sheet: Sheet, fields: readonly Field[]): Field[] {
  const name = fields.find((field) => field.name === 'signatoryName')
  if (!name) return []
  const own = self(sheet).some(({ value }) => value === name.value)
  const last = sheet.lines.slice(-Math.ceil(sheet.lines.length / 2)).map(({ text }) => fold(text))
  const hasLine = last.some((text) =>
    /(?<!\p{L})(?:подпись|колы|imzo|имзо|signature|sahihi)(?!\p{L})/u.test(text),
  )
  const chosen = [name, ...roleOf(fields)]
  return hasLine
    ? chosen
    : chosen.map((field) => ({ ...field, confidence: Math.min(field.confidence, own ? OWN : HINT) }))
}

function roleOf(fields: readonly Field[]): Field[] {
  return fields.filter((each) => each.name === 'signatoryRole').slice(0, 1)
}

/** «Подписант, должность | Цой Елена Сергеевна, главный бухгалтер». */
function signatoryRow(sheet: Sheet): Field[] {
  const [row] = labelledNames(sheet, SIGNATORY).filter(({ label }) => !OTHERS.test(label))
  if (!row) return []
  const { reading, name } = row
  const rest =
    reading.text
      .slice(name.end)
      .split(/[\t\n]/u)[0]
      ?.replace(/^[\s,;:–-]+/u, '') ?? ''
  const post = POST.exec(rest)
  const at = reading.text.indexOf(rest, name.end)
  const role = post
    ? [fieldAt(reading, 'signatoryRole', { start: at, end: at + post[0].length }, collapse(post[0]), 0.85)]
    : []
  return [nameField(reading, name, 0.9), ...role]
}

/** «Я, Иванов И. И., прошу …», "My name is …". */
function self(sheet: Sheet): Field[] {
  for (const match of sheet.folded.replace(/[\n\t]/g, ' ').matchAll(SELF)) {
    const { end } = unfold(sheet, match.index, match.index + match[0].length)
    const [name] = personNames(sheet.text, end, Math.min(sheet.text.length, end + 80))
    if (name && sheet.text.slice(end, name.start).trim() === '') return [nameField(sheet, name, 0.85)]
  }
  return []
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
