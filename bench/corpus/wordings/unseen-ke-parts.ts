import { MONTHS } from '../../../demo/dates.ts'
import type { Pick, TrueFields } from '../paper.ts'
import type { Scene } from '../scene.ts'
import { formsOf, keDate, namesOf } from './ke-parts.ts'
import { applicationFields, signerOf } from './written.ts'

/** Whole sentences that ask; each may stand alone. */
export function keAsks({ requests, oldEmail, newEmail }: Scene, pick: Pick): readonly string[] {
  const email = pick(
    `Please amend your records so that the login email reads ${newEmail} and not ${oldEmail}.`,
    `Kindly move the account to ${newEmail}; the old mailbox ${oldEmail} is dead.`,
    `We wish to have our email updated. New email: ${newEmail}`,
    `Our correct e-mail going forward is ${newEmail}. Kindly effect the change.`,
  )
  const codes = pick(
    'Kindly remove the 2FA so that one may log in with the password alone.',
    'Please deactivate the authenticator app that is asked for at login.',
    'We also need two-step verification turned off on the portal.',
  )
  return requests.map((request) => (request === 'change-email' ? email : codes))
}

/** The same in Swahili. */
export function swahiliAsks({ requests, oldEmail, newEmail }: Scene, pick: Pick): readonly string[] {
  const email = pick(
    `Tafadhali badilisheni barua pepe ${oldEmail} iwe ${newEmail}.`,
    `Barua pepe mpya ya akaunti iwe ${newEmail} badala ya ile ya awali.`,
  )
  const codes = pick(
    'Tafadhali ondoeni uthibitishaji wa hatua mbili.',
    'Naomba 2FA izimwe kwa kuwa simu imeibiwa.',
  )
  return requests.map((request) => (request === 'change-email' ? email : codes))
}

/** A date in one more way than other offices know. */
export function keDay(iso: string, pick: Pick): string {
  const [year = '', month = '1', day = ''] = iso.split('-')
  const name = MONTHS.en.split(' ')[Number(month) - 1] ?? ''
  return pick(
    keDate(iso, pick),
    `${Number(day)}-${name.slice(0, 3)}-${year}`,
    `${day} ${name.toUpperCase()} ${year}`,
    iso,
  )
}

/** A date as Swahili letters have it. */
export function swahiliDay(iso: string, pick: Pick): string {
  const [year, month, day] = iso.split('-')
  const name = MONTHS.sw.split(' ')[Number(month) - 1]
  return pick(
    `${Number(day)} ${name}, ${year}`,
    `Tarehe ${Number(day)} ${name} ${year}`,
    `${day}.${month}.${year}`,
  )
}

/** The measured fields of a company's application. */
export function askedFields(scene: Scene): TrueFields {
  return applicationFields(scene, formsOf(signerOf(scene)), namesOf(scene.organisation))
}

/** The measured fields of a paper that makes the head a director. */
export function appointedFields(scene: Scene, until?: string): TrueFields {
  return {
    organisationName: namesOf(scene.organisation),
    signatoryName: formsOf(scene.head),
    documentDate: [scene.appointedOn],
    validUntil: until === undefined ? [] : [until],
  }
}

/** The measured fields of a company's power of attorney. */
export function empoweredFields(scene: Scene, until?: string): TrueFields {
  return {
    organisationName: namesOf(scene.organisation),
    grantorName: formsOf(scene.head),
    signatoryName: formsOf(scene.attorney),
    documentDate: [scene.empoweredOn],
    validUntil: until === undefined ? [] : [until],
  }
}
