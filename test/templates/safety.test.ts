import { describe, expect, test } from 'vitest'
import { FLAG_CODES } from '../../cases/flags.ts'
import { FINDING_REASONS } from '../../cases/verdict.ts'
import { DOCUMENT_KINDS, MISSING_ITEMS, REQUESTS, UNREADABLE_REASONS } from '../../cases/vocabulary.ts'
import { SAMPLE_REPLIES } from '../../demo/replies.ts'
import {
  APPLICATION,
  but,
  earlier,
  FULL,
  missing,
  read,
  seen,
  unmet,
  unreadable,
  verdict,
} from '../../demo/reply-parts.ts'
import type { ComposedReply } from '../../templates/compose.ts'
import { reduceFileName } from '../../templates/file-label.ts'
import { QUESTIONS } from '../../templates/item-words.ts'
import { REPLY_LANGUAGES, replyLanguage, STRINGS } from '../../templates/register.ts'
import type { Situated } from '../../templates/template-for.ts'
import { reply } from './reply.ts'

const HOSTILE: [string, string | null][] = [
  ['Заявление.pdf', 'Заявление.pdf'],
  ['Приказ № 1 от 12.01.2024.JPG', 'Приказ № 1 от 12.01.2024.jpg'],
  ['WhatsApp Image 2025-01-31 at 12.30.45.jpeg', 'WhatsApp Image 2025-01-31 at 12.30.45.jpeg'],
  ['Өтініш құжаты_ЖШС.docx', 'Өтініш құжаты_ЖШС.docx'],
  ['И\u0306ог.pdf', 'Йог.pdf'],
  ['документы.zip', 'документы zip'],
  ['приказ.pdf.exe', 'приказ pdf.exe'],
  ['C:\\Users\\me\\Скан.pdf', 'Скан.pdf'],
  ['docs.zip/папка/Скан.pdf', 'Скан.pdf'],
  ['x\r\nBcc: all@example.org\r\n\r\nhello.pdf', null],
  ['x\r\nSubject: hi.pdf', 'x Subject hi.pdf'],
  ['https://evil.example/login.pdf', null],
  ['www.evil.example.pdf', null],
  ['evil.com', null],
  ['evil.рф', null],
  ['login.evil.com.pdf', 'login evil com.pdf'],
  ['evil.com/x', 'x'],
  ['ｅｖｉｌ．ｃｏｍ', null],
  ['evil。com.pdf', 'evil com.pdf'],
  ['http:\\\\evil.example\\x.pdf', null],
  ['mailto:me.pdf', null],
  ['10.0.0.1.pdf', '10 0 0 1.pdf'],
  ['\u202Efdp.exe.pdf', 'fdp exe.pdf'],
  ['invoice\u2066\u200B\u0000.pdf', 'invoice.pdf'],
  ['<img src=x onerror=alert(1)>.png', 'img src x onerror alert 1.png'],
  ['"><b>Ваш доступ восстановлен</b>.pdf', 'b.pdf'],
  ['שלום.pdf', null],
  ['...', null],
  ['', null],
  ['.pdf', null],
  [`${'a'.repeat(500)}.pdf`, `${'a'.repeat(56)}.pdf`],
]

test.each(HOSTILE)('file name %j is shown as %j', (name, want) => {
  expect(reduceFileName(name)).toBe(want)
})

const OCCASIONS: Record<string, Partial<Situated>> = {
  message: { situations: ['cloud-link', 'has-access'] },
  beside: { occasion: { is: 'beside' } },
  reminder: { occasion: { is: 'reminder', closesOn: '2026-12-24' } },
  expiry: { occasion: { is: 'expiry' } },
}

function expectOnlyOurs({ subject, text, html }: ComposedReply): void {
  expect(subject).not.toMatch(/\p{Cc}/u)
  for (const body of [text, html]) {
    expect(body).not.toMatch(/EVIL|https?:|www|evil\.|example|\p{Script=Hebrew}/u)
    expect(body.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    expect(body.replaceAll('no-reply@', '')).not.toContain('@')
  }
  const tags = new Set([...html.matchAll(/<\/?([a-z0-9!]+)/g)].map((match) => match[1]))
  const ours = '!doctype html head meta title body div p br h2 ul li strong'.split(' ')
  expect([...tags].filter((tag) => !ours.includes(tag ?? ''))).toEqual([])
  expect(html).not.toMatch(/src=|href=|url\(/)
}

describe.each(REPLY_LANGUAGES)('in %s', (language) => {
  test.each(Object.entries(OCCASIONS))('%s: nothing of the sender gets in but reduced names', (_, more) => {
    const files = HOSTILE.flatMap(([name]) => [read(name, 'other'), unreadable(name, 'password')])
    const findings = HOSTILE.map(([name], index) => {
      const item = MISSING_ITEMS[index % MISSING_ITEMS.length] ?? 'application'
      return { ...unmet(item, 'expired', { ...seen(name), quote: 'EVIL-QUOTE' }), code: 'EVIL-CODE' }
    })
    const of = { ...verdict('incomplete', findings), accountNumber: 'EVIL-ACCOUNT' }
    for (const each of [files, files.map((file) => earlier(file, '2026-11-24'))]) {
      expectOnlyOurs(reply(of, each, language, more))
    }
  })

  test.each(Object.entries(SAMPLE_REPLIES))('%s: our own mark-up, no links', (_, sample) => {
    const { verdict: of = null, files = [], ...more } = sample
    expectOnlyOurs(reply(of, files, language, more))
  })

  test('flags are never mentioned, nor what they suspect', () => {
    const codes = [...FLAG_CODES]
    const findings = but(
      unmet('authority', 'name-differs', seen('a.pdf')),
      unmet('registration-number', 'check-digit', seen('a.pdf')),
    )
    const flagged = reply(verdict('review', findings, codes), [APPLICATION], language)
    const plain = reply(verdict('review', findings), [APPLICATION], language)
    expect(flagged).toEqual(plain)
    for (const code of codes) expect(flagged.text + flagged.html).not.toContain(code)
    for (const reason of ['name-differs', 'check-digit'] as const) {
      expect(flagged.text.replace(/\s+/g, ' ')).not.toContain(STRINGS[language].reasons[reason].what)
    }
  })

  test('no flag changes a reply in review', () => {
    for (const { verdict: of = null, files = [], ...more } of Object.values(SAMPLE_REPLIES)) {
      if (of?.outcome !== 'review') continue
      const flags = FLAG_CODES.map((code) => ({ code, evidence: [seen('EVIL')] }))
      expect(reply({ ...of, flags }, files, language, more)).toEqual(
        reply({ ...of, flags: [] }, files, language, more),
      )
    }
  })

  test('every reason, item and kind has words', () => {
    const strings = STRINGS[language]
    for (const reason of [...UNREADABLE_REASONS, 'executable'] as const) {
      const { text } = reply(
        verdict('incomplete', [missing('authority')]),
        [unreadable('a.pdf', reason)],
        language,
      )
      const flat = text.replace(/\s+/g, ' ')
      expect(flat).toContain(strings.unreadable[reason].what)
      expect(flat).toContain(strings.unreadable[reason].fix)
    }
    for (const reason of FINDING_REASONS) {
      for (const item of MISSING_ITEMS.filter((each) => !QUESTIONS.has(each))) {
        const { text } = reply(verdict('incomplete', [unmet(item, reason)]), [], language)
        expect(text.replace(/\s+/g, ' ')).toContain(strings.reasons[reason].what)
      }
    }
    for (const kind of DOCUMENT_KINDS) expect(strings.kinds[kind].trim()).not.toBe('')
    for (const request of REQUESTS) expect(strings.requests[request].trim()).not.toBe('')
    for (const text of texts({ ...strings, and: 'and' })) expect(text).toBe(text.trim())
  })

  test('the same words whether or not the account is known', () => {
    const one = reply({ ...verdict('complete', FULL), accountNumber: '123456' }, [APPLICATION], language)
    const two = reply({ ...verdict('complete', FULL), accountNumber: null }, [APPLICATION], language)
    expect(one).toEqual(two)
  })
})

test('the language of a reply', () => {
  expect(replyLanguage('kk', 'KE')).toBe('kk')
  expect(replyLanguage('uz-Latn', 'KZ')).toBe('uz-Latn')
  expect(replyLanguage('uz-Cyrl', 'UZ')).toBe('uz-Cyrl')
  expect(replyLanguage('sw', 'KE')).toBe('sw')
  expect(replyLanguage(null, 'UZ')).toBe('uz-Latn')
  expect(replyLanguage(null, 'KE')).toBe('en')
  expect(replyLanguage(null, 'KZ')).toBe('ru')
  expect(replyLanguage(null, null)).toBe('ru')
})

/** Every string in a tree of words. */
function texts(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree]
  return tree && typeof tree === 'object' ? Object.values(tree).flatMap(texts) : []
}
