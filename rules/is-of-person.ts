import type { CaseDocument, Field } from '../cases/document.ts'
import { stated } from './case-facts.ts'
import { COUNTRY_RULES } from './register.ts'
import { numberingOf } from './whose-number.ts'

/** A tax certificate of a person bears their own name where others bear that of an organisation. */
export function isOfPerson(paper: CaseDocument): boolean {
  return (
    paper.kind === 'tax-certificate' &&
    stated([paper], 'registrationNumber').some(({ field }) => isPersonsNumber(field))
  )
}

/** Whether a number is a person's in one of the countries, as an IIN or a PINFL is. */
export function isPersonsNumber(field: Field): boolean {
  return COUNTRY_RULES.some((rules) => numberingOf(field, rules)?.of === 'person')
}
