import { COMPANIES, PEOPLE } from '../cast.ts'
import { addDays } from '../dates.ts'
import { factsOf } from '../facts.ts'
import { application, appointmentOrder, powerOfAttorney, registration } from '../papers.ts'
import { COMPLETE, type Draft, lacking, pdf, type Scene } from './sample.ts'

/** Everything needed, as three PDFs with a text layer, the names of two in old charsets. */
export async function complete({ today, seed }: Scene): Promise<Draft> {
  const facts = factsOf(COMPANIES.caravan, seed + 1, today)
  return {
    name: 'complete',
    what: 'everything needed, three text PDFs, file names in windows-1251 and koi8-r',
    want: COMPLETE,
    facts,
    letter: {
      seed: facts.seed,
      today,
      time: '09:41',
      from: { name: 'Тимур Ахметжанов', address: `director@${facts.domain}` },
      subject: `Восстановление доступа, аккаунт ${facts.accountNumber}`,
      text: `Добрый день!\n\nПросим изменить адрес электронной почты владельца аккаунта ${facts.accountNumber} на ${facts.newEmail}. К прежнему ящику доступа больше нет.\nЗаявление, справка о регистрации и приказ о назначении во вложении.\n\nС уважением,\nТимур Ахметжанов\nдиректор ТОО «${facts.ru}»\n${facts.phone}`,
      html: true,
      logo: true,
      files: [
        pdf('Заявление.pdf', await application(facts), { charset: 'windows-1251' }),
        pdf('Справка о регистрации.pdf', await registration(facts), { charset: 'koi8-r' }),
        pdf('Приказ о назначении директора.pdf', await appointmentOrder(facts)),
      ],
    },
  }
}

/** The paper that shows who may sign is not there. */
export async function missingAuthority({ today, seed }: Scene): Promise<Draft> {
  const facts = factsOf(COMPANIES.steppe, seed + 2, today)
  return {
    name: 'missing-authority',
    what: 'application and registration certificate, but no appointment of the director',
    want: lacking('authority'),
    facts,
    letter: {
      seed: facts.seed,
      today,
      time: '10:03',
      from: { name: 'Кравцова Ольга', address: `o.kravtsova@${facts.domain}` },
      subject: 'смена почты владельца',
      text: `Здравствуйте,\n\nнужно сменить почту владельца аккаунта № ${facts.accountNumber}, старый адрес ${facts.oldEmail} не работает. Новый адрес указан в заявлении.\n\nОльга Кравцова`,
      html: true,
      files: [
        pdf('zayavlenie.pdf', await application(facts)),
        pdf('spravka_egov.pdf', await registration(facts)),
      ],
    },
  }
}

/** What the mail before lacked, in a fresh mail of the same sender: it joins that case and completes it. */
export async function theRest({ today, seed }: Scene): Promise<Draft> {
  const facts = factsOf(COMPANIES.steppe, seed + 2, today)
  return {
    name: 'the-rest',
    what: 'the missing appointment in a new mail, which joins the case before',
    want: COMPLETE,
    facts: null,
    letter: {
      seed: facts.seed + 100,
      today,
      time: '16:40',
      from: { name: 'Кравцова Ольга', address: `o.kravtsova@${facts.domain}` },
      subject: 'приказ',
      text: 'Добрый день,\n\nдосылаю приказ о назначении директора.\n\nОльга Кравцова',
      files: [pdf('prikaz.pdf', await appointmentOrder(facts))],
    },
  }
}

/** The BIN is only said, no paper shows it. */
export async function binOnlySaid({ today, seed }: Scene): Promise<Draft> {
  const facts = factsOf(COMPANIES.print, seed + 3, today)
  const spaced = facts.bin.replace(/(\d{4})(?=\d)/g, '$1 ')
  return {
    name: 'bin-only-said',
    what: 'BIN stated in the mail and the application, no registration paper',
    want: lacking('registration-document'),
    facts,
    letter: {
      seed: facts.seed,
      today,
      time: '10:20',
      from: { name: 'Арман Жумагалиев', address: `arman@${facts.domain}` },
      subject: 'Re: доступ к панели',
      text: `Добрый день. Наш БИН: ${spaced}, аккаунт ${facts.accountNumber}. Прошу изменить адрес электронной почты на ${facts.newEmail}.\nЗаявление и приказ приложил.\n\n--\nАрман Жумагалиев`,
      files: [
        pdf('Заявление (подписано).pdf', await application(facts)),
        pdf('Приказ.pdf', await appointmentOrder(facts)),
      ],
    },
  }
}

/** A complete application in Kazakh. */
export async function kazakh({ today, seed }: Scene): Promise<Draft> {
  const facts = factsOf(COMPANIES.digital, seed + 7, today)
  return {
    name: 'kazakh',
    what: 'everything needed, in Kazakh',
    want: { ...COMPLETE, language: 'kk' },
    facts,
    letter: {
      seed: facts.seed,
      today,
      time: '11:15',
      from: { name: 'Сәуле Нұрпейісова', address: `saule@${facts.domain}` },
      subject: 'Аккаунтқа қолжетімділікті қалпына келтіру',
      text: `Сәлеметсіз бе!\n\n${facts.accountNumber} аккаунт иесінің электрондық пошта мекенжайын ${facts.newEmail} мекенжайына өзгертуді сұраймыз. Ескі поштаға кіре алмаймыз.\nӨтініш, анықтама және бұйрық қоса беріледі.\n\nҚұрметпен,\nСәуле Нұрпейісова\n«${facts.kk}» ЖШС директоры`,
      html: true,
      logo: true,
      files: [
        pdf('Өтініш.pdf', await application(facts, 'kk')),
        pdf('Анықтама.pdf', await registration(facts)),
        pdf('Бұйрық.pdf', await appointmentOrder(facts, 'kk')),
      ],
    },
  }
}

/** A complete application in English with the local papers. */
export async function english({ today, seed }: Scene): Promise<Draft> {
  const facts = factsOf(COMPANIES.kitchen, seed + 8, today)
  return {
    name: 'english',
    what: 'application in English, registration certificate and order in Russian and Kazakh',
    want: { ...COMPLETE, language: 'en' },
    facts,
    letter: {
      seed: facts.seed,
      today,
      time: '11:32',
      from: { name: 'Yelena Tsoy', address: `yelena@${facts.domain}` },
      subject: `Lost access to email, account ${facts.accountNumber}`,
      text: `Hello,\n\nWe have lost access to the email address of our account ${facts.accountNumber}. Please change the email to ${facts.newEmail}.\nThe signed application, the state registration certificate and the director's order are attached.\n\nBest regards,\nYelena Tsoy\nDirector, ${facts.en} LLP`,
      html: true,
      agent: 'Apple Mail (2.3774.600.62)',
      files: [
        pdf('Application.pdf', await application(facts, 'en')),
        pdf('Registration certificate.pdf', await registration(facts)),
        pdf('Order of appointment.pdf', await appointmentOrder(facts)),
      ],
    },
  }
}

/** Somebody other than the director signs, with a power of attorney that holds. */
export async function attorney({ today, seed }: Scene): Promise<Draft> {
  const role = { ru: 'Главный бухгалтер', kk: 'Бас бухгалтер', en: 'Chief accountant' }
  const changes = { signatory: PEOPLE.elena, role, requests: ['disable-2fa'] as const }
  const facts = factsOf(COMPANIES.freight, seed + 9, today, changes)
  const term = { issuedOn: addDays(today, -64), days: 365 }
  return {
    name: 'attorney',
    what: 'the chief accountant asks to disable 2FA, with a valid power of attorney',
    want: COMPLETE,
    facts,
    letter: {
      seed: facts.seed,
      today,
      time: '12:05',
      from: { name: 'Елена Цой', address: `buh@${facts.domain}` },
      subject: 'Отключить двухфакторную аутентификацию',
      text: `Добрый день!\n\nПрошу отключить двухфакторную аутентификацию для аккаунта ${facts.accountNumber}: потерян телефон. Действую по доверенности, она приложена.\n\nЕлена Цой, главный бухгалтер`,
      html: true,
      files: [
        pdf('Заявление 2FA.pdf', await application(facts)),
        pdf('Доверенность.pdf', await powerOfAttorney(facts, term)),
        pdf('Справка.pdf', await registration(facts)),
      ],
    },
  }
}
