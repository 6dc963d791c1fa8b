import type { Request } from '../../cases/vocabulary.ts'
import { addDays } from '../../demo/dates.ts'
import { between, random } from '../../demo/numbers.ts'
import type { Country } from './countries.ts'
import { emailOf } from './organisations/e-mails.ts'
import { organisationOf } from './organisations/organisation.ts'
import { accountNumber } from './people/numbers.ts'
import { personOf } from './people/person.ts'
import type { Names, Scene } from './scene.ts'

const PROVIDERS: Readonly<Record<Country, Names>> = {
  KZ: {
    ru: 'ТОО «Облачный Провайдер»',
    kk: '«Бұлтты Провайдер» ЖШС',
    uzLatn: 'Cloud Provider LLP',
    uzCyrl: 'ТОО «Облачный Провайдер»',
    en: 'Cloud Provider LLP',
  },
  UZ: {
    ru: 'ООО «Облачный Провайдер»',
    kk: 'ООО «Облачный Провайдер»',
    uzLatn: '«Bulutli Provayder» MChJ',
    uzCyrl: '«Булутли Провайдер» МЧЖ',
    en: 'Cloud Provider LLC',
  },
  KE: {
    ru: 'Cloud Provider Limited',
    kk: 'Cloud Provider Limited',
    uzLatn: 'Cloud Provider Limited',
    uzCyrl: 'Cloud Provider Limited',
    en: 'Cloud Provider Limited',
  },
}
/** Every name that letters give the provider, as its operator would set them. */
export const PROVIDER_ALIASES = [
  ...new Set(Object.values(PROVIDERS).flatMap((names) => Object.values(names))),
]

/** The facts of one invented application, dated sensibly before `today` (ISO). */
export function sceneOf(seed: number, country: Country, today: string): Scene {
  const next = random(seed * 3 + 1)
  const organisation = organisationOf(next, country)
  const head = personOf(next, country, today)
  const attorney = personOf(next, country, today)
  const founder = personOf(next, country, today)
  const signatory = next() < 0.72 ? 'head' : 'attorney'
  const signer = signatory === 'head' ? head : attorney
  const newEmail = emailOf(next, signer, organisation.domain)
  const appliedOn = addDays(today, -between(next, 0, 12))
  const appointedOn = later(
    addDays(appliedOn, -between(next, 40, 1500)),
    addDays(organisation.registeredOn, 1),
  )
  const empoweredOn = later(addDays(appliedOn, -between(next, 3, 250)), appointedOn)
  return {
    seed,
    country,
    organisation,
    stranger: organisationOf(next, country),
    head,
    attorney,
    founder,
    signatory,
    accountNumber: accountNumber(next),
    oldEmail: otherEmail(newEmail, () => emailOf(next, founder, organisation.domain)),
    newEmail,
    requests: requestsOf(next()),
    appliedOn,
    appointedOn,
    certifiedOn: addDays(appliedOn, -between(next, 0, 25)),
    empoweredOn,
    empoweredUntil: lastDay(next(), empoweredOn),
    provider: PROVIDERS[country],
    serial: between(next, 1, 189),
  }
}

const later = (a: string, b: string): string => (a > b ? a : b)

function otherEmail(taken: string, make: () => string): string {
  for (;;) {
    const made = make()
    if (made.toLowerCase() !== taken.toLowerCase()) return made
  }
}

function requestsOf(share: number): readonly Request[] {
  if (share < 0.6) return ['change-email']
  return share < 0.8 ? ['disable-2fa'] : ['change-email', 'disable-2fa']
}

/** Ten months, a year or three years on, or the end of the next year. */
function lastDay(share: number, from: string): string {
  const year = Number(from.slice(0, 4))
  if (share < 0.35) return `${year + 1}-12-31`
  if (share < 0.45) return addDays(from, 300)
  return addDays(from, share < 0.8 ? 365 : 1095)
}
