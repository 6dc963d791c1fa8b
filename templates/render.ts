import type { LineStatus } from './strings.ts'

/** One line of a list: in a receipt its status in words, what it is about, and the sentences below it; else a list of its own. */
export interface Line {
  readonly status: LineStatus | null
  readonly title: string
  readonly details: readonly string[]
}

/** What a reply is made of, before it becomes text or HTML. */
export type Block =
  | { readonly is: 'paragraph'; readonly text: string }
  | { readonly is: 'section'; readonly heading: string; readonly lines: readonly Line[] }

/** A glance for the eye; the words that follow say the same, for those who listen. */
const MARKS: Record<LineStatus, string> = {
  'to-answer': '[?]',
  'to-send': '[ ]',
  'to-correct': '[!]',
  received: '[✓]',
  'with-staff': '[~]',
  unreadable: '[!]',
  refused: '[!]',
  'in-part': '[!]',
  'not-needed': '[-]',
}

const COLOURS: Record<LineStatus, string> = {
  'to-answer': '#9a4a00',
  'to-send': '#9a4a00',
  'to-correct': '#9a4a00',
  received: '#1d6b34',
  'with-staff': '#34526f',
  unreadable: '#a32020',
  refused: '#a32020',
  'in-part': '#a32020',
  'not-needed': '#555555',
}

const COLUMNS = 76

/** The plain text: at most 76 columns, status in words before each name. */
export function renderText(blocks: readonly Block[], words: Record<LineStatus, string>): string {
  const parts = blocks.map((block) => {
    if (block.is === 'paragraph')
      return block.text
        .split('\n')
        .map((line) => wrap(line, '', ''))
        .join('\n')
    const lines = block.lines.map((line) =>
      [
        line.status
          ? wrap(`${words[line.status]}: ${line.title}`, `${MARKS[line.status]} `, '    ')
          : wrap(line.title, '  * ', '    '),
        ...line.details.map((detail) =>
          line.status ? wrap(detail, '    ', '    ') : wrap(detail, '    – ', '      '),
        ),
      ].join('\n'),
    )
    return [`${block.heading}:`, ...lines].join('\n\n')
  })
  return `${parts.join('\n\n')}\n`
}

/** The same as HTML: no pictures, no links, no style sheet; everything from outside is escaped. */
export function renderHtml(
  blocks: readonly Block[],
  words: Record<LineStatus, string>,
  language: string,
  title: string,
): string {
  const parts = blocks.map((block) => {
    if (block.is === 'paragraph') return `<p>${escapeHtml(block.text).replaceAll('\n', '<br>\n')}</p>`
    const lines = block.lines.map((line) => {
      const status = line.status
        ? `<strong style="color:${COLOURS[line.status]}">${escapeHtml(words[line.status])}:</strong> `
        : ''
      const dash = line.status ? '' : '– '
      const details = line.details.map((detail) => `<br>\n${dash}${escapeHtml(detail)}`).join('')
      return `<li style="margin:0 0 12px">${status}${escapeHtml(line.title)}${details}</li>`
    })
    const list = `<ul style="margin:0 0 20px;padding-left:22px">\n${lines.join('\n')}\n</ul>`
    return `<h2 style="font-size:17px;margin:24px 0 10px">${escapeHtml(block.heading)}</h2>\n${list}`
  })
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    '<body style="margin:0;padding:16px;background:#ffffff">',
    '<div style="max-width:600px;font:16px/1.5 Arial,sans-serif;color:#1a1a1a">',
    ...parts,
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Makes text safe to stand in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

function wrap(text: string, first: string, rest: string): string {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(' ')) {
    if (!empty && [...line].length + 1 + [...word].length > COLUMNS) {
      lines.push(line)
      line = rest
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line].join('\n')
}
