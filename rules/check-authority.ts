import type { CaseDocument, Field } from '../cases/document.ts'
import type { FieldName } from '../cases/vocabulary.ts'
import { authorityOfAttorney } from './authority-of-attorney.ts'
import { authorityOfHead, extractsOf } from './authority-of-head.ts'
import { documentsOf, evidenceOf, evidenceOfDocument, filledApplications, surest } from './case-facts.ts'
import type { CheckInput } from './checks.ts'
import { type Role, roleOf } from './head-of-organisation.ts'
import { type Match, matches } from './named-in.ts'
import { DOUBTFUL, flag, met, missing, type Result, unclear } from './result.ts'

/**
 * Who signed the application may do so: the head by the order or resolution of appointment (in Kenya any director, also
 * by an extract that lists the directors), anyone else by a power of attorney that the head gave, in its term and for
 * such a request. The paper must be about the same organisation. Everything that decides must have been read surely.
 */
export function checkAuthority(input: CheckInput): Result {
  const { facts } = input
  const extracts = extractsOf(input)
  const ofHead = [...documentsOf(facts, 'appointment'), ...extracts]
  const powers = documentsOf(facts, 'power-of-attorney')
  const [application] = filledApplications(facts)
  if (ofHead.length + powers.length === 0) return missing('not-sent')
  const papers = [...ofHead, ...powers].map(evidenceOfDocument)
  // Whom the paper must name, only the application can tell; it is asked for, and nothing is complete without it.
  if (!application) return met(papers)
  const signatory = surest(application, 'signatoryName')
  if (!signatory) return unclear('name-unknown', papers)

  const signed = evidenceOf({ field: signatory, document: application })
  const byPaper = matches(ofHead, signatory)
  const byPower = matches(powers, signatory)
  const isListed = byPaper.some((each) => isSame(each) && extracts.includes(each.document))
  const role = isListed ? 'head' : roleIn(application, signatory)
  if (role !== 'other' && byPaper.some(isSame)) {
    const result = authorityOfHead(input, byPaper, signatory, signed)
    return role === 'doubtful' && result.status === 'met' ? unclear('role-unknown', result.evidence) : result
  }
  if (byPower.some(isSame)) {
    const own = byPower.filter(isSame).map(({ document }) => document)
    return authorityOfAttorney(input, application, own, signed)
  }
  const needed = role === 'head' ? byPaper : role === 'other' ? byPower : [...byPaper, ...byPower]
  if (needed.length === 0) return missing('not-sent')
  const evidence = [signed, ...needed.map(({ document }) => evidenceOfDocument(document))]
  return needed.every(({ match }) => match === 'differs')
    ? unclear('name-differs', evidence, [flag('signatory-mismatch', evidence)])
    : unclear('name-unknown', evidence)
}

/** The post printed under the application, without the name that may stand beside it. */
function roleIn(application: CaseDocument, signatory: Field): Role {
  const name = signatory.value.split(/[\s.,]+/u)
  const post = sureValue(application, 'signatoryRole')?.split(' ')
  return roleOf(post?.filter((word) => !name.includes(word.replace(/[.,]/gu, ''))).join(' '))
}

function isSame({ match }: Match): boolean {
  return match === 'same'
}

/** Nothing where even the surest value is doubtful. */
function sureValue(document: CaseDocument, name: FieldName): string | undefined {
  const field = surest(document, name)
  return field && field.confidence >= DOUBTFUL ? field.value : undefined
}
