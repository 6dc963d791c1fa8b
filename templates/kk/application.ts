import type { ApplicationWords } from '../strings.ts'

/** The blank application, in Kazakh. */
export const application: ApplicationWords = {
  fileName: 'Өтініш',
  to: 'Кімге: {provider}',
  title: 'ӨТІНІШ',
  subtitle: 'аккаунтқа қолжетімділікті қалпына келтіру туралы',
  owner: 'Аккаунт кімге тиесілі (керегін X таңбасымен белгілеңіз):',
  owners: {
    'legal-entity': 'заңды тұлғаға (ұйымға)',
    'sole-proprietor': 'жеке кәсіпкерге',
    individual: 'жеке тұлғаға',
  },
  ownerName: {
    'legal-entity': 'Ұйым',
    'sole-proprietor': 'Жеке кәсіпкер',
    unknown: 'Ұйым немесе аккаунт иесі',
  },
  accountNumber: 'Аккаунт нөмірі',
  accountHint: 'Нөмір қайда: төлемнің мақсаты, көрсетілген қызметтер актілері, no-reply@ жіберген хаттар.',
  ask: 'Мынаны сұраймын (керегін X таңбасымен белгілеңіз):',
  requests: {
    'change-email': 'аккаунт иесінің электрондық пошта мекенжайын өзгертуді',
    'disable-2fa': 'екі факторлы аутентификацияны өшіруді',
  },
  newEmail: 'Жаңа электрондық пошта мекенжайы (өзгертілетін болса)',
  grounds: 'Өтініштің себебі',
  enclosed: 'Қоса берілетін құжаттар (бар болса, белгілеңіз):',
  enclosures: {
    registration: 'ұйымның нөмірі көрсетілген мемлекеттік тіркеу туралы құжат',
    appointment: 'басшы қол қойса: {paper} көшірмесі',
    power: 'басқа адам қол қойса: аккаунт иесі берген сенімхат',
  },
  post: 'Лауазымы',
  name: 'Тегі, аты, әкесінің аты',
  signature: 'Қолы',
  date: 'Күні',
}
