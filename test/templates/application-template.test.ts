import { readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { PDFCheckBox, PDFDocument, PDFTextField } from 'pdf-lib'
import { expect, test } from 'vitest'
import { ENTITY_TYPES, type MissingItem } from '../../cases/vocabulary.ts'
import { applicationForm, type FormInput } from '../../templates/application-form.ts'
import { applicationTemplate } from '../../templates/application-template.ts'
import { REPLY_LANGUAGES, STRINGS } from '../../templates/register.ts'

const FONT = readFileSync('node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf')
const EMPTY: FormInput = {
  language: 'ru',
  provider: 'Servercore & <Co>',
  owner: 'legal-entity',
  country: 'KZ',
  demanded: ['application', 'registration-number', 'authority'],
  filled: { requests: [] },
}
const FILLED: FormInput['filled'] = {
  organisation: 'ТОО «Степной\u202e\nветер»',
  registrationNumber: '250140111114',
  accountNumber: '123456',
  newEmail: 'it@stepveter.example',
  name: 'Ахметова Сауле Болатовна',
  post: 'Директор',
  requests: ['change-email'],
}

const FORMS = REPLY_LANGUAGES.flatMap((language) =>
  [...ENTITY_TYPES, null].map((owner) => ({ language, owner, name: `${owner ?? 'open'} in ${language}` })),
)

test.each(FORMS)('both files hold every word of the form: $name', async ({ language, owner }) => {
  const input = { ...EMPTY, language, owner }
  const [docx, pdf] = await applicationTemplate(input, FONT)
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx?.bytes ?? []) })
  const parts = applicationForm(input)
  const rows = parts.flatMap((part) => (part.is === 'rows' ? part.rows : []))
  const boxes = parts.flatMap((part) => (part.is === 'boxes' ? part.boxes : []))
  const texts = parts.flatMap((part) => (part.is === 'rows' || part.is === 'boxes' ? [] : [part.text]))
  for (const text of [...texts, ...rows.map(({ label }) => label), ...boxes.map((box) => box.text)]) {
    expect(value).toContain(text)
    expect(text).not.toMatch(/[{}]|undefined/)
  }
  expect(value).toContain('Servercore & <Co>')
  expect(value.match(/☐/g)).toHaveLength(boxes.length)

  const form = (await PDFDocument.load(pdf?.bytes ?? '')).getForm()
  expect(
    form
      .getFields()
      .map((field) => field.getName())
      .sort(),
  ).toEqual([...rows, ...boxes].map(({ name }) => name).sort())
  const widgets = form.getFields().flatMap((field) => field.acroField.getWidgets())
  for (const { x, y, width } of widgets.map((widget) => widget.getRectangle())) {
    expect(x).toBeGreaterThan(50)
    expect(x + width).toBeLessThan(550)
    expect(y).toBeGreaterThan(40)
  }
  expect((docx?.bytes.length ?? 0) + (pdf?.bytes.length ?? 0)).toBeLessThan(80_000)
  const { fileName } = STRINGS[language].application
  expect([docx?.name, pdf?.name]).toEqual([`${fileName}.docx`, `${fileName}.pdf`])
})

test('what is known is filled in, on one line and without signs that turn it round; who signs adds the rest', async () => {
  const [docx, pdf] = await applicationTemplate({ ...EMPTY, filled: FILLED }, FONT)
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx?.bytes ?? []) })
  expect(value).toContain('ТОО «Степной ветер»')
  expect(value).toMatch(/☒\s+изменить адрес/)
  expect(value.match(/☒/g)).toHaveLength(1)
  const form = (await PDFDocument.load(pdf?.bytes ?? '')).getForm()
  const shown = form.getFields().flatMap((field) => {
    if (field instanceof PDFTextField) return [[field.getName(), field.getText() ?? '']]
    return field instanceof PDFCheckBox && field.isChecked() ? [[field.getName(), 'X']] : []
  })
  expect(Object.fromEntries(shown)).toEqual({
    owner: 'ТОО «Степной ветер»',
    number: '250140111114',
    account: '123456',
    'change-email': 'X',
    email: 'it@stepveter.example',
    grounds: '',
    post: 'Директор',
    name: 'Ахметова Сауле Болатовна',
    signature: '',
    date: '',
  })
})

test('a value of any length stays within its field', () => {
  const filled = { ...FILLED, organisation: '😀'.repeat(5000), name: '\ud83d'.repeat(9) }
  const rows = applicationForm({ ...EMPTY, filled }).flatMap((part) => (part.is === 'rows' ? part.rows : []))
  expect(rows.find(({ name }) => name === 'owner')?.value).toBe('😀'.repeat(120))
  expect(rows.find(({ name }) => name === 'name')?.value).toBe('')
})

const PAPERS: readonly MissingItem[] = ['registration-document', 'identity', 'selfie']

test.each([
  [
    'KZ',
    'legal-entity',
    ['registration-number', 'authority'],
    /БИН/,
    ['регистрации', 'приказа', 'доверенность'],
  ],
  [
    'KE',
    'legal-entity',
    ['registration-number', 'authority'],
    /KRA PIN/,
    ['регистрации', 'CR12', 'доверенность'],
  ],
  ['KE', 'sole-proprietor', PAPERS, /KRA PIN/, ['о регистрации', 'паспорт', 'фотография', 'доверенность']],
  ['UZ', 'sole-proprietor', ['identity', 'selfie'], /ПИНФЛ/, ['паспорт', 'фотография', 'доверенность']],
  ['KZ', 'individual', ['identity'], /ИИН/, ['паспорт', 'доверенность']],
  [
    null,
    null,
    [],
    /организации \/ личный/,
    ['регистрации', 'приказа', 'паспорт', 'фотография', 'доверенность'],
  ],
] as const)(
  '%s %s: its number and the papers that are asked for',
  (country, owner, demanded, number, papers) => {
    const parts = applicationForm({ ...EMPTY, country, owner, demanded })
    const rows = parts.flatMap((part) => (part.is === 'rows' ? part.rows : []))
    const boxes = parts.flatMap((part) => (part.is === 'boxes' ? part.boxes : []))
    expect(rows.find(({ name }) => name === 'number')?.label).toMatch(number)
    const enclosed = boxes.filter(({ name }) => name.startsWith('enclosure'))
    expect(enclosed).toHaveLength(papers.length)
    for (const [index, word] of papers.entries()) expect(enclosed[index]?.text).toContain(word)
    expect(boxes.some(({ name }) => name === 'individual')).toBe(owner === null)
  },
)
