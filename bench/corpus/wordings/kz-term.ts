import { longDate, shortDate } from '../../../demo/dates.ts'
import type { Pick } from '../paper.ts'
import type { Scene } from '../scene.ts'
import { withSuffix } from './kz-suffix.ts'
import { russianDate } from './kz-words.ts'
import { addYears } from './written.ts'

/** How a power of attorney words its term, and the last day of it (ISO). */
export interface Term {
  readonly text: string
  readonly until: string
}

const DAY = 86_400_000
const daysOf = ({ empoweredOn, empoweredUntil }: Scene) =>
  Math.round((Date.parse(empoweredUntil) - Date.parse(empoweredOn)) / DAY)

/** The whole years nearest to the scene's term; the law allows one to three. */
const yearsOf = (scene: Scene) => Math.min(3, Math.max(1, Math.round(daysOf(scene) / 365)))

/** A term given by its last day, in Russian. */
export function russianLastDay({ empoweredUntil }: Scene, pick: Pick): Term {
  const last = russianDate(empoweredUntil, pick)
  const text = pick(
    `выдана сроком до ${last}`,
    `действительна по ${last} включительно`,
    `выдана на срок до ${last}`,
  )
  return { text, until: empoweredUntil }
}

/** A term given by its length, in Russian. */
export function russianLength(scene: Scene, pick: Pick): Term {
  const years = yearsOf(scene)
  const word = ['один год', 'два года', 'три года'][years - 1] ?? ''
  const unit = years === 1 ? 'год' : 'года'
  const inYears = pick(`сроком на ${years} (${word.split(' ')[0]}) ${unit}`, `сроком на ${word}`)
  const days = daysOf(scene)
  return pick(
    { text: `выдана ${inYears}`, until: addYears(scene.empoweredOn, years) },
    { text: `действительна ${inYears} со дня выдачи`, until: addYears(scene.empoweredOn, years) },
    { text: `выдана на ${days} календарных дней с даты подписания`, until: scene.empoweredUntil },
  )
}

/** A term given by its last day, in Kazakh. */
export function kazakhLastDay({ empoweredUntil }: Scene, pick: Pick): Term {
  const last = pick(`${shortDate(empoweredUntil)} ж.`, withSuffix(longDate(empoweredUntil, 'kk'), 'dative'))
  const text = pick(`${last} дейін жарамды`, `${last} дейінгі мерзімге берілді`)
  return { text, until: empoweredUntil }
}

/** A term given by its length, in Kazakh. */
export function kazakhLength(scene: Scene, pick: Pick): Term {
  const years = yearsOf(scene)
  const word = ['бір', 'екі', 'үш'][years - 1] ?? ''
  const text = pick(
    `${years} (${word}) жыл мерзімге берілді`,
    `берілген күнінен бастап ${word} жыл бойы жарамды`,
  )
  return { text, until: addYears(scene.empoweredOn, years) }
}

const ONES =
  'первое второе третье четвёртое пятое шестое седьмое восьмое девятое десятое одиннадцатое двенадцатое тринадцатое четырнадцатое пятнадцатое шестнадцатое семнадцатое восемнадцатое девятнадцатое'.split(
    ' ',
  )
const TENS = ['', '', 'двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят']
const ROUND = { 20: 'двадцатое', 30: 'тридцатое', 40: 'сороковое', 50: 'пятидесятое' } as Record<
  number,
  string
>

function ordinal(number: number): string {
  const round = ROUND[number]
  if (round !== undefined) return round
  const tens = number < 20 ? '' : `${TENS[Math.floor(number / 10)]} `
  return tens + ONES[(number < 20 ? number : number % 10) - 1]
}

const genitive = (word: string) => word.replace(/тье$/, 'тьего').replace(/ое$/, 'ого')

/** A date of 2001 to 2059 wholly in Russian words: пятое марта две тысячи двадцать шестого года. */
export function dateInWords(iso: string): string {
  const [year, , day] = iso.split('-').map(Number)
  const month = longDate(iso, 'ru').split(' ')[1]
  return `${ordinal(day ?? 1)} ${month} две тысячи ${genitive(ordinal((year ?? 2001) - 2000))} года`
}
