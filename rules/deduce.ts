import type { Sign } from '../cases/verdict.ts'
import type { Country, EntityType } from '../cases/vocabulary.ts'
import { type CaseFacts, stated, statedInText } from './case-facts.ts'

export interface Deduced {
  readonly country: Country | null
  readonly entityType: EntityType | null
  readonly because: { readonly country: Sign | null; readonly entityType: Sign | null }
}

const BY_SCHEME: Record<string, readonly [Country, EntityType | null]> = {
  'kz-bin': ['KZ', 'legal-entity'],
  'kz-iin': ['KZ', null],
  'uz-stir': ['UZ', null],
  'uz-pinfl': ['UZ', null],
  'ke-kra-pin': ['KE', null],
  'ke-company': ['KE', 'legal-entity'],
}

/** Legal forms as they stand in names of organisations; the first that fits decides. */
const BY_FORM: readonly (readonly [RegExp, Country | null, EntityType])[] = [
  [
    /(^|\s)(ТОО|ЖШС|АҚ|ТДО)(\s|$|[«"])|товарищество с ограниченной|жауапкершілігі шектеулі/iu,
    'KZ',
    'legal-entity',
  ],
  [/(^|\s)(МЧЖ|MChJ|АЖ|ХК)(\s|$|[«"])/iu, 'UZ', 'legal-entity'],
  [/\b(ltd|limited|plc)\b/iu, 'KE', 'legal-entity'],
  [
    /(^|\s)(ИП|ЖК|ЯТТ|YaTT)(\s|$|[«"])|индивидуальный предприниматель|жеке кәсіпкер/iu,
    null,
    'sole-proprietor',
  ],
]

/**
 * Country and entity type from the numbers and names that were read, surest sign first.
 * Without any sign it is the Kazakh legal entity, the only one with rules so far: its list of papers is what
 * such a sender is asked for, and nothing can become complete without a BIN.
 */
export function deduce(facts: CaseFacts): Deduced {
  return byNumber(facts) ?? byName(facts) ?? byLanguage(facts)
}

function byNumber(facts: CaseFacts): Deduced | null {
  const numbers = [
    ...stated(facts.documents, 'registrationNumber'),
    ...statedInText(facts, 'registrationNumber'),
  ]
  const known = numbers
    .filter(({ field }) => field.scheme)
    .toSorted((a, b) => b.field.confidence - a.field.confidence)
  const organisation = known.find(({ field }) => BY_SCHEME[field.scheme ?? '']?.[1])
  const best = organisation ?? known[0]
  const scheme = best?.field.scheme
  const found = scheme && BY_SCHEME[scheme]
  if (!found) return null
  const form = byName(facts)
  return {
    country: found[0],
    entityType: found[1] ?? form?.entityType ?? null,
    because: { country: 'number', entityType: found[1] ? 'number' : (form?.because.entityType ?? null) },
  }
}

function byName(facts: CaseFacts): Deduced | null {
  const names = [...stated(facts.documents, 'organisationName'), ...statedInText(facts, 'organisationName')]
  for (const { field } of names) {
    const form = BY_FORM.find(([pattern]) => pattern.test(`${field.raw} ${field.value}`))
    if (form)
      return {
        country: form[1],
        entityType: form[2],
        because: { country: 'legal-form', entityType: 'legal-form' },
      }
  }
  return null
}

function byLanguage(facts: CaseFacts): Deduced {
  const language = facts.message.language
  if (language === 'uz-Latn' || language === 'uz-Cyrl') {
    return { country: 'UZ', entityType: null, because: { country: 'language', entityType: null } }
  }
  if (language === 'sw')
    return { country: 'KE', entityType: null, because: { country: 'language', entityType: null } }
  return { country: 'KZ', entityType: 'legal-entity', because: { country: null, entityType: null } }
}
