import type { Language } from '../../../cases/vocabulary.ts'
import { longDate, shortDate } from '../../../demo/dates.ts'
import type { Block, Paper, Pick, Wording } from '../paper.ts'
import type { Organisation, Person, Scene } from '../scene.ts'
import { application, company, individual, namedProprietor, type Owner, proprietor } from './kz-truth.ts'
import { digits } from './kz-words.ts'

/** What the author of a wording lays out; A4. */
export interface Sketch {
  readonly letterhead?: NonNullable<Paper['letterhead']>
  readonly blocks: readonly Block[]
}

const OWNERS: Readonly<Record<string, (scene: Scene) => Owner>> = {
  company: ({ organisation }) => company(organisation),
  trade: proprietor,
  named: ({ head }) => namedProprietor(head),
  person: ({ head }) => individual(head),
}

/** An application of Kazakhstan; an organisation's is signed by whoever acts for it, others by the owner. */
export function applied(
  language: Language,
  name: string,
  by: 'company' | 'trade' | 'named' | 'person',
  write: (scene: Scene, pick: Pick) => Sketch,
): Wording {
  return {
    kind: 'application',
    country: 'KZ',
    language,
    name: `kz-${language}-unseen-application-${name}`,
    write(scene, pick) {
      const owner = (OWNERS[by] as (scene: Scene) => Owner)(scene)
      const signatory = by === 'company' ? actor(scene) : scene.head
      return application({ size: 'A4', ...write(scene, pick) }, scene, owner, signatory)
    },
  }
}

/** Who acts for the organisation. */
export const actor = (scene: Scene): Person => scene[scene.signatory]

const wordsOf = (iso: string, language: 'ru' | 'kk' | 'en') => {
  const [year = '', , day = ''] = iso.split('-')
  const month = longDate(iso, language)
    .split(' ')
    .find((word) => /^\p{L}{3,}$/u.test(word) && word !== 'жылғы')
  return { year, day, plain: String(Number(day)), month: month ?? '' }
}

/** A date as some Russian office writes it. */
export function ruDay(iso: string, pick: Pick): string {
  const { year, day, plain, month } = wordsOf(iso, 'ru')
  const short = shortDate(iso)
  return pick(
    `${plain} ${month} ${year} г.`,
    `${plain} ${month} ${year} года`,
    `«${plain}» ${month} ${year} г.`,
    `"${day}" ${month} ${year}г.`,
    `${short}г.`,
    short,
  )
}

/** A date as some Kazakh office writes it. */
export function kkDay(iso: string, pick: Pick): string {
  const { year, day, plain, month } = wordsOf(iso, 'kk')
  const short = shortDate(iso)
  return pick(
    `${year} жылғы ${plain} ${month}`,
    `${year} ж. ${plain} ${month}`,
    `«${day}» ${month} ${year} ж.`,
    `${year} жыл ${plain} ${month}`,
    `${short}ж.`,
    short,
  )
}

/** A date as some English letter has it. */
export function enDay(iso: string, pick: Pick): string {
  const { year, plain, month } = wordsOf(iso, 'en')
  return pick(
    `${plain} ${month} ${year}`,
    `${month} ${plain}, ${year}`,
    `${plain}-${month.slice(0, 3)}-${year}`,
    iso,
    iso.split('-').reverse().join('/'),
  )
}

/** How somebody writes a number of twelve digits. */
export const twelve = (number: string, pick: Pick): string =>
  pick(
    number,
    number,
    number,
    number.replace(/(\d{4})(?=\d)/g, '$1 '),
    number.replace(/(\d{3})(?=\d)/g, '$1 '),
  )

/** A letterhead in Russian with the requisites one office thinks of. */
export function ruHead(
  { name, number, city, address, phone, domain }: Organisation,
  pick: Pick,
): NonNullable<Paper['letterhead']> {
  const place = `${pick('010011', '050040', '100008')}, Казахстан, ${city.ru}, ${address.ru}`
  return {
    name: pick(
      `ТОО «${name.ru}»`,
      `ТОО "${name.ru}"`,
      `Товарищество с ограниченной ответственностью "${name.ru}"`,
    ),
    lines: pick(
      [place, `БИН: ${twelve(number, pick)} | ${phone} | office@${domain}`],
      [`БИН ${number}`, place, `${phone}; www.${domain}`],
      [`www.${domain}`, `тел/факс ${phone}`, `юр. адрес: ${place}`, `БИН ${number} ОКПО ${digits(pick, 8)}`],
    ),
  }
}

/** Two halves over a letter: Kazakh at the left, Russian at the right. */
export function halves({ name, number, city, address, phone }: Organisation): Block {
  return {
    type: 'columns',
    left: [
      `«${name.kk}»`,
      'ЖАУАПКЕРШІЛІГІ ШЕКТЕУЛІ СЕРІКТЕСТІГІ',
      `${city.kk} қ., ${address.kk}`,
      `БСН ${number}`,
    ],
    right: [
      `«${name.ru}»`,
      'ТОВАРИЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ',
      `г. ${city.ru}, ${address.ru}`,
      `тел. ${phone}`,
    ],
  }
}

/** By which right somebody acts, in Russian. */
export function ruRight({ signatory, serial, empoweredOn }: Scene): string {
  return signatory === 'head' ? 'Устава' : `доверенности №${serial} от ${shortDate(empoweredOn)}`
}
