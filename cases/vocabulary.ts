/** The words of the house: every closed list of names that code, tables, logs and screens share. */

export const COUNTRIES = ['KZ', 'UZ', 'KE', 'KG'] as const
export type Country = (typeof COUNTRIES)[number]

export const ENTITY_TYPES = ['legal-entity', 'sole-proprietor', 'individual'] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

export const REQUESTS = ['change-email', 'disable-2fa'] as const
export type Request = (typeof REQUESTS)[number]

/** Languages a sender may write in (BCP 47). */
export const LANGUAGES = ['ru', 'kk', 'uz-Latn', 'uz-Cyrl', 'en', 'sw'] as const
export type Language = (typeof LANGUAGES)[number]

/** What a message is, as far as this desk is concerned. */
export type MessageKind = 'application' | 'question' | 'automated' | 'bounce' | 'other'

export const DOCUMENT_KINDS = [
  'application',
  'registration',
  'appointment',
  'power-of-attorney',
  'identity',
  'selfie',
  'tax-certificate',
  'payment-order',
  'other',
  'unreadable',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

export type FieldName =
  | 'registrationNumber'
  | 'accountNumber'
  | 'newEmail'
  | 'organisationName'
  | 'signatoryName'
  | 'signatoryRole'
  | 'documentDate'
  | 'validUntil'
  | 'documentNumber'
  | 'grantorName'
  /** What a power of attorney is for: `account`, `general` or `other`; absent where its words do not tell. */
  | 'scope'
  | 'birthDate'

/** Which numbering a registrationNumber belongs to. */
export const SCHEMES = [
  'kz-bin',
  'kz-iin',
  'uz-stir',
  'uz-pinfl',
  'ke-kra-pin',
  'ke-company',
  'kg-inn',
] as const
export type Scheme = (typeof SCHEMES)[number]

/** What a reply can ask for; public vocabulary of `export --json`. */
export const MISSING_ITEMS = [
  'application',
  'registration-number',
  'registration-document',
  'authority',
  'identity',
  'selfie',
  'account-number',
  'new-email',
  'signature',
  'request',
  'country',
  'entity-type',
] as const
export type MissingItem = (typeof MISSING_ITEMS)[number]

/** What a message says about its sender's case beside a request; each has a reply of its own in templates/. */
export type Situation = 'not-owner' | 'password-only' | 'has-access' | 'cloud-link'

/** Why something could not be read; each has words for the sender in templates/. */
export const UNREADABLE_REASONS = [
  'password',
  'encrypted',
  'damaged',
  'unsupported-format',
  'empty',
  'blank',
  'too-dark',
  'too-small',
  'illegible',
  'cut-off',
  'not-a-document',
  'too-large',
  'too-many-pages',
  'time-limit',
  'memory-limit',
] as const
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number]
