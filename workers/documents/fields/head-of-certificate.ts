import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { samePerson } from '../../../cases/names.ts'
import { labelPattern } from '../labels.ts'
import { type Sheet, unfold } from '../lines.ts'
import { CAPACITY, furtherDirectors, NO_DIRECTOR } from './further-directors.ts'
import { type LabelledName, labelledNames, wholeName } from './labelled-names.ts'
import { personNames } from './person-names.ts'
import { nameField } from './signature-block.ts'

const HEAD = labelPattern([
  'руководител*',
  'первый руководитель',
  'фио руководителя',
  'ф.и.о. руководителя',
  'директор',
  'генеральный директор',
  'исполнительный директор',
  'председатель',
  'председатель правления',
  'президент',
  'заведующ*',
  'единоличный исполнительный орган',
  'исполнительный орган',
  'право первой подписи',
  'глава',
  'басшы',
  'басшысы',
  'бірінші басшы',
  'бірінші басшысы',
  'директоры',
  'бас директоры',
  'төрағасы',
  'басқарма төрағасы',
  'rahbar',
  'rahbari',
  'rahbarining f.i.sh.',
  'rahbari f.i.sh.',
  'direktor',
  'direktori',
  'bosh direktor',
  'bosh direktori',
  'raisi',
  'birinchi imzo huquqi',
  'ijro organi',
  'раҳбар',
  'раҳбари',
  'директори',
  'бош директори',
  'раиси',
  'биринчи имзо ҳуқуқи',
  'ижро органи',
  'director',
  'directors',
  'director(s)',
  'managing director',
  'chief executive',
  'chief executive officer',
  'ceo',
  'head',
  'first head',
  'head of the *',
  'boshligi',
  'бошлиғи',
  'partners',
  'partner(s)',
  'designated partners',
  'chairperson',
  'chairman',
])
/** What stands between such a label and the name: another post, or how the head came by it. */
const FILLER =
  /^(?:[\s:–—|/.,()№\d-]*(?<!\p{L})(?:руководител|директор|генеральн|председател|правлени|президент|единоличн|исполнительн|орган|назначенн|избранн|уполномоченн|юридическ|лиц|филиал|должност|фио|басшы|тағайындал|сайланған|уәкілетті|заңды|тұлға|аты-жөні|rahbar|direktor|bosh|raisi|boshqaruv|f\.i\.sh|lavozim|рахбар|раҳбар|бош|раиси|бошқарув|ф\.и\.ш|director|name|full|mr|mrs|ms|dr|eng|of|the|branch|legal|entity|company|are|is)\p{L}*){0,12}[\s:–—|/.,()№\d-]{0,6}$/iu
const PROPRIETOR = labelPattern([
  'фио',
  'ф.и.о.',
  'ф. и. о.',
  'фамилия, имя, отчество',
  'индивидуальный предприниматель',
  'т.а.ә.',
  'т. а. ә.',
  'аты-жөні',
  'тегі, аты, әкесінің аты',
  'тегі, аты, әкесінің аты (болған жағдайда)',
  'familiyasi, ismi, otasining ismi',
  'familiyasi, ismi, sharifi',
  'f.i.sh.',
  'f.i.o.',
  'ф.и.ш.',
  'фамилияси, исми, отасининг исми',
  'фамилияси, исми, шарифи',
  'тадбиркор',
  'tadbirkor',
  'full name of proprietor',
  'name of proprietor',
  'full name of the proprietor',
  'proprietor',
  'the proprietor is',
  'full name',
  'taxpayer name',
])
/** Names of other things. */
const OTHER_NAME = /business|company|trading|registered|former/u
const NAME = labelPattern(['name', 'names', 'name of director'])
/** A label of somebody at the office that issued the paper, or of another owner. */
const OFFICE =
  /начальник|отдел|управлени|департамент|инспекци|налогов|болим|салык|баскарма|boshqarma|bolim|inspeksiya|бошкарма|инспекция|заместител|орынбасар|отпечат|исполнител|учредител|участник|курылтайшы|катысушы|tasischi|тасисчи|shareholder|secretary|прежн|бывш|бурынгы|sobiq|собик|former|previous|outgoing/u
const NOT_HEAD = /подпис|нотариус|специалист|маман|mutaxassis|мутахассис|translator|переводчик|_{3}/u
/** "I hereby certify that MARY KAMAU carrying on business", "the directors of the company are A and B". */
const IN_PROSE =
  /(?:certify that|(?:directors?|partners?|proprietors?|owners?|officials?)(?: of the (?:above |said )?(?:company|firm|business|society|organi[sz]ation))?(?: (?:is|are|being))?[\s:]*|(?:recorded|registered|shown|listed) as (?:the )?(?:directors?|partners?|proprietors?|owners?)(?: (?:is|are))?[\s:]*|sole proprietor(?: is)?|настоящим|осымен|ushbu bilan)\s/gu
const PROSE_REACH = 120

/** Who heads the organisation, or is the proprietor, by a certificate or an extract; then the further directors it lists. */
export function headOfCertificate(sheet: Sheet): Field[] {
  const [first] = firstHead(sheet)
  if (!first) return []
  // The first stays the surest, so that who asks for one name gets that one.
  return [
    first,
    ...furtherDirectors(sheet, first.value).map((name) => {
      const field = nameField(sheet, name, 0.9, 0.76)
      return { ...field, confidence: Math.min(field.confidence, first.confidence) }
    }),
  ]
}

function firstHead(sheet: Sheet): Field[] {
  const inTable = inRows(sheet)
  if (inTable) return inTable
  const isOfHead = ({ label, reading, name }: LabelledName): boolean =>
    !OFFICE.test(label) && !NO_DIRECTOR.test(reading.text.slice(name.end, name.end + 40))
  const heads = labelledNames(sheet, HEAD, FILLER).filter(isOfHead)
  const owners = labelledNames(sheet, PROPRIETOR).filter(isOfHead)
  const [labelled] = [...heads, ...owners]
  if (labelled) {
    const { reading, name } = labelled
    return [nameField(reading, name, 0.92, 0.76)]
  }
  return inProse(sheet) ?? plainlyLabelled(sheet) ?? onlyPerson(sheet)
}

function inProse(sheet: Sheet): Field[] | null {
  for (const match of sheet.folded.replace(/[\n\t]/g, ' ').matchAll(IN_PROSE)) {
    const { end } = unfold(sheet, match.index, match.index + match[0].length)
    const [name] = personNames(sheet.text, end, Math.min(sheet.text.length, end + PROSE_REACH))
    const isClose = name && sheet.text.slice(end, name.start).trim().length <= 4
    if (isClose && !isCompany(sheet, name.end)) return [nameField(sheet, name, 0.9, 0.76)]
  }
  return null
}

/** The one person whom a paper names with all names, who is nobody of an office. */
function onlyPerson(sheet: Sheet): Field[] {
  const full = personNames(sheet.text).filter(({ kind }) => kind === 'full')
  const [first] = full
  if (!first || full.some(({ text }) => samePerson(text, first.text) !== 'same')) return []
  const near = fold(sheet.text.slice(Math.max(0, first.start - 60), first.end + 60))
  return OFFICE.test(near) || NOT_HEAD.test(near) ? [] : [nameField(sheet, first, 0.7)]
}

function isCompany(sheet: Sheet, end: number): boolean {
  return /^[\s,]*(?:\p{L}+ ){0,2}(?:limited|ltd|llp|plc|company)(?!\p{L})/u.test(
    fold(sheet.text.slice(end, end + 50)),
  )
}

/** In a table of directors the capacity beside a name says more than a heading does. */
function inRows(sheet: Sheet): Field[] | null {
  for (const name of personNames(sheet.text)) {
    if (!CAPACITY.test(sheet.text.slice(name.end, name.end + 40))) continue
    const whole = wholeName(sheet, { reading: sheet, name })
    return [nameField(whole.reading, whole.name, 0.9, 0.76)]
  }
  return null
}

function plainlyLabelled(sheet: Sheet): Field[] | null {
  const [named] = labelledNames(sheet, NAME).filter(({ label }) => !OTHER_NAME.test(label))
  return named ? [nameField(named.reading, named.name, 0.8, 0.7)] : null
}
