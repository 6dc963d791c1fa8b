import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString, StandardFonts } from 'pdf-lib'
import { afterAll, expect, test } from 'vitest'
import { openEngines } from './engines.ts'
import { drawPdf, LETTER, rawPdf, streamObject, textPdf } from './samples.ts'

const engines = await openEngines()
afterAll(engines.close)

/** What is seen in a file beside its words and codes, each with what it quotes. */
async function signs(bytes: Uint8Array): Promise<string[]> {
  const pages = await engines.read(bytes)
  return pages.flatMap(({ number, observations = [] }) =>
    observations.map(({ what, quote }) => `${number} ${what}: ${quote}`),
  )
}

type Change = (pdf: PDFDocument) => unknown

const edited = async (change: Change, options = {}): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(await textPdf(LETTER), { updateMetadata: false })
  await change(pdf)
  return pdf.save({ useObjectStreams: false, updateFieldAppearances: false, ...options })
}

const annotation =
  (values: Record<string, PDFObject | string>): Change =>
  (pdf) => {
    const entries = { Type: 'Annot', Rect: pdf.context.obj([60, 600, 300, 640]), ...values }
    pdf.getPage(0).node.addAnnot(pdf.context.register(pdf.context.obj(entries as never)))
  }
const action = (pdf: PDFDocument, values: Record<string, string | PDFObject>) =>
  pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj(values as never))

const CONTENT = 'BT /F1 12 Tf 60 700 Td (Certificate of a company with number 111111) Tj ET'
const SHEET = (content: string, entries = '') =>
  rawPdf([
    `<< /Type /Catalog /Pages 2 0 R ${entries} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    streamObject('', Buffer.from(content)),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ])

/** The file with a later save behind it that puts other objects in the place of some. */
function savedAgain(pdf: Buffer, objects: Readonly<Record<number, string | Buffer>>): Buffer {
  const parts: Buffer[] = [pdf]
  let [size, rows] = [pdf.length, '']
  for (const [number, object] of Object.entries(objects)) {
    const part = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ])
    rows += `${number} 1\n${String(size).padStart(10, '0')} 00000 n \n`
    parts.push(part)
    size += part.length
  }
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString('latin1'))?.[1]
  parts.push(
    Buffer.from(
      `xref\n${rows}trailer\n<< /Size 20 /Root 1 0 R /Prev ${previous} >>\nstartxref\n${size}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

test('an ordinary file shows no sign, typed, filled in, or with a link and a bookmark', async () => {
  expect(await signs(await textPdf(LETTER))).toEqual([])
  const link = await drawPdf((pdf) => {
    pdf.fontSize(12).text('Write to the office at the address', 60, 80, { link: 'https://firm.example/' })
    pdf.outline.addItem('One')
  })
  expect(await signs(link)).toEqual([])
  const form = await edited(async (pdf) => {
    const field = pdf.getForm().createTextField('account')
    field.setText('1002003004')
    field.addToPage(pdf.getPage(0), { x: 50, y: 300, width: 200, height: 24 })
  })
  expect(await signs(form)).toEqual([])
  const toFirstPage = SHEET(CONTENT, '/OpenAction [3 0 R /Fit]')
  expect(await signs(toFirstPage)).toEqual([])
})

test.each<[string, Change, string]>([
  [
    'a script that runs at opening',
    (pdf) => action(pdf, { S: 'JavaScript', JS: PDFString.of('app.alert(1)') }),
    'JavaScript',
  ],
  [
    'a program that is started',
    (pdf) => action(pdf, { S: 'Launch', F: PDFString.of('cmd.exe') }),
    'starts a program',
  ],
  ['an embedded file', (pdf) => pdf.attach(Buffer.from('MZ'), 'invoice.exe'), 'embedded file'],
  [
    'an XFA form',
    (pdf) => pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.obj({ XFA: [], Fields: [] })),
    'XFA form',
  ],
])('%s is active content, in compressed objects too', async (_, change, quote) => {
  expect(await signs(await edited(change))).toEqual([`1 active-content: ${quote}`])
  expect(await signs(await edited(change, { useObjectStreams: true }))).toEqual([
    `1 active-content: ${quote}`,
  ])
})

test('a name written in hexadecimal hides nothing', async () => {
  const pdf = SHEET(CONTENT, '/OpenAction << /S /J#61v#61Script /JS (app.alert\\(1\\)) >>')
  expect(await signs(pdf)).toEqual(['1 active-content: JavaScript'])
})

test('a script in a file locked against printing is seen', async () => {
  const locked = await drawPdf(
    (pdf) => {
      pdf.fontSize(12).text('A letter of some words to the office', 60, 80)
      pdf.file(Buffer.from('MZ'), { name: 'invoice.exe' })
    },
    { ownerPassword: 'secret', pdfVersion: '1.7' },
  )
  expect(await signs(locked)).toEqual(['1 active-content: embedded file'])
})

test('objects that unpack to very much are left, quickly', async () => {
  const bomb = streamObject(
    '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode',
    deflateSync(Buffer.alloc(64 << 20)),
  )
  const started = performance.now()
  expect(await signs(Buffer.concat([SHEET(CONTENT), Buffer.from('9 0 obj\n'), bomb]))).toEqual([])
  expect(performance.now() - started).toBeLessThan(10_000)
})

test.each<[string, Change, string[]]>([
  [
    'text laid over',
    annotation({
      Subtype: 'FreeText',
      Contents: PDFHexString.fromText('БИН 2'),
      DA: PDFString.of('/Helv 12 Tf'),
    }),
    ['1 text-over: БИН 2'],
  ],
  ['a stamp laid over', annotation({ Subtype: 'Stamp', Name: 'Approved' }), ['1 stamp-over: ']],
  ['a highlighted word', annotation({ Subtype: 'Highlight' }), []],
])('%s is told apart from what was written', async (_, change, want) => {
  expect(await signs(await edited(change))).toEqual(want)
})

test('a later save that changes what a page says shows both; one that only adds around it shows nothing', async () => {
  const pdf = SHEET(CONTENT)
  const other = streamObject('', Buffer.from(CONTENT.replace('111111', '222222')))
  expect(await signs(savedAgain(pdf, { 4: other }))).toEqual(['1 changed-text: 111111 → 222222'])
  const covered = streamObject('', Buffer.from(`${CONTENT} 1 g 60 650 200 20 re f`))
  expect(await signs(savedAgain(pdf, { 4: covered }))).toEqual(['1 changed-drawing: 1 more'])
  const recognised = streamObject(
    '',
    Buffer.from(`${CONTENT} BT /F1 9 Tf 3 Tr 60 500 Td (read by a scanner) Tj ET`),
  )
  expect(await signs(savedAgain(pdf, { 4: recognised }))).toEqual([])
  const catalog = '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [7 0 R] /SigFlags 3 >> >>'
  const signature = '<< /Type /Annot /Subtype /Widget /FT /Sig /T (s) /Rect [0 0 0 0] /P 3 0 R >>'
  expect(await signs(savedAgain(pdf, { 1: catalog, 7: signature }))).toEqual([])
  expect(await signs(savedAgain(savedAgain(pdf, { 1: catalog, 7: signature }), { 4: other }))).toHaveLength(1)
})

test('a later save that adds a page is how papers are joined', async () => {
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 8 0 R /Resources << /Font << /F1 5 0 R >> >> >>'
  const joined = savedAgain(SHEET(CONTENT), {
    2: '<< /Type /Pages /Kids [7 0 R 3 0 R] /Count 2 >>',
    7: page,
    8: streamObject('', Buffer.from(CONTENT.replace('Certificate', 'Application'))),
  })
  expect(await signs(joined)).toEqual([])
})

test.each([
  { producer: 'Adobe Photoshop 24.1', days: 0, want: ['1 made-by-editor: Adobe Photoshop 24.1'] },
  { producer: 'iText 5.5.13', days: 0, want: [] },
  { producer: 'iText 5.5.13', days: 40, want: ['1 changed-later: made 2026-01-10, changed 2026-02-19'] },
  { producer: 'iLovePDF', days: 40, want: [] },
  { producer: 'iText 5.5.13', days: 1, want: [] },
])('made by $producer, saved $days days later', async ({ producer, days, want }) => {
  const created = new Date('2026-01-10T09:00:00Z')
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  pdf
    .addPage([595, 842])
    .drawText('Certificate of registration of a company', { x: 60, y: 700, size: 12, font })
  pdf.setProducer(producer)
  pdf.setCreationDate(created)
  pdf.setModificationDate(new Date(created.getTime() + days * 86_400_000))
  expect(await signs(await pdf.save())).toEqual(want)
})
