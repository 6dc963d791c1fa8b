import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { MessageKind } from '../../cases/vocabulary.ts'
import { readConfig } from '../../config.ts'
import { openDesk } from '../../desk.ts'
import { accept } from '../../ingest/accept.ts'
import { receivedAt } from '../../ingest/mail-files.ts'
import { startParsing } from '../../ingest/main.ts'
import { createLog } from '../../log.ts'
import { verdictsOf } from '../../store/case-files.ts'
import { messageById } from '../../store/messages.ts'
import { unfinishedJobs } from '../../store/outbox.ts'
import { repliesOf } from '../../store/replies.ts'
import { startWorkers } from '../../workers/main.ts'
import type { Tools } from '../../workers/tools.ts'
import type { ReadCached } from '../reading/cached-reading.ts'
import type { Assessed } from './assess-mail.ts'
import { REPLY_ID } from './case-plan.ts'

/** A whole embedded desk on data of its own, that puts the mails of a case together. */
export interface FollowUpDesk {
  /** Takes two mails one after the other; what it makes of the first one's case after both. */
  assess(mails: readonly Buffer[]): Promise<Assessed>
  close(): Promise<void>
}

const LOOK_MS = 50

/** The real desk in all but one thing: files are read once and kept, as for single mails. */
export async function openFollowUpDesk(read: ReadCached): Promise<FollowUpDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-desk-'))
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }, folder)
  const desk = await openDesk(config, createLog(config.LOG_LEVEL))
  const reader: Tools['reader'] = {
    ...desk.tools.reader,
    read: (bytes, name) => read({ name, bytes: Buffer.from(bytes) }),
  }
  const tools: Tools = { ...desk.tools, reader }
  startParsing(tools, config)
  const stop = startWorkers(tools)
  return {
    assess: (mails) => assessInTurn(tools, mails),
    async close() {
      await stop()
      await desk.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function assessInTurn(tools: Tools, [first, second]: readonly Buffer[]): Promise<Assessed> {
  if (!first || !second) throw new Error('a follow-up has two mails')
  const { messageId, caseId } = await taken(tools, first)
  const reply = caseId ? (await repliesOf(tools.db, caseId))[0]?.header_id : undefined
  await taken(tools, answering(second, reply ?? REPLY_ID))
  const kind = (await messageById(tools.db, messageId)).kind as MessageKind
  const verdict = caseId ? (await verdictsOf(tools.db, caseId)).at(-1)?.verdict : undefined
  return { kind: verdict ? kind : 'other', facts: null, verdict: verdict ?? null }
}

async function taken(tools: Tools, mail: Buffer): Promise<{ messageId: string; caseId: string | null }> {
  const { messageId } = await accept(tools, mail, await receivedAt(mail, new Date(0)), null)
  while (await unfinishedJobs(tools.db, [messageId])) await sleep(LOOK_MS)
  return { messageId, caseId: (await messageById(tools.db, messageId)).case_id }
}

/** The second mail with the Message-ID of the reply that it answers. */
function answering(mail: Buffer, replyId: string): Buffer {
  return Buffer.from(
    mail.toString('latin1').replaceAll(REPLY_ID, () => replyId),
    'latin1',
  )
}
