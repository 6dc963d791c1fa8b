import { html } from 'hono/html'
import type { Evidence, Finding, Flag, Verdict } from '../cases/verdict.ts'
import { type Rulebook, requirementByCode } from '../rules/rulebook.ts'
import type { CaseLink } from '../store/case-links.ts'
import type { CaseFileRow, EventRow, MessageRow, ReplyRow } from '../store/schema.ts'
import { minute, page, table } from './page.ts'

type Html = ReturnType<typeof html>

/** What the page of a case shows: codes, places and counts, nothing of what people wrote. */
export interface ShownCase {
  readonly caseFile: CaseFileRow
  readonly verdict: Verdict | null
  readonly messages: readonly MessageRow[]
  readonly replies: readonly ReplyRow[]
  readonly links: readonly CaseLink[]
  readonly events: readonly EventRow[]
}

/** One case: what the rules found and where each rule comes from, its messages and why they are here, what happened. */
export function casePage(
  { caseFile, verdict, messages, replies, links, events }: ShownCase,
  rules: Rulebook,
): Html {
  const title = `Case ${caseFile.id.slice(0, 8).toUpperCase()}`
  return page(
    title,
    html`<p><a href="/">All cases</a></p>
      <h1>${title}</h1>
      <p>State: ${caseFile.state}.${verdict ? html` Verdict: ${verdictLine(verdict)}` : ''}</p>
      ${verdict ? html`<h2>Findings</h2>${findingsTable(verdict.findings, rules)}` : ''}
      ${verdict?.flags.length ? html`<h2>Flags</h2>${flagsTable(verdict.flags)}` : ''}
      <h2>Messages</h2>
      ${table(
        ['Message', 'Received (UTC)', 'Why it is here'],
        messages.map(({ id, received_at, joined_by }) => [
          html`<code>${id}</code>`,
          minute(received_at),
          joined_by ?? 'opened the case',
        ]),
      )}
      ${links.length > 0 ? html`<h2>Beside other cases</h2>${linksTable(links, caseFile.id)}` : ''}
      <h2>Replies</h2>
      ${table(
        ['Written (UTC)', 'Reply', 'Language', 'State'],
        replies.map(({ created_at, template, language, state, reason }) => [
          minute(created_at),
          template,
          language,
          reason ? `${state} (${reason})` : state,
        ]),
      )}
      <h2>What happened</h2>
      ${table(
        ['When (UTC)', 'Who', 'What', 'Details'],
        events.map(({ at, actor, what, details }) => [
          minute(at),
          actor,
          what,
          html`<small><code>${JSON.stringify(details)}</code></small>`,
        ]),
      )}`,
  )
}

function verdictLine({ outcome, country, entityType, because, requests }: Verdict): Html {
  const told = (value: string | null, by: string | null, what: string): string =>
    value ? `${value} (by ${by ?? 'nothing'})` : `${what} open`
  return html`<span class="outcome ${outcome}">${outcome}</span>; ${told(country, because.country, 'country')},
    ${told(entityType, because.entityType, 'kind of owner')}; asks for ${requests.join(' and ') || 'nothing recognised'}`
}

function findingsTable(findings: readonly Finding[], rules: Rulebook): Html {
  return table(
    ['Rule', 'Result', 'What it demands, and who says so', 'Where'],
    findings.map(({ code, status, reason, evidence }) => {
      const demand = requirementByCode(rules, code)
      return [
        html`<code>${code}</code>`,
        html`<span class="status ${status}">${status}</span>${reason ? html`<br />${reason}` : ''}`,
        html`${demand?.demand ?? ''}<br /><small>${demand?.provenance ?? ''}: ${demand?.source ?? ''}</small>`,
        places(evidence),
      ]
    }),
  )
}

function flagsTable(flags: readonly Flag[]): Html {
  return table(
    ['Flag', 'Where'],
    flags.map(({ code, evidence }) => [html`<code>${code}</code>`, places(evidence)]),
  )
}

function linksTable(links: readonly CaseLink[], id: string): Html {
  return table(
    ['Case', 'Why'],
    links.map(({ caseId, otherId, why }) => {
      const other = caseId === id ? otherId : caseId
      return [
        html`<a href="/cases/${other}"><code>${other.slice(0, 8)}</code></a>`,
        caseId === id ? `named here: ${why}` : `names this one: ${why}`,
      ]
    }),
  )
}

/** Attachments by id and page; names are the sender's words. */
function places(evidence: readonly Evidence[]): string {
  const all = evidence.map(({ attachmentId, page: number }) =>
    attachmentId === null
      ? 'the message'
      : `attachment ${attachmentId.slice(0, 8)}${number ? `, page ${number}` : ''}`,
  )
  return [...new Set(all)].join('; ')
}
