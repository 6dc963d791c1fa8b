import { addDays } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import type { Organisation, Scene } from '../scene.ts'
import { companyIn, deedDate, ke, keDate, namesOf, numbersOf } from './ke-parts.ts'
import { digits, ends, left, right, signature, small, text, title } from './written.ts'

type Registered = Pick<Organisation, 'number' | 'registeredOn'>

/** A company registered under the Act of 2015, whatever its other papers say. */
function newerOf(scene: Scene): Registered {
  const { number, registeredOn } = scene.organisation
  if (!number.startsWith('CPR')) return { number, registeredOn }
  return { number: `PVT/2016/0${digits(scene, 24, 5)}`, registeredOn: `2016${registeredOn.slice(4)}` }
}

/** A company of the old register. */
function olderOf(scene: Scene): Registered {
  const { number, registeredOn } = scene.organisation
  if (number.startsWith('CPR')) return { number, registeredOn }
  return { number: `C.${digits(scene, 22, 5)}`, registeredOn: addDays(registeredOn, -6000) }
}

/** What a certificate says of its own company. */
const truthOf = ({ organisation }: Scene, { number, registeredOn }: Registered) => ({
  numbers: numbersOf({ ...organisation, number }),
  fields: { organisationName: namesOf(organisation), signatoryName: [], documentDate: [registeredOn] },
})

const online = ke('en', 'registration', 'incorporation-2015', (scene, pick) => {
  const registered = newerOf(scene)
  const us = companyIn(scene.organisation, pick).toUpperCase()
  const kind = pick('a PRIVATE LIMITED COMPANY', 'a private company limited by shares')
  const dated = deedDate(registered.registeredOn, pick)
  return {
    blocks: [
      title('REPUBLIC OF KENYA', 'THE COMPANIES ACT, 2015', pick('(Section 18)', '(No. 17 of 2015)')),
      title('CERTIFICATE OF INCORPORATION'),
      left(`${pick('Company Number', 'Company No.', 'NUMBER')}: ${registered.number}`),
      ...pick(
        [
          text('I hereby certify that'),
          title(us),
          text(`is this day incorporated under the Companies Act, 2015 and that the Company is ${kind}.`),
        ],
        [
          text(
            `I hereby certify that ${us} is this day incorporated under the Companies Act, 2015 as ${kind}.`,
          ),
        ],
      ),
      text(pick(`Given under my hand at Nairobi this ${dated}.`, `Dated this ${dated}`)),
      signature('', pick('REGISTRAR OF COMPANIES', 'Registrar of Companies'), pick(true, false)),
      { type: 'qr', texts: [`https://brs.ecitizen.go.ke/verify/${digits(scene, 21, 10)}`] },
      small(
        'This certificate is system generated. To verify it scan the code or enter the number at the Business Registration Service portal.',
      ),
    ],
    ...truthOf(scene, registered),
  }
})

const old = ke('en', 'registration', 'incorporation-cap-486', (scene, pick) => {
  const registered = olderOf(scene)
  const us = companyIn(scene.organisation, pick).toUpperCase()
  return {
    blocks: [
      right(`No. ${registered.number}`),
      title('REPUBLIC OF KENYA', 'THE COMPANIES ACT', '(CAP. 486)'),
      title(pick('CERTIFICATE OF INCORPORATION', 'Certificate of Incorporation')),
      text(pick('I HEREBY CERTIFY, that', 'I hereby certify that')),
      title(us),
      text('is this day Incorporated under the Companies Act (Cap. 486) and that the Company is LIMITED.'),
      text(`GIVEN under my hand at Nairobi this ${deedDate(registered.registeredOn, pick)}.`),
      signature('', pick('Registrar of Companies', 'Asst. Registrar of Companies'), true),
      ...pick([], [small(`GPK ${digits(scene, 23, 4)}–5m. CERTIFIED TRUE COPY OF THE ORIGINAL`)]),
    ],
    ...truthOf(scene, registered),
  }
})

const conversion = ke('en', 'registration', 'incorporation-name-change', (scene, pick) => {
  const { organisation, stranger, appointedOn } = scene
  const us = companyIn(organisation, pick)
  return {
    blocks: [
      title('REPUBLIC OF KENYA', 'BUSINESS REGISTRATION SERVICE'),
      title('CERTIFICATE OF CHANGE OF NAME', 'The Companies Act, 2015 (Section 64)'),
      ends(`Company No: ${organisation.number}`, keDate(appointedOn, pick)),
      text(
        `I hereby certify that ${stranger.name.en} Limited having by special resolution changed its name, is now incorporated under the name of ${us.toUpperCase()} as a limited company.`,
      ),
      text('This change does not affect any rights or obligations of the company.'),
      signature('', 'Registrar of Companies', true),
    ],
    numbers: numbersOf(organisation),
    fields: { organisationName: namesOf(organisation), signatoryName: [], documentDate: [appointedOn] },
  }
})

/** Certificates of incorporation. */
export const KE_INCORPORATIONS: readonly Wording[] = [online, old, conversion]
