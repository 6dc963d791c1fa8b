import { html } from 'hono/html'
import type { CaseLine } from '../store/case-files.ts'
import { minute, page, table } from './page.ts'

/** The read-only page: the newest cases, and what the queues have to do. */
export function casesPage(
  cases: readonly CaseLine[],
  forStaff: readonly { id: string; received_at: Date; reason: string | null }[],
  counts: readonly { job: string; state: string; count: number }[],
): ReturnType<typeof html> {
  return page(
    'recovery-desk',
    html`<h1>recovery-desk</h1>
      <h2>Cases</h2>
      ${cases.length === 0 ? html`<p>No case yet.</p>` : casesTable(cases)}
      ${forStaff.length === 0 ? '' : staffTable(forStaff)}
      <h2>Jobs</h2>
      ${table(
        ['Job', 'State', 'Count'],
        counts.map(({ job, state, count }) => [job, state, html`<span class="count">${count}</span>`]),
      )}`,
  )
}

function staffTable(
  messages: readonly { id: string; received_at: Date; reason: string | null }[],
): ReturnType<typeof html> {
  return html`<h2>Messages that only people can settle</h2>
    ${table(
      ['Message', 'Received (UTC)', 'Reason'],
      messages.map(({ id, received_at, reason }) => [html`<code>${id}</code>`, minute(received_at), reason]),
    )}`
}

function casesTable(cases: readonly CaseLine[]): ReturnType<typeof html> {
  return table(
    ['Case', 'Opened (UTC)', 'State', 'Country', 'Asks for', 'Outcome', 'Missing', 'Flags', 'Reply'],
    cases.map(({ id, openedAt, state, verdict, reply }) => [
      html`<a href="/cases/${id}"><code>${id.slice(0, 8)}</code></a>`,
      minute(openedAt),
      state,
      `${verdict?.country ?? '?'} ${verdict?.entityType ?? ''}`,
      verdict?.requests.join(', ') || '?',
      html`<span class="outcome ${verdict?.outcome ?? ''}">${verdict?.outcome ?? ''}</span>`,
      verdict?.missing.join(', '),
      verdict?.flags.map(({ code }) => code).join(', '),
      reply,
    ]),
  )
}
