import { addDays, longDate } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import { companyIn, ke, keDate, letterheadOf, personalPin, signedName, titled } from './ke-parts.ts'
import { digits, ends, left, right, signature, small, table, text, title } from './written.ts'

const payslip = ke('en', 'other', 'other-payslip', (scene, pick) => {
  const { organisation, attorney, appliedOn } = scene
  const month = longDate(addDays(appliedOn, -30), 'en').split(' ').slice(1).join(' ')
  return {
    blocks: [
      title(companyIn(organisation, pick).toUpperCase(), `PAYSLIP FOR ${month.toUpperCase()}`),
      table(
        [
          ['Employee', attorney.en.full],
          ['Payroll No.', digits(scene, 91, 4)],
          ['KRA PIN', personalPin(scene)],
          ['ID No.', attorney.personalNumber],
        ],
        false,
      ),
      table([
        ['Basic pay', '95,000.00'],
        ['House allowance', '20,000.00'],
        ['PAYE', '(24,180.35)'],
        [pick('NHIF', 'SHIF'), '(3,162.50)'],
        ['NSSF', '(2,160.00)'],
        ['Housing levy', '(1,725.00)'],
        ['NET PAY', '83,772.15'],
      ]),
      small('Computer generated payslip.'),
    ],
  }
})

const resignation = ke('en', 'other', 'other-resignation', (scene, pick) => {
  const { organisation, head, appliedOn } = scene
  const us = companyIn(organisation, pick)
  return {
    blocks: [
      right(head.en.full, 'P.O. Box 774-00100', 'Nairobi'),
      left(keDate(appliedOn, pick), 'The Board of Directors,', us),
      text('Dear Sirs,'),
      title(pick('RE: RESIGNATION AS DIRECTOR', 'RE: NOTICE OF RESIGNATION FROM THE BOARD')),
      text(
        `I hereby tender my resignation as a Director of ${us} with effect from ${keDate(addDays(appliedOn, 30), pick)}. Kindly notify the Registrar of Companies accordingly and update the CR12.`,
      ),
      text('I confirm that I have no claim against the company for loss of office.'),
      signature('Yours faithfully,', signedName(head, pick)),
    ],
  }
})

const leave = ke('en', 'other', 'other-leave-application', (scene, pick) => {
  const { organisation, attorney, head, appliedOn } = scene
  return {
    blocks: [
      title(companyIn(organisation, pick), 'LEAVE APPLICATION FORM'),
      table([
        ['Name of employee', attorney.en.full],
        ['Department', pick('ICT', 'Finance', 'Operations')],
        ['Type of leave', pick('Annual', 'Compassionate', 'Paternity', 'Sick')],
        ['From', keDate(addDays(appliedOn, 6), pick)],
        ['To', keDate(addDays(appliedOn, 20), pick)],
        ['Number of days', '10'],
      ]),
      ends('Applicant’s signature: ____________', `Date: ${keDate(appliedOn, pick)}`),
      signature('Approved by', signedName(head, pick), pick(true, false)),
    ],
  }
})

const offer = ke('en', 'other', 'other-employment-offer', (scene, pick) => {
  const { organisation, attorney, head, appliedOn } = scene
  const us = companyIn(organisation, pick)
  return {
    letterhead: letterheadOf(organisation, us, pick),
    blocks: [
      left(keDate(appliedOn, pick), titled(attorney, pick), 'Nairobi'),
      title(pick('RE: OFFER OF EMPLOYMENT', 'RE: LETTER OF APPOINTMENT – ACCOUNTANT')),
      text(
        `We are pleased to offer you the position of ${pick('Accountant', 'ICT Officer', 'Sales Executive')} at ${us} on a probation period of three months. Your gross salary shall be Kshs. 65,000/= per month.`,
      ),
      text(
        'You will be entitled to 21 working days of leave in every year. Kindly sign the attached copy if you accept the terms.',
      ),
      signature('Human Resource Manager', pick('L. Adhiambo', signedName(head, pick)), true),
    ],
  }
})

const covering = ke('en', 'other', 'other-covering-letter', (scene, pick) => {
  const { organisation, provider, head, appliedOn } = scene
  const us = companyIn(organisation, pick)
  return {
    letterhead: letterheadOf(organisation, us, pick),
    blocks: [
      left(keDate(appliedOn, pick), provider.en),
      title(pick('RE: FORWARDING OF DOCUMENTS', 'RE: SUBMISSION OF DOCUMENTS')),
      text('Please find the following documents as requested:'),
      left(
        '1. Application letter',
        '2. Certificate of Incorporation',
        '3. CR12',
        '4. Board Resolution',
        '5. Copy of ID',
      ),
      text('Kindly acknowledge receipt by signing the duplicate copy of this letter.'),
      signature('Director', signedName(head, pick), true),
    ],
  }
})

const refund = ke('en', 'other', 'other-refund-letter', (scene, pick) => {
  const { organisation, provider, head, accountNumber, appliedOn } = scene
  const us = companyIn(organisation, pick)
  return {
    letterhead: letterheadOf(organisation, us, pick),
    blocks: [
      left(keDate(appliedOn, pick), 'Attn: Accounts Department', provider.en),
      title(pick('RE: REQUEST FOR REFUND', 'RE: STATEMENT OF ACCOUNT')),
      text(
        pick(
          `We paid twice for the month of ${longDate(appliedOn, 'en').split(' ')[1]} under account number ${accountNumber}. Kindly refund the excess amount of Kshs. 24,500/= to our bank account.`,
          `Kindly send us a statement of account number ${accountNumber} for the last financial year as required by our auditors.`,
        ),
      ),
      signature(pick('Finance Manager', 'Director'), signedName(head, pick), true),
    ],
  }
})

/** Papers of the staff office and letters on other matters. */
export const KE_OTHERS_OF_OFFICE: readonly Wording[] = [payslip, resignation, leave, offer, covering, refund]
