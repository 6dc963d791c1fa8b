import type { CaseState } from './advance.ts'
import { sameOrganisation } from './names.ts'

/** What a message says about which case it belongs to. Values read unsurely are left out by the caller. */
export interface Arrival {
  /** The one mailbox of From, or null; null too when our server found that it did not write the message. */
  readonly sender: string | null
  /** Cases proven by an unforgeable token of ours. A case that was merged is given as the one it went into. */
  readonly ownTokens: readonly string[]
  /** Cases whose messages or replies it refers to by their Message-IDs; merged ones likewise. */
  readonly referenced: readonly string[]
  /** The numbers and names of its papers and its text; never of the subject, which anybody may have seen. */
  readonly accountNumber: string | null
  readonly registrationNumbers: readonly string[]
  readonly organisations: readonly string[]
}

/** A case of the same sender, one that shares a number, or one named by a token or a reference. */
export interface Candidate {
  readonly caseId: string
  readonly state: CaseState
  /** Empty when its first message had no sender, or not the one it named. */
  readonly sender: string
  readonly accountNumber: string | null
  readonly registrationNumbers: readonly string[]
  readonly organisations: readonly string[]
  readonly openedAt: Date
}

/** What joins, the strongest first. */
const LINKS = ['token', 'references', 'numbers', 'organisation'] as const
type Link = (typeof LINKS)[number]

export type Joining =
  | { readonly is: 'joined'; readonly caseId: string; readonly why: Link }
  /** Kept beside somebody else's case for staff; it changes nothing. */
  | { readonly is: 'beside'; readonly caseId: string; readonly why: Link }
  /** `mayFollow`: an undecided case of the same sender that nothing links it to; a person looks. */
  | { readonly is: 'new'; readonly mayFollow: string | null }

/**
 * Which case a message belongs to: by a token or references of the same sender, by numbers or the organisation of the
 * papers with the same sender; never on the sender alone, and never for another sender, whatever they name.
 */
export function join(arrival: Arrival, candidates: readonly Candidate[]): Joining {
  const living = candidates.filter(({ state }) => state !== 'merged').toSorted(openAndNewestFirst)
  const own = living.filter((each) => isSameSender(arrival, each))
  const others = living.filter((each) => !own.includes(each))
  for (const why of LINKS) {
    const found = own.find((each) => isJoined(why, arrival, each))
    if (found) return { is: 'joined', caseId: found.caseId, why }
  }
  for (const why of LINKS) {
    const found = others.find((each) => isNamed(why, arrival, each))
    if (found) return { is: 'beside', caseId: found.caseId, why }
  }
  const linked = own.find(({ caseId }) => isLinked(arrival, caseId))
  const open = own.find((each) => !isDecided(each) && !isPlainlyAnother(arrival, each))
  return { is: 'new', mayFollow: (linked ?? open)?.caseId ?? null }
}

function isJoined(why: Link, arrival: Arrival, one: Candidate): boolean {
  const account = accounts(arrival, one)
  if (account === 'differ') return false
  if (why === 'token') return arrival.ownTokens.includes(one.caseId)
  if (why === 'references') return arrival.referenced.includes(one.caseId)
  // A decided case is opened again only by an answer to it.
  if (isDecided(one)) return false
  const registration = registrations(arrival, one)
  if (registration === 'differ') return false
  if (why === 'numbers') return account === 'agree' || registration === 'agree'
  return organisations(arrival, one) === 'agree'
}

/** Whether another sender's message names the case; a name alone names nobody's. */
function isNamed(why: Link, arrival: Arrival, one: Candidate): boolean {
  if (why === 'token') return arrival.ownTokens.includes(one.caseId)
  if (why === 'references') return arrival.referenced.includes(one.caseId)
  if (why === 'organisation' || isDecided(one)) return false
  const account = accounts(arrival, one)
  return account === 'agree' || (account === 'unknown' && registrations(arrival, one) === 'agree')
}

function isLinked({ ownTokens, referenced }: Arrival, caseId: string): boolean {
  return ownTokens.includes(caseId) || referenced.includes(caseId)
}

/** A bookkeeper's next client: at least two things differ and nothing agrees. */
function isPlainlyAnother(arrival: Arrival, one: Candidate): boolean {
  const compared = [accounts, registrations, organisations].map((compare) => compare(arrival, one))
  return !compared.includes('agree') && compared.filter((each) => each === 'differ').length >= 2
}

type Compared = 'agree' | 'differ' | 'unknown'

function accounts(arrival: Arrival, one: Candidate): Compared {
  if (arrival.accountNumber === null || one.accountNumber === null) return 'unknown'
  return arrival.accountNumber === one.accountNumber ? 'agree' : 'differ'
}

function registrations(arrival: Arrival, one: Candidate): Compared {
  return anyAgree(arrival.registrationNumbers, one.registrationNumbers, (a, b) => a === b)
}

function organisations(arrival: Arrival, one: Candidate): Compared {
  return anyAgree(arrival.organisations, one.organisations, sameOrganisation)
}

function anyAgree(
  some: readonly string[],
  others: readonly string[],
  agree: (a: string, b: string) => boolean,
): Compared {
  if (some.length === 0 || others.length === 0) return 'unknown'
  return some.some((a) => others.some((b) => agree(a, b))) ? 'agree' : 'differ'
}

/** The very same address; who else may write for an owner is for people to say. */
function isSameSender({ sender }: Arrival, one: Candidate): boolean {
  return sender !== null && sender !== '' && sender.toLowerCase() === one.sender.toLowerCase()
}

function isDecided({ state }: Candidate): boolean {
  return state === 'approved' || state === 'rejected'
}

function openAndNewestFirst(a: Candidate, b: Candidate): number {
  return closedness(a) - closedness(b) || b.openedAt.getTime() - a.openedAt.getTime()
}

function closedness(one: Candidate): number {
  if (isDecided(one)) return 2
  return one.state === 'expired' ? 1 : 0
}
