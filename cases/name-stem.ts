/** Case endings of Kazakh and Uzbek, folded. */
const TURKIC =
  '(?:га|ге|ка|ке|на|не|ны|ни|ты|ти|ды|ди|нын|нин|тын|тин|дын|дин|нинг|дан|ден|тан|тен|нан|нен|мен|бен|пен)'
const FAMILY = new RegExp(`^(.+(?:ов|ев|ин|ын))(?:а?${TURKIC}|а|у|ым|ом|ем|е|ой|ою)?$`, 'u')
const ADJECTIVE = /^(.+(?:ск|цк))(?:ий|ая|ого|ому|им|ой|ую|ом)$/u
const DECLINED_ADJECTIVE = /^(.{3,})(?:ого|ому|(?<=[внтдржшщ])(?:ая|ую))$/u
const FATHER = /^(.+(?:ович|евич|овн|евн|ичн|улы|кызы|угли|огли|кизи))/u
/** Endings that leave two letters, and the plain ones that leave three; of several the longest. */
const SOFT = /(?<=.{2})(?:[иь](?:ей|ем|[яюие])|ий|ей|еем|е[яюе]|(?<=.{2})(?:ой|ый)|й|(?<=о)(?:[яю]|ем))$/u
const PLAIN = /(?<=.{3})(?:ом|ем|ым|[аяуюеиыьо])$/u
/** Names that lose a vowel with their first ending. */
const FLEETING: Readonly<Record<string, string>> = { лев: 'льв', павел: 'павл' }
const DECLINED = new RegExp(`^(?:а|у|ом|е|${TURKIC})$`, 'u')
const LATIN_FAMILY = /(?<=(?:[oe]v|[iy]n))a$/
const LATIN_ADJECTIVE = /(?<=s?[ck])(?:[iy]+|a[yij]?a)$/
const LATIN_ENDING = /(?<=.{2})(?:[iy]+a|[iy]+|e[iy]|(?<=.{2})(?:o[iy]|a[iy]a)|(?<=.{2})a)$/

/**
 * A folded Cyrillic word without its case ending: «Иванова» and «Иванову» are «Иванов», «Абайской» is «Абайск»,
 * «Толстого» is «Толст», «Юлии» is «Юл».
 */
export function stem(word: string): string {
  return word.split('-').map(stemOfPart).join('-')
}

function stemOfPart(word: string): string {
  const whole = [FAMILY, ADJECTIVE, DECLINED_ADJECTIVE, FATHER].map((ending) => ending.exec(word)?.[1])
  const found = whole.find((part) => part !== undefined)
  if (FLEETING[word]) return FLEETING[word]
  if (found) return found
  return SOFT.test(word) ? word.replace(SOFT, '') : word.replace(PLAIN, '')
}

/** A folded Latin word without what marks a woman's surname or closes a given name, as `stem` leaves the Cyrillic one. */
export function latinStem(word: string): string {
  if (LATIN_FAMILY.test(word)) return word.slice(0, -1)
  return LATIN_ADJECTIVE.test(word) ? word.replace(LATIN_ADJECTIVE, '') : word.replace(LATIN_ENDING, '')
}

/** Whether two folded Cyrillic words are one word in one case or two. */
export function sameStem(a: string, b: string): boolean {
  if (stem(a) === stem(b)) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 3 && long.startsWith(short) && DECLINED.test(long.slice(short.length))
}
