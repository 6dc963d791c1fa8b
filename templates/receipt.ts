import type { Finding, ReceivedFile, Verdict } from '../cases/verdict.ts'
import type { MissingItem } from '../cases/vocabulary.ts'
import { askedItems, byItem } from './asked-items.ts'
import { fileLabels } from './file-label.ts'
import { type FileLines, fileLines } from './file-lines.ts'
import { advice, itemName, QUESTIONS } from './item-words.ts'
import { type Place, placeSentence, placesOf } from './places.ts'
import { type ReplyLanguage, STRINGS } from './register.ts'
import type { Line } from './render.ts'
import type { Strings } from './strings.ts'

/** The receipt in parts, each in the order in which its reader needs it. */
export interface Receipt extends FileLines {
  readonly needed: readonly Line[]
  readonly received: readonly Line[]
  readonly staff: readonly Line[]
  /** What we ask for, so that the letter around the receipt can speak of it. */
  readonly asked: readonly MissingItem[]
}

/** What is mended by writing it into an application that we already have. */
const IN_APPLICATION: ReadonlySet<MissingItem> = new Set(['account-number', 'new-email', 'request'])

/**
 * Turns findings and files into the lines of a receipt: one line per item (the worst of its findings
 * speaks), then every file that no line has named. Nothing here comes from the sender but file names,
 * and those reduced. Of an item in doubt a person decides, so it is not asked for again; in a review it
 * is listed as received like any other, so that no line points at what is being looked into.
 */
export function receipt(
  verdict: Verdict,
  files: readonly ReceivedFile[],
  language: ReplyLanguage,
  templateAttached: boolean,
): Receipt {
  const strings = STRINGS[language]
  const labels = fileLabels(files, language)
  const asked = askedItems(verdict)
  const needed: Line[] = []
  const staff: Line[] = []
  const arrived: Arrived[] = []
  const named = new Set<string>()

  for (const [item, findings] of byItem(verdict)) {
    const open = findings.filter((finding) => finding.status !== 'met')
    const title = itemName(item, verdict, strings)
    const places = placesOf(item, open.length ? open : findings, files, labels, strings)
    for (const { attachmentId } of places) if (attachmentId !== null) named.add(attachmentId)
    const where = places.map((place) => placeSentence(place, [title], strings))
    if (open.length === 0) {
      const isSaid = (item === 'request' && verdict.requests.length > 0) || QUESTIONS.has(item)
      if (!isSaid) arrived.push({ title, places })
    } else if (asked.includes(item)) {
      const ways = new Set(open.flatMap((finding) => advice(finding, verdict, strings)))
      if (IN_APPLICATION.has(item) && !asked.includes('application')) ways.add(strings.sendAgain)
      if (item === 'application' && templateAttached) ways.add(strings.templateAttached)
      needed.push({ status: statusOf(item, open), title, details: [...where, ...ways] })
    } else if (verdict.outcome === 'review' && places.length > 0) {
      arrived.push({ title, places })
    } else {
      staff.push({ status: 'with-staff', title, details: [...where, strings.withStaff] })
    }
  }
  const received = byPlace(arrived, strings)
  const rest = fileLines(files, labels, named, verdict.outcome, asked.length > 0, strings)
  return { needed, received, staff, asked, ...rest }
}

function statusOf(item: MissingItem, open: readonly Finding[]): Line['status'] {
  if (QUESTIONS.has(item)) return 'to-answer'
  const isAbsent = open.some(({ status, reason }) => status === 'missing' || reason === 'unreadable')
  return isAbsent ? 'to-send' : 'to-correct'
}

interface Arrived {
  readonly title: string
  readonly places: readonly Place[]
}

/** Items that came in the same place share a line, so that one file is not read out six times. */
function byPlace(arrived: readonly Arrived[], strings: Strings): Line[] {
  const groups = Map.groupBy(arrived, ({ places }) => places.map(({ where }) => where).join('\n'))
  return [...groups.values()].map((group) => {
    const titles = group.map(({ title }) => title)
    const kinds = new Map<string, Set<Place['kinds'][number]>>()
    for (const place of group.flatMap(({ places }) => places)) {
      kinds.set(place.where, new Set([...(kinds.get(place.where) ?? []), ...place.kinds]))
    }
    const details = [...kinds].map(([where, of]) => placeSentence({ where, kinds: [...of] }, titles, strings))
    return { status: 'received', title: titles.join(', '), details }
  })
}
