import type { Field, Word } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { latinName } from '../../../cases/latin-name.ts'
import { organisationCore } from '../../../cases/names.ts'
import { columnsOf } from '../columns.ts'
import { labelBeside } from '../labels.ts'
import { lineIndexAt, type Sheet, type Span, wordsIn } from '../lines.ts'
import { addresseeSpans, isAddressees, isProvider } from './addressee.ts'
import { fieldAt } from './candidate.ts'
import { type PrintedName, printedNames } from './organisation-shapes.ts'
import { nameWithoutForm } from './organisation-without-form.ts'

const BANK = /банк|bank/u
/** Forms that no bank has. */
const NO_BANK = /^(?:тоо|ип|жк)(?!\p{L})|(?<!\p{L})(?:жшс|llp)$/u
const BEFORE_OWN =
  /(?:^|\s)(?:от|заявител\p{L}*|кимнен|from|наименовани\p{L}*|название|атауы|директор\p{L}*|руководител\p{L}*|name|nomi|номи|behalf of|that|under the name(?: of)?|name (?:was changed )?to|now (?:known|called)(?: as)?|переименован\p{L}* в|бизге|биз|we)[\s:,]*$/u
const AFTER_OWN =
  /^(?:-?(?:нен|нан|дан|ден|dan|дан)(?!\p{L})|[\s,(]*(?:бин|бсн|иин|жсн|bin|инн|stir|стир|атынан|номидан|nomidan|pin|company number))/u
const BEFORE_OTHERS =
  /(?:учредител\p{L}*|участник\p{L}*|құрылтайшы\p{L}*|курылтайшы\p{L}*|катысушы\p{L}*|tasischi\p{L}*|тасисчи\p{L}*|founders?|shareholders?)(?: \([^)]*\))? ?[:–-]\s*$|(?:formerly(?: known as| called)?|(?:former|old|past|previous) names?|previously(?: known as)?|прежн\p{L}+ (?:наименовани|названи)\p{L}*|ранее|бурынгы атауы|avvalgi nomi|аввалги номи|name (?:was )?changed from|change of name from)[\s:,–(-]*$|(?:контрагент|поставщик|исполнител|провайдер|банк|оператор|копия|(?<!управляющий )партнер|bank|supplier)[\p{L}\s:()–-]{0,24}$|(?:договор\p{L}*|шарт\p{L}*|contract|agreement)[\p{L}\s\d№.]{0,24} (?:с|со|между|with)\s*$/u
/** «Фирма» ЖШС-ға alone in its line, and a name before the post or office that a paper is addressed to. */
const TO = /^-?(?:ға|ге|қа|ке|га|ка|ga|ka|qa)[ \t]*(?:\n|$)/u
const AFTER_OTHERS =
  /^(?:[\s,]{1,3}(?:\p{L}{1,14} ){0,4}(?:басшысына|директорына|rahbariga|direktoriga|рахбарига|директорига|бөліміне|болимине|кызметине|bolimi\p{L}*|xizmati\p{L}*|булими\p{L}*|хизмати\p{L}*|bolimiga|булимига)(?!\p{L})|\s{1,3}(?:клиенттерди|клиенттермен|mijozlar|мижозлар|отдел\p{L}* (?:продаж|поддерж|по |работы|заботы|обслуж|технич)|служб|техподдержк|поддержк|customer|client support|support|attn))|^[\s,(]*(?:certified public |company )?secretaries(?!\p{L})|^[\s,]*(?:having |has |had )?(?:by (?:a )?special resolution )?changed its name/u
/** What may stand between one name and its translation. */
const BETWEEN_VARIANTS =
  /атауы|наименование|название|полное|толык|организации|юридического|лица|на \p{L}+ языке|\p{L}+ тилинде|company|name|жане|и(?!\p{L})|\(|\)/gu
/** Without a word that says whose it is, a name is only likely, and so is one that stands once. */
const UNSUPPORTED = 0.85
const TWICE = 0.85
const HINT = 0.5
/** How sure a name without a form is that stands in a paper twice. */
const TOLD_TWICE = 0.8
/** What it counts for a name that its number follows it. */
const NUMBERED = 1.5
const VARIANT = 0.89

interface Mention {
  readonly core: string
  readonly name: PrintedName
  readonly field: Field
  readonly words: readonly Word[]
  /** Where it stands in the whole sheet. */
  readonly at: number
  readonly end: number
  readonly points: number
}

interface Organisation {
  readonly mentions: readonly Mention[]
  readonly points: number
}

/**
 * The applicant's name with its legal form, outside the addressee block, not the provider's nor a bank's; then the
 * same name as the paper gives it in other languages.
 */
export function organisationName(sheet: Sheet): Field[] {
  const blocks = addresseeSpans(sheet)
  const named = mentionsIn(sheet).filter(({ name }) => !isProvider(name.value) && !isOffice(name.value))
  const outside = named.filter(({ at }) => !isAddressees(sheet, blocks, at))
  // A notice of an office goes to whom it is about, and gives their number.
  const all = outside.length > 0 ? outside : named.filter(({ points }) => points >= NUMBERED)
  const own = all.filter((mention) => !isBank(sheet, mention))
  const ranked = organisationsOf(own.length > 0 ? own : all)
  const [top, ...others] = ranked
  if (!top || top.points <= 0) return nameOrHint(sheet, top)
  const isTold = top.mentions.length > 1 || top.mentions.some(({ points }) => points >= 1)
  const [plain] = isTold ? [] : nameWithoutForm(sheet)
  if (plain && plain.confidence >= TOLD_TWICE) return [plain]
  const variants = others.filter((other) =>
    top.mentions.some((mention) => isVariant(sheet, mention, surest(other))),
  )
  const best = surest(top).field
  const isAlone = variants.length === others.length && top.mentions.length + variants.length > 1
  const isSupported = isAlone || top.mentions.some(({ points }) => points >= 1)
  const twice = top.mentions.length > 1 ? TWICE : 0
  const confidence = Math.min(isSupported ? 1 : UNSUPPORTED, Math.max(best.confidence, twice))
  return [
    { ...best, confidence },
    ...variants.map((variant) => {
      const { field } = surest(variant)
      return { ...field, confidence: Math.min(VARIANT, confidence, field.confidence) }
    }),
  ]
}

/** A name without a form; else the one that seems another's, less sure than the rules rely on. */
function nameOrHint(sheet: Sheet, top: Organisation | undefined): Field[] {
  const plain = nameWithoutForm(sheet)
  return plain.length > 0 || !top ? plain : [{ ...surest(top).field, confidence: HINT }]
}

/** The corporation whose offices issue papers in Kazakhstan, and offices of taxes. */
function isOffice(name: string): boolean {
  return /правительство для граждан|азаматтарга арналган укимет|(?<!\p{L})(?:угд|дгд|кгд|мкб|мкд)(?!\p{L})|государственных доходов|мемлекеттик киристер|налогов\p{L} (?:инспекц|управл|комитет)|soliq (?:inspeksiya|qomita)|солик (?:инспекция|кумита)/u.test(
    fold(name),
  )
}

function organisationsOf(mentions: readonly Mention[]): Organisation[] {
  const cores = [...new Set(mentions.map(({ core }) => core))]
  return cores
    .map((core) => {
      const own = mentions.filter((mention) => mention.core === core)
      return { mentions: own, points: own.reduce((sum, one) => sum + one.points + one.name.quality, 0) }
    })
    .sort((a, b) => (isLabelled(b) ? 1 : 0) - (isLabelled(a) ? 1 : 0) || b.points - a.points)
}

/** Words beside it say that it is the applicant's: then no other outranks it by being named oftener. */
function isLabelled({ mentions, points }: Organisation): boolean {
  return points > 0 && mentions.some((mention) => mention.points >= 1)
}

function surest({ mentions }: Organisation): Mention {
  return [...mentions].sort((a, b) => b.field.confidence - a.field.confidence)[0] as Mention
}

/** Names in the text and in its columns, where a name broken at a cell's end is whole. */
function mentionsIn(sheet: Sheet): Mention[] {
  const found = [sheet, ...columnsOf(sheet)]
    .flatMap((reading) => printedNames(reading.text).flatMap((name) => mentionOf(sheet, reading, name) ?? []))
    .sort((a, b) => b.words.length - a.words.length)
  const kept: Mention[] = []
  for (const mention of found) {
    if (!kept.some(({ words }) => words.some((word) => mention.words.includes(word)))) kept.push(mention)
  }
  return kept.sort((a, b) => a.at - b.at)
}

function mentionOf(sheet: Sheet, reading: Sheet, name: PrintedName): Mention | null {
  const core = organisationCore(name.value)
  const words = wordsIn(reading, name)
  const [first, last] = [words[0], words.at(-1)]
  if (core.length < 2 || !first || !last) return null
  const span = reading === sheet ? name : spanOf(sheet, first, last)
  const label = reading === sheet ? '' : `${labelBeside(sheet, first)}: `
  const field = fieldAt(reading, 'organisationName', name, name.value, name.quality)
  const points = pointsAt(reading, name, label)
  return { core, name, field, words, at: span.start, end: span.end, points }
}

function spanOf(sheet: Sheet, first: Word, last: Word): Span {
  const placed = sheet.lines.flatMap(({ words }) => words)
  const start = placed.find(({ word }) => word === first)?.start ?? 0
  return { start, end: placed.find(({ word }) => word === last)?.end ?? start }
}

/** Where the applicant's name stands: by its number, after «от», beside the post of who signs. */
function pointsAt(reading: Sheet, { start, end }: Span, label: string): number {
  const line = reading.lines[lineIndexAt(reading, start)]
  const own = reading.text.slice(Math.max(line?.start ?? 0, start - 60), start)
  const above = own.trim() === '' ? reading.text.slice(Math.max(0, start - 40), start) : ''
  const before = fold(label + own) || fold(above)
  const isOwn = BEFORE_OWN.test(before) ? 1 : 0
  const after = fold(`|${reading.text.slice(end, end + 70)}`).slice(1)
  const isNumbered = AFTER_OWN.test(after) ? NUMBERED : 0
  const isOthers =
    BEFORE_OTHERS.test(before) || AFTER_OTHERS.test(after) || TO.test(reading.text.slice(end, end + 12))
  return isOwn + isNumbered - (isOthers ? 2 : 0)
}

/** A bank whose client the applicant is; «Банк Идей» may well be a partnership. */
function isBank(sheet: Sheet, { core, name, at, end }: Mention): boolean {
  if (!BANK.test(core)) return false
  const before = fold(sheet.text.slice(Math.max(0, at - 30), at))
  const after = fold(sheet.text.slice(end, end + 30))
  const isHost =
    /(?:^|\s)(?:в|банк\p{L}*|bank\p{L}*|филиал\p{L}*|at)[\s:]*$/u.test(before) ||
    /^[\s,]*(?:бик|иик|swift|бин банка)/u.test(after)
  return isHost || !NO_BANK.test(fold(name.value))
}

/** The same name in another language: spelled alike, or standing beside it with nothing between. */
function isVariant(sheet: Sheet, one: Mention, other: Mention): boolean {
  if (one.name.language === other.name.language || other.points < 0) return false
  if (latinName(one.core) === latinName(other.core)) return true
  const [first, second] = one.at < other.at ? [one, other] : [other, one]
  if (lineIndexAt(sheet, second.at) - lineIndexAt(sheet, first.end) > 1) return false
  const between = fold(sheet.text.slice(first.end, second.at)).replace(BETWEEN_VARIANTS, ' ')
  return !/\p{L}/u.test(between)
}
