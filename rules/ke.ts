import type { CountryRules } from './country-rules.ts'
import { applicationSays, rowsOf } from './rows.ts'

const LIKE_KZ = 'by analogy with Kazakhstan; the provider has a page for Kenya that we have not seen'
const RECORDS =
  'the records Kenyan companies and proprietors have: certificates, CR12, CR13, PIN certificates'

const company = rowsOf('legal-entity')
const trader = rowsOf('sole-proprietor')
const person = rowsOf('individual')

/** Kenya. All of it is assumed. */
export const ke: CountryRules = {
  country: 'KE',
  // KRA: P for companies and partnerships, A for people. Business names have BN numbers or plain digits.
  numbers: [
    { scheme: 'ke-kra-pin', shape: /^P/, of: 'legal-entity' },
    { scheme: 'ke-kra-pin', shape: /^A/, of: 'person' },
    { scheme: 'ke-company', shape: /^(?:BN|\d)/, of: 'sole-proprietor' },
    { scheme: 'ke-company', of: 'legal-entity' },
  ],
  forms: [[/^(?!.*\p{Script=Cyrillic}).*\b(?:ltd|limited(?! liability)|plc)\b/iu, 'legal-entity']],
  languages: ['sw'],
  powerOfAttorney: {
    maxYears: null,
    defaultYears: null,
    undated: 'open',
    source: 'no rule of a usual term was found: the paper must state it',
  },
  directors: {
    extractMaxDays: 90,
    source: 'a company acts by its directors; that a CR12 may be 90 days old is assumed',
  },
  requirements: [
    company('KE-LEGAL-01', 'application', 'application', 'An application.', LIKE_KZ),
    company(
      'KE-LEGAL-02',
      'registration-number',
      'number',
      'The KRA PIN or the company number, on a paper that shows it.',
      RECORDS,
      { schemes: ['ke-kra-pin', 'ke-company'] },
    ),
    company(
      'KE-LEGAL-03',
      'authority',
      'authority',
      'For a director the CR12 or a board resolution, for anyone else a power of attorney.',
      LIKE_KZ,
    ),
    ...applicationSays('KE-LEGAL', 'legal-entity'),

    trader('KE-SOLE-01', 'application', 'application', 'An application.', LIKE_KZ),
    trader('KE-SOLE-02', 'identity', 'identity', 'The national ID or passport of the proprietor.', LIKE_KZ),
    trader('KE-SOLE-03', 'selfie', 'selfie', 'A photo of the proprietor holding that document.', LIKE_KZ),
    ...applicationSays('KE-SOLE', 'sole-proprietor'),
    trader(
      'KE-SOLE-07',
      'registration-document',
      'number',
      'The certificate of the business name (BN) or the CR13.',
      RECORDS,
      { schemes: ['ke-company'] },
    ),

    person('KE-PERSON-01', 'application', 'application', 'An application.', LIKE_KZ),
    person('KE-PERSON-02', 'identity', 'identity', 'The national ID or passport of the owner.', LIKE_KZ),
    person('KE-PERSON-03', 'selfie', 'selfie', 'A photo of the owner holding that document.', LIKE_KZ),
    ...applicationSays('KE-PERSON', 'individual'),
  ],
}
