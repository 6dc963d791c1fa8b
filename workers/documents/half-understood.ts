import type { Field } from '../../cases/document.ts'
import { fold } from '../../cases/fold.ts'
import { isWithdrawal } from '../../cases/intent.ts'
import { isUnclearForm } from '../../cases/requests.ts'
import type { DocumentKind } from '../../cases/vocabulary.ts'
import { isLimited, isPostponed } from './appointment.ts'
import { isGivenByAnother } from './fields/given-by-another.ts'
import { speaksOfTerm } from './fields/valid-until.ts'
import type { Sheet } from './lines.ts'

/** Over or in the first lines: no paper that was ever meant to hold. */
const DRAFT =
  /^[^\p{L}]*(?:проект|образец|шаблон|жоба|улги|loyiha|namuna|лойиха|намуна|draft|sample|specimen|template)(?!\p{L})/u
const FIRST_LINES = 4
const CANCELLED =
  /отзыва(?:ет|ю|ем)|отменя(?:ет|ю|ем)|прекраща\p{L}+ (?:действи|полномочи)|revokes?(?!\p{L})|revocation|кайтарып ал|кери кайтар|аннулир|отозван|недействительн|отменен|утратил|погашен|куши жой|(?<!(?:unless|until|if)\s(?:\p{L}+\s){0,3})revoked|cancelled|(?<!(?:shartnoma|шартнома)\p{L}* )bekor/u
const DISSOLVED =
  /ликвидирован|в (?:процессе|стадии) ликвидац|прекратил\p{L}* деятельност|исключен\p{L}* из|снят\p{L}* с (?:регистрац|учет)|банкрот|таратыл|таратылу|есептен шыгарыл|dissolved|struck off|tugatilgan|тугатилган/u
const TERM_OF_OFFICE =
  /(?<!испытательн\p{L}{1,3} )сроком|срок\p{L}* (?:полномочи|действи)|(?<!\p{L})(?:по|до) «?\d{1,2}[ .»]|до (?:конца|окончани)|сонын?а дейин|(?:oxiri|охири)\p{L}*(?:gacha|гача)|мерзимге|for a (?:term|period)|term of office|until (?!further|revoked|h(?:is|er)|the|a )|muddat(?:ga|li| bilan)|gacha muddat|муддат(?:га|ли| билан)/u
const DATE_IN_WORDS = /две тысячи|тысяча девятьсот|еки мын|two thousand|ikki ming|икки минг/u

/**
 * Whether what decides on a paper stands there and was not understood, or speaks against it: a term, a scope, a stamp
 * of cancellation. Rules must not read such a paper as if that were not there; a person looks.
 */
export function isHalfUnderstood(sheet: Sheet, kind: DocumentKind, fields: readonly Field[]): boolean {
  const { folded } = sheet
  if (sheet.lines.slice(0, FIRST_LINES).some(({ text }) => DRAFT.test(fold(text)))) return true
  const has = (name: Field['name']): boolean => fields.some((field) => field.name === name)
  switch (kind) {
    case 'appointment':
      return isLimited(folded) || isPostponed(folded) || (!has('validUntil') && TERM_OF_OFFICE.test(folded))
    case 'application':
      return isWithdrawal(sheet.text) || isUnclearForm(sheet.text)
    case 'registration':
      return DISSOLVED.test(folded)
    case 'power-of-attorney':
      return (
        CANCELLED.test(folded.replace(/[\n\t]/g, ' ')) ||
        !has('scope') ||
        isGivenByAnother(sheet, fields) ||
        (speaksOfTerm(sheet) && !has('validUntil')) ||
        (!has('documentDate') && DATE_IN_WORDS.test(folded))
      )
    default:
      return false
  }
}
