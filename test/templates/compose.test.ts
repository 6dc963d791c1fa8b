import { describe, expect, test } from 'vitest'
import { FINDING_REASONS, type ReceivedFile } from '../../cases/verdict.ts'
import { MISSING_ITEMS } from '../../cases/vocabulary.ts'
import { SAMPLE_REPLIES } from '../../demo/replies.ts'
import {
  APPLICATION,
  but,
  CERTIFICATE,
  earlier,
  FULL,
  met,
  missing,
  ORDER,
  read,
  seen,
  unmet,
  unreadable,
  verdict,
} from '../../demo/reply-parts.ts'
import { REPLY_LANGUAGES, type ReplyLanguage, STRINGS } from '../../templates/register.ts'
import { reply } from './reply.ts'

const ALL = [APPLICATION, CERTIFICATE, ORDER]
const SCAN = read('Скан.pdf', 'application', 'registration', 'appointment')
const scan = (page: number) => seen(SCAN.name, page)
const POA = read('Доверенность.pdf', 'power-of-attorney')

describe.each(REPLY_LANGUAGES)('replies in %s', (language) => {
  test.each(Object.entries(SAMPLE_REPLIES))('%s', async (name, { verdict = null, files = [], ...more }) => {
    const { template, subject, text, application } = reply(verdict, files, language, more)
    const head = `${template}${application ? ', with the blank application' : ''}\nSubject: ${subject}`
    await expect(`${head}\n\n${text}`).toMatchFileSnapshot(`golden/${language}/${name}.txt`)
    for (const line of text.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(76)
    expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|null|QUOTE|\.\./)
  })

  test.each(['missing-several', 'password-only'])('%s as HTML', async (name) => {
    const { verdict = null, files = [], ...more } = SAMPLE_REPLIES[name] ?? {}
    const { html } = reply(verdict, files, language, more)
    await expect(html).toMatchFileSnapshot(`golden/${language}/${name}.html`)
  })
})

test('the samples have every kind of reply', () => {
  const templates = Object.values(SAMPLE_REPLIES).map(
    ({ verdict = null, files = [], ...more }) => reply(verdict, files, 'ru', more).template,
  )
  expect([...new Set(templates)].sort()).toEqual(Object.keys(STRINGS.ru.subject).sort())
})

test('the blank goes along when the application is asked for, for that owner, with what may be filled in', () => {
  const asked = verdict('incomplete', but(missing('application')))
  const filled = { accountNumber: '123456', requests: ['change-email'] as const }
  const { application } = reply(asked, ALL, 'ru', { filled })
  expect({ ...application, demanded: application?.demanded.toSorted() }).toEqual({
    owner: 'legal-entity',
    country: 'KZ',
    demanded: [...new Set(FULL.map(({ item }) => item))].toSorted(),
    filled,
  })
  const person = reply({ ...asked, entityType: 'individual' }, ALL)
  expect(person.application).toMatchObject({ owner: 'individual' })
  expect(person.text).toContain('Бланк приложен')
  expect(reply(verdict('incomplete', but(missing('authority'))), ALL).application).toBe(null)
})

test('never says complete over an open item or a flag', () => {
  const doubtful = { ...met('authority', seen(ORDER.name)), status: 'unclear', reason: 'doubtful' } as const
  expect(reply(verdict('complete', but(doubtful)), ALL).template).toBe('review')
  expect(reply(verdict('complete', but(missing('authority'))), ALL).template).toBe('review')
  expect(reply(verdict('complete', FULL, ['non-owner']), ALL).template).toBe('review')
  expect(reply(verdict('complete', []), []).template).toBe('review')
})

test('an item in doubt is not asked for again, unless the verdict lists it', () => {
  const doubtful = { ...met('authority', seen(ORDER.name)), status: 'unclear', reason: 'doubtful' } as const
  const of = verdict('incomplete', but(doubtful, missing('registration-document')))
  expect(reply(of, ALL).text).toContain('Проверит сотрудник: документ о полномочиях')
  const listed = { ...of, missing: [...of.missing, 'authority' as const] }
  expect(reply(listed, ALL).text).toContain('Нужно исправить или заменить: документ о полномочиях')
})

test('one item, several findings: the open one speaks', () => {
  const of = verdict('incomplete', [...FULL, unmet('authority', 'undated', seen(POA.name))])
  const { text } = reply(of, [...ALL, POA])
  expect(text).toContain('Нужно исправить или заменить: документ о полномочиях')
  expect(text).not.toContain('Получено: документ о полномочиях')
  expect(text).toContain('«Доверенность.pdf»')
})

test('of several places the receipt names the paper that answers', () => {
  const everywhere = [seen(APPLICATION.name), seen(CERTIFICATE.name), seen(ORDER.name)]
  const inText = { attachmentId: null, name: null, page: null, quote: '' }
  const authority = met('authority', seen(APPLICATION.name), seen(ORDER.name))
  const of = but(met('registration-number', ...everywhere, inText), authority)
  const { text } = reply(verdict('complete', of), ALL)
  expect(text).toContain('Получено: документ о полномочиях\n    Файл «Приказ № 1 от 12.01.2024.jpg»')
  expect(text).not.toContain('тексте письма')
  const scanned = met('authority', scan(1), scan(3))
  expect(reply(verdict('complete', [scanned]), [SCAN]).text).toContain('Файл «Скан.pdf»: приказ или решение')
  const written = verdict(
    'review',
    but({ ...met('new-email', inText), status: 'unclear', reason: 'only-in-message' }),
  )
  expect(reply(written, ALL).text).toContain('Получено: новый адрес электронной почты\n    В тексте письма.')
})

test('files of one name are each accounted for', () => {
  const twin = (id: string, file: ReceivedFile): ReceivedFile => ({ ...file, attachmentId: id })
  const files = [
    twin('1', read('scan.pdf', 'application')),
    twin('2', read('scan.pdf', 'other')),
    twin('3', unreadable('scan.pdf', 'blank')),
  ]
  const of = verdict('incomplete', [
    met('application', { ...seen('scan.pdf'), attachmentId: '1' }),
    missing('authority'),
  ])
  const { text } = reply(of, files)
  expect(text).toContain('Получено: заявление\n    Файл «scan.pdf».')
  expect(text).toContain('Не читается: файл «scan.pdf»')
  expect(text).toContain('не требуется: файл «scan.pdf»')
})

test('what came earlier is told with its day, and not accounted for again', () => {
  const files = [earlier(APPLICATION, '2026-11-24'), earlier(POA, '2026-11-24'), ORDER]
  const { text } = reply(verdict('incomplete', but(missing('registration-document'))), files)
  expect(text).toContain('Файл «Заявление.pdf» (получен раньше, 24 ноября 2026 г.).')
  expect(text).not.toContain('Доверенность')
  expect(text).toContain('В письме 1 файл.')
})

test('what may be in the unreadable file is asked for as that file first', () => {
  const absent = { ...missing('authority'), reason: 'unreadable' } as const
  for (const status of ['missing', 'unclear'] as const) {
    const of = verdict('review', but({ ...absent, status }), ['unreadable-document'])
    const { text } = reply(of, [APPLICATION, unreadable('a.jpg', 'too-dark')])
    expect(text).toContain('Нужно прислать: документ о полномочиях')
    expect(text.replace(/\s+/g, ' ')).toContain(STRINGS.ru.reasons.unreadable.fix)
    expect(text).not.toContain('мы этого не нашли')
  }
})

test('a mail of nothing but an unreadable file is answered about that file first', () => {
  const of = verdict('incomplete', [missing('application')])
  const { text } = reply(of, [unreadable('a.pdf', 'password')])
  expect(text.indexOf('закрыт паролем')).toBeLessThan(text.indexOf('Нужно прислать'))
  const both = reply(of, [unreadable('a.pdf', 'password'), read('b.pdf', 'other')]).text
  expect(both.indexOf('Нужно прислать')).toBeLessThan(both.indexOf('закрыт паролем'))
})

test('a mail beside a case learns nothing of it and is asked for nothing', () => {
  const of = verdict('incomplete', but(missing('authority'), missing('application')))
  const filled = { accountNumber: '123456', requests: [] }
  const { text, application } = reply(of, ALL, 'en', { occasion: { is: 'beside' }, filled })
  expect(text).not.toMatch(/authority|received|please send|attach/i)
  expect(application).toBe(null)
})

test('only the sender can answer what is open, of anything else in doubt a person decides', () => {
  const open = (item: 'entity-type' | 'authority') =>
    ({ ...missing(item), status: 'unclear', reason: 'open' }) as const
  const of = verdict('review', but(open('entity-type'), open('authority')))
  const { text } = reply(of, [APPLICATION, ORDER])
  expect(text).toContain('Вопрос: кому принадлежит аккаунт?')
  expect(text).not.toContain('Нужно прислать')
})

test('in a review what anyone sees on the paper is told, what is looked into is not', () => {
  for (const reason of FINDING_REASONS) {
    const { text } = reply(verdict('review', but(unmet('authority', reason, seen(POA.name)))), [POA])
    const isTold = text.replace(/\s+/g, ' ').includes(STRINGS.ru.reasons[reason].what)
    const isHidden = [
      'check-digit',
      'role-unknown',
      'name-unknown',
      'name-differs',
      'grantor-differs',
      'doubtful',
    ]
    expect(isTold, reason).toBe(!isHidden.includes(reason))
  }
})

const ORGANISATIONS: Record<ReplyLanguage, RegExp> = {
  ru: /руководител|организаци/i,
  kk: /басшы|ұйым/i,
  'uz-Latn': /rahbar|tashkilot/i,
  'uz-Cyrl': /раҳбар|ташкилот/i,
  en: /head of|organisation/i,
  sw: /mkuu|shirika|kampuni/i,
}

test.each(REPLY_LANGUAGES)('a person is not told of heads of organisations in %s', (language) => {
  for (const entityType of ['individual', 'sole-proprietor'] as const) {
    for (const item of MISSING_ITEMS.filter((each) => each !== 'entity-type')) {
      const of = { ...verdict('incomplete', [missing(item)]), entityType }
      expect(reply(of, [], language).text).not.toMatch(ORGANISATIONS[language])
    }
  }
})

test('a message without a case has no reference in its subject', () => {
  expect(reply(null, [], 'en', { caseRef: null }).subject).toBe('Account recovery: how to apply')
})
