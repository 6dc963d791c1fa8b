import type { Wording } from '../paper.ts'
import {
  addressOf,
  businessNumber,
  companyIn,
  formsOf,
  ke,
  namesOf,
  numbersOf,
  personalPin,
  proprietorsNumbers,
  signedName,
} from './ke-parts.ts'
import { askedFields, keAsks, keDay, swahiliAsks, swahiliDay } from './unseen-ke-parts.ts'
import {
  applicationFields,
  ends,
  grid,
  left,
  right,
  signature,
  signerOf,
  small,
  table,
  text,
  title,
} from './written.ts'

/** "Our" of a company becomes the word of one person. */
const ofOne = (words: string): string => words.replaceAll(/\bour\b/g, 'my').replaceAll(/\bOur\b/g, 'My')

const roman = ['i', 'ii', 'iii', 'iv', 'v'] as const

const letter = ke('en', 'application', 'unseen-application-letter', (scene, pick) => {
  const { organisation, accountNumber, provider, serial, signatory } = scene
  const us = companyIn(organisation, pick)
  const points = [...keAsks(scene, pick), `Confirm to us by telephone on ${organisation.phone} once done.`]
  return {
    letterhead: {
      name: us,
      lines: [
        `${addressOf(organisation, pick)} ${pick('•', '|')} ${organisation.phone}`,
        `Company Registration Number ${organisation.number}`,
        `KRA PIN ${organisation.taxPin}`,
      ],
    },
    blocks: [
      right(keDay(scene.appliedOn, pick), `Ref: ${us.slice(0, 3).toUpperCase()}/IT/${serial}`),
      left('Head of Customer Experience', provider.en),
      text(pick('Dear Team,', 'Greetings.', 'Dear Sir or Madam:')),
      title(pick(`YOUR CUSTOMER ACCOUNT ${accountNumber}`, `Account ${accountNumber}: loss of access`)),
      text('The undersigned writes on behalf of the above company, your customer. We ask that you:'),
      ...points.map((point, at) => text(`(${roman[at]}) ${point}`)),
      text('Our authority documents accompany this letter.'),
      left(pick('Faithfully yours,', 'Yours,', 'For and on behalf of the company')),
      signature(
        signatory === 'head'
          ? pick('Chief Executive', 'Executive Director', 'Principal Officer')
          : 'Attorney of the company',
        signedName(signerOf(scene), pick),
        true,
      ),
    ],
    numbers: numbersOf(organisation),
    fields: askedFields(scene),
  }
})

const form = ke('en', 'application', 'unseen-application-grid', (scene, pick) => {
  const { organisation, requests, oldEmail, newEmail } = scene
  const us = companyIn(organisation, pick)
  const person = signerOf(scene)
  const wantsEmail = requests.includes('change-email')
  const wantsCodes = requests.includes('disable-2fa')
  return {
    blocks: [
      title(pick('CUSTOMER DATA AMENDMENT FORM', 'Change request')),
      grid(
        ['Customer', pick('Account', 'Account ID'), 'Reg. No.', 'PIN'],
        [us, scene.accountNumber, organisation.number, organisation.taxPin],
      ),
      grid(
        ['Item', 'From', 'To'],
        ['Email', oldEmail, wantsEmail ? newEmail : 'no change'],
        ['Two-factor login', 'on', wantsCodes ? 'OFF' : 'no change'],
      ),
      table(
        [
          ['Requested by', person.en.full],
          ['Date', keDay(scene.appliedOn, pick)],
        ],
        pick(true, false),
      ),
      signature('Signature', signedName(person, pick), pick(true, false)),
      small('Office use: ticket ________ closed by ________'),
    ],
    numbers: numbersOf(organisation),
    fields: askedFields(scene),
  }
})

const printedMail = ke('en', 'application', 'unseen-application-memo', (scene, pick) => {
  const { organisation, provider, accountNumber, oldEmail } = scene
  const us = companyIn(organisation, pick)
  return {
    blocks: [
      table(
        [
          ['To', provider.en],
          ['From', us],
          ['Date', keDay(scene.appliedOn, pick)],
          ['Re', pick('Locked out of hosting', 'Access to the portal')],
        ],
        false,
      ),
      text(
        `Hello, we can not get into our hosting. The account number is ${accountNumber}, in the name of ${us}, ${oldEmail}.`,
      ),
      ...keAsks(scene, pick).map(text),
      text(`Company no. ${organisation.number}.`),
      signature(pick('', 'Director'), signedName(signerOf(scene), pick), pick(true, false)),
    ],
    numbers: numbersOf(organisation),
    fields: askedFields(scene),
  }
})

const trader = ke('en', 'application', 'unseen-application-trader', (scene, pick) => {
  const { organisation, head, accountNumber, provider } = scene
  const { en } = organisation.name
  return {
    blocks: [
      left(`${head.en.full} T/A ${en}`, addressOf(organisation, pick), organisation.phone),
      left(keDay(scene.appliedOn, pick)),
      left(provider.en),
      text(
        `My business (${pick('business name no.', 'BN')} ${businessNumber(organisation)}) has account ${accountNumber} with you. ${ofOne(keAsks(scene, pick).join(' '))}`,
      ),
      text(pick('Thank you and God bless.', 'Thanking you.')),
      signature(pick('Owner', 'Sole proprietor'), signedName(head, pick), pick(true, false)),
    ],
    numbers: proprietorsNumbers(scene),
    fields: applicationFields(scene, formsOf(head), [en]),
  }
})

const citizen = ke('en', 'application', 'unseen-application-citizen', (scene, pick) => {
  const { head, accountNumber, provider } = scene
  return {
    blocks: [
      title('PERSONAL REQUEST'),
      table([
        ['Name', head.en.full],
        ['ID number', head.personalNumber],
        ['KRA PIN', personalPin(scene)],
        ['Account', accountNumber],
      ]),
      text(`To ${provider.en}.`),
      ...keAsks(scene, pick).map(text),
      text('A picture of me holding my ID is attached.'),
      ends(keDay(scene.appliedOn, pick), ''),
      signature('Signed', signedName(head, pick)),
    ],
    numbers: proprietorsNumbers(scene),
    fields: applicationFields(scene, formsOf(head)),
  }
})

const swahili = ke('sw', 'application', 'unseen-sw-application-letter', (scene, pick) => {
  const { organisation, accountNumber, provider } = scene
  const us = companyIn(organisation, pick)
  return {
    blocks: [
      right(
        us,
        addressOf(organisation, pick),
        `PIN ${organisation.taxPin}`,
        swahiliDay(scene.appliedOn, pick),
      ),
      left('Mkurugenzi Mtendaji,', provider.en),
      text(pick('Salamu,', 'Ndugu,')),
      title(pick('OMBI LA KUFUNGULIWA AKAUNTI', 'MABADILIKO YA TAARIFA ZA AKAUNTI')),
      text(`Tunaandika kuhusu akaunti namba ${accountNumber} ya ${us}.`),
      ...swahiliAsks(scene, pick).map(text),
      text('Wako mwaminifu,'),
      signature(
        scene.signatory === 'head' ? 'Mkurugenzi' : 'Wakala',
        signedName(signerOf(scene), pick),
        true,
      ),
    ],
    numbers: numbersOf(organisation),
    fields: applicationFields(scene, formsOf(signerOf(scene)), namesOf(organisation)),
  }
})

const swahiliCitizen = ke('sw', 'application', 'unseen-sw-application-citizen', (scene, pick) => {
  const { head, accountNumber, provider } = scene
  return {
    blocks: [
      left(swahiliDay(scene.appliedOn, pick)),
      left(`Kwa ${provider.en}`),
      text(
        `Mimi ${head.en.full}, kitambulisho ${head.personalNumber}, PIN ${personalPin(scene)}, ni mwenye akaunti ${accountNumber}. ${swahiliAsks(scene, pick).join(' ')}`,
      ),
      signature(pick('Sahihi', ''), signedName(head, pick)),
    ],
    numbers: proprietorsNumbers(scene),
    fields: applicationFields(scene, formsOf(head)),
  }
})

/** Applications of Kenya that no reading is tuned to. */
export const UNSEEN_KE_APPLICATIONS: readonly Wording[] = [
  letter,
  form,
  printedMail,
  trader,
  citizen,
  swahili,
  swahiliCitizen,
]
