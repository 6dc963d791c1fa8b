import { expect, test } from 'vitest'
import { readConfig } from '../../config.ts'
import { factsOf } from '../../ingest/message-facts.ts'
import { parse } from '../../ingest/parse.ts'

const ANSWER = 'In-Reply-To: <1@desk.example>'
const encoded = (subject: string) => `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`

test.each([
  [
    'thanks for our answer',
    ANSWER,
    'Re: Восстановление доступа к аккаунту',
    'Спасибо!',
    { kind: 'other', language: 'ru' },
  ],
  [
    'an answer in another language',
    ANSWER,
    'Re: Account recovery',
    'Рахмет, түсінікті',
    { kind: 'other', language: 'kk' },
  ],
  [
    'papers in a thread about other business',
    ANSWER,
    'Re: счет на оплату',
    'См. вложение',
    { offTopic: false, language: 'ru' },
  ],
  ['an answer that asks', ANSWER, 'Ответ: Invoice', 'Прошу отключить 2FA', { kind: 'application' }],
  ['an answer without words', ANSWER, 'Re: Прошу сменить почту аккаунта', '', { kind: 'application' }],
  [
    'a subject that begins like an answer',
    'X-Mailer: x',
    'RE: Request to disable 2FA',
    'Dear Sir',
    { kind: 'application' },
  ],
  [
    'a mail forwarded without a word',
    'X-Mailer: x',
    'Fwd: Аккаунт',
    '---------- Forwarded message ---------\r\nFrom: <a@firm.example>\r\n\r\nПрошу отключить 2FA аккаунта 123456',
    { kind: 'application', requests: ['disable-2fa'] },
  ],
  [
    'a quoted mail below an answer',
    ANSWER,
    'Re: 2FA',
    'Спасибо\r\n\r\nпн, 2 мар. 2026 г. в 10:00, Desk <desk@desk.example>:\r\n> Прошу отключить 2FA',
    { kind: 'other', requests: [] },
  ],
])('%s', async (_, header, subject, text, want) => {
  const head = `From: a@firm.example\r\n${header}\r\n${encoded(subject)}\r\nContent-Type: text/plain; charset=utf-8`
  const facts = factsOf(
    await parse(Buffer.from(`${head}\r\n\r\n${text}`)),
    { is: 'unchecked' },
    readConfig({}, '/nowhere'),
  )
  expect(facts).toMatchObject(want)
})
