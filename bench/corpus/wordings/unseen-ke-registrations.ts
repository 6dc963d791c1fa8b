import type { Block, Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import {
  addressOf,
  businessNumber,
  companyIn,
  formsOf,
  ke,
  namesOf,
  numbersOf,
  proprietorsNumbers,
} from './ke-parts.ts'
import { keDay } from './unseen-ke-parts.ts'
import { digits, ends, grid, left, right, signature, small, table, text, title } from './written.ts'

const code = (scene: Scene): Block => ({
  type: 'qr',
  texts: [`https://brs.go.ke/v/${digits(scene, 81, 11)}`],
})

const partnership = ke('en', 'registration', 'unseen-partnership-certificate', (scene, pick) => {
  const { organisation } = scene
  const number = organisation.number.replace(/^[A-Z]+/, 'LLP')
  const name = `${organisation.name.en} LLP`
  return {
    blocks: [
      title('REPUBLIC OF KENYA', 'THE LIMITED LIABILITY PARTNERSHIPS ACT'),
      title('CERTIFICATE OF REGISTRATION', `No. ${number}`),
      text(
        `This is to certify that ${pick(name, name.toUpperCase())} was registered on ${keDay(organisation.registeredOn, pick)}.`,
      ),
      signature('', 'Registrar of Limited Liability Partnerships', pick(true, false)),
      code(scene),
    ],
    numbers: [{ scheme: 'ke-company', value: number }],
    fields: {
      organisationName: [organisation.name.en, name],
      signatoryName: [],
      documentDate: [organisation.registeredOn],
    },
  }
})

const officers = ke('en', 'registration', 'unseen-list-of-officers', (scene, pick) => {
  const { organisation, head, founder, certifiedOn } = scene
  const us = companyIn(organisation, pick)
  return {
    blocks: [
      ends('Business Registration Service', pick('Official Search Report', 'Search Result')),
      title(us, `Company No ${organisation.number}`),
      left(
        `Search date: ${keDay(certifiedOn, pick)}`,
        `Incorporated: ${keDay(organisation.registeredOn, pick)}`,
      ),
      grid(
        ['Officer', 'Position', 'ID', 'Shares'],
        [head.en.full, 'Director', head.personalNumber, '900'],
        [founder.en.full, pick('Shareholder', 'Member'), founder.personalNumber, '100'],
      ),
      text(`Registered office: ${addressOf(organisation, pick)}. Charges: nil.`),
      small('Issued by the Registrar of Companies through eCitizen.'),
      code(scene),
    ],
    numbers: numbersOf(organisation),
    fields: {
      organisationName: namesOf(organisation),
      signatoryName: formsOf(head),
      documentDate: [certifiedOn],
    },
  }
})

const standing = ke('en', 'registration', 'unseen-confirmation', (scene, pick) => {
  const { organisation, head, certifiedOn } = scene
  const us = companyIn(organisation, pick)
  return {
    letterhead: { name: 'REGISTRAR OF COMPANIES', lines: ['Sheria House, Harambee Avenue', 'NAIROBI'] },
    blocks: [
      right(keDay(certifiedOn, pick)),
      title('CERTIFICATE OF CONFIRMATION', `${us} (${organisation.number})`),
      text(
        `I confirm that the above named company, incorporated on ${keDay(organisation.registeredOn, pick)}, remains on the register and that its director according to the last annual return is ${head.en.full}.`,
      ),
      signature('Registrar of Companies', pick('L. Njoki', 'D. Ruto'), true),
    ],
    numbers: numbersOf(organisation),
    fields: {
      organisationName: namesOf(organisation),
      signatoryName: formsOf(head),
      documentDate: [certifiedOn],
    },
  }
})

const trader = ke('en', 'registration', 'unseen-business-name', (scene, pick) => {
  const { organisation, head } = scene
  const { en } = organisation.name
  return {
    blocks: [
      title('JAMHURI YA KENYA', 'REGISTRATION OF BUSINESS NAMES'),
      table(
        [
          ['Business name', pick(en, en.toUpperCase())],
          ['Registration number', businessNumber(organisation)],
          ['Registered on', keDay(organisation.registeredOn, pick)],
          ['Proprietor', head.en.full.toUpperCase()],
          ['Place of business', addressOf(organisation, pick)],
        ],
        pick(true, false),
      ),
      text('This certificate is to be displayed at the principal place of business.'),
      signature('', 'for Registrar', true),
      code(scene),
    ],
    numbers: proprietorsNumbers(scene),
    fields: {
      organisationName: [en],
      signatoryName: formsOf(head),
      documentDate: [organisation.registeredOn],
    },
  }
})

/** Papers on registration in Kenya that no reading is tuned to. */
export const UNSEEN_KE_REGISTRATIONS: readonly Wording[] = [partnership, officers, standing, trader]
