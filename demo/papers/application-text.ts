import { longDate } from '../dates.ts'
import type { Facts } from '../facts.ts'

/** Languages the demo's owners write in. */
export type PaperLanguage = 'ru' | 'kk' | 'en'

/** What an application says, apart from how it is drawn; PDF and DOCX share it. */
export interface ApplicationText {
  readonly reference: string
  readonly addressee: readonly string[]
  readonly title: readonly string[]
  readonly paragraphs: readonly string[]
  readonly rows: readonly (readonly [string, string])[]
  readonly enclosures: readonly string[]
  readonly post: string
  readonly name: string
  readonly note: string
}

const number = (facts: Facts) => `${(facts.seed % 40) + 3}-${(facts.seed % 7) + 1}`
const asks = (facts: Facts, request: 'change-email' | 'disable-2fa') => facts.requests.includes(request)

function russian(facts: Facts): ApplicationText {
  const basis = facts.signatory === facts.ceo ? 'Устава' : 'доверенности'
  const email = `изменить адрес электронной почты владельца аккаунта на новый адрес ${facts.newEmail}`
  const tokens = 'отключить двухфакторную аутентификацию'
  const asked = [asks(facts, 'change-email') && email, asks(facts, 'disable-2fa') && tokens].filter(Boolean)
  return {
    reference: `Исх. № ${number(facts)} от ${longDate(facts.appliedOn, 'ru')}`,
    addressee: [`Кому: ${facts.provider}`, 'Отдел по работе с клиентами', 'recovery@provider.example'],
    title: ['ЗАЯВЛЕНИЕ', 'на восстановление доступа к аккаунту'],
    paragraphs: [
      `ТОО «${facts.ru}», БИН ${facts.bin}, в лице ${roleGenitive(facts)} ${facts.signatory.genitive}, действующего(-ей) на основании ${basis}, является владельцем аккаунта № ${facts.accountNumber}.`,
      asks(facts, 'change-email')
        ? `Доступ к адресу электронной почты ${facts.oldEmail}, указанному при регистрации, утрачен: сотрудник, который вёл этот ящик, уволился. Войти в панель управления мы не можем.`
        : 'Телефон с приложением для кодов подтверждения утрачен, резервные коды не сохранились. Войти в панель управления мы не можем.',
      `В связи с этим прошу ${asked.join(' и ')}.`,
    ],
    rows: [
      ['Номер аккаунта', facts.accountNumber],
      ['Наименование организации', `ТОО «${facts.ru}»`],
      ['БИН', facts.bin],
      ['Прежний e-mail', facts.oldEmail],
      ...newEmail(facts, 'Новый e-mail'),
      ['Подписант, должность', `${facts.signatory.full}, ${facts.role.ru.toLowerCase()}`],
      ['Телефон для связи', facts.phone],
    ],
    enclosures: [
      'Приложение:',
      '1. Справка о государственной регистрации юридического лица.',
      facts.signatory === facts.ceo
        ? '2. Копия документа о назначении руководителя.'
        : '2. Документ, подтверждающий полномочия представителя.',
    ],
    post: `${facts.role.ru} ТОО «${facts.ru}»`,
    name: facts.signatory.initials,
    note: '(подпись)',
  }
}

function kazakh(facts: Facts): ApplicationText {
  const email = `аккаунт иесінің электрондық пошта мекенжайын ${facts.newEmail} мекенжайына өзгертуді`
  const tokens = 'екі факторлы аутентификацияны өшіруді'
  const asked = [asks(facts, 'change-email') && email, asks(facts, 'disable-2fa') && tokens].filter(Boolean)
  return {
    reference: `Шығ. № ${number(facts)}, ${longDate(facts.appliedOn, 'kk')}`,
    addressee: [`Кімге: ${facts.provider}`, 'Клиенттермен жұмыс бөлімі', 'recovery@provider.example'],
    title: ['ӨТІНІШ', 'аккаунтқа қолжетімділікті қалпына келтіру туралы'],
    paragraphs: [
      `«${facts.kk}» ЖШС, БСН ${facts.bin}, Жарғы негізінде әрекет ететін директор ${facts.signatory.kk} атынан, № ${facts.accountNumber} аккаунттың иесі болып табылады.`,
      `Тіркеу кезінде көрсетілген ${facts.oldEmail} электрондық пошта мекенжайына қолжетімділік жоғалды, сондықтан басқару панеліне кіре алмаймыз.`,
      `Осыған байланысты ${asked.join(' және ')} сұраймын.`,
    ],
    rows: [
      ['Аккаунт нөмірі', facts.accountNumber],
      ['Ұйымның атауы', `«${facts.kk}» ЖШС`],
      ['БСН', facts.bin],
      ['Ескі пошта', facts.oldEmail],
      ...newEmail(facts, 'Жаңа электрондық пошта'),
      ['Қол қоюшы, лауазымы', `${facts.signatory.kk}, ${facts.role.kk.toLowerCase()}`],
      ['Байланыс телефоны', facts.phone],
    ],
    enclosures: [
      'Қосымша:',
      '1. Заңды тұлғаны мемлекеттік тіркеу туралы анықтама.',
      '2. Директорды тағайындау туралы бұйрықтың көшірмесі.',
    ],
    post: `«${facts.kk}» ЖШС ${facts.role.kk.toLowerCase()}ы`,
    name: facts.signatory.kkInitials,
    note: '(қолы)',
  }
}

function english(facts: Facts): ApplicationText {
  const email = `change the e-mail address of the account owner to ${facts.newEmail}`
  const asked = [
    asks(facts, 'change-email') && email,
    asks(facts, 'disable-2fa') && 'disable two-factor authentication',
  ]
  return {
    reference: `Ref. ${number(facts)}, ${longDate(facts.appliedOn, 'en')}`,
    addressee: ['To: Provider LLP', 'Customer Service', 'recovery@provider.example'],
    title: ['APPLICATION FOR ACCOUNT RECOVERY'],
    paragraphs: [
      `${facts.en} LLP, BIN ${facts.bin}, a company registered in the Republic of Kazakhstan, is the owner of account No. ${facts.accountNumber}. It is represented by its Director, ${facts.signatory.en}, acting under the Charter.`,
      `We have lost access to ${facts.oldEmail}, the e-mail address given when the account was opened, and cannot sign in to the control panel.`,
      `We hereby request you to ${asked.filter(Boolean).join(' and to ')}.`,
    ],
    rows: [
      ['Account number', facts.accountNumber],
      ['Company', `${facts.en} LLP`],
      ['BIN', facts.bin],
      ['Old e-mail', facts.oldEmail],
      ...newEmail(facts, 'New e-mail'),
      ['Signatory, position', `${facts.signatory.en}, ${facts.role.en}`],
      ['Telephone', facts.phone],
    ],
    enclosures: ['Enclosed:', '1. State registration certificate.', '2. Copy of the order of appointment.'],
    post: `${facts.role.en}, ${facts.en} LLP`,
    name: facts.signatory.en,
    note: '(signature)',
  }
}

function newEmail(facts: Facts, label: string): [string, string][] {
  return asks(facts, 'change-email') ? [[label, facts.newEmail]] : []
}

function roleGenitive(facts: Facts): string {
  return facts.signatory === facts.ceo ? 'директора' : 'представителя'
}

/** The words of an application in one language. */
export function applicationText(facts: Facts, language: PaperLanguage): ApplicationText {
  return { ru: russian, kk: kazakh, en: english }[language](facts)
}
