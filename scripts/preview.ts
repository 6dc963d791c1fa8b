// Writes one page that shows every reply in every language: npm run preview [-- FOLDER]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { NOTHING_FILLED } from '../cases/blank.ts'
import { SAMPLE_REPLIES } from '../demo/replies.ts'
import { compose } from '../templates/compose.ts'
import { REPLY_LANGUAGES } from '../templates/register.ts'
import { previewPage, type Shown } from './preview-page.ts'

const folder = resolve(process.argv[2] ?? 'preview')
const shown = Object.entries(SAMPLE_REPLIES).flatMap(([sample, of]) =>
  REPLY_LANGUAGES.map((language): Shown => {
    const reply = compose({
      occasion: { is: 'message' },
      verdict: null,
      files: [],
      situations: [],
      ...of,
      language,
      provider: 'Servercore',
      caseRef: 'RD-7F3K2',
      filled: NOTHING_FILLED,
    })
    return { sample, ...reply }
  }),
)
mkdirSync(folder, { recursive: true })
const file = join(folder, 'index.html')
writeFileSync(file, previewPage(shown))
process.stdout.write(`${shown.length} replies in ${REPLY_LANGUAGES.length} languages: ${file}\n`)
