import type { Finding, FindingReason, ReceivedFile, Verdict } from '../cases/verdict.ts'
import type { MissingItem } from '../cases/vocabulary.ts'
import { type FileLines, fileLines } from './file-lines.ts'
import { type Place, placeSentence, placesOf } from './places.ts'
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

/** In a review these are told: anyone can see them on the paper itself, and they can be mended. */
const PLAIN_REASONS: ReadonlySet<FindingReason> = new Set([
  'not-sent',
  'stated-only',
  'only-in-message',
  'expired',
  'undated',
])

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
  strings: Strings,
  templateAttached: boolean,
): Receipt {
  const asked = askedItems(verdict)
  const needed: Line[] = []
  const staff: Line[] = []
  const arrived: Arrived[] = []
  const named = new Set<string>()

  for (const [item, findings] of byItem(verdict)) {
    const open = findings.filter((finding) => finding.status !== 'met')
    const shown = open.length ? open : findings
    const title = itemName(item, verdict, strings)
    const places = placesOf(item, shown, files, strings)
    for (const { name } of places) if (name !== null) named.add(name)
    const where = places.map((place) => placeSentence(place, [title], strings))
    if (open.length === 0) {
      if (item !== 'request' || verdict.requests.length === 0) arrived.push({ title, places })
    } else if (asked.includes(item)) {
      const status = open.some((finding) => finding.status === 'missing') ? 'to-send' : 'to-correct'
      const ways = new Set(open.flatMap((finding) => advice(finding, verdict, strings)))
      if (IN_APPLICATION.has(item) && !asked.includes('application')) ways.add(strings.sendAgain)
      if (item === 'application' && templateAttached) ways.add(strings.templateAttached)
      needed.push({ status, title, details: [...where, ...ways] })
    } else if (verdict.outcome === 'review' && places.length > 0) {
      arrived.push({ title, places })
    } else {
      staff.push({ status: 'with-staff', title, details: [...where, strings.withStaff] })
    }
  }
  const received = byPlace(arrived, strings)
  return { needed, received, staff, asked, ...fileLines(files, named, verdict.outcome, strings) }
}

/** What the reply will ask for, in the order of the findings. */
export function askedItems(verdict: Verdict): MissingItem[] {
  const asked = [...byItem(verdict)].filter(([item, findings]) => {
    const open = findings.filter((finding) => finding.status !== 'met')
    const told = (finding: Finding) => finding.reason === null || PLAIN_REASONS.has(finding.reason)
    if (open.length === 0 || (verdict.outcome === 'review' && !open.every(told))) return false
    return open.some((finding) => finding.status !== 'unclear') || verdict.missing.includes(item)
  })
  return asked.map(([item]) => item)
}

function byItem(verdict: Verdict): Map<MissingItem, Finding[]> {
  const groups = Map.groupBy(verdict.findings, (finding) => finding.item)
  for (const item of verdict.missing) {
    if (groups.get(item)?.some((finding) => finding.status !== 'met')) continue
    groups.set(item, [{ code: '', status: 'missing', item, reason: 'not-sent', evidence: [] }])
  }
  return groups
}

function advice({ item, status, reason }: Finding, verdict: Verdict, strings: Strings): string[] {
  const { registrationPaper, registrationSource = '' } = strings.countries[verdict.country ?? 'unknown']
  const text = strings.howTo[item]
  const howTo = text.includes('{paper}')
    ? `${text.replace('{paper}', () => registrationPaper)} ${registrationSource}`.trim()
    : text
  if (reason === null || (reason === 'not-sent' && status === 'missing')) return [howTo]
  const { what, fix } = strings.reasons[reason]
  return [what, fix || howTo]
}

function itemName(item: MissingItem, verdict: Verdict, strings: Strings): string {
  if (item !== 'registration-number') return strings.items[item]
  const words = strings.countries[verdict.country ?? 'unknown']
  const person = verdict.entityType === 'individual' || verdict.entityType === 'sole-proprietor'
  return person ? words.personNumber : words.organisationNumber
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
