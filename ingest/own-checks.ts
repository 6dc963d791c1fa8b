import { authenticate, type DKIMResult } from 'mailauth'
import { areAligned, domainOf } from './alignment.ts'
import type { HeaderLine } from './authenticity.ts'
import type { Connection } from './border.ts'
import { bounded, type LookUp } from './dns.ts'

export type OwnVerdict =
  | { readonly is: 'pass'; readonly by: string }
  | { readonly is: 'fail'; readonly why: string }
  /** The DNS did not answer: another time it may. */
  | { readonly is: 'undecided' }

export interface ToCheck {
  readonly source: Uint8Array
  readonly headers: readonly HeaderLine[]
  /** The one mailbox of From. */
  readonly sender: string
  readonly receivedAt: Date
  /** How it came in, where that is known; without it SPF says nothing. */
  readonly connection: Connection | null
}

/** What one mail may cost: DKIM, SPF with ten mechanisms, DMARC's walk up the tree. */
const MOST = { questions: 60, ms: 5000 }
/** Each may want the body hashed once more; honest mail has one or two, through relays and lists a few. */
const MOST_SIGNATURES = 20
/** A signed mail that is sent again later may be another's to send (PROMISES T6). */
const FRESH_MS = 7 * 24 * 3_600_000
/** Headers that say who writes, to whom and about what. */
const TO_BE_SIGNED = ['from', 'to', 'subject']

/**
 * Whether From's own domain signed a mail (DKIM, RFC 6376) or lets the host that sent it send (SPF, RFC 7208), and its
 * DMARC record (RFC 7489), if there is one, agrees. Forwarders' seals (ARC) count for nothing.
 */
export async function checkOurselves(mail: ToCheck, lookUp: LookUp): Promise<OwnVerdict> {
  const { headers, connection } = mail
  const domain = domainOf(mail.sender)
  const signatures = headers.filter(({ key }) => key === 'dkim-signature').length
  if (!domain || (signatures === 0 && !connection)) return { is: 'fail', why: 'unsigned' }
  if (signatures > MOST_SIGNATURES) return { is: 'fail', why: 'too-many-signatures' }
  const { dkim, spf, dmarc } = await authenticate(Buffer.from(mail.source), {
    resolver: bounded(lookUp, MOST),
    mta: 'recovery-desk',
    disableArc: true,
    disableBimi: true,
    rejectRsaSha1: true,
    ...connection,
  })
  // mailauth must have read the same From that we did.
  if (dkim.headerFrom.length !== 1 || domainOf(dkim.headerFrom[0] ?? '') !== domain)
    return { is: 'fail', why: 'from-differs' }
  const signature = dkim.results.find((each) => isWhole(each, mail) && isBy(each.signingDomain, domain))
  const isSent = connection && spf && spf.status.result === 'pass' && isBy(spf.domain, domain)
  const by = signature ? `dkim ${signature.signingDomain}` : isSent ? `spf ${spf.domain}` : null
  const policy = dmarc ? dmarc.status.result : 'fail'
  if (by && (policy === 'pass' || policy === 'none')) return { is: 'pass', by }
  const results = [...dkim.results.map(({ status }) => status.result), policy]
  if (connection && spf) results.push(spf.status.result)
  if (results.includes('temperror')) return { is: 'undecided' }
  return { is: 'fail', why: by ? `dmarc-${policy}` : 'not-aligned' }
}

function isBy(signer: string | undefined, domain: string): boolean {
  return areAligned(domainOf(signer ?? ''), domain)
}

/** Whether a good signature covers all of a mail that matters, and is of these days. */
function isWhole(result: DKIMResult, { headers, receivedAt }: ToCheck): boolean {
  const { status, signingHeaders, canonBodyLengthLimited, signTime, signatureTimeValid } = result
  if (status.result !== 'pass' || status.testing || canonBodyLengthLimited || !signatureTimeValid)
    return false
  if (signTime && receivedAt.getTime() - Date.parse(signTime) > FRESH_MS) return false
  const signed = (signingHeaders?.keys ?? '').toLowerCase().split(/[:\s]+/)
  return TO_BE_SIGNED.every(
    (name) =>
      signed.filter((key) => key === name).length === headers.filter(({ key }) => key === name).length,
  )
}
