import type { Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import { asked, newEmailRow, reason } from './ke-asked.ts'
import {
  addressOf,
  businessNumber,
  formsOf,
  ke,
  keDate,
  personalPin,
  proprietorsNumbers,
  signedName,
} from './ke-parts.ts'
import { applicationFields, box, left, right, signature, table, text, title } from './written.ts'

/** "We" and "our" of a company become the words of one person. */
const asOne = (words: string): string =>
  words
    .replaceAll(/\bwe are\b/g, 'I am')
    .replaceAll(/\b[Ww]e\b/g, 'I')
    .replaceAll(/\bour\b/g, 'my')
    .replaceAll(/\bOur\b/g, 'My')

const truthOf = (scene: Scene, tradeName?: readonly string[]) => ({
  numbers: proprietorsNumbers(scene),
  fields: applicationFields(scene, formsOf(scene.head), tradeName),
})

const proprietor = ke('en', 'application', 'application-proprietor', (scene, pick) => {
  const { organisation, head, accountNumber, provider } = scene
  const name = pick(organisation.name.en, organisation.name.en.toUpperCase())
  return {
    letterhead: {
      name,
      lines: [
        addressOf(organisation, pick),
        `Mobile: ${organisation.phone}`,
        `${pick('BN', 'Business Reg. No.', 'Reg No.')} ${businessNumber(organisation)}  PIN: ${personalPin(scene)}`,
      ],
    },
    blocks: [
      left(keDate(scene.appliedOn, pick)),
      left(`To: ${provider.en}`, pick('Attn: Support Team', 'Attention: The Accounts Manager')),
      title(`RE: ACCOUNT NUMBER ${accountNumber}`),
      text(
        `I, ${head.en.full}, trading as ${name}, am the owner of the above account. ${asOne(reason(scene, pick))}`,
      ),
      text(`I therefore request you to ${asOne(asked(scene, pick).join(' and to '))}.`),
      text('A copy of my ID card and the certificate of registration of the business name is attached.'),
      signature('Proprietor', signedName(head, pick), pick(true, false)),
    ],
    ...truthOf(scene, [organisation.name.en]),
  }
})

const proprietorForm = ke('en', 'application', 'application-proprietor-form', (scene, pick) => {
  const { organisation, head, requests } = scene
  return {
    blocks: [
      title('ACCOUNT RECOVERY REQUEST', 'Sole proprietors'),
      table(
        [
          ['Business name', organisation.name.en],
          [pick('Business Registration No.', 'BN No.'), businessNumber(organisation)],
          ['Name of proprietor', head.en.full],
          ['National ID No.', head.personalNumber],
          [pick('PIN', 'KRA PIN'), personalPin(scene)],
          ['Account no', scene.accountNumber],
          ['Current email', scene.oldEmail],
          ...newEmailRow(scene, 'New email'),
          ['Phone', organisation.phone],
          ['Date', keDate(scene.appliedOn, pick)],
        ],
        pick(true, false),
      ),
      box(requests.includes('change-email'), 'Change my e-mail address'),
      box(requests.includes('disable-2fa'), 'Disable 2FA'),
      signature('Signature of proprietor', head.en.full),
    ],
    ...truthOf(scene, [organisation.name.en]),
  }
})

const individual = ke('en', 'application', 'application-individual', (scene, pick) => {
  const { organisation, head, accountNumber, provider } = scene
  return {
    blocks: [
      right(head.en.full, addressOf(organisation, pick), organisation.phone, keDate(scene.appliedOn, pick)),
      left(provider.en, 'Nairobi'),
      text(pick('Dear Sir/Madam,', 'Hello,', 'Dear Support,')),
      title(pick('RE: LOST ACCESS TO MY ACCOUNT', 'REF: ACCOUNT RECOVERY', 'Request to recover my account')),
      text(
        `My name is ${head.en.full}, ID number ${head.personalNumber}${pick('', `, KRA PIN ${personalPin(scene)}`)}. I opened the account ${accountNumber} in my own name. ${asOne(reason(scene, pick))}`,
      ),
      text(`Kindly ${asOne(asked(scene, pick).join(' and '))}.`),
      text('I have attached a copy of my national ID and a photo of myself holding it.'),
      signature(pick('Yours faithfully,', 'Regards,'), signedName(head, pick)),
    ],
    ...truthOf(scene),
  }
})

const mixed = ke('en', 'application', 'application-individual-mixed', (scene, pick) => {
  const { organisation, head, accountNumber, provider } = scene
  return {
    blocks: [
      left(
        `To: ${provider.en}`,
        `From: ${head.en.full}, ${organisation.city.en}`,
        `Date: ${keDate(scene.appliedOn, pick)}`,
      ),
      text(pick('Habari zenu,', 'Hamjambo,', 'Salaam,')),
      text(
        `Naandika kuhusu akaunti yangu nambari ${accountNumber}. Account No: ${accountNumber}. ${asOne(reason(scene, pick))}`,
      ),
      text(
        `I am requesting you to ${asOne(asked(scene, pick).join(' and to '))}. Tafadhali nisaidieni haraka.`,
      ),
      left(`ID No. ${head.personalNumber}`, `PIN: ${personalPin(scene)}`, `Simu: ${organisation.phone}`),
      signature(pick('Asanteni,', 'Wenu,'), signedName(head, pick)),
    ],
    ...truthOf(scene),
  }
})

/** Applications of sole proprietors and of individuals. */
export const KE_APPLICATIONS_OF_PERSONS: readonly Wording[] = [proprietor, proprietorForm, individual, mixed]
