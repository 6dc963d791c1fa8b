/** Mailbox hosts that many people use. */
export const MAIL_HOSTS: readonly string[] =
  'gmail.com ymail.com mail.ru inbox.ru list.ru internet.ru yandex.ru yandex.kz yandex.uz yandex.by yandex.com rambler.ru outlook.com hotmail.com icloud.com yahoo.com proton.me protonmail.com mail.kz mail.uz mail.kg umail.uz inbox.uz'.split(
    ' ',
  )
