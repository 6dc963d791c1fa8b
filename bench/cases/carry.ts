import { combine } from '../../demo/forms/combine.ts'
import { writeParts } from '../../demo/forms/repack.ts'
import type { MailFile } from '../../demo/mails.ts'
import { between } from '../../demo/numbers.ts'
import { printPaper } from '../corpus/drawing/paper-pdf.ts'
import { fileNameOf } from '../corpus/file-names.ts'
import { type Delivered, deliver, deliverTogether } from '../corpus/forms/deliver.ts'
import { blankSheet } from '../corpus/forms/subjects.ts'
import { canDeliver, FORM_SHARES } from '../corpus/plan.ts'
import type { Form } from '../corpus/sample.ts'
import { mediaTypeOf } from '../corpus/wrappings/wrap.ts'
import type { Forms, PaperDraft } from './case-plan.ts'
import type { Written } from './choose-wording.ts'

/** A paper of a case, written. */
export interface CasePaper {
  readonly draft: PaperDraft
  readonly written: Written
  readonly seed: number
}

/** The files of a mail, and in words how each paper came. */
export interface Carried {
  readonly files: readonly MailFile[]
  readonly carried: string
}

type Next = () => number

/** Puts papers into files as people send them: mostly one by one, at times in one PDF or one zip. */
export async function carry(papers: readonly CasePaper[], forms: Forms, next: Next): Promise<Carried> {
  const way = next()
  const together = papers.filter(canBeJoined)
  if (way < 0.14 && together.length > 1) return joined(papers, together, forms, next)
  const single = await oneByOne(papers, forms, next)
  return way < 0.24 && single.files.length > 1 ? zipped(single) : single
}

/** A photo of a person is sent by itself, and so is a file that does not open. */
function canBeJoined({ draft }: CasePaper): boolean {
  return draft.kind !== 'selfie' && draft.state === undefined
}

async function oneByOne(papers: readonly CasePaper[], forms: Forms, next: Next): Promise<Carried> {
  const files: MailFile[] = []
  const words: string[] = []
  for (const paper of papers) {
    const { form, bytes } = await fileOf(paper, forms, next)
    const { kind, language, name } = paper.written.wording
    files.push({ name: fileNameOf(next, form, kind, language), content: bytes, type: mediaTypeOf(form) })
    words.push(`${name}:${form}${paper.draft.state ? `:${paper.draft.state}` : ''}`)
  }
  return { files: withOwnNames(files), carried: words.join(' ') }
}

/** No program attaches two files of one name. */
function withOwnNames(files: readonly MailFile[]): MailFile[] {
  return files.map((file, index) => {
    const isTaken = files.slice(0, index).some(({ name }) => name === file.name)
    return isTaken ? { ...file, name: `${index + 1} ${file.name}` } : file
  })
}

async function joined(
  papers: readonly CasePaper[],
  together: readonly CasePaper[],
  forms: Forms,
  next: Next,
): Promise<Carried> {
  const alone = await oneByOne(
    papers.filter((paper) => !together.includes(paper)),
    forms,
    next,
  )
  const [first] = together as [CasePaper]
  const { kind, language } = first.written.wording
  const content =
    forms === 'text'
      ? await combine(await Promise.all(together.map(({ written }) => printed(written))))
      : (
          await deliverTogether(
            together.map(({ written }) => written),
            first.seed,
          )
        ).bytes
  const file = { name: fileNameOf(next, 'combined', kind, language), content, type: 'application/pdf' }
  const names = together.map(({ written }) => written.wording.name).join('+')
  return { files: withOwnNames([file, ...alone.files]), carried: `one PDF: ${names} ${alone.carried}`.trim() }
}

function zipped({ files, carried }: Carried): Carried {
  const content = writeParts(files.map(({ name, content: bytes }) => ({ name, bytes })))
  return { files: [{ name: 'documents.zip', content, type: 'application/zip' }], carried: `zip: ${carried}` }
}

async function fileOf(
  { draft, written, seed }: CasePaper,
  forms: Forms,
  next: Next,
): Promise<Omit<Delivered, 'pages'>> {
  if (draft.state === 'blank') return { form: 'pdf', bytes: await blankSheet() }
  if (draft.state === 'password') return { form: 'pdf', bytes: await printed(written, `${seed}!`) }
  return deliver(formFor(written, forms, next), written, seed)
}

async function printed({ paper, printing }: Written, password?: string): Promise<Buffer> {
  return (await printPaper(paper, { ...printing, ...(password && { password }) })).pdf
}

function formFor({ wording }: Written, forms: Forms, next: Next): Exclude<Form, 'combined'> {
  if (forms === 'text') {
    if (wording.kind === 'selfie') return 'photo'
    return canDeliver(wording, 'docx') && next() < 0.4 ? 'docx' : 'pdf'
  }
  const fit = (Object.keys(FORM_SHARES) as Form[]).flatMap((form) =>
    form !== 'combined' && canDeliver(wording, form) ? Array<typeof form>(FORM_SHARES[form]).fill(form) : [],
  )
  return fit[between(next, 0, fit.length - 1)] ?? 'pdf'
}
