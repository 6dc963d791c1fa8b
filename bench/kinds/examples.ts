import { kindFeatures } from '../../workers/documents/kind-features.ts'
import { type Sheet, sheetOf, sheetOfText } from '../../workers/documents/lines.ts'
import type { Country } from '../corpus/countries.ts'
import { write } from '../corpus/make.ts'
import type { Block, Paper } from '../corpus/paper.ts'
import { sceneOf } from '../corpus/scenes.ts'
import { WORDINGS } from '../corpus/wordings.ts'
import { writtenPapers } from '../papers/written-papers.ts'
import type { Example } from './softmax.ts'

/** Of each wording of the generator so many papers are written. */
const PAPERS = 4
const TODAY = '2025-06-01'

/** Papers that a model may be trained on: those of the generator, and the tuning set of those written by hand. */
export async function trainingExamples(): Promise<Example[]> {
  const written = await writtenPapers('tuning')
  return [...generated(), ...written.map(({ pages, truth }) => exampleOf(sheetOf(pages), truth.kind))].filter(
    ({ label }) => label !== 'selfie',
  )
}

function exampleOf(sheet: Sheet, label: string): Example {
  return { features: kindFeatures(sheet).map(({ name }) => name), label }
}

function generated(): Example[] {
  return WORDINGS.flatMap((wording, index) =>
    Array.from({ length: PAPERS }, (_, copy) => {
      const seed = index * 101 + copy
      const { paper } = write(wording, sceneOf(seed, wording.country as Country, TODAY), seed)
      return exampleOf(sheetOfText(textOf(paper)), wording.kind)
    }),
  )
}

/** What a paper prints, block by block. */
function textOf({ letterhead, blocks }: Paper): string {
  const head = letterhead ? [letterhead.name, ...letterhead.lines] : []
  return [...head, ...blocks.flatMap(linesOf)].join('\n')
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'title':
    case 'lines':
    case 'mrz':
      return block.lines
    case 'ends':
      return [`${block.left}\t${block.right}`]
    case 'table':
    case 'grid':
      return block.rows.map((row) => row.join('\t'))
    case 'columns':
      return [...block.left, ...block.right]
    case 'signature':
      return [`${block.post}\t${block.name}`]
    case 'paragraph':
    case 'small-print':
    case 'checkbox':
      return [block.text]
    default:
      return []
  }
}
