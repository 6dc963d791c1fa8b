import { expect, test } from 'vitest'
import { intentOf, isOffTopic, isWithdrawal, requestsIn } from '../../cases/intent.ts'
import { languageOf } from '../../cases/language.ts'

const EMAIL = ['change-email']
const FACTOR = ['disable-2fa']
const TABLE = [
  ['Просим изменить адрес электронной почты аккаунта № 123456 на a@b.kz', EMAIL, 'application', 'ru'],
  ['Прошу заменить старый e-mail на новый', EMAIL, 'application', 'ru'],
  ['Потеряли доступ к старому почтовому ящику, просим указать новый e-mail', EMAIL, 'application', 'ru'],
  ['Прошу отключить двухфакторную аутентификацию, e-mail не менять', FACTOR, 'application', 'ru'],
  ['Сменили телефон и теперь нет доступа к Google Authenticator', FACTOR, 'application', 'ru'],
  ['Екі факторлы аутентификацияны ажыратуды сұраймыз', FACTOR, 'application', 'kk'],
  ['Аккаунттың электрондық пошта мекенжайын жаңасына өзгертуді сұраймын', EMAIL, 'application', 'kk'],
  ['please disable 2FA and change the e-mail of our account', [...EMAIL, ...FACTOR], 'application', 'en'],
  ["Iltimos, akkaunt elektron pochta manzilini o'zgartiring", EMAIL, 'application', 'uz-Latn'],
  ['Нужно восстановить доступ к аккаунту', [], 'application', 'ru'],
  [
    'Прошу (отметьте нужное знаком X):\n☒ изменить адрес электронной почты\n☐ отключить двухфакторную аутентификацию',
    EMAIL,
    'application',
    'ru',
  ],
  ['как сменить почту?', EMAIL, 'question', 'ru'],
  ['Забыл пароль, помогите', [], 'question', 'ru'],
  ['Прошу сменить пароль. Моя почта a@b.kz', [], 'question', 'ru'],
  ['parolni unutdim', [], 'question', null],
  ['Прошу выставить счет на оплату за март', [], 'other', 'ru'],
  ['Здравствуйте! Прикладываю заявление и приказ', [], 'other', 'ru'],
  ['> Прошу сменить почту\nСпасибо за ответ', [], 'other', 'ru'],
  ['Изменить почтовый адрес компании', [], 'other', 'ru'],
] as const

test.each(TABLE)('%s', (text, requests, intent, language) => {
  expect(requestsIn(text)).toEqual(requests)
  expect(intentOf(text)).toBe(intent)
  expect(languageOf(text)).toBe(language)
})

test.each([
  ['Сәлеметсіз бе! Біздің компания аккаунтқа кіре алмай отыр, көмектесіңіз.\nСпасибо', 'kk'],
  ['Ассалому алайкум! Илтимос, почта манзилини ўзгартиринг', 'uz-Cyrl'],
  ['Habari, tunaomba kubadilisha barua pepe ya akaunti yetu', 'sw'],
  ['Саламатсызба, отинемиз почтаны ауыстырып бериниз', 'kk'],
  ['см. вложение', 'ru'],
  ['12345', null],
] as const)('the language of %s is %s', (text, want) => expect(languageOf(text)).toBe(want))

test.each([
  // Kazakh
  ['Есептік жазбаның электрондық поштасын ауыстыруыңызды өтінемін', EMAIL],
  ['Екі сатылы тексеруді өшіруді сұраймыз, поштаны өзгерту қажет емес', FACTOR],
  ['Телефон ауыстырылғаннан кейін код келмейді; екі кезеңді растауды ажыратыңыз', FACTOR],
  ['Құпиясөзді өзгертуді сұраймын', []],
  // Uzbek, both alphabets
  ['Elektron pochtamga kira olmayapman. a@b.uz manzilini c@d.uz manziliga almashtirib bering', EMAIL],
  ["Akkauntga yangi elektron pochtani biriktirib berishingizni so'raymiz", EMAIL],
  ["Ikki bosqichli tasdiqlashni bekor qilishingizni so'rayman", FACTOR],
  ["Ikki bosgichli autentifikatsiyani o'chiring, pochtani o'zgartirish shart emas", FACTOR],
  ["Parolni o'zgartirib bering", []],
  ['Аккаунтга янги электрон почта бириктирилишини сўраймиз', EMAIL],
  ['Икки факторли аутентификацияни ўчириб, почта манзилини алмаштириб беринг', [...EMAIL, ...FACTOR]],
  ['Паролни тиклаб беринг', []],
  // English
  ['Kindly update our login email and reset 2-step verification', [...EMAIL, ...FACTOR]],
  ['We do not want to change the email, only to remove the authenticator', FACTOR],
  ['Disable multi-factor authentication without changing the e-mail address', FACTOR],
  ['I forgot my password, please reset the password of my account', []],
  ['We no longer have access to the registered mailbox', EMAIL],
  // Swahili
  ['Tunaomba mbadilishe barua pepe ya akaunti yetu', EMAIL],
  ['Naomba mzime uthibitishaji wa hatua mbili', FACTOR],
  ['Nimesahau nenosiri, naomba msaada', []],
  // Russian
  ['Прошу привязать аккаунт к новой почте', EMAIL],
  ['Прошу отменить двухэтапную проверку и внести изменения в адрес электронной почты', [...EMAIL, ...FACTOR]],
  ['Смену e-mail не просим; просим снять второй фактор', FACTOR],
  ['Мы никогда не просили отключить 2FA', []],
  ['Мы не просили менять почту, просим отключить двухфакторную аутентификацию', FACTOR],
  ['We never asked you to disable 2FA on our account', []],
  ["We didn't request to change the e-mail of our account", []],
  ['Biz elektron pochtani o‘zgartirishni so‘ramaganmiz', []],
  ['Просим сбросить пароль от почты', []],
])('%s', (text, want) => expect(requestsIn(text)).toEqual(want))

test('taking a request back, or calling it a fraud, is seen; cancelling 2FA is a request', () => {
  expect(
    isWithdrawal('Прошу отозвать заявление об изменении адреса на evil@x.kz, оно подано мошенниками'),
  ).toBe(true)
  expect(isWithdrawal('Мы не подавали заявление')).toBe(true)
  expect(isWithdrawal('Arizamni qaytarib olaman, uni firibgarlar yuborgan')).toBe(true)
  expect(isWithdrawal('We withdraw our request of 1 March')).toBe(true)
  expect(isWithdrawal('Naondoa maombi yangu')).toBe(true)
  expect(isWithdrawal("Ikki bosqichli tasdiqlashni bekor qilishingizni so'rayman")).toBe(false)
  expect(isWithdrawal('Прошу отменить двухфакторную аутентификацию')).toBe(false)
})

test.each([
  ['ни в коем случае не производить отключение 2FA', []],
  ['2FA отключать не нужно, прошу сменить почту', EMAIL],
  ['☐ X изменить адрес электронной почты\n☐ отключить двухфакторную аутентификацию', EMAIL],
])('%s', (text, want) => {
  expect(requestsIn(text)).toEqual(want)
})

test('other business is told from a mail that says nothing', () => {
  expect(isOffTopic('Во вложении счет на оплату за март')).toBe(true)
  expect(isOffTopic('См. вложение')).toBe(false)
})
