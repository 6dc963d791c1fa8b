import type { Config } from '../config.ts'
import { anchorsPath, readAnchors } from '../store/anchors.ts'
import type { Db } from '../store/schema.ts'
import { verifySeals } from '../store/seals.ts'

/** Goes along the audit log and its anchors and says what was changed; exit code 1 when something was. */
export async function verifyAudit(db: Db, config: Config): Promise<number> {
  const anchors = await readAnchors(anchorsPath(config))
  const seals = new Map<number, string>()
  const anchored = new Set(anchors.map(({ number }) => number))
  const { head, unsealed, tampering } = await verifySeals(db, ({ number, sha256 }) => {
    if (anchored.has(number)) seals.set(number, sha256)
  })
  const adrift = anchors.filter(({ number, sha256 }) => seals.get(number) !== sha256)
  for (const { what, seal, event } of tampering) console.log(`event ${event} (seal ${seal}): ${what}`)
  for (const { day, number } of adrift)
    console.log(`the anchor of ${day} (seal ${number}) is not what the log says now`)
  console.log(`${head.number} events sealed, ${unsealed} to be sealed, ${anchors.length} anchors`)
  if (anchors.length === 0 && head.number > 0)
    console.log('without an anchor a log that was written anew as a whole looks like this one')
  const isSound = tampering.length === 0 && adrift.length === 0
  console.log(isSound ? soundnessOf(head.number, unsealed) : 'THE AUDIT LOG WAS CHANGED')
  return isSound ? 0 : 1
}

/** No more than what was looked at: lines without a seal yet vouch for nothing. */
function soundnessOf(sealed: number, unsealed: number): string {
  if (sealed === 0) return 'nothing is sealed yet; the running desk seals every 15 s'
  return unsealed === 0
    ? 'the audit log is as it was written'
    : 'what is sealed is as it was written; the rest is sealed by the running desk within 15 s'
}
