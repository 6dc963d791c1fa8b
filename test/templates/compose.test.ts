import { describe, expect, test } from 'vitest'
import type { ReceivedFile, Verdict } from '../../cases/verdict.ts'
import { MISSING_ITEMS } from '../../cases/vocabulary.ts'
import { REPLY_LANGUAGES } from '../../templates/register.ts'
import {
  APPLICATION,
  but,
  CERTIFICATE,
  FULL,
  met,
  missing,
  ORDER,
  read,
  reply,
  seen,
  unmet,
  unreadable,
  verdict,
} from './samples.ts'

const ALL = [APPLICATION, CERTIFICATE, ORDER]
const SCAN = read('Скан.pdf', 'application', 'registration', 'appointment')
const scan = (page: number) => seen(SCAN.name, page)
const POA = read('Доверенность.pdf', 'power-of-attorney')

const CASES: Record<string, [Verdict, readonly ReceivedFile[]]> = {
  complete: [verdict('complete', FULL), ALL],
  'complete-one-scan': [
    {
      ...verdict('complete', [
        met('application', scan(1)),
        met('account-number', scan(1)),
        met('registration-document', scan(2)),
        met('authority', scan(3)),
      ]),
      requests: ['change-email', 'disable-2fa'],
    },
    [SCAN, read('logo.png', 'other'), unreadable('копия.pdf', 'password')],
  ],
  'nothing-but-words': [
    {
      ...verdict(
        'incomplete',
        ['application', 'authority'].map((item) => missing(item as 'application')),
      ),
      requests: [],
    },
    [],
  ],
  'missing-several': [
    verdict(
      'incomplete',
      but(missing('authority'), missing('registration-document'), missing('account-number')),
    ),
    [APPLICATION, CERTIFICATE, read('Договор.pdf', 'other')],
  ],
  'photo-too-dark': [
    verdict('incomplete', but(missing('authority'))),
    [APPLICATION, CERTIFICATE, unreadable('IMG_4780.HEIC', 'too-dark')],
  ],
  'password-pdf': [
    verdict('incomplete', but(missing('registration-document'))),
    [APPLICATION, ORDER, unreadable('Справка.pdf', 'password')],
  ],
  'expired-power-of-attorney': [
    verdict('incomplete', but(unmet('authority', 'expired', seen(POA.name)))),
    [APPLICATION, CERTIFICATE, POA],
  ],
  'review-with-missing': [
    verdict(
      'review',
      but(missing('registration-document'), unmet('authority', 'name-differs', seen(ORDER.name))),
      ['signatory-mismatch'],
    ),
    [APPLICATION, ORDER, unreadable('setup.exe', 'executable')],
  ],
  'review-without-missing': [verdict('review', FULL, ['sender-unauthenticated']), ALL],
  'review-no-rules': [
    { ...verdict('review', []), country: 'UZ', entityType: null, requests: [] },
    [read('a.pdf', 'other')],
  ],
}
for (const item of MISSING_ITEMS) {
  CASES[`missing-${item}`] = [
    { ...verdict('incomplete', but(missing(item))), requests: item === 'request' ? [] : ['change-email'] },
    [APPLICATION, CERTIFICATE, ORDER],
  ]
}

describe.each(REPLY_LANGUAGES)('replies in %s', (language) => {
  test.each(Object.keys(CASES))('%s', async (name) => {
    const [of, files] = CASES[name] as [Verdict, readonly ReceivedFile[]]
    const { template, subject, text, attachApplicationTemplate } = reply(of, files, language)
    const head = `${template}${attachApplicationTemplate ? ', with the blank application' : ''}\nSubject: ${subject}`
    await expect(`${head}\n\n${text}`).toMatchFileSnapshot(`golden/${language}/${name}.txt`)
    for (const line of text.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(76)
    expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|null|QUOTE/)
  })

  test('as HTML', async () => {
    const [of, files] = CASES['missing-several'] as [Verdict, readonly ReceivedFile[]]
    await expect(reply(of, files, language).html).toMatchFileSnapshot(
      `golden/${language}/missing-several.html`,
    )
  })
})

test('the blank goes along only when the application is asked for, and only to organisations', () => {
  const asked = verdict('incomplete', but(missing('application')))
  expect(reply(asked, ALL).attachApplicationTemplate).toBe(true)
  expect(reply({ ...asked, entityType: 'individual' }, ALL).attachApplicationTemplate).toBe(false)
  expect(reply(verdict('incomplete', but(missing('authority'))), ALL).attachApplicationTemplate).toBe(false)
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
  const files = [read('scan.pdf', 'application'), read('scan.pdf', 'other'), unreadable('scan.pdf', 'blank')]
  const { text } = reply(
    verdict('incomplete', [met('application', seen('scan.pdf')), missing('authority')]),
    files,
  )
  expect(text).toContain('Не читается: файл «scan.pdf»')
  expect(text).toContain('не требуется: файл «scan.pdf»')
})
