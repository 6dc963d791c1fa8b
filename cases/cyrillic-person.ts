import { editDistance } from './edit-distance.ts'
import { fold } from './fold.ts'
import { isRendering, soundOf } from './name-sound.ts'
import { sameStem, stem } from './name-stem.ts'
import { isMansNominative, type Sex, sexByFather, sexBySurname } from './sex-of-name.ts'

type Verdict = 'same' | 'differs' | 'unsure'

interface Word {
  readonly printed: string
  readonly folded: string
}

interface Person {
  readonly surname: Word
  readonly given: Word
  readonly patronymic: Word
  /** Whether the name as printed shows that it is Kazakh or Uzbek, and so has a Russian spelling too. */
  readonly isTurkic: boolean
}

const PATRONYMIC =
  /(?:(?:ович|евич|ич)(?:а|у|ем|е|ти|ди|тин|дин|ке|ге)?|(?:овн|евн|ичн|иничн)(?:а|ы|е|у|ой|ою|аны|анын|ага)|(?:улы|кызы|угли|огли|кизи)\p{L}{0,4})$/u
const CHILD = /^(?:улы|кызы|угли|огли|кизи)\p{L}{0,4}$/u
const TURKIC = /[әғқңөұүһіўҳ]|[уо]ғли|угли|қизи|кизи|ұлы|улы|қызы|кызы/iu
const MAX_TOKENS = 5
/** Letters of a surname, and of a father's name, in which one may be misread. */
const LONG = 8
const NOTHING: Word = { printed: '', folded: '' }
/** Initials that may be one sound in two languages: Ойбек is Айбек, Эргаш Ергаш, Йўлдош Юлдаш. */
const INITIALS = ['оа', 'оу', 'эе', 'йю', 'ея']

/** Whether two names in Cyrillic letters mean one person; see `samePerson`. */
export function sameCyrillicPerson(a: string, b: string): Verdict {
  const verdicts = readings(a).flatMap((one) => readings(b).map((other) => compare(one, other)))
  if (verdicts.length === 0 || verdicts.includes('unsure'))
    return verdicts.includes('same') ? 'same' : 'unsure'
  return verdicts.includes('same') ? 'same' : 'differs'
}

function compare(a: Person, b: Person): Verdict {
  const surname = compareWord(a.surname, b.surname)
  if (surname === 'differs') return 'differs'
  const given = compareName(a.given, b.given)
  const patronymic = compareFathers(a.patronymic, b.patronymic)
  if (given === 'differs' && patronymic !== 'same') return 'differs'
  if (given === 'differs' || patronymic === 'differs')
    return isInitial(a) || isInitial(b) ? 'unsure' : 'differs'
  if (given === 'unsure' || given === 'missing' || patronymic === 'unsure' || !ofOneSex(a, b)) return 'unsure'
  if (surname === 'same' && given === 'same') return 'same'
  const isSpelledOut = !isInitial(a) && !isInitial(b) && patronymic === 'same'
  if (surname !== 'unsure') return isSpelledOut || a.isTurkic || b.isTurkic ? 'same' : 'unsure'
  return isSpelledOut && given === 'same' && isMisread(a.surname, b.surname) ? 'same' : 'unsure'
}

/** `rendered` is the same name as offices of two languages write it. */
function compareWord(a: Word, b: Word): Verdict | 'rendered' {
  const [first, second] = [plain(a), plain(b)]
  if (sameStem(first, second)) return 'same'
  if (isRendering(soundOf(a.printed), soundOf(b.printed))) return 'rendered'
  const [one, other] = [stem(first), stem(second)]
  const length = Math.min(one.length, other.length)
  const limit = length >= 9 ? 2 : length >= 5 ? 1 : 0
  return limit > 0 && editDistance(one, other, limit) <= limit ? 'unsure' : 'differs'
}

function plain({ folded }: Word): string {
  return folded.replace(/^дж/u, 'ж')
}

/** An initial stands for any name that begins with it; a missing name says nothing. */
function compareName(a: Word, b: Word): Verdict | 'rendered' | 'missing' {
  if (a.folded === '' || b.folded === '') return 'missing'
  if (a.folded.length > 1 && b.folded.length > 1) return compareWord(a, b)
  const pair = [plain(a)[0] ?? '', plain(b)[0] ?? ''] as const
  if (pair[0] === pair[1]) return 'same'
  return INITIALS.some((both) => both === pair.join('') || both === pair.toReversed().join(''))
    ? 'unsure'
    : 'differs'
}

/** «Маратовна» and «Маратқызы» name the same father. */
function compareFathers(a: Word, b: Word): Verdict | 'missing' {
  const verdict = compareName(fatherOf(a), fatherOf(b))
  if (verdict === 'rendered') return 'same'
  return verdict === 'unsure' && isMisread(fatherOf(a), fatherOf(b)) ? 'same' : verdict
}

function fatherOf({ printed, folded }: Word): Word {
  const father = folded.replace(/(?<=\p{L}{3})(?:(?:о|е)(?:вич|вн)|улы|кызы|угли|огли|кизи)\p{L}*$/u, '')
  return { printed: printed.slice(0, father.length), folded: father }
}

function isMisread(a: Word, b: Word): boolean {
  const [one, other] = [stem(a.folded), stem(b.folded)]
  return Math.min(one.length, other.length) >= LONG && editDistance(one, other, 1) === 1
}

function isInitial({ given, patronymic }: Person): boolean {
  return given.folded.length === 1 || patronymic.folded.length === 1
}

/** «Иванова» may be a man in the genitive, and «Александра» too: only his father's name or another ending tells. */
function ofOneSex(a: Person, b: Person): boolean {
  const [one, other] = [sexOf(a, b), sexOf(b, a)]
  if (one && other && one !== other) return false
  return isOfOneGender(a, one, b) && isOfOneGender(b, other, a)
}

function sexOf(person: Person, other: Person): Sex | null {
  return (
    sexByFather(person.patronymic.folded) ??
    sexBySurname(person.surname.folded, other.surname.folded, person.given.folded)
  )
}

/** Of two words the one that ends in -а is the other only where it is a man's, declined, and so is his surname. */
function isOfOneGender(person: Person, sex: Sex | null, other: Person): boolean {
  const isOpen = (a: Word, b: Word): boolean =>
    /[ая]$/u.test(a.folded) && /.(?:[^аяеиоуыюэй]|[^ое]й)$/u.test(b.folded)
  if (isOpen(person.surname, other.surname) && sex !== 'son') return false
  if (!isOpen(person.given, other.given) || person.given.folded.length === 1) return true
  return sex === 'son' && !isMansNominative(person.surname.folded)
}

/** The ways a name may be read: two full words can stand in either order. */
function readings(name: string): Person[] {
  const isTurkic = TURKIC.test(name)
  const person = (surname: Word, given = NOTHING, patronymic = NOTHING): Person => {
    return { surname, given, patronymic, isTurkic }
  }
  const words = wordsOf(name)
  const initials = words.filter(({ folded }) => folded.length === 1)
  const [one, two, three] = words.filter(({ folded }) => folded.length > 1)
  if (!one) return []
  const isFather = (word: Word): boolean => PATRONYMIC.test(word.folded)
  if (initials.length > 0 && !two) return [person(one, initials[0], initials[1])]
  if (initials.length > 0 && two) return [person(one, two, initials[0]), person(two, one, initials[0])]
  if (!two) return [person(one)]
  if (!three)
    return isFather(two) ? [person(NOTHING, one, two)].slice(1) : [person(one, two), person(two, one)]
  if (isFather(two) && !isFather(three)) return [person(three, one, two)]
  return [person(one, two, three)]
}

/** «Асилбек ўғли» is one word, and «Дж.» is an initial. */
function wordsOf(name: string): Word[] {
  const printed = name
    .replace(/(\p{Lu})\.\s?/gu, '$1. ')
    .replace(/(?<!\p{L})[Дд][Жж]\./gu, 'Ж. ')
    .split(/[^\p{L}'\u2018\u2019\u02bb\u02bc`\u00b4-]+/u)
  const words: Word[] = []
  for (const each of printed) {
    const word = { printed: each, folded: fold(each) }
    const last = words.at(-1)
    if (word.folded === '') continue
    if (last && CHILD.test(word.folded))
      words[words.length - 1] = { printed: last.printed + each, folded: last.folded + word.folded }
    else words.push(word)
  }
  return words.slice(0, MAX_TOKENS)
}
