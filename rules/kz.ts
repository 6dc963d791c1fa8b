import { REQUESTS } from '../cases/vocabulary.ts'
import type { CountryRules } from './country-rules.ts'

const PAGE = 'docs.servercore.com/account/restore-access'

/** Kazakhstan. The legal entity is as the provider's page has it; other entity types have no rules yet. */
export const kz: CountryRules = {
  country: 'KZ',
  numbers: { organisation: ['kz-bin'], person: ['kz-iin'] },
  powerOfAttorney: {
    maxYears: 3,
    defaultYears: 1,
    undated: 'void',
    source: 'Civil Code of Kazakhstan, article 168',
  },
  requirements: [
    {
      code: 'KZ-LEGAL-01',
      entityType: 'legal-entity',
      requests: REQUESTS,
      item: 'application',
      check: 'application',
      demand: 'An application on the template.',
      provenance: 'documented',
      source: PAGE,
    },
    {
      code: 'KZ-LEGAL-02',
      entityType: 'legal-entity',
      requests: REQUESTS,
      item: 'registration-number',
      check: 'bin',
      demand: 'The BIN of the organisation, on a paper that shows it.',
      provenance: 'documented',
      source: PAGE,
    },
    {
      code: 'KZ-LEGAL-03',
      entityType: 'legal-entity',
      requests: REQUESTS,
      item: 'authority',
      check: 'authority',
      demand: 'For the head the order or resolution of appointment, for anyone else a power of attorney.',
      provenance: 'documented',
      source: PAGE,
    },
    {
      code: 'KZ-LEGAL-04',
      entityType: 'legal-entity',
      requests: REQUESTS,
      item: 'account-number',
      check: 'account-number',
      demand: 'The account number.',
      provenance: 'assumed',
      source: 'a field of the template; where to find it is on the same page',
    },
    {
      code: 'KZ-LEGAL-05',
      entityType: 'legal-entity',
      requests: ['change-email'],
      item: 'new-email',
      check: 'new-email',
      demand: 'The new e-mail address, in the signed application.',
      provenance: 'assumed',
      source: 'a field of the template',
    },
    {
      code: 'KZ-LEGAL-06',
      entityType: 'legal-entity',
      requests: REQUESTS,
      item: 'request',
      check: 'request',
      demand: 'What is asked for: another e-mail address, or two-step authentication switched off.',
      provenance: 'assumed',
      source: 'a field of the template',
    },
  ],
}
