import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** A second process asked for a data folder that has its one owner already. */
export class AlreadyOwned extends Error {
  constructor(folder: string, owner: string) {
    super(
      `the data folder ${folder} is in use by another recovery-desk (process ${owner}). ` +
        'The embedded database has one owner at a time: stop that process, or set DATABASE_URL (PostgreSQL) ' +
        'to run several.',
    )
    this.name = 'AlreadyOwned'
  }
}

/**
 * Takes the data folder for this process alone; throws `AlreadyOwned` when another has it.
 * The lock is a file lock of the operating system, taken through SQLite because Node has no call for it:
 * it is gone with its process, whatever ends that, and a left-over file locks nobody out.
 */
export function takeFolder(folder: string): () => void {
  const pidFile = join(folder, 'owner.pid')
  const lock = new DatabaseSync(join(folder, 'owner.lock'))
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new AlreadyOwned(folder, ownerOf(pidFile))
  }
  writeFileSync(pidFile, String(process.pid))
  return () => lock.close()
}

function ownerOf(pidFile: string): string {
  try {
    return readFileSync(pidFile, 'utf8')
  } catch {
    return 'unknown'
  }
}
