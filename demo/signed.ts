import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { dkimSign } from 'mailauth/lib/dkim/sign.js'
import type { LookUp } from '../ingest/dns.ts'

const SELECTOR = 'demo'
/** What stands before the 32 octets of an Ed25519 private key in PKCS #8 (RFC 8410). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

/**
 * A mail signed for its sender's domain (DKIM, RFC 8463), as that domain's server would; the key is made of the domain's
 * name, so that the same mail gives the same bytes.
 */
export async function signed(source: Buffer, domain: string, signTime: Date): Promise<Buffer> {
  const privateKey = keyOf(domain).export({ format: 'pem', type: 'pkcs8' }).toString()
  const by = { signingDomain: domain, selector: SELECTOR, privateKey, signTime }
  const { signatures, errors } = await dkimSign(source, { ...by, signatureData: [by] })
  if (!signatures) throw new Error(`not signed: ${JSON.stringify(errors)}`)
  return Buffer.concat([Buffer.from(signatures), source])
}

/** The DNS as far as samples need it: keys of every domain, and no other record. */
export const sampleZone: LookUp = async (name, type) => {
  const [, domain] = new RegExp(`^${SELECTOR}\\._domainkey\\.(.+)$`).exec(name) ?? []
  if (!domain || type !== 'TXT') throw Object.assign(new Error(`no ${type} of ${name}`), { code: 'ENODATA' })
  const { x = '' } = createPublicKey(keyOf(domain)).export({ format: 'jwk' })
  return [[`v=DKIM1; k=ed25519; p=${Buffer.from(x, 'base64url').toString('base64')}`]]
}

function keyOf(domain: string): KeyObject {
  const secret = createHash('sha256').update(`the sample key of ${domain}`).digest()
  return createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, secret]), format: 'der', type: 'pkcs8' })
}
