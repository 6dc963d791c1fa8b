import { fold } from './fold.ts'
import { ownText } from './own-text.ts'
import { REQUESTS, type Request } from './vocabulary.ts'

/** Words of one request, folded: a thing, and what is to be done with it in the same sentence. */
interface RequestCues {
  readonly thing: RegExp
  readonly deed: RegExp
  readonly alone: RegExp
}

const NEGATED =
  /(?:не\s+(?:производить\s+|выполнять\s+|осуществлять\s+|проводить\s+|нужно\s+|надо\s+|требуется\s+|просим\s+|прошу\s+)?|do\s+not\s+|don ?t\s+|no\s+need\s+to\s+|not\s+to\s+|без\s+)$/u
const EMAIL =
  'e ?-? ?mail|емайл|имейл|мейл|mail address|почт(?!ов\\p{L}+\\s(?:индекс|адрес|отделен))|электронн\\p{L}*\\s+адрес|эл\\.? ?адрес|электрондык\\s+мекен|пошта|pochta|barua\\s+pepe'
const SECOND_FACTOR =
  '\\b[2m]-?fa\\b|двух ?-?(?:фактор|этап|ступен|шагов)|2-?х? ?-?(?:фактор|этап)|дв(?:е|умя) (?:этап|ступен)|еки ?-?(?:фактор|саты|кезен|кадам)|(?:google |microsoft )?authenticator|гугл аутентификатор|приложени\\p{L}* аутентификат|аутентификатор|ikki ?-?(?:bosqich|faktor)|икки ?-?(?:боскич|фактор)|two ?-?(?:step|factor)|multi ?-?factor|second factor|второ\\p{L}+ фактор|одноразов\\p{L}+ код|hatua mbili'

/** By request: stems of DOMAIN 4.2 and their neighbours in ru, kk, uz, en, sw. */
const CUES: Record<Request, RequestCues> = {
  'change-email': {
    thing: words(EMAIL),
    deed: words(
      'измен|смен(?!ы\\b)|замен|обнов|поменя|переоформ|перепривяз|привяза|перевести|установить нов|указать нов|заменя|озгерт(?!пе)|ауыстыр(?!ма)|алмастыр|жанарт|тирке[пу]|ozgartir|almashtir|yangila|узгартир|алмаштир|янгила|chang|updat|replac|switch|new e-?mail|(?:ku|m|u|tu|i)?badilish|badili\\b|(?:ku|m)?sasish',
    ),
    alone: words(
      '(?:нет|потерял?\\p{L}*|утрат\\p{L}*|утрач\\p{L}*|утер\\p{L}*|лишил\\p{L}*|не име\\p{L}+|без) (?:\\p{L}+ ){0,2}доступ\\p{L}* (?:\\p{L}+ ){0,3}(?:почт|e-?mail|электронн|ящик)|(?:почт\\p{L}*|e-?mail|ящик\\p{L}*) (?:\\p{L}+ ){0,3}(?:недоступ|утрачен|заблокирован|удален|взлом)|lost (?:the |our |my )?access to (?:the |our |my |this )?(?:old )?e-?mail|no (?:longer have )?access to (?:the |our |my |this )?(?:old )?e-?mail|пошта\\p{L}* (?:\\p{L}+ ){0,3}(?:колжетим\\p{L}* (?:жок|айыр|жогал)|жогал)',
    ),
  },
  'disable-2fa': {
    thing: words(SECOND_FACTOR),
    deed: words(
      'отключ|сброс|сня(?:ть|т|в)|убрать|убер|деактив|выключ|удал|обнул|ажырат(?!па)|ошир|сондир|алып таст|алып таст|жою|бастапкы калып|disabl|reset|turn(?:ed|ing)? off|remov|deactivat|switch off|ochir|учир|(?:ku|m|u)?zim(?:a|e|iwe)(?!\\p{L})|(?:ku|m|u)?ondo(?:a|e|lewe)(?!\\p{L})|потер|утер|утрат|слом|украл|сменил|нет доступа|не приход|не могу|не можем|жогалт|келмейди|yoqot|йукот|kelmayapti|lost|stolen|broken|nimepoteza|cannot|can t|unable',
    ),
    alone: words(
      '(?:потерял|утерял|украли|сломал|разбил|сменил)\\p{L}* (?:\\p{L}+ ){0,2}(?:телефон|смартфон)|код\\p{L}* (?:\\p{L}+ ){0,3}не приход|не приход\\p{L}+ (?:\\p{L}+ ){0,2}(?:смс|sms|код)|lost my (?:phone|authenticator)|телефон\\p{L}* (?:\\p{L}+ ){0,2}жогал|код келме',
    ),
  },
}

/** A line of a form whose box stands empty: an offer, not a wish. */
const UNTICKED = /^[^\S\n]*(?:[☐□◻⬜]|\[ ?\]|\( ?\))(?![^\S\n]*[XХxх✓✔✗☑☒VvѴ+][\s.])[^\n]*$/gmu
/** «(если он меняется)» beside a field of a form. */
const CONDITION = /\((?:если|при|өзгер|if)[^)]{0,60}\)/giu
const RECOVERY = words(
  'восстан\\p{L}+ (?:\\p{L}+ ){0,2}доступ|(?:потер|утрат|утрач|утер)\\p{L}* (?:\\p{L}+ ){0,2}доступ|нет доступа|не можем? (?:войти|зайти|попасть)|не могу (?:войти|зайти|попасть)|колжетимдилик\\p{L}* (?:\\p{L}+ ){0,2}калпына|аккаунт\\p{L}* (?:\\p{L}+ ){0,3}кире алма|restor\\p{L}* (?:\\p{L}+ ){0,2}access|recover\\p{L}* (?:\\p{L}+ ){0,3}(?:access|account)|lost access|account recovery|kirishni tiklash|киришни тиклаш|kurejesha akaunti',
)
const PASSWORD = words(
  'забыл\\p{L}* (?:\\p{L}+ ){0,2}парол|(?:сброс|смен|измен|восстан)\\p{L}* (?:\\p{L}+ ){0,1}парол|парол\\p{L}* (?:\\p{L}+ ){0,2}(?:не подход|забы)|куп?ия ?-?соз|parol\\p{L}* (?:unut|esdan|tikla)|паролни|forgot\\p{L}* (?:\\p{L}+ ){0,2}password|reset (?:\\p{L}+ ){0,2}password|nenosiri',
)
const HOW_TO = words(
  'как (?:мне |нам |можно |я могу )?(?:\\p{L}+ть)|подскажите|можно ли|какие документы|калай|how (?:do|can|to)|what documents|qanday|кандай|jinsi',
)
const ASKS = words(
  'прошу|просим|требую|сурайм|отинем|сұрайм|please|kindly|we request|i request|hereby|soraym|sorayman|сурайм|илтимос|iltimos|tafadhali|naomba|tunaomba|заявление|отиниш',
)
const TOPIC = words(
  'аккаунт|акаунт|доступ|парол|вход|войти|логин|учетн|личн\\p{L}+ кабинет|account|access|login|password|akkaunt|акк?аунт|колжетим|akaunti',
)

/** Somebody takes an application back, or says that it was not theirs. */
const WITHDRAWAL = words(
  'отзыва\\p{L}+|отозва\\p{L}+|аннулир\\p{L}+|мошенн\\p{L}+|не (?:подавал|отправлял|направлял|писал)\\p{L}*|кайтарып ал\\p{L}*|алаякт\\p{L}*|withdraw\\p{L}*|fraud\\p{L}*|did not (?:send|submit)|bekor qil\\p{L}*',
)
/** Business that is not ours, however its mail is written. */
const OFF_TOPIC = words(
  'счет на оплату|счет фактур\\p{L}*|акт сверки|закрывающ\\p{L}+ документ|коммерческ\\p{L}+ предложени|прайс|возврат средств|invoice|refund|statement of account|quotation|price list|hisob faktura|шот фактура|тендер',
)

/** Whether a text takes a request back or calls it a fraud; never to be read as the request itself. */
export function isWithdrawal(text: string): boolean {
  return WITHDRAWAL.test(fold(ownText(text)))
}

/** Whether a text is plainly about other business. */
export function isOffTopic(text: string): boolean {
  return OFF_TOPIC.test(fold(text)) && requestsIn(text).length === 0
}

/** What a text asks for, in the order of the vocabulary. Quoted replies do not count. */
export function requestsIn(text: string): Request[] {
  const sentences = sentencesOf(text)
  return REQUESTS.filter((request) => sentences.some((sentence) => asksFor(CUES[request], sentence)))
}

/** What a mail is after, judged by its subject and body alone; its papers may say more. */
export function intentOf(text: string): 'application' | 'question' | 'other' {
  const folded = fold(ownText(text))
  const wantsRecovery = requestsIn(text).length > 0 || RECOVERY.test(folded)
  if (wantsRecovery && HOW_TO.test(folded) && !ASKS.test(folded)) return 'question'
  if (wantsRecovery) return 'application'
  if (PASSWORD.test(folded)) return 'question'
  return (text.includes('?') || HOW_TO.test(folded)) && TOPIC.test(folded) ? 'question' : 'other'
}

function asksFor(cues: RequestCues, sentence: string): boolean {
  if (cues.alone.test(sentence)) return true
  const things = placesOf(cues.thing, sentence)
  if (things.length === 0) return false
  return placesOf(cues.deed, sentence).some(
    (deed) =>
      !isNegated(sentence, deed) &&
      !isAboutPassword(sentence, deed) &&
      things.some((thing) => Math.abs(thing - deed) < 120),
  )
}

function placesOf(pattern: RegExp, sentence: string): number[] {
  return [...sentence.matchAll(new RegExp(pattern, 'gu'))].slice(0, 50).map((match) => match.index)
}

function isNegated(sentence: string, deed: number): boolean {
  if (
    /^\p{L}+ (?:\p{L}+ ){0,2}не (?:нужно|надо|требуется|следует|просим|прошу)/u.test(
      sentence.slice(deed, deed + 60),
    )
  )
    return true
  return (
    NEGATED.test(sentence.slice(Math.max(0, deed - 32), deed)) &&
    !/не (?:могу|можем)/u.test(sentence.slice(deed, deed + 10))
  )
}

function isAboutPassword(sentence: string, deed: number): boolean {
  return /^\p{L}+ (?:\p{L}+ )?парол/u.test(sentence.slice(deed, deed + 40))
}

/** Folded sentences; a dot in an address or after a shortened word ends none. */
function sentencesOf(text: string): string[] {
  return ownText(text)
    .replace(UNTICKED, '')
    .replace(CONDITION, '')
    .slice(0, 100_000)
    .split(/(?<!\b[\p{L}]{1,3})[.!?]\s+(?=\p{Lu})|\n\s*\n/u)
    .map(fold)
}

function words(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'u')
}
