import type { ComposedReply } from '../templates/compose.ts'
import { escapeHtml } from '../templates/render.ts'

export interface Shown extends ComposedReply {
  /** The sample's name. */
  readonly sample: string
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' })

const STYLE = `
:root { color-scheme: light; --page: #f3f4f6; --card: #fff; --text: #1a1a1a; --soft: #5a6270; --line: #d5d9e0 }
:root[data-theme='dark'] { color-scheme: dark; --page: #14161a; --card: #1d2026; --text: #e8eaed; --soft: #a4acb8; --line: #363b45 }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif }
header { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 12px 20px; align-items: center;
  padding: 12px 24px; background: var(--card); border-bottom: 1px solid var(--line) }
h1 { margin: 0 auto 0 0; font-size: 18px }
label { display: flex; gap: 8px; align-items: center; color: var(--soft) }
select { font: inherit; padding: 4px 8px; max-width: 16em }
main { display: grid; gap: 24px; padding: 24px; max-width: 1440px; margin: auto }
article { background: var(--card); border: 1px solid var(--line); border-radius: 8px; overflow: hidden }
article[hidden] { display: none }
article > p { margin: 0; padding: 12px 16px; border-bottom: 1px solid var(--line) }
article small { color: var(--soft); font-size: 13px }
.two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 480px), 1fr)) }
iframe { display: block; width: 100%; min-height: 480px; border: 0; background: #fff }
:root[data-theme='dark'] iframe { filter: invert(0.9) hue-rotate(180deg) }
pre { margin: 0; padding: 16px; overflow: auto; font: 13px/1.45 ui-monospace, 'DejaVu Sans Mono', monospace }
@media (min-width: 1010px) { pre { border-left: 1px solid var(--line) } }
`

const SCRIPT = `
const $ = (id) => document.getElementById(id)
const filters = ['language', 'template', 'sample']
const articles = [...document.querySelectorAll('article')]
function show() {
  const wanted = filters.filter((name) => $(name).value)
  let count = 0
  for (const article of articles) {
    article.hidden = !wanted.every((name) => article.dataset[name] === $(name).value)
    if (!article.hidden) count++
  }
  $('count').textContent = count
  document.documentElement.dataset.theme = $('theme').value
  const state = new URLSearchParams([...filters, 'theme'].filter((name) => $(name).value).map((name) => [name, $(name).value]))
  history.replaceState(null, '', '#' + state)
}
function fit(frame) {
  const height = frame.contentDocument?.documentElement.scrollHeight
  if (height) frame.style.height = height + 'px'
}
for (const [name, value] of new URLSearchParams(location.hash.slice(1))) if ($(name)) $(name).value = value
for (const name of [...filters, 'theme']) $(name).addEventListener('change', show)
for (const frame of document.querySelectorAll('iframe')) frame.addEventListener('load', () => fit(frame))
addEventListener('resize', () => document.querySelectorAll('iframe').forEach(fit))
show()
`

/** One page of replies, each as its HTML in a sandboxed frame and as its text, with filters that its address keeps. */
export function previewPage(replies: readonly Shown[]): string {
  const languages = distinct(replies.map(({ language }) => language))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Replies</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Replies: <span id="count">${replies.length}</span></h1>
${select('language', languages, (language) => NAMES.of(language) ?? language)}
${select('template', distinct(replies.map(({ template }) => template)))}
${select('sample', distinct(replies.map(({ sample }) => sample)))}
<label>theme <select id="theme"><option>light</option><option>dark</option></select></label>
</header>
<main>
${replies.map(article).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}

function article({ sample, template, language, subject, text, html, application }: Shown): string {
  const blank = application ? ' · with the blank application' : ''
  const about = `${sample} · ${template} · ${NAMES.of(language)}${blank}`
  return `<article data-sample="${sample}" data-template="${template}" data-language="${language}">
<p><strong>${escapeHtml(subject)}</strong><br><small>${escapeHtml(about)}</small></p>
<div class="two">
<iframe sandbox="allow-same-origin" loading="lazy" title="${escapeHtml(about)}" srcdoc="${escapeHtml(html)}"></iframe>
<pre lang="${language}">${escapeHtml(text)}</pre>
</div>
</article>`
}

function select(name: string, values: readonly string[], say = (value: string): string => value): string {
  const options = values.map((value) => `<option value="${value}">${escapeHtml(say(value))}</option>`)
  return `<label>${name} <select id="${name}"><option value="">all</option>${options.join('')}</select></label>`
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
