import type { Wording } from './paper.ts'
import { KE_WORDINGS } from './wordings/ke-wordings.ts'
import { KZ_WORDINGS } from './wordings/kz-wordings.ts'
import { SELFIES } from './wordings/selfies.ts'
import { UZ_CYRILLIC_APPLICATIONS } from './wordings/uz-applications-cyrl.ts'
import { UZ_LATIN_APPLICATIONS } from './wordings/uz-applications-latn.ts'
import { UZ_RUSSIAN_APPLICATIONS } from './wordings/uz-applications-ru.ts'
import { UZ_APPOINTMENTS } from './wordings/uz-appointments.ts'
import { UZ_IDENTITIES } from './wordings/uz-identities.ts'
import { UZ_OTHERS_OF_OFFICE } from './wordings/uz-others-staff.ts'
import { UZ_OTHERS_OF_TRADE } from './wordings/uz-others-trade.ts'
import { UZ_PAYMENT_ORDERS } from './wordings/uz-payments.ts'
import { UZ_POWERS } from './wordings/uz-powers.ts'
import { UZ_REGISTRATIONS } from './wordings/uz-registrations.ts'
import { UZ_TAX_CERTIFICATES } from './wordings/uz-tax.ts'

/** Every wording that reading may be tuned on. */
export const WORDINGS: readonly Wording[] = [
  ...KE_WORDINGS,
  ...KZ_WORDINGS,
  ...UZ_CYRILLIC_APPLICATIONS,
  ...UZ_LATIN_APPLICATIONS,
  ...UZ_RUSSIAN_APPLICATIONS,
  ...UZ_APPOINTMENTS,
  ...UZ_IDENTITIES,
  ...UZ_POWERS,
  ...UZ_REGISTRATIONS,
  ...UZ_TAX_CERTIFICATES,
  ...UZ_PAYMENT_ORDERS,
  ...UZ_OTHERS_OF_TRADE,
  ...UZ_OTHERS_OF_OFFICE,
  ...SELFIES,
]
