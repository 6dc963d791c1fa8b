import { MONTHS } from '../../../demo/dates.ts'
import type { PaperTruth, Pick, Wording } from '../paper.ts'
import type { Organisation, Person, Scene } from '../scene.ts'
import { printed } from './kz-truth.ts'
import { digits, type Written, wordingOf } from './written.ts'

type Numbers = PaperTruth['registrationNumbers']

/** A wording of Kenya; of its numbers only those that the paper prints are true of it. */
export function ke(
  language: 'en' | 'sw',
  kind: Wording['kind'],
  name: string,
  write: (scene: Scene, pick: Pick) => Written,
): Wording {
  const wording = wordingOf({ country: 'KE', language, kind, name: `ke-${name}` }, write)
  return {
    ...wording,
    write(scene, pick) {
      const { paper, truth } = wording.write(scene, pick)
      const isPrinted = ({ value }: { value: string }) => printed(paper, [value]).length > 0
      return { paper, truth: { ...truth, registrationNumbers: truth.registrationNumbers.filter(isPrinted) } }
    },
  }
}

/** A company's name as one paper prints it. */
export function companyIn({ name }: Organisation, pick: Pick): string {
  const full = `${name.en} ${pick('Limited', 'Limited', 'Ltd', 'Ltd.', 'Company Limited')}`
  return pick(full, full, full.toUpperCase())
}

/** Every form in which a paper may print a company's name. */
export function namesOf({ name }: Organisation): readonly string[] {
  return [name.en, ...['Limited', 'Ltd', 'Company Limited'].map((form) => `${name.en} ${form}`)]
}

/** The PIN and the company number of an organisation. */
export const numbersOf = ({ taxPin, number }: Organisation): Numbers => [
  { scheme: 'ke-kra-pin', value: taxPin },
  { scheme: 'ke-company', value: number },
]

/** The number of the business name that a sole proprietor trades under. */
export const businessNumber = ({ number }: Organisation): string => number.replace(/^[A-Z]+/, 'BN')

/** The PIN of a person, which begins with A; the same for one scene. */
export const personalPin = (scene: Scene): string =>
  `A09${digits(scene, 11, 7)}${'BCDEFGHJKLMNPQRSTUVWXYZ'[scene.seed % 23]}`

/** The numbers of a sole proprietor. */
export const proprietorsNumbers = (scene: Scene): Numbers => [
  { scheme: 'ke-kra-pin', value: personalPin(scene) },
  { scheme: 'ke-company', value: businessNumber(scene.organisation) },
]

/** Every form in which a paper may print a person's name. */
export function formsOf({ en }: Person): readonly string[] {
  const [given = '', middle = '', surname = ''] = en.full.split(' ')
  const short = [en.initials, `${given} ${middle[0]}. ${surname}`, `${given[0]}.${middle[0]}. ${surname}`]
  return [en.full, `${surname} ${given} ${middle}`, `${surname}, ${given} ${middle}`, ...short]
}

/** A name as people write it under what they sign. */
export function signedName(person: Person, pick: Pick): string {
  const [full = '', surnameFirst, , initials = '', short] = formsOf(person)
  return pick(full, full, full.toUpperCase(), initials, short ?? full, surnameFirst ?? full)
}

/** Mr. or Ms. before a name, as letters have it. */
export const titled = ({ sex, en }: Person, pick: Pick): string =>
  `${sex === 'M' ? pick('Mr.', 'Mr') : pick('Ms.', 'Mrs.', 'Ms')} ${en.full}`

function ordinal(day: number): string {
  const ending = day > 10 && day < 14 ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10]
  return `${day}${ending ?? 'th'}`
}

interface DateParts {
  readonly day: number
  readonly month: string
  readonly year: string
}

function partsOf(iso: string): DateParts {
  const [year = '', month = '1', day = '1'] = iso.split('-')
  return { day: Number(day), month: MONTHS.en.split(' ')[Number(month) - 1] ?? '', year }
}

/** A date as Kenyan offices write it: the day comes first, or the month is a word. */
export function keDate(iso: string, pick: Pick): string {
  const { day, month, year } = partsOf(iso)
  const inDigits = iso.split('-').reverse()
  return pick(
    `${ordinal(day)} ${month} ${year}`,
    `${ordinal(day)} ${month}, ${year}`,
    `${day} ${month} ${year}`,
    `${month} ${day}, ${year}`,
    `${ordinal(day)} ${month.slice(0, 3)} ${year}`,
    inDigits.join('/'),
    inDigits.join('-'),
    inDigits.join('.'),
  )
}

/** A date as deeds and certificates write it: 5th day of March, 2025. */
export function deedDate(iso: string, pick: Pick): string {
  const { day, month, year } = partsOf(iso)
  const name = pick(month, month.toUpperCase())
  return pick(`${ordinal(day)} day of ${name}, ${year}`, `${ordinal(day)} day of ${name} ${year}`)
}

/** Where an organisation is, in one line. */
export function addressOf({ address, city }: Organisation, pick: Pick): string {
  const place = `${address.en}, ${city.en}`
  return pick(place, `${place}, Kenya`, place.replace('P.O. Box', pick('P. O. Box', 'P.O BOX', 'PO Box')))
}

/** The numbers as letterheads and forms label them. */
export const PIN_LABELS = ['KRA PIN', 'PIN No.', 'PIN', 'KRA PIN No.', 'Tax PIN', 'P.I.N. No.'] as const
export const NUMBER_LABELS = ['Company No.', 'Reg. No.', 'Company Registration No.', 'C.R. No.'] as const

/** PIN and company number in one line, or one of them. */
function numbersLine({ taxPin, number }: Organisation, pick: Pick): string {
  const pin = `${pick(...PIN_LABELS)}${pick(':', '')} ${taxPin}`
  const company = `${pick(...NUMBER_LABELS)}${pick(':', '')} ${number}`
  return pick(`${company} | ${pin}`, `${pin}   ${company}`, `${company}, ${pin}`, pin)
}

/** The letterhead of a company. */
export function letterheadOf(organisation: Organisation, name: string, pick: Pick) {
  const { phone, domain } = organisation
  const mail = `${pick('Email', 'E-mail', 'email')}: ${pick('info', 'office', 'admin')}@${domain}`
  const contacts = `${pick('Tel', 'Mobile', 'Cell', 'Tel. No.')}: ${phone}${pick(', ', ' | ', '   ')}${mail}`
  const web = pick([], [`www.${domain}`])
  return {
    name,
    lines: [addressOf(organisation, pick), contacts, ...web, numbersLine(organisation, pick)],
  }
}

/** What the head of a company is called. */
export const headPost = (pick: Pick): string =>
  pick('Director', 'Director', 'Managing Director', 'Managing Director', 'Chief Executive Officer')

/** Who signs an application, and by which right. */
export function signerIn(scene: Scene, pick: Pick) {
  if (scene.signatory === 'head')
    return { person: scene.head, post: headPost(pick), enclosed: 'a copy of our CR12 and Board Resolution' }
  const enclosed = `a copy of the Power of Attorney dated ${keDate(scene.empoweredOn, pick)}`
  return {
    person: scene.attorney,
    post: pick('Authorised Representative', 'Attorney', 'For and on behalf of the Company'),
    enclosed,
  }
}

interface Bank {
  readonly name: string
  readonly branch: string
  /** 10 to 13 digits. */
  readonly account: string
}

/** The bank of a scene's organisation; invented. */
export function bankOf(scene: Scene, pick: Pick): Bank {
  const [word = ''] = scene.stranger.name.en.split(' ')
  return {
    name: `${word} Bank ${pick('Kenya Limited', 'Limited', 'PLC')}`,
    branch: pick('Westlands', 'Moi Avenue', 'Industrial Area', 'Nyali', 'Upper Hill'),
    account: digits(scene, 1, pick(10, 12, 13)),
  }
}
