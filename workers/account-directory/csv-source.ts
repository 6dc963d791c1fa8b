import { readFile, stat } from 'node:fs/promises'
import type { AccountRecord } from '../../cases/account-record.ts'
import { BadCsv, type CsvRow, csvRows } from './csv.ts'
import type { AccountSource } from './open.ts'
import { COLUMNS, recordOf } from './record.ts'

type Accounts = ReadonlyMap<string, AccountRecord>

/** The file is not what it must be; the message names every bad line, and no value of it. */
export class WrongAccounts extends Error {
  constructor(problems: readonly string[]) {
    const more = problems.length > NAMED ? [`and ${problems.length - NAMED} more`] : []
    super([...problems.slice(0, NAMED), ...more].join('\n    '))
  }
}

const NAMED = 10

/** Accounts from a CSV file, which is read again whenever it has changed. */
export function csvSource(path: string): AccountSource {
  let held: { readonly stamp: string; readonly accounts: Promise<Accounts> } | null = null

  async function accounts(): Promise<Accounts> {
    const { ino, size, mtimeNs } = await stat(path, { bigint: true })
    const stamp = `${ino} ${size} ${mtimeNs}`
    if (held?.stamp !== stamp) held = { stamp, accounts: readAccounts(path) }
    return held.accounts
  }

  return {
    find: async (accountNumber) => (await accounts()).get(accountNumber) ?? null,
    check: async () => `${(await accounts()).size} account(s) in ${path}`,
  }
}

async function readAccounts(path: string): Promise<Accounts> {
  const [header, ...rows] = rowsOf(await readFile(path))
  const columns = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  const unknown = columns.filter((column, at) => !COLUMNS.includes(column) || columns.indexOf(column) !== at)
  if (unknown.length > 0 || !columns.includes('account_number')) {
    const wrong = unknown.length > 0 ? `not ${unknown.join(', ')}` : 'account_number among them'
    throw new WrongAccounts([`line 1: the columns must be some of ${COLUMNS.join(',')}, each once, ${wrong}`])
  }
  const accounts = new Map<string, AccountRecord>()
  const problems = rows.flatMap((row) => {
    const problem = add(accounts, columns, row)
    return problem === null ? [] : [`line ${row.line}: ${problem}`]
  })
  if (problems.length > 0) throw new WrongAccounts(problems)
  return accounts
}

function rowsOf(bytes: Uint8Array): CsvRow[] {
  try {
    return csvRows(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new WrongAccounts([error instanceof BadCsv ? error.message : 'it is not UTF-8'])
  }
}

/** Adds the account of one row; says what is wrong with the row, or null. */
function add(
  accounts: Map<string, AccountRecord>,
  columns: readonly string[],
  { cells }: CsvRow,
): string | null {
  if (cells.length !== columns.length) return `${cells.length} cells under ${columns.length} columns`
  try {
    const record = recordOf(Object.fromEntries(columns.map((column, at) => [column, cells[at]])))
    if (accounts.has(record.accountNumber)) return 'its account stands in an earlier line too'
    accounts.set(record.accountNumber, record)
    return null
  } catch (error) {
    return (error as Error).message
  }
}
