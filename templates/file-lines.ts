import type { ReceivedFile, Verdict } from '../cases/verdict.ts'
import { kindsOf, sentence } from './places.ts'
import type { Line } from './render.ts'
import type { Strings } from './strings.ts'

/** The lines of files that could not be used, and of those that no item has named. */
export interface FileLines {
  readonly troubled: readonly Line[]
  readonly other: readonly Line[]
  /** The message had files, and none of them could be read. */
  readonly noneReadable: boolean
}

/**
 * Every file of the message is accounted for: here stand those with trouble, and what is left over. Of those that
 * came earlier only the unreadable ones, while anything is missing. Only when our rules were enough to judge is a
 * file called needless; in a review that is for staff to say.
 */
export function fileLines(
  files: readonly ReceivedFile[],
  labels: ReadonlyMap<string, string>,
  named: ReadonlySet<string>,
  outcome: Verdict['outcome'],
  isAsking: boolean,
  strings: Strings,
): FileLines {
  const troubled: Line[] = []
  const other: Line[] = []
  const present = files.filter(({ earlier }) => earlier === null)
  for (const file of isAsking ? files : present) {
    const title = labels.get(file.attachmentId) ?? strings.fileUnnamed
    const kinds = kindsOf(file)
    if (!isReadable(file)) {
      const { what, fix } = strings.unreadable[file.reason ?? 'illegible']
      const status = file.status === 'refused' ? 'refused' : 'unreadable'
      troubled.push({ status, title, details: [what, outcome === 'complete' ? strings.notNeededAgain : fix] })
      continue
    }
    if (file.kinds.includes('unreadable')) {
      const { what, fix } = strings.inPart
      troubled.push({ status: 'in-part', title, details: outcome === 'complete' ? [what] : [what, fix] })
    }
    if (named.has(file.attachmentId) || file.earlier !== null) continue
    const useful = kinds.filter((kind) => kind !== 'other').map((kind) => strings.kinds[kind])
    const status = useful.length || outcome === 'review' ? 'received' : 'not-needed'
    other.push({ status, title, details: useful.length ? [sentence(useful.join(', '))] : [] })
  }
  return { troubled, other, noneReadable: present.length > 0 && !present.some(isReadable) }
}

/** At least one page of it could be read. */
function isReadable(file: ReceivedFile): boolean {
  return file.status === 'read' && (!file.kinds.includes('unreadable') || kindsOf(file).length > 0)
}
