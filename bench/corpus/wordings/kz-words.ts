import { longDate, shortDate } from '../../../demo/dates.ts'
import type { Paper, Pick } from '../paper.ts'
import type { Organisation, Person, Scene } from '../scene.ts'

type Letterhead = NonNullable<Paper['letterhead']>

/** A date as Russian papers write it. */
export function russianDate(iso: string, pick: Pick): string {
  const long = longDate(iso, 'ru')
  const year = long.replace(/ г\.$/, ' года')
  const plain = year.replace(/«0?(\d+)»/, '$1')
  return pick(long, year, plain, `${shortDate(iso)} г.`, `${shortDate(iso)} года`, shortDate(iso))
}

/** A date as Kazakh papers write it. */
export function kazakhDate(iso: string, pick: Pick): string {
  const long = longDate(iso, 'kk')
  const plain = long.replace(/«0?(\d+)»/, '$1')
  return pick(long, plain, long.replace('жылғы', 'ж.'), `${shortDate(iso)} ж.`)
}

/** A date as English papers of Kazakhstan write it; the day always comes first or the month is a word. */
export function englishDate(iso: string, pick: Pick): string {
  const long = longDate(iso, 'en')
  const [day = '', month = '', year = ''] = long.split(' ')
  return pick(long, `${month} ${day}, ${year}`, `${day} ${month}, ${year}`, shortDate(iso))
}

/** A text with a full stop, which an abbreviation at its end may already bring. */
export function stopped(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

/** Some random digits. */
export function digits(pick: Pick, count: number): string {
  return Array.from({ length: count }, () => pick(...'0123456789')).join('')
}

/** A BIN or IIN; now and then in groups, as people type them. */
export function grouped(number: string, pick: Pick): string {
  const inThree = number.replace(/(\d{3})(?=\d)/g, '$1 ')
  return pick(number, number, number, number, inThree, `${number.slice(0, 6)} ${number.slice(6)}`)
}

/** The word that agrees with a person's sex. */
export function agreeing(person: Person, masculine: string, feminine: string): string {
  return person.sex === 'M' ? masculine : feminine
}

interface Bank {
  readonly ru: string
  readonly kk: string
  readonly bic: string
  /** As its accounts carry it. */
  readonly code: string
}

const BANKS: readonly Bank[] = [
  { ru: 'АО «Народный Банк Казахстана»', kk: '«Қазақстан Халық Банкі» АҚ', bic: 'HSBKKZKX', code: '601' },
  { ru: 'АО «Kaspi Bank»', kk: '«Kaspi Bank» АҚ', bic: 'CASPKZKA', code: '722' },
  { ru: 'АО «Банк ЦентрКредит»', kk: '«Банк ЦентрКредит» АҚ', bic: 'KCJBKZKX', code: '856' },
  { ru: 'АО «ForteBank»', kk: '«ForteBank» АҚ', bic: 'IRTYKZKA', code: '965' },
]

/** A bank account of an invented owner; its IBAN has right check digits (ISO 13616, modulus 97). */
export function bankAccount(pick: Pick) {
  const bank = pick(...BANKS)
  const number = bank.code + digits(pick, 13)
  // K is 20 and Z is 35; the check digits count as 00.
  const check = 98n - (BigInt(`${number}203500`) % 97n)
  return { ...bank, iban: `KZ${String(check).padStart(2, '0')}${number}` }
}

/** Bank requisites in Russian, as one line. */
export function russianRequisites(pick: Pick): string {
  const { ru, bic, iban } = bankAccount(pick)
  const spaced = iban.replace(/(.{4})(?=.)/g, '$1 ')
  return pick(`ИИК ${iban} в ${ru}, БИК ${bic}, Кбе 17`, `р/с (IBAN) ${spaced}, ${ru}, БИК ${bic}`)
}

/** Bank requisites in Kazakh, as one line. */
export function kazakhRequisites(pick: Pick): string {
  const { kk, bic, iban } = bankAccount(pick)
  return pick(`ЖСК ${iban}, ${kk}, БСК ${bic}, Кбе 17`, `Есеп шоты ${iban}, ${kk}, БСК ${bic}`)
}

const ZIPS = ['010000', '050004', '050059', '100012', '030006', '160012'] as const

/** An address in Russian. */
export function russianAddress({ city, address }: Organisation, pick: Pick): string {
  const place = `г. ${city.ru}, ${address.ru}`
  return pick(place, `${pick(...ZIPS)}, ${place}`, `Республика Казахстан, ${place}`, `РК, ${place}`)
}

/** An address in Kazakh. */
export function kazakhAddress({ city, address }: Organisation, pick: Pick): string {
  const place = `${city.kk} қ., ${address.kk}`
  return pick(place, `${pick(...ZIPS)}, ${place}`, `Қазақстан Республикасы, ${city.kk} қаласы, ${address.kk}`)
}

/** The letterhead of an organisation in Russian. */
export function russianLetterhead(organisation: Organisation, pick: Pick): Letterhead {
  const { name, number, phone, domain } = organisation
  const contacts = `Тел.: ${phone}, e-mail: info@${domain}`
  return {
    name: pick(`ТОО «${name.ru}»`, `Товарищество с ограниченной ответственностью «${name.ru}»`),
    lines: [russianAddress(organisation, pick), contacts, `БИН ${number}, ${russianRequisites(pick)}`],
  }
}

/** The letterhead of an organisation in Kazakh. */
export function kazakhLetterhead(organisation: Organisation, pick: Pick): Letterhead {
  const { name, number, phone, domain } = organisation
  const contacts = `Тел.: ${phone}, эл. пошта: info@${domain}`
  return {
    name: pick(`«${name.kk}» ЖШС`, `«${name.kk}» жауапкершілігі шектеулі серіктестігі`),
    lines: [kazakhAddress(organisation, pick), contacts, `БСН ${number}, ${kazakhRequisites(pick)}`],
  }
}

/** The letterhead of an organisation in both state languages. */
export function bilingualLetterhead(organisation: Organisation, pick: Pick): Letterhead {
  const { name, number, phone, domain } = organisation
  return {
    name: `«${name.kk}» ЖШС / ТОО «${name.ru}»`,
    lines: [
      `${kazakhAddress(organisation, pick)} / ${russianAddress(organisation, pick)}`,
      `БСН/БИН ${number}, тел.: ${phone}, www.${domain}`,
    ],
  }
}

/** Who signs an application, and by which right. */
export function signer(scene: Scene, pick: Pick) {
  if (scene.signatory === 'head') {
    return { person: scene.head, ...pick(...HEADS) }
  }
  const since = shortDate(scene.empoweredOn)
  return {
    person: scene.attorney,
    ru: {
      post: 'Представитель по доверенности',
      genitive: 'представителя',
      basis: `доверенности № ${scene.serial} от ${since} г.`,
    },
    kk: { post: 'Сенімхат бойынша өкіл', noun: 'өкіл', basis: `${since} ж. № ${scene.serial} сенімхат` },
    en: { post: 'Authorised Representative', basis: `Power of Attorney No. ${scene.serial} of ${since}` },
  }
}

/** What the head of a company is called; most are directors. */
const DIRECTOR = {
  ru: { post: 'Директор', genitive: 'директора', basis: 'Устава' },
  kk: { post: 'Директор', noun: 'директор', basis: 'Жарғы' },
  en: { post: 'Director', basis: 'the Charter' },
}
const GENERAL = {
  ru: { post: 'Генеральный директор', genitive: 'генерального директора', basis: 'Устава' },
  kk: { post: 'Бас директор', noun: 'бас директор', basis: 'Жарғы' },
  en: { post: 'General Director', basis: 'the Charter' },
}
const LEADER = {
  ru: { post: 'Руководитель', genitive: 'руководителя', basis: 'Устава' },
  kk: { post: 'Басшы', noun: 'басшы', basis: 'Жарғы' },
  en: { post: 'Chief Executive Officer', basis: 'the Charter' },
}
const HEADS: readonly (typeof DIRECTOR)[] = [DIRECTOR, DIRECTOR, DIRECTOR, GENERAL, LEADER]

/** The line about who prepared a letter, in Russian. */
export function preparedBy(pick: Pick): string {
  const who = pick('Ибраева Г.', 'Садыков Р. М.', 'Ким В.', 'Оспанова Д. А.', 'А. Гончарова')
  const phone = `8 (7${digits(pick, 2)}) ${digits(pick, 3)}-${digits(pick, 2)}-${digits(pick, 2)}`
  return pick(
    `Исп.: ${who}, тел. ${phone}`,
    `Исп. ${who} ${phone}`,
    `Исполнитель: ${who}, вн. ${digits(pick, 3)}`,
  )
}

/** The line about who prepared a letter, in Kazakh. */
export function preparedByKazakh(pick: Pick): string {
  const who = pick('Ыбыраева Г.', 'Садықов Р. М.', 'Ким В.', 'Оспанова Д. Ә.', 'Қ. Төлегенов')
  const phone = `8 (7${digits(pick, 2)}) ${digits(pick, 3)}-${digits(pick, 2)}-${digits(pick, 2)}`
  return pick(`Орынд.: ${who}, тел. ${phone}`, `Орындаған: ${who}, ${phone}`)
}
