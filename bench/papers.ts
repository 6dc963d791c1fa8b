import { parseArgs } from 'node:util'
import { ACCOUNT_NUMBER } from '../workers/documents/fields/account-number.ts'
import { documentsIn } from '../workers/documents-in.ts'
import { type WrittenPaper, writtenPapers } from './papers/written-papers.ts'
import { type Answer, answersOf, lineOf } from './reading/score.ts'
import { goalTable, tableBy } from './reading/tables.ts'

/** How well papers are understood that were written by hand, each for itself: by their text, without pictures. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { tuning: { type: 'boolean' } } })
  const set = values.tuning ? 'tuning' : 'check'
  const answers = (await writtenPapers(set)).flatMap(understood)
  const wrong = answers.filter(({ right, surelyWrong }) => surelyWrong || !right)
  console.log(
    [
      `papers: ${set}, ${answers.length} questions`,
      ...['', ...goalTable(answers)],
      ...['', ...tableBy(answers, 'by language', ({ truth }) => `${truth?.country} ${truth?.language}`)],
      ...['', ...tableBy(answers, 'by kind', ({ truth }) => truth?.kind ?? '')],
      // What was wrong in the papers that check is not for tuning.
      ...(values.tuning ? ['', ...wrong.map(lineOf)] : []),
    ].join('\n'),
  )
}

function understood({ id, truth, pages }: WrittenPaper): Answer[] {
  const documents = documentsIn({ status: 'read', pages }, id, `${id}.pdf`, ACCOUNT_NUMBER)
  const file = { id, fileName: `${id}.pdf`, form: 'pdf', wrapping: 'none', fault: null } as const
  const sample = { ...file, unreadable: null, documents: [truth] }
  return answersOf(sample, {
    documents,
    pages,
    reason: null,
    file: { name: file.fileName, bytes: Buffer.alloc(0) },
  })
}

await main()
