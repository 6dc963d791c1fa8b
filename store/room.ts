import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const MIB = 1024 * 1024

/** The disk is so full that no more mail may be taken. */
export class NoRoom extends Error {
  readonly code = 'ENOSPC'
  constructor(freeMb: number, neededMb: number) {
    super(`${freeMb} MiB are free, MIN_FREE_MB is ${neededMb}: no mail is taken until there is room`)
    this.name = 'NoRoom'
  }
}

/** The settings that say where data is, and how much room it needs. */
export interface Place {
  readonly DATA_DIR: string
  readonly ARCHIVE_URL?: string | undefined
  readonly MIN_FREE_MB: number
}

/** The folder of the archive. */
export function archiveFolder({ ARCHIVE_URL, DATA_DIR }: Omit<Place, 'MIN_FREE_MB'>): string {
  return ARCHIVE_URL ? fileURLToPath(ARCHIVE_URL) : join(DATA_DIR, 'archive')
}

/** Throws `NoRoom` when less than `MIN_FREE_MB` is free where the archive and the data are. */
export async function assureRoom(place: Place): Promise<void> {
  const free = await Promise.all([archiveFolder(place), place.DATA_DIR].map(freeBytes))
  const freeMb = Math.floor(Math.min(...free) / MIB)
  if (freeMb < place.MIN_FREE_MB) throw new NoRoom(freeMb, place.MIN_FREE_MB)
}

/** What an ordinary user may still write there; a folder that is yet to be made has what the one above it has. */
async function freeBytes(folder: string): Promise<number> {
  if (!existsSync(folder)) return freeBytes(dirname(resolve(folder)))
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
