import { fold } from '../../../cases/fold.ts'

/** How surely an address was set, or must not be set, against the applicant's will. */
export type ByOthers = 'surely' | 'maybe'

/** Characters before and after an address that are looked at. */
const BEFORE = 240
const AFTER = 120
const CLAUSE_START = /(?<=[\p{L}\d)"»]{2})[.!?;]\s+|\n(?=\s*[^\p{Ll}\s])/u
const CLAUSE_END = /[.!?;](?=\s|$)|\n(?=\s*[^\p{Ll}\s])/u
const whole = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?!\\p{L})`, 'gu')

/** Those who take accounts away, and what they lack. */
const STRANGERS = whole(
  'неизвестн\\p{L}+|посторонн\\p{L}+|злоумышлен\\p{L}+|мошенн\\p{L}+|хакер\\p{L}*|взломщик\\p{L}*|трет\\p{L}+ лиц\\p{L}+|(?:бывш|уволен)\\p{L}+ (?:\\p{L}+ )?(?:сотрудни|работни|директор|админ|бухгалтер|программист|подрядчик|партнер)\\p{L}*|без (?:нашего|моего|нашей|моей|ведома|согласия|разрешения)|самовольно|незаконно|несанкционированно',
  'белгисиз|алая[кг]\\p{L}*|ботен|бурынгы (?:кызметкер|директор)\\p{L}*|(?:рук?са|келисими)\\p{L}*сыз|рухсатсыз|зансыз',
  'noma ?lum|firibgar\\p{L}*|begona|xaker\\p{L}*|sobiq|ruxsatsiz\\p{L}*|roziligimizsiz|номалум|фирибгар\\p{L}*|бегона|собик|рухсатимизсиз|розилигимизсиз',
  'hackers?|attackers?|fraudsters?|scammers?|intruders?|thie(?:f|ves)|unknown (?:person|people|part)\\p{L}*|someone|(?:former|ex|dismissed)[- ](?:employee|staff|director|administrator|admin|manager|partner|accountant|contractor)\\p{L}*|without (?:our|my|any|the)|unauthori[sz]ed\\p{L}*|illegally|fraudulently|wadukuzi|mdukuzi|matapeli|tapeli|bila (?:idhini|ruhusa)',
)
/** A change that has been made. */
const MADE = whole(
  '(?<!(?:мы|я) )(?:изменил|сменил|поменял|заменил|подменил|перевел|перенес|переписал|привязал|перепривязал|переоформил)(?:а|и)?',
  '(?<!быть )(?:изменен|сменен|заменен|подменен|переписан|переведен|перенесен|перепривязан|переоформлен)[аоы]?',
  '(?<!(?:we|i|be|being|also|been duly) )(?:changed|switched|replaced|altered|moved|transferred|updated|linked|modified)|(?:ali|wali|ime|ame|wame)(?:i)?badilish\\p{L}*',
)
/** A change asked for: what it speaks of is wanted. */
const ASKED = whole(
  'прос(?:им|ьба)|прошу|(?:измен|смен|замен|поменя|обнов|привяз|перев)\\p{L}*(?:ть|ите|йте|сти)|нужно|необходимо|нов\\p{L}+|please|kindly|request\\p{L}*|want|wish|should|must|shall|be (?:changed|switched|replaced|altered|moved|transferred|updated|linked|modified)|to (?:change|update|replace|switch|transfer|move)|resolved|approved|new|naomba|tunaomba',
  'мы|нами|я|мною|наша (?:компания|организация|фирма)|компания|организация|we|i|our (?:company|firm|organi[sz]ation)|the company',
)
const ASKED_VERB = whole(
  '(?:измен|смен|замен|поменя|обнов|привяз)\\p{L}*(?:ть|ите|йте)|be (?:changed|switched|replaced|altered|moved|transferred|updated|linked|modified)|(?:change|update|replace|switch) (?:it|our|the|this)',
)
/** A change forbidden, or called back. */
const FORBIDDEN = whole(
  '(?:не|нельзя|запрещ\\p{L}+|против того, чтобы) (?:на )?(?:мен|измен|смен|замен|обнов|перев|привяз|перепривяз|став|указ|использ|прин)\\p{L}*',
  '(?:менять|изменять|сменить|заменять) не (?:нужно|надо|следует|просим|просили)',
  '(?:отмен|откат|аннулир|revers|undo|revert|cancel)\\p{L}* (?:[\\p{L}-]+ ){0,3}(?:измен|смен|замен|привязк|chang|switch|replac)\\p{L}*',
  '(?:do not|dont|never|not to|must not|should not|cannot be) (?:\\p{L}+ )?(?:chang|updat|replac|set|link|switch|mov|transfer|use|accept|register)\\p{L}*|[mu]?(?:msi|usi|isi)(?:i)?badilish\\p{L}*',
)
/** What Kazakh and Uzbek say behind an address. */
const MADE_BEHIND =
  /(?<!\p{L})(?:(?:озгерт|ауыстыр|алмастыр)(?:ти|ди|ды|иле?ди|ылды)|(?:ozgartir|almashtir|узгартир|алмаштир)(?:ib |иб )?(?:di|ди|ildi|илди|gan|ган|ilgan|илган|yubor\p{L}*|юбор\p{L}*)(?:lar|лар)?)(?!\p{L})/u
const FORBIDDEN_BEHIND =
  /(?<!\p{L})(?:(?:озгертпе|ауыстырма|алмастырма)\p{L}*|(?:ozgartirma|almashtirma|узгартирма|алмаштирма)\p{L}*)/u

/** Whether an address is one that others set, or that the paper forbids: told by the verb of its clause. */
export function byOthers(textBefore: string, textAfter: string): ByOthers | null {
  const before = fold(textBefore.slice(-BEFORE).split(CLAUSE_START).at(-1) ?? '')
  const clause = textAfter.slice(0, AFTER).split(CLAUSE_END)[0] ?? ''
  const after = fold(clause.split('@')[0] ?? '')
  const asked = lastOf(
    before.replace(FORBIDDEN, (words) => ' '.repeat(words.length)),
    ASKED_VERB,
  )
  if (lastOf(before, FORBIDDEN) > asked || FORBIDDEN_BEHIND.test(after)) return 'surely'
  const made = lastOf(before, MADE)
  const isMadeBehind = MADE_BEHIND.test(after)
  if (made <= asked && !isMadeBehind) return null
  if (lastOf(before, STRANGERS) >= 0 || lastOf(after, STRANGERS) >= 0) return 'surely'
  return isMadeBehind || lastOf(before, ASKED) < 0 ? 'maybe' : null
}

/** Where the last match ends, or -1. */
function lastOf(text: string, pattern: RegExp): number {
  const match = [...text.matchAll(pattern)].at(-1)
  return match ? match.index + match[0].length : -1
}
