import type { Blank } from '../cases/blank.ts'
import { ENTITY_TYPES, REQUESTS } from '../cases/vocabulary.ts'
import { oneLine } from './one-line.ts'
import { type ReplyLanguage, STRINGS } from './register.ts'
import type { Strings } from './strings.ts'

export interface FormInput extends Blank {
  readonly language: ReplyLanguage
  readonly provider: string
}

/** A row of the form; `lines` is the room it leaves for handwriting. */
export interface FormRow {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly lines: 1 | 2 | 3
}

export interface FormBox {
  readonly name: string
  readonly text: string
  readonly ticked: boolean
}

export type FormLook = 'to' | 'title' | 'subtitle' | 'hint' | 'heading'

/** One piece of the form, from the top of its page to the bottom. */
export type FormPart =
  | { readonly is: FormLook; readonly text: string }
  | { readonly is: 'rows'; readonly rows: readonly FormRow[] }
  | { readonly is: 'boxes'; readonly boxes: readonly FormBox[] }

const MAX_VALUE = 120

/**
 * The application as a form, for whoever owns the account. What is known is filled in, for its owner to put right;
 * signature and date never are.
 */
export function applicationForm(input: FormInput): FormPart[] {
  const { language, provider, owner, filled } = input
  const strings = STRINGS[language]
  const words = strings.application
  const { requests, accountNumber, newEmail, name, post } = filled
  const isPerson = owner === 'individual'
  const nameRow = row('name', words.name, name)
  return [
    { is: 'to', text: words.to.replace('{provider}', () => oneLine(provider)) },
    { is: 'title', text: words.title },
    { is: 'subtitle', text: words.subtitle },
    ...(owner === null ? whose(strings) : []),
    {
      is: 'rows',
      rows: [
        isPerson ? nameRow : row('owner', words.ownerName[owner ?? 'unknown'], filled.organisation, 2),
        row('number', numberLabel(input, strings), filled.registrationNumber),
        row('account', words.accountNumber, accountNumber),
      ],
    },
    { is: 'hint', text: words.accountHint },
    { is: 'heading', text: words.ask },
    {
      is: 'boxes',
      boxes: REQUESTS.map((each) => ({
        name: each,
        text: words.requests[each],
        ticked: requests.includes(each),
      })),
    },
    {
      is: 'rows',
      rows: [row('email', words.newEmail, newEmail), row('grounds', words.grounds, '', 3)],
    },
    { is: 'heading', text: words.enclosed },
    {
      is: 'boxes',
      boxes: enclosures(input, strings).map((text, index) => ({
        name: `enclosure-${index + 1}`,
        text,
        ticked: false,
      })),
    },
    {
      is: 'rows',
      rows: [
        ...(owner === null || owner === 'legal-entity' ? [row('post', words.post, post)] : []),
        ...(isPerson ? [] : [nameRow]),
        row('signature', words.signature, '', 2),
        row('date', words.date, ''),
      ],
    },
  ]
}

function row(name: string, label: string, value = '', lines: FormRow['lines'] = 1): FormRow {
  const sign = label.slice(0, 1).toUpperCase() + label.slice(1)
  return { name, label: sign, value: [...oneLine(value)].slice(0, MAX_VALUE).join(''), lines }
}

function whose({ application: { owner, owners } }: Strings): FormPart[] {
  return [
    { is: 'heading', text: owner },
    { is: 'boxes', boxes: ENTITY_TYPES.map((name) => ({ name, text: owners[name], ticked: false })) },
  ]
}

/** Where the kind of owner is open, either number will do. */
function numberLabel({ owner, country }: Blank, { countries }: Strings): string {
  const { organisationNumber, personNumber } = countries[country ?? 'unknown']
  if (owner === null) return `${organisationNumber} / ${personNumber}`
  return owner === 'legal-entity' ? organisationNumber : personNumber
}

/** The papers that are demanded; while the owner is open, those that any may need. */
function enclosures({ owner, country, demanded }: Blank, strings: Strings): string[] {
  const { registration, appointment, power } = strings.application.enclosures
  const { items, countries } = strings
  const isDemanded = (...of: (typeof demanded)[number][]) =>
    owner === null || of.some((item) => demanded.includes(item))
  const ofOrganisation = [
    ...(isDemanded('registration-number', 'registration-document') ? [registration] : []),
    appointment.replace('{paper}', () => countries[country ?? 'unknown'].appointmentPaper),
  ]
  return [
    ...(owner === null || owner === 'legal-entity' ? ofOrganisation : []),
    ...(owner === 'sole-proprietor' && isDemanded('registration-document')
      ? [items['registration-document']]
      : []),
    ...(isDemanded('identity') ? [items.identity] : []),
    ...(isDemanded('selfie') ? [items.selfie] : []),
    power,
  ]
}
