import { randomBytes } from 'node:crypto'
import { fileBlobs } from './blobs.ts'
import { KEY_BYTES, type MasterKey, masterKey } from './encryption.ts'

const FILE = 'archive.key'

interface KeySettings {
  readonly DATA_DIR: string
  readonly ARCHIVE_KEY?: Buffer | undefined
  /** Those that wrapped keys before. */
  readonly ARCHIVE_OLD_KEYS?: readonly Buffer[] | undefined
}

/**
 * The master keys of the archive, the newest first. Without a setting one is made and kept in the data folder; where one
 * was, it still reads what it encrypted before there was a setting.
 */
export async function masterKeys(settings: KeySettings): Promise<[MasterKey, ...MasterKey[]]> {
  const { DATA_DIR, ARCHIVE_KEY, ARCHIVE_OLD_KEYS = [] } = settings
  const folder = fileBlobs(DATA_DIR)
  const made = await folder.read(FILE)
  const own = ARCHIVE_KEY ?? made ?? (await folder.writeOnce(FILE, randomBytes(KEY_BYTES)))
  return [masterKey(own), ...[...ARCHIVE_OLD_KEYS, ...(made ? [made] : [])].map(masterKey)]
}
