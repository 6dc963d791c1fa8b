import { editDistance } from './edit-distance.ts'
import { fold } from './fold.ts'
import { latinName } from './latin-name.ts'
import { sameLatinPerson } from './latin-person.ts'
import { languageOfForm, type NameLanguage, withoutForms } from './legal-form-words.ts'

const CASE_ENDING = '(?:а|у|ым|ом|ем|е|ой|ою|ты|ти|ды|ди|ны|ни|тын|тин|дын|дин|нын|нин|га|ге|ка|ке|на|не)'
const PATRONYMIC =
  /(?:(?:ович|евич|ич)(?:а|у|ем|е|ти|ди|тин|дин|ке|ге)?|(?:овн|евн|ичн|иничн)(?:а|ы|е|у|ой|ою|аны|анын|ага)|(?:улы|кызы|угли|кизи|ugli|ogli|qizi)\p{L}{0,4})$/u
const MAX_TOKENS = 5
/** Letters of an organisation's name in which one may be misread. */
const LONG_NAME = 12

interface Person {
  readonly surname: string
  readonly given: string
  readonly patronymic: string
}

/**
 * Whether two names mean one organisation: forms and quotation marks set aside, one misread letter allowed in a long
 * name. Beside a name in the other alphabet its transliteration is compared: «УЧИНЧИ БУЛБУЛ» МЧЖ, ООО "Uchinchi Bulbul".
 */
export function sameOrganisation(a: string, b: string): boolean {
  const cores = [organisationCore(a), organisationCore(b)] as const
  const [first, second] = isLatin(cores[0]) === isLatin(cores[1]) ? cores : cores.map(latinName)
  if (!first || !second) return false
  if (first === second) return true
  if (first.replace(/\D/g, '') !== second.replace(/\D/g, '')) return false
  return Math.min(first.length, second.length) >= LONG_NAME && editDistance(first, second, 1) === 1
}

/** The name without its legal form, quotation marks and blanks. */
export function organisationCore(name: string): string {
  return withoutForms(fold(name).replace(/&/g, ' and ')).replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * Whether two names are in different languages, by their legal forms, or in different alphabets. An organisation of
 * Kazakhstan or Uzbekistan has a name in each language of the state, which are often translations of each other.
 */
export function inOtherLanguages(a: string, b: string): boolean {
  const [one, other] = [languageOf(a), languageOf(b)]
  if (one && other && one !== other) return true
  const [first, second] = [organisationCore(a), organisationCore(b)]
  return (isLatin(first) && isCyrillic(second)) || (isCyrillic(first) && isLatin(second))
}

function languageOf(name: string): NameLanguage | null {
  return languageOfForm(name) ?? (/[әңөұүһі]/iu.test(name) ? 'kk' : null)
}

/**
 * Whether two names mean one person. Order, initials, Russian and Kazakh case endings and lost letters are
 * allowed for; another surname is `differs`, and what cannot be told is `unsure`.
 */
export function samePerson(a: string, b: string): 'same' | 'differs' | 'unsure' {
  const first = readings(a)
  const second = readings(b)
  if (first.length === 0 || second.length === 0) return 'unsure'
  if (isLatin(a) || isLatin(b)) {
    const verdict = sameLatinPerson(a, b)
    // Spellings vary too much between alphabets to call two names different.
    return isLatin(a) !== isLatin(b) && verdict === 'differs' ? 'unsure' : ofOneSex(a, b, verdict)
  }
  const verdicts = first.flatMap((one) => second.map((other) => compare(one, other)))
  const verdict = verdicts.includes('same') ? 'same' : verdicts.includes('unsure') ? 'unsure' : 'differs'
  return ofOneSex(a, b, verdict)
}

/** A son's name is not a daughter's, however alike they are. */
function ofOneSex<V>(a: string, b: string, verdict: V): V | 'unsure' {
  const [first, second] = [sexOf(a), sexOf(b)]
  return verdict === 'same' && first && second && first !== second ? 'unsure' : verdict
}

function sexOf(name: string): 'son' | 'daughter' | null {
  const folded = fold(name)
  if (/(?:[оеoe]вич|[oe]vich|улы|угли|огли|uly|[ou]gli)\p{L}{0,4}(?!\p{L})/u.test(folded)) return 'son'
  return /(?:[ое]вн|[oe]vn|ичн|кызы|кизи|kyzy|[qk]izi)\p{L}{0,4}(?!\p{L})/u.test(folded) ? 'daughter' : null
}

function compare(a: Person, b: Person): 'same' | 'differs' | 'unsure' {
  const surname = compareWord(a.surname, b.surname)
  if (surname === 'differs') return 'differs'
  const given = compareName(a.given, b.given)
  const patronymic = compareName(fatherOf(a.patronymic), fatherOf(b.patronymic))
  if (given === 'differs' && patronymic !== 'same') return 'differs'
  if (given === 'differs' || patronymic === 'differs')
    return isInitial(a) || isInitial(b) ? 'unsure' : 'differs'
  if (given !== 'same' || patronymic === 'unsure') return 'unsure'
  if (surname === 'same') return 'same'
  const isLong = Math.min(a.surname.length, b.surname.length) >= 8
  const isSpelledOut = !isInitial(a) && !isInitial(b) && patronymic === 'same'
  return isLong && isSpelledOut && editDistance(stem(a.surname), stem(b.surname), 1) === 1 ? 'same' : 'unsure'
}

/** «Маратовна» and «Маратқызы» name the same father. */
function fatherOf(patronymic: string): string {
  return patronymic.replace(/(?<=\p{L}{3})(?:(?:о|е)(?:вич|вн)|улы|кызы)\p{L}*$/u, '')
}

function isInitial(person: Person): boolean {
  return person.given.length === 1 || person.patronymic.length === 1
}

function compareWord(a: string, b: string): 'same' | 'differs' | 'unsure' {
  const [first, second] = [stem(a), stem(b)]
  if (first === second) return 'same'
  const length = Math.min(first.length, second.length)
  const limit = length >= 9 ? 2 : length >= 5 ? 1 : 0
  return limit > 0 && editDistance(first, second, limit) <= limit ? 'unsure' : 'differs'
}

/** A given name or patronymic: an initial stands for any name that begins with it; a missing one says nothing. */
function compareName(a: string, b: string): 'same' | 'differs' | 'unsure' | 'missing' {
  if (a === '' || b === '') return 'missing'
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'same' : 'differs'
  const verdict = compareWord(a, b)
  return verdict === 'unsure' && Math.min(a.length, b.length) >= 6 ? 'same' : verdict
}

/** The ways a name may be read: two full words can stand in either order. */
function readings(name: string): Person[] {
  const words = fold(name.replace(/(\p{Lu})\.\s?/gu, '$1. '))
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '')
    .slice(0, MAX_TOKENS)
  const full = words.filter((word) => word.length > 1)
  const initials = words.filter((word) => word.length === 1)
  const [one, two, three] = full
  if (!one) return []
  if (initials.length > 0 && !two) return [person(one, initials[0], initials[1])]
  if (initials.length > 0 && two) return [person(one, two, initials[0]), person(two, one, initials[0])]
  if (!two) return [person(one)]
  if (!three)
    return PATRONYMIC.test(two)
      ? [person('', one, two)].filter(({ surname }) => surname)
      : [person(one, two), person(two, one)]
  if (PATRONYMIC.test(two) && !PATRONYMIC.test(three)) return [person(three, one, two)]
  return [person(one, two, three)]
}

function person(surname: string, given = '', patronymic = ''): Person {
  return { surname, given, patronymic }
}

/** A word without its case ending; «Иванова» and «Иванову» are «Иванов», «Абайской» is «Абайск», «Толстого» is «Толст». */
function stem(word: string): string {
  const plain = word.replace(/^дж/u, 'ж')
  const family = new RegExp(`^(.{1,}(?:ов|ев|ин|ын))${CASE_ENDING}?$`, 'u').exec(plain)?.[1]
  if (family) return family
  const adjective = /^(.+(?:ск|цк))(?:ий|ая|ого|ому|им|ой|ую|ом)$/u.exec(plain)?.[1]
  if (adjective) return adjective
  const declined = /^(.{3,})(?:ого|ому)$/u.exec(plain)?.[1]
  if (declined) return declined
  const father = /^(.+(?:ович|евич))/u.exec(plain)?.[1] ?? /^(.+(?:овн|евн|ичн))/u.exec(plain)?.[1]
  if (father) return father
  if (/(?:улы|кызы)/u.test(plain)) return plain.replace(/((?:улы|кызы)).*$/u, '$1')
  const stripped = plain.replace(/(?:ью|ом|ем|ой|ей|ии|ия|ию|ья|ье|[аяуюеиыйьо])$/u, '')
  return stripped.length >= 3 ? stripped : plain
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}{2}/u.test(fold(name))
}

function isCyrillic(name: string): boolean {
  return /\p{Script=Cyrillic}{2}/u.test(fold(name))
}
