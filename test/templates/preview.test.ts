import { expect, test } from 'vitest'
import { previewPage } from '../../scripts/preview-page.ts'
import { reply } from './reply.ts'

test('the preview shows a reply in a frame that runs nothing, beside its text', () => {
  const shown = { ...reply(null, [], 'kk'), sample: 'question' }
  const hostile = { ...shown, html: '"><script>alert(1)</script>', text: '<b>', subject: '<i>' }
  const page = previewPage([shown, hostile])
  expect(page.match(/<article /g)).toHaveLength(2)
  expect(page.match(/<iframe sandbox="allow-same-origin"/g)).toHaveLength(2)
  expect(page).toContain('<option value="kk">Kazakh</option>')
  expect(page).toContain(`<pre lang="kk">${shown.text}</pre>`)
  expect(page).not.toMatch(/<script>alert|<b>|<i>/)
})
