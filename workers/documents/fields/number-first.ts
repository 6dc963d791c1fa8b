import type { Span } from '../lines.ts'

/** A number with the account it belongs to named behind it; places are of the folded text. */
export interface NumberFirst extends Span {
  readonly value: string
  /** 0..1 */
  readonly sure: number
}

/** Words between a number and its account: «-raqamli», «ID рақамли мижоз», «— номер нашего», «is our». */
const BETWEEN =
  '(?:no|нешi|номирли|номирдеги|номиримен|nomerli|номерли|номерлик|ra[qg]amli|ra[qg]amiga|ракамли|ракамига|sonli|son|сонли|сон|ши|шы|id|ид|ega|эга|деген|degan|деган|bolgan|булган|тиркелген|mijoz|мижоз|клиент\\p{L}*|servercore|серверкор|это|is|our|the|my|шартты[кг]|договорн\\p{L}*|наш\\p{L}*|мо[йиег]\\p{L}*|номер\\p{L}*|присвоен|bizning|бизнинг|биздин)'
const ACCOUNT =
  '(?:аккаунт|акаунт|akkaunt|есептик жазба|тиркелги|жеке шот|дербес шот|жеке кабинет|кабинет|kabinet|hisob yozuv|хисоб езув|shaxsiy (?:hisob|kabinet)|шахсий (?:хисоб|кабинет)|лицев\\p{L}+ счет|учетн\\p{L}+ запис|account|(?<=номирли |номерли |ra[qg]amli |ракамли )(?:mijoz|мижоз|клиент|hisob|хисоб))'
const FIRST = new RegExp(
  `(?<=(?<!\\p{L})no|(?<![\\p{L}\\p{N}.]))(\\d{4,12})(-?)\\s{0,2}(?:[(–—-] ?)?-?((?:${BETWEEN}\\s){0,4})\\(?${ACCOUNT}`,
  'gu',
)
/** Kazakh and Uzbek words that can only belong to the number before them. */
const PLAIN = /номир|nomer|номерли|ra[qg]am|ракам|son|сон/u
const NOT_BEFORE =
  /(?:договор\p{L}*|шарт\p{L}*|shartnoma\p{L}*|contract|ул\.? \p{L}*|street|тел|счет\p{L}*|исх|шыг|chiq|тикет|заявк\p{L}*|ticket)[\s.,:]*(?:no)?[\s.:]*$|\d[ -]$/u
/** «по договору 1234 аккаунт 567890»: the account's own number follows. */
const OWN_NUMBER = /^\p{L}*[ :.,]*(?:no)? *\d{4}/u
const CERTAIN = 0.93
const LIKELY = 0.85

/** «№ 123456 аккаунт», «123456 нөмірлі аккаунтымыз», «123456 — номер нашего аккаунта». */
export function numbersFirst(folded: string): NumberFirst[] {
  return [...folded.matchAll(FIRST)].flatMap((match) => {
    const [whole, value = '', hyphen, between = ''] = match
    const before = folded.slice(Math.max(0, match.index - 30), match.index)
    const end = match.index + whole.length
    if (NOT_BEFORE.test(before) || OWN_NUMBER.test(folded.slice(end, end + 30))) return []
    const isPlain = PLAIN.test(between) || /no$/u.test(before.trim())
    if (!isPlain && whole.includes('\n')) return []
    const sure = isPlain || whole.includes('(') || hyphen ? CERTAIN : LIKELY
    return [{ value, start: match.index, end: match.index + value.length, sure }]
  })
}
