import type { Field } from '../../../cases/document.ts'
import { ownText } from '../../../cases/own-text.ts'
import { sheetOfText } from '../lines.ts'
import { ACCOUNT_NUMBER, accountNumbers } from './account-number.ts'
import { newEmails } from './new-email.ts'
import { organisationName } from './organisation-name.ts'
import { registrationNumbers } from './registration-number.ts'

/** Headers of a forwarded mail, which mail programs print above it: their addresses are nobody's wish. */
const HEADER_LINE =
  /^[ \t>]*(?:from|to|cc|sent|date|subject|reply-to|от|кому|копия|дата|отправлено|тема|кімнен|кімге|күні|тақырыбы)[ \t]*:.*@.*$/gimu

/** What a mail's own subject and body state; quoted replies do not count. Page 0, boxes without size. */
export function fieldsInText(text: string, accountNumberPattern: RegExp = ACCOUNT_NUMBER): Field[] {
  const sheet = sheetOfText(ownText(text).replace(HEADER_LINE, '').slice(0, 60_000))
  return [
    ...registrationNumbers(sheet),
    ...accountNumbers(sheet, accountNumberPattern),
    ...newEmails(sheet),
    ...organisationName(sheet),
  ]
}
