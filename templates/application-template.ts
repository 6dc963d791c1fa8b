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
import { type ReplyLanguage, STRINGS } from './register.ts'

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
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const

/**
 * The blank application of a legal entity as DOCX, on one A4 page, to be filled in on a screen or by hand.
 * Labels and boxes are plain text in plain table cells, so that any word processor keeps them and our own
 * reader finds each value beside its label.
 */
export async function applicationTemplate(language: ReplyLanguage, provider: string): Promise<Uint8Array> {
  const words = STRINGS[language].application
  const requests = Object.values(words.requests)
  const document = new Document({
    title: words.title,
    creator: provider,
    lastModifiedBy: provider,
    styles: {
      default: { document: { run: { font: FONT, size: 22, language: { value: LOCALES[language] } } } },
    },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        children: [
          line(
            words.to.replace('{provider}', () => provider),
            { right: true, after: 360 },
          ),
          line(words.title, { bold: true, size: 28, centre: true, after: 40 }),
          line(words.subtitle, { centre: true, after: 280 }),
          form([
            [words.organisation, 640],
            [words.registrationNumber, 560],
            [words.accountNumber, 560],
          ]),
          line(words.accountHint, { size: 17, before: 60, after: 240 }),
          line(words.ask, { after: 100 }),
          ...requests.map((request) => box(request)),
          line('', { size: 8, after: 60 }),
          form([
            [words.newEmail, 560],
            [words.grounds, 1300],
          ]),
          line(words.enclosed, { before: 240, after: 100 }),
          ...words.enclosures.map((enclosure) => box(enclosure)),
          line('', { size: 8, after: 120 }),
          form([
            [words.post, 560],
            [words.name, 560],
            [words.signature, 760],
            [words.date, 560],
          ]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** What the attached blank is called in the reader's language. */
export function applicationFileName(language: ReplyLanguage): string {
  return STRINGS[language].application.fileName
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

function box(text: string): Paragraph {
  return new Paragraph({
    spacing: { after: 80 },
    indent: { left: 460, hanging: 460 },
    tabStops: [{ type: 'left', position: 460 }],
    children: [
      new TextRun({ text: '☐', font: 'Segoe UI Symbol', size: 26 }),
      new TextRun({ text: `\t${text}` }),
    ],
  })
}

function form(rows: readonly (readonly [label: string, height: number])[]): Table {
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
      ([label, height]) =>
        new TableRow({
          cantSplit: true,
          height: { value: height, rule: 'atLeast' },
          children: [cell(`${label}:`, LABEL, 'f2f2f2'), cell('', WIDTH - LABEL, 'ffffff')],
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
