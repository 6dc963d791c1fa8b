import { expect, test } from 'vitest'
import { isUnclearForm, requestsIn } from '../../cases/requests.ts'

const EMAIL = ['change-email']
const FACTOR = ['disable-2fa']
const BOTH = [...EMAIL, ...FACTOR]
const form = (email: string, factor: string) =>
  `Прошу (отметить нужное):\n${email} изменить адрес электронной почты\n${factor} отключить двухфакторную аутентификацию`

test.each([
  // As typed.
  [form('☑', '☐'), EMAIL],
  [form('☐', '☒'), FACTOR],
  [form('[x]', '[ ]'), EMAIL],
  [form('[ ]', '[Х]'), FACTOR],
  [form('( )', '(v)'), FACTOR],
  [form('V', ''), EMAIL],
  [form('х', 'О'), EMAIL],
  [form('☑', '☑'), BOTH],
  // As OCR reads boxes.
  [form('М', '[J'), EMAIL],
  [form('П', 'М'), FACTOR],
  [form('El', 'Ы'), FACTOR],
  [form('[]', 'V'), FACTOR],
  [form('0', 'Х'), FACTOR],
  [form('М', 'М'), BOTH],
  [form('1. М', '2. []'), EMAIL],
  // In one line, behind their labels, as yes and no.
  ['Вид обращения:  ☐ смена e-mail   ☒ отключение 2FA', FACTOR],
  ['Отметьте: смена e-mail ☒\nотключение 2FA ☐', EMAIL],
  ['Смена e-mail: да\nОтключение двухэтапной проверки: нет', EMAIL],
  ['Tick one:\n[x] change the e-mail address\n[ ] disable two-factor authentication', EMAIL],
  ["Keragini belgilang:\nМ elektron pochtani o'zgartirish\nП ikki bosqichli tasdiqlashni o'chirish", EMAIL],
  ['Керагини белгиланг:\n☐ электрон почтани алмаштириш\n☒ икки босқичли тасдиқлашни ўчириш', FACTOR],
  ['Қажеттісін белгілеңіз:\n☒ поштаны өзгерту\n☐ екі факторлы аутентификацияны өшіру', EMAIL],
  ['Weka alama:\n[ ] kubadilisha barua pepe\n[x] kuzima uthibitishaji wa hatua mbili', FACTOR],
  // A list is no form.
  ['Просим:\n1) сменить e-mail на a@b.kz;\n2) отключить двухфакторную аутентификацию.', BOTH],
  ['- изменить почту\n- отключить 2FA', BOTH],
  // Short words that begin a line of running text look like boxes.
  ['Прошу изменить электронную почту аккаунта 123456\nи отключить двухфакторную аутентификацию.', BOTH],
  ['Просим заменить e-mail на new@firma.kz.\nВ связи с утерей телефона просим отключить 2FA.', BOTH],
  ['Просим Selectel\nпо аккаунту 123456 изменить электронную почту\nи отключить 2FA.', BOTH],
])('%s', (text, want) => {
  expect(requestsIn(text)).toEqual(want)
  expect(isUnclearForm(text)).toBe(false)
})

test.each([
  form('', ''),
  form('[]', '[J'),
  'Tick one:\nchange the e-mail address of the account\ndisable two-factor authentication',
])('does not tell which one is wanted: %s', (text) => {
  expect(isUnclearForm(text)).toBe(true)
  expect(requestsIn(text)).toEqual(BOTH)
})

test.each(['а', ' ', '-', 'аб  ', '\n'])('30 000 characters of %j cost little', (part) => {
  const started = process.cpuUsage()
  requestsIn(`изменить почту ${part.repeat(30_000 / part.length)}.`)
  expect(process.cpuUsage(started).user).toBeLessThan(1_000_000)
})
