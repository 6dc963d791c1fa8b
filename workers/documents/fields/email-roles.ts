import { fold } from '../../../cases/fold.ts'

/** What the words around an address say of it. */
export type Role = 'new' | 'old' | 'contact'

/** A role and whether a word names it («новый») or only points there («на»). */
export interface Verdict {
  readonly role: Role
  readonly isNamed: boolean
}

const NOUN = '(?:e-?\\s?mail\\p{L}*|емайл|имейл|мейл|почт\\p{L}*|электронн\\p{L}+|адрес\\p{L}*|эл\\.?)'
const END = '(?=[\\s:«"(–—-]*$)'
/** «old@a.kz → new@b.kz», and what readers make of the arrow. */
const ARROW = '\\s*(?:[-–—=~]{1,2}[>»]|[>→⇒➔]|[-–—]{1,2})\\s*'
const AFTER_ARROW = new RegExp(`[@©]\\s?[\\w.-]+(?:${ARROW}| by )$`, 'u')
const NEW = new RegExp(
  `(?:нов(?:ый|ая|ого|ую|ой|ом|ое)|желаем\\p{L}+|desired|preferred|replacement|жана(?:сы)?|new|yangi|янги|mpya|стал[оа]${END}|на (?:следующ\\p{L}+ )?${NOUN}|на следующ\\p{L}+|(?:на|to|with|use|should be|to be|will be|is now|as|kwenda|kuwa|iwe|hadi)${END}|to the following|(?:please|kindly|now) (?:link|use|set|attach|register|add)|на котор\\p{L}+ (?:[\\p{L}-]+ ){0,4}(?:измен|смен|замен|помен|перевест|привяз|обнов)\\p{L}*|привяз\\p{L}+ к|привязать|привяжите|установить|указать|использовать)(?!\\p{L})`,
  'gu',
)
const OLD = new RegExp(
  `(?:стар(?:ый|ая|ого|ую|ой|ом)|прежн\\p{L}+|предыдущ\\p{L}+|текущ\\p{L}+|нынешн\\p{L}+|действующ\\p{L}+|недоступн\\p{L}*|(?:нет|утерян|утрачен|потерян) доступа?|был[оа]?${END}|со? ${NOUN}|(?:со?|from|kutoka)${END}|вместо|взамен|ески|бурынгы|казирги|тиркелген|байланган|old|current|previous|registered|former|existing|instead of|in place of|eski|эски|avvalgi|аввалги|hozirgi|хозирги|joriy|жорий|amaldagi|амалдаги|mavjud|мавжуд|колданыстагы|ya sasa|biriktirilgan|бириктирилган|boglangan|богланган|zamani|ya awali|badala ya|(?:зарегистрир|привяз(?:ан|ыв)|оформлен|закреплен|числит|registered|linked|lost|утрачен|утерян|потерян|утрат|потер)\\p{L}*(?: (?!нов|new|измен|смен|замен|помен|прош|прос|chang|updat|kindly|please)[\\p{L}-]+){0,6})(?!\\p{L})`,
  'gu',
)
const CONTACT =
  /(?:тел|телефон|факс|контакт\p{L}*|исполнител\p{L}*|исп|для связи|связаться|обращаться|копи\p{L}+|байланыс\p{L}*|жауап\p{L}*|phone|telefon|tel|(?:contact|reply|respond|revert|write|cop(?:y|ied)|cc|send|sent|forward|notify|inform)\p{L}*(?: (?!new|chang|updat|replac)[\p{L}-]+){0,6}|website|сайт|www|aloqa|алока|boglanish|murojaat|wasilian\p{L}*|mawasiliano|simu|(?:ответ|решени|уведомлени|документ|инструкци|ссылк|подтвержден|письм|сообщ|направ|высл|отправ|присл)\p{L}*(?: (?!нов|new|измен|смен)[\p{L}-]+){0,6})(?!\p{L})/gu
const NAMES_NEW = /^(?:нов|желаем|desired|preferred|replacement|жана|new|yangi|янги|mpya)/u
const NAMES_OLD =
  /^(?:стар|прежн|предыдущ|текущ|нынешн|ески|бурынгы|казирги|old|current|previous|former|eski|эски|avvalgi|аввалги|hozirgi|хозирги|amaldagi|амалдаги|zamani)/u

/** Kazakh and Uzbek say it after the address: «a@b.kz-ке», «a@b.kz мекенжайын … ауыстыру». */
const START = '^[\\s"»),]{0,3}'
const PLACE = '(?:мекенжай|адрес|почта|пошта|электрондык|manzil|манзил|pochta)\\p{L}*'
const TO = '(?:га|ге|ка|ке|на|не|ga|ka|qa)(?!\\p{L})'
const SUFFIX = `["»)]?(?:-${TO}|\\s?(?:ga|ka|qa|га|ге|ке)(?!\\p{L}))`
const SET =
  '(?:тирке|байла|кос|енгиз|орнат|корсет|белгиле|жана|yangi|янги|royxat|руйхат|bogla|kirit|belgila|ornat|кирит|богла|белгила)'
const HELD =
  '(?:тиркелген|байланган|байланысты|колжетим|кол жет|кире ал|kirish|кириш|ulangan|уланган|biriktirilgan|бириктирилган|royxatdan otgan|руйхатдан утган|boglangan|богланган)'
const SEND = '(?:жибер|жолда|хабарла|yubor|юбор|jonat|жунат|xabar|хабар)'
const AFTER_CONTACT = new RegExp([`${START}${PLACE}${TO} ${SEND}`, `^${SUFFIX} ${SEND}`].join('|'), 'u')
const CALLED_CONTACT = /^["»), ]{0,3}[(–—-]? ?(?:для (?:связи|ответа|обратной)|контактн|for contact)/u
const AFTER_OLD = new RegExp(
  [
    '^["»)]?[- ]?(?:дан|ден|тан|тен|нан|нен|dan)(?!\\p{L})',
    `${START}${PLACE}(?:нан|нен|дан|ден|dan)(?!\\p{L})`,
    `${START}${PLACE}(?:ын|ини?|ini)(?!\\p{L})(?! ${SET})`,
    `(?:${START}${PLACE}${TO}|^${SUFFIX}|${START}) ${HELD}`,
    `${START}(?:орнына|ornini|orniga|урнига|урнини)`,
    `^[\\s"»),]{0,2}${ARROW}[\\w.-]+\\s?@`,
    '^[\\s"»),]{1,3}(?:на|to|with|kwenda|by) (?:[\\p{L}-]+\\s?:? ){0,4}[\\w.-]+\\s?@',
    '^[\\s"»),]{1,3}(?:на|to|with) (?:a |the )?(?:нов|new)',
    `${START}[(–—-]\\s?(?:стар|прежн|текущ|ески|old|eski|эски|current)`,
  ].join('|'),
  'u',
)
const AFTER_NEW = new RegExp(
  [
    `^${SUFFIX}`,
    `${START}${PLACE}${TO}`,
    `${START}${PLACE}(?:н|ni|ни)(?!\\p{L}) ${SET}`,
    `${START}(?:деп озгерт|болып озгер|га озгерт)`,
    '^[\\s"»),]{1,3}(?:\\p{L}+ ){0,3}(?:ретинде|sifatida|сифатида)(?!\\p{L})',
    '^[\\s"»),(]{1,3}(?:to (?:the|our|my|this) account|instead|вместо|взамен|badala ya)(?!\\p{L})',
  ].join('|'),
  'u',
)
/** «… считать новым», «… (новый)»: only within the line, where no other label begins. */
const CALLED_NEW =
  /^["»),]{0,3} ?(?:[(–—-] ?|(?:как|считать|в качестве|это|as|is) (?:(?:the|our|a|наш\p{L}*) )?)(?:нов|new|yangi|янги|жана)/u
const SAYS_NEW = /^.{0,20}(?:нов|new|yangi|янги|жана)/u
/** Names of organisations hold such words too: «Новый мир», New Light Ltd. */
const NAMES =
  /[«“„"][^«»“”„"\n]{2,60}[»”"]|(?:\p{Lu}[\p{L}&'’-]*[ ,]{1,2}){1,6}(?:LTD|Ltd|LIMITED|Limited|LLP|LLC|PLC)/gu

/** What stands around an address says of it; what follows it decides. */
export function verdictOn(before: string, after: string): Verdict | null {
  const [told, ahead] = [verdictAfter(after), verdictBefore(before)]
  if (told?.role === 'new' && ahead?.role === 'new' && ahead.isNamed) return ahead
  return told ?? ahead
}

function verdictAfter(text: string): Verdict | null {
  const following = `${/^\s/u.test(text) ? ' ' : ''}${fold(text.slice(0, 60))}`
  const line = `${/^ /u.test(text) ? ' ' : ''}${fold(text.slice(0, 60).split('\n')[0] ?? '')}`
  if (AFTER_CONTACT.test(following) || CALLED_CONTACT.test(line)) return { role: 'contact', isNamed: true }
  if (AFTER_OLD.test(following)) return { role: 'old', isNamed: true }
  const isNew = AFTER_NEW.test(following) || CALLED_NEW.test(line)
  return isNew ? { role: 'new', isNamed: SAYS_NEW.test(line) } : null
}

/** The nearest word before an address decides; words before an earlier address speak of that one. */
export function verdictBefore(text: string): Verdict | null {
  if (AFTER_ARROW.test(text)) return { role: 'new', isNamed: false }
  const own =
    text
      .slice(-240)
      .split(/[@©]\s?[\w.-]+/u)
      .at(-1) ?? ''
  const before = fold(own.replace(NAMES, ' ')).slice(-160)
  const places = [
    { role: 'old', ...lastMatch(before, OLD) },
    { role: 'contact', ...lastMatch(before, CONTACT) },
    { role: 'new', ...lastMatch(before, NEW) },
  ] as const
  const [best] = [...places].sort((a, b) => b.end - a.end)
  if (!best || best.end < 0) return null
  return { role: best.role, isNamed: (best.role === 'new' ? NAMES_NEW : NAMES_OLD).test(best.words) }
}

function lastMatch(text: string, pattern: RegExp): { end: number; words: string } {
  let last = { end: -1, words: '' }
  for (const match of text.matchAll(pattern)) {
    if (!/[\p{L}\p{N}]/u.test(text[match.index - 1] ?? ' '))
      last = { end: match.index + match[0].length, words: match[0] }
  }
  return last
}
