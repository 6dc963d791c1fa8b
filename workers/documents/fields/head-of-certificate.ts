import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { labelPattern } from '../labels.ts'
import { type Sheet, unfold } from '../lines.ts'
import { labelledNames, wholeName } from './labelled-names.ts'
import { personNames } from './person-names.ts'
import { nameField } from './signature-block.ts'

const HEAD = labelPattern([
  'руководитель',
  'первый руководитель',
  'фио руководителя',
  'директор',
  'басшы',
  'басшысы',
  'бірінші басшы',
  'бірінші басшысы',
  'rahbar',
  'rahbari',
  'rahbarining f.i.sh.',
  'direktor',
  'direktori',
  'раҳбар',
  'раҳбари',
  'директори',
  'director',
  'directors',
])
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
  /начальник|отдел|управлени|департамент|инспекци|налогов|болим|салык|баскарма|boshqarma|bolim|inspeksiya|бошкарма|инспекция|заместител|орынбасар|отпечат|исполнител|учредител|участник|курылтайшы|катысушы|tasischi|тасисчи|shareholder|secretary/u
/** "I hereby certify that MARY KAMAU carrying on business", "the directors of the company are A and B". */
const IN_PROSE =
  /(?:certify that|directors? of the (?:above )?company (?:is|are)|proprietors? (?:of the business )?(?:is|are)[\s:]*|sole proprietor(?: is)?)\s/gu
const PROSE_REACH = 120
/** Rows of a table of directors: «MARY KAMAU | Director/Shareholder». */
const CAPACITY = /^\s*[\t,(–-]\s*(?:managing |executive |sole )?(?:director|proprietor)/iu

/** Who heads the organisation, or is the proprietor, by a certificate or an extract. */
export function headOfCertificate(sheet: Sheet): Field[] {
  const heads = labelledNames(sheet, HEAD).filter(({ label }) => !OFFICE.test(label))
  const owners = labelledNames(sheet, PROPRIETOR).filter(({ label }) => !OFFICE.test(label))
  const [labelled] = [...heads, ...owners]
  if (labelled) {
    const { reading, name } = labelled
    return [nameField(reading, name, 0.92, 0.76)]
  }
  return inProse(sheet) ?? inRows(sheet)
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

function isCompany(sheet: Sheet, end: number): boolean {
  return /^[\s,]*(?:\p{L}+ ){0,2}(?:limited|ltd|llp|plc|company)(?!\p{L})/u.test(
    fold(sheet.text.slice(end, end + 50)),
  )
}

function inRows(sheet: Sheet): Field[] {
  for (const name of personNames(sheet.text)) {
    if (!CAPACITY.test(sheet.text.slice(name.end, name.end + 40))) continue
    const whole = wholeName(sheet, { reading: sheet, name })
    return [nameField(whole.reading, whole.name, 0.9, 0.76)]
  }
  const [named] = labelledNames(sheet, NAME).filter(({ label }) => !OTHER_NAME.test(label))
  return named ? [nameField(named.reading, named.name, 0.8, 0.7)] : []
}
