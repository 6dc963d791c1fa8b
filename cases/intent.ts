import { fold } from './fold.ts'
import { ownText } from './own-text.ts'
import { ASKS, requestsIn, SECOND_FACTOR, withoutThanks } from './requests.ts'
import { phrases, words } from './words.ts'

const RECOVERY = words(
  'восстан\\p{L}+ (?:\\p{L}+ ){0,2}доступ|(?:потер|утрат|утрач|утер)\\p{L}* (?:\\p{L}+ ){0,2}доступ|нет доступа|не можем? (?:войти|зайти|попасть)|не могу (?:войти|зайти|попасть)|колжетимдилик\\p{L}* (?:\\p{L}+ ){0,2}калпына|аккаунт\\p{L}* (?:\\p{L}+ ){0,3}кире алма|(?:restor|regain)\\p{L}* (?:\\p{L}+ ){0,2}access|recover\\p{L}* (?:\\p{L}+ ){0,3}(?:access|account)|lost access|(?:access|account) recovery|cannot (?:log ?in|sign in)|can ?t (?:log ?in|sign in)|kirishni tikla|киришни тикла|kirish (?:\\p{L}+ ){0,3}yo[gq]|кириш (?:\\p{L}+ ){0,3}йук|kir(?:a ?)?olma|кир(?:а ?)?олма|(?:ku)?rejesh\\p{L}+ (?:\\p{L}+ ){0,2}(?:akaunti|ufikiaji)|siwezi kuingia|hatuwezi kuingia',
)
const PASSWORD = phrases({
  ru: 'забыл\\p{L}* (?:\\p{L}+ ){0,2}парол|(?:сброс|смен|измен|восстан)\\p{L}* (?:\\p{L}+ ){0,1}парол|парол\\p{L}* (?:\\p{L}+ ){0,2}(?:не подход|забы)|не помн\\p{L}+ (?:\\p{L}+ ){0,2}парол',
  kk: 'куп?ия ?-?соз\\p{L}* (?:\\p{L}+ )?(?:умыт|жогалт|калпына|озгерт|ауыстыр|жанарт|есим)|парол\\p{L}* (?:\\p{L}+ )?(?:умыт|калпына|озгерт|ауыстыр)',
  'uz-Latn':
    'parol\\p{L}* (?:\\p{L}+ )?(?:unut|esdan|esim|tikla|ozgart|yo[gq]ot|ayrildi)|yangi parol\\p{L}* (?:kerak|ber(?:ing|ib)|yubor(?:ing|ib))',
  'uz-Cyrl':
    'парол\\p{L}* (?:\\p{L}+ )?(?:унут|эсдан|эсим|тикла|узгарт|йукот|айрилди)|янги парол\\p{L}* (?:керак|бер(?:инг|иб)|юбор(?:инг|иб))',
  en: 'forg[oe]t\\p{L}* (?:\\p{L}+ ){0,2}password|(?:reset|chang|recover|restor)\\p{L}* (?:\\p{L}+ ){0,2}password|password (?:\\p{L}+ ){0,2}(?:reset|forgotten)|(?:lost|do not remember|don ?t remember) (?:\\p{L}+ ){0,2}password',
  sw: '(?:\\p{L}*sahau|\\p{L}*badili(?:sha)?|\\p{L}*rejesha|\\p{L}*weka upya|\\p{L}*poteza) (?:\\p{L}+ ){0,2}(?:nenosiri|nywila)|(?:nenosiri|nywila) (?:\\p{L}+ ){0,1}(?:nimelisahau|limepotea|limesahaulika)',
})
/** The mailbox or the second factor is out of reach too: a new password will not help. */
const MORE_THAN_PASSWORD = phrases({
  ru: '(?:почт|e-?mail|ящик|письм|код|смс|sms|телефон)\\p{L}* (?:\\p{L}+ ){0,3}(?:не(?!\\p{L})|нет|утер|потер|утрат|утрач|недоступ|удален|заблокир|взлом)|(?:нет|не|потерял?\\p{L}*|утратил?\\p{L}*|забыл\\p{L}*) (?:\\p{L}+ ){0,4}(?:почт|e-?mail|ящик|телефон|код|письм)',
  kk: '(?:пошта|e-?mail|телефон|код|хат)\\p{L}* (?:\\p{L}+ ){0,3}(?:жок|жогал|келме|кире алма|бугатта)|пошта\\p{L}* (?:\\p{L}+ )?(?:куп?ия|парол)',
  'uz-Latn':
    '(?:pochta|e-?mail|telefon|kod|xat)\\p{L}* (?:\\p{L}+ ){0,3}(?:yo[gq]|kelma|kir(?:a ?)?olma|blok)|pochta\\p{L}* parol',
  'uz-Cyrl':
    '(?:почта|e-?mail|телефон|код|хат)\\p{L}* (?:\\p{L}+ ){0,3}(?:йук|келма|кир(?:а ?)?олма|блок)|почта\\p{L}* парол',
  en: '(?:e-?mail|mailbox|phone|code|sms)s? (?:\\p{L}+ ){0,3}(?:not|no longer|lost|gone|deleted|blocked|hacked|never|doesnt|does|isnt)|(?:lost|no|not|without|cannot (?:access|open|read|receive|get)|can ?t (?:access|open|read|receive|get)|password (?:of|for|to)) (?:\\p{L}+ ){0,4}(?:e-?mail|mailbox|phone|code)',
  sw: '(?:barua pepe|simu|imeli) (?:\\p{L}+ ){0,3}(?:haifanyi|imepotea|siwezi|sina|haipo)|(?:sina|siwezi|nimepoteza|nenosiri la) (?:\\p{L}+ ){0,4}(?:barua pepe|simu|imeli)',
})
const HOW_TO = phrases({
  ru: 'как (?:мне |нам |можно |я могу )?(?:\\p{L}+ть)|подскажите|можно ли|какие (?:нужны )?(?:документы|бумаги)|что (?:для этого |мне |нам )?(?:нужно|надо|требуется)|(?:куда|кому) (?:\\p{L}+ )?(?:отправ|направ|прис|выс|обращ|обрат)|сколько (?:времени|ждать|стоит)|как долго',
  kk: 'калай|кандай кужат|не керек|кайда жибер|канша уакыт',
  'uz-Latn': '[gq]anday|mumkinmi|nima(?:lar)? kerak|[gq]ayerga|[gq]ancha vaqt',
  'uz-Cyrl': 'кандай|мумкинми|нима(?:лар)? керак|каерга|канча вакт',
  en: 'how (?:do|can|to|long)|(?:what|which) (?:documents|papers|forms?)|what (?:do (?:i|we|you) need|is (?:needed|required))|where (?:do|should|can) (?:i|we)|can i|is it possible',
  sw: 'jinsi|nawezaje|namna gani|(?:nyaraka|hati|fomu) gani|muda gani|(?:ni)?tume wapi',
})
/** What a question must be about to be ours; of accounts people ask this mailbox much else. */
const TOPIC = phrases({
  ru: 'доступ(?!н)|вход(?!ящ|ит|я)|войти|зайти|логин|парол|владел\\p{L}+ аккаунт',
  kk: 'колжетим|кол жетим|кир(?:у|е) |логин|парол|иеси',
  'uz-Latn': 'kirish|kir(?:a ?)?ol|login|parol|akk?aunt egasi',
  'uz-Cyrl': 'кириш|кир(?:а ?)?ол|логин|парол|акк?аунт эгаси',
  en: 'access|log ?in|sign in|password|account owner',
  sw: 'kuingia|ufikiaji|nenosiri|mmiliki wa akaunti',
})
/** Access to something else than the account: «нет доступа к серверу», "the root password of the server". */
const SERVICE =
  'сервер|сайт|баз\\p{L}* данных|ssh|ftp|rdp|vps|vds|vpn|хостинг|домен|услуг|сервис|root|wi-?fi|phpmyadmin|server|(?:web)?site|database|hosting|domain|bucket|sayt|seva|tovuti'
const OF_SERVICE = new RegExp(
  `^[^,.!?;]{0,50}(?<!\\p{L})(?:к|в|на|до|от|to|into|on|for|from|of) (?:[^\\s,.!?;]+ ){0,2}(?:${SERVICE})|^[^,.!?;]{0,40}(?<!\\p{L})(?:root|ssh|ftp|rdp|mysql)(?!\\p{L})`,
  'u',
)
const SERVICE_BEFORE = new RegExp(`(?<!\\p{L})(?:${SERVICE})\\p{L}* $`, 'u')
/** A service that was closed over a debt is opened by whoever books the payment. */
const PAID = phrases({
  ru: '(?:о|у)платил|оплачен|погасил|произвели оплату|оплата (?:произведена|прошла|внесена)|задолженност',
  kk: 'толедик|толедим|толем жасал|карыз',
  'uz-Latn': 'toladik|toladim|tolov (?:qildi|amalga|otkaz)|qarz',
  'uz-Cyrl': 'толадик|толадим|туладик|туладим|тулов (?:кил|амалга|утказ)|карз',
  en: '(?:we|i) (?:have )?paid|payment (?:was|has been|is) (?:made|sent|done)|overdue|arrears',
  sw: '(?:tu|ni)(?:me|li)lipa',
})

/** Letters around a word in which another one belongs to it. */
const NEAR = 60
/** Somebody takes an application back, or says that it was not theirs. */
const WITHDRAWAL = words(
  'отзыва\\p{L}+|отозва\\p{L}+|аннулир\\p{L}+|мошенн\\p{L}+|не (?:подавал|отправлял|направлял|писал)\\p{L}*|не рассматрива\\p{L}+|кайтарып ал\\p{L}*|алаякт\\p{L}*|withdraw\\p{L}*|rescind\\p{L}*|fraud\\p{L}*|did not (?:send|submit|make)|cancel (?:my|our|the|this) (?:request|application)|bekor [gq]il\\p{L}*|бекор кил\\p{L}*|[gq]aytarib ol\\p{L}*|кайтариб ол\\p{L}*|firibgar\\p{L}*|фирибгар\\p{L}*|(?:na|tuna|ku)ondoa (?:ombi|maombi)|(?:na|tuna|ku)futa (?:ombi|maombi)|ulaghai|tapeli',
)
/** What may be cancelled without taking a request back. */
const SECOND_FACTOR_NEAR = words(SECOND_FACTOR)
/** Business that is not ours, however its mail is written. */
const OFF_TOPIC = words(
  'счет на оплату|счет[ -]?фактур\\p{L}*|акт сверки|салыстыру акт|solishtirma dalolatnoma|солиштирма далолатнома|ankara|закрывающ\\p{L}+ документ|коммерческ\\p{L}+ предложени|прайс|возврат средств|invoice|refund|statement of account|quotation|price list|hisob[ -]?faktura|хисоб[ -]?фактура|шот[ -]?фактура|тендер',
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

/** Whether a text is plainly about other business. */
export function isOffTopic(text: string): boolean {
  return OFF_TOPIC.test(fold(text)) && requestsIn(text).length === 0
}

/** Whether a new password is all that a text wants: neither the mailbox nor the second factor is out of reach. */
export function isPasswordOnly(text: string): boolean {
  const folded = fold(ownText(text))
  return isSaid(PASSWORD, folded) && !MORE_THAN_PASSWORD.test(folded) && requestsIn(text).length === 0
}

/** What a mail is after, judged by its subject and body alone; its papers may say more. */
export function intentOf(text: string): 'application' | 'question' | 'other' {
  if (isPasswordOnly(text)) return 'question'
  const folded = withoutThanks(fold(ownText(text)))
  const hasRequests = requestsIn(text).length > 0
  const asksHow = HOW_TO.test(folded)
  if (hasRequests || (isSaid(RECOVERY, folded) && !PAID.test(folded)))
    return asksHow && !ASKS.test(folded) ? 'question' : 'application'
  if (isSaid(PASSWORD, folded)) return 'question'
  return (asksHow || text.includes('?')) && isSaid(TOPIC, folded) && !PAID.test(folded) ? 'question' : 'other'
}

/** Whether it is said of the account, not of a server or site. */
function isSaid(pattern: RegExp, folded: string): boolean {
  return [...folded.matchAll(new RegExp(pattern, 'gu'))]
    .slice(0, 50)
    .some(
      ({ index }) =>
        !OF_SERVICE.test(folded.slice(index, index + 90)) &&
        !SERVICE_BEFORE.test(folded.slice(Math.max(0, index - 24), index)),
    )
}
