import { PDFDocument, PDFName, PDFNumber } from 'pdf-lib'
import { afterAll, expect, test } from 'vitest'
import { openEngines } from './engines.ts'
import {
  drawPdf,
  LETTER,
  linesOf,
  photograph,
  rawPdf,
  scannedPdf,
  streamObject,
  textPdf,
  wordWith,
} from './samples.ts'

const engines = await openEngines()
afterAll(engines.close)
const FONT = 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf'

test('a text layer is read word for word, line by line', async () => {
  const page = await engines.readOne(await textPdf(LETTER))
  expect(page).toMatchObject({ number: 1, source: 'text-layer' })
  expect(linesOf(page)).toEqual(LETTER)
  expect(page.words.every(({ confidence }) => confidence === 1)).toBe(true)
})

test('a word lies where it was drawn', async () => {
  const page = await engines.readOne(
    await textPdf(['Азаматтығы туралы мәліметтер', 'БИН 123456789012'], { at: [100, 300], size: 20 }),
  )
  const [x, y, width, height] = wordWith(page, 'БИН').box
  expect(x * 595.28).toBeCloseTo(100, -1)
  // The second line begins 40 points below the first; the font itself asks for boxes 1.7 em high.
  expect(y * 841.89).toBeGreaterThan(330)
  expect((y + height) * 841.89).toBeLessThan(372)
  expect(height * 841.89).toBeGreaterThan(14)
  const number = wordWith(page, '123456789012')
  expect(number.text).toBe('123456789012')
  expect(number.box[0]).toBeGreaterThan(x + width)
  expect(number.box[2]).toBeGreaterThan(width * 2)
})

test('/Rotate is taken into account: boxes belong to the page as shown', async () => {
  const pdf = await PDFDocument.load(await textPdf(LETTER))
  pdf.getPage(0).node.set(PDFName.of('Rotate'), PDFNumber.of(180))
  const page = await engines.readOne(await pdf.save())
  expect(page.source).toBe('text-layer')
  expect(wordWith(page, 'Заявление').box[1]).toBeGreaterThan(0.85)
})

test('columns of one row share a line', async () => {
  const pdf = await drawPdf((doc) => {
    doc.font(FONT).fontSize(11)
    doc.text('Наименование', 60, 100, { lineBreak: false })
    doc.text('БИН организации', 60, 130, { lineBreak: false })
    doc.text('ТОО Жетісу', 350, 100, { lineBreak: false })
    doc.text('123456789012', 350, 131, { lineBreak: false })
  })
  expect(linesOf(await engines.readOne(pdf))).toEqual([
    'Наименование ТОО Жетісу',
    'БИН организации 123456789012',
  ])
})

test('a scan is read by OCR, with boxes where the text was', async () => {
  const pdf = await textPdf(LETTER)
  const [typed, scanned] = [
    await engines.readOne(pdf),
    await engines.readOne(await scannedPdf(await (await photograph(pdf)).jpeg().toBuffer())),
  ]
  expect(scanned.source).toBe('ocr')
  expect(linesOf(scanned).slice(0, 4)).toEqual(LETTER.slice(0, 4))
  const [a, b] = [wordWith(typed, '123456789012'), wordWith(scanned, '123456789012')]
  for (const i of [0, 2] as const) expect(Math.abs(a.box[i] - b.box[i])).toBeLessThan(0.012)
  const middle = ({ box }: typeof a) => box[1] + box[3] / 2
  expect(Math.abs(middle(a) - middle(b))).toBeLessThan(0.006)
  expect(b.confidence).toBeGreaterThan(0.6)
  expect(b.confidence).toBeLessThan(1)
})

test('an invisible text layer over a scan is not believed', async () => {
  const shot = await (await photograph(await textPdf(LETTER))).jpeg().toBuffer()
  const pdf = await drawPdf((doc) => {
    doc.image(shot, 0, 0, { width: 595, height: 842 })
    doc.font(FONT).fontSize(12).text('БИН: 999999999999 подложный слой текста', 60, 80, { lineBreak: false })
  })
  const text = linesOf(await engines.readOne(pdf)).join('\n')
  expect(text).toContain('123456789012')
  expect(text).not.toMatch(/^БИН: 999999999999/m)
})

test('text that is drawn invisibly on a page without pictures is not read', async () => {
  const content =
    'BT /F1 12 Tf 60 700 Td (Visible words of a letter) Tj 3 Tr 0 -30 Td (Account 1111111111 hidden) Tj ET'
  const pdf = rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    streamObject('', Buffer.from(content)),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ])
  expect(linesOf(await engines.readOne(pdf))).toEqual(['Visible words of a letter'])
})

test('a scan pasted under typed text is read as well, each by its own way', async () => {
  const shot = await (
    await photograph(await textPdf(['Удостоверение личности', '880101300123'], { at: [60, 20], size: 24 }))
  )
    .extract({ left: 0, top: 0, width: 1640, height: 400 })
    .png()
    .toBuffer()
  const pdf = await drawPdf((doc) => {
    doc.font(FONT).fontSize(12).text('Прилагаю копию документа директора', 60, 80, { lineBreak: false })
    doc.image(shot, 60, 300, { width: 500 })
  })
  const page = await engines.readOne(pdf)
  expect(page.source).toBe('text-layer')
  expect(linesOf(page)).toEqual([
    'Прилагаю копию документа директора',
    'Удостоверение личности',
    '880101300123',
  ])
  expect(wordWith(page, '880101300123').confidence).toBeLessThan(1)
})

test('what was typed into a form is read', async () => {
  const pdf = await PDFDocument.create()
  const sheet = pdf.addPage([595, 842])
  sheet.drawText('Application to change the email address of the account', { x: 50, y: 700, size: 12 })
  const field = pdf.getForm().createTextField('account')
  field.setText('1002003004')
  field.addToPage(sheet, { x: 50, y: 600, width: 200, height: 24 })
  const page = await engines.readOne(await pdf.save())
  expect(page.source).toBe('text-layer')
  expect(linesOf(page)).toContain('1002003004')
})

test('a locked PDF says so', async () => {
  const pdf = await textPdf(LETTER, { options: { userPassword: 'secret', pdfVersion: '1.7' } })
  await expect(engines.read(pdf)).rejects.toMatchObject({ reason: 'password' })
})

test('a PDF that only limits printing is read', async () => {
  const pdf = await textPdf(LETTER, { options: { ownerPassword: 'secret', pdfVersion: '1.7' } })
  expect(linesOf(await engines.readOne(pdf))).toEqual(LETTER)
})

test('a truncated PDF is damaged, not blank', async () => {
  const pdf = await textPdf(LETTER)
  const pages = engines.read(pdf.subarray(0, pdf.length / 2))
  const reason = await pages.then(
    ([page]) => page?.unreadable,
    (error) => error.reason,
  )
  expect(reason).toBe('damaged')
  await expect(engines.read(Buffer.from('%PDF-1.7 and nothing more'))).rejects.toMatchObject({
    reason: 'damaged',
  })
})

test('a blank page among others says so', async () => {
  const pdf = await PDFDocument.load(await textPdf(LETTER))
  pdf.addPage([595, 842])
  const pages = await engines.read(await pdf.save())
  expect(pages.map(({ number, unreadable }) => [number, unreadable])).toEqual([
    [1, undefined],
    [2, 'blank'],
  ])
})

test('more pages than allowed are not read, and not passed over in silence', async () => {
  const pdf = await PDFDocument.load(await textPdf(LETTER))
  for (const page of await pdf.copyPages(pdf, [0, 0])) pdf.addPage(page)
  const pages = await engines.read(await pdf.save(), 'letter.pdf', { pages: 2 })
  expect(pages.map(({ number, unreadable }) => [number, unreadable])).toEqual([
    [1, undefined],
    [2, undefined],
    [3, 'too-many-pages'],
  ])
})

test.each([
  [700, 200],
  [100, 900],
  [-400, 200],
])('text beside the page, at %i %i, is not what a person sees', async (x, y) => {
  const pdf = await drawPdf((doc) => {
    doc.font(FONT).fontSize(12)
    doc.text('Видимые слова письма', 60, 80, { lineBreak: false })
    doc.text('Номер 1002003004, office@dala.example', x, y, { lineBreak: false })
  })
  expect(linesOf(await engines.readOne(pdf))).toEqual(['Видимые слова письма'])
})

test('white, faint and tiny text is not what a person sees', async () => {
  const pdf = await drawPdf((doc) => {
    doc
      .font(FONT)
      .fontSize(12)
      .fillColor('black')
      .text('Видимые слова письма и номер 1234', 60, 80, { lineBreak: false })
    doc.fillColor('white').text('белый 111111', 60, 120, { lineBreak: false })
    doc.fillColor('black').fillOpacity(0.02).text('бледный 222222', 60, 160, { lineBreak: false })
    doc.fillOpacity(1).fontSize(0.4).text('крошечный 333333', 60, 200, { lineBreak: false })
  })
  expect(linesOf(await engines.readOne(pdf))).toEqual(['Видимые слова письма и номер 1234'])
})
