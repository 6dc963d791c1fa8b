import { expect, test } from 'vitest'
import { newEmails } from '../../../workers/documents/fields/new-email.ts'
import { sheetOf } from '../../../workers/documents/lines.ts'
import { pageOf } from '../../pages.ts'

/** What a paper gives as the new address: `!` from 0.9 on, `?` under 0.6, `~` repaired. */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  // Prose, each language
  ['Прошу изменить адрес электронной почты с old@a.kz на new@b.kz', ['new@b.kz!']],
  ['Прошу привязать new@b.kz к нашему аккаунту вместо old@a.kz', ['new@b.kz!']],
  ['Прошу сменить почту на new@b.kz', ['new@b.kz!']],
  ['Просим заменить old@a.kz на new@b.kz.', ['new@b.kz!']],
  ['Просим заменить почту old@a.kz новой почтой new@b.kz', ['new@b.kz!']],
  ['Просим использовать new@b.kz вместо old@a.kz, изменив почту', ['new@b.kz!']],
  ['Прошу изменить почту: new@b.kz считать новым адресом, old@a.kz более не используется', ['new@b.kz!']],
  ['Просим изменить почту. Было: old@a.kz Стало: new@b.kz', ['new@b.kz!']],
  ['old@a.kz мекенжайын new@b.kz мекенжайына ауыстыруды сұраймыз', ['new@b.kz!']],
  ['new@b.kz мекенжайын жаңа пошта ретінде тіркеуіңізді сұраймыз', ['new@b.kz!']],
  ['Жаңа пошта ретінде new@b.kz мекенжайын көрсетуді сұраймыз', ['new@b.kz!']],
  ['Поштаны old@a.kz-тен new@b.kz-ке ауыстыру', ['new@b.kz!']],
  ['Аккаунт old@a.kz поштасына тіркелген, new@b.kz поштасына өзгертіңіз', ['new@b.kz!']],
  ["Elektron pochtani old@a.uz dan new@b.uz ga o'zgartirishingizni so'raymiz", ['new@b.uz!']],
  ["Pochtamizni old@a.uz o'rniga new@b.uz manziliga almashtirishingizni so'raymiz", ['new@b.uz!']],
  ["Pochta manzilini new@b.uzga o'zgartirishingizni so'rayman", ['new@b.uz!']],
  ['Электрон почтани old@a.uz манзилидан new@b.uz манзилига ўзгартиришингизни сўраймиз', ['new@b.uz!']],
  ['The registered email is old@a.co.ke. Please replace it with new@b.co.ke.', ['new@b.co.ke!']],
  ['Kindly update to new@b.co.ke as we lost access to old@a.co.ke', ['new@b.co.ke!']],
  ['Please change our email: use new@b.co.ke instead of old@a.co.ke', ['new@b.co.ke!']],
  ['Kindly change the email address from old@a.co.ke to new@b.co.ke', ['new@b.co.ke!']],
  ['Naomba kubadilisha barua pepe kutoka old@a.co.ke kwenda new@b.co.ke', ['new@b.co.ke!']],
  ['Доступ к почте old@a.kz утерян просим сменить почту на new@b.kz', ['new@b.kz!']],
  ['Утрачен доступ к почте old@a.kz, просим указать new@b.kz', ['new@b.kz']],
  ['old@a.kz поштасына қолжетімділік жоғалды, new@b.kz-ке ауыстырыңыз', ['new@b.kz!']],
  ['Электрон почтани ўзгартириш: old@a.uz — new@b.uz', ['new@b.uz!']],
  ['Просим изменить почту: old@a.kz -> new@b.kz', ['new@b.kz!']],
  ['Change of email: old@a.co.ke → new@b.co.ke', ['new@b.co.ke!']],
  ['The e-mail old@a.co.ke is lost to us. Please link new@b.co.ke to the account instead.', ['new@b.co.ke!']],
  ['Please replace old@a.co.ke by new@b.co.ke', ['new@b.co.ke!']],
  ['Почта, на которую необходимо изменить: new@b.kz', ['new@b.kz!']],
  ['e-mail: new@b.kz (вместо old@a.kz)', ['new@b.kz']],
  ['Просим заменить. Почта, к которой нет доступа: old@a.kz. Почта для входа: new@b.kz', ['new@b.kz']],
  [
    'We request you to register the account under the new e-mail address\nnew@b.co.ke in place of old@a.co.ke.',
    ['new@b.co.ke'],
  ],
  ['Update the registered email to\nnew@b.co.ke (the current one, old@a.co.ke, is lost)', ['new@b.co.ke']],
  // Labels
  ['Amaldagi elektron pochta     old@a.uz\nYangi elektron pochta        new@b.uz', ['new@b.uz!']],
  ['Existing email      old@a.co.ke\nPreferred email     new@b.co.ke', ['new@b.co.ke!']],
  [
    'Тапсырыс беруші     «Дала Самалы» жауапкершілігі шектеулі серіктестігі\nМекенжайы           Алматы қаласы, Абай даңғылы, 15-үй, 3-кеңсе\nЖаңа пошта          new@b.kz\nТелефоны            8 701 222 33 44',
    ['new@b.kz!'],
  ],
  ['Yangi elektron pochta: new@b.uz\nEski pochta: old@a.uz', ['new@b.uz!']],
  ['Янги электрон почта: new@b.uz\nЭски почта: old@a.uz', ['new@b.uz!']],
  ['Barua pepe mpya: new@b.co.ke\nBarua pepe ya zamani: old@a.co.ke', ['new@b.co.ke!']],
  ['Registered email: old@a.co.ke\nNew e-mail: new@b.co.ke', ['new@b.co.ke!']],
  ['Новый e-mail владельца      new@b.kz\nСтарый e-mail               old@a.kz', ['new@b.kz!']],
  ['Старый e-mail        Новый e-mail\nold@a.kz             new@b.kz', ['new@b.kz!']],
  [
    'Аккаунт    Старый адрес      Новый адрес\n           эл. почты         эл. почты\n12345      old@a.kz          new@b.kz',
    ['new@b.kz!'],
  ],
  ['Было             Стало\nold@a.kz         new@b.kz\nПросим изменить', ['new@b.kz!']],
  // A paper that contradicts itself
  [
    'Прошу изменить почту с old@a.kz на new@b.kz\nНовый e-mail       third@c.kz',
    ['new@b.kz?', 'third@c.kz?'],
  ],
  ['Прошу изменить почту с a@a.kz на b@b.kz\nНовый e-mail       a@a.kz', ['b@b.kz?', 'a@a.kz?']],
  ['Новый e-mail: new@b.kz\nЖаңа пошта: new2@b.kz', ['new@b.kz?', 'new2@b.kz?']],
  // Cut and torn
  ['Новый e-mail: info@\nfirma.kz', ['info@firma.kz']],
  ['Новый e-mail: info\n@firma.kz', ['info@firma.kz']],
  ['Новый e-mail: info@mail.\nfirma.kz', ['info@mail.firma.kz']],
  ['Новый e-mail: info@firma.com\n.kz', ['info@firma.com.kz']],
  ['Новый e-mail: info@firma.\nkz', ['info@firma.kz']],
  ['Новый e-mail: ivan.\npetrov@firma.kz', ['ivan.petrov@firma.kz']],
  ['Новый e-mail: info@kokzhiek-\nservice.kz', ['info@kokzhiek-service.kz']],
  [
    'Осы арқылы жаңа пошта ретінде      Настоящим просим указать новую\nцифрлық cloud-admin@               почту облака cloud-admin@\nkokzhiek.kz көрсетуді сұраймыз     kokzhiek.kz для аккаунта',
    ['cloud-admin@kokzhiek.kz'],
  ],
  [
    'Жаңа пошта мекенжайы мынау:        Новый адрес почты нашей фирмы:\nit-                                it-\nadmin@kokzhiek.kz деп өзгертіңіз   admin@kokzhiek.kz просим изменить',
    ['it-admin@kokzhiek.kz'],
  ],
  ['Новый e-mail       very.long.name@\nвладельца          firma.kz', ['very.long.name@firma.kz']],
  ['Новый адрес: info @firma.kz', ['info@firma.kz']],
  ['Новый адрес: info@ firma.kz', ['info@firma.kz']],
  ['Новый адрес: info@firma .kz', ['info@firma.kz']],
  ['Новый адрес: infо@firmа.kz', ['info@firma.kz?~']],
  ['Новый адрес: info@firma,kz', ['info@firma.kz?~']],
  ['Новый адрес: info@firmakz', []],
  ['Новый адрес: info@firma kz', ['info@firma.kz?~']],
  ['Новый адрес: info@firma, kz', ['info@firma.kz?~']],
  ['New email: info@acme co ke', ['info@acme.co.ke?~']],
  ['Новый адрес: info(@firma.kz', ['info@firma.kz?~']],
  ['Новый адрес: info(a)firma.kz', ['info@firma.kz?~']],
  ['Новый адрес: infoQfirma.kz', ['info@firma.kz?~']],
  ['Новый адрес: info@!firma.kz', ['info@firma.kz?~']],
  [
    'Жаңа пошта:         aidos@white-poplar-\n                    logistics.example',
    ['aidos@white-poplar-logistics.example'],
  ],
  ['Новый адрес: info@gmaii.com', ['info@gmaii.com?']],
  ['Новый адрес: info@firma.k2', []],
  ['Новая почта ivan petrov@firma.kz', ['petrov@firma.kz?']],
  ['Новая почта: иван-\npetrov@firma.kz', ['petrov@firma.kz?']],
  ['Новая почта: ivan,petrov@firma.kz', ['petrov@firma.kz?']],
  ['Новый адрес: info@firma.kz.Телефон прежний', ['info@firma.kz!']],
  ['Новый адрес: info@firma.kz.Срок три дня', ['info@firma.kz!']],
  ['Please update to info@acme.com. It is ours.', ['info@acme.com!']],
  ['Новый адрес: info@firma.example', ['info@firma.example!']],
  // Never the new one
  ['We request a change of the registered e-mail. Kindly send instructions to jane@b.co.ke', []],
  ['Please change the e-mail of our account. Reply to jane@b.co.ke', []],
  ['Просим сменить почту. Новый адрес: new@b.kz\nКонтактный адрес для связи: third@c.kz', ['new@b.kz!']],
  ['Прошу сменить почту. Ответ направьте на payment@servercore.com', []],
  ['Кому: payment@cloud.kz\nОт: ТОО «Фирма»\nПросим изменить почту на new@b.kz', ['new@b.kz!']],
  [
    'To: Cloud Provider Ltd\nAttn: Customer Support\nRe: account 12345\nTo whom it may concern,\nKindly replace old@a.co.ke with new@b.co.ke',
    ['new@b.co.ke!'],
  ],
  ['To: payment@cloud.co.ke\nFrom: Acme Ltd\nPlease change our email to new@b.co.ke', ['new@b.co.ke!']],
  ['Просим сменить почту на servercore@firma.kz', ['servercore@firma.kz!']],
  ['ТОО «Новый мир»\ne-mail: info@mir.kz\nПросим отключить 2FA', []],
  ['NEW LIGHT LTD\nEmail: info@light.co.ke\nPlease disable 2FA', []],
  ['Наименование       ТОО «Новый мир»\nE-mail             info@mir.kz\nПросим отключить 2FA', []],
  ['Прошу изменить почту аккаунта. Контакты: info@mir.kz', []],
  ['Жауапты info@mir.kz мекенжайына жіберуіңізді сұраймын. Жаңа пошта: new@b.kz', ['new@b.kz!']],
  ['Aloqa uchun: info@mir.uz\nYangi pochta: new@b.uz', ['new@b.uz!']],
]

test.each(TABLE)('%s', (text, want) => {
  const found = newEmails(sheetOf([pageOf(text)])).map(({ value, confidence, repaired }) => {
    const mark = confidence >= 0.9 ? '!' : confidence < 0.6 ? '?' : ''
    return `${value}${mark}${repaired ? '~' : ''}`
  })
  expect(found).toEqual(want)
})
