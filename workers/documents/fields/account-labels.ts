import { labelPattern } from '../labels.ts'

/** Labels that can mean nothing but the customer account (DOMAIN 4.3: documentation and help pages of the provider). */
export const SURE = labelPattern(
  'номер* аккаунт*|аккаунт* номер*|аккаунт* №|id аккаунт*|аккаунт* id|ид аккаунта|идентификатор* аккаунт*|аккаунт*|акаунт*|номер* учетной записи|учетн* запис*|лицев* счет*|номер* лицевого счета|л/с|номер* личного кабинета|личн* кабинет* №|аккаунт* нөмірі|аккаунт* идентификаторы|жеке шот*|жеке шот* нөмірі|дербес шот*|дербес шот* нөмірі|есептік жазба*|есептік жазба* нөмірі|тіркелгі* нөмірі|akkaunt* raqam*|akkaunt* id*|akkaunt*|hisob yozuv*|shaxsiy hisob raqam*|аккаунт* рақам*|ҳисоб ёзув*|шахсий ҳисоб рақам*|account number|account id|account identifier|account no|acct no|account|nambari ya akaunti|namba ya akaunti|akaunti namba|akaunti'.split(
    '|',
  ),
)

/** Labels that often stand before another number: taken where no sure one is found, with less confidence. */
export const WEAK = labelPattern(
  'номер договора|номера договора|договор №|договора №|договору №|логин|login|шот нөмірі|келісімшарт нөмірі|келісімшарт №|шарт №|шарт нөмірі|shartnoma raqami|shartnoma №|шартнома рақами|шартнома №|contract number|contract no|agreement no|agreement number|nambari ya mkataba|id клиента|номер клиента|клиент №|id пользователя|клиент* нөмірі|mijoz raqami|mijoz id|мижоз рақами|client id|client number|customer id|customer number|customer no|user id|namba ya mteja'.split(
    '|',
  ),
)

/** Before a label: another kind of account, or of contract. */
export const OTHERS =
  /(?:расчетн\p{L}*|банковск\p{L}*|текущ\p{L}*|корреспондентск\p{L}*|валютн\p{L}*|bank|банк\p{L}*|трудов\p{L}*|купли-продажи|аренды|страхов\p{L}*|mpesa|m-pesa)\s*$/u

/** What English, Kazakh and Uzbek call account, shot and hisob may be a bank's. */
export const AMBIGUOUS = /^(?:account(?! id)|acct|шот|akaunti)/u
export const AT_A_BANK =
  /(?<!\p{L})(?:bank|банк\p{L}*|benki|branch|swift|iban|иик|жск|бик|мфо|mfo|paybill|pay bill|m-?pesa|till)(?!\p{L})/u
