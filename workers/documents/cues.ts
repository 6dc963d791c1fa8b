import type { DocumentKind } from '../../cases/vocabulary.ts'
import { APPLICATION_CUES } from './cues/application.ts'
import { APPOINTMENT_CUES } from './cues/appointment.ts'
import type { CuesByLanguage } from './cues/cue-lists.ts'
import { IDENTITY_CUES } from './cues/identity.ts'
import { PAYMENT_CUES } from './cues/payment-order.ts'
import { POWER_CUES } from './cues/power-of-attorney.ts'
import { REGISTRATION_CUES } from './cues/registration.ts'
import { TAX_CUES } from './cues/tax-certificate.ts'

export type CuedKind = Exclude<DocumentKind, 'selfie' | 'other' | 'unreadable'>

/**
 * Wordings printed on papers of KZ, UZ and KE: service pages of egov.kz and my.gov.uz, public templates, registry
 * extracts. A new language is a new line; native readers should check kk, uz, sw.
 */
export const CUES: Record<CuedKind, CuesByLanguage> = {
  application: APPLICATION_CUES,
  registration: REGISTRATION_CUES,
  appointment: APPOINTMENT_CUES,
  'power-of-attorney': POWER_CUES,
  identity: IDENTITY_CUES,
  'tax-certificate': TAX_CUES,
  'payment-order': PAYMENT_CUES,
}
