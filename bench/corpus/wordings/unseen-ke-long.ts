import { addDays, longDate } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import { addressOf, bankOf, companyIn, ke, numbersOf, signedName, titled } from './ke-parts.ts'
import { appointedFields, askedFields, empoweredFields, keAsks, keDay } from './unseen-ke-parts.ts'
import { digits, ends, grid, left, signature, signerOf, small, text, title } from './written.ts'

const DAYS =
  'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth Twentieth Twenty-First Twenty-Second Twenty-Third Twenty-Fourth Twenty-Fifth Twenty-Sixth Twenty-Seventh Twenty-Eighth Twenty-Ninth Thirtieth Thirty-First'.split(
    ' ',
  )
const ONES =
  'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen'.split(
    ' ',
  )

/** The Fifth day of March, Two Thousand and Twenty-Six; for 2001 to 2029. */
function inWords(iso: string): string {
  const [year = 2001, , day = 1] = iso.split('-').map(Number)
  const rest = year - 2000
  const words =
    rest < 20 ? ONES[rest - 1] : ['Twenty', ...ONES.slice(0, 9).map((one) => `Twenty-${one}`)][rest - 20]
  return `the ${DAYS[day - 1]} day of ${longDate(iso, 'en').split(' ')[1]}, Two Thousand and ${words}`
}

const parties = ke('en', 'application', 'unseen-application-parties', (scene, pick) => {
  const { organisation, stranger, provider, accountNumber, appliedOn } = scene
  const us = companyIn(organisation, pick)
  const bank = bankOf(scene, pick)
  return {
    blocks: [
      title('SCHEDULE TO THE SERVICE AGREEMENT', 'Customer instruction'),
      grid(
        ['', 'Customer', 'Provider'],
        ['Name', us, provider.en],
        ['Company No.', organisation.number, stranger.number],
        ['PIN', organisation.taxPin, stranger.taxPin],
        ['Bank account', `${bank.account} ${bank.name}`, digits(scene, 91, 12)],
      ),
      text(
        `The Customer, holder of account ${accountNumber} (last invoice INV-${digits(scene, 92, 6)} of ${keDay(addDays(appliedOn, -17), pick)}, M-Pesa till ${digits(scene, 93, 6)}), instructs the Provider as follows:`,
      ),
      ...keAsks(scene, pick).map((asked, at) => text(`${at + 1}. ${asked}`)),
      text(
        'The Customer consents to the processing of the personal data of its signatory under the Data Protection Act, 2019 and indemnifies the Provider against any claim arising from this instruction.',
      ),
      ends('Dated:', keDay(appliedOn, pick)),
      signature('For the Customer', signedName(signerOf(scene), pick), true),
    ],
    numbers: numbersOf(organisation),
    fields: askedFields(scene),
  }
})

const minutes = ke('en', 'appointment', 'unseen-long-minutes', (scene, pick) => {
  const { organisation, head, founder, attorney, appointedOn } = scene
  const us = companyIn(organisation, pick)
  return {
    letterhead: {
      name: us,
      lines: [addressOf(organisation, pick), `Registered number ${organisation.number}`],
    },
    blocks: [
      title('MINUTES OF THE BOARD', keDay(appointedOn, pick)),
      left(
        `In the chair: ${founder.en.full}`,
        `Present: ${attorney.en.full}`,
        'Apologies: none',
        'Taking minutes: Ms. T. Chepkoech',
      ),
      text('1. The minutes of the last sitting were read and confirmed.'),
      text(
        '2. Matters arising. The fleet insurance was renewed and the audit was closed without qualification.',
      ),
      text(
        '3. Finance. The management accounts for the quarter were tabled; revenue stood at KES 14.2 million against a budget of KES 13.9 million.',
      ),
      text(
        `4. Leadership. The Board noted the retirement of ${pick('Mr. Caleb Oyugi', 'Ms. Damaris Moraa')} and, after deliberation, resolved to appoint ${titled(head, pick)} to the position of ${pick('Managing Director', 'Director')} with immediate effect and to notify the bankers, the Registrar and all service providers.`,
      ),
      text(`5. Next sitting: ${keDay(addDays(appointedOn, 90), pick)}.`),
      text('Signed as a correct record:'),
      signature('Chair', founder.en.full, true),
    ],
    numbers: numbersOf(organisation),
    fields: appointedFields(scene),
  }
})

const deed = ke('en', 'power-of-attorney', 'unseen-power-in-words', (scene, pick) => {
  const { organisation, head, attorney, empoweredOn, empoweredUntil, accountNumber } = scene
  const us = companyIn(organisation, pick)
  return {
    blocks: [
      title('THE REGISTRATION OF DOCUMENTS ACT', 'POWER OF ATTORNEY'),
      text(
        `TO ALL TO WHOM THESE PRESENTS SHALL COME, ${us} of ${addressOf(organisation, pick)}, PIN ${organisation.taxPin}, by the hand of ${head.en.full} its Director, SENDS GREETINGS and on ${inWords(empoweredOn)} names and constitutes ${attorney.en.full} its attorney for all matters touching the cloud account ${accountNumber}.`,
      ),
      text(
        'To ask, demand and receive credentials; to sign forms; and generally to act as fully as the Company itself could act.',
      ),
      text(`These presents shall stand revoked after ${keDay(empoweredUntil, pick)}.`),
      signature('DIRECTOR', head.en.full, true),
      signature('WITNESS', pick('T. Adhiambo', 'J. Muriuki')),
      small('Drawn by: Adhiambo & Muriuki Advocates'),
    ],
    numbers: numbersOf(organisation),
    fields: empoweredFields(scene, empoweredUntil),
  }
})

/** Long and crowded papers of Kenya that no reading is tuned to. */
export const UNSEEN_KE_LONG: readonly Wording[] = [parties, minutes, deed]
