import { expect, test } from 'vitest'
import { ownerSaid } from '../../cases/owner-words.ts'

test.each([
  ['Я индивидуальный предприниматель, потерял доступ', [], ['sole-proprietor']],
  ['ИП Цой Е. С., номер аккаунта 123456', [], ['sole-proprietor']],
  ['Мен жеке кәсіпкермін', [], ['sole-proprietor']],
  ['Men yakka tartibdagi tadbirkorman', [], ['sole-proprietor']],
  ['Мен якка тартибдаги тадбиркорман', [], ['sole-proprietor']],
  ['I am a sole trader in Mombasa', [], ['sole-proprietor']],
  ['Я физическое лицо', [], ['individual']],
  ['аккаунт на физлицо', [], ['individual']],
  ['Men jismoniy shaxsman, Oʻzbekistonda yashayman', ['UZ'], ['individual']],
  ['Мен жеке тұлғамын', [], ['individual']],
  ['The account belongs to a physical person', [], ['individual']],
  ['Mimi ni mtu binafsi kutoka Kenya', ['KE'], ['individual']],
  ['Мы юридическое лицо из Казахстана', ['KZ'], ['legal-entity']],
  ['Біз заңды тұлғамыз, Қазақстан', ['KZ'], ['legal-entity']],
  ['Yuridik shaxs, O‘zbekiston', ['UZ'], ['legal-entity']],
  ['Казахстан, организация', ['KZ'], ['legal-entity']],
  ['Добрый день!\nОрганизация.\nСпасибо', [], ['legal-entity']],
  ['Uzbekistan. Our company lost access', ['UZ'], ['legal-entity']],
  ['Кения', ['KE'], []],
  ['в Кении и в Узбекистане', ['UZ', 'KE'], []],
  ['Я не являюсь индивидуальным предпринимателем', [], []],
  ['Мен жеке кәсіпкер емеспін', [], []],
  ['Прошу изменить почту', [], []],
  ['☐ юридическому лицу\n☒ частному лицу\n☐ ИП', [], ['individual']],
  ['☐ юридическому лицу\n☐ частному лицу\nОрганизация или владелец: ИП Цой', [], ['sole-proprietor']],
  ['пользуюсь услугами вашей организации', [], []],
  ['тип учётной записи', [], []],
])('%s', (text, countries, entityTypes) => {
  expect(ownerSaid(text).owner ?? { countries: [], entityTypes: [] }).toEqual({ countries, entityTypes })
})

test.each(['а', ' ', 'не ', 'not a ', '\n'])('30 000 characters of %j cost little', (part) => {
  const started = process.cpuUsage()
  ownerSaid(part.repeat(30_000 / part.length))
  expect(process.cpuUsage(started).user).toBeLessThan(1_000_000)
})
