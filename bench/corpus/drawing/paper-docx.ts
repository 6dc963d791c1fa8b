import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  ImageRun,
  type ITableBordersOptions,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { repack } from '../../../demo/forms/repack.ts'
import type { Block, Paper } from '../paper.ts'
import type { Printing } from './paper-pdf.ts'
import { signedPicture } from './signed-picture.ts'
import { sharesOf } from './tables.ts'

type Child = Paragraph | Table

/** Twentieths of a point, as Word counts. */
const TWIPS = 20

/** Writes a paper as a Word file with real tables; signature and stamp are pictures pasted in. */
export async function wordFile(paper: Paper, printing: Printing): Promise<Buffer> {
  const { look, date } = printing
  const letterhead = paper.letterhead ? headOf(paper.letterhead, printing) : []
  // Some offices keep their letterhead in Word's page header.
  const inHeader = look.seed % 10 < 3
  const body: Child[] = []
  for (const block of paper.blocks) body.push(...(await written(block, printing)))
  const margin = {
    left: look.left * TWIPS,
    right: look.right * TWIPS,
    top: look.top * TWIPS,
    bottom: 42 * TWIPS,
  }
  const document = new Document({
    creator: 'office',
    styles: { default: { document: { run: { font: look.face.office, size: Math.round(look.size * 2) } } } },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin } },
        ...(inHeader ? { headers: { default: new Header({ children: letterhead }) } } : {}),
        children: [...(inHeader ? [] : letterhead), ...body],
      },
    ],
  })
  return repack(await Packer.toBuffer(document), `${date}T05:40:00Z`)
}

function headOf({ name, lines }: NonNullable<Paper['letterhead']>, { look }: Printing): Paragraph[] {
  const alignment =
    look.letterhead === 'right'
      ? AlignmentType.RIGHT
      : look.letterhead === 'rule'
        ? AlignmentType.LEFT
        : AlignmentType.CENTER
  const small = Math.round(look.size * 1.7)
  return [
    new Paragraph({
      alignment,
      children: [new TextRun({ text: name, bold: true, size: Math.round(look.size * 2.4) })],
    }),
    ...lines.map(
      (line) => new Paragraph({ alignment, children: [new TextRun({ text: line, size: small })] }),
    ),
    new Paragraph({ border: { top: { style: BorderStyle.SINGLE, size: 8, space: 1 } } }),
  ]
}

async function written(block: Block, printing: Printing): Promise<Child[]> {
  const { look } = printing
  switch (block.type) {
    case 'title':
      return block.lines.map((text) => line(text, { alignment: AlignmentType.CENTER, bold: true, look }))
    case 'paragraph':
      return [
        line(block.text, {
          alignment: look.justified ? AlignmentType.JUSTIFIED : AlignmentType.LEFT,
          indent: look.indent,
          look,
        }),
      ]
    case 'lines':
      return block.lines.map((text) => line(text, { look, ...(block.side === 'right' ? { left: 240 } : {}) }))
    case 'ends':
      return [grid([[block.left, block.right]], 'open', [50, 50], [false, true])]
    case 'table':
      return [
        grid(block.rows, block.ruled ? 'ruled' : 'open', [look.labels * 100, 100 - look.labels * 100]),
        line('', { look }),
      ]
    case 'grid':
      return [grid(block.rows, 'ruled', sharesOf(block.rows)), line('', { look })]
    case 'columns':
      return [grid(sideBySide(block.left, block.right), look.columnRule ? 'ruled' : 'open', [50, 50])]
    case 'checkbox':
      return [line(`${block.ticked ? '☒' : '☐'} ${block.text}`, { look })]
    case 'signature':
      return signatureOf(block, printing)
    case 'small-print':
      return [
        new Paragraph({ children: [new TextRun({ text: block.text, size: Math.round(look.size * 1.5) })] }),
      ]
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true })]
    default:
      throw new Error(`nobody types ${block.type} in Word`)
  }
}

interface LineStyle {
  readonly look: Printing['look']
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]
  readonly bold?: boolean
  /** Points. */
  readonly indent?: number
  readonly left?: number
}

function line(text: string, { look, alignment, bold, indent, left }: LineStyle): Paragraph {
  return new Paragraph({
    ...(alignment ? { alignment } : {}),
    indent: { ...(indent ? { firstLine: indent * TWIPS } : {}), ...(left ? { left: left * TWIPS } : {}) },
    spacing: { after: 60, line: 240 + Math.round(look.leading * 12), lineRule: LineRuleType.AUTO },
    children: [new TextRun({ text, ...(bold ? { bold } : {}) })],
  })
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const OPEN: ITableBordersOptions = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
}

function grid(
  rows: readonly (readonly string[])[],
  kind: 'ruled' | 'open',
  shares: readonly number[],
  flushRight: readonly boolean[] = [],
): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(kind === 'open' ? { borders: OPEN } : {}),
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((text, index) => {
            const alignment = flushRight[index] ? AlignmentType.RIGHT : AlignmentType.LEFT
            const width = { size: shares[index] ?? 50, type: WidthType.PERCENTAGE }
            return new TableCell({ width, children: [new Paragraph({ text, alignment })] })
          }),
        }),
    ),
  })
}

function sideBySide(left: readonly string[], right: readonly string[]): [string, string][] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    left[index] ?? '',
    right[index] ?? '',
  ])
}

async function signatureOf(
  block: Extract<Block, { type: 'signature' }>,
  printing: Printing,
): Promise<Child[]> {
  const { look } = printing
  const note = block.note ? [line(block.note, { look, alignment: AlignmentType.CENTER })] : []
  const words = `${block.post} ____________________ ${block.name}`.trim()
  const typed =
    look.signature === 'line'
      ? grid([[block.post, `_______________ ${block.name}`]], 'open', [50, 50])
      : line(words, { look })
  const picture = await signedPicture(block, printing)
  return [
    line('', { look }),
    typed,
    ...note,
    new Paragraph({ children: [new ImageRun({ ...picture, altText: { name: 'signature', id: '1' } })] }),
  ]
}
