import type { ReceivedFile, Verdict } from '../cases/verdict.ts'
import { fileLabel } from './file-label.ts'
import { kindsOf, sentence } from './places.ts'
import type { Line } from './render.ts'
import type { Strings } from './strings.ts'

/** The lines of files that could not be used, and of those that no item has named. */
export interface FileLines {
  readonly troubled: readonly Line[]
  readonly other: readonly Line[]
}

/**
 * Every file is accounted for: here stand those with trouble, and what is left over. Only when our rules
 * were enough to judge is a file called needless; in a review that is for staff to say.
 */
export function fileLines(
  files: readonly ReceivedFile[],
  named: ReadonlySet<string>,
  outcome: Verdict['outcome'],
  strings: Strings,
): FileLines {
  const troubled: Line[] = []
  const other: Line[] = []
  for (const [index, file] of files.entries()) {
    const title = fileLabel(file.name, index + 1, strings)
    const kinds = kindsOf(file)
    const partly = file.status === 'read' && file.kinds.includes('unreadable')
    if (file.status !== 'read' || (partly && kinds.length === 0)) {
      const { what, fix } = strings.unreadable[file.reason ?? 'illegible']
      const status = file.status === 'refused' ? 'refused' : 'unreadable'
      troubled.push({ status, title, details: [what, outcome === 'complete' ? strings.notNeededAgain : fix] })
      continue
    }
    if (partly) {
      const { what, fix } = strings.inPart
      troubled.push({ status: 'in-part', title, details: outcome === 'complete' ? [what] : [what, fix] })
    }
    const twins = files.filter((each) => each.name === file.name).length > 1
    if (named.has(file.name) && !twins) continue
    const useful = kinds.filter((kind) => kind !== 'other').map((kind) => strings.kinds[kind])
    const status = useful.length || outcome === 'review' ? 'received' : 'not-needed'
    other.push({ status, title, details: useful.length ? [sentence(useful.join(', '))] : [] })
  }
  return { troubled, other }
}
