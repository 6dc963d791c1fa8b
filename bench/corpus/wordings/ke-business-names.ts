import type { Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import { addressOf, businessNumber, deedDate, formsOf, ke, keDate, proprietorsNumbers } from './ke-parts.ts'
import { digits, left, right, signature, small, table, text, title } from './written.ts'

const truthOf = (scene: Scene, documentDate: string) => ({
  numbers: proprietorsNumbers(scene),
  fields: {
    organisationName: [scene.organisation.name.en],
    signatoryName: formsOf(scene.head),
    documentDate: [documentDate],
  },
})

const certificate = ke('en', 'registration', 'business-name-certificate', (scene, pick) => {
  const { organisation, head } = scene
  return {
    blocks: [
      right(pick('FORM BN/3', 'BN/3')),
      title('REPUBLIC OF KENYA', 'THE REGISTRATION OF BUSINESS NAMES ACT', '(Cap. 499, section 14)'),
      title('CERTIFICATE OF REGISTRATION'),
      left(`${pick('No.', 'Registration Number:', 'Business Number')} ${businessNumber(organisation)}`),
      text(
        `I hereby certify that ${head.en.full.toUpperCase()} carrying on business under the business name ${organisation.name.en.toUpperCase()} at ${addressOf(organisation, pick)}, ${pick('has been duly registered', 'has this day been registered')} pursuant to and in accordance with the provisions of the Registration of Business Names Act and the Rules made thereunder.`,
      ),
      text(`Dated this ${deedDate(organisation.registeredOn, pick)}.`),
      signature('', pick('Registrar of Business Names', 'REGISTRAR'), true),
    ],
    ...truthOf(scene, organisation.registeredOn),
  }
})

const particulars = ke('en', 'registration', 'business-name-particulars', (scene, pick) => {
  const { organisation, head } = scene
  return {
    blocks: [
      title('THE REGISTRATION OF BUSINESS NAMES ACT', 'STATEMENT OF PARTICULARS', 'Form BN/2 (Section 6)'),
      table([
        ['The business name', organisation.name.en.toUpperCase()],
        ['Registration Number', businessNumber(organisation)],
        [
          'General nature of the business',
          pick('Information technology services', 'General trade', 'Cyber café and printing'),
        ],
        ['Full address of the principal place of business', addressOf(organisation, pick)],
        ['Full name of proprietor', head.en.full],
        ['Nationality', 'Kenyan'],
        ['ID / Passport No.', head.personalNumber],
        ['Date of birth', keDate(head.birthDate, pick)],
        ['Date of commencement of business', keDate(organisation.registeredOn, pick)],
      ]),
      left(`Dated: ${keDate(scene.certifiedOn, pick)}`),
      signature('Signature of proprietor', head.en.full),
    ],
    ...truthOf(scene, scene.certifiedOn),
  }
})

const extract = ke('en', 'registration', 'business-name-extract', (scene, pick) => {
  const { organisation, head, certifiedOn } = scene
  const name = organisation.name.en.toUpperCase()
  return {
    letterhead: {
      name: 'BUSINESS REGISTRATION SERVICE',
      lines: ['Office of the Registrar of Business Names', 'P.O. Box 30031-00100 Nairobi'],
    },
    blocks: [
      right(`Date: ${keDate(certifiedOn, pick)}`, `Ref: ${businessNumber(organisation)}`),
      title(`RE: ${name}`, pick('CR13 – OFFICIAL SEARCH', 'OFFICIAL SEARCH OF A BUSINESS NAME')),
      text(
        `As per our records the business name ${name} was registered on ${keDate(organisation.registeredOn, pick)} under number ${businessNumber(organisation)}. The proprietor is:`,
      ),
      {
        type: 'grid',
        rows: [
          ['Name', 'ID Number', 'PIN', 'Nationality'],
          [
            head.en.full.toUpperCase(),
            head.personalNumber,
            pick(proprietorsNumbers(scene)[0]?.value ?? '', '-'),
            'Kenyan',
          ],
        ],
      },
      text(`Place of business: ${addressOf(organisation, pick)}`),
      { type: 'qr', texts: [`https://brs.ecitizen.go.ke/bn/${digits(scene, 41, 9)}`] },
      small('This document is electronically generated and does not require a signature.'),
    ],
    ...truthOf(scene, certifiedOn),
  }
})

/** Papers on the registration of business names. */
export const KE_BUSINESS_NAMES: readonly Wording[] = [certificate, particulars, extract]
