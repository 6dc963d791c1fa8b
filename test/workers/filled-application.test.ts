import { readFileSync } from 'node:fs'
import { PDFDocument } from 'pdf-lib'
import { afterAll, expect, test } from 'vitest'
import { ENTITY_TYPES, type EntityType } from '../../cases/vocabulary.ts'
import { applicationDocx } from '../../templates/application-docx.ts'
import { applicationForm, type FormInput, type FormPart } from '../../templates/application-form.ts'
import { applicationTemplate } from '../../templates/application-template.ts'
import { pdfFonts } from '../../templates/pdf-fonts.ts'
import { REPLY_LANGUAGES, type ReplyLanguage } from '../../templates/register.ts'
import { ACCOUNT_NUMBER } from '../../workers/documents/fields/account-number.ts'
import { documentsIn } from '../../workers/documents-in.ts'
import { openEngines } from './documents/engines.ts'

const FONT = readFileSync('node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf')
type Country = 'KZ' | 'UZ' | 'KE'

const COUNTRY: Record<ReplyLanguage, Country> = {
  ru: 'KZ',
  kk: 'KZ',
  'uz-Latn': 'UZ',
  'uz-Cyrl': 'UZ',
  en: 'KE',
  sw: 'KE',
}
const NUMBERS: Record<Country, Record<EntityType, string>> = {
  KZ: { 'legal-entity': '250140111114', 'sole-proprietor': '850312300121', individual: '850312300121' },
  UZ: { 'legal-entity': '200837914', 'sole-proprietor': '31203850010012', individual: '31203850010012' },
  KE: { 'legal-entity': 'P051129820X', 'sole-proprietor': 'A005129821M', individual: 'A005129821M' },
}
const NAMES: Record<Country, Record<EntityType, string>> = {
  KZ: { 'legal-entity': 'ТОО «Степной ветер»', 'sole-proprietor': 'ИП Ахметова', individual: '' },
  UZ: { 'legal-entity': 'MChJ «Choʻl shamoli»', 'sole-proprietor': 'YaTT Karimova', individual: '' },
  KE: { 'legal-entity': 'Savannah Wind Limited', 'sole-proprietor': 'Savannah Wind', individual: '' },
}
const SIGNERS: Record<Country, string> = {
  KZ: 'Ахметова Сауле Болатовна',
  UZ: 'Karimova Nodira Anvarovna',
  KE: 'Mary Wanjiku Njoroge',
}
const POSTS: Record<ReplyLanguage, string> = {
  ru: 'Директор',
  kk: 'Директор',
  'uz-Latn': 'Direktor',
  'uz-Cyrl': 'Директор',
  en: 'Director',
  sw: 'Mkurugenzi',
}

const engines = await openEngines()
afterAll(engines.close)

/** What its owner writes into the fields of a form, by their names. */
function answers(language: ReplyLanguage, owner: EntityType): Record<string, string> {
  const country = COUNTRY[language]
  return {
    owner: NAMES[country][owner] || SIGNERS[country],
    number: NUMBERS[country][owner],
    account: '123456',
    email: 'new.owner@savannah.example',
    name: SIGNERS[country],
    post: owner === 'legal-entity' ? POSTS[language] : '',
    date: '05.03.2026',
  }
}

const FORMS = REPLY_LANGUAGES.flatMap((language) =>
  ENTITY_TYPES.flatMap((owner) => [
    { language, owner, isOpen: false },
    { language, owner, isOpen: true },
  ]),
)

test.each(FORMS)('a DOCX in $language filled in by a $owner, open: $isOpen', async ({ isOpen, ...of }) => {
  const { language, owner } = of
  const parts = applicationForm(inputOf(of, isOpen)).map((part) =>
    answered(part, answers(language, owner), owner),
  )
  const bytes = await applicationDocx(parts, { title: 'Form', author: 'Servercore', language })
  await expectRead(bytes, of, isOpen)
})

test.each(FORMS.filter(({ isOpen }, index) => isOpen === (index % 4 === 1)))(
  'a PDF in $language filled in by a $owner, open: $isOpen',
  async ({ isOpen, ...of }) => {
    const { language, owner } = of
    const [, file] = await applicationTemplate(inputOf(of, isOpen), FONT)
    const pdf = await PDFDocument.load(file?.bytes ?? '')
    expect(pdf.getPageCount()).toBe(1)
    pdf.registerFontkit(pdfFonts)
    const font = await pdf.embedFont(FONT, { subset: true })
    const form = pdf.getForm()
    for (const [name, value] of Object.entries(answers(language, owner))) {
      form.getFieldMaybe(name) && form.getTextField(name).setText(value)
    }
    form.getCheckBox('change-email').check()
    if (isOpen) form.getCheckBox(owner).check()
    form.updateFieldAppearances(font)
    await expectRead(await pdf.save(), of, isOpen)
  },
)

function inputOf(
  { language, owner }: { language: ReplyLanguage; owner: EntityType },
  isOpen: boolean,
): FormInput {
  return {
    language,
    provider: 'Servercore',
    owner: isOpen ? null : owner,
    country: isOpen ? null : COUNTRY[language],
    demanded: ['registration-number', 'authority', 'identity', 'selfie'],
    filled: { requests: [] },
  }
}

function answered(part: FormPart, values: Record<string, string>, owner: EntityType): FormPart {
  if (part.is === 'rows')
    return { ...part, rows: part.rows.map((row) => ({ ...row, value: values[row.name] ?? '' })) }
  if (part.is !== 'boxes') return part
  return {
    ...part,
    boxes: part.boxes.map((box) => ({ ...box, ticked: box.name === 'change-email' || box.name === owner })),
  }
}

async function expectRead(
  bytes: Uint8Array,
  { language, owner }: { language: ReplyLanguage; owner: EntityType },
  isOpen: boolean,
): Promise<void> {
  const pages = await engines.read(bytes)
  const documents = documentsIn({ status: 'read', pages }, 'a', 'file', ACCOUNT_NUMBER)
  expect(documents).toHaveLength(1)
  const [document] = documents
  const found = Object.fromEntries(
    (document?.fields ?? []).toReversed().map(({ name, value }) => [name, value]),
  )
  const { kind, requests } = document ?? {}
  expect({ kind, requests, ...found, said: isOpen ? document?.owner?.entityTypes : [owner] }).toMatchObject({
    kind: 'application',
    requests: ['change-email'],
    accountNumber: '123456',
    newEmail: 'new.owner@savannah.example',
    // A person's number under words that name no numbering proves nothing, and no rule asks a person for it.
    ...(isOpen && owner === 'individual' ? {} : { registrationNumber: NUMBERS[COUNTRY[language]][owner] }),
    signatoryName: SIGNERS[COUNTRY[language]],
    said: [owner],
  })
}
