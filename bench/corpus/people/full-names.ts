import { between } from '../../../demo/numbers.ts'
import type { Country } from '../countries.ts'
import type { PlainName, RussianName } from '../scene.ts'
import * as KE from './ke-names.ts'
import * as KZ from './kz-names.ts'
import { kazakhstanLatin, uzbekLatin } from './latin-letters.ts'
import { casesOf, feminine } from './russian-cases.ts'
import * as UZ from './uz-names.ts'

type Next = () => number
type Sex = 'M' | 'F'

/** One name in all languages, and its Latin halves as a machine readable zone has them. */
export interface FullName {
  readonly ru: RussianName
  readonly kk: PlainName
  readonly uzLatn: PlainName
  readonly uzCyrl: PlainName
  readonly en: PlainName
  readonly surname: string
  readonly given: string
}

/** Surname, given name and patronymic; the last may be missing. */
type Parts = readonly [surname: string, given: string, patronymic?: string | undefined]

/** An invented name of somebody of a country. */
export function nameOf(next: Next, country: Country, sex: Sex): FullName {
  if (country === 'KE') return kenyan(next, sex)
  return country === 'KZ' ? kazakhstani(next, sex) : uzbekistani(next, sex)
}

function one<T>(next: Next, list: readonly T[]): T {
  return list[between(next, 0, list.length - 1)] as T
}

const borne = (surname: string, sex: Sex): string => (sex === 'M' ? surname : feminine(surname))

function kazakhstani(next: Next, sex: Sex): FullName {
  const [ru, kk] = next() < 0.68 ? kazakhParts(next, sex) : slavicParts(next, sex)
  const surname = kazakhstanLatin(ru[0])
  const given = kazakhstanLatin(ru[1])
  return {
    ru: russian(ru, sex),
    kk: plain(kk),
    uzLatn: plain([surname, given]),
    uzCyrl: plain(ru),
    en: { full: `${given} ${surname}`, initials: `${firstLetter(given)}. ${surname}` },
    surname,
    given,
  }
}

function kazakhParts(next: Next, sex: Sex): readonly [Parts, Parts] {
  const surname = one(next, KZ.KAZAKH_SURNAMES)
  const given = one(next, sex === 'M' ? KZ.KAZAKH_MEN : KZ.KAZAKH_WOMEN)
  const father = one(
    next,
    KZ.KAZAKH_MEN.filter((each) => each !== given),
  )
  const [ruFather, kkFather] = fathers(father, sex, next())
  const ru: Parts = [borne(surname[0], sex), given[0], ruFather]
  return [ru, [borne(surname[1], sex), given[1], kkFather]]
}

/** Most are Ерланович in Russian papers and Ерланұлы in Kazakh ones; some are either in both; a few have none. */
function fathers(
  [ru, kk]: readonly [string, string],
  sex: Sex,
  share: number,
): readonly [ru?: string, kk?: string] {
  if (share < 0.06) return []
  const [ruChild, kkChild] = sex === 'M' ? ['улы', 'ұлы'] : ['кызы', 'қызы']
  if (share < 0.62) return [patronymic(ru, sex), kk + kkChild]
  if (share < 0.8) return [ru + ruChild, kk + kkChild]
  return [patronymic(ru, sex), patronymic(kk, sex)]
}

/** Ерланович, Абдуллаевна */
function patronymic(father: string, sex: Sex): string {
  const link = /[аеиоу]$/.test(father) ? 'ев' : 'ов'
  return father + link + (sex === 'M' ? 'ич' : 'на')
}

function slavicParts(next: Next, sex: Sex): readonly [Parts, Parts] {
  const [surname] = one(next, KZ.OTHER_SURNAMES)
  const parts = slavic(next, surname, sex)
  return [parts, parts]
}

function slavic(next: Next, surname: string, sex: Sex): Parts {
  const [son] = one(next, KZ.SLAVIC_MEN)
  const [daughter] = one(next, KZ.SLAVIC_WOMEN)
  const [, patronymic] = one(next, KZ.SLAVIC_MEN)
  const female = patronymic.replace(/([ое]в)ич$/, '$1на').replace(/ич$/, 'инична')
  return [borne(surname, sex), sex === 'M' ? son : daughter, sex === 'M' ? patronymic : female]
}

function uzbekistani(next: Next, sex: Sex): FullName {
  const [uzbek, ru] = next() < 0.86 ? uzbekParts(next, sex) : foreignParts(next, sex)
  const [surname, given, patronymic] = uzbek.map((part) => part && uzbekLatin(part)) as unknown as Parts
  const passport = (name: string): string => name.replaceAll("'", '')
  return {
    ru: russian(ru, sex),
    kk: plain(ru),
    uzLatn: plain([surname, given, patronymic]),
    uzCyrl: plain(uzbek),
    en: {
      full: passport(`${given} ${surname}`),
      initials: passport(`${firstLetter(given)}. ${surname}`),
    },
    surname: passport(surname),
    given: passport(given),
  }
}

function uzbekParts(next: Next, sex: Sex): readonly [Parts, Parts] {
  const surname = one(next, UZ.UZBEK_SURNAMES)
  const given = one(next, sex === 'M' ? UZ.UZBEK_MEN : UZ.UZBEK_WOMEN)
  const [uzbek, ru] = one(
    next,
    UZ.UZBEK_MEN.filter((each) => each !== given),
  )
  const own = next() < 0.65
  const son = sex === 'M'
  return [
    [borne(surname[0], sex), given[0], own ? `${uzbek} ${son ? 'ўғли' : 'қизи'}` : patronymic(uzbek, sex)],
    [borne(surname[1], sex), given[1], own ? `${ru} ${son ? 'угли' : 'кизи'}` : patronymic(ru, sex)],
  ]
}

function foreignParts(next: Next, sex: Sex): readonly [Parts, Parts] {
  const [surname] = one(next, UZ.OTHER_UZ_SURNAMES)
  const parts = slavic(next, surname, sex)
  return [parts, parts]
}

function kenyan(next: Next, sex: Sex): FullName {
  const given = one(next, sex === 'M' ? KE.KENYAN_MEN : KE.KENYAN_WOMEN)
  const middle = one(next, sex === 'M' ? KE.KENYAN_MIDDLE_MEN : KE.KENYAN_MIDDLE_WOMEN)
  const surname = one(
    next,
    KE.KENYAN_SURNAMES.filter((name) => name !== middle),
  )
  const full = `${given} ${middle} ${surname}`
  const name = { full, initials: `${given[0]}. ${middle[0]}. ${surname}` }
  const cases = { genitive: full, dative: full, accusative: full, instrumental: full }
  const ru = { ...name, ...cases }
  return { ru, kk: name, uzLatn: name, uzCyrl: name, en: name, surname, given: `${given} ${middle}` }
}

function russian(parts: Parts, sex: Sex): RussianName {
  const kinds = ['surname', 'given', 'patronymic'] as const
  const cases = parts.flatMap((part, index) => (part ? [casesOf(part, kinds[index] ?? 'given', sex)] : []))
  const joined = (index: number): string => cases.map((words) => words[index]).join(' ')
  return {
    ...plain(parts),
    genitive: joined(0),
    dative: joined(1),
    accusative: joined(2),
    instrumental: joined(3),
  }
}

function plain([surname, ...names]: Parts): PlainName {
  const given = names.filter((name) => name !== undefined)
  const initials = given.map((name) => `${firstLetter(name)}.`)
  return { full: [surname, ...given].join(' '), initials: [surname, ...initials].join(' ') }
}

/** The first letter, which in Uzbek Latin may be two signs: Sh, Ch, O', G'. */
function firstLetter(name: string): string {
  return /^(?:Sh|Ch|[OG]')/.exec(name)?.[0] ?? name.charAt(0)
}
