import * as kz from '../../../cases/identifiers/kz-bin.ts'
import * as pinfl from '../../../cases/identifiers/uz-pinfl.ts'
import * as stir from '../../../cases/identifiers/uz-stir.ts'
import type { Scheme } from '../../../cases/vocabulary.ts'
import { labelPattern } from '../labels.ts'

/** A numbering with a check digit, and the labels it is printed under. */
export interface Numbering {
  readonly labels: RegExp
  readonly digits: number
  readonly schemeOf: (value: string) => Scheme
  readonly isValid: (value: string) => boolean
}

/** Labels as printed (State registers of KZ and UZ); several stand together as «ИИН/БИН». */
export const NUMBERINGS: readonly Numbering[] = [
  {
    labels: labelPattern([
      'БИН',
      'БСН',
      'ИИН',
      'ЖСН',
      'BIN',
      'IIN',
      'бизнес-идентификационный номер',
      'бизнес идентификационный номер',
      'бизнес-сәйкестендіру нөмірі',
      'жеке сәйкестендіру нөмірі',
      'индивидуальный идентификационный номер',
      'РБИН',
    ]),
    digits: 12,
    schemeOf: kz.schemeOf,
    isValid: kz.isValid,
  },
  {
    labels: labelPattern(['STIR', 'СТИР', 'ИНН', 'INN']),
    digits: 9,
    schemeOf: () => 'uz-stir',
    isValid: stir.isValid,
  },
  {
    labels: labelPattern(['JShShIR', 'JSHSHR', 'ЖШШИР', 'ПИНФЛ', 'PINFL']),
    digits: 14,
    schemeOf: () => 'uz-pinfl',
    isValid: pinfl.isValid,
  },
]
