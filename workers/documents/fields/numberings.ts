import * as kgInn from '../../../cases/identifiers/kg-inn.ts'
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
  /** The number without a label, alone or in groups; how sure it is then, by its check digit and shape. */
  readonly bare: { readonly pattern: RegExp; readonly quality: number }
  /** What a paper must say for a number without a label to be of this numbering; folded. */
  readonly context?: RegExp
}

/** Digits in groups, not part of a longer number, a telephone number or a path. */
function alone(...groups: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d+№#/.-]|\\d )(?:${groups.join('|')})(?![\\p{L}\\d/-]| \\d)`, 'gu')
}

const KZ: Numbering = {
  labels: labelPattern([
    'БИН',
    'БСН',
    'ИИН',
    'ЖСН',
    'BIN',
    'IIN',
    'РБИН',
    'бизнес-идентификационн* номер*',
    'бизнес идентификационн* номер*',
    // Broken at the end of a line after its hyphen.
    'бизнесидентификационн* номер*',
    'бизнес-сәйкестендіру нөмір*',
    'бизнес сәйкестендіру нөмір*',
    'бизнессәйкестендіру нөмір*',
    'жеке сәйкестендіру нөмір*',
    'индивидуальн* идентификационн* номер*',
    'business identification number',
    'individual identification number',
    'personal number',
    'personal no',
  ]),
  digits: 12,
  schemeOf: kz.schemeOf,
  isValid: kz.isValid,
  bare: {
    pattern: alone('\\d{12}', '\\d{6} \\d{6}', '\\d{3} \\d{3} \\d{3} \\d{3}', '\\d{4} \\d{4} \\d{4}'),
    quality: 0.65,
  },
}
/** A Kazakh number under a label that some senders use for it. */
const KZ_LOOSELY: Numbering = { ...KZ, labels: labelPattern(['ИНН', 'INN', 'TIN']) }

const STIR: Numbering = {
  labels: labelPattern([
    'STIR',
    'СТИР',
    'ИНН',
    'INN',
    'TIN',
    'identifikatsiya ra*',
    'identifikatsion ra*',
    'идентификация ра*',
    // The rest of the label stands below the number.
    'soliq to‘lovchining identifikatsiya',
    'солиқ тўловчининг идентификация',
    'идентификацион ра*',
    'идентификационн* номер* налогоплательщика',
    'taxpayer identification number',
    'tax identification number',
  ]),
  digits: 9,
  schemeOf: () => 'uz-stir',
  isValid: stir.isValid,
  bare: { pattern: alone('\\d{9}', '\\d{3} \\d{3} \\d{3}'), quality: 0.55 },
  context: /(?<!\p{L})(?:o.?zbekiston|узбекистон|узбекистан|mchj|мчж|soliq|солик|stir|стир)/u,
}

const PINFL: Numbering = {
  labels: labelPattern([
    'JShShIR',
    'JSHSHR',
    'ЖШШИР',
    'ПИНФЛ',
    'PINFL',
    'shaxsiy identifikatsiya ra*',
    'шахсий идентификация ра*',
    'shaxsiy raqam*',
    'шахсий рақам*',
    'персональн* идентификационн* номер*',
    'personal number',
    'personal no',
  ]),
  digits: 14,
  schemeOf: () => 'uz-pinfl',
  isValid: pinfl.isValid,
  bare: { pattern: alone('\\d{14}'), quality: 0.9 },
}

/** Kyrgyzstan calls its numbers as Russia and Uzbekistan do; the date in them tells them apart. */
const KG_LOOSELY: Numbering = {
  labels: labelPattern(['ИНН', 'INN', 'ПИН', 'салык төлөөчүнүн идентификациялык номери', 'жеке номер*']),
  digits: 14,
  schemeOf: () => 'kg-inn',
  isValid: kgInn.isValid,
  bare: { pattern: alone('\\d{14}'), quality: 0.5 },
}

/** Labels as printed (State registers of KZ and UZ); several stand together as «ИИН/БИН». */
export const NUMBERINGS: readonly Numbering[] = [KZ, STIR, PINFL]
/** Numberings under labels of another one: only a number that passes its check counts. */
export const LOOSE_NUMBERINGS: readonly Numbering[] = [KZ_LOOSELY, KG_LOOSELY]
