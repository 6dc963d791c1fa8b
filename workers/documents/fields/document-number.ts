import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { isValid as isCompany } from '../../../cases/identifiers/ke-company.ts'
import { isValid as isPin } from '../../../cases/identifiers/ke-kra-pin.ts'
import type { Sheet } from '../lines.ts'
import { fieldAt } from './candidate.ts'

/** «Ne», «Nо» are how readers give the sign. */
const NUMBER = /(?:№|(?<!\p{L})N[oоeе]?\.?)\s{0,2}([\p{L}\d][\p{L}\d/-]{0,20})/giu
/** Numbers of other things: orders referred to, accounts, people, companies. */
const OTHER =
  /доверенности|приказ[ау]|решени[яю]|протокол[ау]|(?<!\p{L})(?:вх|входящ\p{L}*|кирис|kirish|kirim|кирим|на)[\s.]*$|контракт|contract|agreement|лицензи|куалик|удостоверени|паспорт|guvohnoma|гувохнома|сертификат|серия|ишончномага|ishonchnomaga|аккаунт|договор|счет|кабинет|логин|account|шарт|тел|бин|иик|akkaunt|shartnoma|(?<!\p{L})(?:id|passport|company|reg|registration|pin|payroll|l\.?r|plot|c\.? ?r)[\s./]*$/u

/** The number under the heading («Приказ № 5», «Исх. № 12-03»), from the head of the paper only. */
export function documentNumber(sheet: Sheet): Field[] {
  for (const line of sheet.lines.slice(0, 14)) {
    for (const match of line.text.matchAll(NUMBER)) {
      const value = match[1]?.replace(/[/-]+$/u, '') ?? ''
      if (!/\d|^б\/н$/iu.test(value) || isCompany(value) || isPin(value)) continue
      if (OTHER.test(fold(line.text.slice(Math.max(0, match.index - 40), match.index)))) continue
      const end = line.start + match.index + match[0].length
      return [fieldAt(sheet, 'documentNumber', { start: end - (match[1] ?? '').length, end }, value, 0.85)]
    }
  }
  return []
}
