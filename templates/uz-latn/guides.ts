import type { Guide, GuideName } from '../strings.ts'

/** How to go on where no documents are looked at, in Uzbek (Latin). */
export const guides: Record<GuideName, Guide> = {
  'not-application': {
    heading: 'Nimalarni yuborish kerak',
    steps: [
      {
        title: 'Akkaunt tashkilotga tegishli boʻlsa:',
        details: [
          'Rahbar imzolagan ariza.',
          'Roʻyxatdan oʻtganlik toʻgʻrisidagi hujjat: unda tashkilotning raqami (STIR, BIN yoki KRA PIN) koʻrsatilgan boʻlishi kerak.',
          'Rahbarni lavozimga tayinlash toʻgʻrisidagi buyruq yoki qaror (Keniyada CR12 ham boʻladi). Arizani boshqa shaxs imzolasa — tashkilot bergan ishonchnoma.',
        ],
      },
      {
        title: 'Yakka tartibdagi tadbirkorga tegishli boʻlsa:',
        details: [
          'Tadbirkor imzolagan ariza.',
          'ID-karta yoki pasport.',
          'Shu hujjatni qoʻlingizda ushlab tushgan suratingiz.',
          'Tadbirkor roʻyxatdan oʻtganligi toʻgʻrisidagi hujjat, agar u Sizda boʻlsa.',
        ],
      },
      {
        title: 'Jismoniy shaxsga tegishli boʻlsa:',
        details: [
          'Oʻzingiz imzolagan ariza.',
          'ID-karta yoki pasport.',
          'Shu hujjatni qoʻlingizda ushlab tushgan suratingiz.',
        ],
      },
    ],
  },
  'not-owner': {
    heading: 'Nima qilish mumkin',
    steps: [
      {
        title: 'Akkaunt egasidan Sizni foydalanuvchilar roʻyxatidan oʻchirib, qaytadan qoʻshishini soʻrang.',
      },
      {
        title:
          'Faqat parolni unutgan boʻlsangiz, uni boshqaruv paneliga kirish sahifasida oʻzingiz tiklang. Pochtangizga havola keladi: u bir soat amal qiladi va faqat bir marta ishlaydi.',
      },
    ],
  },
  'password-only': {
    heading: 'Parolni qanday tiklash mumkin',
    steps: [
      { title: 'Boshqaruv paneliga kirish sahifasini oching va parolni tiklashni tanlang.' },
      {
        title:
          'Akkaunt raqami soʻralsa: u toʻlov topshiriqnomasida (“Toʻlov maqsadi” degan joyda), koʻrsatilgan xizmatlar dalolatnomalarida va no-reply@ manzilidan keladigan xatlarda boʻladi.',
      },
      {
        title:
          'Pochtangizga kelgan havolani oching. U bir soat amal qiladi va faqat bir marta ishlaydi; ulgurmasangiz, yangisini soʻrang.',
      },
    ],
  },
  'has-access': {
    heading: 'Buni qanday qilish mumkin',
    steps: [
      { title: 'Boshqaruv paneliga kiring va profil sahifasini oching.' },
      {
        title: 'U yerda elektron pochta manzilini oʻzgartiring yoki ikki bosqichli tekshiruvni oʻchiring.',
      },
    ],
  },
}
