import type { CaseDocument, Field } from '../cases/document.ts'
import { editDistance } from '../cases/edit-distance.ts'
import {
  documentsOf,
  evidenceOf,
  evidenceOfDocument,
  type Stated,
  stated,
  statedInText,
  surest,
} from './case-facts.ts'
import type { CheckInput } from './checks.ts'
import { matches } from './named-in.ts'
import { areLinked } from './one-organisation.ts'
import { DOUBTFUL, flag, met, missing, type Result, unclear } from './result.ts'
import { sharePerson } from './same-owner.ts'
import { mayHave, numberingOf } from './whose-number.ts'

/** The papers that show a number because an office gave it. */
const SHOWING = ['registration', 'tax-certificate'] as const
/** Digits in which a number that was miswritten or misread differs from itself. */
const SLIPS = 2
const STATING = ['application', 'appointment', 'power-of-attorney'] as const

/**
 * The owner's number, of the numberings that will do, on a paper that shows it. A number only stated counts where the
 * operator says so. Numbers of one numbering that disagree are flagged, since no check digit protects every digit; one
 * that fails its check is a reason to look, and never makes the number itself `missing`.
 */
export function checkNumber(input: CheckInput): Result {
  const { facts, acceptStated } = input
  const { isOwn, isPersons } = ownNumbers(input)
  const own = (values: readonly Stated[]): Stated[] => values.filter(isOwn)
  const papers = documentsOf(facts, ...SHOWING, ...(isPersons ? (['identity'] as const) : [])).filter(
    (paper) => paper.kind === 'registration' || mayShow(paper, isOwn),
  )
  const onPapers = own(stated(papers, 'registrationNumber'))
  const inOthers = own(stated(documentsOf(facts, ...STATING), 'registrationNumber'))
  const seen = [...onPapers, ...inOthers, ...own(statedInText(facts, 'registrationNumber'))]
  const shown = sure(onPapers).filter(({ document }) => (document?.confidence ?? 0) >= DOUBTFUL)
  const future = sure(stated(papers, 'documentDate')).filter(({ field }) => field.value > facts.today)
  const flags = flagsOf(seen)
  const evidence = seen.map(evidenceOf)
  if (flags.length > 0 && shown.length > 0) return unclear('check-digit', evidence, flags)
  if (future.length > 0) return unclear('future-dated', future.map(evidenceOf), flags)
  if (shown.some(({ document }) => isOfApplicant(input, document))) return met(evidence)
  if (papers.length > 0)
    return unclear('doubtful', evidence.length > 0 ? evidence : papers.map(evidenceOfDocument), flags)
  if (acceptStated && flags.length === 0 && sure(inOthers).some(isInApplication)) return met(evidence)
  if (seen.length === 0) return missing('not-sent')
  return missing('stated-only', isPersons ? 'identity' : 'registration-document', flags)
}

/** Which numbers are the owner's; one that was hardly read, or is wrong, may be it. */
function ownNumbers({ rules, requirement }: CheckInput) {
  const { schemes = rules.numbers.map(({ scheme }) => scheme) } = requirement
  const numberings = rules.numbers.filter(
    (each) => schemes.includes(each.scheme) && mayHave(requirement.entityType, each),
  )
  const isOwn = ({ field }: Stated): boolean => {
    const numbering = numberingOf(field, rules)
    if (numbering && numberings.includes(numbering)) return true
    if (field.confidence >= DOUBTFUL) return false
    const isWrong = numbering?.bornOn?.(field.value) === null
    return numberings.some(
      ({ scheme }) => scheme === field.scheme || (isWrong && scheme === numbering?.alike),
    )
  }
  return { isOwn, isPersons: numberings.some(({ of }) => of === 'person') }
}

/** A tax certificate with another number than the one that is asked for shows nothing of it. */
function mayShow(paper: CaseDocument, isOwn: (number: Stated) => boolean): boolean {
  const numbers = stated([paper], 'registrationNumber')
  return numbers.length === 0 || numbers.some(isOwn)
}

/**
 * A certificate of somebody says nothing about an application that names another, or none. Anybody can have that of a
 * trade, and write its number into an application: it must name the person who signed.
 */
function isOfApplicant({ facts, requirement }: CheckInput, paper: CaseDocument | null): boolean {
  const applications = documentsOf(facts, 'application')
  if (paper === null || applications.length === 0) return paper !== null
  if (requirement.entityType === 'sole-proprietor') return applications.some((each) => isNamedIn(paper, each))
  return applications.some((each) => areLinked(each, paper) || sharePerson(each, paper))
}

function isNamedIn(paper: CaseDocument, application: CaseDocument): boolean {
  const signatory = surest(application, 'signatoryName')
  return signatory !== undefined && matches([paper], signatory).some(({ match }) => match === 'same')
}

function flagsOf(seen: readonly Stated[]): Result['flags'] {
  const evidence = seen.map(evidenceOf)
  const valid = sure(seen)
  const values = new Set(valid.map(({ field }) => field.value))
  const isContradicted = valid.some((one) =>
    valid.some(({ field }) => field.scheme === one.field.scheme && field.value !== one.field.value),
  )
  const broken = seen.filter(
    (each) => isWrong(each.field) && !values.has(each.field.value) && !isStray(each, valid),
  )
  return [
    ...(isContradicted ? [flag('registration-number-mismatch', evidence)] : []),
    ...(broken.length > 0 ? [flag('invalid-check-digit', broken.map(evidenceOf))] : []),
  ]
}

/** A number that hardly reads like one; of those without a check digit nothing shows that it is wrong. */
function isWrong({ scheme, confidence }: Field): boolean {
  return confidence < DOUBTFUL && scheme !== 'ke-company' && scheme !== 'ke-kra-pin'
}

/** Too unlike the sure number of the same paper to be that one with a slip: the paper names somebody else, too. */
function isStray({ field, document }: Stated, valid: readonly Stated[]): boolean {
  const alike = valid.filter((other) => other.field.scheme === field.scheme)
  return (
    alike.some((other) => other.document === document) &&
    alike.every((other) => editDistance(other.field.value, field.value, SLIPS) > SLIPS)
  )
}

function sure(values: readonly Stated[]): Stated[] {
  return values.filter(({ field }) => field.confidence >= DOUBTFUL)
}

function isInApplication({ document }: Stated): boolean {
  return document?.kind === 'application'
}
