import { shortDate } from '../../../demo/dates.ts'
import type { Pick, TrueFields, Wording } from '../paper.ts'
import type { Person, Scene } from '../scene.ts'
import { nameIn, pinflOf, uz } from './uz-parts.ts'
import { digits, left, mrzNames, signerOf, small, table, title } from './written.ts'

const LATIN = 'uz-Latn'

interface NameParts {
  readonly surname: string
  readonly given: string
  readonly patronymic: string
}

function partsOf(person: Person): NameParts {
  const [surname = '', given = '', ...patronymic] = person.uzLatn.full.toUpperCase().split(' ')
  return { surname, given, patronymic: patronymic.join(' ') }
}

function fieldsOf(
  person: Person,
  paper: Person['card'],
  mrz: readonly string[],
  names: readonly string[],
): TrueFields {
  return {
    signatoryName: [...new Set([...names, ...mrzNames(mrz)])],
    documentNumber: [paper.number],
    birthDate: [person.birthDate],
    validUntil: [paper.validUntil],
  }
}

/** Dates of identity papers stand with full stops, or, in passports, with blanks. */
const printedDate = (iso: string, gap: string): string => shortDate(iso).replaceAll('.', gap)

const placeOf = (scene: Scene, pick: Pick): string =>
  pick(`${nameIn(scene.organisation.city, LATIN)} shahar IIB`, `IIV ${digits(scene, 4, 5)}`).toUpperCase()

const passport = uz(LATIN, 'identity', 'latn-passport', (scene, pick) => {
  const person = signerOf(scene)
  const { surname, given } = partsOf(person)
  const { passport: paper, passportMrz: mrz } = person
  const gap = pick('.', ' ')
  return {
    blocks: [
      title("O'ZBEKISTON RESPUBLIKASI", 'REPUBLIC OF UZBEKISTAN', 'PASPORT / PASSPORT'),
      { type: 'portrait' },
      table(
        [
          ['Turi / Type', 'P'],
          ['Davlat kodi / Country code', 'UZB'],
          [
            'Pasport raqami / Passport No.',
            pick(paper.number, paper.number.replace(/(?<=[A-Z])(?=\d)/, ' ')),
          ],
          ['Familiyasi / Surname', surname],
          ['Ismi / Given names', given],
          ['Fuqaroligi / Nationality', "O'ZBEKISTON / UZBEKISTAN"],
          ["Tug'ilgan sanasi / Date of birth", printedDate(person.birthDate, gap)],
          ['Jinsi / Sex', person.sex === 'M' ? 'E / M' : 'A / F'],
          ["Tug'ilgan joyi / Place of birth", nameIn(scene.organisation.city, LATIN).toUpperCase()],
          ['Berilgan sanasi / Date of issue', printedDate(paper.issuedOn, gap)],
          ['Amal qilish muddati / Date of expiry', printedDate(paper.validUntil, gap)],
          ['Kim tomonidan berilgan / Authority', placeOf(scene, pick)],
        ],
        false,
      ),
      { type: 'mrz', lines: mrz },
    ],
    numbers: pinflOf(person),
    fields: fieldsOf(person, paper, mrz, [`${surname} ${given}`, `${given} ${surname}`]),
  }
})

const card = uz(LATIN, 'identity', 'latn-id-card', (scene, pick) => {
  const person = signerOf(scene)
  const { surname, given, patronymic } = partsOf(person)
  const { card: paper, cardMrz: mrz } = person
  const full = `${surname} ${given} ${patronymic}`
  return {
    size: 'card',
    blocks: [
      title(
        "O'ZBEKISTON RESPUBLIKASI",
        pick('SHAXSNI TASDIQLOVCHI HUJJAT', 'SHAXS GUVOHNOMASI / IDENTITY CARD'),
      ),
      { type: 'portrait' },
      table(
        [
          ['Familiyasi / Surname', surname],
          ['Ismi / Given name(s)', given],
          ['Otasining ismi / Patronymic', patronymic],
          ["Tug'ilgan sanasi / Date of birth", shortDate(person.birthDate)],
          ['Jinsi / Sex', person.sex === 'M' ? 'ERKAK / M' : 'AYOL / F'],
          ['Fuqaroligi / Citizenship', "O'ZBEKISTON"],
          ['Berilgan sanasi / Date of issue', shortDate(paper.issuedOn)],
          ['Amal qilish muddati / Date of expiry', shortDate(paper.validUntil)],
          ['Karta raqami / Card number', paper.number],
        ],
        false,
      ),
      left(
        `${pick('Shaxsiy raqami / Personal number', 'JShShIR / Personal number')}: ${person.personalNumber}`,
      ),
      small(`Berilgan joyi / Place of issue: ${placeOf(scene, pick)}`),
      { type: 'mrz', lines: mrz },
    ],
    numbers: pinflOf(person),
    fields: fieldsOf(person, paper, mrz, [
      full,
      `${given} ${patronymic} ${surname}`,
      `${surname} ${given}`,
      `${given} ${surname}`,
    ]),
  }
})

/** Identity papers of Uzbekistan, of whoever signs the application. */
export const UZ_IDENTITIES: readonly Wording[] = [passport, card]
