import { html } from 'hono/html'

type Html = ReturnType<typeof html>

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 1100px; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; margin-bottom: 2rem; }
th, td { text-align: left; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); vertical-align: top; }
.count { text-align: right; font-variant-numeric: tabular-nums; }
code { font-size: .9em; }
td > code, time { white-space: nowrap; }
small { opacity: .75; }
.outcome, .status { font-weight: 600; }
.complete, .met { color: light-dark(#12653a, #7ddba5); }
.incomplete, .missing { color: light-dark(#8a5300, #ffc46b); }
.review, .unmet, .unclear { color: light-dark(#8f1d3f, #ff9db5); }
`

/** A page of the console. */
export function page(title: string, body: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <style>${STYLE}</style>
      </head>
      <body>${body}</body>
    </html>`
}

/** A table with its headings; each row is a list of cells. */
export function table(headings: readonly string[], rows: readonly (readonly unknown[])[]): Html {
  return html`<table>
    <thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
    <tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table>`
}

/** An instant in UTC, to the minute. */
export function minute(instant: Date): Html {
  return html`<time>${instant.toISOString().slice(0, 16).replace('T', ' ')}</time>`
}
