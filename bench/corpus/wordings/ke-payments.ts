import { addDays } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import { bankOf, companyIn, ke, keDate, letterheadOf, signedName } from './ke-parts.ts'
import { digits, ends, left, signature, table, text, title } from './written.ts'

const transfer = ke('en', 'payment-order', 'payment-transfer-form', (scene, pick) => {
  const { organisation, provider, head, accountNumber, appliedOn, serial } = scene
  const bank = bankOf(scene, pick)
  const day = addDays(appliedOn, -serial)
  return {
    blocks: [
      title(bank.name, pick('APPLICATION FOR FUNDS TRANSFER (RTGS / EFT / SWIFT)', 'RTGS APPLICATION FORM')),
      ends(`Branch: ${bank.branch}`, `Date: ${keDate(day, pick)}`),
      text('A. APPLICANT’S DETAILS (REMITTER)'),
      table([
        ['Name of applicant', companyIn(organisation, pick)],
        ['Account to be debited', bank.account],
        ['Amount in figures', `KES ${digits(scene, 71, 2)},${digits(scene, 72, 3)}.00`],
        ['Charges', pick('SHA', 'OUR')],
      ]),
      text('B. BENEFICIARY’S DETAILS'),
      table([
        ['Beneficiary name', provider.en],
        ['Beneficiary account number', digits(scene, 73, 13)],
        ['Bank and SWIFT code', `Heron Commercial Bank, HCBKKENA`],
        ['Purpose of payment', `Cloud services, account ${accountNumber}`],
      ]),
      text('I/We authorise you to debit my/our account with the above amount and your charges.'),
      signature('Authorised signatory', signedName(head, pick), pick(true, false)),
      left('FOR BANK USE ONLY  Signature verified by: ________  Posted by: ________'),
    ],
  }
})

const instruction = ke('en', 'payment-order', 'payment-instruction', (scene, pick) => {
  const { organisation, provider, head, appliedOn, serial } = scene
  const us = companyIn(organisation, pick)
  const bank = bankOf(scene, pick)
  return {
    letterhead: letterheadOf(organisation, us, pick),
    blocks: [
      left(keDate(addDays(appliedOn, -serial), pick)),
      left('The Branch Manager,', `${bank.name},`, `${bank.branch} Branch.`),
      text('Dear Sir/Madam,'),
      title(pick('RE: PAYMENT INSTRUCTION', 'RE: REQUEST FOR FUNDS TRANSFER – RTGS')),
      text(`Kindly debit our account number ${bank.account} and remit the funds as per the details below:`),
      table(
        [
          ['Amount', `Kshs. ${digits(scene, 72, 3)},000/=`],
          ['Beneficiary', provider.en],
          ['Beneficiary A/C No.', digits(scene, 73, 12)],
          ['Bank / Branch', 'Heron Commercial Bank, Kimathi Street'],
          ['Payment details', `Invoice No. INV-${digits(scene, 74, 5)}`],
        ],
        pick(true, false),
      ),
      signature('Authorised Signatory', signedName(head, pick), true),
    ],
  }
})

/** Orders to a bank. */
export const KE_PAYMENT_ORDERS: readonly Wording[] = [transfer, instruction]
