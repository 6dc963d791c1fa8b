import { bornOn } from '../cases/identifiers/kz-bin.ts'
import type { CountryRules } from './country-rules.ts'
import { applicationSays, rowsOf } from './rows.ts'

const PAGE = 'docs.servercore.com/account/restore-access'
const documented = { provenance: 'documented' } as const
const OLDER_PAGE = 'kb.selectel.com, the older page of a sister provider, for individuals'
const LIKE_INDIVIDUAL = 'by analogy with the individual: the provider has one page for both'

const company = rowsOf('legal-entity')
const trader = rowsOf('sole-proprietor')
const person = rowsOf('individual')

/** Kazakhstan. The legal entity is as the provider's page has it; the rest is assumed. */
export const kz: CountryRules = {
  country: 'KZ',
  // Law 223 of 2007: only a joint sole proprietorship has a BIN (fifth digit 6); any other has its owner's IIN.
  numbers: [
    { scheme: 'kz-bin', shape: /^\d{4}6/, of: 'sole-proprietor' },
    { scheme: 'kz-bin', alike: 'kz-iin', of: 'legal-entity' },
    { scheme: 'kz-iin', alike: 'kz-bin', of: 'person', bornOn },
  ],
  forms: [
    [
      /(?<![\p{L}-])(?:ТОО|ЖШС|АҚ|КЕАҚ)(?!\p{L})|товариществ\p{L}+ с ограниченной|жауапкершілігі шектеулі|акционерлік қоғам/iu,
      'legal-entity',
    ],
    [/(?<!\p{L})ЖК(?!\p{L})|(?:жеке|дара) кәсіпкер/iu, 'sole-proprietor'],
  ],
  languages: ['kk'],
  powerOfAttorney: {
    maxYears: 3,
    defaultYears: 1,
    undated: 'void',
    source: 'Civil Code of Kazakhstan, article 168',
  },
  requirements: [
    company('KZ-LEGAL-01', 'application', 'application', 'An application on the template.', PAGE, documented),
    company(
      'KZ-LEGAL-02',
      'registration-number',
      'number',
      'The BIN of the organisation, on a paper that shows it.',
      PAGE,
      { ...documented, schemes: ['kz-bin'] },
    ),
    company(
      'KZ-LEGAL-03',
      'authority',
      'authority',
      'For the head the order or resolution of appointment, for anyone else a power of attorney.',
      PAGE,
      documented,
    ),
    ...applicationSays('KZ-LEGAL', 'legal-entity'),

    trader('KZ-SOLE-01', 'application', 'application', 'An application.', LIKE_INDIVIDUAL),
    trader(
      'KZ-SOLE-02',
      'identity',
      'identity',
      'The identity card or passport of the proprietor.',
      LIKE_INDIVIDUAL,
    ),
    trader(
      'KZ-SOLE-03',
      'selfie',
      'selfie',
      'A photo of the proprietor holding that document.',
      LIKE_INDIVIDUAL,
    ),
    ...applicationSays('KZ-SOLE', 'sole-proprietor'),
    trader(
      'KZ-SOLE-07',
      'registration-number',
      'number',
      'The IIN of the proprietor, or the BIN of a joint sole proprietorship, on a paper that shows it.',
      'law 223 of 2007: a sole proprietor has an IIN and no BIN, a joint one has a BIN',
      { schemes: ['kz-iin', 'kz-bin'] },
    ),

    person('KZ-PERSON-01', 'application', 'application', 'An application.', OLDER_PAGE),
    person(
      'KZ-PERSON-02',
      'identity',
      'identity',
      'The identity card or the photo page of the passport.',
      OLDER_PAGE,
    ),
    person('KZ-PERSON-03', 'selfie', 'selfie', 'A photo of the owner holding that document.', OLDER_PAGE),
    ...applicationSays('KZ-PERSON', 'individual'),
  ],
}
