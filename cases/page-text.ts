import type { Page } from './document.ts'

/** The text of a page, one printed line a line. */
export function pageText(page: Page): string {
  const lines = new Map<number, string[]>()
  for (const word of page.words) lines.set(word.line, [...(lines.get(word.line) ?? []), word.text])
  return [...lines.values()].map((words) => words.join(' ')).join('\n')
}
