import type { Page } from '../../cases/document.ts'
import { type FoundWord, toWords } from './printed-lines.ts'

const PAGE_CHARACTERS = 3000
const LINE_CHARACTERS = 100
/** No language, address or number has longer words; what does is noise, and endless for whoever looks for names in it. */
const WORD_CHARACTERS = 1000
const LINE_HEIGHT = 0.7
const A4 = { width: 595, height: 842 }

/** Lays lines of text out on pages as a typewriter would, so that text without pages reads like the rest. */
export function textPages(lines: readonly string[]): Page[] {
  return paginate(lines.filter((line) => line.trim() !== '')).map((page, index) => {
    const width = Math.max(LINE_CHARACTERS, ...page.map((line) => line.length))
    const words = toWords(page.map(placeWords), width, Math.max(page.length, 40))
    return { number: index + 1, ...A4, source: 'text-layer', words }
  })
}

/** Breaks a paragraph into lines of a printed width. */
export function wrapText(paragraph: string): string[] {
  const lines: string[] = []
  for (const word of paragraph.split(/ (?=\S)/).flatMap(broken)) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + word.length < LINE_CHARACTERS)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

function broken(word: string): string[] {
  return word.match(new RegExp(`[^]{1,${WORD_CHARACTERS}}`, 'g')) ?? [word]
}

function paginate(lines: readonly string[]): string[][] {
  const pages: string[][] = []
  let room = 0
  for (const line of lines) {
    if (room < line.length) {
      pages.push([])
      room = PAGE_CHARACTERS
    }
    pages.at(-1)?.push(line)
    room -= line.length
  }
  return pages
}

function placeWords(line: string, index: number): FoundWord[] {
  return [...line.matchAll(/\S+/g)].map((match) => ({
    text: match[0].normalize('NFC'),
    confidence: 1,
    left: match.index,
    top: index,
    right: match.index + match[0].length,
    bottom: index + LINE_HEIGHT,
  }))
}
