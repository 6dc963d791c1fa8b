import type { Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import {
  addressOf,
  companyIn,
  formsOf,
  ke,
  keDate,
  letterheadOf,
  NUMBER_LABELS,
  namesOf,
  numbersOf,
  signedName,
  titled,
} from './ke-parts.ts'
import { ends, left, signature, text, title } from './written.ts'

const truthOf = (scene: Scene) => ({
  numbers: numbersOf(scene.organisation),
  fields: {
    organisationName: namesOf(scene.organisation),
    signatoryName: formsOf(scene.head),
    documentDate: [scene.appointedOn],
    validUntil: [],
  },
})

const board = ke('en', 'appointment', 'board-resolution', (scene, pick) => {
  const { organisation, head, founder, appointedOn } = scene
  const us = companyIn(organisation, pick)
  return {
    letterhead: letterheadOf(organisation, us, pick),
    blocks: [
      title(pick('BOARD RESOLUTION', 'RESOLUTION OF THE BOARD OF DIRECTORS')),
      text(
        `At a meeting of the Board of Directors of ${us} (${pick(...NUMBER_LABELS)} ${organisation.number}) held at the registered office on ${keDate(appointedOn, pick)} at which a quorum was present, ${pick('it was RESOLVED THAT:', 'IT WAS UNANIMOUSLY RESOLVED THAT:')}`,
      ),
      text(
        `1. ${titled(head, pick)}, ID No. ${head.personalNumber}, be and is hereby appointed ${pick('as a Director', 'Managing Director')} of the Company with effect from ${keDate(appointedOn, pick)}.`,
      ),
      text(
        '2. The said director be and is hereby authorised to sign all documents and operate all accounts on behalf of the Company.',
      ),
      text(
        '3. The Company Secretary be instructed to file the necessary returns with the Registrar of Companies.',
      ),
      text(pick('CERTIFIED TRUE COPY', 'Certified as a true copy of the original resolution.')),
      signature(pick('Chairman', 'Chairperson of the Board'), founder.en.full, true),
      signature('Company Secretary', pick('S. Mulwa, CPS(K)', 'Equinox Registrars', 'J. Wairimu'), false),
    ],
    ...truthOf(scene),
  }
})

const minutes = ke('en', 'appointment', 'minutes-extract', (scene, pick) => {
  const { organisation, head, founder, attorney, appointedOn } = scene
  const us = companyIn(organisation, pick)
  return {
    blocks: [
      title(us.toUpperCase(), `${pick('Company Number', 'C/No.')} ${organisation.number}`),
      title(
        pick('EXTRACT OF MINUTES', 'EXTRACT FROM THE MINUTES OF THE MEETING OF THE BOARD OF DIRECTORS'),
        `HELD ON ${keDate(appointedOn, pick)} AT ${addressOf(organisation, pick)} AT ${pick('10.00 A.M.', '2.30 PM')}`,
      ),
      left(
        'PRESENT:',
        `1. ${founder.en.full} – Chairman`,
        `2. ${attorney.en.full} – Member`,
        'IN ATTENDANCE: Company Secretary',
      ),
      text(
        'MIN. 1/01 – PRELIMINARIES. The Chairman called the meeting to order and confirmed that the quorum was met.',
      ),
      text(
        `MIN. 1/02 – APPOINTMENT OF DIRECTOR. It was proposed by the Chairman and seconded by ${attorney.en.full} that ${head.en.full} be appointed ${pick('the Managing Director', 'a director and Chief Executive Officer')} of the company. IT WAS RESOLVED accordingly.`,
      ),
      text('MIN. 1/03 – A.O.B. There being no other business the meeting was closed.'),
      signature('CHAIRMAN', founder.en.full, pick(true, false), `Date: ${keDate(appointedOn, pick)}`),
      signature('SECRETARY', pick('Mercy Karanja', 'P. Odongo'), false),
    ],
    ...truthOf(scene),
  }
})

const sole = ke('en', 'appointment', 'written-resolution', (scene, pick) => {
  const { organisation, head, founder, appointedOn } = scene
  const us = companyIn(organisation, pick)
  return {
    blocks: [
      title('THE COMPANIES ACT, 2015', 'PRIVATE COMPANY LIMITED BY SHARES'),
      title(
        pick('WRITTEN RESOLUTION OF THE SOLE DIRECTOR', 'WRITTEN RESOLUTION OF THE SOLE MEMBER'),
        'OF',
        us.toUpperCase(),
      ),
      text(
        `I, the undersigned, being the sole ${pick('director', 'member')} of ${us} (PIN ${organisation.taxPin}) and entitled to attend and vote at meetings, HEREBY RESOLVE as follows in accordance with the Articles of Association:`,
      ),
      text(
        `THAT ${head.en.full} of ${addressOf(organisation, pick)} be appointed a Director of the Company.`,
      ),
      text(
        'THAT the Company’s accounts with suppliers of information technology services be operated by the said Director.',
      ),
      ends(`Dated at ${organisation.city.en}`, keDate(appointedOn, pick)),
      signature(pick('Sole Director', 'Shareholder'), founder.en.full, pick(true, false)),
    ],
    ...truthOf(scene),
  }
})

const appointee = ke('en', 'appointment', 'appointment-letter', (scene, pick) => {
  const { organisation, head, founder, appointedOn } = scene
  const us = companyIn(organisation, pick)
  return {
    letterhead: letterheadOf(organisation, us, pick),
    blocks: [
      left(keDate(appointedOn, pick)),
      left(titled(head, pick), `P.O. Box ${scene.serial}1-00200`, 'NAIROBI'),
      text(`Dear ${head.en.full.split(' ')[0]},`),
      title(pick('RE: APPOINTMENT AS DIRECTOR', 'RE: LETTER OF APPOINTMENT AS MANAGING DIRECTOR')),
      text(
        `I am pleased to inform you that the Board of ${us} has appointed you as ${pick('a Director', 'Managing Director')} of the company with effect from the date of this letter.`,
      ),
      text(
        'You shall be the authorised signatory of the company and shall perform the duties set out in the Articles of Association and the Companies Act, 2015.',
      ),
      text('Kindly sign and return the duplicate of this letter as confirmation of your acceptance.'),
      left('Yours sincerely,'),
      signature(pick('Chairman', 'For the Board of Directors'), signedName(founder, pick), true),
      signature('I accept the appointment', head.en.full, false, 'Sign and date'),
    ],
    ...truthOf(scene),
  }
})

/** Papers that make somebody the director of a Kenyan company. */
export const KE_APPOINTMENTS: readonly Wording[] = [board, minutes, sole, appointee]
