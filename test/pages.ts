import type { Page, Word } from '../cases/document.ts'

/** Text lines as a page: a column is a hundredth of the width, so four blanks part two cells. */
export function pageOf(text: string, number = 1, confidence = 1): Page {
  const lines = text.replace(/^\n/, '').replace(/\s+$/, '').split('\n')
  const words = lines.flatMap((line, index) =>
    [...line.matchAll(/\S+/gu)].map(
      (match): Word => ({
        text: match[0],
        box: [0.04 + match.index / 110, 0.03 + index * 0.018, match[0].length / 110, 0.012],
        confidence,
        line: index,
      }),
    ),
  )
  return { number, width: 595, height: 842, source: confidence === 1 ? 'text-layer' : 'ocr', words }
}

/** Pages parted by a line of `---`. */
export function pagesOf(text: string, confidence = 1): Page[] {
  return text.split(/\n---+\n/).map((part, index) => pageOf(part, index + 1, confidence))
}
