import type { ImapFlow } from 'imapflow'
import { acceptedUids, cursorOf, saveCursor } from '../store/cursors.ts'
import { addEvent } from '../store/events.ts'
import { accept, type Door } from './accept.ts'
import { inTurns } from './turns.ts'

/** Fetched in one command; one message at a time is held in memory. */
const BATCH = 50
/** Set on accepted mail, so that people who look into the mailbox see what the desk has. */
const ACCEPTED_FLAGS = ['\\Seen', '$Accepted']

export interface Mailbox {
  readonly client: ImapFlow
  readonly name: string
  /** Accepted mail goes there; null leaves it. */
  readonly moveTo: string | null
  /** Aborted when no more mail is to be begun. */
  readonly stopping: AbortSignal
}

/**
 * Takes everything above the cursor through the door, whatever its flags. Gives how many were accepted.
 * After a change of UIDVALIDITY the cursor says nothing, and all is taken again: the door knows its bytes.
 */
export async function pollNew(door: Door, mailbox: Mailbox): Promise<number> {
  const cursor = await cursorOf(door.db, mailbox.name)
  const after = cursor?.uidValidity === validityOf(mailbox) ? cursor.uid : 0
  return takeAll(door, mailbox, after, new Set())
}

/**
 * Settles the mailbox with what we hold: takes what no envelope accounts for (a fetch that failed, a cursor
 * that went ahead) and finishes flagging and moving that a crash cut short. For each new connection.
 */
export async function settleMailbox(door: Door, mailbox: Mailbox): Promise<number> {
  const accepted = await acceptedUids(door.db, mailbox.name, validityOf(mailbox))
  const unmarked = await search(mailbox, '1:*', mailbox.moveTo ? undefined : '$Accepted')
  await mark(
    door,
    mailbox,
    unmarked.filter((uid) => accepted.has(uid)),
  )
  return takeAll(door, mailbox, 0, accepted)
}

/**
 * Takes what stands above a UID and was not passed, until nothing more comes or it is time to stop. In a flood senders
 * take turns, and what comes meanwhile takes part: nobody waits for the end of somebody else's thousands.
 */
async function takeAll(door: Door, mailbox: Mailbox, after: number, passed: Set<number>): Promise<number> {
  const uidValidity = validityOf(mailbox)
  const senders = new Map<number, string>()
  let taken = 0
  while (!mailbox.stopping.aborted) {
    // `n:*` names the last message even when it is below n (RFC 3501 6.4.8).
    const found = await search(mailbox, `${after + 1}:*`)
    const uids = found.filter((uid) => uid > after && !passed.has(uid))
    const last = uids.at(-1)
    if (last === undefined) break
    const isFlood = uids.length > BATCH
    if (isFlood) await learnSenders(mailbox, uids, senders)
    const batch = isFlood ? inTurns(uids, (uid) => senders.get(uid) ?? '').slice(0, BATCH) : uids
    const accepted = await takeBatch(door, mailbox, uidValidity, batch)
    taken += accepted.length
    await mark(door, mailbox, accepted)
    for (const uid of batch) passed.add(uid)
    const next = uids.find((uid) => !passed.has(uid)) ?? last + 1
    await advance(door, mailbox.name, uidValidity, next - 1)
  }
  return taken
}

/** Whom From names, roughly: it decides nothing but whose turn it is. */
async function learnSenders(
  { client }: Mailbox,
  uids: readonly number[],
  senders: Map<number, string>,
): Promise<void> {
  const first = uids.find((uid) => !senders.has(uid))
  if (first === undefined) return
  try {
    const wanted = { uid: true, headers: ['from'] }
    for await (const { uid, headers } of client.fetch(`${first}:*`, wanted, { uid: true }))
      senders.set(uid, /[^\s<>"]+@[^\s<>",]+/.exec(headers?.toString() ?? '')?.[0].toLowerCase() ?? '')
  } catch (error) {
    // A message that the server cannot show has no turn of its own; it is met again when it is taken.
    if (!client.usable) throw error
  }
  for (const uid of uids) if (!senders.has(uid)) senders.set(uid, '')
}

/** Not the server's fault but ours (a full disk, a dead database): the cursor must not pass the message. */
class NotAccepted extends Error {}

/** A server that fails a whole batch for one message must not hold up the others. */
async function takeBatch(
  door: Door,
  mailbox: Mailbox,
  uidValidity: string,
  uids: readonly number[],
): Promise<number[]> {
  const accepted: number[] = []
  try {
    await take(door, mailbox, uidValidity, uids, accepted)
  } catch (error) {
    if (!mailbox.client.usable || error instanceof NotAccepted) throw error
  }
  for (const uid of uids.filter((each) => !accepted.includes(each))) {
    try {
      await take(door, mailbox, uidValidity, [uid], accepted)
    } catch (error) {
      if (!mailbox.client.usable || error instanceof NotAccepted) throw error
      door.log.warn({ uid }, 'the server cannot deliver a message; it is tried again at the next connection')
      await addEvent(door.db, { actor: 'ingest', what: 'unfetchable', details: { uid, uidValidity } })
    }
  }
  return accepted
}

async function take(
  door: Door,
  { client, name }: Mailbox,
  uidValidity: string,
  uids: readonly number[],
  accepted: number[],
): Promise<void> {
  const wanted = { uid: true, source: true, internalDate: true }
  for await (const message of client.fetch(uids.join(','), wanted, { uid: true })) {
    if (!message.source) continue
    const receivedAt = message.internalDate ? new Date(message.internalDate) : new Date()
    const envelope = { mailbox: name, uidValidity, uid: message.uid }
    await accept(door, message.source, receivedAt, envelope).catch((cause: Error) => {
      throw new NotAccepted(cause.message, { cause })
    })
    accepted.push(message.uid)
  }
}

async function mark(door: Door, { client, moveTo }: Mailbox, uids: readonly number[]): Promise<void> {
  if (uids.length === 0) return
  const range = uids.join(',')
  try {
    await client.messageFlagsAdd(range, ACCEPTED_FLAGS, { uid: true })
    if (moveTo) await client.messageMove(range, moveTo, { uid: true })
  } catch (error) {
    // The mail is safe with us; the mailbox is tidied at the next connection.
    if (!client.usable) throw error
    door.log.warn(
      { count: uids.length, error: (error as Error).name },
      'could not flag or move accepted mail',
    )
  }
}

async function advance(door: Door, name: string, uidValidity: string, uid: number): Promise<void> {
  const cursor = await cursorOf(door.db, name)
  if (cursor?.uidValidity === uidValidity && cursor.uid >= uid) return
  await saveCursor(door.db, name, { uidValidity, uid })
}

async function search({ client }: Mailbox, range: string, withoutFlag?: string): Promise<number[]> {
  const query = withoutFlag ? { uid: range, unKeyword: withoutFlag } : { uid: range }
  const uids = await client.search(query, { uid: true })
  return (uids || []).toSorted((a, b) => a - b)
}

function validityOf({ client }: Mailbox): string {
  if (!client.mailbox) throw new Error('no mailbox is open')
  return String(client.mailbox.uidValidity)
}
