import { editDistance } from './edit-distance.ts'
import { fold } from './fold.ts'
import { latinName } from './latin-name.ts'
import { isRendering, soundOf } from './name-sound.ts'
import { type Sex, sexByFather, sexBySurname } from './sex-of-name.ts'

/** One word of a name in rough Latin spelling; `initial` stands for a longer word, `father` names the father. */
interface Part {
  readonly text: string
  /** Folded, in its own letters. */
  readonly own: string
  readonly kind: 'word' | 'initial' | 'father'
  /** Of its stem, for names in two alphabets. */
  readonly sound: string
  /** As the father's name tells. */
  readonly sex: Sex | null
  /** An initial after another, which is the father's where nobody has a middle name. */
  readonly isFathers: boolean
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|eng|adv|prof|hon|rev|capt|cpa|esq)$/u
/** Son or daughter of, as a word of its own. */
const CHILD =
  /^(?:ogli|ugli|qizi|kizi|gizi|uly|uli|kyzy|qyzy|угли|огли|кизи|кызы|улы)(?:ga|dan|ni|ning|га|дан|ни|нинг|на|н)?$/u
const FATHER =
  /^(\p{L}{2,}?)(?:(?:o|e|ye)v(?:ich|na)|(?:о|е)в(?:ич(?:а|у|ем)?|н(?:а|ы|е|у|ой))|(?<=l)y?ich|y?inichna|uly|kyzy|qyzy|ogli|qizi|[иь]?ничн(?:а|ы|е|у|ой)|ьич(?:а|у|ем)?|улы|кызы|угли|кизи)(?:ga|dan|ni|ning|га|дан|ни|нинг|на|н|ны|нын|нан)?$/u
/** Oʻ of the Uzbek alphabet. */
const O_WITH_MARK = /o['\u2018\u2019\u02bb\u02bc`\u00b4]/giu
/** Endings that a woman's name may have in some case. */
const OPEN = /(?:[аяеиоуыюэь]|ой|ей)$/u
/** A misread letter is allowed for in words of this length. */
const LONG = 5

/** Whether two names mean one person, where at least one is in Latin letters: words in any order of the family name. */
export function sameLatinPerson(a: string, b: string): 'same' | 'differs' | 'unsure' {
  const [few = [], many = []] = [partsOf(a, b), partsOf(b, a)].toSorted(
    (one, other) => one.length - other.length,
  )
  const left = [...many]
  const take = (match: (part: Part) => boolean): boolean => {
    const at = left.findIndex(match)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }
  const words = few.filter(({ kind }) => kind !== 'initial')
  const odd = words
    .filter(({ text }) => !take((part) => part.kind !== 'initial' && part.text === text))
    .filter((word) => !take((part) => isRendered(word, part)))
  const initials = few.filter(({ kind }) => kind === 'initial')
  const strays = initials.filter((initial) => !take((part) => begins(part, initial)))
  const unmet = odd.filter((word) => !take((part) => part.kind === 'initial' && begins(word, part)))
  const alike = words.length - odd.length
  if (unmet.length > 0 || strays.length > 0) {
    const isMisread = unmet.some(({ text }) => left.some((part) => isNear(part.text, text)))
    return isMisread || few.length < 2 || left.length === 0 ? 'unsure' : 'differs'
  }
  // A name may be without the father's; that two of three names agree tells more only where the last is cut off.
  const isWhole =
    left.every(({ kind, isFathers }) => kind === 'father' || isFathers) ||
    few.every(({ text }, at) => many[at]?.text === text)
  const met = many.filter((part) => !left.includes(part))
  const isEnough =
    alike >= 1 && few.length >= 2 && isWhole && isDigraphSafe(few, met) && isDigraphSafe(met, few)
  return isEnough && isRotated(few, many) ? 'same' : 'unsure'
}

/** Beside a Cyrillic ў the letter oʻ is a u; beside Latin letters its mark may be lost. */
function partsOf(name: string, other: string): Part[] {
  const isAcross = /\p{Script=Cyrillic}/u.test(other)
  const isCyrillic = /\p{Script=Cyrillic}/u.test(name)
  const sex = sexByFather(fold(name))
  let initials = 0
  return [...name.matchAll(/\p{L}[\p{L}'\u2018\u2019\u02bb\u02bc`\u00b4-]*\.?/gu)].flatMap(
    ({ 0: printed, index }): Part[] => {
      const spelled = isAcross ? printed.replace(O_WITH_MARK, 'u') : printed
      const word = fold(spelled.replace('.', ''))
      if (HONORIFIC.test(word) || CHILD.test(word)) return []
      const own = { own: word, sex, isFathers: false }
      if (word.length === 1 || (printed.endsWith('.') && word.length === 2)) {
        const isFathers = isCyrillic && initials++ > 0
        return [{ ...own, text: latinName(word), kind: 'initial', sound: '', isFathers }]
      }
      const [after = ''] = name
        .slice(index + printed.length)
        .trim()
        .split(/\s+/u)
      const father = FATHER.exec(word)?.[1]
      const kind = father || CHILD.test(fold(after)) ? 'father' : 'word'
      return [{ ...own, text: latinName(father ?? word), kind, sound: soundOf(father ?? printed) }]
    },
  )
}

/** One name in two alphabets, by its stem: «Рудзинскую» is Rudzinskaya, «Исмаилова» Ismoilova; «Нурлана» Nurlan only if a man. */
function isRendered(a: Part, b: Part): boolean {
  if (a.kind === 'initial' || b.kind === 'initial' || !isRendering(a.sound, b.sound)) return false
  const [latin, cyrillic] = /\p{Script=Latin}/u.test(a.own) ? [a, b] : [b, a]
  if (!/\p{Script=Cyrillic}/u.test(cyrillic.own) || !/\p{Script=Latin}/u.test(latin.own)) return false
  if (a.kind === 'father' || b.kind === 'father') return a.kind === b.kind
  const sex = cyrillic.sex ?? sexBySurname(cyrillic.own, '')
  const known = sexBySurname(latin.own, '')
  if (known && sex) return known === sex
  if (latin.own.endsWith('a')) return OPEN.test(cyrillic.own)
  return !/[ая]$/u.test(cyrillic.own) || sex === 'son'
}

/** As written or by sound; James is J. and never A., though he is spelled as one who begins with «Я». */
function begins(word: Part, initial: Part): boolean {
  if (word.own.startsWith(initial.own)) return true
  return word.own.startsWith('j') ? initial.text === 'j' : word.text.startsWith(initial.text)
}

function isNear(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= LONG && editDistance(a, b, 2) <= 2
}

/** S. stands for Sergey; whether for Sherzod, which is Sh., nobody can tell. */
function isDigraphSafe(one: readonly Part[], other: readonly Part[]): boolean {
  const stands = (initial: Part, part: Part): boolean =>
    (part.kind === 'initial' ? part.text === initial.text : begins(part, initial)) &&
    isDigraph(part.own) === isDigraph(initial.own)
  return one.every((part) => part.kind !== 'initial' || other.some((each) => stands(part, each)))
}

function isDigraph(word: string): boolean {
  return /^(?:sh|ch|ш|ч|щ)/u.test(word)
}

/** The family name may stand first or last; other orders are other people's names. */
function isRotated(few: readonly Part[], many: readonly Part[]): boolean {
  const order = few.flatMap((one) => {
    const at = many.findIndex((part) => begins(part, one) || begins(one, part))
    return at < 0 ? [] : [at]
  })
  const turns = order.filter((at, index) => at < (order.at(index - 1) ?? 0)).length
  return turns <= 1
}
