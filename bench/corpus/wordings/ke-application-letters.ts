import type { Pick, Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import { asked, reason } from './ke-asked.ts'
import {
  addressOf,
  bankOf,
  companyIn,
  formsOf,
  ke,
  keDate,
  letterheadOf,
  namesOf,
  numbersOf,
  signedName,
  signerIn,
} from './ke-parts.ts'
import { applicationFields, left, right, signature, signerOf, text, title } from './written.ts'

const truthOf = (scene: Scene) => ({
  numbers: numbersOf(scene.organisation),
  fields: applicationFields(scene, formsOf(signerOf(scene)), namesOf(scene.organisation)),
})

/** The heading of a letter about the account. */
const re = ({ accountNumber, requests }: Scene, pick: Pick): string => {
  const subject = requests.includes('change-email')
    ? pick('REQUEST TO CHANGE E-MAIL ADDRESS', 'CHANGE OF EMAIL ADDRESS', 'RECOVERY OF ACCOUNT ACCESS')
    : pick('REQUEST TO DISABLE TWO-FACTOR AUTHENTICATION', 'ACCOUNT ACCESS', 'RESET OF 2FA')
  const account = pick(
    `ACCOUNT NO. ${accountNumber}`,
    `ACCOUNT NUMBER ${accountNumber}`,
    `A/C NO. ${accountNumber}`,
  )
  return `${pick('RE:', 'RE:', 'Ref:', 'SUBJECT:')} ${subject} – ${account}`
}

const letter = ke('en', 'application', 'application-letter', (scene, pick) => {
  const { organisation, provider, accountNumber } = scene
  const us = companyIn(organisation, pick)
  const { person, post, enclosed } = signerIn(scene, pick)
  const wishes = asked(scene, pick).join(pick(' and to ', ' and further to '))
  return {
    letterhead: letterheadOf(organisation, us, pick),
    blocks: [
      left(
        `${pick('Our Ref:', 'Ref. No.')} ${pick('BB', 'CL', 'ADM')}/${scene.serial}/${scene.appliedOn.slice(0, 4)}`,
      ),
      left(`${pick('Date: ', '', 'DATE: ')}${keDate(scene.appliedOn, pick)}`),
      left(
        ...pick(['The Manager,'], ['Customer Support,'], ['TO:']),
        provider.en,
        'P.O. Box 20111-00100,',
        'NAIROBI.',
      ),
      text(pick('Dear Sir/Madam,', 'Dear Sir,', 'Dear Sirs,', 'Dear Customer Care,')),
      title(re(scene, pick)),
      text(
        `${pick('We refer to the above matter.', 'The above subject refers.', 'Reference is made to the above.')} ${us} is the registered owner of account number ${accountNumber} which is used for our hosting services. ${reason(scene, pick)}`,
      ),
      text(
        `${pick('We kindly request you to', 'We hereby request you to', 'In view of the above, we humbly request you to')} ${wishes}.`,
      ),
      text(
        `${pick('Please find enclosed', 'Attached herewith please find', 'We enclose')} ${enclosed} for your ease of reference.`,
      ),
      text(
        pick(
          'Thank you in advance.',
          'Your assistance in this matter will be highly appreciated.',
          'Kindly treat this matter with urgency.',
        ),
      ),
      left(pick('Yours faithfully,', 'Yours sincerely,')),
      signature(post, signedName(person, pick), pick(true, true, false), pick(undefined, `For: ${us}`)),
    ],
    ...truthOf(scene),
  }
})

const terse = ke('en', 'application', 'application-terse', (scene, pick) => {
  const { organisation, accountNumber } = scene
  const us = companyIn(organisation, pick)
  const { person, post } = signerIn(scene, pick)
  const numbers = pick(
    `PIN ${organisation.taxPin}`,
    `Reg. No. ${organisation.number}, PIN ${organisation.taxPin}`,
  )
  return {
    blocks: [
      right(keDate(scene.appliedOn, pick)),
      left(`To: ${scene.provider.en}`),
      text(`Account no. ${accountNumber}. ${us}, ${numbers}.`),
      text(`Please ${asked(scene, pick).join(' and ')}. ${reason(scene, pick)}`),
      text(pick('Regards,', 'Thanks,', 'Kind regards,')),
      signature(post, signedName(person, pick), pick(true, false)),
    ],
    ...truthOf(scene),
  }
})

const memo = ke('en', 'application', 'application-numbered-paragraphs', (scene, pick) => {
  const { organisation, provider, oldEmail, accountNumber } = scene
  const us = companyIn(organisation, pick)
  const { person, post, enclosed } = signerIn(scene, pick)
  const bank = bankOf(scene, pick)
  return {
    letterhead: { name: us, lines: [addressOf(organisation, pick), organisation.phone] },
    blocks: [
      title('APPLICATION FOR RECOVERY OF ACCESS TO A CLOUD ACCOUNT'),
      left(
        `FROM: ${us}`,
        `TO: ${provider.en}`,
        `DATE: ${keDate(scene.appliedOn, pick)}`,
        `ACCOUNT ID: ${accountNumber}`,
      ),
      text(
        `1. THAT we are a company incorporated in Kenya under Certificate No. ${organisation.number} and holder of PIN ${organisation.taxPin}.`,
      ),
      text(
        `2. THAT the account is registered with ${oldEmail} and our payments come from ${bank.name}, ${bank.branch} Branch, account number ${bank.account}.`,
      ),
      text(`3. THAT ${reason(scene, pick).replace(/^\w/, (first) => first.toLowerCase())}`),
      text(`4. WE THEREFORE REQUEST you to ${asked(scene, pick).join(' and to ')}.`),
      text(`5. We have attached ${enclosed}.`),
      signature(post, signedName(person, pick), true, pick('Sign & Stamp', 'Authorised Signature')),
    ],
    ...truthOf(scene),
  }
})

/** Letters of Kenyan companies that ask for access. */
export const KE_APPLICATION_LETTERS: readonly Wording[] = [letter, terse, memo]
