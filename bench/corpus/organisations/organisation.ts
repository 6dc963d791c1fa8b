import { between, bin } from '../../../demo/numbers.ts'
import type { Country } from '../countries.ts'
import { kenyanCompany, kraPin, stir } from '../people/numbers.ts'
import type { Organisation } from '../scene.ts'
import { companyName } from './company-names.ts'
import { domainOf } from './e-mails.ts'
import { placeOf } from './places.ts'

type Next = () => number

const two = (value: number): string => String(value).padStart(2, '0')

/** An invented organisation of a country, registered in 2008 or later. */
export function organisationOf(next: Next, country: Country): Organisation {
  const name = companyName(next, country)
  const day = two(between(next, 1, 28))
  const year = between(next, 2008, 2023)
  const month = two(between(next, 1, 12))
  const kazakh = bin(between(next, 1, 2 ** 30))
  const registeredOn =
    country === 'KZ' ? `20${kazakh.slice(0, 2)}-${kazakh.slice(2, 4)}-${day}` : `${year}-${month}-${day}`
  return {
    name,
    number: { KZ: () => kazakh, UZ: () => stir(next), KE: () => kenyanCompany(next, year) }[country](),
    taxPin: country === 'KE' ? kraPin(next) : '',
    ...placeOf(next, country),
    phone: phoneOf(next, country),
    domain: domainOf(next, name.en),
    registeredOn,
  }
}

function phoneOf(next: Next, country: Country): string {
  const [a, b] = [two(between(next, 0, 99)), two(between(next, 0, 99))]
  if (country === 'KE') return `+254 7${two(between(next, 0, 29))} 000 ${a}${b[0]}`
  if (country === 'UZ') return `+998 ${['90', '71', '93'][between(next, 0, 2)]} 000-${a}-${b}`
  return next() < 0.5
    ? `+7 (7${two(between(next, 0, 27))}) 555-${a}-${b}`
    : `8 7${two(between(next, 0, 27))} 555 ${a} ${b}`
}
