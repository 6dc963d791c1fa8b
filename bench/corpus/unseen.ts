import type { Wording } from './paper.ts'
import { UNSEEN_KZ_APPLICATIONS_KK } from './wordings/unseen-kz-applications-kk.ts'
import { UNSEEN_KZ_APPLICATIONS_RU } from './wordings/unseen-kz-applications-ru.ts'
import { UNSEEN_KZ_APPOINTMENTS } from './wordings/unseen-kz-appointments.ts'
import { UNSEEN_KZ_IDENTITIES } from './wordings/unseen-kz-identities.ts'
import { UNSEEN_KZ_POWERS } from './wordings/unseen-kz-powers.ts'
import { UNSEEN_KZ_REGISTRATIONS } from './wordings/unseen-kz-registrations.ts'
import { UNSEEN_KZ_REST } from './wordings/unseen-kz-rest.ts'

/** Wordings that only check seeds draw from. */
export const UNSEEN: readonly Wording[] = [
  ...UNSEEN_KZ_APPLICATIONS_KK,
  ...UNSEEN_KZ_APPLICATIONS_RU,
  ...UNSEEN_KZ_APPOINTMENTS,
  ...UNSEEN_KZ_IDENTITIES,
  ...UNSEEN_KZ_POWERS,
  ...UNSEEN_KZ_REGISTRATIONS,
  ...UNSEEN_KZ_REST,
]
