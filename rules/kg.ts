import { bornOn } from '../cases/identifiers/kg-inn.ts'
import type { CountryRules } from './country-rules.ts'
import { applicationSays, rowsOf } from './rows.ts'

const LIKE_KZ = 'by analogy with Kazakhstan; the provider has no page for Kyrgyzstan'

const company = rowsOf('legal-entity')
const trader = rowsOf('sole-proprietor')
const person = rowsOf('individual')

/** Kyrgyzstan. All of it is assumed, and off until an operator switches it on. */
export const kg: CountryRules = {
  country: 'KG',
  offByDefault: true,
  // One INN for everybody: it begins with 0 for organisations, with 1 or 2 for people.
  numbers: [
    { scheme: 'kg-inn', shape: /^0/, of: 'legal-entity' },
    { scheme: 'kg-inn', of: 'person', bornOn },
  ],
  forms: [
    [/(?<![\p{L}-])(?:ОсОО|ОсДО|ЖЧК)(?!\p{L})|жоопкерчилиги чектелген/iu, 'legal-entity'],
    [/жеке ишкер/iu, 'sole-proprietor'],
  ],
  languages: [],
  powerOfAttorney: {
    maxYears: 3,
    defaultYears: 1,
    undated: 'open',
    source: 'assumed, by analogy with Kazakhstan',
  },
  requirements: [
    company('KG-LEGAL-01', 'application', 'application', 'An application.', LIKE_KZ),
    company(
      'KG-LEGAL-02',
      'registration-number',
      'number',
      'The INN of the organisation, on a paper that shows it.',
      LIKE_KZ,
      { schemes: ['kg-inn'] },
    ),
    company(
      'KG-LEGAL-03',
      'authority',
      'authority',
      'For the head the order or resolution of appointment, for anyone else a power of attorney.',
      LIKE_KZ,
    ),
    ...applicationSays('KG-LEGAL', 'legal-entity'),

    trader('KG-SOLE-01', 'application', 'application', 'An application.', LIKE_KZ),
    trader('KG-SOLE-02', 'identity', 'identity', 'The passport or ID card of the proprietor.', LIKE_KZ),
    trader('KG-SOLE-03', 'selfie', 'selfie', 'A photo of the proprietor holding that document.', LIKE_KZ),
    ...applicationSays('KG-SOLE', 'sole-proprietor'),

    person('KG-PERSON-01', 'application', 'application', 'An application.', LIKE_KZ),
    person('KG-PERSON-02', 'identity', 'identity', 'The passport or ID card of the owner.', LIKE_KZ),
    person('KG-PERSON-03', 'selfie', 'selfie', 'A photo of the owner holding that document.', LIKE_KZ),
    ...applicationSays('KG-PERSON', 'individual'),
  ],
}
