import { createHash, randomBytes } from 'node:crypto'
import type { Blobs } from './blobs.ts'
import {
  decrypt,
  encrypt,
  KEY_BYTES,
  type MasterKey,
  OVERHEAD,
  unwrap,
  wrap,
  wrapperOf,
} from './encryption.ts'

/** Bytes by their SHA-256, the system of record: what `put` has answered for survives a power cut. */
export interface Archive {
  /** Stores the bytes durably, once; gives their SHA-256 in hex. */
  put(bytes: Uint8Array): Promise<string>
  /** The bytes, checked against their name; throws when absent or altered. */
  get(sha256: string): Promise<Buffer>
  /** Wraps every key by the newest master key; gives how many another one had wrapped. */
  rotate(): Promise<number>
}

const KEYS = 'keys'

/** SHA-256 in hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * An archive of encrypted blobs: `ab/abcdef…`, each under a key of its own at `keys/ab/abcdef…`, which is wrapped by the
 * first of `masters`. Whoever deletes the key has deleted the bytes in every copy of them. Blobs without a key are of the
 * time before encryption.
 */
export function openBlobArchive(blobs: Blobs, masters: readonly [MasterKey, ...MasterKey[]]): Archive {
  const [newest] = masters
  return {
    async put(bytes) {
      const sha256 = sha256Of(bytes)
      const [name, keyName] = namesOf(sha256)
      const isHeld =
        (await blobs.size(name)) === bytes.byteLength + OVERHEAD && (await blobs.size(keyName)) !== null
      if (isHeld) return sha256
      const wrapped = await blobs.writeOnce(keyName, wrap(newest, sha256, randomBytes(KEY_BYTES)))
      await blobs.write(name, encrypt(unwrap(masters, sha256, wrapped), sha256, bytes))
      return sha256
    },
    async get(sha256) {
      const [name, keyName] = namesOf(sha256)
      const [blob, wrapped] = await Promise.all([blobs.read(name), blobs.read(keyName)])
      if (!blob) throw new Error(`not archived: ${sha256}`)
      // A blob of the time before encryption may have its key already while it is not yet encrypted.
      const bytes = (wrapped && decrypted(unwrap(masters, sha256, wrapped), sha256, blob)) ?? blob
      if (sha256Of(bytes) !== sha256) throw new Error(`archived bytes are damaged: ${sha256}`)
      return bytes
    },
    async rotate() {
      let rotated = 0
      for await (const keyName of blobs.names(KEYS)) {
        const sha256 = keyName.slice(keyName.lastIndexOf('/') + 1)
        const wrapped = await blobs.read(keyName)
        if (!wrapped || wrapperOf(masters, wrapped) === newest) continue
        await blobs.write(keyName, wrap(newest, sha256, unwrap(masters, sha256, wrapped)))
        rotated += 1
      }
      return rotated
    },
  }
}

function namesOf(sha256: string): readonly [string, string] {
  const name = `${sha256.slice(0, 2)}/${sha256}`
  return [name, `${KEYS}/${name}`]
}

function decrypted(key: Buffer, sha256: string, blob: Buffer): Buffer | null {
  try {
    return decrypt(key, sha256, blob)
  } catch {
    return null
  }
}
