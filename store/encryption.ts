import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
export const KEY_BYTES = 32
/** GCM's own sizes, NIST SP 800-38D. */
const IV_BYTES = 12
const TAG_BYTES = 16
/** How much longer encrypted bytes are. */
export const OVERHEAD = IV_BYTES + TAG_BYTES
const ID_BYTES = 8

/** A key that only ever encrypts other keys. */
export interface MasterKey {
  /** By which what it encrypted names it: the beginning of its SHA-256. */
  readonly id: Buffer
  readonly key: Buffer
}

/** Throws unless there are 32 bytes. */
export function masterKey(key: Buffer): MasterKey {
  if (key.length !== KEY_BYTES) throw new Error(`a master key has ${KEY_BYTES} bytes, not ${key.length}`)
  return { id: createHash('sha256').update(key).digest().subarray(0, ID_BYTES), key }
}

/** AES-256-GCM, bound to `name`: initialisation vector, ciphertext, tag. */
export function encrypt(key: Buffer, name: string, bytes: Uint8Array): Buffer {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(name))
  return Buffer.concat([iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

/** Undoes `encrypt`; throws when a bit of it, the key or the name is another. */
export function decrypt(key: Buffer, name: string, encrypted: Buffer): Buffer {
  const decipher = createDecipheriv(ALGORITHM, key, encrypted.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(Buffer.from(name)).setAuthTag(encrypted.subarray(-TAG_BYTES))
  return Buffer.concat([decipher.update(encrypted.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()])
}

/** A key under a master key, which it names. */
export function wrap(master: MasterKey, name: string, key: Buffer): Buffer {
  return Buffer.concat([master.id, encrypt(master.key, name, key)])
}

/** The key that was wrapped by one of `masters`; throws when none of them is the one. */
export function unwrap(masters: readonly MasterKey[], name: string, wrapped: Buffer): Buffer {
  const master = wrapperOf(masters, wrapped)
  if (!master)
    throw new Error('encrypted under a master key that is not among ARCHIVE_KEY and ARCHIVE_OLD_KEYS')
  return decrypt(master.key, name, wrapped.subarray(ID_BYTES))
}

/** Which of `masters` wrapped a key. */
export function wrapperOf(masters: readonly MasterKey[], wrapped: Buffer): MasterKey | undefined {
  return masters.find(({ id }) => id.equals(wrapped.subarray(0, ID_BYTES)))
}
