import { editDistance } from './edit-distance.ts'
import { fold } from './fold.ts'
import { sameLatinPerson } from './latin-person.ts'

/** Legal forms in the languages of KZ, UZ and KE, folded; they do not tell organisations apart. */
const FORMS =
  /(?<![\p{L}\p{N}])(?:товариществ\p{L} с ограниченной ответственностью|жауапкершилиги шектеули сериктести\p{L}*|акционерн\p{L}+ обществ\p{L}|акционерлик когамы|индивидуальн\p{L}+ предпринимател\p{L}|жеке касипкер\p{L}*|обществ\p{L} с ограниченной ответственностью|масъ?улияти чекланган жамият\p{L}*|masuliyati cheklangan jamiyat\p{L}*|ак[сц]иядорлик жамият\p{L}*|aksiyadorlik jamiyat\p{L}*|хусусий корхона\p{L}*|xususiy korxona\p{L}*|якка тартибдаги тадбиркор\p{L}*|yakka tartibdagi tadbirkor\p{L}*|(?:(?:республиканск|государственн|коммунальн|казенн|частн|негосударственн|общественн|корпоративн|благотворительн)\p{L}* )*(?:учреждени|предприяти|фонд|объединени)\p{L}*(?: на праве хозяйственного ведения)?|(?:крестьянск|фермерск)\p{L}*(?: \(?(?:или )?фермерск\p{L}*\)?)? хозяйств\p{L}*|(?:потребительск\p{L}* |производственн\p{L}* )?кооператив\p{L}*(?: собственников квартир)?|шаруа кожалы\p{L}*|(?:шаруашылык жургизу кукыгындагы )?(?:мемлекеттик |коммуналдык |республикалык |казыналык |жеке )*(?:мекеме|касипорн|касипорын)\p{L}*|(?:когамдык|корпоративтик) кор(?:ы\p{L}*)?|когамдык бирлест\p{L}*|(?:oilaviy|unitar|qoshma) korxona\p{L}*|(?:оилавий|унитар|кушма) корхона\p{L}*|(?:fermer|dehqon) xojali\p{L}*|(?:фермер|дехкон) хужали\p{L}*|(?:сп|ип) ооо|limited liability partnership|private company|limited liability company|joint stock company|(?:шжк )?(?:мкк|рмк|мккк)|[кгр]гп(?: на пхв)?|п?кск|шк|тоо|too|жшс|ао|ak|ак|ип|жк|ооо|зао|нао|пк|кх|мчж|mchj|аж|aj|хк|xk|ятт|yatt|ytt|(?:qk |кк )?(?:мчж|mchj)|чп|llp|llc|jsc|ltd|limited|plc|company|co)(?![\p{L}\p{N}])/gu
const CASE_ENDING = '(?:а|у|ым|ом|ем|е|ой|ою|ты|ти|ды|ди|ны|ни|тын|тин|дын|дин|нын|нин|га|ге|ка|ке|на|не)'
const PATRONYMIC =
  /(?:(?:ович|евич|ич)(?:а|у|ем|е|ти|ди|тин|дин|ке|ге)?|(?:овн|евн|ичн|иничн)(?:а|ы|е|у|ой|ою|аны|анын|ага)|(?:улы|кызы|угли|кизи|ugli|ogli|qizi)\p{L}{0,4})$/u
const MAX_TOKENS = 5

interface Person {
  readonly surname: string
  readonly given: string
  readonly patronymic: string
}

/** Whether two names mean one organisation: forms and quotation marks set aside, one misread letter allowed in a long name. */
export function sameOrganisation(a: string, b: string): boolean {
  const [first, second] = [organisationCore(a), organisationCore(b)]
  if (first === '' || second === '') return false
  if (first === second) return true
  if (first.replace(/\D/g, '') !== second.replace(/\D/g, '')) return false
  return Math.min(first.length, second.length) >= 12 && editDistance(first, second, 1) === 1
}

/** The name without its legal form, quotation marks and blanks. */
export function organisationCore(name: string): string {
  return fold(name)
    .replace(/&/g, ' and ')
    .replace(FORMS, ' ')
    .replace(/[^\p{L}\p{N}]/gu, '')
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
