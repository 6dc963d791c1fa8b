import { applicationDocx } from './application-docx.ts'
import { applicationForm, type FormInput } from './application-form.ts'
import { applicationPdf } from './application-pdf.ts'
import { oneLine } from './one-line.ts'
import { STRINGS } from './register.ts'

export interface TemplateFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * The application template in the sender's language, for that kind of owner and that country, with what is known
 * filled in: as DOCX and as PDF. `font` is a TrueType font that has the letters of every language.
 */
export async function applicationTemplate(input: FormInput, font: Uint8Array): Promise<TemplateFile[]> {
  const { language } = input
  const { fileName, title } = STRINGS[language].application
  const parts = applicationForm(input)
  const about = { title, author: oneLine(input.provider), language }
  return [
    { name: `${fileName}.docx`, mediaType: DOCX, bytes: await applicationDocx(parts, about) },
    {
      name: `${fileName}.pdf`,
      mediaType: 'application/pdf',
      bytes: await applicationPdf(parts, about, font),
    },
  ]
}
