import { longDate, shortDate } from '../../../demo/dates.ts'
import type { PaperTruth, Pick, Wording } from '../paper.ts'
import type { Names, Organisation, Person, Scene } from '../scene.ts'
import { digits, shortForms, type Written, wordingOf } from './written.ts'

export type UzLanguage = 'uz-Latn' | 'uz-Cyrl' | 'ru'

const KEYS = { 'uz-Latn': 'uzLatn', 'uz-Cyrl': 'uzCyrl', ru: 'ru' } as const

/** What an office types for the letters oʻ and gʻ, and for the stop. */
const MARKS = ["''", 'ʻʼ', '‘’', '’’', '``', "'’", '‘‘'] as const
const RESPELT = { sentyabr: 'sentabr', oktyabr: 'oktabr', reyestr: 'reestr', Reyestr: 'Reestr' } as const

/** A wording of Uzbekistan; its Uzbek Latin is written with a plain apostrophe and respelt as one office would. */
export function uz(
  language: UzLanguage,
  kind: Wording['kind'],
  name: string,
  write: (scene: Scene, pick: Pick) => Written,
): Wording {
  // Officials always type some mark; applicants in a hurry may not.
  const marks = kind === 'application' ? [...MARKS, ''] : MARKS
  const finish = <T>(written: T, pick: Pick): T => respelled(written, pick(...marks), pick(true, false))
  return wordingOf({ country: 'UZ', language, kind, name: `uz-${name}` }, write, finish)
}

function respelled<T>(written: T, [letter = '', stop = '']: string, modern: boolean): T {
  const respell = (value: string): string => {
    const spelt = value.replace(/([OGog])['ʻʼ‘’`]/g, `$1${letter}`).replace(/(?<![OGog])['ʻʼ‘’`]/g, stop)
    const words = Object.entries(RESPELT)
    return modern ? words.reduce((line, [from, to]) => line.replaceAll(from, to), spelt) : spelt
  }
  return JSON.parse(JSON.stringify(written), (_, value) =>
    typeof value === 'string' ? respell(value) : value,
  )
}

export const nameIn = (names: Names, language: UzLanguage): string => names[KEYS[language]]
export const personIn = (person: Person, language: UzLanguage) => person[KEYS[language]]

/** An organisation's name as one paper spells it, with its form shortened and spelled out. */
export function companyIn(names: Names, language: UzLanguage, pick: Pick): { short: string; long: string } {
  const [open, close] = pick('«»', '""', '“”')
  const plain = nameIn(names, language)
  const quoted = `${open}${pick(plain, plain, plain.toUpperCase())}${close}`
  if (language === 'ru')
    return { short: `ООО ${quoted}`, long: `Общество с ограниченной ответственностью ${quoted}` }
  if (language === 'uz-Cyrl')
    return { short: `${quoted} МЧЖ`, long: `${quoted} масъулияти чекланган жамияти` }
  return {
    short: `${quoted} ${pick('MChJ', 'MChJ', 'MCHJ')}`,
    long: `${quoted} mas'uliyati cheklangan jamiyati`,
  }
}

/** Every form in which a paper may print an organisation's name. */
export function namesOf({ name }: Organisation): readonly string[] {
  const { uzLatn, uzCyrl, ru } = name
  const russian = ['о', 'а', 'у', 'ом'].map((end) => `Обществ${end} с ограниченной ответственностью «${ru}»`)
  const latin = ['MChJ', "mas'uliyati cheklangan jamiyati", "mas'uliyati cheklangan jamiyat"]
  const cyrillic = ['МЧЖ', 'масъулияти чекланган жамияти', 'масъулияти чекланган жамият']
  return [
    ...[uzLatn, uzCyrl, ru].flatMap((plain) => [plain, `«${plain}»`]),
    ...latin.map((form) => `«${uzLatn}» ${form}`),
    ...cyrillic.map((form) => `«${uzCyrl}» ${form}`),
    `ООО «${ru}»`,
    ...russian,
  ]
}

/** Every form in which a paper may print a person's name. */
export function formsOf({ ru, uzLatn, uzCyrl }: Person): readonly string[] {
  const cases = [ru.full, ru.genitive, ru.dative, ru.accusative, ru.instrumental]
  const latin = ['', 'ga', 'dan', 'ni', 'ning'].map((ending) => uzLatn.full + ending)
  const cyrillic = ['', 'га', 'дан', 'ни', 'нинг'].map((ending) => uzCyrl.full + ending)
  const short = [ru, uzLatn, uzCyrl].flatMap(({ initials }) => shortForms(initials))
  return [...cases, ...latin, ...cyrillic, ...short]
}

/** A name under a signature. */
export function signedName(person: Person, language: UzLanguage, pick: Pick): string {
  const { full, initials } = personIn(person, language)
  return pick(full, ...shortForms(initials))
}

/** A date as offices of the language write it. */
export function uzDate(iso: string, language: UzLanguage, pick: Pick): string {
  const [year, month, day] = iso.split('-')
  const long = longDate(iso, language)
  const word = long.split(/[\s-]/).at(language === 'ru' ? 1 : -1)
  const short = shortDate(iso)
  if (language === 'ru') return pick(long, `${Number(day)} ${word} ${year} года`, `${short} г.`, short)
  if (language === 'uz-Cyrl')
    return pick(long, `${year} йил «${day}» ${word}`, `«${day}» ${word} ${year} йил`, `${short} й.`, short)
  return pick(
    long,
    `${year} yil «${day}» ${word}`,
    `«${day}» ${word} ${year} yil`,
    `${year}-yil ${day}-${word}`,
    `${day}.${month}.${year}-y.`,
    short,
  )
}

/** The last day of a term, with the ending that says so. */
export function untilIn(iso: string, language: UzLanguage, pick: Pick): string {
  const long = longDate(iso, language)
  const short = shortDate(iso)
  if (language === 'ru') return pick(`до ${long}`, `по ${short} включительно`, `до ${short} г.`)
  if (language === 'uz-Cyrl') return pick(`${long}гача`, `${long}га қадар`, `${short} йилгача`)
  return pick(`${long}gacha`, `${long}ga qadar`, `${short}-yilgacha`, `${short} gacha`)
}

/** The organisation's own number. */
export const stirOf = ({ organisation }: Scene): PaperTruth['registrationNumbers'] => [
  { scheme: 'uz-stir', value: organisation.number },
]

/** The number of a person whose own paper it is. */
export const pinflOf = ({ personalNumber }: Person): PaperTruth['registrationNumbers'] => [
  { scheme: 'uz-pinfl', value: personalNumber },
]

/** Nine digits, sometimes in threes. */
export const stirText = ({ organisation: { number } }: Scene, pick: Pick): string =>
  pick(number, number, number.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ' '))

export function addressIn({ city, address }: Organisation, language: UzLanguage, pick: Pick): string {
  const town = nameIn(city, language)
  const street = nameIn(address, language)
  if (language === 'ru') return `г. ${town}, ${street}`
  if (language === 'uz-Cyrl') return `${town} ${pick('шаҳри', 'ш.')}, ${street}`
  return `${town} ${pick('shahri', 'sh.')}, ${street}`
}

export interface Bank {
  /** Twenty digits: of a current account in soums. */
  readonly account: string
  readonly mfo: string
  readonly name: string
  readonly oked: string
}

/** The bank of a scene's organisation; invented. */
export function bankOf(scene: Scene, language: UzLanguage, pick: Pick): Bank {
  const plain = nameIn(scene.stranger.name, language).replace(/\s.*/u, '')
  const account = `20208000${digits(scene, 1, 9)}001`
  return {
    account: pick(account, account.replace(/(?<=\d)(?=(?:\d{4})+$)/g, ' ')),
    mfo: `0${digits(scene, 2, 4)}`,
    oked: pick('62010', '46190', '63110', '47910'),
    name: {
      'uz-Latn': `«${plain}bank» ATB`,
      'uz-Cyrl': `«${plain}банк» АТБ`,
      ru: `АКБ «${plain}банк»`,
    }[language],
  }
}

/** A contract with the provider; its number is no account number. */
export const contractOf = (scene: Scene, pick: Pick): string =>
  `${pick('SH-', 'D/', 'OF-', '')}${digits(scene, 3, 3)}/${scene.appointedOn.slice(2, 4)}`
