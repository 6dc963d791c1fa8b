import type { ApplicationWords } from '../strings.ts'

/** The blank application, in Uzbek (Latin). */
export const application: ApplicationWords = {
  fileName: 'Ariza.docx',
  to: 'Kimga: {provider}',
  title: 'ARIZA',
  subtitle: 'akkauntga kirishni tiklash toʻgʻrisida',
  organisation: 'Tashkilot',
  registrationNumber: 'STIR',
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
  enclosures: [
    'davlat roʻyxatidan oʻtkazilganligi toʻgʻrisidagi hujjat (STIR koʻrsatilgan)',
    'rahbar imzolasa, uni tayinlash toʻgʻrisidagi buyruq yoki qaror nusxasi',
    'boshqa vakil imzolasa, ishonchnoma',
  ],
  post: 'Lavozimi',
  name: 'Familiyasi, ismi, otasining ismi',
  signature: 'Imzo',
  date: 'Sana',
}
