import { sameCyrillicPerson } from './cyrillic-person.ts'
import { editDistance } from './edit-distance.ts'
import { fold } from './fold.ts'
import { latinName } from './latin-name.ts'
import { sameLatinPerson } from './latin-person.ts'
import { kindOfForm, languageOfForm, type NameLanguage, withoutForms } from './legal-form-words.ts'
import { sexByFather } from './sex-of-name.ts'

/** Letters of an organisation's name in which one may be misread. */
const LONG_NAME = 12

type Verdict = 'same' | 'differs' | 'unsure'

/**
 * Whether two names mean one organisation: quotation marks and the language of the form set aside, but not that one is
 * a joint-stock company and the other a partnership; one misread letter allowed in a word of a long name. Beside a name
 * in the other alphabet its transliteration is compared: «УЧИНЧИ БУЛБУЛ» МЧЖ, ООО "Uchinchi Bulbul".
 */
export function sameOrganisation(a: string, b: string): boolean {
  const cores = [organisationCore(a), organisationCore(b)] as const
  const [first, second] = isLatin(cores[0]) === isLatin(cores[1]) ? cores : cores.map(latinName)
  if (!first || !second || areOfOtherKinds(a, b)) return false
  if (cores[0] === cores[1]) return true
  if (first.replace(/\D/g, '') !== second.replace(/\D/g, '') || marksOf(a) !== marksOf(b)) return false
  if (first === second) return true
  return Math.min(first.length, second.length) >= LONG_NAME && editDistance(first, second, 1) === 1
}

function areOfOtherKinds(a: string, b: string): boolean {
  const [one, other] = [kindOfForm(a), kindOfForm(b)]
  return one !== null && other !== null && one !== other
}

/** «Инвест А» and «Инвест Б», «Инвест I» and «Инвест II»: words too short to be misread ones. */
function marksOf(name: string): string {
  const words = withoutForms(fold(name)).match(/\p{L}+/gu) ?? []
  return words
    .map((word) => (/^[ivx]+$/u.test(word) ? word : latinName(word)))
    .filter((word) => word.length <= 2 || /^[ivx]+$/u.test(word))
    .join(' ')
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
  const [first, second] = [withoutForms(fold(a)), withoutForms(fold(b))]
  // A name in both alphabets is in neither language alone.
  if ([first, second].some((words) => isLatin(words) && isCyrillic(words))) return false
  return (isLatin(first) && isCyrillic(second)) || (isCyrillic(first) && isLatin(second))
}

function languageOf(name: string): NameLanguage | null {
  return languageOfForm(name) ?? (/[әңөұүһі]/iu.test(name) ? 'kk' : null)
}

/**
 * Whether two names mean one person. Order, initials, case endings, and what offices of other languages and alphabets
 * make of a name are allowed for; another surname is `differs`, and what cannot be told is `unsure`.
 */
export function samePerson(a: string, b: string): Verdict {
  if (!/\p{L}/u.test(a) || !/\p{L}/u.test(b)) return 'unsure'
  if (!isLatin(a) && !isLatin(b)) return sameCyrillicPerson(a, b)
  const verdict = sameLatinPerson(a, b)
  // Spellings vary too much between alphabets to call two names different.
  return isLatin(a) !== isLatin(b) && verdict === 'differs' ? 'unsure' : ofOneSex(a, b, verdict)
}

/** A son's name is not a daughter's, however alike they are. */
function ofOneSex(a: string, b: string, verdict: Verdict): Verdict {
  const [first, second] = [sexByFather(fold(a)), sexByFather(fold(b))]
  return verdict === 'same' && first && second && first !== second ? 'unsure' : verdict
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}{2}/u.test(fold(name))
}

function isCyrillic(name: string): boolean {
  return /\p{Script=Cyrillic}{2}/u.test(fold(name))
}
