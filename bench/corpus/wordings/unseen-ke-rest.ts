import { addDays, shortDate } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import { bankOf, companyIn, ke, namesOf, numbersOf } from './ke-parts.ts'
import { keDay } from './unseen-ke-parts.ts'
import {
  digits,
  ends,
  grid,
  left,
  mrzNames,
  right,
  signature,
  signerOf,
  small,
  table,
  text,
  title,
} from './written.ts'

const vat = ke('en', 'tax-certificate', 'unseen-tax-vat', (scene, pick) => {
  const { organisation, certifiedOn } = scene
  const us = companyIn(organisation, pick)
  return {
    letterhead: { name: 'KENYA REVENUE AUTHORITY', lines: ['Tulipe Ushuru, Tujitegemee'] },
    blocks: [
      title('CERTIFICATE OF REGISTRATION FOR VALUE ADDED TAX'),
      grid(
        ['Taxpayer', 'PIN', 'Effective from'],
        [us, organisation.taxPin, keDay(addDays(organisation.registeredOn, 60), pick)],
      ),
      text(`Issued on ${keDay(certifiedOn, pick)} and to be displayed at the place of business.`),
      signature('', 'Commissioner of Domestic Taxes', pick(true, false)),
    ],
    numbers: numbersOf(organisation),
    fields: { organisationName: namesOf(organisation), documentDate: [certifiedOn] },
  }
})

const pin = ke('en', 'tax-certificate', 'unseen-tax-pin', (scene, pick) => {
  const { organisation, certifiedOn } = scene
  const us = companyIn(organisation, pick).toUpperCase()
  return {
    blocks: [
      ends('KRA iTax', `Certificate Date ${shortDate(certifiedOn).replaceAll('.', '/')}`),
      title(pick('TAXPAYER REGISTRATION CERTIFICATE', 'PIN CERTIFICATE')),
      title(organisation.taxPin),
      text(
        `The taxpayer ${us} is registered with the Kenya Revenue Authority under the above Personal Identification Number.`,
      ),
      table([
        ['Main income', 'Business income'],
        ['Obligations', pick('Income Tax – Company, VAT', 'Income Tax – Company')],
        ['Tax office', 'MEDIUM TAXPAYERS OFFICE'],
      ]),
      { type: 'qr', texts: [`https://itax.kra.go.ke/c/${digits(scene, 82, 12)}`] },
      small('System generated; needs no signature.'),
    ],
    numbers: numbersOf(organisation),
    fields: { organisationName: namesOf(organisation), documentDate: [certifiedOn] },
  }
})

const payment = ke('en', 'payment-order', 'unseen-payment', (scene, pick) => {
  const { organisation, provider, accountNumber, appliedOn } = scene
  const bank = bankOf(scene, pick)
  return {
    blocks: [
      ends(bank.name, keDay(addDays(appliedOn, -11), pick)),
      title(pick('PAYMENT ADVICE', 'TRANSFER CONFIRMATION')),
      grid(
        ['Debit account', 'Payer', 'Beneficiary', 'KES'],
        [bank.account, companyIn(organisation, pick), provider.en, `${digits(scene, 83, 2)},500.00`],
      ),
      text(
        `Payment details: hosting, acc ${accountNumber}. Status: SUCCESSFUL. Reference ${digits(scene, 84, 9)}.`,
      ),
    ],
  }
})

const meeting = ke('en', 'other', 'unseen-meeting-notice', (scene, pick) => {
  const { organisation, appliedOn, stranger } = scene
  const us = companyIn(organisation, pick)
  return {
    letterhead: { name: us, lines: [organisation.phone] },
    blocks: [
      title('NOTICE OF ANNUAL GENERAL MEETING'),
      text(
        `Notice is given that the members of ${us} shall meet on ${keDay(addDays(appliedOn, 21), pick)} to:`,
      ),
      left(
        '1. receive the audited accounts;',
        '2. elect directors in place of those retiring by rotation;',
        `3. ${pick('re-appoint', 'appoint')} ${stranger.name.en} & Associates as auditors.`,
      ),
      signature('By order of the Board', 'Company Secretary', true, keDay(appliedOn, pick)),
    ],
  }
})

const purchase = ke('en', 'other', 'unseen-purchase-order', (scene, pick) => {
  const { organisation, stranger, appliedOn, serial } = scene
  return {
    blocks: [
      title('LOCAL PURCHASE ORDER', `LPO No. ${serial}`),
      ends(companyIn(organisation, pick), keDay(appliedOn, pick)),
      left(`Supplier: ${stranger.name.en} Limited`),
      grid(['Qty', 'Description', 'Unit', 'Total'], ['4', 'Toner cartridge', '6,500', '26,000']),
      signature('Procurement Officer', 'G. Wanjala', true),
    ],
  }
})

const passport = ke('en', 'identity', 'unseen-passport', (scene, pick) => {
  const person = signerOf(scene)
  const { passport: document, passportMrz } = person
  const words = person.en.full.toUpperCase().split(' ')
  const [surname = '', given = ''] = [words.at(-1) ?? '', words.slice(0, -1).join(' ')]
  return {
    size: 'card',
    blocks: [
      title('JUMUIYA YA AFRIKA MASHARIKI', pick('KENYA PASSPORT PASSEPORT', 'PASIPOTI PASSPORT PASSEPORT')),
      { type: 'portrait' },
      table(
        [
          ['Surname/Nom', surname],
          ['Given names/Prénoms', given],
          ['Date of birth/Date de naissance', shortDate(person.birthDate)],
          ['Date of issue/Date de délivrance', shortDate(document.issuedOn)],
          ["Date of expiry/Date d'expiration", shortDate(document.validUntil)],
          ['Passport No./No. de passeport', document.number],
        ],
        false,
      ),
      { type: 'mrz', lines: passportMrz },
    ],
    fields: {
      signatoryName: [...new Set([`${given} ${surname}`, `${surname} ${given}`, ...mrzNames(passportMrz)])],
      documentNumber: [document.number],
      birthDate: [person.birthDate],
      validUntil: [document.validUntil],
    },
  }
})

const card = ke('en', 'identity', 'unseen-national-card', (scene, pick) => {
  const person = signerOf(scene)
  const { card: document, cardMrz } = person
  const name = person.en.full.toUpperCase()
  return {
    size: 'card',
    blocks: [
      title('REPUBLIC OF KENYA', pick('KITAMBULISHO / IDENTITY CARD', 'NATIONAL IDENTITY CARD')),
      { type: 'portrait' },
      table(
        [
          ['Full Names', name],
          ['ID No.', person.personalNumber],
          ['Date of Birth', shortDate(person.birthDate)],
          ['Sex', person.sex === 'M' ? 'MALE' : 'FEMALE'],
          ['Valid until', shortDate(document.validUntil)],
        ],
        false,
      ),
      { type: 'page-break' },
      right(`Serial ${document.number}`),
      { type: 'mrz', lines: cardMrz },
    ],
    fields: {
      signatoryName: [...new Set([name, ...mrzNames(cardMrz)])],
      documentNumber: [person.personalNumber, document.number],
      birthDate: [person.birthDate],
      validUntil: [document.validUntil],
    },
  }
})

/** Identity, tax, payment and strange papers of Kenya that no reading is tuned to. */
export const UNSEEN_KE_REST: readonly Wording[] = [vat, pin, payment, meeting, purchase, passport, card]
