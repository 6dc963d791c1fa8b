import type { Field } from '../../cases/document.ts'
import { isWithdrawal } from '../../cases/intent.ts'
import type { DocumentKind } from '../../cases/vocabulary.ts'
import { isLimited } from './appointment.ts'
import { speaksOfTerm } from './fields/valid-until.ts'
import type { Sheet } from './lines.ts'

/** A power that reaches an account with a provider: named, or general. */
const SCOPE =
  /аккаунт|акаунт|учетн\p{L}+ запис|доступ|почт|mail|2fa|двухфактор|двухэтап|облач|хостинг|сервер|провайдер|servercore|информационн\p{L}+ (?:систем|ресурс|технолог)|цифров|во всех|всех организаци|любы[хм]|по всем вопрос|все действия|все необходим\p{L}+ действи|любые действия|полном объеме|барлык|колжетим|есептик жазба|account|all matters|any and all|provider|hosting|barcha|akkaunt|барча/u
const CANCELLED = /аннулир|отозван|недействительн|отменен|утратил|погашен|куши жой|revoked|cancelled|bekor/u
const DISSOLVED =
  /ликвидирован(?!о? ?не)|в (?:процессе|стадии) ликвидац|снят\p{L}* с (?:регистрац|учет)|банкрот|таратыл|таратылу|есептен шыгарыл|dissolved|struck off|tugatilgan|тугатилган/u
const TERM_OF_OFFICE = /сроком|(?<!\p{L})по «?\d{1,2}[ .»]|мерзимге|for a term/u
const DATE_IN_WORDS = /две тысячи|тысяча девятьсот|еки мын|two thousand|ikki ming|икки минг/u

/**
 * Whether what decides on a paper stands there and was not understood, or speaks against it: a term, a scope, a stamp
 * of cancellation. Rules must not read such a paper as if that were not there; a person looks.
 */
export function isHalfUnderstood(sheet: Sheet, kind: DocumentKind, fields: readonly Field[]): boolean {
  const { folded } = sheet
  const has = (name: Field['name']): boolean => fields.some((field) => field.name === name)
  switch (kind) {
    case 'appointment':
      return isLimited(folded) || (!has('validUntil') && TERM_OF_OFFICE.test(folded))
    case 'application':
      return isWithdrawal(sheet.text)
    case 'registration':
      return DISSOLVED.test(folded)
    case 'power-of-attorney':
      return (
        CANCELLED.test(folded) ||
        !SCOPE.test(folded) ||
        (speaksOfTerm(sheet) && !has('validUntil')) ||
        (!has('documentDate') && DATE_IN_WORDS.test(folded))
      )
    default:
      return false
  }
}
