import { fold } from '../../../cases/fold.ts'
import { verdictOfEnding } from './email-endings.ts'
import { verdictOfPredicate } from './email-predicates.ts'
import { CONTACT, NAMES_NEW, NAMES_OLD, NEW, OLD, PRESENT } from './email-words.ts'

/** What the words around an address say of it. */
export type Role = 'new' | 'old' | 'contact'

/** A role and whether a word names it («новый») or only points there («на»). */
export interface Verdict {
  readonly role: Role
  readonly isNamed: boolean
  /** Told in an earlier sentence, or by a case without its verb. */
  readonly isLoose?: boolean
  /** Called the present one, which beside a former one is the new one. */
  readonly isPresent?: boolean
}

const ADDRESS = /[\w.+-]+\s?[@©]\s?[\w.-]+/u
/** «old@a.kz → new@b.kz», and what readers make of the arrow. */
const ARROW = '\\s*(?:[-–—=~]{1,2}[>»]|[>→⇒➔]|[-–—]{1,2})\\s*'
const ASIDE = '(?:\\s?\\([^()@]{0,60}\\))?'
const AFTER_ARROW = new RegExp(`[@©]\\s?[\\w.-]+${ASIDE}(?:${ARROW}| by )$`, 'u')
const BEFORE_ARROW = new RegExp(`^${ASIDE}[\\s"»),]{0,2}${ARROW}[\\w.-]+\\s?@`, 'u')
const CALLED_CONTACT = /^["»), ]{0,3}[(–—-]? ?(?:для (?:связи|ответа|обратной)|контактн|for contact)/u
const CALLED_OLD =
  /^[\s"»),]{0,3}[(–—-]\s?(?![^)\n]{0,40}(?:@|:\s*$))(?:стар|прежн|текущ|ески|old|eski|эски|current|бывш|previous|был)/u
/** «… считать новым», «… (новый)»: only within the line, where no other label begins. */
const CALLED_NEW =
  /^["»),]{0,3} ?(?:[(–—-] ?(?![^)\n]{0,40}(?:@|:\s*$))(?:нов|new|yangi|янги|жана|нуж|будет|стал)|(?:как|считать|в качестве|это|as|is) (?:(?:the|our|a|наш\p{L}*) )?(?:нов|new|yangi|янги|жана))/u
/** «old на new», «old (mailbox closed) by new». */
const BEFORE_NEW =
  /^(?:\s?\([^()@]{0,60}\))?[\s"»),]{1,3}(?:на|to|with|kwenda|by) (?!replace|take|supersede)(?:(?:(?!and |but |и |а )[\p{L}-]+\s?:? ){0,4}[\w.-]+\s?@|(?:a |the )?(?:нов|new))/u
/** «substitute new for old». */
const FOR_OLD = /^["»)]?\s?for (?:[\p{L}-]+ ){0,3}[\w.-]+\s?@/u
const SWAPPED = /(?:swap|exchang|chang|trad)\p{L}*(?: [\p{L}-]+){0,4}\s?$/u
const SWAPPED_FOR = /(?:swap|exchang|chang|trad)\p{L}*(?: [\p{L}-]+){0,4} [\w.+-]+@[\w.-]+ for\s$/iu
/** «old / new» on one line, named in the label before them: «старый/новый e-mail». */
const FIRST_OF_PAIR = /^\s?[/|]\s?[\w.+-]+\s?@/u
const SECOND_OF_PAIR = /@[\w.-]+\s?[/|]\s?$/u
/** What joins the next clause to an earlier address. */
const JOINED = /[,;]| (?:и|а|но|and|but|ва|va|жане) /u
/** Names of organisations hold such words too: «Новый мир», New Light Ltd. */
const NAMES =
  /[«“„"][^«»“”„"\n]{2,60}[»”"]|(?:\p{Lu}[\p{L}&'’-]*[ ,]{1,2}){1,6}(?:LTD|Ltd|LIMITED|Limited|LLP|LLC|PLC)/gu
/** Where a sentence, an item or a new line's label ends what is said of an address. */
const CLAUSE_END = /[.!?;](?=\s|$)|\n(?=\s*(?:[^\p{Ll}\s]|\p{L}\)))/u
const SENTENCE = /(?<=\p{L}{3}["»)]?)[.!?]\s+(?=\p{Lu})/u
/** Characters after an address, and before it. */
const FAR = 120
const REACH = 240
const NEAR = 12

/** What stands around an address says of it; endings and what they go with decide, predicates where nothing comes before. */
export function verdictOn(textBefore: string, textAfter: string): Verdict | null {
  const [before, after] = [textBefore.slice(-REACH), textAfter.slice(0, FAR)]
  if (FIRST_OF_PAIR.test(after) || SECOND_OF_PAIR.test(before)) return verdictOfPair(before)
  const ahead = verdictBefore(before)
  if (FOR_OLD.test(fold(after))) return { role: SWAPPED.test(fold(before)) ? 'old' : 'new', isNamed: false }
  if (SWAPPED_FOR.test(before)) return { role: 'new', isNamed: false }
  if (AFTER_ARROW.test(before)) return ahead
  const told = verdictAfter(after)
  if (told) return told.role === 'new' && ahead?.role === 'new' && ahead.isNamed ? ahead : told
  if (ahead && !ahead.isLoose && ahead.role !== 'contact') return ahead
  return verdictOfPredicate(clauseOf(after).text) ?? ahead
}

/** What follows an address in its clause, and whether another address follows there. */
function clauseOf(after: string): { text: string; isFollowed: boolean } {
  const clause = after.slice(0, FAR).split(CLAUSE_END)[0] ?? ''
  const next = ADDRESS.exec(clause)
  return { text: clause.slice(0, next?.index), isFollowed: next !== null }
}

function verdictAfter(text: string): Verdict | null {
  const following = `${/^\s/u.test(text) ? ' ' : ''}${fold(text.slice(0, FAR))}`
  const line = `${/^ /u.test(text) ? ' ' : ''}${fold(text.slice(0, 60).split('\n')[0] ?? '')}`
  if (CALLED_CONTACT.test(line)) return { role: 'contact', isNamed: true }
  if (BEFORE_ARROW.test(following) || BEFORE_NEW.test(following) || CALLED_OLD.test(line))
    return { role: 'old', isNamed: true }
  if (CALLED_NEW.test(line)) return { role: 'new', isNamed: true }
  const clause = clauseOf(text)
  return verdictOfEnding(clause.text, clause.isFollowed)
}

/** The label of two addresses names both in their order, else nobody can tell. */
function verdictOfPair(before: string): Verdict | null {
  const [label = '', earlier] = before.slice(-FAR).split(ADDRESS)
  const folded = fold(label)
  const [first, last] = [lastMatch(folded, NEW).end, lastMatch(folded, OLD).end]
  if (first < 0 || last < 0) return null
  return { role: first < last === (earlier === undefined) ? 'new' : 'old', isNamed: true }
}

/** The nearest word before an address decides; words before an earlier address speak of that one. */
export function verdictBefore(textBefore: string): Verdict | null {
  const text = textBefore.slice(-REACH)
  if (AFTER_ARROW.test(text)) return { role: 'new', isNamed: false }
  const parts = text.split(/[@©]\s?[\w.-]+/u)
  const own = parts.at(-1) ?? ''
  const sentence = own.split(SENTENCE).at(-1) ?? ''
  const clause = parts.length > 1 && sentence === own ? (own.split(JOINED).at(-1) ?? '') : sentence
  const isCause = /(?:^|[.,;\n] ?)(?:as|since|так как)$/iu.test(own.trim())
  const far = isCause ? null : nearestWord(own)
  return (isCause ? null : nearestWord(clause)) ?? (far && { ...far, isLoose: true })
}

function nearestWord(text: string): Verdict | null {
  const before = fold(text.replace(NAMES, ' ')).slice(-160)
  const places = [
    { role: 'old', ...lastMatch(before, OLD) },
    { role: 'contact', ...lastMatch(before, CONTACT) },
    { role: 'new', ...lastMatch(before, NEW) },
  ] as const
  const [best] = [...places].sort((a, b) => b.end - a.end)
  if (!best || best.end < 0) return null
  const isNamed = (best.role === 'new' ? NAMES_NEW : NAMES_OLD).test(best.words)
  const isPresent = best.role === 'old' && PRESENT.test(best.words)
  return { role: best.role, isNamed, ...(isPresent ? { isPresent } : {}) }
}

/** The match that ends last; what stands a few letters before it is of it too: «жаңа пошта ретінде». */
function lastMatch(text: string, patterns: readonly RegExp[]): { end: number; words: string } {
  const matches = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: words, index }) => ({ words, index, end: index + words.length }))
    .toSorted((a, b) => a.end - b.end)
  const last = matches.at(-1)
  if (!last) return { end: -1, words: '' }
  const near = matches.filter(({ end }) => end > last.index - NEAR)
  return { end: last.end, words: near.map(({ words }) => words).join(' ') }
}
