import { shortDate } from '../../../demo/dates.ts'
import type { Block, Pick, TrueFields, Wording } from '../paper.ts'
import { oldKenyanLines } from '../people/mrz.ts'
import type { Person, Scene } from '../scene.ts'
import { ke } from './ke-parts.ts'
import { digits, left, mrzNames, signerOf, small, table, title } from './written.ts'

interface Shown {
  readonly numbers: readonly string[]
  readonly zone: readonly string[]
  /** Absent on cards that never end. */
  readonly validUntil?: string
}

function fieldsOf({ en, birthDate }: Person, { numbers, zone, validUntil }: Shown): TrueFields {
  const [given = '', middle = '', surname = ''] = en.full.toUpperCase().split(' ')
  const orders = [`${given} ${middle} ${surname}`, `${surname} ${given} ${middle}`]
  return {
    signatoryName: [...new Set([...orders, ...(zone.length > 0 ? mrzNames(zone) : [])])],
    documentNumber: numbers,
    birthDate: [birthDate],
    validUntil: validUntil ? [validUntil] : [],
  }
}

const STATE = title('JAMHURI YA KENYA     REPUBLIC OF KENYA')
const sexOf = ({ sex }: Person): string => (sex === 'M' ? 'MALE' : 'FEMALE')
const upper = (text: string): string => text.toUpperCase()
/** Serial numbers of cards have nine digits, numbers of people eight. */
const bothNumbers = ({ card, personalNumber }: Person): readonly string[] => [personalNumber, card.number]

function oldFront(scene: Scene, pick: Pick): readonly Block[] {
  const person = signerOf(scene)
  return [
    STATE,
    table(
      [
        ['SERIAL NUMBER:', person.card.number],
        ['ID NUMBER:', person.personalNumber],
      ],
      false,
    ),
    { type: 'portrait' },
    table(
      [
        ['FULL NAMES', upper(person.en.full)],
        ['DATE OF BIRTH', shortDate(person.birthDate)],
        ['SEX', sexOf(person)],
        ['DISTRICT OF BIRTH', pick('KIAMBU', 'SIAYA', 'MACHAKOS', 'KAKAMEGA', 'UASIN GISHU')],
        ['PLACE OF ISSUE', upper(scene.organisation.city.en)],
        ['DATE OF ISSUE', shortDate(person.card.issuedOn)],
        ["HOLDER'S SIGN.", ''],
      ],
      false,
    ),
  ]
}

/** The zone of an old card: it names no last day. */
function oldZone(person: Person): readonly string[] {
  const [given = '', middle = '', surname = ''] = person.en.full.split(' ')
  const { number: documentNumber, issuedOn } = person.card
  return oldKenyanLines({ ...person, given: `${given} ${middle}`, surname, documentNumber, issuedOn })
}

const oldBack = (scene: Scene, pick: Pick): readonly Block[] => [
  table(
    [
      ['DISTRICT', pick('KIAMBU', 'SIAYA', 'MACHAKOS')],
      ['DIVISION', pick('GITHUNGURI', 'UGUNJA', 'MWALA')],
      ['LOCATION', pick('IKINU', 'SIDINDI', 'MASII')],
      ["PRINCIPAL REGISTRAR'S SIGN.", ''],
    ],
    false,
  ),
  { type: 'mrz', lines: oldZone(signerOf(scene)) },
]

const oldCard = ke('en', 'identity', 'national-id', (scene, pick) => {
  const person = signerOf(scene)
  const back = [{ type: 'page-break' } as const, ...oldBack(scene, pick)]
  return {
    size: 'card',
    blocks: [...oldFront(scene, pick), ...pick<readonly Block[]>([], back)],
    fields: fieldsOf(person, { numbers: bothNumbers(person), zone: [] }),
  }
})

const newCard = ke('en', 'identity', 'national-id-with-zone', (scene, pick) => {
  const person = signerOf(scene)
  const { card, cardMrz } = person
  const front: readonly Block[] = [
    STATE,
    title(pick('NATIONAL IDENTITY CARD', 'KITAMBULISHO CHA TAIFA / NATIONAL IDENTITY CARD')),
    { type: 'portrait' },
    table(
      [
        ['SURNAME', upper(person.en.full.split(' ').at(-1) ?? '')],
        ['GIVEN NAMES', upper(person.en.full.split(' ').slice(0, 2).join(' '))],
        ['SEX', sexOf(person)],
        ['NATIONALITY', 'KENYAN'],
        ['DATE OF BIRTH', shortDate(person.birthDate)],
        ['ID NUMBER', person.personalNumber],
        ['DATE OF EXPIRY', shortDate(card.validUntil)],
      ],
      false,
    ),
  ]
  const back: readonly Block[] = [
    table(
      [
        ['PLACE OF ISSUE', upper(scene.organisation.city.en)],
        ['SERIAL NUMBER', card.number],
      ],
      false,
    ),
    { type: 'mrz', lines: cardMrz },
  ]
  return {
    size: 'card',
    blocks: [...front, { type: 'page-break' }, ...back],
    fields: fieldsOf(person, { numbers: bothNumbers(person), zone: cardMrz, validUntil: card.validUntil }),
  }
})

const maisha = ke('en', 'identity', 'maisha-card', (scene, pick) => {
  const person = signerOf(scene)
  const { card, cardMrz } = person
  return {
    size: 'card',
    blocks: [
      STATE,
      title(pick('MAISHA CARD', 'KADI YA MAISHA / MAISHA CARD')),
      { type: 'portrait' },
      table(
        [
          ['Jina la Ukoo / Surname', upper(person.en.full.split(' ').at(-1) ?? '')],
          ['Majina / Given Names', upper(person.en.full.split(' ').slice(0, 2).join(' '))],
          ['Maisha Namba / ID Number', person.personalNumber],
          ['Jinsia / Sex', person.sex],
          ['Tarehe ya Kuzaliwa / Date of Birth', shortDate(person.birthDate)],
          ['Mahali pa Kuzaliwa / Place of Birth', pick('NAIROBI', 'KISUMU', 'MERU')],
          ['Tarehe ya Kutolewa / Date of Issue', shortDate(card.issuedOn)],
          ['Tarehe ya Mwisho / Date of Expiry', shortDate(card.validUntil)],
        ],
        false,
      ),
      { type: 'page-break' },
      left(`Card No. ${card.number}`),
      { type: 'qr', texts: [`KE${digits(scene, 51, 16)}`] },
      small('This card remains the property of the Government of Kenya.'),
      { type: 'mrz', lines: cardMrz },
    ],
    fields: fieldsOf(person, { numbers: bothNumbers(person), zone: cardMrz, validUntil: card.validUntil }),
  }
})

const passport = ke('en', 'identity', 'passport', (scene, pick) => {
  const person = signerOf(scene)
  const { passport: paper, passportMrz: zone } = person
  const date = (iso: string): string => shortDate(iso).replaceAll('.', pick('.', '/', ' '))
  return {
    blocks: [
      title('JAMHURI YA KENYA / REPUBLIC OF KENYA', pick('PASIPOTI / PASSPORT', 'PASSPORT')),
      { type: 'portrait' },
      table(
        [
          ['Aina / Type', 'P'],
          ['Nchi / Country Code', 'KEN'],
          ['Namba ya Pasipoti / Passport No.', paper.number],
          ['Jina la Ukoo / Surname', upper(person.en.full.split(' ').at(-1) ?? '')],
          ['Majina / Given Names', upper(person.en.full.split(' ').slice(0, 2).join(' '))],
          ['Uraia / Nationality', 'KENYAN'],
          ['Tarehe ya Kuzaliwa / Date of Birth', date(person.birthDate)],
          ['Namba ya Kibinafsi / Personal No.', person.personalNumber],
          ['Jinsia / Sex', person.sex],
          ['Mahali pa Kuzaliwa / Place of Birth', pick('NAIROBI, KEN', 'THIKA, KEN', 'KITALE, KEN')],
          ['Tarehe ya Kutolewa / Date of Issue', date(paper.issuedOn)],
          ['Tarehe ya Mwisho / Date of Expiry', date(paper.validUntil)],
          ['Mamlaka / Issuing Authority', 'GOVERNMENT OF KENYA'],
        ],
        false,
      ),
      { type: 'mrz', lines: zone },
    ],
    fields: fieldsOf(person, { numbers: [paper.number], zone, validUntil: paper.validUntil }),
  }
})

/** Identity papers of Kenya, of whoever signs the application. */
export const KE_IDENTITIES: readonly Wording[] = [oldCard, newCard, maisha, passport]
