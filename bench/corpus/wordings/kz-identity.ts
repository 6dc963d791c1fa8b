import { shortDate } from '../../../demo/dates.ts'
import type { Block, Paper, PaperTruth, Pick, Wording } from '../paper.ts'
import type { Person, Scene } from '../scene.ts'
import { individual, numbersOf } from './kz-truth.ts'
import { russianDate } from './kz-words.ts'
import { mrzNames } from './written.ts'

const HERE = { kind: 'identity', country: 'KZ' } as const

type Rows = readonly (readonly [string, string])[]

const holder = (scene: Scene): Person => scene[scene.signatory]

interface Shown {
  readonly name: string
  readonly number: string
  readonly validUntil: string
  /** Empty where the paper has no machine readable zone. */
  readonly zone: readonly string[]
}

/** A paper of identity and its truth; the name counts in its native spelling and in that of the zone. */
function identity(paper: Paper, person: Person, { name, number, validUntil, zone }: Shown) {
  const [surname = '', ...given] = name.split(' ')
  const orders = [name, [...given, surname].join(' ')]
  const native = orders.flatMap((order) => [order, order.toUpperCase()])
  const truth: PaperTruth = {
    kind: 'identity',
    registrationNumbers: numbersOf(paper, individual(person)),
    fields: {
      signatoryName: zone.length > 0 ? [...native, ...mrzNames(zone)] : native,
      documentNumber: [number],
      birthDate: [person.birthDate],
      validUntil: [validUntil],
    },
    requests: [],
  }
  return { paper, truth }
}

function front(person: Person, name: string): readonly Block[] {
  const [surname = '', given = '', ...father] = name.toUpperCase().split(' ')
  const rows: Rows = [
    ['ТЕГІ / ФАМИЛИЯ', surname],
    ['АТЫ / ИМЯ', given],
    ...father.map((word) => ['ӘКЕСІНІҢ АТЫ / ОТЧЕСТВО', word] as const),
    ['ТУҒАН КҮНІ / ДАТА РОЖДЕНИЯ', shortDate(person.birthDate)],
    ['ЖСН / ИИН', person.personalNumber],
  ]
  return [
    {
      type: 'title',
      lines: ['ҚАЗАҚСТАН РЕСПУБЛИКАСЫ / РЕСПУБЛИКА КАЗАХСТАН', 'ЖЕКЕ КУӘЛІК / УДОСТОВЕРЕНИЕ ЛИЧНОСТИ'],
    },
    { type: 'portrait' },
    { type: 'table', ruled: false, rows },
  ]
}

function back({ card, cardMrz, sex }: Person, pick: Pick): readonly Block[] {
  const rows: Rows = [
    ['№', card.number],
    ['ТУҒАН ЖЕРІ / МЕСТО РОЖДЕНИЯ', pick('АЛМАТЫ', 'ҚАРАҒАНДЫ ОБЛЫСЫ', 'ШЫМКЕНТ', 'АҚТӨБЕ ОБЛЫСЫ')],
    ['ҰЛТЫ / НАЦИОНАЛЬНОСТЬ', sex === 'M' ? pick('ҚАЗАҚ', 'ОРЫС') : pick('ҚАЗАҚ', 'УКРАИН')],
    ['БЕРГЕН ОРГАН / ОРГАН ВЫДАЧИ', pick('ҚР ІШКІ ІСТЕР МИНИСТРЛІГІ', 'МВД РК / ҚР ІІМ')],
    [
      'БЕРІЛГЕН КҮНІ – ҚОЛДАНЫЛУ МЕРЗІМІ / ДАТА ВЫДАЧИ – СРОК ДЕЙСТВИЯ',
      `${shortDate(card.issuedOn)} – ${shortDate(card.validUntil)}`,
    ],
  ]
  return [
    { type: 'table', ruled: false, rows },
    { type: 'mrz', lines: cardMrz },
  ]
}

function card(name: string, language: 'ru' | 'kk', backFirst = false): Wording {
  return {
    ...HERE,
    language,
    name,
    write(scene, pick) {
      const person = holder(scene)
      const spelt = person[language].full
      const sides = [front(person, spelt), back(person, pick)]
      const [first = [], second = []] = backFirst ? sides.toReversed() : sides
      const blocks: readonly Block[] = [...first, { type: 'page-break' }, ...second]
      const { number, validUntil } = person.card
      return identity({ size: 'card', blocks }, person, {
        name: spelt,
        number,
        validUntil,
        zone: person.cardMrz,
      })
    },
  }
}

const passport: Wording = {
  ...HERE,
  language: 'kk',
  name: 'kz-kk-identity-passport',
  write(scene, pick) {
    const person = holder(scene)
    const [surname = '', given = ''] = person.kk.full.split(' ')
    const { number, issuedOn, validUntil } = person.passport
    const [latin = ''] = mrzNames(person.passportMrz)
    const [latinSurname = '', ...latinGiven] = latin.split(' ')
    const rows: Rows = [
      ['Түрі / Type', 'P'],
      ['Мемлекет коды / Code of state', 'KAZ'],
      ['Паспорт № / Passport No.', number],
      ['Тегі / Surname', `${surname.toUpperCase()} / ${latinSurname}`],
      ['Аты / Given names', `${given.toUpperCase()} / ${latinGiven.join(' ')}`],
      ['Азаматтығы / Nationality', 'ҚАЗАҚСТАН / KAZAKHSTAN'],
      ['Туған күні / Date of birth', shortDate(person.birthDate)],
      ['ЖСН / Personal No.', person.personalNumber],
      ['Жынысы / Sex', person.sex === 'M' ? 'Е / M' : 'Ә / F'],
      ['Туған жері / Place of birth', pick('ҚАЗАҚСТАН / KAZAKHSTAN', 'АЛМАТЫ / ALMATY')],
      ['Берілген күні / Date of issue', shortDate(issuedOn)],
      ['Қолданылу мерзімі / Date of expiry', shortDate(validUntil)],
      ['Берген орган / Authority', 'ІШКІ ІСТЕР МИНИСТРЛІГІ / MINISTRY OF INTERNAL AFFAIRS'],
    ]
    const blocks: readonly Block[] = [
      {
        type: 'title',
        lines: ['ҚАЗАҚСТАН РЕСПУБЛИКАСЫ / REPUBLIC OF KAZAKHSTAN', 'ТӨЛҚҰЖАТ / ПАСПОРТ / PASSPORT'],
      },
      { type: 'portrait' },
      { type: 'table', ruled: false, rows },
      { type: 'mrz', lines: person.passportMrz },
    ]
    const shown = { name: `${surname} ${given}`, number, validUntil, zone: person.passportMrz }
    return identity({ size: 'card', blocks }, person, shown)
  },
}

const digital: Wording = {
  ...HERE,
  language: 'ru',
  name: 'kz-ru-identity-digital',
  write(scene, pick) {
    const person = holder(scene)
    const { card, birthDate, personalNumber } = person
    const rows: Rows = [
      ['ФИО', person.ru.full.toUpperCase()],
      ['ИИН', personalNumber],
      ['Дата рождения', russianDate(birthDate, pick)],
      ['Номер документа', card.number],
      ['Дата выдачи', shortDate(card.issuedOn)],
      [pick('Срок действия', 'Действителен до'), shortDate(card.validUntil)],
      ['Кем выдан', 'МВД РК'],
    ]
    const blocks: readonly Block[] = [
      { type: 'lines', side: 'left', lines: ['eGov Mobile', 'Цифровые документы'] },
      { type: 'title', lines: ['УДОСТОВЕРЕНИЕ ЛИЧНОСТИ'] },
      { type: 'table', ruled: pick(true, false), rows },
      { type: 'qr', texts: [`https://egov.kz/mobile/docs?id=${card.number}${scene.seed}`] },
      {
        type: 'small-print',
        text: `Электронное отображение документа сформировано ${shortDate(scene.appliedOn)} и действительно при проверке по QR-коду.`,
      },
    ]
    const shown = { name: person.ru.full, number: card.number, validUntil: card.validUntil, zone: [] }
    return identity({ size: 'A4', blocks }, person, shown)
  },
}

/** Papers of identity of the one who signs the application. */
export const KZ_IDENTITIES: readonly Wording[] = [
  card('kz-ru-identity-card', 'ru'),
  card('kz-kk-identity-card', 'kk'),
  card('kz-ru-identity-card-back-first', 'ru', true),
  passport,
  digital,
]
