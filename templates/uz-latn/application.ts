import type { ApplicationWords } from '../strings.ts'

/** The blank application, in Uzbek (Latin). */
export const application: ApplicationWords = {
  fileName: 'Ariza',
  to: 'Kimga: {provider}',
  title: 'ARIZA',
  subtitle: 'akkauntga kirishni tiklash toʻgʻrisida',
  owner: 'Akkaunt kimga tegishli (keragini X bilan belgilang):',
  owners: {
    'legal-entity': 'yuridik shaxsga (tashkilotga)',
    'sole-proprietor': 'yakka tartibdagi tadbirkorga',
    individual: 'jismoniy shaxsga',
  },
  ownerName: {
    'legal-entity': 'Tashkilot',
    'sole-proprietor': 'Yakka tartibdagi tadbirkor',
    unknown: 'Tashkilot yoki akkaunt egasi',
  },
  accountNumber: 'Akkaunt raqami',
  accountHint:
    'Raqam qayerda boʻladi: toʻlov maqsadi, koʻrsatilgan xizmatlar dalolatnomalari, no-reply@ xatlari.',
  ask: 'Quyidagini soʻrayman (keragini X bilan belgilang):',
  requests: {
    'change-email': 'akkaunt egasining elektron pochta manzilini oʻzgartirishni',
    'disable-2fa': 'ikki bosqichli tekshiruvni oʻchirishni',
  },
  newEmail: 'Yangi elektron pochta manzili (agar kerak boʻlsa)',
  grounds: 'Murojaat sababi',
  enclosed: 'Ilovalar (ilova qilayotganingizni belgilang):',
  enclosures: {
    registration: 'davlat roʻyxatidan oʻtkazilganligi toʻgʻrisidagi hujjat (tashkilot raqami koʻrsatilgan)',
    appointment: 'rahbar imzolasa: {paper} nusxasi',
    power: 'boshqa shaxs imzolasa: akkaunt egasi bergan ishonchnoma',
  },
  post: 'Lavozimi',
  name: 'Familiyasi, ismi, otasining ismi',
  signature: 'Imzo',
  date: 'Sana',
}
