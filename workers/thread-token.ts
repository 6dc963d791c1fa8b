import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { keyOf } from '../store/keys.ts'
import type { Db } from '../store/schema.ts'

const HEADER_ID = /^<([0-9a-f]{32})\.([0-9a-f]{32})@[^<>@\s]+>$/

/** Makes our own Message-IDs and knows them again; nobody without the key can make one (HMAC-SHA256, 128 bits). */
export interface ThreadTokens {
  /** The Message-ID of a reply; it never changes for one reply and one domain. */
  headerId(replyId: string, domain: string): string
  /** The reply a Message-ID was made for, or null when it is none of ours. */
  replyOf(headerId: string): string | null
}

/** The tokens under the desk's key, which is made at the first use and kept in the database. */
export async function openThreadTokens(db: Db): Promise<ThreadTokens> {
  return threadTokens(await keyOf(db, 'thread', randomBytes(32).toString('hex')))
}

export function threadTokens(key: string): ThreadTokens {
  const tokenOf = (id: string): string => createHmac('sha256', key).update(id).digest('hex').slice(0, 32)
  return {
    headerId(replyId, domain) {
      const id = replyId.replaceAll('-', '')
      return `<${id}.${tokenOf(id)}@${domain}>`
    },
    replyOf(headerId) {
      const [, id, token] = HEADER_ID.exec(headerId) ?? []
      if (!id || !token || !timingSafeEqual(Buffer.from(token), Buffer.from(tokenOf(id)))) return null
      return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    },
  }
}
