import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { inOtherLanguages, sameOrganisation } from '../../../cases/names.ts'
import type { Sheet, Span } from '../lines.ts'
import { isProvider } from './addressee.ts'
import { printedNames } from './organisation-shapes.ts'

const EMPOWERS =
  'уполномочива|доверя|поручает|hereby|appoints?|authori[sz]es?|empowers?|осы сенимхат|ushbu (?:ishonch|vakolat)|ушбу (?:ишонч|ваколат)'
/** Right behind the name of a firm that gives a power. */
const GIVES = new RegExp(
  `^[\\s,]*(?:\\([^)]{0,80}\\)[\\s,]*)?(?:\\p{L}{3,5}[\\s:№]{1,3}[\\d ]{9,16}[\\s,]*)?(?:в лице|represented by|атынан|номидан|nomidan|(?:директоры|direktori|директори) .{0,60}(?:${EMPOWERS})|(?:настоящ\\p{L}+ (?:доверенностью )?)?(?:${EMPOWERS}))`,
  'u',
)
/** «Петров, директор ТОО «Бета», уполномочивает …». */
const HEADED = /(?:директор|руководитель|director of|ceo of|officer of)\s$/u
const NEXT = new RegExp(`^[^.;]{0,60}(?:${EMPOWERS})`, 'u')
/** Characters round a name. */
const REACH = 160

/** Whether a power over what an organisation has is plainly given by another one. */
export function isGivenByAnother(sheet: Sheet, fields: readonly Field[]): boolean {
  const own = fields.filter(({ name }) => name === 'organisationName').map(({ value }) => value)
  if (own.length === 0) return false
  return printedNames(sheet.text).some(
    (name) =>
      gives(sheet, name) &&
      !isProvider(name.value) &&
      !own.some((each) => sameOrganisation(each, name.value) || inOtherLanguages(each, name.value)),
  )
}

function gives({ text }: Sheet, { start, end }: Span): boolean {
  const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)].map(
    (words) => fold(`|${words}|`).slice(1, -1),
  )
  return GIVES.test(after ?? '') || (HEADED.test(before ?? '') && NEXT.test(after ?? ''))
}
