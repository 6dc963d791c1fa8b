import { addDays } from '../../../demo/dates.ts'
import type { Pick, Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import {
  addressOf,
  companyIn,
  deedDate,
  formsOf,
  ke,
  keDate,
  letterheadOf,
  namesOf,
  numbersOf,
  signedName,
  titled,
} from './ke-parts.ts'
import { addYears, left, right, signature, small, text, title } from './written.ts'

/** `until`: undefined where the paper states no term. */
const truthOf = (scene: Scene, until: string | undefined) => ({
  numbers: numbersOf(scene.organisation),
  fields: {
    organisationName: namesOf(scene.organisation),
    grantorName: formsOf(scene.head),
    signatoryName: formsOf(scene.attorney),
    documentDate: [scene.empoweredOn],
    validUntil: until === undefined ? [] : [until],
  },
})

interface Term {
  readonly text: string
  readonly until: string | undefined
}

/** A term given by its last day. */
const lastDay = ({ empoweredUntil }: Scene, pick: Pick): Term => ({
  text: pick(
    `is valid until ${keDate(empoweredUntil, pick)}`,
    `shall remain in force until ${keDate(empoweredUntil, pick)} unless sooner revoked in writing`,
    `expires on ${keDate(empoweredUntil, pick)}`,
  ),
  until: empoweredUntil,
})

/** A term given by its length. */
function length({ empoweredOn }: Scene, pick: Pick): Term {
  const [words, years] = pick(
    ['one (1) year', 1] as const,
    ['twelve (12) months', 1] as const,
    ['two years', 2] as const,
    ['24 months', 2] as const,
  )
  const from = pick(
    'from the date hereof',
    'from the date of execution',
    `commencing on ${keDate(empoweredOn, pick)}`,
  )
  return { text: `shall be valid for a period of ${words} ${from}`, until: addYears(empoweredOn, years) }
}

const scope = ({ provider, accountNumber }: Scene, pick: Pick): string =>
  pick(
    `to represent the Company before ${provider.en} in all matters relating to Account No. ${accountNumber}, to apply for the change of the registered e-mail address and for the removal of two-factor authentication and to sign all forms in that behalf`,
    `to do all acts necessary to recover access to the cloud account number ${accountNumber} held with ${provider.en} and to manage the servers and the information technology services of the Company`,
  )

const deed = ke('en', 'power-of-attorney', 'power-deed', (scene, pick) => {
  const { organisation, head, attorney, empoweredOn } = scene
  const us = companyIn(organisation, pick)
  const term = pick(lastDay(scene, pick), length(scene, pick), { text: '', until: undefined })
  const day = deedDate(empoweredOn, pick)
  const opening = pick(
    `BY THIS POWER OF ATTORNEY made on the ${day},`,
    `KNOW ALL MEN BY THESE PRESENTS that on this ${day}`,
  )
  return {
    blocks: [
      title('REPUBLIC OF KENYA', pick('POWER OF ATTORNEY', 'SPECIAL POWER OF ATTORNEY')),
      text(
        `${opening} ${us.toUpperCase()}, a limited liability company incorporated in Kenya (Company No. ${organisation.number}) of ${addressOf(organisation, pick)} (hereinafter called "the Donor") acting through its Director ${head.en.full} DOES HEREBY APPOINT ${attorney.en.full.toUpperCase()}, holder of National Identity Card No. ${attorney.personalNumber} (hereinafter called "the Donee") to be its true and lawful attorney ${scope(scene, pick)}.`,
      ),
      text(
        'AND the Donor hereby undertakes to ratify and confirm whatsoever the said Attorney shall lawfully do or cause to be done by virtue hereof.',
      ),
      ...(term.until ? [text(`AND IT IS DECLARED that this Power of Attorney ${term.text}.`)] : []),
      text(`IN WITNESS WHEREOF the Donor has executed this deed the day and year first above written.`),
      left(`SIGNED by the said ${head.en.full} for and on behalf of ${us}`, 'in the presence of:'),
      signature('DONOR', head.en.full, true),
      signature(
        'Advocate / Commissioner for Oaths',
        pick('L. Mwikali Advocate', 'P. K. Tanui & Co. Advocates'),
        false,
      ),
      signature('Accepted by the DONEE', attorney.en.full, false),
      ...pick(
        [],
        [
          small(
            'DRAWN BY: Tanui & Co. Advocates, P.O. Box 5512-00100, Nairobi. Registered at the Documents Registry (Cap. 285).',
          ),
        ],
      ),
    ],
    ...truthOf(scene, term.until),
  }
})

const authority = ke('en', 'power-of-attorney', 'letter-of-authority', (scene, pick) => {
  const { organisation, head, attorney, empoweredOn, provider } = scene
  const us = companyIn(organisation, pick)
  const term = pick(lastDay(scene, pick), length(scene, pick))
  return {
    letterhead: letterheadOf(organisation, us, pick),
    blocks: [
      right(keDate(empoweredOn, pick)),
      left('TO WHOM IT MAY CONCERN', provider.en),
      title(pick('RE: LETTER OF AUTHORITY', 'RE: AUTHORIZATION LETTER', 'LETTER OF AUTHORISATION')),
      text(
        `We, ${us}, PIN ${organisation.taxPin}, hereby authorise ${titled(attorney, pick)} of ID No. ${attorney.personalNumber}, our ${pick('IT Officer', 'Systems Administrator', 'Accountant', 'Office Administrator')}, ${scope(scene, pick)}.`,
      ),
      text(`This authority ${term.text}. Any assistance accorded to the bearer will be highly appreciated.`),
      left('Yours faithfully,'),
      signature(pick('Director', 'Managing Director'), signedName(head, pick), true),
      signature(pick('Specimen signature of the authorised person', 'Bearer'), attorney.en.full, false),
    ],
    ...truthOf(scene, term.until),
  }
})

const short = ke('en', 'power-of-attorney', 'power-short', (scene, pick) => {
  const { organisation, head, attorney, empoweredOn, serial } = scene
  const us = companyIn(organisation, pick)
  const term = lastDay(scene, pick)
  return {
    blocks: [
      title(`POWER OF ATTORNEY${pick('', ` NO. ${serial}`)}`),
      text(
        `I, ${head.en.full}, ${pick('Director', 'Managing Director')} of ${us} (Reg. No. ${organisation.number}, KRA PIN ${organisation.taxPin}), do hereby appoint ${attorney.en.full} (ID/No. ${attorney.personalNumber}) as the attorney of the company ${scope(scene, pick)}.`,
      ),
      text(`This power of attorney ${term.text}.`),
      left(`Date: ${keDate(empoweredOn, pick)}`, `Place: ${organisation.city.en}`),
      signature(head.en.full, 'Director', true, 'Signature'),
      left(`Witness: ${pick('Nancy Cherono', 'B. Oluoch')}   Sign: ______________`),
    ],
    ...truthOf(scene, term.until),
  }
})

const seal = ke('en', 'power-of-attorney', 'power-sealed', (scene, pick) => {
  const { organisation, head, founder, attorney, empoweredOn } = scene
  const us = companyIn(organisation, pick)
  const term = length(scene, pick)
  const { numbers, fields } = truthOf(scene, term.until)
  return {
    blocks: [
      title(
        us.toUpperCase(),
        addressOf(organisation, pick),
        `Company Number: ${organisation.number}   PIN: ${organisation.taxPin}`,
      ),
      title('GENERAL POWER OF ATTORNEY'),
      text(
        `THIS DEED is made on the ${deedDate(empoweredOn, pick)} pursuant to a resolution of the Board passed on ${keDate(addDays(empoweredOn, -3), pick)}.`,
      ),
      text(`1. APPOINTMENT. The Company appoints ${attorney.en.full} as its attorney (the "Attorney").`),
      text(`2. POWERS. The Attorney is authorised ${scope(scene, pick)}.`),
      text(`3. DURATION. This deed ${term.text}.`),
      text(
        '4. The Attorney shall not delegate the powers conferred herein. 5. This deed is governed by the laws of Kenya.',
      ),
      text(`SEALED with the Common Seal of ${us} in the presence of:`),
      signature('Director', head.en.full, true),
      signature(pick('Director/Secretary', 'Company Secretary'), founder.en.full, false),
    ],
    numbers,
    // Two sign for the company.
    fields: { ...fields, grantorName: [...formsOf(head), ...formsOf(founder)] },
  }
})

/** Powers of attorney and letters of authority of Kenyan companies. */
export const KE_POWERS: readonly Wording[] = [deed, authority, short, seal]
