import type { Wording } from '../paper.ts'
import { KE_APPLICATION_FORMS } from './ke-application-forms.ts'
import { KE_APPLICATION_LETTERS } from './ke-application-letters.ts'
import { KE_APPLICATIONS_OF_PERSONS } from './ke-application-persons.ts'
import { KE_APPLICATIONS_SW } from './ke-applications-sw.ts'
import { KE_APPOINTMENTS } from './ke-appointments.ts'
import { KE_BUSINESS_NAMES } from './ke-business-names.ts'
import { KE_IDENTITIES } from './ke-identities.ts'
import { KE_INCORPORATIONS } from './ke-incorporation.ts'
import { KE_OTHERS_OF_OFFICE } from './ke-others-staff.ts'
import { KE_OTHERS_OF_TRADE } from './ke-others-trade.ts'
import { KE_PAYMENT_ORDERS } from './ke-payments.ts'
import { KE_POWERS } from './ke-powers.ts'
import { KE_SEARCH_LETTERS } from './ke-search-letters.ts'
import { KE_TAX_CERTIFICATES } from './ke-tax.ts'

/** Every wording of Kenya. */
export const KE_WORDINGS: readonly Wording[] = [
  ...KE_APPLICATION_LETTERS,
  ...KE_APPLICATION_FORMS,
  ...KE_APPLICATIONS_OF_PERSONS,
  ...KE_APPLICATIONS_SW,
  ...KE_INCORPORATIONS,
  ...KE_SEARCH_LETTERS,
  ...KE_BUSINESS_NAMES,
  ...KE_APPOINTMENTS,
  ...KE_POWERS,
  ...KE_IDENTITIES,
  ...KE_TAX_CERTIFICATES,
  ...KE_PAYMENT_ORDERS,
  ...KE_OTHERS_OF_TRADE,
  ...KE_OTHERS_OF_OFFICE,
]
