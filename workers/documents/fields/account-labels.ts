import { labelPattern } from '../labels.ts'

const words = (list: string): string[] => list.split('|')
/** Every owner with every word for a number: «customer ID», «mijoz kodi». */
const pairs = (owners: string, marks: string): string[] =>
  words(owners).flatMap((owner) => words(marks).map((mark) => `${owner} ${mark}`))

/** Labels that can mean nothing but the customer account (DOMAIN 4.3: documentation and help pages of the provider). */
export const SURE = labelPattern([
  ...words(
    'номер* аккаунт*|аккаунт* номер*|аккаунт* №|id аккаунт*|аккаунт* id|ид аккаунта|идентификатор* аккаунт*|аккаунт*|акаунт*|акк|номер* учетной записи|учетн* запис*|уч. запис*|уч запис*|учетк*|лицев* счет*|номер* лицевого счета|лицевой|лицсчет*|лиц счет*|лиц. счет*|л/с|л.с|л/счет*|номер* личного кабинета|личн* кабинет*|лк|мо* кабинет*|наш* кабинет*|кабинет* номер|номер* кабинета|кабинет* id',
  ),
  ...words(
    'аккаунт* нөмірі|аккаунт* идентификаторы|жеке шот*|жеке шот* нөмірі|дербес шот*|дербес шот* нөмірі|есептік жазба*|есептік жазба* нөмірі|тіркеу жазба*|тіркелгі*|тіркелгі* нөмірі|жеке кабинет*|жеке кабинет* нөмірі|кабинет* нөмірі',
  ),
  ...words(
    'akkaunt* raqam*|akkaunt* nomer*|akkaunt* id*|akkaunt*|akaunt*|akaunt* raqam*|hisob yozuv*|shaxsiy hisob*|shaxsiy hisob raqam*|shaxsiy kabinet*|shaxsiy kabinet* raqam*|lichn* kabinet*|kabinet* nomer*|kabinet* raqam*|litsevoy*|lisevoy*|аккаунт* рақам*|ҳисоб ёзув*|шахсий ҳисоб*|шахсий ҳисоб рақам*|шахсий кабинет*|шахсий кабинет* рақам*|кабинет* рақам*',
  ),
  ...words(
    'account number|account id|account identifier|account no|acct no|account ref*|account code|account|acct|acc no|acc. no|a/c|a/c no|ac no|ac. no|nambari ya akaunti|namba ya akaunti|akaunti namba|utambulisho wa akaunti|akaunti',
  ),
])

/** Labels of the customer's number: the account's, where no account is named. */
export const CUSTOMER = labelPattern([
  ...pairs(
    'id|ид|номер*|код*|идентификатор*|идентификационн* номер*',
    'клиента|вашего клиента|абонента|пользователя|профиля',
  ),
  ...pairs('клиент*|абонент*|пользовател*|профил*', '№|id|номер|код*|нөмір*|идентификатор*|рақам*'),
  ...pairs('клиентск*|абонентск*', 'номер*|код*|id'),
  ...pairs('наш*|мо*', 'номер* у вас|номер* в вашей системе|id|идентификатор*'),
  ...words(
    'ваш* клиент*|номер* у вас|у вас под номером|у вас за номером|у вас с номером|нам присвоен номер|нам присвоен id|присвоенн* нам номер*|присвоенн* нам идентификатор*|нам выдан номер|системе за номером|системе под номером|базе мы под номером|базе под номером|id у вас|id в панели|id в системе|номер* в панели|номер* в системе|код* в системе|номер* в биллинге|биллинг*|панел* управления',
  ),
  ...pairs('тұтынушы*|пайдаланушы*|тапсырысшы*|тапсырыс беруші*', 'код*|нөмір*|id|идентификатор*'),
  ...pairs('сіздердегі|сіздегі|біздің|менің', 'id|нөмір*|идентификатор*'),
  ...words('id-ым|id-ім|id-ымыз|id-іміз|бойынша нөмір*|бізге берілген нөмір*|жүйесіндегі нөмір*'),
  ...pairs('mijoz*|abonent*|foydalanuvchi*|buyurtmachi*|profil*', '№|kod*|raqam*|nomer*|id|identifikator*'),
  ...pairs('sizdagi|bizning|mening', 'raqam*|nomer*|id|id raqam*'),
  ...words(
    'bizga berilgan raqam*|tizimidagi raqam*|бизга берилган рақам*|тизимидаги рақам*|тизимдаги рақам*',
  ),
  ...pairs('мижоз*|фойдаланувчи*|буюртмачи*', '№|код*|рақам*|номер*|id|идентификатор*'),
  ...pairs('сиздаги|бизнинг|менинг', 'рақам*|номер*|id|id рақам*'),
  ...pairs(
    'client|clients|customer|customers|cust|cust.|subscriber|member|user|tenant|profile|login|panel|servercore',
    'id|no|number|code|acc|account|a/c|ref*|reference*|#',
  ),
  ...words(
    'our id|our number with you|your customer|us as customer|known to you as|with you under number|yours under number|tenant|in your system as|in your system under number',
  ),
  ...pairs('namba|nambari|namba yetu|nambari yetu|kitambulisho|utambulisho', 'ya mteja|cha mteja|wa mteja'),
  ...pairs('namba|nambari', 'yetu kwenu|yangu kwenu'),
  ...pairs('mteja|mteja wenu', 'namba|nambari|no'),
  ...words('id ya mteja'),
])

/** Labels that often stand before another number: taken where no other is found, with less confidence. */
export const CONTRACT = labelPattern(
  words(
    'номер договора|номера договора|договор:|№ договора|договор №|договора №|договору №|договор-оферт* №|договору-оферт* №|логин|login|username|user name|шот нөмірі|келісімшарт:|келісімшарт нөмірі|келісімшарт №|шарт №|шарт нөмірі|shartnoma:|shartnoma raqami|shartnoma №|шартнома:|шартнома рақами|шартнома №|contract number|contract no|agreement no|agreement number|nambari ya mkataba',
  ),
)
/** Labels that may mean much else: taken only right before a number, where no other label stands. */
export const BARE = labelPattern(
  words(
    'id|ид|айди*|aydi*|клиент*|абонент*|кабинет*|у вас|в вашей системе|в вашей базе|доступ* к панели|servercore:|сіздерде|сізде|нөміріміз|нөмірім|sizda|сизда|raqamimiz|raqamim|рақамимиз|рақамим|customer|client|mteja',
  ),
)

/** Before a label: another kind of account, or of contract. */
export const OTHERS =
  /(?:расчетн\p{L}*|банковск\p{L}*|текущ\p{L}*|корреспондентск\p{L}*|валютн\p{L}*|bank|банк\p{L}*|трудов\p{L}*|купли-продажи|аренды|страхов\p{L}*|mpesa|m-pesa|telefon|телефон\p{L}*|phone|mobile|тел|моб\p{L}*|national|passport|vendor|tax)\s*$/u

/** Before a bare «id»: a thing that has one of its own. */
export const OTHER_THINGS =
  /(?<!\p{L})(?:машин|сервер(?!кор)|server(?!core)|machine|vm|instance|диск|disk|проект|project|loyiha|лойиха|жоба|ошибк|error|транзакц|transaction|платеж|payment|заказ|order|заявк|ticket|тикет|обращени|инцидент|incident|request|домен|domain|сесси|session|telegram|телеграм|zoom|skype)\p{L}*\W*$/u

/** What English, Kazakh and Uzbek call account, shot and hisob may be a bank's. */
export const AMBIGUOUS = /^(?:account(?! id)|acct?(?!\p{L})|a\/c|шот|akaunti|shaxsiy hisob|шахсий хисоб)/u
export const AT_A_BANK =
  /(?<!\p{L})(?:bank|банк\p{L}*|benki|branch|swift|iban|иик|жск|бик|мфо|mfo|paybill|pay bill|m-?pesa|till|kcb|equity|absa|ncba|stanbic|kaspi|halyk|каспи)(?!\p{L})/u
