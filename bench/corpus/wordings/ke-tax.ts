import { addDays } from '../../../demo/dates.ts'
import type { Block, Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import { companyIn, ke, keDate, namesOf, numbersOf, personalPin, proprietorsNumbers } from './ke-parts.ts'
import { digits, right, small, table, text, title } from './written.ts'

const HEAD = {
  name: 'KENYA REVENUE AUTHORITY',
  lines: [
    'For General Tax Questions Contact KRA Call Centre',
    'Tel: +254 (020) 4999 999, Email: callcentre@kra.go.ke',
    'www.kra.go.ke',
  ],
}
const slashed = (iso: string): string => iso.split('-').reverse().join('/')
const FOOT = small(
  'Disclaimer: This is a system generated certificate and does not require signature. You can confirm validity of this certificate on the iTax portal using the PIN Checker.',
)

function addressRows({ organisation, serial }: Scene): readonly (readonly [string, string])[] {
  return [
    ['L.R. Number :', `${serial}/${serial + 40}`],
    ['Street/Road :', organisation.address.en],
    ['City/Town :', organisation.city.en.toUpperCase()],
    ['Station :', 'NORTH OF NAIROBI'],
    ['P. O. Box :', String(10_000 + serial)],
    ['Postal Code :', '00100'],
  ]
}

/** Taxes that the taxpayer owes, each from a day. */
const obligations = (names: readonly string[], from: string): Block => ({
  type: 'grid',
  rows: [
    ['Sr. No.', 'Tax Obligation(s)', 'Effective From Date', 'Effective Till Date', 'Status'],
    ...names.map((name, index) => [String(index + 1), name, slashed(from), 'N.A.', 'Active']),
  ],
})

const company = ke('en', 'tax-certificate', 'pin-company', (scene, pick) => {
  const { organisation, certifiedOn } = scene
  return {
    letterhead: HEAD,
    blocks: [
      title('PIN Certificate'),
      right(
        `Certificate Date : ${slashed(certifiedOn)}`,
        'Personal Identification Number',
        organisation.taxPin,
      ),
      text('This is to certify that taxpayer shown herein has been registered with Kenya Revenue Authority'),
      text('Taxpayer Information'),
      table([
        ['Taxpayer Name', companyIn(organisation, pick).toUpperCase()],
        ['Email Address', `ACCOUNTS@${organisation.domain.toUpperCase()}`],
      ]),
      text('Registered Address'),
      table(addressRows(scene)),
      text('Tax Obligation(s) Registration Details'),
      obligations(
        pick(
          ['Income Tax - Company'],
          ['Income Tax - Company', 'Value Added Tax (VAT)', 'Income Tax - PAYE'],
        ),
        addDays(organisation.registeredOn, 8),
      ),
      FOOT,
    ],
    numbers: numbersOf(organisation),
    fields: { organisationName: namesOf(organisation), documentDate: [certifiedOn] },
  }
})

const person = ke('en', 'tax-certificate', 'pin-individual', (scene, pick) => {
  const { head, certifiedOn } = scene
  return {
    letterhead: HEAD,
    blocks: [
      title('PIN Certificate'),
      table(
        [
          ['Certificate Date :', slashed(certifiedOn)],
          ['Personal Identification Number', personalPin(scene)],
        ],
        false,
      ),
      text('This is to certify that taxpayer shown herein has been registered with Kenya Revenue Authority'),
      title('Taxpayer Information'),
      table([
        ['Taxpayer Name', head.en.full.toUpperCase()],
        ['Email Address', scene.oldEmail.toUpperCase()],
      ]),
      title('Registered Address'),
      table(addressRows(scene), pick(true, false)),
      obligations(
        pick(['Income Tax - Resident Individual'], ['Income Tax - Resident Individual', 'Turnover Tax']),
        '2014-01-01',
      ),
      FOOT,
    ],
    numbers: proprietorsNumbers(scene),
    fields: { documentDate: [certifiedOn] },
  }
})

const paper = ke('en', 'tax-certificate', 'pin-paper', (scene, pick) => {
  const { organisation, certifiedOn } = scene
  return {
    blocks: [
      title(
        'KENYA REVENUE AUTHORITY',
        'INCOME TAX DEPARTMENT',
        'PERSONAL IDENTIFICATION NUMBER (P.I.N.) CERTIFICATE',
      ),
      text(
        `This is to certify that ${companyIn(organisation, pick).toUpperCase()} of P.O. Box ${10_000 + scene.serial}, ${organisation.city.en.toUpperCase()} has been registered and allocated P.I.N. ${organisation.taxPin}.`,
      ),
      table(
        [
          ['P.I.N.', organisation.taxPin],
          [pick('Certificate of Incorporation No.', 'Company Reg. No.'), organisation.number],
          ['Date of issue', keDate(certifiedOn, pick)],
          ['Serial No.', digits(scene, 61, 7)],
        ],
        false,
      ),
      small('This number must be quoted in all correspondence with the Authority.'),
      {
        type: 'signature',
        post: 'for: Commissioner of Domestic Taxes',
        name: pick('R. Kibet', 'F. Anyango'),
        stamped: false,
      },
    ],
    numbers: numbersOf(organisation),
    fields: { organisationName: namesOf(organisation), documentDate: [certifiedOn] },
  }
})

/** Certificates of the KRA PIN. */
export const KE_TAX_CERTIFICATES: readonly Wording[] = [company, person, paper]
