import { addDays } from '../../../demo/dates.ts'
import type { Block, Pick, Wording } from '../paper.ts'
import type { Person, Scene } from '../scene.ts'
import { addressOf, companyIn, formsOf, ke, keDate, namesOf, numbersOf } from './ke-parts.ts'
import { digits, ends, left, right, signature, small, table, text, title } from './written.ts'

const upper = ({ en }: Person): string => en.full.toUpperCase()

const truthOf = (scene: Scene) => ({
  numbers: numbersOf(scene.organisation),
  fields: {
    organisationName: namesOf(scene.organisation),
    // Two directors, and nothing says which of them leads.
    signatoryName: [...formsOf(scene.head), ...formsOf(scene.founder)],
    documentDate: [scene.certifiedOn],
  },
})

/** Who holds the shares: two directors and another company. */
function holders(scene: Scene, pick: Pick): Block {
  const { head, founder, stranger } = scene
  const box = () => `P.O. Box ${digits(scene, 31, 4)}-00${pick('1', '2', '6')}00`
  return {
    type: 'grid',
    rows: [
      ['Name', pick('Description', 'Capacity'), 'Address', 'Nationality', pick('Shares', 'No. of shares')],
      [
        upper(head),
        pick('Director/Shareholder', 'DIRECTOR, SHAREHOLDER'),
        box(),
        'Kenyan',
        pick('400', '250'),
      ],
      [upper(founder), 'Director', box(), 'Kenyan', '-'],
      [
        `${stranger.name.en.toUpperCase()} LIMITED (${stranger.number})`,
        'Shareholder',
        stranger.city.en,
        'Kenya',
        '600',
      ],
    ],
  }
}

const letter = ke('en', 'registration', 'search-letter', (scene, pick) => {
  const { organisation, certifiedOn } = scene
  const us = companyIn(organisation, pick).toUpperCase()
  return {
    letterhead: {
      name: 'BUSINESS REGISTRATION SERVICE',
      lines: [
        'COMPANIES REGISTRY',
        '316 Upper Hill Chambers, P.O. Box 30031-00100, Nairobi',
        'eo@brs.go.ke | www.brs.go.ke',
      ],
    },
    blocks: [
      ends(`OUR REF: ${organisation.number}`, `DATE: ${keDate(certifiedOn, pick)}`),
      left(...pick(['The Directors,', `${us},`], ['TO WHOM IT MAY CONCERN']), addressOf(organisation, pick)),
      text('Dear Sir/Madam,'),
      title(`RE: ${us}`, pick('CR12 – OFFICIAL SEARCH', 'COMPANY SEARCH')),
      text(
        `We refer to your application received on ${keDate(addDays(certifiedOn, -4), pick)}. The records held at this registry show the following particulars of the above company:`,
      ),
      table(
        [
          ['Company Name', us],
          [pick('Company Number', 'Registration No.'), organisation.number],
          ['Date of Incorporation', keDate(organisation.registeredOn, pick)],
          ['Registered Office', addressOf(organisation, pick)],
          ['Nominal Share Capital', 'KES 100,000.00 divided into 1,000 ordinary shares of KES 100.00 each'],
        ],
        pick(true, false),
      ),
      text('DIRECTORS AND SHAREHOLDERS'),
      holders(scene, pick),
      text(`ENCUMBRANCES: ${pick('NIL', 'None registered')}`),
      left('Yours faithfully,'),
      signature('', 'For: REGISTRAR OF COMPANIES', true),
    ],
    ...truthOf(scene),
  }
})

const online = ke('en', 'registration', 'search-online', (scene, pick) => {
  const { organisation, head, founder, stranger, certifiedOn } = scene
  const us = companyIn(organisation, pick).toUpperCase()
  return {
    blocks: [
      title('REPUBLIC OF KENYA', 'THE COMPANIES ACT, 2015', 'FORM CR12'),
      right(`Ref No: OS-${digits(scene, 32, 7)}`, `Date: ${keDate(certifiedOn, pick)}`),
      text(`This is to confirm that as at the date hereof the particulars of ${us} are as follows:`),
      table([
        ['Name', us],
        ['Company No.', organisation.number],
        ['Type of company', 'Private company limited by shares'],
        ['Status', 'Registered'],
        ['Registered on', keDate(organisation.registeredOn, pick)],
        ['Director', `${upper(head)}, ID ${head.personalNumber}, Kenyan, Ordinary: 700`],
        ['Director', `${upper(founder)}, ID ${founder.personalNumber}, Kenyan, Ordinary: 300`],
        [
          'Company Secretary',
          pick('None', `${stranger.name.en} Registrars LLP (LLP-${digits(scene, 33, 6)})`),
        ],
        ['Charges', 'None'],
      ]),
      { type: 'qr', texts: [`https://brs.ecitizen.go.ke/os/${digits(scene, 34, 9)}`] },
      small(
        `Generated from the companies register on ${certifiedOn} by the Business Registration Service; no signature is required.`,
      ),
    ],
    ...truthOf(scene),
  }
})

const old = ke('en', 'registration', 'search-letter-attorney-general', (scene, pick) => {
  const { organisation, head, founder, stranger, certifiedOn } = scene
  const us = companyIn(organisation, pick).toUpperCase()
  return {
    blocks: [
      title('REPUBLIC OF KENYA', 'OFFICE OF THE ATTORNEY-GENERAL', 'DEPARTMENT OF JUSTICE'),
      left('When replying please quote', `REF: ${organisation.number}`, keDate(certifiedOn, pick)),
      left(`${stranger.name.en} Advocates,`, addressOf(stranger, pick)),
      text('Dear Sirs,'),
      title(`RE: ${us} (${organisation.number})`),
      text(
        `Your letter of ${keDate(addDays(certifiedOn, -9), pick)} refers. As per the records in our custody the directors of the company are ${upper(head)} and ${upper(founder)}, both of ${addressOf(organisation, pick)}.`,
      ),
      text(
        `The shareholders are ${upper(head)} with 500 shares and ${stranger.name.en.toUpperCase()} LIMITED (Company No. ${stranger.number}) with 500 shares out of the nominal capital of Kshs. 100,000/=.`,
      ),
      text('There are no debentures or charges registered against the company.'),
      signature('', 'for: REGISTRAR OF COMPANIES', true),
    ],
    ...truthOf(scene),
  }
})

/** Official search letters on companies, which name other people and companies too. */
export const KE_SEARCH_LETTERS: readonly Wording[] = [letter, online, old]
