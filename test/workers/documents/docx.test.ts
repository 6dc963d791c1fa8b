import {
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { afterAll, expect, test } from 'vitest'
import { openEngines } from './engines.ts'
import { LETTER, linesOf, photograph, textPdf, wordWith } from './samples.ts'

const engines = await openEngines()
afterAll(engines.close)

const cell = (...lines: string[]) => new TableCell({ children: lines.map((line) => new Paragraph(line)) })
const letter = (children: (Paragraph | Table)[]) =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('ТОО «Жетісу» & партнёры')] }) },
          footers: { default: new Footer({ children: [new Paragraph('Алматы, 050000')] }) },
          children,
        },
      ],
    }),
  )

test('paragraphs, tables, headers and footers of a Word file are read in order', async () => {
  const bytes = await letter([
    new Paragraph('Заявление'),
    new Table({
      rows: [
        new TableRow({ children: [cell('БИН'), cell('123456789012')] }),
        new TableRow({ children: [cell('Новый адрес', 'электронной почты'), cell('owner@example.kz')] }),
      ],
    }),
    new Paragraph({
      children: [new TextRun('Директор'), new TextRun({ children: [new Tab(), 'Әбдіқадыров Н.'] })],
    }),
  ])
  const page = await engines.readOne(bytes)
  expect(page).toMatchObject({ number: 1, source: 'text-layer' })
  expect(linesOf(page)).toEqual([
    'ТОО «Жетісу» & партнёры',
    'Заявление',
    'БИН 123456789012',
    'Новый адрес owner@example.kz',
    'электронной почты',
    'Директор Әбдіқадыров Н.',
    'Алматы, 050000',
  ])
  const [label, value] = [wordWith(page, 'БИН'), wordWith(page, '123456789012')]
  expect(value.box[1]).toBe(label.box[1])
  expect(value.box[0]).toBeGreaterThan(label.box[0] + label.box[2])
})

test('a long Word file has several pages', async () => {
  const bytes = await letter(
    Array.from(
      { length: 300 },
      (_, i) => new Paragraph(`Пункт ${i} устава товарищества с ограниченной ответственностью`),
    ),
  )
  const pages = await engines.read(bytes)
  expect(pages.length).toBeGreaterThan(3)
  expect(pages.map(({ number }) => number)).toEqual(pages.map((_, i) => i + 1))
  for (const page of pages) {
    expect(page.words.every(({ box: [x, y, w, h] }) => x >= 0 && y >= 0 && x + w <= 1 && y + h <= 1)).toBe(
      true,
    )
  }
  expect(pages.flatMap(linesOf).filter((line) => line.startsWith('Пункт'))).toHaveLength(300)
})

test('a scan pasted into a Word file is a page of its own', async () => {
  const data = await (await photograph(await textPdf(LETTER))).jpeg().toBuffer()
  const image = new ImageRun({ type: 'jpg', data, transformation: { width: 400, height: 566 } })
  const pages = await engines.read(
    await letter([new Paragraph('Копия письма'), new Paragraph({ children: [image] })]),
  )
  expect(pages.map(({ number, source }) => [number, source])).toEqual([
    [1, 'text-layer'],
    [2, 'ocr'],
  ])
  expect(linesOf(pages[1] as never)).toContain('БИН: 123456789012')
})

test('a Word file that would unpack to too much is not unpacked', async () => {
  const bytes = await letter([new Paragraph('text')])
  await expect(engines.read(bytes, 'letter.docx', { unpackedBytes: 1000 })).rejects.toMatchObject({
    reason: 'too-large',
  })
})

test('plain text is read, in old encodings too', async () => {
  expect(linesOf(await engines.readOne(Buffer.from('БИН: 123456789012\nАлматы')))).toEqual([
    'БИН: 123456789012',
    'Алматы',
  ])
  const old = Buffer.from([0xc1, 0xc8, 0xcd, 0x3a, 0x20, 0x31, 0x32])
  expect(linesOf(await engines.readOne(old, 'bin.txt'))).toEqual(['БИН: 12'])
})
