import type { Wording } from '../paper.ts'
import { addressOf, companyIn, formsOf, ke, numbersOf, personalPin, signedName, titled } from './ke-parts.ts'
import { appointedFields, empoweredFields, keDay } from './unseen-ke-parts.ts'
import { addYears, ends, grid, left, right, signature, small, table, text, title } from './written.ts'

const general = ke('en', 'appointment', 'unseen-general-meeting', (scene, pick) => {
  const { organisation, head, founder, appointedOn } = scene
  const us = companyIn(organisation, pick)
  return {
    blocks: [
      right(`Company No. ${organisation.number}`),
      title(us, pick('ORDINARY RESOLUTION', 'RESOLUTION OF THE SHAREHOLDERS')),
      text(
        `Passed on ${keDay(appointedOn, pick)} at an Extraordinary General Meeting of the members duly convened and held in ${organisation.city.en}:`,
      ),
      text(
        `“That ${titled(head, pick)} be elected ${pick('a director', 'the managing director')} of the Company to hold office until otherwise determined, with power to sign singly.”`,
      ),
      small('I certify the above to be a true extract of the minute book.'),
      signature('Chairperson of the meeting', signedName(founder, pick), true),
    ],
    numbers: numbersOf(organisation),
    fields: appointedFields(scene),
  }
})

const circular = ke('en', 'appointment', 'unseen-circular-resolution', (scene, pick) => {
  const { organisation, head, founder, attorney, appointedOn } = scene
  const us = companyIn(organisation, pick)
  return {
    letterhead: { name: us, lines: [addressOf(organisation, pick), `PIN ${organisation.taxPin}`] },
    blocks: [
      title('CIRCULAR RESOLUTION OF THE DIRECTORS', pick('(without a meeting)', 'in lieu of a meeting')),
      text('We, being all the directors entitled to vote, agree in writing to the following:'),
      text(
        `(a) ${head.en.full} (ID ${head.personalNumber}) takes office as ${pick('Chief Executive Officer', 'Managing Director')} today;`,
      ),
      text('(b) the bank mandate and the supplier portals are to be updated accordingly.'),
      grid(
        ['Director', 'Signature', 'Date'],
        [founder.en.full, '', keDay(appointedOn, pick)],
        [attorney.en.full, '', ''],
      ),
      signature('Director', founder.en.full, true),
    ],
    numbers: numbersOf(organisation),
    fields: appointedFields(scene),
  }
})

const notice = ke('en', 'appointment', 'unseen-notice-of-appointment', (scene, pick) => {
  const { organisation, head, founder, appointedOn } = scene
  const us = companyIn(organisation, pick)
  return {
    blocks: [
      right('FORM CR 6'),
      title('NOTICE OF APPOINTMENT OF A DIRECTOR', 'The Companies Act, 2015'),
      table(
        [
          ['Name of company', us],
          ['Company number', organisation.number],
          ['Person appointed', head.en.full],
          ['Identity card', head.personalNumber],
          ['Date of appointment', keDay(appointedOn, pick)],
        ],
        pick(true, false),
      ),
      text('The person named above has consented to act.'),
      signature('Director lodging this notice', founder.en.full, pick(true, false)),
    ],
    numbers: numbersOf(organisation),
    fields: appointedFields(scene),
  }
})

const secretary = ke('en', 'appointment', 'unseen-secretary-letter', (scene, pick) => {
  const { organisation, stranger, head, appointedOn, provider } = scene
  const us = companyIn(organisation, pick)
  return {
    letterhead: {
      name: `${stranger.name.en} Secretarial Services LLP`,
      lines: ['Certified Public Secretaries', addressOf(stranger, pick)],
    },
    blocks: [
      left(keDay(appointedOn, pick), provider.en),
      title(`${us.toUpperCase()} – ${pick('APPOINTMENT OF DIRECTOR', 'CONFIRMATION OF APPOINTMENT')}`),
      text(
        `As Company Secretary of ${us} (${pick('Co. No.', 'registration number')} ${organisation.number}) we write to confirm that by a resolution of the Board passed today ${head.en.full} was appointed Director and is empowered to bind the Company.`,
      ),
      signature('Company Secretary', pick('J. Kendi, CPS', 'A. Mwaura'), true),
    ],
    numbers: numbersOf(organisation),
    fields: appointedFields(scene),
  }
})

const recitals = ke('en', 'power-of-attorney', 'unseen-power-recitals', (scene, pick) => {
  const { organisation, head, attorney, empoweredOn, empoweredUntil, provider, accountNumber } = scene
  const us = companyIn(organisation, pick)
  return {
    blocks: [
      title('POWER OF ATTORNEY', `${us.toUpperCase()} TO ${attorney.en.full.toUpperCase()}`),
      text(
        `WHEREAS ${us} (Company No. ${organisation.number}) holds account ${accountNumber} with ${provider.en}; AND WHEREAS it is expedient to appoint an attorney;`,
      ),
      text(
        `NOW THIS DEED dated ${keDay(empoweredOn, pick)} WITNESSES that the Company, by its director ${head.en.full}, appoints ${attorney.en.full} of ID ${attorney.personalNumber} to act for it in the recovery and running of the account and to execute any request in its name.`,
      ),
      text(
        pick(
          `This appointment lapses on ${keDay(empoweredUntil, pick)}.`,
          `The Attorney may act up to and including ${keDay(empoweredUntil, pick)} and no later.`,
        ),
      ),
      signature('Director', head.en.full, true),
      left('Before me: ______________ Commissioner for Oaths'),
    ],
    numbers: numbersOf(organisation),
    fields: empoweredFields(scene, empoweredUntil),
  }
})

const mandate = ke('en', 'power-of-attorney', 'unseen-mandate', (scene, pick) => {
  const { organisation, head, attorney, empoweredOn, empoweredUntil, accountNumber } = scene
  const us = companyIn(organisation, pick)
  return {
    letterhead: { name: us, lines: [organisation.phone, `KRA PIN: ${organisation.taxPin}`] },
    blocks: [
      ends(pick('DELEGATION OF AUTHORITY', 'MANDATE'), keDay(empoweredOn, pick)),
      grid(
        ['Authorised person', 'ID No.', 'From', 'To'],
        [attorney.en.full, attorney.personalNumber, keDay(empoweredOn, pick), keDay(empoweredUntil, pick)],
      ),
      text(
        `The above person is our agent for cloud account ${accountNumber} and may sign on our behalf as if we had signed ourselves. No further delegation is allowed.`,
      ),
      signature(pick('Managing Director', 'Director'), signedName(head, pick), true),
      signature('Agent', attorney.en.full),
    ],
    numbers: numbersOf(organisation),
    fields: empoweredFields(scene, empoweredUntil),
  }
})

const personal = ke('en', 'power-of-attorney', 'unseen-power-of-person', (scene, pick) => {
  const { head, attorney, empoweredOn, accountNumber, provider } = scene
  const years = pick(1, 2)
  return {
    blocks: [
      title('SPECIAL POWER OF ATTORNEY'),
      text(
        `I, ${head.en.full.toUpperCase()}, a Kenyan adult holding PIN ${personalPin(scene)}, appoint ${attorney.en.full.toUpperCase()} my agent to deal with ${provider.en} over my account ${accountNumber}, to ask for changes of e-mail and security settings and to sign in my place.`,
      ),
      text(`It runs for ${years === 1 ? 'one year' : 'two years'} from today, ${keDay(empoweredOn, pick)}.`),
      signature('Principal', head.en.full),
      signature('Agent', attorney.en.full),
    ],
    numbers: [{ scheme: 'ke-kra-pin', value: personalPin(scene) }],
    fields: {
      grantorName: formsOf(head),
      signatoryName: formsOf(attorney),
      documentDate: [empoweredOn],
      validUntil: [addYears(empoweredOn, years)],
    },
  }
})

/** Papers of Kenya that make somebody a director or an attorney, that no reading is tuned to. */
export const UNSEEN_KE_AUTHORITY: readonly Wording[] = [
  general,
  circular,
  notice,
  secretary,
  recitals,
  mandate,
  personal,
]
