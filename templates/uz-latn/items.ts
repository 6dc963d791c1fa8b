import type { ItemWords } from '../strings.ts'

/** What a reply asks for, and how to send it, in Uzbek (Latin). */
export const items: ItemWords = {
  items: {
    application: 'ariza',
    'registration-document': 'roʻyxatdan oʻtganlik toʻgʻrisidagi hujjat',
    authority: 'imzolash vakolatini tasdiqlovchi hujjat',
    identity: 'ID-karta yoki pasport',
    selfie: 'hujjatni qoʻlda ushlab tushilgan surat',
    'account-number': 'akkaunt raqami',
    'new-email': 'yangi elektron pochta manzili',
    signature: 'arizadagi imzo',
    request: 'aynan nima soʻrayotganingiz',
    country: 'akkaunt egasi qaysi mamlakatda roʻyxatdan oʻtgan yoki yashaydi?',
    'entity-type': 'akkaunt kimga tegishli?',
  },
  countries: {
    KZ: {
      organisationNumber: 'tashkilotning BIN raqami',
      personNumber: 'ariza beruvchining IIN raqami',
      registrationPaper: 'tashkilot davlat roʻyxatidan oʻtkazilganligi toʻgʻrisidagi maʼlumotnoma',
      registrationSource: 'Uni egov.kz portalidan olish mumkin.',
      appointmentPaper: 'uni lavozimga tayinlash toʻgʻrisidagi buyruq yoki qaror',
      personNumberPaper: 'shaxs guvohnomasi',
      proprietorPaper:
        'yakka tartibdagi tadbirkor sifatida faoliyat boshlangani toʻgʻrisidagi talon yoki xabarnoma',
    },
    UZ: {
      organisationNumber: 'tashkilotning STIR raqami',
      personNumber: 'ariza beruvchining JShShIR raqami',
      registrationPaper: 'tashkilot davlat roʻyxatidan oʻtkazilganligi toʻgʻrisidagi guvohnoma',
      appointmentPaper: 'uni lavozimga tayinlash toʻgʻrisidagi buyruq yoki taʼsischi qarori',
      personNumberPaper: 'pasport yoki ID-karta',
      proprietorPaper:
        'yakka tartibdagi tadbirkor davlat roʻyxatidan oʻtkazilganligi toʻgʻrisidagi guvohnoma',
    },
    KE: {
      organisationNumber: 'tashkilotning KRA PIN raqami yoki kompaniya raqami',
      personNumber: 'ariza beruvchining KRA PIN raqami',
      registrationPaper:
        'tashkilot roʻyxatdan oʻtkazilganligi toʻgʻrisidagi guvohnoma (Certificate of Incorporation), CR12 yoki KRA PIN guvohnomasi (PIN Certificate)',
      appointmentPaper: 'CR12 yoki direktorlar kengashi qarori',
      personNumberPaper: 'KRA PIN guvohnomasi (PIN Certificate)',
      proprietorPaper: 'tadbirkor roʻyxatdan oʻtganligi toʻgʻrisidagi guvohnoma (BN) yoki CR13',
    },
    KG: {
      organisationNumber: 'tashkilotning INN raqami',
      personNumber: 'ariza beruvchining INN raqami',
      registrationPaper: 'tashkilot davlat roʻyxatidan oʻtkazilganligi toʻgʻrisidagi guvohnoma',
      appointmentPaper: 'uni lavozimga tayinlash toʻgʻrisidagi buyruq yoki qaror',
      personNumberPaper: 'pasport yoki ID-karta',
      proprietorPaper:
        'yakka tartibdagi tadbirkor davlat roʻyxatidan oʻtkazilganligi toʻgʻrisidagi guvohnoma',
    },
    unknown: {
      organisationNumber: 'tashkilotning roʻyxatdan oʻtish raqami',
      personNumber: 'shaxsiy identifikatsiya raqami',
      registrationPaper: 'tashkilot davlat roʻyxatidan oʻtkazilganligi toʻgʻrisidagi hujjat',
      appointmentPaper: 'uni lavozimga tayinlash toʻgʻrisidagi buyruq yoki qaror',
      personNumberPaper: 'ID-karta yoki pasport',
      proprietorPaper: 'tadbirkor roʻyxatdan oʻtganligi toʻgʻrisidagi hujjat',
    },
  },
  howTo: {
    application: {
      organisation: 'Tashkilot rahbari yoki ishonchnomasi bor vakil imzolagan ariza kerak.',
      person: 'Akkaunt egasi imzolagan ariza kerak.',
      unknown:
        'Akkaunt egasi imzolagan ariza kerak; tashkilot nomidan uni rahbar yoki ishonchnomasi bor vakil imzolaydi.',
    },
    'registration-number': {
      organisation: 'Shu raqam koʻrsatilgan hujjatni yuboring: {paper}.',
      person: 'Shu raqam koʻrsatilgan hujjatni yuboring: {paper}.',
      unknown: 'Shu raqam koʻrsatilgan hujjatni yuboring.',
    },
    'registration-document': {
      organisation: 'Quyidagi hujjatni yuboring: {paper}.',
      person: 'Quyidagi hujjatni yuboring: {paper}.',
      unknown: 'Davlat roʻyxatidan oʻtkazilganlik toʻgʻrisidagi hujjatni yuboring.',
    },
    authority: {
      organisation:
        'Arizani tashkilot rahbari imzolasa, {paper} nusxasini yuboring. Boshqa shaxs imzolasa, tashkilot bergan ishonchnomani yuboring: unda berilgan sanasi va amal qilish muddati koʻrsatilgan boʻlishi kerak.',
      person:
        'Arizani akkaunt egasining oʻzi emas, boshqa shaxs imzolasa, akkaunt egasi bergan ishonchnomani yuboring: unda berilgan sanasi va amal qilish muddati koʻrsatilgan boʻlishi kerak.',
      unknown:
        'Akkaunt egasi nomidan imzolagan shaxs oʻz vakolatini tasdiqlashi kerak: tashkilot rahbari lavozimga tayinlash toʻgʻrisidagi buyruq yoki qaror bilan, boshqa shaxs esa berilgan sanasi va amal qilish muddati koʻrsatilgan ishonchnoma bilan.',
    },
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
    country: 'Qozogʻiston, Oʻzbekiston, Keniya yoki boshqa mamlakat.',
    'entity-type': 'Tashkilotga, yakka tartibdagi tadbirkorga yoki jismoniy shaxsga.',
  },
  sendAgain: 'Shundan keyin arizani qayta yuboring.',
  templateAttached:
    'Ariza shakli shu xatga ilova qilingan: uni toʻldiring, imzolang va skan nusxasini yoki aniq suratini yuboring.',
}
