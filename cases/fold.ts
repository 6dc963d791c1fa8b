/** A text made ready for comparing, with the place each of its characters had in the source. */
export interface Folded {
  readonly text: string
  readonly at: readonly number[]
}

/** Kazakh and Uzbek letters that OCR and legacy 8-bit fonts lose, folded on both sides of a comparison. */
const LETTERS: Readonly<Record<string, string>> = {
  қ: 'к',
  ғ: 'г',
  ў: 'у',
  ұ: 'у',
  ү: 'у',
  ө: 'о',
  ә: 'а',
  ң: 'н',
  һ: 'х',
  ҳ: 'х',
  і: 'и',
  ё: 'е',
  ќ: 'к',
  ґ: 'о',
  ї: 'у',
  ј: 'а',
  ı: 'i',
}
const LATIN = 'abcehikmoptxy'
const CYRILLIC = 'авсеникмортху'
const IGNORED = /['\u2018\u2019\u02bb\u02bc`\u00b4\u00ad\u200b-\u200f\u2060\ufeff]/u
const APOSTROPHES = /['\u2018\u2019\u02bb\u02bc`\u00b4]/u

/** The text as all matching sees it (see foldMapped), on one line. */
export function fold(text: string): string {
  return foldMapped(text)
    .text.replace(/[\t\n]/g, ' ')
    .trim()
}

/**
 * NFKC, lower case, apostrophes and soft hyphens removed, words broken at a line end joined, Kazakh and Uzbek
 * letters folded, look-alikes of the other alphabet inside a word put right, blanks collapsed.
 * Line breaks and tabs stay, since they part lines and cells.
 */
export function foldMapped(text: string): Folded {
  const out: string[] = []
  const at: number[] = []
  const broken = brokenAt(text)
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    if (IGNORED.test(cluster[0] ?? '') || broken.has(index)) continue
    if (/^\s/u.test(cluster)) {
      pushBlank(out, at, cluster, index)
      continue
    }
    for (const char of normalised(cluster)) {
      if (APOSTROPHES.test(char)) continue
      out.push(char)
      at.push(index)
    }
  }
  return { text: straightenWords(out.join('')), at }
}

function normalised(cluster: string): string {
  let folded = ''
  for (const char of cluster.normalize('NFKC').toLowerCase()) folded += LETTERS[char] ?? char
  return folded.length === 2 && folded[1] === '\u0307' ? 'i' : folded
}

/** Where a hyphen at a line end, with the line break after it, parts one word. */
function brokenAt(text: string): Set<number> {
  const places = new Set<number>()
  for (const match of text.matchAll(/(?<=\p{L})[-\u2010] {0,3}\n\s{0,3}(?=\p{Ll})/gu)) {
    for (let offset = 0; offset < match[0].length; offset++) places.add(match.index + offset)
  }
  return places
}

function pushBlank(out: string[], at: number[], cluster: string, index: number): void {
  const blank = cluster[0] === '\n' ? '\n' : cluster[0] === '\t' ? '\t' : ' '
  const last = out.at(-1)
  if (last === undefined) return
  if (last !== ' ' && last !== '\t' && last !== '\n') {
    out.push(blank)
    at.push(index)
  } else if (blank === '\n' || (blank === '\t' && last === ' ')) {
    out[out.length - 1] = blank
  }
}

/** Letters of the other alphabet inside a word are put right, one for one, so that places stay. */
function straightenWords(text: string): string {
  return text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}]+/gu, (word) => {
    const latin = count(word, /\p{Script=Latin}/gu)
    if (latin === 0 || latin === word.length) return word
    const toCyrillic =
      hasOwn(word, /\p{Script=Cyrillic}/u, CYRILLIC) || !hasOwn(word, /\p{Script=Latin}/u, LATIN)
    const [from, to] = toCyrillic ? [LATIN, CYRILLIC] : [CYRILLIC, LATIN]
    return Array.from(word, (char) => to[from.indexOf(char)] ?? char).join('')
  })
}

function count(word: string, pattern: RegExp): number {
  return word.match(pattern)?.length ?? 0
}

function hasOwn(word: string, script: RegExp, twins: string): boolean {
  return Array.from(word).some((char) => script.test(char) && !twins.includes(char))
}
