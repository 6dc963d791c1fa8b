import {
  AlignmentType,
  Document,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Facts } from '../facts.ts'
import { applicationText, type PaperLanguage } from '../papers/application-text.ts'
import { signature } from '../papers/marks.ts'
import { drawPdf } from '../papers/sheet.ts'
import { stamp } from '../papers/stamp.ts'
import { toSharp } from './render.ts'
import { repack } from './repack.ts'
import { firstPage } from './scan.ts'

/** The application as a Word file, with a picture of signature and stamp pasted in. */
export async function docx(facts: Facts, language: PaperLanguage = 'ru'): Promise<Buffer> {
  const text = applicationText(facts, language)
  const document = new Document({
    creator: facts.signatory.full,
    title: text.title.join(' '),
    styles: { default: { document: { run: { font: 'Times New Roman', size: 24 } } } },
    sections: [
      {
        children: [
          new Paragraph(text.reference),
          ...text.addressee.map((line) => new Paragraph({ text: line, alignment: AlignmentType.RIGHT })),
          ...text.title.map(title),
          ...text.paragraphs.map(body),
          new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: text.rows.map(row) }),
          ...['', ...text.enclosures, '', `${text.post} ____________ ${text.name}`].map(
            (line) => new Paragraph(line),
          ),
          new Paragraph({ children: [await marks(facts)] }),
        ],
      },
    ],
  })
  // docx stamps the present time into the file; the demo's files must not change from run to run.
  return repack(await Packer.toBuffer(document), `${facts.appliedOn}T05:40:00Z`)
}

function title(line: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120 },
    children: [new TextRun({ text: line, bold: true })],
  })
}

function body(text: string): Paragraph {
  return new Paragraph({
    text,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 700 },
    spacing: { before: 120, after: 120 },
  })
}

function row([label, value]: readonly [string, string]): TableRow {
  return new TableRow({
    children: [label, value].map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
  })
}

async function marks(facts: Facts): Promise<ImageRun> {
  const sheet = await drawPdf({ title: '', date: facts.appliedOn }, async (paper) => {
    await stamp(paper, facts, 120, 120)
    signature(paper, [...facts.signatory.full].length * 31 + facts.seed, 150, 105)
  })
  const { data, info } = await toSharp(await firstPage(sheet, 110))
    .trim()
    .png()
    .toBuffer({ resolveWithObject: true })
  return new ImageRun({
    type: 'png',
    data,
    transformation: { width: info.width, height: info.height },
    altText: { name: 'signature', id: '1' },
  })
}
