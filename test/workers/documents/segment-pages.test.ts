import { expect, test } from 'vitest'
import { understand } from '../../../workers/documents/understand.ts'
import { pagesOf } from '../../pages.ts'

const ORDER = `
ТОО «Пример»
ПРИКАЗ № 1
О назначении директора
ПРИКАЗЫВАЮ: назначить Ким Олега Николаевича на должность директора с 05.03.2025, а также`
const POWER = `
ДОВЕРЕННОСТЬ № 7
ТОО «Пример» настоящей доверенностью уполномочивает Ли Анну Сергеевну
подавать заявления об изменении адреса электронной почты аккаунта. Доверенность выдана сроком`
const FRONT = `
ЖЕКЕ КУӘЛІК / УДОСТОВЕРЕНИЕ ЛИЧНОСТИ
ТЕГІ / ФАМИЛИЯ КИМ
ТУҒАН КҮНІ / ДАТА РОЖДЕНИЯ 03.07.1985
ЖСН / ИИН 850703300127`
const BACK = `
ТУҒАН ЖЕРІ / МЕСТО РОЖДЕНИЯ АЛМАТЫ
БЕРГЕН ОРГАН / ОРГАН ВЫДАЧИ МВД РК
IDKAZ0000000011850703300127<<<
8507033M3001019KAZ<<<<<<<<<<<8
KIM<<OLEG<<<<<<<<<<<<<<<<<<<<<`
const PASSPORT = `
ПАСПОРТ / PASSPORT
P<KAZKIM<<OLEG<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<
N000000012KAZ8507033M3001019850703300127<<40`
const COVERING = `
MFANO LIMITED
P.O. Box 1, Nairobi
6th June 2025
Cloud Provider Limited
RE: FORWARDING OF DOCUMENTS
Please find the following documents:
1. Board Resolution`
const LETTER = `
ТОО «Пример»
Исх. № 5 от 01.02.2026
Уважаемые коллеги!
Просим сменить e-mail аккаунта 123456 на a@b.kz.`

test.each([
  [
    'a sentence cut at the end of a page',
    [ORDER, 'осуществлять иные полномочия по Уставу.\nДиректор Ким О. Н.'],
    '1+2',
  ],
  [
    'a cut sentence with a word like a heading below',
    [POWER, 'до тридцать первого декабря 2026 года.\nПодпись удостоверяю.\nДиректор\nРешение'],
    '1+2',
  ],
  ['a numbered second page', [ORDER, 'Стр. 2 из 2\nДиректор Ким О. Н.'], '1+2'],
  [
    'headings on pages that a scanner numbered',
    [ORDER, `${POWER}\nPage 2 of 3`, `${LETTER}\nPage 3 of 3`],
    '1 | 2 | 3',
  ],
  ['an annex to the order', [ORDER, 'Приложение № 1 к приказу № 1\nСПИСОК\nКим Олег Николаевич'], '1+2'],
  [
    'a blank page between the two pages of a paper',
    [ORDER, '.', 'осуществлять иные полномочия по Уставу.'],
    '1+3',
  ],
  ['a blank page between two papers', [ORDER, '.', POWER], '1 | 3'],
  ['the two sides of a card', [FRONT, BACK, POWER], '1+2 | 3'],
  ['the two sides of a card, back first', [BACK, FRONT], '1+2'],
  ['two cards', [FRONT, BACK, FRONT, BACK], '1+2 | 3+4'],
  ['a card and a passport', [FRONT, BACK, PASSPORT], '1+2 | 3'],
  ['a passport after a front without its back', [FRONT, PASSPORT], '1 | 2'],
  ['a covering letter after an order', [ORDER, COVERING], '1 | 2'],
  ['a letter without a title', [POWER, LETTER], '1 | 2'],
])('%s', (_, pages, want) => {
  const found = understand(pagesOf(pages.join('\n---\n')))
  expect(found.map((document) => document.pages.join('+')).join(' | ')).toBe(want)
})
