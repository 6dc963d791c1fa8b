import type { CaseDocument, Field } from '../../cases/document.ts'
import { fold } from '../../cases/fold.ts'
import { organisationCore } from '../../cases/names.ts'
import type { FieldName } from '../../cases/vocabulary.ts'
import { FORMS, type Quality, type Sample, type TrueDocument } from '../corpus/sample.ts'
import type { Read } from './read-file.ts'

/** One question put to the desk about one sample, and how it answered. */
export interface Answer {
  readonly sample: Sample
  /** Null for questions about a whole file. */
  readonly truth: TrueDocument | null
  readonly measure: 'kind' | 'pages' | 'unreadable' | FieldName
  readonly want: string
  readonly got: string
  readonly right: boolean
  /** A wrong value was given with a confidence of 0.9 or more. */
  readonly surelyWrong: boolean
  /** The field that answered, for the picture. */
  readonly field: Field | null
}

const SURE = 0.9
/** A value less sure than this is as good as none for the rules. */
const DOUBTFUL = 0.6
export function qualityOf(sample: Sample): Quality {
  return FORMS[sample.form]
}

/** Every question that the truth about a sample can settle. */
export function answersOf(sample: Sample, read: Read): Answer[] {
  if (sample.unreadable) return [unreadableAnswer(sample, read)]
  return [
    pagesAnswer(sample, read),
    ...sample.documents.flatMap((truth) => documentAnswers(sample, truth, read.documents)),
  ]
}

function unreadableAnswer(sample: Sample, { reason, documents }: Read): Answer {
  const got = reason ?? documents.map(({ kind }) => kind).join(', ')
  const wanted: readonly string[] = sample.unreadable ?? []
  return answer(sample, null, 'unreadable', wanted.join(' or '), got, wanted.includes(got))
}

function pagesAnswer(sample: Sample, { documents }: Read): Answer {
  const show = (parts: readonly (readonly number[])[]): string =>
    parts.map((pages) => pages.join('+')).join(' | ')
  const found = documents.filter(({ kind }) => kind !== 'unreadable').map(({ pages }) => pages)
  const want = show(sample.documents.map(({ pages }) => pages))
  // A file of one paper may well have another number of pages than its generator knows: Word decides.
  const right = sample.documents.length === 1 ? found.length === 1 : show(found) === want
  return answer(sample, null, 'pages', want, show(found), right)
}

function documentAnswers(sample: Sample, truth: TrueDocument, documents: readonly CaseDocument[]): Answer[] {
  const document = bestMatch(truth, documents)
  const got = document?.kind ?? 'nothing'
  const sure = (document?.confidence ?? 0) >= SURE
  return [
    answer(sample, truth, 'kind', truth.kind, got, got === truth.kind, sure && got !== truth.kind),
    ...numberAnswers(sample, truth, document),
    ...Object.entries(truth.fields).map(([name, accepted]) =>
      fieldAnswer(sample, truth, name as FieldName, accepted, document),
    ),
  ]
}

function bestMatch(truth: TrueDocument, documents: readonly CaseDocument[]): CaseDocument | undefined {
  const shared = (document: CaseDocument): number =>
    document.pages.filter((page) => truth.pages.includes(page)).length
  return documents.toSorted((a, b) => shared(b) - shared(a))[0]
}

function numberAnswers(sample: Sample, truth: TrueDocument, document: CaseDocument | undefined): Answer[] {
  const fields = document?.fields.filter(({ name }) => name === 'registrationNumber') ?? []
  return truth.registrationNumbers.map(({ scheme, value }) => {
    const own = fields.filter((field) => field.scheme === scheme)
    const field = surest(own)
    const wrong = own.some((each) => each.confidence >= SURE && each.value !== value)
    return answer(
      sample,
      truth,
      'registrationNumber',
      value,
      field?.value ?? '',
      field?.value === value,
      wrong,
      field,
    )
  })
}

function fieldAnswer(
  sample: Sample,
  truth: TrueDocument,
  name: FieldName,
  accepted: readonly string[],
  document: CaseDocument | undefined,
): Answer {
  const field = surest(document?.fields.filter((each) => each.name === name) ?? [])
  const isRight = (value: string): boolean => accepted.some((each) => same(name, each, value))
  const right = field
    ? isRight(field.value) || (accepted.length === 0 && field.confidence < DOUBTFUL)
    : accepted.length === 0
  const wrong = !right && (field?.confidence ?? 0) >= SURE
  return answer(sample, truth, name, accepted.join(' or '), field?.value ?? '', right, wrong, field)
}

/** Exact, but for what no reader is asked to keep: case, quotes, blanks, and a name's legal form. */
function same(name: FieldName, want: string, got: string): boolean {
  if (name === 'organisationName') return nameCore(want) === nameCore(got)
  return letters(want) === letters(got)
}

function nameCore(name: string): string {
  return organisationCore(name) || letters(name)
}

function letters(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}@.+_-]/gu, '')
    .replace(/\.$/u, '')
}

function surest(fields: readonly Field[]): Field | undefined {
  return fields.toSorted((a, b) => b.confidence - a.confidence)[0]
}

function answer(
  sample: Sample,
  truth: TrueDocument | null,
  measure: Answer['measure'],
  want: string,
  got: string,
  right: boolean,
  surelyWrong = false,
  field: Field | undefined = undefined,
): Answer {
  return { sample, truth, measure, want, got, right, surelyWrong, field: field ?? null }
}

/** One answer as a line, for people: what was wanted, what was got, and how surely. */
export function lineOf({ sample, truth, measure, want, got, field, surelyWrong }: Answer): string {
  const sure = surelyWrong ? ' SURE' : ''
  return `  ${sample.id} ${truth?.wording ?? ''} ${measure}: want ${want || 'nothing'}, got ${got || 'nothing'} ${field?.confidence ?? ''}${sure}`
}
