import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { applicationFileName, applicationTemplate } from '../../templates/application-template.ts'
import { REPLY_LANGUAGES, STRINGS } from '../../templates/register.ts'

test.each(REPLY_LANGUAGES)('the blank application in %s', async (language) => {
  const bytes = await applicationTemplate(language, 'Servercore & <Co>')
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  const words = STRINGS[language].application
  expect(value).toContain('Servercore & <Co>')
  const { fileName, to, requests, enclosures, ...labels } = words
  for (const text of [...Object.values(labels), ...Object.values(requests), ...enclosures]) {
    expect(value).toContain(text)
  }
  expect(value.match(/☐/g)).toHaveLength(5)
  expect(applicationFileName(language)).toBe(fileName)
  expect(to).toContain('{provider}')
})
