import type { CaseDocument } from '../cases/document.ts'
import type { FlagCode } from '../cases/flags.ts'
import { isBin } from '../cases/identifiers/kz-bin.ts'
import type { Flag } from '../cases/verdict.ts'
import type { DocumentKind } from '../cases/vocabulary.ts'
import { type CaseFacts, stated } from './case-facts.ts'
import { DOUBTFUL } from './result.ts'

/** Hosts of the offices whose certificates carry codes (assumed: seen in public papers; another host goes to a person). */
const OFFICES = /(?:^|\.)(?:egov\.kz|gov\.kz|elicense\.kz|gov\.uz|birdarcha\.uz|go\.ke)$/

type Observed = CaseDocument['observations'][number]

const OFFICE: readonly DocumentKind[] = ['registration', 'tax-certificate']
/** Papers that say something of their owner; an application is a form that its owner fills in, however they do it. */
const TELLING: readonly DocumentKind[] = [...OFFICE, 'appointment', 'power-of-attorney', 'identity']

/**
 * On which papers a sign of change counts; a company lays its own stamps and signatures over its own papers. A sign
 * `ofFile` counts only where the file is that one paper: people join papers in all kinds of programs.
 */
const CHANGES: Partial<Record<Observed['what'], { on: readonly DocumentKind[]; ofFile?: true }>> = {
  'changed-text': { on: TELLING },
  'text-over': { on: TELLING },
  'changed-drawing': { on: OFFICE },
  'stamp-over': { on: OFFICE },
  'made-by-editor': { on: OFFICE, ofFile: true },
  'changed-later': { on: OFFICE, ofFile: true },
}

/** What its sender did, and no scanner. */
const LASTING: readonly FlagCode[] = ['text-gives-orders', 'document-edited', 'bar-code-mismatch']

/**
 * Flags for what was seen beside the words: `text-layer-differs` when a file says something else than it shows,
 * `active-content` when it holds something that acts, `text-gives-orders` when its words are meant for its reader,
 * `document-edited` when a paper that should be as it was issued was changed, `bar-code-mismatch` when a code on a
 * paper holds another BIN than the paper, `bar-code-host` when the code of a certificate leads to a place that is none
 * of the offices. Nothing is fetched. A newer paper in its place does not make up for one that was tampered with.
 */
export function observationFlags({ documents, superseded }: CaseFacts): Flag[] {
  return [...flagsOn(documents), ...flagsOn(superseded).filter(({ code }) => LASTING.includes(code))]
}

function flagsOn(documents: readonly CaseDocument[]): Flag[] {
  return documents.flatMap((document) => {
    const isWholeFile =
      documents.filter(({ attachmentId }) => attachmentId === document.attachmentId).length === 1
    return document.observations.flatMap((seen) =>
      codesOf(document, seen, isWholeFile).map((code) => flagOf(code, document, seen)),
    )
  })
}

function codesOf(document: CaseDocument, { what, quote }: Observed, isWholeFile: boolean): FlagCode[] {
  if (what === 'text-layer-differs' || what === 'active-content') return [what]
  if (what === 'gives-orders') return ['text-gives-orders']
  if (what !== 'bar-code') {
    const change = CHANGES[what]
    return change?.on.includes(document.kind) && (isWholeFile || !change.ofFile) ? ['document-edited'] : []
  }
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
