import type { Config } from '../config.ts'
import { authenticity } from './authenticity.ts'
import { connectionOf } from './border.ts'
import type { LookUp } from './dns.ts'
import { checkOurselves } from './own-checks.ts'
import type { ParsedMessage } from './parse.ts'

/** Whether a mail is by whom its From names. */
export type SenderCheck =
  | { readonly is: 'verified'; readonly by: string }
  | { readonly is: 'unverified'; readonly why: string }
  /** The DNS did not answer: unverified for now. */
  | { readonly is: 'undecided' }
  /** Nothing says that it is forged, and nothing could have been known. */
  | { readonly is: 'unchecked' }

export type CheckSettings = Pick<Config, 'SENDER_CHECKS' | 'TRUSTED_AUTHSERV_ID' | 'TRUSTED_RECEIVED_BY'>

export interface MailToCheck {
  readonly source: Uint8Array
  readonly parsed: ParsedMessage
  readonly receivedAt: Date
  /** Whether it came through the mailbox; else the operator handed in a file, whose way here nobody can check. */
  readonly isDelivered: boolean
}

/**
 * Verified by what our receiving server says or by our own checks. What came through the mailbox and proves nothing is
 * unverified; a file that the operator hands in is unchecked then, unless the server's word is to be had in it.
 */
export async function checkSender(
  { source, parsed, receivedAt, isDelivered }: MailToCheck,
  settings: CheckSettings,
  lookUp: LookUp,
): Promise<SenderCheck> {
  const { sender, headerLines: headers, doubts } = parsed
  if (!sender || doubts.length > 0) return { is: 'unverified', why: 'ambiguous' }
  const said = authenticity(headers, sender, settings.TRUSTED_AUTHSERV_ID)
  if (said === 'pass') return { is: 'verified', by: `server ${settings.TRUSTED_AUTHSERV_ID}` }
  const connection = connectionOf(headers, settings.TRUSTED_RECEIVED_BY)
  const own =
    settings.SENDER_CHECKS === 'own'
      ? await checkOurselves({ source, headers, sender, receivedAt, connection }, lookUp)
      : null
  if (own?.is === 'pass') return { is: 'verified', by: own.by }
  if (said === null && (own === null || !isDelivered)) return { is: 'unchecked' }
  if (own?.is === 'undecided') return own
  return { is: 'unverified', why: own?.why ?? 'server' }
}
