import { fold } from './fold.ts'
import { ownText } from './own-text.ts'
import { tickedOnly } from './tick-boxes.ts'
import { REQUESTS, type Request } from './vocabulary.ts'
import { words } from './words.ts'

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
  'e ?-? ?mail|емайл|имейл|и-мейл|мейл|mail ?(?:address|id|box)|mailbox|почт(?!ов\\p{L}+\\s(?:индекс|адрес|отделен))|электронн\\p{L}*\\s+(?:адрес|ящик)|эл\\.? ?(?:адрес|почт)|электронды[кг]?\\p{L}*\\s+(?:мекен|пошта)|эл\\.? ?пошта|пошта|pochta|elektron\\s+manzil|электрон\\s+манзил|@\\W*(?:manzil|манзил|адрес|address|мекенжай)|(?:аккаунт|кабинет|доступ)\\p{L}* (?:\\p{L}+ ){0,2}на (?:\\p{L}+ ){0,2}@|e-?pochta|barua\\s+pepe|imeli'
/** «Почту для отправки счетов»: another address than that of the account. */
const FOR_INVOICES =
  /^[^,;]{0,50} (?:для (?:отправк|получени|направлени|выставлени|рассылк)\p{L}* (?:\p{L}+ ){0,2}(?:счет|акт|закрыва|эсф|уведомлен)|for (?:the |our )?(?:invoices|billing|receipts)|(?:шот|счет)\p{L}* (?:\p{L}+ )?(?:ушин|учун|uchun))|^(?:\S+ )?для (?:счетов|актов)/u
/** «После замены телефона» is a reason, not a wish. */
const OF_PHONE = '\\p{L}* (?:\\p{L}+ )?(?:телефон|смартфон|номер|сим|аппарат|устройств)'
/** Uzbek says the deed last: «pochtam oʻzgardi, yangisini ulab bering»; phones change and servers are linked, too. */
const AFTER_MAIL = '(?<=(?:pochta|почта|e-?mail|yangisi|янгиси)\\p{L}* (?:[\\p{L}@]+ ){0,2})'
/** Who is to do a thing, and for whom: «mtubadilishie», «nibadilishie»; «nimebadilisha», "I changed", is no wish. */
const FOR_US = '(?:ku|m|u|i)?(?:ni|tu)?'
export const SECOND_FACTOR =
  '\\b[2m]-?fa\\b|2 ?[фгf][аa](?!\\p{L})|дв(?:ух|ой)\\p{L}* ?-?(?:фактор|этап|ступен|шагов|уровнев)|двой\\p{L}+ (?:аутентифик|проверк|защит)|2-?х? ?-?(?:фактор|этап)|дв(?:е|умя) (?:этап|ступен)|еки ?-?(?:фактор|саты|кезен|кадам|денгей)|(?:google |microsoft )?authenticator|гугл аутентификатор|приложени\\p{L}* аутентификат|аутентификатор|autentifikator|(?:sms|смс)[ -]?(?:kod|код)|(?:косымша|qoshimcha|кушимча) (?:kod|код)|ikki ?-?(?:bos[gq]+ich|faktor|[gq]adam|omil)|икки ?-?(?:боскич|фактор|кадам|омил)|two ?-? ?(?:step|factor)|2 ?-? ?(?:step|factor)|multi ?-?factor|second factor|второ\\p{L}+ (?:фактор|этап)|одноразов\\p{L}+ код|one ?-?time (?:code|password)|otp(?!\\p{L})|hatua (?:mbili|2)|njia mbili|vipengele viwili'

/** A longer line is no option of a form. */
const MAX_OPTION = 140

/** By request: stems of DOMAIN 4.2 and their neighbours in six languages. */
const CUES: Record<Request, RequestCues> = {
  'change-email': {
    thing: words(EMAIL),
    deed: words(
      `измен|смен(?!ы\\b|${OF_PHONE})|замен(?!${OF_PHONE})|обнов|поменя|переоформ|перепривяз|привяза|привяж|перевести|переведите|перерегистр|перевес[иья]|установить нов|указать (?:\\p{L}+ )?нов|использовать нов|внести изменени|актуализир|заменя|озгерт(?!пе)|ауыстыр(?!ма|ылган)|алмастыр(?!ма)|жанарт(?!па)|тирке(?:п|уди|уиниз)|байланыстыр|байлап|енгизип бер|енгизу(?:ди|иниз)|коширу|ozgart(?:ir|i[rs])(?!ma(?!\\p{L}*d))|almashtir(?!ma)|yangila(?!ma)|kiritib|biriktir|boglab|kochirib|otkazib|утказиб|ornat(?:ish|ib)|урнат(?:иш|иб)|qilib qo(?:y|ish)|килиб ку[йи]|${AFTER_MAIL}(?:ozgar(?:di|ib|gan(?!i yo| emas))|узгар(?:ди|иб|ган(?!и йу| эмас))|ula(?:b|sh)|улаб|улаш)|узгартир(?!ма)|алмаштир(?!ма)|янгила(?!ма)|киритиб|бириктир|боглаб|chang|updat|replac|switch|amend|modif|link\\p{L}* .{0,40}new|new e-?mail|${FOR_US}(?:badili(?:sh\\p{L}*)?|sasish|rekebish)`,
    ),
    alone: words(
      '(?:нет|потерял?\\p{L}*|утрат\\p{L}*|утрач\\p{L}*|утер\\p{L}*|лишил\\p{L}*|не име\\p{L}+|без) (?:\\p{L}+ ){0,2}доступ\\p{L}* (?:\\p{L}+ ){0,3}(?:почт|e-?mail|электронн|ящик)|(?:почт\\p{L}*|e-?mail|ящик\\p{L}*) (?:\\p{L}+ ){0,3}(?:недоступ|утрачен|заблокирован|удален|взлом)|lost (?:the |our |my )?access to (?:the |our |my |this )?(?:\\p{L}+ )?(?:e-?mail|mailbox)|no (?:longer have )?access to (?:the |our |my |this )?(?:\\p{L}+ )?(?:e-?mail|mailbox)|пошта\\p{L}* (?:\\p{L}+ ){0,3}(?:колжетим\\p{L}* (?:жок|айыр|жогал)|жогал)|(?:pochta|почта)\\p{L}* (?:@ )?(?:\\p{L}+ ){0,2}(?:kirish\\p{L}* (?:\\p{L}+ ){0,2}yo[gq]|кириш\\p{L}* (?:\\p{L}+ ){0,2}йук|kir(?:a ?)?olma|кир(?:а ?)?олма)|(?:(?:barua pepe|imeli) (?:\\p{L}+ ){0,2}(?:zamani|awali)|(?:zamani|awali) ya (?:barua pepe|imeli)) (?:[\\p{L}@]+ )?haifanyi',
    ),
  },
  'disable-2fa': {
    thing: words(SECOND_FACTOR),
    deed: words(
      `отключ|откл\\.|сброс|сбрас|сня(?:ть|т|в)|убрать|убер|деактив|выключ|удал|обнул|отмен|аннулир|ажырат(?!па)|ошир(?!ме)|сондир|алып таст|жою|токтат|бастапкы калып|disabl|reset|turn(?:ed|ing)? off|remov|deactivat|switch off|cancel|clear|ochir(?!ma(?!\\p{L}*d))|o[^\\p{L}]{1,2}chir|учир(?!ма)|bekor [gq]il|бекор кил|olib tashla|олиб ташла|uz(?:ib (?:qo|tash|ber)|ish)|уз(?:иб (?:ку|таш|бер)|иш)|отвяз|faolsiz|фаолсиз|${FOR_US}(?:zim\\p{L}+|ondo\\p{L}+|futi?[ae](?!\\p{L})|lemaz\\p{L}+)|потер|утер|утрат|слом|украл|сменил|нет доступа|не приход|не могу|не можем|жогалт|жогал|келмейди|yo[gq]ot|yo[gq]ol|йукот|йукол|kelmayapti|келмаяпти|lost|stolen|broken|nimepoteza|tumepoteza|imepotea|cannot|can t|unable`,
    ),
    alone: words(
      '(?:потерял|утерял|утерян|украли|украден|сломал|разбил|сменил)\\p{L}* (?:\\p{L}+ ){0,2}(?:телефон|смартфон)|код\\p{L}* (?:\\p{L}+ ){0,3}не приход|не приход\\p{L}+ (?:\\p{L}+ ){0,2}(?:смс|sms|код)|lost my (?:phone|authenticator)|телефон\\p{L}* (?:\\p{L}+ ){0,2}жогал|код келме|(?:telefon|телефон)\\p{L}* (?:\\p{L}+ ){0,2}(?:yo[gq]ot|йукот)|(?:ni|tu|a)(?:me|li)(?:poteza|ibiwa) (?:\\p{L}+ )?simu(?!\\p{L})|simu (?:\\p{L}+ ){0,2}i(?:me|li)(?:ibiwa|ibwa|potea)',
    ),
  },
}

/** Its dots end no sentence. */
const ADDRESS = /[(<]?[^\s@<(]{1,64}@[^\s@>)]{1,64}[>)]?/gu
/** "Tel: +254 700 000 000, email: office@…": a line of a letter's head says nothing of what stands around it. */
const CONTACTS =
  /(?<=^|\n)[ \t]*(?:tel|phone|mob|cell|fax|simu|e-?mail|тел|моб|факс|эл)[^\d@\n]{0,24}(?:[+(\d][\d ()+-]{7,}[^\n@]{0,60}@|\S+@\S+[^\n\d@]{0,30}[+(\d][\d ()+-]{7,})[^\n]*(?=\n|$)/giu
/** «(если он меняется)» beside a field of a form. */
const CONDITION = /\((?:если|при|өзгер|if|agar|агар|o[ʻʼ'‘’`]?zgar|ўзгар|iki\p{L}+)[^)]{0,60}\)/giu
const PASSWORD_WORD = 'парол|password|passcode|куп?ия ?-?соз|кулпы ?соз|parol|nenosiri|nywila'
/** A wish is said. */
export const ASKS = words(
  'прошу|просим|требую|сурайм|отинем|please|kindly|we request|i request|hereby|soraym|сурайм|илтимос|iltimos|tafadhali|naomba|tunaomba|заявление|отиниш',
)

/** Thanks for what was done; "thanks in advance" are for what is asked. */
const THANKS =
  /(?<![\p{L}\p{N}])(?:спасибо|благодар\p{L}*|thanks|thank you|asante(?: sana)? kwa)(?! (?:\p{L}+ )?(?:in advance|заранее))(?<!заранее \p{L}+)[^.!?,;]{0,200}(?:, что [^.!?,;]{0,200})?|[^.!?,;]{0,120}(?:н[ыи]зга|низге|ушин|учун|uchun) (?:\p{L}+ )?(?:рахмет|рахмат|rahmat)/gu

/** Whether a form offers both requests and does not show which one is wanted. */
export function isUnclearForm(text: string): boolean {
  return tickedOnly(ownText(text), isOption).isUnclear
}

/** What a text asks for, in the order of the vocabulary. Quoted replies do not count. */
export function requestsIn(text: string): Request[] {
  const sentences = sentencesOf(text)
  const where = (asks: typeof asksFor): Request[] =>
    REQUESTS.filter((request) => sentences.some((sentence) => asks(CUES[request], sentence)))
  const wished = where(wishes)
  return wished.length > 0 ? wished : where(asksFor)
}

/** A folded text without thanks for what was done. */
export function withoutThanks(folded: string): string {
  return folded.replace(THANKS, ' ')
}

/** Whether a line of a form may offer one of our services. */
export function isOption(line: string): boolean {
  const folded = fold(line)
  return line.length < MAX_OPTION && REQUESTS.some((request) => asksFor(CUES[request], folded))
}

function asksFor(cues: RequestCues, sentence: string): boolean {
  return cues.alone.test(sentence) || wishes(cues, sentence)
}

/** Says what is to be done, beside which what happened is only the reason. */
function wishes(cues: RequestCues, sentence: string): boolean {
  const things = placesOf(cues.thing, sentence).filter(
    (thing) => !FOR_INVOICES.test(sentence.slice(thing, thing + 120)),
  )
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
    .replace(CONTACTS, '\n$&\n')
    .replace(ADDRESS, ' @ ')
    .split(/(?<!\b[\p{L}]{1,3})[.!?]\s+(?=\p{Lu})|;\s|\n\s*\n/u)
    .map((sentence) => withoutThanks(fold(sentence)))
}
