import { describe, expect, test } from 'vitest'
import { situationsIn } from '../../cases/situations.ts'
import type { Situation } from '../../cases/vocabulary.ts'

const TABLES: Record<Situation, { is: readonly string[]; isNot: readonly string[] }> = {
  'not-owner': {
    is: [
      'Здравствуйте. Я не владелец аккаунта, но потерял доступ, помогите войти',
      'Я не являюсь владельцем этого аккаунта, нужен вход под моим именем',
      'Я сотрудник, доступ у директора. Не могу войти под своим логином',
      'Меня в аккаунт добавил владелец как пользователя, теперь код не приходит',
      'Потерял доступ к своему пользователю. Владелец аккаунта — мой руководитель',
      'Пишет сотрудник, не владелец. Отключите мне 2FA',
      'Мен аккаунт иесі емеспін, бірақ кіре алмай жатырмын',
      'Мені аккаунтқа директорымыз қосты, енді код келмейді',
      'Мен қызметкермін, аккаунт директорда. Көмектесіңіз',
      'Men akkaunt egasi emasman, faqat foydalanuvchiman',
      "Meni akkauntga direktor qo'shgan, telefonimni yo'qotdim",
      'Мен аккаунт эгаси эмасман, лекин киришим керак',
      'Мени аккаунтга раҳбаримиз қўшган эди, код келмаяпти',
      'I am not the account owner, but I need to get back in',
      "I'm not the owner, just a developer. Please reset my 2FA",
      'I was added to the account by the owner and lost my phone',
      'I lost my own login. The owner of the account is my boss',
      'Mimi si mmiliki wa akaunti, nimepoteza simu yangu',
      'Niliongezwa kwenye akaunti na mkurugenzi, siwezi kuingia',
    ],
    isNot: [
      'Я бухгалтер ТОО «Фирма», владелец аккаунта — директор Иванов. Заявление и приказ во вложении',
      'Я не владелец аккаунта, действую по доверенности от 01.03.2026, прошу сменить e-mail',
      'Я владелец аккаунта 123456, потерял доступ к почте',
      'Я не владелец компании, а директор; прошу изменить почту аккаунта',
      'Владелец аккаунта — наше ТОО, прошу отключить 2FA',
      'Тот, кто вам писал, не является владельцем аккаунта, это мошенник',
      'Я сотрудник, доступ у директора был, но он уволился, просим сменить почту',
      '> Я не владелец аккаунта\nПрошу сменить e-mail аккаунта 123456',
      'Мен аккаунт иесімін, телефонымды жоғалттым',
      'Мен бухгалтермін, директордың атынан жазып отырмын, өтініш тіркелген',
      'Men akkaunt egasiman, pochtamga kira olmayapman',
      'Мен бош ҳисобчиман, директор номидан ёзяпман, ариза иловада',
      'I am the account owner and lost my phone',
      'I am not the owner of the company but its director; please change the e-mail',
      'I am the system administrator and write on behalf of Acacia Ltd, resolution attached',
      'If you are not the account owner, ask the owner',
      'Mimi ni mmiliki wa akaunti, nimepoteza simu',
    ],
  },
  'password-only': {
    is: [
      'Забыл пароль, помогите',
      'Здравствуйте, не помню пароль от личного кабинета. Аккаунт 123456',
      'Прошу восстановить доступ: забыли пароль. Наша почта info@firm.kz',
      'Подскажите, как сбросить пароль?',
      'Құпиясөзімді ұмытып қалдым',
      'Аккаунттың құпия сөзін қалпына келтіруге көмектесіңізші',
      'Parolni unutdim, akkauntga kira olmayapman',
      'Parolimni tiklab bering',
      'Paroldan ayrildim, yangi parol kerak',
      'Паролдан айрилдим, янги парол керак',
      'Yangi parol berib yuboring',
      'Паролни унутдим, ёрдам беринг',
      'I forgot my password, please help',
      'How do I reset the password of my account?',
      'Nimesahau nenosiri, naomba msaada',
      'Naomba kubadilisha nenosiri la akaunti yangu',
    ],
    isNot: [
      'Забыл пароль и потерял доступ к почте',
      'Забыл пароль, письмо для сброса не приходит',
      'Забыл пароль от почты, на которую зарегистрирован аккаунт',
      'Пароль помню, но код не приходит: прошу отключить 2FA',
      'Архив с документами, пароль 1234',
      'Құпиясөзді ұмыттым, поштам да жоқ',
      'Файлдың құпиясөзі 1234',
      "Parolni unutdim, telefonimni ham yo'qotdim",
      'Паролни унутдим, почтамга ҳам кира олмаяпман',
      'Paroldan ayrildim, pochtamga ham kirolmayapman',
      'Yangi parol yubordingiz, rahmat',
      'I forgot my password and no longer have access to the e-mail',
      'Forgot the password, and the mailbox was deleted',
      'The password of the zip file is 1234',
      'Nimesahau nenosiri na sina barua pepe ile tena',
      'Nenosiri la faili ni 1234',
    ],
  },
  'has-access': {
    is: [
      'У меня есть доступ к панели управления, хочу сменить почту',
      'Доступ в личный кабинет у нас есть, просим изменить e-mail на новый',
      'Имею доступ к аккаунту, но нет доступа к старой почте, прошу сменить e-mail',
      'Могу зайти в личный кабинет. Где поменять почту?',
      'Аккаунтқа кіре аламын, поштаны ауыстырғым келеді',
      'Жеке кабинетке қолжетімділігіміз бар, поштаны өзгерту керек',
      'Akkauntga kira olaman, pochtani almashtirmoqchiman',
      "Shaxsiy kabinetga kirishim bor, elektron pochtani o'zgartirish kerak",
      'Шахсий кабинетга кира оламан, почтани алмаштириш керак',
      'I can still log in to the panel and want to change the e-mail',
      'We are logged in, how do we change our e-mail address?',
      'We still have access to the account; please update our email',
      'Naweza kuingia kwenye akaunti, nataka kubadilisha barua pepe',
      'Nimeingia kwenye akaunti yangu, nataka kubadilisha barua pepe',
    ],
    isNot: [
      'Нет доступа к панели, прошу сменить почту',
      'Прошу сменить почту, чтобы мы могли войти в аккаунт',
      'Доступ к аккаунту есть только у уволенного сотрудника, просим сменить почту',
      'У меня есть доступ к новой почте, прошу привязать её',
      'Могу ли я войти в личный кабинет без почты?',
      'Раньше у нас был доступ к панели',
      'Могу войти в аккаунт по паролю, но код не приходит, отключите 2FA',
      'Доступ в панель есть у директора, но он потерял доступ к почте и не может войти',
      'Аккаунтқа кіре алмаймын, поштаны өзгертіңіз',
      'Akkauntga kira olmayman, pochtani almashtiring',
      'Panelga kirish bor, lekin kirolmayapman',
      'Аккаунтга кира олмаяпман',
      'Please change the e-mail so that we can log in to the account',
      'I cannot log in to the panel',
      'Can I log in to the account without the code?',
      'Siwezi kuingia kwenye akaunti',
      'Naomba msaada jinsi naweza kuingia kwenye akaunti',
    ],
  },
  'cloud-link': {
    is: [
      'Документы здесь: https://drive.google.com/file/d/1AbC/view?usp=sharing',
      'Заявление: https://docs.google.com/document/d/1x/edit',
      'Құжаттар: https://disk.yandex.kz/d/AbCdEf',
      'Скачать: https://yadi.sk/mail/?hash=abc',
      'Папка cloud.mail.ru/public/AbCd/EfGh',
      'Hujjatlar: https://www.dropbox.com/scl/fi/abc/scan.pdf?rlkey=1',
      'Ҳужжатлар: https://we.tl/t-AbCdEf',
      'Please download https://1drv.ms/b/s!AbC',
      'The scans: https://www.icloud.com/attachment/?u=https%3A%2F%2Fcvws',
      'Nyaraka: https://mega.nz/file/abc#key',
      'https://files.fm/u/abc123',
      'Канал с файлами https://t.me/c/123456789/42',
      'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fdrive.google.com%2Fdrive%2Ffolders%2F1x',
    ],
    isNot: [
      'Сделаем копию на Google Drive позже',
      'Мы не пользуемся drive.google.com, заявление во вложении',
      'Наш канал https://t.me/firma_kz',
      'See https://docs.provider.example/account/restore-access',
      'Сайт https://firma.kz, https://www.dropbox.com',
      'Скан во вложении\n--\nhttps://drive.google.com/file/d/1AbC/view',
      'Рахмет\n> https://disk.yandex.kz/d/AbCdEf',
    ],
  },
}

describe.each(Object.entries(TABLES))('%s', (situation, { is, isNot }) => {
  test.each(is)('is: %s', (text) => expect(situationsIn(text, [])).toContain(situation))
  test.each(isNot)('is not: %s', (text) => expect(situationsIn(text, [])).not.toContain(situation))
})

test('a link of the HTML counts though the text does not show it', () => {
  expect(situationsIn('Документы по ссылке', ['https://cloud.mail.ru/stock/abc'])).toEqual(['cloud-link'])
})

test('long texts cost little', () => {
  for (const part of ['я ', 'доступ к ', 'владелец ', 'меня добавил ', 'i can ', 'egasi ']) {
    const started = process.cpuUsage()
    situationsIn(part.repeat(50_000 / part.length), [])
    expect(process.cpuUsage(started).user).toBeLessThan(3_000_000)
  }
})
