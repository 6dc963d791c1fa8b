import { expect, test } from 'vitest'
import { intentOf, isOffTopic, isWithdrawal } from '../../cases/intent.ts'
import { languageOf } from '../../cases/language.ts'
import { requestsIn } from '../../cases/requests.ts'

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
  ['parolni unutdim', [], 'question', 'uz-Latn'],
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

test('other business is told from a mail that says nothing', () => {
  expect(isOffTopic('Во вложении счет на оплату за март')).toBe(true)
  expect(isOffTopic('O‘tgan oy uchun hisob-faktura yuboring')).toBe(true)
  expect(isOffTopic('См. вложение')).toBe(false)
})

test.each([
  // Thanks and short answers after our reply
  ['Спасибо, получили доступ', 'other'],
  ['Благодарю, доступ восстановлен, всё работает', 'other'],
  ['Спасибо, отправлю документы завтра', 'other'],
  ['Thank you, we can log in now', 'other'],
  ['Рахмет, бәрі жақсы', 'other'],
  ['Рахмет, аккаунтқа кірдім', 'other'],
  ['Rahmat, kirish tiklandi', 'other'],
  ['Раҳмат, ҳаммаси яхши', 'other'],
  ['Asante sana, nimefanikiwa kuingia', 'other'],
  ['Хорошо, принято', 'other'],
  // Business of the payment mailbox
  ['Прошу выставить счет на оплату за март', 'other'],
  ['Направляем акт сверки за 1 квартал', 'other'],
  ['Когда будут закрывающие документы за февраль?', 'other'],
  ['Прошу вернуть ошибочно перечисленные средства', 'other'],
  ['Оплатили счет № 55, платежное поручение во вложении', 'other'],
  ['Please send the invoice for March', 'other'],
  ['Payment advice attached, account 123456', 'other'],
  ['We need a refund of the overpaid amount', 'other'],
  ['Could you change the billing address on our invoices?', 'other'],
  ['Наурыз айына төлем шотын жіберіңіз', 'other'],
  ['Mart oyi uchun hisob-faktura yuboring', 'other'],
  ['Март ойи учун ҳисоб-фактура юборинг', 'other'],
  ['Tafadhali tumeni ankara ya Machi', 'other'],
  ['Смените, пожалуйста, юридический адрес в договоре', 'other'],
  ['Просим изменить реквизиты и адрес электронной почты для отправки счетов', 'other'],
  ['Коммерческое предложение: продвижение сайтов', 'other'],
  // Questions about recovery
  ['Как восстановить доступ к аккаунту?', 'question'],
  ['Какие документы нужны, чтобы сменить почту?', 'question'],
  ['Подскажите, что делать, если потеряли доступ к почте', 'question'],
  ['Что нужно для отключения 2FA?', 'question'],
  ['Можно ли поменять email без директора?', 'question'],
  ['Аккаунтқа қолжетімділікті қалай қалпына келтіруге болады?', 'question'],
  ['Поштаны ауыстыру үшін қандай құжаттар керек?', 'question'],
  ['Akkauntga kirishni qanday tiklash mumkin?', 'question'],
  ['Pochtani almashtirish uchun qanday hujjatlar kerak?', 'question'],
  ['Аккаунтга киришни қандай тиклаш мумкин?', 'question'],
  ['Почтани алмаштириш учун қандай ҳужжатлар керак?', 'question'],
  ['How do I recover access to my account?', 'question'],
  ['What documents do you need to change the e-mail?', 'question'],
  ['Which papers are required to disable 2FA?', 'question'],
  ['Nawezaje kurejesha akaunti yangu?', 'question'],
  ['Ni nyaraka gani zinahitajika kubadilisha barua pepe?', 'question'],
  ['Сколько времени занимает восстановление доступа?', 'question'],
  ['Забыл пароль, что делать?', 'question'],
  // Applications
  ['Потеряли доступ к аккаунту, помогите восстановить', 'application'],
  ['Здравствуйте, не могу войти в личный кабинет: код не приходит', 'application'],
  ['Прошу отключить 2FA. Подскажите, сколько это займет?', 'application'],
  ['Просим сменить почту аккаунта 123456, документы во вложении', 'application'],
  ['Аккаунтқа кіре алмаймыз, поштамыз жоқ', 'application'],
  ['Екі факторлы тексеруді өшіруді сұраймыз', 'application'],
  ['Akkauntga kira olmayapmiz, pochtamiz yopilgan', 'application'],
  ['Аккаунтга кира олмаяпмиз, телефон йўқолди', 'application'],
  ['We cannot log in, our director left and his phone is gone', 'application'],
  ['Hatuwezi kuingia kwenye akaunti, simu imepotea', 'application'],
  ['Akkauntga kirolmayapman', 'application'],
  ['Akkauntga kirolmaymiz', 'application'],
  ['Аккаунтга киролмаяпман', 'application'],
  ['Спасибо. Прикладываю доверенность. Прошу сменить e-mail на a@b.kz', 'application'],
  ['Thanks for the reply. Please disable 2FA as well', 'application'],

  ['Спасибо за восстановление доступа!', 'other'],
  ['Спасибо, что отключили 2FA', 'other'],
  ['Благодарим за смену почты, всё работает', 'other'],
  ['Thank you for restoring our access', 'other'],
  ['Thanks for changing the e-mail of our account!', 'other'],
  ['Аккаунтты қалпына келтіргеніңізге рахмет', 'other'],
  ['Поштаны ауыстырғаныңыз үшін рахмет', 'other'],
  ['Pochtani almashtirganingiz uchun rahmat', 'other'],
  ['Почтани алмаштирганингиз учун катта раҳмат', 'other'],
  ['Asante kwa kurejesha akaunti yetu', 'other'],
  ['Заранее благодарю за отключение 2FA', 'application'],
  ['Thanks in advance for disabling 2FA on our account', 'application'],
  ['Спасибо за ответ. Смените почту на a@b.kz', 'application'],
  ['Спасибо за ответ, смените почту на a@b.kz', 'application'],
  ['Смените почту аккаунта на a@b.kz. Спасибо', 'application'],
  ['Рахмет. Поштаны ауыстыруды сұраймын', 'application'],
  ['Rahmat. Iltimos, pochtani almashtiring', 'application'],
  ['Просим выставлять счета на новую почту', 'other'],
  ['Please update the e-mail for invoices to acc@firm.co.ke', 'other'],
  ['Прошу добавить почту для получения счетов', 'other'],
  ['Please disable two-step authentication, documents attached', 'application'],
  ['Екі факторлы тексеруді өшіру үшін не керек?', 'question'],
  ['2FA ni o‘chirish uchun nima kerak?', 'question'],
  ['2FA ни ўчириш учун нима керак?', 'question'],
  ['How long does account recovery take?', 'question'],
  ['Where should I send the application to change the email?', 'question'],
  ['Здравствуйте, пришлите шаблон заявления на смену почты', 'application'],
  ['Наш сервер не отвечает, проверьте', 'other'],
  ['Прошу продлить сервер 1234 до конца месяца', 'other'],
  // Access to something else, and what else people ask this mailbox
  ['Нет доступа к серверу 1234, проверьте', 'other'],
  ['Не могу войти на сервер по ssh', 'other'],
  ['Забыл пароль root от сервера', 'other'],
  ['Как сбросить пароль от базы данных?', 'other'],
  ['Потерян доступ к нашему сайту, что случилось?', 'other'],
  ['I cannot log in to my VPS', 'other'],
  ['Forgot the root password of the server', 'other'],
  ['We lost access to our website', 'other'],
  ['Serverga kira olmayapman', 'other'],
  ['Серверга кира олмаяпман', 'other'],
  ['Serverga kirolmayapman', 'other'],
  ['Серверге кіре алмаймын', 'other'],
  ['Мы оплатили счет, восстановите доступ', 'other'],
  ['Оплата прошла вчера, просим восстановить доступ к услугам', 'other'],
  ['We have paid, please restore access', 'other'],
  ["To'ladik, kirishni tiklang", 'other'],
  ['Нет доступа, серверы стоят, владелец потерял телефон', 'application'],
  ['Не могу войти в личный кабинет, сервер нужно продлить', 'application'],
  ['We cannot sign in, our servers will be deleted', 'application'],
  ['Почему с аккаунта списали деньги?', 'other'],
  ['Как пополнить баланс аккаунта?', 'other'],
  ['Где в личном кабинете скачать акт?', 'other'],
  ['Какой тариф у моего аккаунта?', 'other'],
  ['How do I top up my account?', 'other'],
  ['Аккаунтты қалай толтыруға болады?', 'other'],
  ["Akkauntimni qanday to'ldirsam bo'ladi?", 'other'],
  ['Ninawezaje kuongeza salio kwenye akaunti?', 'other'],
  ['Есть ли у вас скидки?', 'other'],
  ['Кто у нас владелец аккаунта?', 'question'],
  ['Почему нет входа в кабинет?', 'question'],
  ['Who is the account owner?', 'question'],
] as const)('%j is %s', (text, want) => expect(intentOf(text)).toBe(want))
