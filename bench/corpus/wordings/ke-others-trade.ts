import { addDays } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import type { Organisation } from '../scene.ts'
import { addressOf, bankOf, companyIn, deedDate, ke, keDate, letterheadOf } from './ke-parts.ts'
import { digits, ends, left, right, signature, small, table, text, title } from './written.ts'

const limited = ({ name }: Organisation): string => `${name.en} Limited`

const invoice = ke('en', 'other', 'other-invoice', (scene, pick) => {
  const { organisation, stranger, accountNumber, appliedOn } = scene
  return {
    letterhead: letterheadOf(stranger, limited(stranger), pick),
    blocks: [
      title(pick('TAX INVOICE', 'INVOICE', 'PROFORMA INVOICE')),
      ends(`Invoice No: INV-${digits(scene, 81, 5)}`, `Date: ${keDate(appliedOn, pick)}`),
      left(
        `Bill to: ${companyIn(organisation, pick)}`,
        `PIN: ${organisation.taxPin}`,
        `Account No: ${accountNumber}`,
      ),
      {
        type: 'grid',
        rows: [
          ['Description', 'Qty', 'Unit price', 'VAT 16%', 'Amount (KES)'],
          [
            pick('Web hosting, annual plan', 'Cloud server rental'),
            '1',
            '12,500.00',
            '2,000.00',
            '14,500.00',
          ],
          ['Domain .co.ke', '2', '999.00', '319.68', '2,317.68'],
        ],
      },
      right('TOTAL DUE: KES 16,817.68'),
      small(
        `Pay to ${bankOf(scene, pick).name}, A/C ${digits(scene, 82, 12)}, or Paybill 400200. Terms: 14 days.`,
      ),
    ],
  }
})

const tenancy = ke('en', 'other', 'other-tenancy', (scene, pick) => {
  const { organisation, stranger, head, founder, appliedOn } = scene
  const us = companyIn(organisation, pick)
  return {
    blocks: [
      title('TENANCY AGREEMENT', pick('COMMERCIAL PREMISES', 'LEASE OF OFFICE SPACE')),
      text(
        `THIS AGREEMENT is made on the ${deedDate(addDays(appliedOn, -200), pick)} BETWEEN ${limited(stranger)} of ${addressOf(stranger, pick)} (the "Landlord") of the one part AND ${us} (Company No. ${organisation.number}) of ${addressOf(organisation, pick)} (the "Tenant") of the other part.`,
      ),
      text(
        '1. The Landlord lets and the Tenant takes the premises for a term of two years at a monthly rent of Kshs. 85,000/= payable quarterly in advance.',
      ),
      text(
        '2. The Tenant shall pay a deposit equal to three months’ rent, refundable at the end of the tenancy.',
      ),
      text('3. Either party may terminate this agreement by giving three months’ notice in writing.'),
      text(
        'IN WITNESS WHEREOF the parties have hereunto set their hands the day and year first above written.',
      ),
      signature('LANDLORD', founder.en.full, true),
      signature('TENANT', head.en.full, true, 'Director'),
    ],
  }
})

const bankLetter = ke('en', 'other', 'other-bank-letter', (scene, pick) => {
  const { organisation, stranger, head, appliedOn } = scene
  const bank = bankOf(scene, pick)
  return {
    letterhead: {
      name: bank.name,
      lines: [addressOf(stranger, pick), 'Licensed by the Central Bank of Kenya'],
    },
    blocks: [
      left(keDate(appliedOn, pick), `Our Ref: ${bank.branch.slice(0, 3).toUpperCase()}/${scene.serial}`),
      left('TO WHOM IT MAY CONCERN'),
      title(pick('RE: CONFIRMATION OF BANK ACCOUNT', 'RE: BANK REFERENCE')),
      text(
        `This is to confirm that ${companyIn(organisation, pick)} holds account number ${bank.account} at our ${bank.branch} Branch, opened on ${keDate(organisation.registeredOn, pick)}. The signatory to the account is ${head.en.full}.`,
      ),
      text(
        'This letter is issued at the request of our customer without any responsibility on the part of the bank or its officials.',
      ),
      signature('Branch Manager', pick('A. Mwende', 'G. Koskei'), true),
    ],
  }
})

const compliance = ke('en', 'other', 'other-tax-compliance', (scene, pick) => {
  const { organisation, certifiedOn } = scene
  return {
    letterhead: { name: 'KENYA REVENUE AUTHORITY', lines: ['www.kra.go.ke', 'Domestic Taxes Department'] },
    blocks: [
      title('TAX COMPLIANCE CERTIFICATE'),
      right(`Date: ${keDate(certifiedOn, pick)}`, `Certificate No: KRANRB${digits(scene, 83, 10)}`),
      table(
        [
          ['PIN', organisation.taxPin],
          ['Name and address', `${companyIn(organisation, pick).toUpperCase()}, ${organisation.address.en}`],
        ],
        pick(true, false),
      ),
      text(
        'This is to confirm that the above taxpayer has filed relevant tax returns and paid taxes due as provided by law or has made arrangements to pay.',
      ),
      text(
        `This certificate is valid for twelve (12) months up to ${keDate(addDays(certifiedOn, 364), pick)}.`,
      ),
      { type: 'qr', texts: [`https://itax.kra.go.ke/tcc/${digits(scene, 84, 12)}`] },
      small(
        'This certificate is issued on the basis of information available to the Authority and may be withdrawn.',
      ),
    ],
  }
})

const permit = ke('en', 'other', 'other-business-permit', (scene, pick) => {
  const { organisation, certifiedOn, serial } = scene
  const year = certifiedOn.slice(0, 4)
  return {
    blocks: [
      title(
        `COUNTY GOVERNMENT OF ${organisation.city.en.toUpperCase()}`,
        pick('SINGLE BUSINESS PERMIT', 'UNIFIED BUSINESS PERMIT'),
        year,
      ),
      table([
        ['Business ID', String(100_000 + serial)],
        ['Business Name', companyIn(organisation, pick).toUpperCase()],
        ['PIN / Certificate of registration No.', `${organisation.taxPin} / ${organisation.number}`],
        ['Activity', 'Small traders, shops and services, 1 to 4 employees'],
        ['Amount paid', 'KES 15,000'],
        ['Date of issue', keDate(certifiedOn, pick)],
        ['Expiry date', `31/12/${year}`],
      ]),
      text(
        'By virtue of this permit the holder may carry on the above business at the stated premises, subject to the by-laws.',
      ),
      signature('Licensing Officer', 'J. Nyakundi', true),
    ],
  }
})

/** Papers of trade and of offices that are not the desk's business. */
export const KE_OTHERS_OF_TRADE: readonly Wording[] = [invoice, tenancy, bankLetter, compliance, permit]
