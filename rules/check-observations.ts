import type { CaseDocument } from '../cases/document.ts'
import type { FlagCode } from '../cases/flags.ts'
import { isBin } from '../cases/identifiers/kz-bin.ts'
import type { Flag } from '../cases/verdict.ts'
import { type CaseFacts, stated } from './case-facts.ts'
import { DOUBTFUL } from './result.ts'

/** Hosts of the offices whose certificates carry codes (assumed: seen in public papers; another host goes to a person). */
const OFFICES = /(?:^|\.)(?:egov\.kz|gov\.kz|gov\.uz|birdarcha\.uz|go\.ke)$/

type Observed = CaseDocument['observations'][number]

/**
 * Flags for what was seen beside the words: `text-layer-differs` when a file says something else than it shows,
 * `bar-code-mismatch` when a code on a paper holds another BIN than the paper, `bar-code-host` when the code of a
 * certificate leads to a place that is none of the offices. Nothing is fetched.
 */
export function observationFlags(facts: CaseFacts): Flag[] {
  return facts.documents.flatMap((document) =>
    document.observations.flatMap((seen) =>
      codesOf(document, seen).map((code) => flagOf(code, document, seen)),
    ),
  )
}

function codesOf(document: CaseDocument, { what, quote }: Observed): FlagCode[] {
  if (what === 'text-layer-differs') return ['text-layer-differs']
  const codes: FlagCode[] = []
  if (hasOtherBin(document, quote)) codes.push('bar-code-mismatch')
  if (document.kind === 'registration' && leadsElsewhere(quote)) codes.push('bar-code-host')
  return codes
}

function hasOtherBin(document: CaseDocument, quote: string): boolean {
  const own = stated([document], 'registrationNumber')
    .filter(({ field }) => field.scheme === 'kz-bin' && field.confidence >= DOUBTFUL)
    .map(({ field }) => field.value)
  const inCode = (quote.match(/(?<!\d)\d{12}(?!\d)/g) ?? []).filter(isBin)
  return own.length > 0 && inCode.length > 0 && !inCode.some((bin) => own.includes(bin))
}

function leadsElsewhere(quote: string): boolean {
  const url = /^https?:\/\//i.test(quote.trim()) ? URL.parse(quote.trim()) : null
  return url !== null && !OFFICES.test(url.hostname)
}

function flagOf(
  code: FlagCode,
  { attachmentId, name }: CaseDocument,
  { page, quote, shown }: Observed,
): Flag {
  const said = shown === undefined ? quote : `${quote} / ${shown}`
  return { code, evidence: [{ attachmentId, name, page, quote: said.slice(0, 200) }] }
}
