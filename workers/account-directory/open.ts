import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AccountAnswer, AccountRecord } from '../../cases/account-record.ts'
import { type Config, WrongSettings } from '../../config.ts'
import type { Log } from '../../log.ts'
import { csvSource, WrongAccounts } from './csv-source.ts'
import { httpSource } from './http-source.ts'

/** Where accounts are looked up; both throw when it can't be asked. */
export interface AccountSource {
  /** Null when there is no such account. */
  find(accountNumber: string): Promise<AccountRecord | null>
  /** Tries it, and says for staff what is there. */
  check(): Promise<string>
}

/** What the provider already knows of its accounts, when the desk may ask. */
export interface AccountDirectory {
  /** Never rejects. Null, where no account number was read surely, asks nothing. */
  lookUp(accountNumber: string | null): Promise<AccountAnswer>
}

const OFF: AccountDirectory = { lookUp: async () => ({ is: 'off' }) }

/** The directory that ACCOUNT_DIRECTORY names; throws `WrongSettings` for a file that is absent or has a bad line. */
export async function openAccountDirectory(config: Config, log: Log): Promise<AccountDirectory> {
  const source = accountSource(config)
  if (!source) return OFF
  // An endpoint may be away for a while; a file that cannot be used stays so until somebody mends it.
  if (!isEndpoint(config.ACCOUNT_DIRECTORY)) await source.check().catch(refuse)
  return {
    async lookUp(accountNumber) {
      if (accountNumber === null) return { is: 'not-asked' }
      try {
        const record = await source.find(accountNumber)
        return record ? { is: 'found', record } : { is: 'unknown' }
      } catch (error) {
        log.error({ reason: (error as Error).message }, 'the account directory cannot be asked')
        return { is: 'unreachable' }
      }
    },
  }
}

/** Null when none is configured. */
export function accountSource({ ACCOUNT_DIRECTORY, ACCOUNT_DIRECTORY_TOKEN }: Config): AccountSource | null {
  if (!ACCOUNT_DIRECTORY) return null
  if (isEndpoint(ACCOUNT_DIRECTORY)) return httpSource(ACCOUNT_DIRECTORY, ACCOUNT_DIRECTORY_TOKEN)
  const isUrl = ACCOUNT_DIRECTORY.startsWith('file://')
  return csvSource(isUrl ? fileURLToPath(ACCOUNT_DIRECTORY) : resolve(ACCOUNT_DIRECTORY))
}

function isEndpoint(value: string | undefined): boolean {
  return /^https?:\/\//.test(value ?? '')
}

function refuse(error: Error): never {
  const isContent = error instanceof WrongAccounts
  throw new WrongSettings([`  ACCOUNT_DIRECTORY: ${isContent ? 'bad file\n    ' : ''}${error.message}`])
}
