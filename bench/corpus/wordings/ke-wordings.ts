import type { Wording } from '../paper.ts'
import { KE_APPLICATION_FORMS } from './ke-application-forms.ts'
import { KE_APPLICATION_LETTERS } from './ke-application-letters.ts'
import { KE_APPOINTMENTS } from './ke-appointments.ts'
import { KE_BUSINESS_NAMES } from './ke-business-names.ts'
import { KE_IDENTITIES } from './ke-identities.ts'
import { KE_INCORPORATIONS } from './ke-incorporation.ts'
import { KE_POWERS } from './ke-powers.ts'
import { KE_SEARCH_LETTERS } from './ke-search-letters.ts'

/** Every wording of Kenya. */
export const KE_WORDINGS: readonly Wording[] = [
  ...KE_APPLICATION_LETTERS,
  ...KE_APPLICATION_FORMS,
  ...KE_INCORPORATIONS,
  ...KE_SEARCH_LETTERS,
  ...KE_BUSINESS_NAMES,
  ...KE_APPOINTMENTS,
  ...KE_POWERS,
  ...KE_IDENTITIES,
]
