import { expect, test } from 'vitest'
import { kindOf } from '../../../workers/documents/kind-of.ts'
import { sheetOf } from '../../../workers/documents/lines.ts'
import { pagesOf } from '../../pages.ts'

const NOTE = `
Добрый день, коллеги!
Пишет директор фирмы «Вымысел», аккаунт у вас 204060. Админ ушёл и почту с собой унёс,
коды тоже приходят ему. Поставьте, пожалуйста, новую почту office@vymysel.example
и снимите проверку по телефону, а то мы к своим серверам попасть не можем.
Спасибо! Ниязов Анвар`
const HANDOVER = `
BARAKA MILLERS LIMITED
The directors met at the registered office on 4 March 2026.
It was agreed that Ms. Wanjiku Njeri shall from 5 March 2026 run the company as its Managing Director
in the place of Mr. Otieno, and shall sign for the company alone.
Chairman ____________      Secretary ____________`
const TO_A_BANK = `
                                      Председателю правления АО «Вымышленный Банк»
                                      от клиента Ниязова А. Б.
                      ЗАЯВЛЕНИЕ
Прошу изменить адрес электронной почты, указанный в анкете клиента банка, на anvar@vymysel.example
и подключить SMS-уведомления по карте и расчётному счёту KZ00 000A 0000 0000 0000.
Дата 02.02.2026            Подпись ________`

const sheet = (text: string) => sheetOf(pagesOf(text))

test.each([
  ['a note without a heading', NOTE, 'application', 0.5],
  ['minutes without the word that appoints', HANDOVER, 'appointment', 0.5],
])('%s is named by the model, with the words that speak for it', (_, text, kind, confidence) => {
  const found = kindOf(sheet(text))
  expect(found).toMatchObject({ kind, confidence })
  for (const cue of found.cues) expect(text.replace(/\s+/gu, ' ')).toContain(cue.text)
  expect(found.cues.length).toBeGreaterThan(2)
})

test('a heading of ours on a paper that is about something else decides nothing', () => {
  expect(kindOf(sheet(TO_A_BANK)).confidence).toBeLessThan(0.6)
})

test('a few words of noise speak for nothing', () => {
  expect(kindOf(sheet('ee 45 |\nww ~ 8'))).toMatchObject({ kind: 'other', confidence: 0.3 })
})
