import type { Wording } from '../paper.ts'
import { asked, newEmailRow, reason } from './ke-asked.ts'
import {
  addressOf,
  companyIn,
  formsOf,
  headPost,
  ke,
  keDate,
  letterheadOf,
  NUMBER_LABELS,
  namesOf,
  numbersOf,
  PIN_LABELS,
  signedName,
  signerIn,
} from './ke-parts.ts'
import {
  applicationFields,
  box,
  ends,
  left,
  signature,
  signerOf,
  small,
  table,
  text,
  title,
} from './written.ts'

const form = ke('en', 'application', 'application-form', (scene, pick) => {
  const { organisation, accountNumber, oldEmail } = scene
  const us = companyIn(organisation, pick)
  const { person, post } = signerIn(scene, pick)
  return {
    blocks: [
      title(pick('ACCOUNT RECOVERY REQUEST', 'ACCOUNT RECOVERY FORM', 'REQUEST FOR ACCESS RECOVERY')),
      left(`To: ${scene.provider.en}`),
      table(
        [
          [pick('Name of Company', 'Company Name', 'Registered name'), us],
          [pick(...NUMBER_LABELS, 'Company Number'), organisation.number],
          [pick(...PIN_LABELS), organisation.taxPin],
          ['Postal / Physical Address', addressOf(organisation, pick)],
          [pick('Account Number', 'Account No.', 'Account ID'), accountNumber],
          [pick('Current E-mail', 'Old email', 'Registered e-mail'), oldEmail],
          ...newEmailRow(scene, pick('New E-mail', 'New email address', 'E-mail to be used henceforth')),
          ['Telephone', organisation.phone],
          ['Name of applicant', person.en.full],
          ['Designation', post],
        ],
        pick(true, true, false),
      ),
      text(`We request you to ${asked(scene, pick).join(' and to ')}. ${reason(scene, pick)}`),
      text('I declare that the particulars given above are true to the best of my knowledge.'),
      ends(`Date: ${keDate(scene.appliedOn, pick)}`, pick('Company stamp:', 'Rubber stamp')),
      signature(pick('Signature', post), signedName(person, pick), pick(true, false)),
    ],
    numbers: numbersOf(organisation),
    fields: applicationFields(scene, formsOf(signerOf(scene)), namesOf(organisation)),
  }
})

const boxes = ke('en', 'application', 'application-checkboxes', (scene, pick) => {
  const { organisation, accountNumber, oldEmail, newEmail, requests } = scene
  const us = companyIn(organisation, pick)
  const { person, post } = signerIn(scene, pick)
  const wantsEmail = requests.includes('change-email')
  return {
    letterhead: letterheadOf(organisation, us, pick),
    blocks: [
      title('REQUEST FORM', 'Changes to a customer account'),
      text(`${pick('Part A', 'SECTION A')}: Customer details`),
      table(
        [
          ['Customer', us],
          ['PIN / Company No.', `${organisation.taxPin} / ${organisation.number}`],
          ['Account No.', accountNumber],
          ['E-mail on record', oldEmail],
        ],
        pick(true, false),
      ),
      text(`${pick('Part B', 'SECTION B')}: Tick as appropriate`),
      box(
        wantsEmail,
        wantsEmail ? `Change of e-mail address to: ${newEmail}` : 'Change of e-mail address to: ____________',
      ),
      box(requests.includes('disable-2fa'), 'Disable two-factor authentication (2FA)'),
      box(false, 'Close the account'),
      text(`Reason: ${reason(scene, pick)}`),
      signature(post, signedName(person, pick), true, 'Signature and official stamp'),
      left(`Dated: ${keDate(scene.appliedOn, pick)}`),
      small('For official use only. Received by: ____________  Date: ____________'),
    ],
    numbers: numbersOf(organisation),
    fields: applicationFields(scene, formsOf(signerOf(scene)), namesOf(organisation)),
  }
})

const declared = ke('en', 'application', 'application-declaration', (scene, pick) => {
  const { organisation, accountNumber, provider } = scene
  const us = companyIn(organisation, pick)
  const person = signerOf(scene)
  const post = scene.signatory === 'head' ? headPost(pick) : 'duly authorised attorney'
  return {
    blocks: [
      title('APPLICATION', `TO: ${provider.en}`),
      text(
        `I, ${person.en.full}, holder of National ID No. ${person.personalNumber} and ${post} of ${us} (Company Number ${organisation.number}, PIN ${organisation.taxPin}) of ${addressOf(organisation, pick)}, do hereby apply on behalf of the said company as the owner of Account Number ${accountNumber} and request you to ${asked(scene, pick).join(' and to ')}.`,
      ),
      text(reason(scene, pick)),
      text(
        'I confirm that I am authorised to make this application and that the information herein is true.',
      ),
      ends(`Signed at ${organisation.city.en}`, `on ${keDate(scene.appliedOn, pick)}`),
      signature('', signedName(person, pick), pick(true, false), pick('Signature', 'Applicant')),
    ],
    numbers: numbersOf(organisation),
    fields: applicationFields(scene, formsOf(person), namesOf(organisation)),
  }
})

/** Forms and declarations of Kenyan companies that ask for access. */
export const KE_APPLICATION_FORMS: readonly Wording[] = [form, boxes, declared]
