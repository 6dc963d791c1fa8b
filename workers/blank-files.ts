import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Blank } from '../cases/blank.ts'
import { applicationTemplate } from '../templates/application-template.ts'
import type { ReplyLanguage } from '../templates/register.ts'
import type { Letter } from './smtp.ts'

/** DejaVu Sans has the letters of all our languages; its licence allows embedding. */
const FONT = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')

/** A blank application as the files that a mail carries. */
export async function blankFiles(
  blank: Blank,
  language: ReplyLanguage,
  provider: string,
): Promise<Letter['attachments']> {
  const files = await applicationTemplate({ ...blank, language, provider }, await readFile(FONT))
  return files.map(({ name, mediaType, bytes }) => ({
    filename: name,
    content: Buffer.from(bytes),
    contentType: mediaType,
  }))
}
