import { bornOn } from '../cases/identifiers/uz-pinfl.ts'
import type { CountryRules } from './country-rules.ts'
import { applicationSays, rowsOf } from './rows.ts'

const OLDER_PAGE =
  'an older text of the provider: TIN, authority and application; details by analogy with Kazakhstan'
const LIKE_KZ = 'by analogy with individuals of Kazakhstan'

const company = rowsOf('legal-entity')
const trader = rowsOf('sole-proprietor')
const person = rowsOf('individual')

/** Uzbekistan. All of it is assumed. */
export const uz: CountryRules = {
  country: 'UZ',
  // Companies begin with 2 or 3, people with 4 to 7; since July 2021 people are known by their PINFL.
  numbers: [
    { scheme: 'uz-stir', shape: /^[23]/, of: 'legal-entity' },
    { scheme: 'uz-stir', shape: /^[4-7]/, of: 'person' },
    { scheme: 'uz-pinfl', of: 'person', bornOn },
  ],
  forms: [
    [
      /(?<![\p{L}-])(?:МЧЖ|MChJ|АЖ|AJ|ХК|XK)(?!\p{L})|(?:mas.?uliyati|масъулияти) (?:cheklangan|чекланган)|(?:aksiyadorlik|акциядорлик) (?:jamiyat|жамият)/iu,
      'legal-entity',
    ],
    [/(?<![\p{L}-])(?:ЯТТ|YaTT)(?!\p{L})|yakka tartibdagi|якка тартибдаги/iu, 'sole-proprietor'],
  ],
  languages: ['uz-Latn', 'uz-Cyrl'],
  powerOfAttorney: {
    maxYears: 3,
    defaultYears: 1,
    undated: 'open',
    source: 'at most three years, one if unstated: uzdaily.uz on the Civil Code of Uzbekistan',
  },
  requirements: [
    company('UZ-LEGAL-01', 'application', 'application', 'An application.', OLDER_PAGE),
    company(
      'UZ-LEGAL-02',
      'registration-number',
      'number',
      'The STIR of the organisation, on a paper that shows it.',
      OLDER_PAGE,
      { schemes: ['uz-stir'] },
    ),
    company(
      'UZ-LEGAL-03',
      'authority',
      'authority',
      'For the head the order or the founder’s decision, for anyone else a power of attorney (ishonchnoma).',
      OLDER_PAGE,
    ),
    ...applicationSays('UZ-LEGAL', 'legal-entity'),

    trader('UZ-SOLE-01', 'application', 'application', 'An application.', LIKE_KZ),
    trader(
      'UZ-SOLE-02',
      'identity',
      'identity',
      'The passport or ID card of the proprietor (YaTT).',
      LIKE_KZ,
    ),
    trader('UZ-SOLE-03', 'selfie', 'selfie', 'A photo of the proprietor holding that document.', LIKE_KZ),
    ...applicationSays('UZ-SOLE', 'sole-proprietor'),

    person('UZ-PERSON-01', 'application', 'application', 'An application.', LIKE_KZ),
    person('UZ-PERSON-02', 'identity', 'identity', 'The passport or ID card; it holds the PINFL.', LIKE_KZ),
    person('UZ-PERSON-03', 'selfie', 'selfie', 'A photo of the owner holding that document.', LIKE_KZ),
    ...applicationSays('UZ-PERSON', 'individual'),
  ],
}
