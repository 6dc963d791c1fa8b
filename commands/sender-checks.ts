import type { Config } from '../config.ts'
import { isNothing, type LookUp } from '../ingest/dns.ts'

export interface SenderChecks {
  readonly status: 'ok' | 'off' | 'wrong'
  readonly said: string
  readonly action?: string
}

type Settings = Pick<
  Config,
  | 'SENDER_CHECKS'
  | 'TRUSTED_AUTHSERV_ID'
  | 'TRUSTED_RECEIVED_BY'
  | 'REPLY_TO_UNVERIFIED'
  | 'RECOVERY_ADDRESS'
  | 'IMAP_URL'
>

/** By what the desk knows who wrote a mail, in one line for `doctor` and the start; tries the DNS where it needs it. */
export async function senderChecks(config: Settings, lookUp: LookUp): Promise<SenderChecks> {
  const server = config.TRUSTED_AUTHSERV_ID
  const unverified =
    config.REPLY_TO_UNVERIFIED === 'yes'
      ? 'other mail is ANSWERED TOO (REPLY_TO_UNVERIFIED=yes)'
      : 'other mail is answered by drafts only'
  if (config.SENDER_CHECKS === 'off') {
    if (server) return { status: 'ok', said: `senders are verified by what ${server} says; ${unverified}` }
    const action = 'Set SENDER_CHECKS=own, or TRUSTED_AUTHSERV_ID.'
    return { status: 'off', said: `no sender is verified: ${unverified}`, action }
  }
  const spf = config.TRUSTED_RECEIVED_BY ? `, SPF (${config.TRUSTED_RECEIVED_BY})` : ''
  const ways = `DKIM${spf}, DMARC${server ? ` and what ${server} says` : ''}`
  if (await answers(config, lookUp))
    return { status: 'ok', said: `senders are verified by ${ways}; ${unverified}` }
  return {
    status: config.IMAP_URL && !server ? 'wrong' : 'off',
    said: `the DNS does not answer: ${server ? `senders are verified by what ${server} says alone` : 'no sender can be verified'}; ${unverified}`,
    action:
      'Give this machine a resolver (/etc/resolv.conf), or set TRUSTED_AUTHSERV_ID and SENDER_CHECKS=off.',
  }
}

async function answers({ RECOVERY_ADDRESS }: Settings, lookUp: LookUp): Promise<boolean> {
  return lookUp(RECOVERY_ADDRESS.split('@')[1] ?? '', 'MX').then(() => true, isNothing)
}
