import { addAnchor, anchorsPath } from '../store/anchors.ts'
import { sealEvents } from '../store/seals.ts'
import { localDay } from './held-message.ts'
import type { Tools } from './tools.ts'

/** Seals what the audit log gained, and once a day writes its head to a file, so that nobody rewrites both unseen. */
export async function keepAudit({ db, clock, config }: Tools): Promise<void> {
  const head = await sealEvents(db)
  if (head.number > 0) await addAnchor(anchorsPath(config), { ...head, day: localDay(await clock(db)) })
}
