import { appendFile, mkdir, open, readFile, truncate } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Seal } from './seals.ts'

/** The head of the chain on a day, as it was written outside the database. */
export interface Anchor extends Seal {
  /** Local day, like `2026-03-02`. */
  readonly day: string
}

const LINE = /^(\d{4}-\d\d-\d\d) (\d+) ([0-9a-f]{64})$/

/** The file of the anchors: where the setting says, or in the data folder. */
export function anchorsPath(settings: { AUDIT_ANCHORS?: string | undefined; DATA_DIR: string }): string {
  return settings.AUDIT_ANCHORS ?? join(settings.DATA_DIR, 'audit-anchors.log')
}

/** Appends the first head of a day, durably; gives false when the day has its anchor. */
export async function addAnchor(path: string, anchor: Anchor): Promise<boolean> {
  const { whole, rest } = await linesIn(path)
  const last = anchorsIn(whole, path).at(-1)
  if (last && last.day >= anchor.day) return false
  if (rest !== '') await truncate(path, Buffer.byteLength(whole))
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await appendFile(path, `${anchor.day} ${anchor.number} ${anchor.sha256}\n`, { mode: 0o600 })
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
  return true
}

/**
 * The anchors in a file, oldest first; none where there is no file. Throws at a line that is none; one that a full disk
 * cut short does not count.
 */
export async function readAnchors(path: string): Promise<Anchor[]> {
  return anchorsIn((await linesIn(path)).whole, path)
}

/** What a file holds up to its last line break, and what stands after it. */
async function linesIn(path: string): Promise<{ whole: string; rest: string }> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const end = text.lastIndexOf('\n') + 1
  return { whole: text.slice(0, end), rest: text.slice(end) }
}

function anchorsIn(whole: string, path: string): Anchor[] {
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, day, number, sha256] = LINE.exec(line) ?? []
      if (!day || !number || !sha256) throw new Error(`a line of ${path} is no anchor of the audit log`)
      return { day, number: Number(number), sha256 }
    })
}
