import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import type { Sheet } from '../lines.ts'
import { fieldAt } from './candidate.ts'

const NUMBER = /(?:№|(?<!\p{L})N[oо]?\.?)\s{0,2}([\p{L}\d][\p{L}\d/-]{0,20})/iu
const OTHER =
  /доверенности|приказа|решения|протокола|аккаунт|договор|счет|кабинет|логин|account|шарт|тел|бин|иик/u

/** The number under the heading («Приказ № 5», «Исх. № 12-03»), from the head of the paper only. */
export function documentNumber(sheet: Sheet): Field[] {
  for (const line of sheet.lines.slice(0, 14)) {
    const match = NUMBER.exec(line.text)
    const value = match?.[1]?.replace(/[/-]+$/u, '')
    if (!match || !value || !/\d|^б\/н$/iu.test(value)) continue
    if (OTHER.test(fold(line.text.slice(Math.max(0, match.index - 40), match.index)))) continue
    const end = line.start + match.index + match[0].length
    return [fieldAt(sheet, 'documentNumber', { start: end - (match[1] ?? '').length, end }, value, 0.85)]
  }
  return []
}
