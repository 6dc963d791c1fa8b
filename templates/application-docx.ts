import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { FormBox, FormLook, FormPart, FormRow } from './application-form.ts'
import type { ReplyLanguage } from './register.ts'

const FONT = 'Arial'
const A4 = { width: 11906, height: 16838 }
const MARGIN = { top: 1000, bottom: 850, left: 1247, right: 1020 }
const WIDTH = A4.width - MARGIN.left - MARGIN.right
const LABEL = 3300
/** What a word processor checks the spelling by. */
const LOCALES: Record<ReplyLanguage, string> = {
  ru: 'ru-RU',
  kk: 'kk-KZ',
  'uz-Latn': 'uz-Latn-UZ',
  'uz-Cyrl': 'uz-Cyrl-UZ',
  en: 'en-GB',
  sw: 'sw-KE',
}
/** Of rows by the lines they leave room for, in twentieths of a point. */
const HEIGHTS: Record<FormRow['lines'], number> = { 1: 500, 2: 760, 3: 1100 }
const LOOKS: Record<FormLook, Look> = {
  to: { right: true, after: 240 },
  title: { bold: true, size: 28, centre: true, after: 40 },
  subtitle: { centre: true, after: 200 },
  hint: { size: 17, before: 60, after: 180 },
  heading: { before: 120, after: 80 },
}
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const

/**
 * A form as DOCX, on one A4 page, to be filled in on a screen or by hand. Labels and boxes are plain text in plain
 * table cells, so that any word processor keeps them and our own reader finds each value beside its label.
 */
export async function applicationDocx(
  parts: readonly FormPart[],
  { title, author, language }: { title: string; author: string; language: ReplyLanguage },
): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: {
      default: { document: { run: { font: FONT, size: 22, language: { value: LOCALES[language] } } } },
    },
    sections: [{ properties: { page: { size: A4, margin: MARGIN } }, children: parts.flatMap(partOf) }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function partOf(part: FormPart): (Paragraph | Table)[] {
  if (part.is === 'rows') return [table(part.rows)]
  if (part.is === 'boxes') return [...part.boxes.map(box), line('', { size: 8, after: 60 })]
  return [line(part.text, LOOKS[part.is])]
}

interface Look {
  readonly bold?: boolean
  readonly size?: number
  readonly centre?: boolean
  readonly right?: boolean
  readonly before?: number
  readonly after?: number
}

function line(text: string, look: Look = {}): Paragraph {
  const { bold = false, size = 22, centre = false, right = false, before = 0, after = 0 } = look
  return new Paragraph({
    alignment: centre ? AlignmentType.CENTER : right ? AlignmentType.RIGHT : AlignmentType.LEFT,
    spacing: { before, after },
    children: [new TextRun({ text, bold, size })],
  })
}

function box({ text, ticked }: FormBox): Paragraph {
  return new Paragraph({
    spacing: { after: 60 },
    indent: { left: 460, hanging: 460 },
    tabStops: [{ type: 'left', position: 460 }],
    children: [
      new TextRun({ text: ticked ? '☒' : '☐', font: 'Segoe UI Symbol', size: 22 }),
      new TextRun({ text: `\t${text}` }),
    ],
  })
}

function table(rows: readonly FormRow[]): Table {
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [LABEL, WIDTH - LABEL],
    layout: TableLayoutType.FIXED,
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: rows.map(
      ({ label, value, lines }) =>
        new TableRow({
          cantSplit: true,
          height: { value: HEIGHTS[lines], rule: 'atLeast' },
          children: [cell(`${label}:`, LABEL, 'f2f2f2'), cell(value, WIDTH - LABEL, 'ffffff')],
        }),
    ),
  })
}

function cell(text: string, width: number, fill: string): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 110, right: 110 },
    verticalAlign: VerticalAlignTable.CENTER,
    shading: { fill },
    children: [line(text)],
  })
}
