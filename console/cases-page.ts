import { html } from 'hono/html'
import type { CaseLine } from '../store/case-files.ts'

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 1100px; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; margin-bottom: 2rem; }
th, td { text-align: left; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); vertical-align: top; }
.count { text-align: right; font-variant-numeric: tabular-nums; }
code { font-size: .9em; }
.outcome { font-weight: 600; }
.complete { color: light-dark(#12653a, #7ddba5); } .incomplete { color: light-dark(#8a5300, #ffc46b); } .review { color: light-dark(#8f1d3f, #ff9db5); }
`

/** The read-only page: the newest cases, and what the queues have to do. */
export function casesPage(
  cases: readonly CaseLine[],
  forStaff: readonly { id: string; received_at: Date; reason: string | null }[],
  counts: readonly { job: string; state: string; count: number }[],
): ReturnType<typeof html> {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>recovery-desk</title>
        <style>${STYLE}</style>
      </head>
      <body>
        <h1>recovery-desk</h1>
        <h2>Cases</h2>
        ${cases.length === 0 ? html`<p>No case yet.</p>` : casesTable(cases)}
        ${forStaff.length === 0 ? '' : staffTable(forStaff)}
        <h2>Jobs</h2>
        <table>
          <thead><tr><th scope="col">Job</th><th scope="col">State</th><th scope="col" class="count">Count</th></tr></thead>
          <tbody>
            ${counts.map(({ job, state, count }) => html`<tr><td>${job}</td><td>${state}</td><td class="count">${count}</td></tr>`)}
          </tbody>
        </table>
      </body>
    </html>`
}

function staffTable(
  messages: readonly { id: string; received_at: Date; reason: string | null }[],
): ReturnType<typeof html> {
  return html`<h2>Messages that only people can settle</h2>
    <table>
      <thead><tr><th scope="col">Message</th><th scope="col">Received (UTC)</th><th scope="col">Reason</th></tr></thead>
      <tbody>
        ${messages.map(
          ({ id, received_at, reason }) => html`<tr>
            <td><code>${id}</code></td>
            <td>${received_at.toISOString().slice(0, 16).replace('T', ' ')}</td>
            <td>${reason ?? ''}</td>
          </tr>`,
        )}
      </tbody>
    </table>`
}

function casesTable(cases: readonly CaseLine[]): ReturnType<typeof html> {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Case</th><th scope="col">Opened (UTC)</th><th scope="col">Country</th><th scope="col">Asks for</th>
        <th scope="col">Outcome</th><th scope="col">Missing</th><th scope="col">Flags</th><th scope="col">Reply</th>
      </tr>
    </thead>
    <tbody>
      ${cases.map(
        ({ id, openedAt, verdict, reply }) => html`<tr>
          <td><code>${id.slice(0, 8)}</code></td>
          <td>${openedAt.toISOString().slice(0, 16).replace('T', ' ')}</td>
          <td>${verdict?.country ?? '?'} ${verdict?.entityType ?? ''}</td>
          <td>${verdict?.requests.join(', ') || '?'}</td>
          <td class="outcome ${verdict?.outcome ?? ''}">${verdict?.outcome ?? ''}</td>
          <td>${verdict?.missing.join(', ') ?? ''}</td>
          <td>${verdict?.flags.map(({ code }) => code).join(', ') ?? ''}</td>
          <td>${reply ?? ''}</td>
        </tr>`,
      )}
    </tbody>
  </table>`
}
