import { fold } from '../../../cases/fold.ts'
import type { Verdict } from './email-roles.ts'

/** Kazakh and Uzbek say behind an address what it is: by a case ending, a noun in that case, and the verb of the clause. */
type Case = 'to' | 'from' | 'of' | 'object' | 'with' | 'none'

const NOUN =
  '(?:мекенжай|адрес|почта|пошта|жаши[гк]|электрондык|электрон|elektron|manzil|манзил|pochta|quti|кути|yashik|яшик|e-?mail|имейл)\\p{L}*'
const NOUNS = new RegExp(`^[\\s"»),]{0,3}(?:${NOUN} ){0,2}(${NOUN})`, 'u')
const CASES: readonly (readonly [Case, RegExp])[] = [
  ['of', /(?:нын|нин|дын|дин|тын|тин|ning|нинг)$/u],
  ['from', /(?:дан|ден|тан|тен|нан|нен|dan)$/u],
  ['with', /(?:мен|бен|пен)$/u],
  ['to', /(?:га|ге|ка|ке|на|не|ga|ka|qa)$/u],
  ['object', /(?:ны|ни|ды|ди|ты|ти|ын|ин|ni)$/u],
]
/** Endings put to the address itself, with a hyphen or, as people do, with a blank. */
const GLUED: readonly (readonly [Case, RegExp])[] = [
  ['to', /^["»)]?(?:-(?:га|ге|ка|ке|на|не|ga|ka|qa)|\s?(?:ga|ka|qa|га|ге|ке))(?!\p{L})/u],
  ['object', /^["»)]?(?:-(?:ны|ни|ды|ди|ты|ти|ni)|\s?(?:ni|ни|ны))(?!\p{L})/u],
  ['with', /^["»)]?(?:-(?:мен|бен|пен)| ?bilan| ?билан)(?!\p{L})/u],
  ['from', /^["»)]?[- ]?(?:дан|ден|тан|тен|нан|нен|dan)(?!\p{L})/u],
  ['of', /^["»)]?[- ]?(?:нын|нин|дын|дин|тын|тин|ning|нинг)(?!\p{L})/u],
]
const SEND =
  /^(?:жибер|жолда|хабарла|жаз[ыу]|yubor|юбор|jonat|жунат|xabar|хабар|yoz|ез|murojaat|мурожаат|boglani|богланиш)/u
const PUT_FOR = /^(?:орнына|ornig|ornini|урнига|урнини)/u
const AS =
  /^(?:ретинде|sifatida|сифатида|болып|болсын|bolsin|булсин|етип|деп|деген|degan|деган|etib|этиб|qilib|килиб)/u
const UNCHANGED =
  /^(?:озгериссиз|озгермей|ozgarishsiz|ozgarmay|ozgarmas|узгармай|узгаришсиз|узгармас|кала бер)/u
const LOST =
  /^(?:жойыл|бугаттал|жабыл|бузыл|колжетим|колжетпе|истеме|кол(?!\p{L})|yopil|ochiril|ishlama|buzil|kirish|kira|kirol|епил|учирил|ишлама|бузил|кириш|кира|кирол|кире|kelyap|kelmoq|kelad(?!igan)|келяп|келмок|келад(?!иган)|келип|келед|туси|тусед|turib|туриб|blokl|блокл|yoqol|йукол)/u
const TAKEN_AWAY = /^(?:алып|ошир|ажырат|жой|olib|ochir|uzib|олиб|учир|узиб)/u
const NEW = /^(?:жана|yangi|янги)/u
const CHANGE = /^(?:ауыстыр|озгер|алмас|жанарт|almash|ozgar|yangila|алмаш|узгар|янгила)/u
const SET =
  /^(?:тирке|байла|кос(?!ымша)|енгиз|орнат|корсет|белгиле|бекит|ко[йю]|тагайында|пайдалан|колдан|аудар|кошир|royxat|bogla|kirit|belgila|ornat|biriktir|qoy|korsat|otkaz|ula|tayinla|foydalan|ishlat|kochir|руйхат|богла|кирит|белгила|урнат|бириктир|куй(?!идаги)|курсат|утказ|ула|тайинла|фойдалан|ишлат|кучир)/u
const IN_PLACE_OF_OLD =
  /^["»),(\s]*(?:бурынгы|ески|eski|эски|avvalgi|аввалги)\p{L}* (?:орнына|ornig|ornini|урнига|урнини)/u
/** A verb of what has been: «ашылған», «rasmiylashtirilgan». */
const PAST = /^\p{L}{3,}(?<!di|ди)(?:ган|ген|кан|кен|gan|kan|qan)(?:ы|и|лиги\p{L}*|ligi\p{L}*)?$/u
const WORDS = 7

/** The verdict of a case ending or a noun in a case, and of the verb that follows within the clause. */
export function verdictOfEnding(clause: string, isFollowed: boolean): Verdict | null {
  const folded = `${/^\s/u.test(clause) ? ' ' : ''}${fold(clause)}`
  const glued = GLUED.find(([, pattern]) => pattern.test(folded))
  const noun = NOUNS.exec(folded)
  if (!glued && !noun) return /^["»)\s]*,/u.test(folded) ? null : verdictOfVerb('none', folded, isFollowed)
  const kase = glued?.[0] ?? CASES.find(([, pattern]) => pattern.test(noun?.[1] ?? ''))?.[0] ?? 'none'
  const rest = folded.slice(glued ? (glued[1].exec(folded)?.[0].length ?? 0) : (noun?.[0].length ?? 0))
  return verdictOfVerb(kase, rest, isFollowed)
}

function verdictOfVerb(kase: Case, rest: string, isFollowed: boolean): Verdict | null {
  if (IN_PLACE_OF_OLD.test(rest)) return { role: 'new', isNamed: true }
  if (kase === 'from') return { role: 'old', isNamed: true }
  for (const word of (rest.match(/\p{L}+/gu) ?? []).slice(0, WORDS)) {
    const told = toldBy(word, kase)
    if (told) return told
  }
  if (kase === 'to' || kase === 'with') return { role: 'new', isNamed: false, isLoose: true }
  if (kase === 'object') return { role: 'old', isNamed: isFollowed }
  return null
}

function toldBy(word: string, kase: Case): Verdict | null {
  if (PUT_FOR.test(word)) return { role: 'old', isNamed: true }
  if (UNCHANGED.test(word)) return { role: 'contact', isNamed: true }
  if (LOST.test(word) || PAST.test(word)) return { role: 'old', isNamed: true }
  if (SEND.test(word)) return kase === 'to' ? { role: 'contact', isNamed: true } : null
  if (AS.test(word)) return { role: 'new', isNamed: false }
  if (NEW.test(word)) return { role: 'new', isNamed: true }
  if (TAKEN_AWAY.test(word)) return kase === 'object' ? { role: 'old', isNamed: true } : null
  if (CHANGE.test(word)) {
    if (kase === 'to' || kase === 'with') return { role: 'new', isNamed: false }
    return kase === 'none' ? null : { role: 'old', isNamed: true }
  }
  return SET.test(word) && kase !== 'of' ? { role: 'new', isNamed: false } : null
}
