import { randomBytes } from 'node:crypto'
import { type FileHandle, link, mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Bytes by name. What a write has answered for survives a power cut. */
export interface Blobs {
  /** Stores the bytes, in place of what stood there. */
  write(name: string, bytes: Uint8Array): Promise<void>
  /** Stores the bytes where nothing stands yet; gives what stands there then, whoever was first. */
  writeOnce(name: string, bytes: Uint8Array): Promise<Buffer>
  /** Null where nothing stands. */
  read(name: string): Promise<Buffer | null>
  /** In bytes; null where nothing stands. */
  size(name: string): Promise<number | null>
  /** The names beneath a folder, in no order; those of writes that a crash cut short are not among them. */
  names(folder: string): AsyncGenerator<string>
}

const ASIDE = '.tmp'

/** Blobs as files under `folder`; a name may have folders of its own. */
export function fileBlobs(folder: string): Blobs {
  const pathOf = (name: string): string => join(folder, name)
  return {
    async write(name, bytes) {
      await withAside(pathOf(name), bytes, rename)
    },
    async writeOnce(name, bytes) {
      await withAside(pathOf(name), bytes, async (aside, path) => {
        await link(aside, path).catch(unless('EEXIST'))
        await unlink(aside)
      })
      return readFile(pathOf(name))
    },
    read: (name) => readFile(pathOf(name)).catch(unless('ENOENT')),
    size: async (name) => (await stat(pathOf(name)).catch(unless('ENOENT')))?.size ?? null,
    async *names(under) {
      const entries = await readdir(pathOf(under), { recursive: true, withFileTypes: true }).catch(
        unless('ENOENT'),
      )
      for (const entry of entries ?? [])
        if (entry.isFile() && !entry.name.endsWith(ASIDE))
          yield join(entry.parentPath, entry.name).slice(folder.length + 1)
    },
  }
}

function unless(code: string): (error: NodeJS.ErrnoException) => null {
  return (error) => {
    if (error.code !== code) throw error
    return null
  }
}

// Postfix's order (mail_stream.c): write aside, fsync, give it its name, fsync the folder; then the name is a promise.
async function withAside(
  path: string,
  bytes: Uint8Array,
  give: (aside: string, path: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(path)
  const made = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (made) await sync(dirname(made))
  const aside = `${path}.${randomBytes(6).toString('hex')}${ASIDE}`
  try {
    const file = await open(aside, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await give(aside, path)
  } catch (error) {
    await unlink(aside).catch(unless('ENOENT'))
    throw error
  }
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
