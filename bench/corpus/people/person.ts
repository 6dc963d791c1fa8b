import { addDays } from '../../../demo/dates.ts'
import { between } from '../../../demo/numbers.ts'
import type { Country } from '../countries.ts'
import type { Person } from '../scene.ts'
import { nameOf } from './full-names.ts'
import { cardLines, passportLines } from './mrz.ts'
import { cardNumber, passportNumber, personalNumber } from './numbers.ts'

type Next = () => number

const TEN_YEARS = 3652

/** An invented grown-up of a country with papers that are valid today (ISO). */
export function personOf(next: Next, country: Country, today: string): Person {
  const sex = next() < 0.6 ? 'M' : 'F'
  const birthDate = addDays(today, -between(next, 26 * 365, 67 * 365))
  const number = personalNumber(next, country, birthDate, sex)
  const { surname, given, ...names } = nameOf(next, country, sex)
  const card = { number: cardNumber(next, country), ...term(next, today) }
  const passport = { number: passportNumber(next, country), ...term(next, today) }
  // Kenya prints no personal number in its machine readable zones.
  const holder = {
    country,
    surname,
    given,
    sex,
    birthDate,
    personalNumber: country === 'KE' ? '' : number,
  } as const
  return {
    sex,
    birthDate,
    ...names,
    personalNumber: number,
    card,
    passport,
    cardMrz: cardLines({ ...holder, documentNumber: card.number, validUntil: card.validUntil }),
    passportMrz: passportLines({
      ...holder,
      documentNumber: passport.number,
      validUntil: passport.validUntil,
    }),
  }
}

function term(next: Next, today: string): { issuedOn: string; validUntil: string } {
  const issuedOn = addDays(today, -between(next, 20, 8 * 365))
  return { issuedOn, validUntil: addDays(issuedOn, TEN_YEARS) }
}
