import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig, WrongSettings } from '../../../config.ts'
import { createLog } from '../../../log.ts'
import { BadCsv, csvRows } from '../../../workers/account-directory/csv.ts'
import { type AccountDirectory, openAccountDirectory } from '../../../workers/account-directory/open.ts'

const HEADER =
  'account_number,country,entity_type,registration_number,organisation,owner_name,owner_emails,submission_method'
const ROW =
  '123456,kz,legal-entity,250140111114,"ТОО ""Ақ, Керуен""",Ахметжанов Тимур,A@Firm.example; b@firm.example,Email'
const RECORD = {
  accountNumber: '123456',
  country: 'KZ',
  entityType: 'legal-entity',
  registrationNumber: '250140111114',
  organisation: 'ТОО "Ақ, Керуен"',
  ownerName: 'Ахметжанов Тимур',
  ownerEmails: ['a@firm.example', 'b@firm.example'],
  submissionMethod: 'email',
}

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accounts-'))
  file = join(folder, 'accounts.csv')
})
afterEach(() => rm(folder, { recursive: true }))

function open(where: string = file): Promise<AccountDirectory> {
  return openAccountDirectory(readConfig({ ACCOUNT_DIRECTORY: where }, folder), createLog('silent'))
}

async function opened(content: string | Uint8Array): Promise<AccountDirectory> {
  await writeFile(file, content)
  return open()
}

test.each([
  {
    name: 'cells',
    text: 'a,b\nc,d\n',
    rows: [
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ],
  },
  {
    name: 'no line end at the end, an empty last cell',
    text: 'a,b\r\nc,',
    rows: [
      [1, 'a', 'b'],
      [2, 'c', ''],
    ],
  },
  { name: 'a byte order mark', text: '\uFEFFa\n', rows: [[1, 'a']] },
  {
    name: 'quoted commas, quotation marks and line ends',
    text: '"a,""b""\n",c\nd,e',
    rows: [
      [1, 'a,"b"\n', 'c'],
      [3, 'd', 'e'],
    ],
  },
  {
    name: 'empty lines',
    text: 'a\n\n\nb\n',
    rows: [
      [1, 'a'],
      [4, 'b'],
    ],
  },
  { name: 'an empty cell in quotes', text: '"",a\n', rows: [[1, '', 'a']] },
  { name: 'nothing', text: '', rows: [] },
])('CSV: $name', ({ text, rows }) => {
  expect(csvRows(text).map(({ line, cells }) => [line, ...cells])).toEqual(rows)
})

test.each(['a,"b\n', 'a,b"c\n', '"a"b,c\n', 'x\ny,"', 'a\rb\n'])(
  'text that is no CSV is refused: %j',
  (text) => {
    expect(() => csvRows(text)).toThrow(BadCsv)
  },
)

test('an account is found by its number, others are unknown, and without a sure number nothing is asked', async () => {
  const directory = await opened(`${HEADER}\r\n${ROW}\r\n654321,,,,,,,\r\n`)
  expect(await directory.lookUp('123456')).toEqual({ is: 'found', record: RECORD })
  expect(await directory.lookUp('654321')).toMatchObject({ record: { country: null, ownerEmails: [] } })
  expect(await directory.lookUp('111111')).toEqual({ is: 'unknown' })
  expect(await directory.lookUp(null)).toEqual({ is: 'not-asked' })
})

test('a file URL, a byte order mark, fewer columns in another order', async () => {
  await writeFile(file, '\uFEFFowner_emails,account_number\na@firm.example;,123456\n')
  const directory = await open(pathToFileURL(file).href)
  expect(await directory.lookUp('123456')).toMatchObject({ record: { ownerEmails: ['a@firm.example'] } })
})

test.each([
  {
    name: 'a bad entity type and a bad country',
    text: `${HEADER}\n${ROW}\n9,KAZ,firm,,,,,\n`,
    says: /line 3: country must be .*; entity_type must be/,
  },
  { name: 'too few cells', text: `${HEADER}\n${ROW}\n9,KZ\n`, says: /line 3: 2 cells under 8 columns/ },
  {
    name: 'no account number',
    text: `${HEADER}\n,KZ,,,,,,\n`,
    says: /line 2: account_number must not be empty/,
  },
  {
    name: 'what is no e-mail address',
    text: `${HEADER}\n9,KZ,,,,,a@b.example;c,\n`,
    says: /line 2: owner_emails must be/,
  },
  { name: 'an account twice', text: `${HEADER}\n${ROW}\n${ROW}\n`, says: /line 3: .*earlier line/ },
  {
    name: 'an unknown column',
    text: 'account_number,organization\n1,a\n',
    says: /line 1: .*not organization/,
  },
  { name: 'no column of account numbers', text: 'country\nKZ\n', says: /line 1: .*account_number/ },
  { name: 'an open quotation mark', text: `${HEADER}\n1,KZ,,"2,,,,\n`, says: /line 2: .*never closed/ },
  { name: 'another encoding', text: new Uint8Array([0x61, 0xff, 0xfe]), says: /not UTF-8/ },
])('a file with $name is refused with its line, and without what stands there', async ({ text, says }) => {
  const refusal = await opened(text).catch((error: Error) => error)
  expect(refusal).toBeInstanceOf(WrongSettings)
  expect((refusal as Error).message).toMatch(says)
  expect((refusal as Error).message).not.toMatch(/firm|KAZ|b\.example/)
})

test('a file that is not there is refused', async () => {
  await expect(open()).rejects.toThrow(/ACCOUNT_DIRECTORY: ENOENT/)
})

test('a changed file is read again; a bad or lost one is unreachable, never half used, until it is mended', async () => {
  const directory = await opened(`${HEADER}\n${ROW}\n`)
  const put = async (text: string) => {
    await writeFile(`${file}.new`, text)
    await rename(`${file}.new`, file)
  }
  await put(`${HEADER}\n${ROW.replace('123456', '777777')}\n`)
  expect(await directory.lookUp('123456')).toEqual({ is: 'unknown' })
  expect(await directory.lookUp('777777')).toMatchObject({ is: 'found' })
  await put(`${HEADER}\n${ROW}\n8,KZ\n`)
  expect(await directory.lookUp('123456')).toEqual({ is: 'unreachable' })
  await rm(file)
  expect(await directory.lookUp('123456')).toEqual({ is: 'unreachable' })
  await put(`${HEADER}\n${ROW}\n`)
  expect(await directory.lookUp('123456')).toEqual({ is: 'found', record: RECORD })
})

test('without the setting the directory is off, whatever is asked', async () => {
  const directory = await openAccountDirectory(readConfig({}, folder), createLog('silent'))
  expect([await directory.lookUp('123456'), await directory.lookUp(null)]).toEqual([
    { is: 'off' },
    { is: 'off' },
  ])
})
