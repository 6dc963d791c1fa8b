import { leadsToCloud } from './cloud-link.ts'
import { fold } from './fold.ts'
import { isPasswordOnly } from './intent.ts'
import { ownText } from './own-text.ts'
import { requestsIn } from './requests.ts'
import type { Situation } from './vocabulary.ts'
import { phrases } from './words.ts'

/** «Я не владелец аккаунта», «меня добавил владелец», «я сотрудник, доступ у директора»: said of oneself. */
const NOT_OWNER = phrases({
  ru: '(?:я|мы) (?:сам\\p{L}* )?не (?:явля\\p{L}+ )?(?:владел|собственник)\\p{L}*(?!\\p{L}| (?:\\p{L}+ )?(?:компани|организаци|бизнес|фирм|тоо|почт|домен|номер|телефон|сим))|не являюсь (?:владел\\p{L}+|собственник\\p{L}*) (?:\\p{L}+ )?(?:аккаунт|акаунт|учетн)|(?:пользовател|сотрудни|работни|менеджер)\\p{L}*[,–—-]* (?:а )?не владел|меня (?:\\p{L}+ ){0,3}(?:добавил|пригласил|подключил)\\p{L}* (?:\\p{L}+ ){0,2}(?:владел|собственник|директор|руководител|начальни)|(?:владел|собственник|директор|руководител|начальни)\\p{L}* (?:\\p{L}+ ){0,2}(?:добавил|пригласил|подключил)\\p{L}* меня|я (?:\\p{L}+ ){0,2}(?:дополнительн|добавленн|приглашенн)\\p{L}+ пользовател|я (?:\\p{L}+ ){0,2}(?:сотрудни|работни|менеджер|разработчи)\\p{L}*[^.!?]{0,40}(?:доступ|аккаунт)\\p{L}* (?:(?:к|ко) \\p{L}+ )?(?:есть |сейчас |только )*у (?:наш\\p{L}+ |мо\\p{L}+ )?(?:директор|владел|руководител|начальни)',
  kk: '(?:аккаунт|есептик жазба|кабинет)\\p{L}* (?:\\p{L}+ )?иеси емеспи|мен (?:\\p{L}+ )?иеси емеспи|мени (?:\\p{L}+ ){0,3}(?:иеси|директор|басшы)\\p{L}* (?:\\p{L}+ ){0,3}кос(?:ты|кан)|(?:иеси|директор|басшы)\\p{L}* (?:\\p{L}+ ){0,2}мени (?:\\p{L}+ ){0,3}кос(?:ты|кан)|иеси коскан пайдаланушы|мен (?:\\p{L}+ ){0,3}кызметкер\\p{L}*[^.!?]{0,40}(?:аккаунт|колжетимдилик|кол жетимдилик|доступ)\\p{L}* (?:\\p{L}+ )?(?:директор|басшы|иеси)\\p{L}*(?:да|де)(?!\\p{L})',
  'uz-Latn':
    '(?:akk?aunt|hisob|kabinet)\\p{L}* (?:\\p{L}+ )?egasi emasm|men (?:\\p{L}+ )?egasi emasm|meni (?:\\p{L}+ ){0,3}(?:egasi|direktor|rahbar)\\p{L}* (?:\\p{L}+ ){0,3}qosh(?:di|gan)|(?:egasi|direktor|rahbar)\\p{L}* (?:\\p{L}+ ){0,2}meni (?:\\p{L}+ ){0,3}qosh(?:di|gan)|egasi (?:tomonidan )?qosh\\p{L}+ foydalanuvchi|men (?:\\p{L}+ ){0,3}[xh]odim\\p{L}*[^.!?]{0,40}(?:akk?aunt|kirish|dostup)\\p{L}* (?:\\p{L}+ )?(?:direktor|rahbar|egasi)\\p{L}*da(?!\\p{L})',
  'uz-Cyrl':
    '(?:акк?аунт|хисоб|кабинет)\\p{L}* (?:\\p{L}+ )?эгаси эмасм|мен (?:\\p{L}+ )?эгаси эмасм|мени (?:\\p{L}+ ){0,3}(?:эгаси|директор|рахбар)\\p{L}* (?:\\p{L}+ ){0,3}куш(?:ди|ган)|(?:эгаси|директор|рахбар)\\p{L}* (?:\\p{L}+ ){0,2}мени (?:\\p{L}+ ){0,3}куш(?:ди|ган)|эгаси (?:томонидан )?куш\\p{L}+ фойдаланувчи|мен (?:\\p{L}+ ){0,3}ходим\\p{L}*[^.!?]{0,40}(?:акк?аунт|кириш|доступ)\\p{L}* (?:\\p{L}+ )?(?:директор|рахбар|эгаси)\\p{L}*да(?!\\p{L})',
  en: '(?:i am|im|we are) not (?:the |an? )?(?:actual |real )?(?:account )?(?:owner|holder)s?(?!\\p{L}| of (?:the |this |that |our |my )?(?:company|business|domain|e-?mail|phone|number|firm))|user (?:who was )?(?:added|invited) by (?:the |our |my )?(?:account )?owner|(?:i|we) (?:was|were|have been) (?:added|invited) (?:[^.!? ]+ ){0,6}by (?:the |our |my )?(?:account )?(?:owner|director|boss|manager|ceo)|owner (?:\\p{L}+ )?(?:added|invited) me|(?:i am|im) (?:just |only )?an? (?:\\p{L}+ )?employee[^.!?]{0,40}(?:access|account) (?:is with|belongs to|is held by|is owned by) (?:the |our |my )?(?:director|owner|boss|ceo|manager|employer)',
  sw: '(?:mimi|sisi) (?:si|sio|siyo) (?:mmiliki|wamiliki|mwenye)(?!\\p{L}| wa (?:kampuni|biashara|namba|simu))|(?:niliongezwa|nimeongezwa|nilialikwa) (?:\\p{L}+ ){0,4}na (?:mmiliki|mkurugenzi|bosi|meneja)|mmiliki (?:\\p{L}+ ){0,3}(?:aliniongeza|ameniongeza|alinialika)|mtumiaji aliyeongezwa na mmiliki|mimi ni (?:\\p{L}+ )?mfanyakazi[^.!?]{0,40}akaunti (?:\\p{L}+ )?(?:ni ya|iko kwa|ipo kwa) (?:mkurugenzi|bosi|mmiliki|mwajiri)',
})

/** Somebody's own user, as against the account. */
const OWN_USER = phrases({
  ru: 'мо(?:й|его|ему|им) (?:\\p{L}+ )?(?:пользовател|логин|доступ)|сво(?:й|его|ему|им) (?:\\p{L}+ )?(?:пользовател|логин)',
  kk: 'менин (?:\\p{L}+ )?(?:пайдаланушы|логин|колжетимдилиг)',
  'uz-Latn': 'mening (?:\\p{L}+ )?(?:foydalanuvchi|login|kirishim)|oz (?:foydalanuvchi|login)',
  'uz-Cyrl': 'менинг (?:\\p{L}+ )?(?:фойдаланувчи|логин|киришим)|уз (?:фойдаланувчи|логин)',
  en: 'my (?:own |personal )?(?:user|login|sub-?user)',
  sw: '(?:mtumiaji|jina) (?:wangu|langu)|akaunti yangu ya mtumiaji',
})
const OWNER_IS_ANOTHER = phrases({
  ru: 'владел\\p{L}+ (?:\\p{L}+ ){0,2}[–—,:-]* ?(?:это )?(?:мой |наш |сам )?(?:директор|руководител|начальни|друго\\p{L} человек|коллег|работодател)',
  kk: 'иеси [–—,:-]* ?(?:бул )?(?:биздин |баска )?(?:директор|басшы|адам)',
  'uz-Latn': 'egasi [–—,:-]* ?(?:bu )?(?:bizning |boshqa )?(?:direktor|rahbar|odam|boshli)',
  'uz-Cyrl': 'эгаси [–—,:-]* ?(?:бу )?(?:бизнинг |бошка )?(?:директор|рахбар|одам|бошли)',
  en: 'owner (?:of (?:the|this|our) account )?is (?:my |our |the |a |an )?(?:boss|director|ceo|manager|colleague|employer|different person|another|someone else|somebody else)',
  sw: 'mmiliki (?:wa akaunti )?ni (?:mkurugenzi|bosi|mtu mwingine|mwajiri|meneja)',
})
/** Who writes with papers, for the firm or after its head has left, writes as they should. */
const ON_BEHALF = phrases({
  ru: 'доверенн|по поручени|от имени|уполномоч|приказ|заявлени|уволил|уволен|покинул|умер|скончал',
  kk: 'сенимхат|атынан|тапсырмасы|буйрык|отиниш|арыз|жумыстан кет|жумыстан шык|кайтыс',
  'uz-Latn': 'ishonchnoma|nomidan|topshirig|buyru[gq]|ariza|ishdan (?:ket|bosha)|vafot',
  'uz-Cyrl': 'ишончнома|номидан|топшириг|буйру|ариза|ишдан (?:кет|буша)|вафот',
  en: 'power of attorney|on behalf|authori[sz]ed|resolution|application (?:form|letter)|signed application|left (?:the|our) company|passed away|dismissed|resigned',
  sw: 'kwa niaba|hati ya nguvu|uwakilishi|azimio|ombi lililosainiwa|ameacha kazi|amefariki|aliacha kazi',
})

/** «У нас есть доступ к панели», "I am still logged in": said of the present, by those who have it. */
const HAS_ACCESS = phrases({
  ru: 'у (?:меня|нас) (?:\\p{L}+ ){0,2}(?:есть|имеется|остался|сохранился) (?:\\p{L}+ )?доступ (?:в|к|ко) (?:\\p{L}+ ){0,2}(?:панел|кабинет|акк?аунт|учетн|профил|лк(?!\\p{L}))|доступ (?:в|к|ко) (?:\\p{L}+ ){0,2}(?:панел|кабинет|акк?аунт|учетн\\p{L}+ запис|профил)\\p{L}* (?:управления )?(?:у (?:меня|нас) )?(?:\\p{L}+ )?(?:есть|имеется|остался|сохранился|сохранен|имею|имеем)(?! (?:\\p{L}+ )?у )|(?:имею|имеем) (?:\\p{L}+ )?доступ (?:в|к|ко) (?:\\p{L}+ ){0,2}(?:панел|кабинет|акк?аунт|учетн|профил)|(?:могу|можем) (?:\\p{L}+ )?(?:войти|зайти|заходить|входить|попасть) (?:в|на) (?:\\p{L}+ ){0,2}(?:панел|кабинет|акк?аунт|учетн|профил|лк(?!\\p{L}))|(?:захожу|заходим|вхожу|входим|залогинен\\p{L}*|авторизован\\p{L}*|нахожусь|находимся) (?:\\p{L}+ ){0,2}(?:в|на) (?:\\p{L}+ ){0,2}(?:панел|кабинет|акк?аунт|учетн|профил|лк(?!\\p{L}))',
  kk: '(?:панел|кабинет|аккаунт|жазба|профил)\\p{L}* (?:\\p{L}+ )?(?:кире ала?м(?:ын|ыз)|кирип (?:отыр|тур)|кол ?жетим\\p{L}* бар|кируим бар|доступ\\p{L}* бар)',
  'uz-Latn':
    '(?:panel|kabinet|akk?aunt|profil)\\p{L}* (?:\\p{L}+ )?(?:kira ol(?:aman|amiz|yapman|yapmiz)|kirib tur|kirish\\p{L}* (?:huquqi\\p{L}* )?(?:bor|mavjud)|kirganman|dostup\\p{L}* bor)',
  'uz-Cyrl':
    '(?:панел|кабинет|акк?аунт|профил)\\p{L}* (?:\\p{L}+ )?(?:кира ол(?:аман|амиз|япман|япмиз)|кириб тур|кириш\\p{L}* (?:хукуки\\p{L}* )?(?:бор|мавжуд)|кирганман|доступ\\p{L}* бор)',
  en: '(?:i|we) (?:still |currently )?(?:can|am able to|are able to) (?:still )?(?:log ?in|sign in|get in|access|enter) ?(?:to|into)? (?:the |our |my |this )?(?:\\p{L}+ )?(?:panel|account|dashboard|console|profile|cabinet)|(?:i am|im|we are) (?:still |currently |already )?(?:logged|signed) in|(?:i|we) (?:do )?(?:still |currently )?have (?:full )?access to (?:the |our |my |this )?(?:\\p{L}+ )?(?:panel|account|dashboard|console|profile|cabinet)',
  sw: '(?:naweza|tunaweza) (?:bado )?(?:kuingia|kufikia) (?:\\p{L}+ ){0,2}(?:akaunti|paneli|dashibodi)|(?:nina|tuna) (?:bado )?(?:ufikiaji|uwezo wa kuingia)|(?:nimeingia|tumeingia) (?:\\p{L}+ ){0,2}(?:akaunti|paneli|dashibodi)',
})
/** Before it, the access is wished for, asked about, denied or past. */
const NOT_NOW =
  /(?:^|[^\p{L}])(?:не|нет|если|чтобы|когда|раньше|как|ли|so|so that|until|before|if|when|how|whether|once|after|agar|агар|егер|jinsi|vipi|ili|kama|ikiwa)[ ,]+(?:\p{L}+ )?$/u
const LOST_ACCOUNT = phrases({
  ru: 'не (?:могу|можем|удается|получается) (?:войти|зайти|попасть)|(?:нет|потерял?\\p{L}*|утратил?\\p{L}*|утрачен|утерян) доступ\\p{L}* (?:в|к|ко) (?:\\p{L}+ ){0,2}(?:панел|кабинет|акк?аунт|учетн)',
  kk: 'кире алма',
  'uz-Latn': 'kir(?:a ?)?olma',
  'uz-Cyrl': 'кир(?:а ?)?олма',
  en: '(?:cannot|can ?t|unable to|not able to) (?:log ?in|sign in)|lost access to (?:the |our |my )?(?:account|panel)',
  sw: '(?:siwezi|hatuwezi) kuingia',
})

/** What a message says about its sender's case beside a request; `links` are those of its HTML. */
export function situationsIn(text: string, links: readonly string[]): Situation[] {
  const own = ownText(text)
  const folded = fold(own)
  const found: [Situation, boolean][] = [
    ['not-owner', isNotOwner(folded)],
    ['password-only', isPasswordOnly(text)],
    ['has-access', hasAccess(folded) && !requestsIn(text).includes('disable-2fa')],
    ['cloud-link', leadsToCloud(own, ...links)],
  ]
  return found.flatMap(([situation, is]) => (is ? [situation] : []))
}

function isNotOwner(folded: string): boolean {
  if (ON_BEHALF.test(folded)) return false
  return NOT_OWNER.test(folded) || (OWN_USER.test(folded) && OWNER_IS_ANOTHER.test(folded))
}

function hasAccess(folded: string): boolean {
  const said = HAS_ACCESS.exec(folded)
  if (!said || LOST_ACCOUNT.test(folded)) return false
  return !NOT_NOW.test(folded.slice(Math.max(0, said.index - 30), said.index))
}
