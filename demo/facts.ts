import { addDays } from './dates.ts'
import { between, bin, random } from './numbers.ts'

/** A person's name in the forms that Russian, Kazakh and English papers need. */
export interface Person {
  readonly full: string
  readonly genitive: string
  readonly accusative: string
  readonly initials: string
  readonly kk: string
  readonly kkInitials: string
  readonly en: string
}

/** An invented organisation, without its numbers. */
export interface Company {
  /** Name between the quotes, in Russian and Kazakh. */
  readonly ru: string
  readonly kk: string
  readonly en: string
  readonly domain: string
  readonly city: { readonly ru: string; readonly kk: string; readonly en: string }
  readonly street: { readonly ru: string; readonly kk: string; readonly en: string }
  readonly ceo: Person
  readonly founder: Person
}

/** Everything the papers of one application say; all papers of a sample share one set. */
export interface Facts extends Company {
  readonly seed: number
  readonly bin: string
  readonly accountNumber: string
  readonly oldEmail: string
  readonly newEmail: string
  readonly requests: readonly ('change-email' | 'disable-2fa')[]
  readonly registeredOn: string
  readonly appointedOn: string
  readonly certifiedOn: string
  readonly appliedOn: string
  readonly phone: string
  readonly provider: string
  /** Signs the application; the chief executive unless a power of attorney says otherwise. */
  readonly signatory: Person
  readonly role: { readonly ru: string; readonly kk: string; readonly en: string }
}

const DIRECTOR = { ru: 'Директор', kk: 'Директор', en: 'Director' }

/** Invented facts for a company, dated sensibly before `today`. */
export function factsOf(company: Company, seed: number, today: string, changes: Partial<Facts> = {}): Facts {
  const next = random(seed + 1000)
  const number = bin(seed)
  return {
    ...company,
    seed,
    bin: number,
    accountNumber: String(between(next, 104_000, 989_999)),
    oldEmail: `admin@${company.domain}`,
    newEmail: `it@${company.domain}`,
    requests: ['change-email'],
    registeredOn: registeredOn(number, between(next, 2, 27)),
    appointedOn: addDays(today, -between(next, 330, 400)),
    certifiedOn: addDays(today, -between(next, 2, 5)),
    appliedOn: addDays(today, -between(next, 0, 1)),
    phone: `+7 (700) 555-${between(next, 10, 99)}-${between(next, 10, 99)}`,
    provider: 'ТОО «Провайдер»',
    signatory: company.ceo,
    role: DIRECTOR,
    ...changes,
  }
}

function registeredOn(number: string, day: number): string {
  return `20${number.slice(0, 2)}-${number.slice(2, 4)}-${String(day).padStart(2, '0')}`
}
