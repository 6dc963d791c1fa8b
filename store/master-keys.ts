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

/** The master keys of the archive, the newest first; without a setting one is made and kept in the data folder. */
export async function masterKeys(settings: KeySettings): Promise<[MasterKey, ...MasterKey[]]> {
  const { DATA_DIR, ARCHIVE_KEY, ARCHIVE_OLD_KEYS = [] } = settings
  const own = ARCHIVE_KEY ?? (await fileBlobs(DATA_DIR).writeOnce(FILE, randomBytes(KEY_BYTES)))
  return [masterKey(own), ...ARCHIVE_OLD_KEYS.map(masterKey)]
}
