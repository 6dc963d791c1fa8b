import type { ItemWords } from '../strings.ts'

/** What a reply asks for, and how to send it, in Uzbek (Latin). */
export const items: ItemWords = {
  items: {
    application: 'ariza',
    'registration-document': 'tashkilot roʻyxatdan oʻtganligi toʻgʻrisidagi hujjat',
    authority: 'imzolash vakolatini tasdiqlovchi hujjat',
    identity: 'ID-karta yoki pasport',
    selfie: 'hujjatni qoʻlda ushlab tushilgan surat',
    'account-number': 'akkaunt raqami',
    'new-email': 'yangi elektron pochta manzili',
    signature: 'arizadagi imzo',
    request: 'aynan nima soʻrayotganingiz',
    country: 'akkaunt egasining mamlakati',
    'entity-type':
      'akkaunt kimga tegishli ekani (tashkilotga, yakka tartibdagi tadbirkorga yoki jismoniy shaxsga)',
  },
  countries: {
    KZ: {
      organisationNumber: 'tashkilotning BIN raqami',
      personNumber: 'ariza beruvchining IIN raqami',
      registrationPaper: 'tashkilot davlat roʻyxatidan oʻtkazilganligi toʻgʻrisidagi maʼlumotnoma',
      registrationSource: 'Uni egov.kz portalidan olish mumkin.',
    },
    UZ: {
      organisationNumber: 'tashkilotning STIR raqami',
      personNumber: 'ariza beruvchining JShShIR raqami',
      registrationPaper: 'tashkilot davlat roʻyxatidan oʻtkazilganligi toʻgʻrisidagi guvohnoma',
    },
    KE: {
      organisationNumber: 'tashkilotning KRA PIN raqami',
      personNumber: 'ariza beruvchining KRA PIN raqami',
      registrationPaper:
        'tashkilot roʻyxatdan oʻtkazilganligi toʻgʻrisidagi guvohnoma (Certificate of Incorporation yoki CR12)',
    },
    unknown: {
      organisationNumber: 'tashkilotning roʻyxatdan oʻtish raqami',
      personNumber: 'shaxsiy identifikatsiya raqami',
      registrationPaper: 'tashkilot davlat roʻyxatidan oʻtkazilganligi toʻgʻrisidagi hujjat',
    },
  },
  howTo: {
    application: 'Tashkilot rahbari yoki ishonchnomasi bor vakil imzolagan ariza kerak.',
    'registration-number': 'Shu raqam koʻrsatilgan hujjatni yuboring: {paper}.',
    'registration-document': 'Quyidagi hujjatni yuboring: {paper}.',
    authority:
      'Arizani tashkilot rahbari imzolasa, uni lavozimga tayinlash toʻgʻrisidagi buyruq yoki qarorning nusxasini yuboring. Boshqa shaxs imzolasa, tashkilot bergan ishonchnomani yuboring: unda berilgan sanasi va amal qilish muddati koʻrsatilgan boʻlishi kerak.',
    identity:
      'ID-kartani yoki pasportning surat bor sahifasini skanerlab yoki suratga olib yuboring. Hujjat toʻliq koʻrinsin, ustida yorugʻlik aksi boʻlmasin.',
    selfie:
      'ID-karta yoki pasportni qoʻlingizda ushlab suratga tushing. Yuzingiz ham, hujjatdagi maʼlumotlar ham aniq koʻrinishi kerak.',
    'account-number':
      'Akkaunt raqamini arizaga yozing. Bu raqam toʻlov topshiriqnomasida (“Toʻlov maqsadi” degan joyda), koʻrsatilgan xizmatlar dalolatnomalarida va no-reply@ manzilidan keladigan xatlarda boʻladi.',
    'new-email': 'Hozirgi manzil oʻrniga qaysi manzil kerakligini arizaga yozing.',
    signature: 'Arizani chop eting, imzolang va skan nusxasini yoki aniq suratini yuboring.',
    request:
      'Nima kerakligini arizaga yozing: elektron pochta manzilini oʻzgartirish, ikki bosqichli tekshiruvni oʻchirish yoki har ikkalasi.',
    country:
      'Akkaunt egasi qaysi mamlakatda roʻyxatdan oʻtgani yoki yashashini yozing: Qozogʻiston, Oʻzbekiston yoki Keniya.',
    'entity-type':
      'Akkaunt tashkilotga, yakka tartibdagi tadbirkorga yoki jismoniy shaxsga tegishli ekanini yozing va akkaunt egasining hujjatlarini yuboring.',
  },
  sendAgain: 'Shundan keyin arizani qayta yuboring.',
  templateAttached:
    'Ariza shakli shu xatga ilova qilingan: uni toʻldiring, imzolang va skan nusxasini yoki aniq suratini yuboring.',
}
