import { fold } from './fold.ts'
import { tickedOnly } from './tick-boxes.ts'
import { COUNTRIES, type Country, ENTITY_TYPES, type EntityType, LANGUAGES } from './vocabulary.ts'

/** What a text says in words of whose account it is. */
export interface OwnerWords {
  readonly countries: readonly Country[]
  readonly entityTypes: readonly EntityType[]
}

/** Folded stems, by what a text may call the owner. Native readers should extend them. */
const OWNERS: Record<EntityType, string> = {
  'legal-entity':
    'юридическ\\p{L}* лиц|юр\\.? ?лиц|занды тулга|yuridik shaxs|юридик шахс|legal (?:entit|person)|certificate of incorporation|наш\\p{L}* (?:организаци|компани|фирм|предприяти)|(?:это|от|на|принадлежит) организаци|биздин (?:компания|уйым|мекеме|касипорын)|(?:bizning|бизнинг) (?:kompaniya|tashkilot|korxona|компания|ташкилот|корхона)|our (?:company|organi[sz]ation|firm)|kampuni yetu',
  'sole-proprietor':
    'индивидуальн\\p{L}* предпринимател|ип(?!\\p{L})|(?:жеке|дара) касипкер|(?:yakka|якка) (?:tartibdagi tadbirkor|тартибдаги тадбиркор)|yatt(?!\\p{L})|ятт(?!\\p{L})|sole (?:proprietor|trader)|individual entrepreneur|business names act|mfanyabiashara binafsi|mmiliki pekee',
  individual:
    'физическ\\p{L}* лиц|физ\\.? ?лиц|частн\\p{L}* лиц|жеке тулга|jismoniy shaxs|жисмоний шахс|(?:natural|physical|private) person|private individual|individual (?:person|customer)|as an individual|mtu binafsi',
}
/** A line that only answers the question whose account it is. */
const ANSWER =
  /^(?:[\p{L} ]{1,20}[,;:-] ?)?(?:организаци\p{L}*|компани\p{L}*|company|organi[sz]ation|уйым|tashkilot|ташкилот|kampuni)[ .,;!]*$/u
/** A longer line is no option of a form; nor is a label with its value. */
const MAX_OPTION = 80
const DENIED = '(?<!(?<!\\p{L})(?:не|not) (?:\\p{L}+ ){0,2})'
const DENIED_AFTER = '(?!\\p{L}* (?:емес|emas|эмас))'

const OWNER_PATTERNS = ENTITY_TYPES.map((type) => [type, stems(OWNERS[type])] as const)
/** Their names in our languages (Unicode CLDR, by the runtime), without the vowel in which their cases end. */
const COUNTRY_PATTERNS = COUNTRIES.map((country) => {
  const names = LANGUAGES.map((language) => fold(nameIn(language, country)).replace(/[аяaei]$/u, ''))
  return [country, stems(names.join('|'))] as const
})

/**
 * The countries that a text names and the kinds of owner that it speaks of, but those it denies and the boxes of a form
 * that nobody ticked; empty when none.
 */
export function ownerSaid(text: string): { owner?: OwnerWords } {
  const lines = tickedOnly(text.slice(0, 60_000), isOption).text.split('\n').map(fold)
  const folded = lines.join(' ')
  const spoken = OWNER_PATTERNS.filter(([, pattern]) => pattern.test(folded)).map(([type]) => type)
  const answered: EntityType[] = lines.some((line) => ANSWER.test(line)) ? ['legal-entity'] : []
  const countries = COUNTRY_PATTERNS.filter(([, pattern]) => pattern.test(folded)).map(([country]) => country)
  const entityTypes = [...new Set([...spoken, ...answered])]
  return countries.length + entityTypes.length > 0 ? { owner: { countries, entityTypes } } : {}
}

function isOption(line: string): boolean {
  if (line.length > MAX_OPTION || line.includes(':')) return false
  const folded = fold(line)
  return OWNER_PATTERNS.some(([, pattern]) => pattern.test(folded))
}

function stems(source: string): RegExp {
  return new RegExp(`${DENIED}(?<![\\p{L}\\p{N}])(?:${source})${DENIED_AFTER}`, 'u')
}

function nameIn(language: string, country: Country): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country
}
