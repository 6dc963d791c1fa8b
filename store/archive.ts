import { createHash, randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Bytes by their SHA-256, the system of record: what `put` has answered for survives a power cut. */
export interface Archive {
  /** Stores the bytes durably, once; gives their SHA-256 in hex. */
  put(bytes: Uint8Array): Promise<string>
  /** The bytes, checked against their name; throws when absent or altered. */
  get(sha256: string): Promise<Buffer>
}

/** SHA-256 in hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** An archive of files under `folder`: `ab/abcdef…`. */
export function fileArchive(folder: string): Archive {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256)
  return {
    async put(bytes) {
      const sha256 = sha256Of(bytes)
      const path = pathOf(sha256)
      const held = await stat(path).catch(() => null)
      if (held?.size !== bytes.byteLength) await writeDurably(path, bytes)
      return sha256
    },
    async get(sha256) {
      const bytes = await readFile(pathOf(sha256))
      if (sha256Of(bytes) !== sha256) throw new Error(`archived bytes are damaged: ${sha256}`)
      return bytes
    },
  }
}

// Postfix's order (mail_stream.c): write aside, fsync, rename, fsync the folder; then the name is a promise.
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  if (await mkdir(folder, { recursive: true, mode: 0o700 })) await sync(dirname(folder))
  const aside = `${path}.${randomBytes(6).toString('hex')}.tmp`
  const file = await open(aside, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(aside, path)
  await sync(folder)
}

async function sync(folder: string): Promise<void> {
  const handle: FileHandle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
