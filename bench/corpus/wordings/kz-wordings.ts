import type { Wording } from '../paper.ts'
import { KZ_APPLICATIONS_EN } from './kz-application-en.ts'
import { KZ_APPLICATIONS_KK } from './kz-application-kk.ts'
import { KZ_APPLICATIONS_OF_PERSONS } from './kz-application-person.ts'
import { KZ_APPLICATIONS_PROSE } from './kz-application-prose.ts'
import { KZ_APPLICATIONS_RU } from './kz-application-ru.ts'
import { KZ_APPOINTMENTS_KK } from './kz-appointment-kk.ts'
import { KZ_APPOINTMENTS_BY_OTHERS } from './kz-appointment-others.ts'
import { KZ_APPOINTMENTS_RU } from './kz-appointment-ru.ts'
import { KZ_IDENTITIES } from './kz-identity.ts'
import { KZ_OTHER_LETTERS } from './kz-other-letters.ts'
import { KZ_OTHERS_OF_OFFICE } from './kz-other-staff.ts'
import { KZ_OTHERS_OF_TRADE } from './kz-other-trade.ts'
import { KZ_POWERS_KK } from './kz-power-kk.ts'
import { KZ_POWERS_RU } from './kz-power-ru.ts'
import { KZ_REGISTRATIONS } from './kz-registration.ts'
import { KZ_REGISTRATIONS_ON_PAPER } from './kz-registration-paper.ts'
import { KZ_PAYMENT_ORDERS, KZ_TAX_CERTIFICATES } from './kz-tax.ts'

/** Every wording of Kazakhstan. */
export const KZ_WORDINGS: readonly Wording[] = [
  ...KZ_APPLICATIONS_RU,
  ...KZ_APPLICATIONS_PROSE,
  ...KZ_APPLICATIONS_KK,
  ...KZ_APPLICATIONS_EN,
  ...KZ_APPLICATIONS_OF_PERSONS,
  ...KZ_REGISTRATIONS,
  ...KZ_REGISTRATIONS_ON_PAPER,
  ...KZ_APPOINTMENTS_RU,
  ...KZ_APPOINTMENTS_KK,
  ...KZ_APPOINTMENTS_BY_OTHERS,
  ...KZ_POWERS_RU,
  ...KZ_POWERS_KK,
  ...KZ_IDENTITIES,
  ...KZ_TAX_CERTIFICATES,
  ...KZ_PAYMENT_ORDERS,
  ...KZ_OTHERS_OF_TRADE,
  ...KZ_OTHERS_OF_OFFICE,
  ...KZ_OTHER_LETTERS,
]
