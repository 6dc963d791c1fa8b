import { expect, test } from 'vitest'
import { readConfig } from '../../config.ts'
import { linksIn } from '../../ingest/html-links.ts'
import { factsOf } from '../../ingest/message-facts.ts'
import { parse } from '../../ingest/parse.ts'

test.each([
  [
    'double, single and no quotes',
    `<a href="https://a.example/?x=1&amp;y=2">a</a> <A HREF = 'b'> <a href=c>`,
    ['https://a.example/?x=1&y=2', 'b', 'c'],
  ],
  ['a quoted message is not the sender’s own', 'Спасибо <blockquote><a href="https://we.tl/t-1">x</a>', []],
  [
    'a forwarded message alone is all there is',
    '<p>&nbsp;</p><div class="gmail_quote"><a href="d">x</a>',
    ['d'],
  ],
  ['a style is no text', '<style>p { color: red }</style><blockquote><a href="e">', ['e']],
])('%s', (_, html, want) => expect(linksIn(html)).toEqual(want))

const HTML = '<html><body><p>Документы <a href="https://disk.yandex.kz/d/abc">по ссылке</a></p></body></html>'

test.each([
  ['HTML alone', `Content-Type: text/html; charset=utf-8\r\n\r\n${HTML}`],
  [
    'HTML beside a text that does not name the link',
    `Content-Type: multipart/alternative; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nДокументы по ссылке\r\n--B\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${HTML}\r\n--B--\r\n`,
  ],
])('a link to a cloud is seen in %s', async (_, body) => {
  const parsed = await parse(Buffer.from(`From: a@b.example\r\nMIME-Version: 1.0\r\n${body}`))
  expect(factsOf(parsed, { is: 'unchecked' }, readConfig({}, '/nowhere')).situations).toEqual(['cloud-link'])
})

test('broken HTML costs little', () => {
  const started = process.cpuUsage()
  for (const part of ['<style', 'href=', '<', '<a href="']) linksIn(part.repeat(200_000 / part.length))
  expect(process.cpuUsage(started).user).toBeLessThan(2_000_000)
})
