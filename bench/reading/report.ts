import sharp, { type Sharp } from 'sharp'
import type { Box, Page } from '../../cases/document.ts'
import { renderPages, toSharp } from '../../demo/forms/render.ts'
import { readHeic } from '../../workers/documents/heic.ts'
import { LIMITS } from '../../workers/documents/limits.ts'
import { sniff } from '../../workers/documents/media.ts'
import type { Read } from './read-file.ts'
import type { Answer } from './score.ts'

/** A sample with something wrong, and what was read of it. */
export interface Example {
  readonly answers: readonly Answer[]
  readonly read: Read
}

const WIDTH = 760
const DPI = 100

/** An HTML page with the worst examples: the page as a picture, boxes, what was read, what is true. */
export async function htmlReport(
  title: string,
  tables: readonly string[],
  examples: readonly Example[],
): Promise<string> {
  const parts: string[] = []
  for (const example of examples) parts.push(await exampleHtml(example))
  return `<!doctype html><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>
body{font:14px/1.4 system-ui;margin:2em auto;max-width:1300px}pre{background:#f4f4f4;padding:1em;overflow:auto}
section{display:grid;grid-template-columns:${WIDTH}px 1fr;gap:1.5em;border-top:1px solid #999;padding:1.5em 0}
figure{position:relative;margin:0 0 1em}img{width:${WIDTH}px;display:block;border:1px solid #ccc}
.box{position:absolute;border:2px solid #c00;background:#c001}.sure{background:#fdd}td,th{text-align:left;padding:.2em .6em;vertical-align:top}
</style><h1>${escapeHtml(title)}</h1><pre>${escapeHtml(tables.join('\n'))}</pre>${parts.join('\n')}`
}

async function exampleHtml({ answers, read }: Example): Promise<string> {
  const first = answers[0]
  const pictures = await Promise.all(
    wantedPages(answers, read).map((page) => pictureHtml(read, page, answers)),
  )
  const rows = answers.map(
    ({ measure, want, got, field, surelyWrong }) =>
      `<tr${surelyWrong ? ' class="sure"' : ''}><th>${measure}<td>${escapeHtml(want)}<td>${escapeHtml(got)}<td>${field?.confidence ?? ''}`,
  )
  const truth = first?.truth
  const about = [first?.sample.form, first?.sample.wrapping, first?.sample.fault, truth?.wording, truth?.look]
  return `<section><div>${pictures.join('') || `<pre>${escapeHtml(textOf(read.pages))}</pre>`}</div><div><h2>${escapeHtml(first?.sample.id ?? '')}</h2><p>${escapeHtml(about.filter(Boolean).join(', '))}</p><table><tr><th><th>true<th>read<th>confidence${rows.join('')}</table></div></section>`
}

/** The pages that wrong values were read from; the document's first page where nothing was read. */
function wantedPages(answers: readonly Answer[], { pages }: Read): Page[] {
  const numbers = new Set(answers.map(({ field, truth }) => field?.page ?? truth?.pages[0] ?? 1))
  return pages.filter(({ number }) => numbers.has(number)).slice(0, 3)
}

async function pictureHtml(read: Read, page: Page, answers: readonly Answer[]): Promise<string> {
  const picture = await pictureOf(read, page)
  if (!picture) return ''
  const boxes = answers.flatMap(({ field }) =>
    field && field.page === page.number ? [boxHtml(field.box)] : [],
  )
  return `<figure><img src="data:image/jpeg;base64,${picture.toString('base64')}">${boxes.join('')}</figure>`
}

function boxHtml([left, top, width, height]: Box): string {
  const percent = (value: number): string => `${(value * 100).toFixed(2)}%`
  return `<div class="box" style="left:${percent(left)};top:${percent(top)};width:${percent(width)};height:${percent(height)}"></div>`
}

/** A page of the file as a person sees it, upright; null for files without pictures. */
async function pictureOf({ file: { name, bytes } }: Read, page: Page): Promise<Buffer | null> {
  const { form } = await sniff(bytes, name)
  const finish = (image: Sharp): Promise<Buffer> =>
    image
      .rotate(page.turn ?? 0)
      .resize({ width: WIDTH })
      .jpeg({ quality: 60 })
      .toBuffer()
  if (form === 'pdf') {
    const rendered = (await renderPages(bytes, DPI))[page.number - 1]
    return rendered ? finish(toSharp(rendered)) : null
  }
  if (form === 'tiff') return finish(sharp(bytes, { page: page.number - 1 }))
  if (form === 'heic') {
    const { data, width, height } = await (await readHeic(bytes, LIMITS))(1)
    return finish(sharp(data, { raw: { width, height, channels: 1 } }))
  }
  return form === 'image' ? finish(sharp(await sharp(bytes).autoOrient().toBuffer())) : null
}

function textOf(pages: readonly Page[]): string {
  const lines = pages.flatMap(({ words }) => [...Map.groupBy(words, ({ line }) => line).values()])
  return lines.map((words) => words.map(({ text }) => text).join(' ')).join('\n')
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
