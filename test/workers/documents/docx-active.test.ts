import { expect, test } from 'vitest'
import { activeInPart, mayAct } from '../../../workers/documents/docx-active.ts'

const rels = (type: string, target: string, mode = ' TargetMode="External"') =>
  `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`
const SETTINGS = 'word/_rels/settings.xml.rels'
const field = (code: string) => `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>`

test.each<[string, string, string, string[]]>([
  ['macros', 'word/vbaProject.bin', '', ['macros']],
  ['an object of another program', 'word/embeddings/oleObject1.bin', '', ['embedded object']],
  ['a control', 'word/activeX/activeX1.xml', '', ['embedded object']],
  ['a table of Excel', 'word/embeddings/Sheet1.xlsx', '', []],
  [
    'a template from elsewhere',
    SETTINGS,
    rels('attachedTemplate', 'https://evil.example/t.dotm'),
    ['external attachedTemplate'],
  ],
  [
    'a template on a server',
    SETTINGS,
    rels('attachedTemplate', '\\\\evil\\share\\t.dotm'),
    ['external attachedTemplate'],
  ],
  [
    'a template of the office',
    SETTINGS,
    rels('attachedTemplate', 'file:///C:\\Users\\A\\Templates\\Normal.dotm'),
    [],
  ],
  ['a template by its name', SETTINGS, rels('attachedTemplate', 'Normal.dotm'), []],
  [
    'an object from elsewhere',
    'word/_rels/document.xml.rels',
    rels('oleObject', 'http://evil.example/a'),
    ['external oleObject'],
  ],
  ['a link', 'word/_rels/document.xml.rels', rels('hyperlink', 'https://firm.example/'), []],
  ['a picture of its own', 'word/_rels/document.xml.rels', rels('image', 'media/image1.png', ''), []],
  ['a command', 'word/document.xml', field('DDEAUTO c:\\windows\\cmd.exe'), ['DDE command']],
  ['a page number', 'word/document.xml', field('PAGE'), []],
])('Word: %s', (_, name, text, want) => {
  expect(activeInPart(name, text)).toEqual(want)
  expect(mayAct(name)).toBe(text !== '')
})
