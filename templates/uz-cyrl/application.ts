import type { ApplicationWords } from '../strings.ts'

/** The blank application, in Uzbek (Cyrillic). */
export const application: ApplicationWords = {
  fileName: 'Ариза.docx',
  to: 'Кимга: {provider}',
  title: 'АРИЗА',
  subtitle: 'аккаунтга киришни тиклаш тўғрисида',
  organisation: 'Ташкилот',
  registrationNumber: 'СТИР',
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
  enclosures: [
    'давлат рўйхатидан ўтказилганлиги тўғрисидаги ҳужжат (СТИР кўрсатилган)',
    'раҳбар имзоласа, уни тайинлаш тўғрисидаги буйруқ ёки қарор нусхаси',
    'бошқа вакил имзоласа, ишончнома',
  ],
  post: 'Лавозими',
  name: 'Фамилияси, исми, отасининг исми',
  signature: 'Имзо',
  date: 'Сана',
}
