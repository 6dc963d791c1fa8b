import type { Wording } from './paper.ts'
import { UNSEEN_KE_APPLICATIONS } from './wordings/unseen-ke-applications.ts'
import { UNSEEN_KE_AUTHORITY } from './wordings/unseen-ke-authority.ts'
import { UNSEEN_KE_LONG } from './wordings/unseen-ke-long.ts'
import { UNSEEN_KE_REGISTRATIONS } from './wordings/unseen-ke-registrations.ts'
import { UNSEEN_KE_REST } from './wordings/unseen-ke-rest.ts'
import { UNSEEN_KZ_APPLICATIONS_KK } from './wordings/unseen-kz-applications-kk.ts'
import { UNSEEN_KZ_APPLICATIONS_RU } from './wordings/unseen-kz-applications-ru.ts'
import { UNSEEN_KZ_APPOINTMENTS } from './wordings/unseen-kz-appointments.ts'
import { UNSEEN_KZ_IDENTITIES } from './wordings/unseen-kz-identities.ts'
import { UNSEEN_KZ_LONG } from './wordings/unseen-kz-long.ts'
import { UNSEEN_KZ_POWERS } from './wordings/unseen-kz-powers.ts'
import { UNSEEN_KZ_REGISTRATIONS } from './wordings/unseen-kz-registrations.ts'
import { UNSEEN_KZ_REST } from './wordings/unseen-kz-rest.ts'
import { UNSEEN_UZ_APPLICATIONS } from './wordings/unseen-uz-applications.ts'
import { UNSEEN_UZ_APPLICATIONS_LATN } from './wordings/unseen-uz-applications-latn.ts'
import { UNSEEN_UZ_APPOINTMENTS } from './wordings/unseen-uz-appointments.ts'
import { UNSEEN_UZ_LONG } from './wordings/unseen-uz-long.ts'
import { UNSEEN_UZ_POWERS } from './wordings/unseen-uz-powers.ts'
import { UNSEEN_UZ_REGISTRATIONS } from './wordings/unseen-uz-registrations.ts'
import { UNSEEN_UZ_REST } from './wordings/unseen-uz-rest.ts'

/** Wordings that only check seeds draw from. */
export const UNSEEN: readonly Wording[] = [
  ...UNSEEN_KZ_APPLICATIONS_KK,
  ...UNSEEN_KZ_APPLICATIONS_RU,
  ...UNSEEN_KZ_APPOINTMENTS,
  ...UNSEEN_KZ_IDENTITIES,
  ...UNSEEN_KZ_LONG,
  ...UNSEEN_KZ_POWERS,
  ...UNSEEN_KZ_REGISTRATIONS,
  ...UNSEEN_KZ_REST,
  ...UNSEEN_UZ_APPLICATIONS,
  ...UNSEEN_UZ_APPLICATIONS_LATN,
  ...UNSEEN_UZ_APPOINTMENTS,
  ...UNSEEN_UZ_LONG,
  ...UNSEEN_UZ_POWERS,
  ...UNSEEN_UZ_REGISTRATIONS,
  ...UNSEEN_UZ_REST,
  ...UNSEEN_KE_APPLICATIONS,
  ...UNSEEN_KE_AUTHORITY,
  ...UNSEEN_KE_LONG,
  ...UNSEEN_KE_REGISTRATIONS,
  ...UNSEEN_KE_REST,
]
