import type { ApplicationWords } from '../strings.ts'

/** The blank application, in Uzbek (Cyrillic). */
export const application: ApplicationWords = {
  fileName: 'Ариза',
  to: 'Кимга: {provider}',
  title: 'АРИЗА',
  subtitle: 'аккаунтга киришни тиклаш тўғрисида',
  owner: 'Аккаунт кимга тегишли (керагини X билан белгиланг):',
  owners: {
    'legal-entity': 'юридик шахсга (ташкилотга)',
    'sole-proprietor': 'якка тартибдаги тадбиркорга',
    individual: 'жисмоний шахсга',
  },
  ownerName: {
    'legal-entity': 'Ташкилот',
    'sole-proprietor': 'Якка тартибдаги тадбиркор',
    unknown: 'Ташкилот ёки аккаунт эгаси',
  },
  accountNumber: 'Аккаунт рақами',
  accountHint:
    'Рақам қаерда бўлади: тўлов мақсади, кўрсатилган хизматлар далолатномалари, no-reply@ хатлари.',
  ask: 'Қуйидагини сўрайман (керагини X билан белгиланг):',
  requests: {
    'change-email': 'аккаунт эгасининг электрон почта манзилини ўзгартиришни',
    'disable-2fa': 'икки босқичли текширувни ўчиришни',
  },
  newEmail: 'Янги электрон почта манзили (агар керак бўлса)',
  grounds: 'Мурожаат сабаби',
  enclosed: 'Иловалар (илова қилаётганингизни белгиланг):',
  enclosures: {
    registration: 'давлат рўйхатидан ўтказилганлиги тўғрисидаги ҳужжат (ташкилот рақами кўрсатилган)',
    appointment: 'раҳбар имзоласа: {paper} нусхаси',
    power: 'бошқа шахс имзоласа: аккаунт эгаси берган ишончнома',
  },
  post: 'Лавозими',
  name: 'Фамилияси, исми, отасининг исми',
  signature: 'Имзо',
  date: 'Сана',
}
