import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { parse } from './parse.ts'

export interface MailFile {
  readonly path: string
  readonly source: Buffer
}

/**
 * The sources behind some paths, in the given order: a file that holds one mail, an mbox, a folder of
 * such files (by name, `.eml` and `.mbox`), or `-` for standard input. Throws for a path that can't be read.
 */
export async function* mailFiles(paths: readonly string[]): AsyncGenerator<MailFile> {
  for (const path of paths) {
    if (path === '-') yield* sources(path, await buffer(process.stdin))
    else if ((await stat(path)).isDirectory()) yield* mailFiles(await filesIn(path))
    else yield* sources(path, await readFile(path))
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names
    .filter((name) => /\.(eml|mbox)$/i.test(name))
    .toSorted()
    .map((name) => join(folder, name))
}

function* sources(path: string, bytes: Buffer): Generator<MailFile> {
  const isMbox = bytes.subarray(0, 5).toString('latin1') === 'From '
  for (const source of isMbox ? mboxMessages(bytes) : [bytes]) yield { path, source }
}

/** RFC 4155: messages begin at a `From ` line; mboxrd: one `>` is taken off quoted ones. */
function mboxMessages(bytes: Buffer): Buffer[] {
  const messages = bytes
    .toString('latin1')
    .split(/(?:^|\r?\n)From [^\n]*\n/)
    .slice(1)
  return messages.map((message) => Buffer.from(message.replace(/^>(>*From )/gm, '$1'), 'latin1'))
}

/** When a source that came as a file was received: its topmost Received header, else its Date, else `now`. */
export async function receivedAt(source: Buffer, now: Date): Promise<Date> {
  const parsed = await parse(source).catch(() => null)
  return parsed?.received ?? parsed?.date ?? now
}
