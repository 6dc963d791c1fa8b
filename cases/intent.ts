import { fold } from './fold.ts'
import { ownText } from './own-text.ts'
import { tickedOnly } from './tick-boxes.ts'
import { REQUESTS, type Request } from './vocabulary.ts'
import { phrases, words } from './words.ts'

/** Words of one request, folded: a thing, and what is to be done with it in the same sentence. */
interface RequestCues {
  readonly thing: RegExp
  readonly deed: RegExp
  readonly alone: RegExp
}

const NEGATED =
  /(?:не\s+(?:(?:производить|выполнять|осуществлять|проводить|нужно|надо|требуется|просим|прошу|хотим|хочу|желаем|желаю|планируем|следует|собираемся)\s+)?|(?:do|does|did) not\s+(?:(?:want|wish|need|ask)\s+(?:you\s+)?to\s+)?|don ?t\s+(?:(?:want|wish|need)\s+to\s+)?|no\s+need\s+to\s+|not\s+to\s+|without\s+|без\s+)$/u
/** «Мы не просили отключить», "we never asked you to disable": said of a request that others may have sent. */
const NEVER_ASKED =
  /(?<!\p{L})(?:не|никогда не) (?:просил|запрашивал|заказывал|обращал|подавал|давал|санкционир|поручал)\p{L}*|(?:never|not|(?:did|have|had|do)n ?t) (?:ask|request|authori[sz]|order|instruct|appl)\p{L}*|сура(?:ган|мадык|мадым)\p{L}* (?:жок|емес)|сурамад\p{L}+|so ?rama(?:gan|di)\p{L}*|сурама(?:ган|ди)\p{L}*|(?:hatu|si)ku(?:omba|agiza)/u
/** «… не нужно», «… қажет емес», «… shart emas»: after the deed. */
const NOT_WANTED =
  /^\p{L}+ (?:\S+ ){0,2}(?:не (?:нужно|надо|требуется|следует|просим|прошу)|(?:кажет|керек) емес|(?:kerak|shart|zarur) emas|(?:керак|шарт|зарур) эмас|is not (?:needed|required|necessary)|haihitajiki|si lazima)/u
const EMAIL =
  'e ?-? ?mail|емайл|имейл|и-мейл|мейл|mail ?(?:address|id|box)|mailbox|почт(?!ов\\p{L}+\\s(?:индекс|адрес|отделен))|электронн\\p{L}*\\s+(?:адрес|ящик)|эл\\.? ?(?:адрес|почт)|электронды[кг]?\\p{L}*\\s+(?:мекен|пошта)|эл\\.? ?пошта|пошта|pochta|elektron\\s+manzil|электрон\\s+манзил|@\\W*(?:manzil|манзил|адрес|address|мекенжай)|e-?pochta|barua\\s+pepe|imeli'
/** «После замены телефона» is a reason, not a wish. */
const OF_PHONE = '\\p{L}* (?:\\p{L}+ )?(?:телефон|смартфон|номер|сим|аппарат|устройств)'
const SECOND_FACTOR =
  '\\b[2m]-?fa\\b|2 ?[фгf][аa](?!\\p{L})|дв(?:ух|ой)\\p{L}* ?-?(?:фактор|этап|ступен|шагов|уровнев)|двой\\p{L}+ (?:аутентифик|проверк|защит)|2-?х? ?-?(?:фактор|этап)|дв(?:е|умя) (?:этап|ступен)|еки ?-?(?:фактор|саты|кезен|кадам|денгей)|(?:google |microsoft )?authenticator|гугл аутентификатор|приложени\\p{L}* аутентификат|аутентификатор|ikki ?-?(?:bos[gq]+ich|faktor|[gq]adam|omil)|икки ?-?(?:боскич|фактор|кадам|омил)|two ?-? ?(?:step|factor)|2 ?-? ?(?:step|factor)|multi ?-?factor|second factor|второ\\p{L}+ (?:фактор|этап)|одноразов\\p{L}+ код|one ?-?time (?:code|password)|otp(?!\\p{L})|hatua (?:mbili|2)|njia mbili|vipengele viwili'

/** Letters around a word in which another one belongs to it. */
const NEAR = 60
/** A longer line is no option of a form. */
const MAX_OPTION = 140

/** By request: stems of DOMAIN 4.2 and their neighbours in six languages. */
const CUES: Record<Request, RequestCues> = {
  'change-email': {
    thing: words(EMAIL),
    deed: words(
      `измен|смен(?!ы\\b|${OF_PHONE})|замен(?!${OF_PHONE})|обнов|поменя|переоформ|перепривяз|привяза|привяж|перевести|переведите|перерегистр|установить нов|указать (?:\\p{L}+ )?нов|использовать нов|внести изменени|актуализир|заменя|озгерт(?!пе)|ауыстыр(?!ма|ылган)|алмастыр(?!ма)|жанарт(?!па)|тирке(?:п|уди|уиниз)|байланыстыр|коширу|ozgart(?:ir|i[rs])(?!ma(?!\\p{L}*d))|almashtir(?!ma)|yangila(?!ma)|kiritib|biriktir|boglab|kochirib|узгартир(?!ма)|алмаштир(?!ма)|янгила(?!ма)|киритиб|бириктир|боглаб|chang|updat|replac|switch|amend|modif|link\\p{L}* .{0,40}new|new e-?mail|(?:ku|m|u|tu|i)?badili(?:sh\\p{L}*)?|(?:ku|m)?sasish|(?:ku|m)?rekebish`,
    ),
    alone: words(
      '(?:нет|потерял?\\p{L}*|утрат\\p{L}*|утрач\\p{L}*|утер\\p{L}*|лишил\\p{L}*|не име\\p{L}+|без) (?:\\p{L}+ ){0,2}доступ\\p{L}* (?:\\p{L}+ ){0,3}(?:почт|e-?mail|электронн|ящик)|(?:почт\\p{L}*|e-?mail|ящик\\p{L}*) (?:\\p{L}+ ){0,3}(?:недоступ|утрачен|заблокирован|удален|взлом)|lost (?:the |our |my )?access to (?:the |our |my |this )?(?:\\p{L}+ )?(?:e-?mail|mailbox)|no (?:longer have )?access to (?:the |our |my |this )?(?:\\p{L}+ )?(?:e-?mail|mailbox)|пошта\\p{L}* (?:\\p{L}+ ){0,3}(?:колжетим\\p{L}* (?:жок|айыр|жогал)|жогал)|(?:pochta|почта)\\p{L}* (?:@ )?(?:\\p{L}+ ){0,2}(?:kirish\\p{L}* (?:\\p{L}+ ){0,2}yo[gq]|кириш\\p{L}* (?:\\p{L}+ ){0,2}йук|kira olma|кира олма)',
    ),
  },
  'disable-2fa': {
    thing: words(SECOND_FACTOR),
    deed: words(
      'отключ|откл\\.|сброс|сбрас|сня(?:ть|т|в)|убрать|убер|деактив|выключ|удал|обнул|отмен|аннулир|ажырат(?!па)|ошир(?!ме)|сондир|алып таст|жою|токтат|бастапкы калып|disabl|reset|turn(?:ed|ing)? off|remov|deactivat|switch off|cancel|clear|ochir(?!ma(?!\\p{L}*d))|o[^\\p{L}]{1,2}chir|учир(?!ма)|bekor [gq]il|бекор кил|olib tashla|олиб ташла|faolsiz|фаолсиз|(?:ku|m|u|tu|i)?zim\\p{L}+|(?:ku|m|u|tu|i)?ondo\\p{L}+|(?:ku|m)?fut(?:a|e)(?!\\p{L})|(?:ku|m)?lemaz\\p{L}+|потер|утер|утрат|слом|украл|сменил|нет доступа|не приход|не могу|не можем|жогалт|жогал|келмейди|yo[gq]ot|yo[gq]ol|йукот|йукол|kelmayapti|келмаяпти|lost|stolen|broken|nimepoteza|tumepoteza|imepotea|cannot|can t|unable',
    ),
    alone: words(
      '(?:потерял|утерял|утерян|украли|украден|сломал|разбил|сменил)\\p{L}* (?:\\p{L}+ ){0,2}(?:телефон|смартфон)|код\\p{L}* (?:\\p{L}+ ){0,3}не приход|не приход\\p{L}+ (?:\\p{L}+ ){0,2}(?:смс|sms|код)|lost my (?:phone|authenticator)|телефон\\p{L}* (?:\\p{L}+ ){0,2}жогал|код келме|(?:telefon|телефон)\\p{L}* (?:\\p{L}+ ){0,2}(?:yo[gq]ot|йукот)',
    ),
  },
}

/** Its dots end no sentence. */
const ADDRESS = /[(<]?[^\s@<(]{1,64}@[^\s@>)]{1,64}[>)]?/gu
/** «(если он меняется)» beside a field of a form. */
const CONDITION = /\((?:если|при|өзгер|if)[^)]{0,60}\)/giu
const RECOVERY = words(
  'восстан\\p{L}+ (?:\\p{L}+ ){0,2}доступ|(?:потер|утрат|утрач|утер)\\p{L}* (?:\\p{L}+ ){0,2}доступ|нет доступа|не можем? (?:войти|зайти|попасть)|не могу (?:войти|зайти|попасть)|колжетимдилик\\p{L}* (?:\\p{L}+ ){0,2}калпына|аккаунт\\p{L}* (?:\\p{L}+ ){0,3}кире алма|(?:restor|regain)\\p{L}* (?:\\p{L}+ ){0,2}access|recover\\p{L}* (?:\\p{L}+ ){0,3}(?:access|account)|lost access|(?:access|account) recovery|cannot (?:log ?in|sign in)|can ?t (?:log ?in|sign in)|kirishni tikla|киришни тикла|kirish (?:\\p{L}+ ){0,3}yo[gq]|кириш (?:\\p{L}+ ){0,3}йук|kira olma|кира олма|(?:ku)?rejesh\\p{L}+ (?:\\p{L}+ ){0,2}(?:akaunti|ufikiaji)|siwezi kuingia|hatuwezi kuingia',
)
const PASSWORD_WORD = 'парол|password|passcode|куп?ия ?-?соз|кулпы ?соз|parol|nenosiri|nywila'
const PASSWORD = phrases({
  ru: 'забыл\\p{L}* (?:\\p{L}+ ){0,2}парол|(?:сброс|смен|измен|восстан)\\p{L}* (?:\\p{L}+ ){0,1}парол|парол\\p{L}* (?:\\p{L}+ ){0,2}(?:не подход|забы)|не помн\\p{L}+ (?:\\p{L}+ ){0,2}парол',
  kk: 'куп?ия ?-?соз\\p{L}* (?:\\p{L}+ )?(?:умыт|жогалт|калпына|озгерт|ауыстыр|жанарт|есим)|парол\\p{L}* (?:\\p{L}+ )?(?:умыт|калпына|озгерт|ауыстыр)',
  'uz-Latn': 'parol\\p{L}* (?:\\p{L}+ )?(?:unut|esdan|esim|tikla|ozgart|yo[gq]ot)',
  'uz-Cyrl': 'парол\\p{L}* (?:\\p{L}+ )?(?:унут|эсдан|эсим|тикла|узгарт|йукот)',
  en: 'forg[oe]t\\p{L}* (?:\\p{L}+ ){0,2}password|(?:reset|chang|recover|restor)\\p{L}* (?:\\p{L}+ ){0,2}password|password (?:\\p{L}+ ){0,2}(?:reset|forgotten)|(?:lost|do not remember|don ?t remember) (?:\\p{L}+ ){0,2}password',
  sw: '(?:\\p{L}*sahau|\\p{L}*badili(?:sha)?|\\p{L}*rejesha|\\p{L}*weka upya|\\p{L}*poteza) (?:\\p{L}+ ){0,2}(?:nenosiri|nywila)|(?:nenosiri|nywila) (?:\\p{L}+ ){0,1}(?:nimelisahau|limepotea|limesahaulika)',
})
/** The mailbox or the second factor is out of reach too: a new password will not help. */
const MORE_THAN_PASSWORD = phrases({
  ru: '(?:почт|e-?mail|ящик|письм|код|смс|sms|телефон)\\p{L}* (?:\\p{L}+ ){0,3}(?:не(?!\\p{L})|нет|утер|потер|утрат|утрач|недоступ|удален|заблокир|взлом)|(?:нет|не|потерял?\\p{L}*|утратил?\\p{L}*|забыл\\p{L}*) (?:\\p{L}+ ){0,4}(?:почт|e-?mail|ящик|телефон|код|письм)',
  kk: '(?:пошта|e-?mail|телефон|код|хат)\\p{L}* (?:\\p{L}+ ){0,3}(?:жок|жогал|келме|кире алма|бугатта)|пошта\\p{L}* (?:\\p{L}+ )?(?:куп?ия|парол)',
  'uz-Latn':
    '(?:pochta|e-?mail|telefon|kod|xat)\\p{L}* (?:\\p{L}+ ){0,3}(?:yo[gq]|kelma|kira olma|blok)|pochta\\p{L}* parol',
  'uz-Cyrl':
    '(?:почта|e-?mail|телефон|код|хат)\\p{L}* (?:\\p{L}+ ){0,3}(?:йук|келма|кира олма|блок)|почта\\p{L}* парол',
  en: '(?:e-?mail|mailbox|phone|code|sms)s? (?:\\p{L}+ ){0,3}(?:not|no longer|lost|gone|deleted|blocked|hacked|never|doesnt|does|isnt)|(?:lost|no|not|without|cannot (?:access|open|read|receive|get)|can ?t (?:access|open|read|receive|get)|password (?:of|for|to)) (?:\\p{L}+ ){0,4}(?:e-?mail|mailbox|phone|code)',
  sw: '(?:barua pepe|simu|imeli) (?:\\p{L}+ ){0,3}(?:haifanyi|imepotea|siwezi|sina|haipo)|(?:sina|siwezi|nimepoteza|nenosiri la) (?:\\p{L}+ ){0,4}(?:barua pepe|simu|imeli)',
})
const HOW_TO = words(
  'как (?:мне |нам |можно |я могу )?(?:\\p{L}+ть)|подскажите|можно ли|какие документы|калай|how (?:do|can|to)|what documents|[gq]anday|кандай|mumkinmi|мумкинми|can i|is it possible|jinsi|nawezaje|namna gani',
)
const ASKS = words(
  'прошу|просим|требую|сурайм|отинем|please|kindly|we request|i request|hereby|soraym|сурайм|илтимос|iltimos|tafadhali|naomba|tunaomba|заявление|отиниш',
)
const TOPIC = words(
  'аккаунт|акаунт|доступ|парол|вход|войти|логин|учетн|личн\\p{L}+ кабинет|account|access|login|password|akkaunt|акк?аунт|колжетим|akaunti',
)

/** Somebody takes an application back, or says that it was not theirs. */
const WITHDRAWAL = words(
  'отзыва\\p{L}+|отозва\\p{L}+|аннулир\\p{L}+|мошенн\\p{L}+|не (?:подавал|отправлял|направлял|писал)\\p{L}*|не рассматрива\\p{L}+|кайтарып ал\\p{L}*|алаякт\\p{L}*|withdraw\\p{L}*|rescind\\p{L}*|fraud\\p{L}*|did not (?:send|submit|make)|cancel (?:my|our|the|this) (?:request|application)|bekor [gq]il\\p{L}*|бекор кил\\p{L}*|[gq]aytarib ol\\p{L}*|кайтариб ол\\p{L}*|firibgar\\p{L}*|фирибгар\\p{L}*|(?:na|tuna|ku)ondoa (?:ombi|maombi)|(?:na|tuna|ku)futa (?:ombi|maombi)|ulaghai|tapeli',
)
/** What may be cancelled without taking a request back. */
const SECOND_FACTOR_NEAR = words(SECOND_FACTOR)
/** Business that is not ours, however its mail is written. */
const OFF_TOPIC = words(
  'счет на оплату|счет фактур\\p{L}*|акт сверки|закрывающ\\p{L}+ документ|коммерческ\\p{L}+ предложени|прайс|возврат средств|invoice|refund|statement of account|quotation|price list|hisob faktura|шот фактура|тендер',
)

/** Whether a text takes a request back or calls it a fraud; never to be read as the request itself. */
export function isWithdrawal(text: string): boolean {
  const folded = fold(ownText(text))
  return [...folded.matchAll(new RegExp(WITHDRAWAL, 'gu'))].some(
    ({ index, 0: said }) =>
      !/^(?:аннулир|bekor|бекор)/u.test(said) ||
      !SECOND_FACTOR_NEAR.test(folded.slice(Math.max(0, index - NEAR), index + NEAR)),
  )
}

/** Whether a form offers both requests and does not show which one is wanted. */
export function isUnclearForm(text: string): boolean {
  return tickedOnly(ownText(text), isOption).isUnclear
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

/** Whether a new password is all that a text wants: neither the mailbox nor the second factor is out of reach. */
export function isPasswordOnly(text: string): boolean {
  const folded = fold(ownText(text))
  return PASSWORD.test(folded) && !MORE_THAN_PASSWORD.test(folded) && requestsIn(text).length === 0
}

/** What a mail is after, judged by its subject and body alone; its papers may say more. */
export function intentOf(text: string): 'application' | 'question' | 'other' {
  if (isPasswordOnly(text)) return 'question'
  const folded = fold(ownText(text))
  const wantsRecovery = requestsIn(text).length > 0 || RECOVERY.test(folded)
  if (wantsRecovery && HOW_TO.test(folded) && !ASKS.test(folded)) return 'question'
  if (wantsRecovery) return 'application'
  if (PASSWORD.test(folded)) return 'question'
  return (text.includes('?') || HOW_TO.test(folded)) && TOPIC.test(folded) ? 'question' : 'other'
}

function isOption(line: string): boolean {
  const folded = fold(line)
  return line.length < MAX_OPTION && REQUESTS.some((request) => asksFor(CUES[request], folded))
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
  if (NOT_WANTED.test(sentence.slice(deed, deed + 60)) || wasNeverAsked(sentence, deed)) return true
  return (
    NEGATED.test(sentence.slice(Math.max(0, deed - 32), deed)) &&
    !/не (?:могу|можем)/u.test(sentence.slice(deed, deed + 10))
  )
}

/** The denial rules what follows it, up to a wish of its own: «не просили менять почту, просим отключить 2FA». */
function wasNeverAsked(sentence: string, deed: number): boolean {
  const denial = NEVER_ASKED.exec(sentence)
  if (!denial) return false
  return denial.index > deed || !ASKS.test(sentence.slice(denial.index + denial[0].length, deed))
}

/** «Сбросить пароль», «parolni tiklash»: before or after its deed. */
function isAboutPassword(sentence: string, deed: number): boolean {
  return (
    new RegExp(`^\\p{L}+ (?:\\p{L}+ ){0,2}(?:${PASSWORD_WORD})`, 'u').test(sentence.slice(deed, deed + 40)) ||
    new RegExp(`(?<!\\p{L})(?:${PASSWORD_WORD})\\p{L}* $`, 'u').test(
      sentence.slice(Math.max(0, deed - 24), deed),
    )
  )
}

/** Folded sentences; a dot in an address or after a shortened word ends none. */
function sentencesOf(text: string): string[] {
  return tickedOnly(ownText(text).slice(0, 100_000), isOption)
    .text.replace(CONDITION, '')
    .replace(ADDRESS, ' @ ')
    .split(/(?<!\b[\p{L}]{1,3})[.!?]\s+(?=\p{Lu})|;\s|\n\s*\n/u)
    .map(fold)
}
