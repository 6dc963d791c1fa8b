import type { FileWords } from '../strings.ts'

/** What came, and why some of it could not be read, in Uzbek (Latin). */
export const files: FileWords = {
  file: '“{name}” fayli',
  filePage: '{file}, {page}-bet',
  fileNumber: '{number}-fayl',
  fileUnnamed: 'fayl',
  fileEarlier: '{file} (avvalroq kelgan, {date})',
  messageText: 'xat matnida',
  kinds: {
    application: 'ariza',
    registration: 'roʻyxatdan oʻtganlik toʻgʻrisidagi hujjat',
    appointment: 'lavozimga tayinlash toʻgʻrisidagi buyruq yoki qaror',
    'power-of-attorney': 'ishonchnoma',
    identity: 'shaxsni tasdiqlovchi hujjat',
    selfie: 'hujjat bilan tushilgan surat',
    'tax-certificate': 'soliq toʻlovchi guvohnomasi',
    'payment-order': 'toʻlov topshiriqnomasi',
    other: 'boshqa hujjat',
    unreadable: 'oʻqib boʻlmagan sahifalar',
  },
  inPart: {
    what: 'Ayrim sahifalarini oʻqib boʻlmadi.',
    fix: 'Yetishmayotgani shu sahifalarda boʻlsa, ularni qayta yuboring.',
  },
  notNeededAgain: 'Kerakli narsalarning hammasi boshqa fayllarda bor, bu faylni qayta yuborish shart emas.',
  unreadable: {
    password: {
      what: 'Fayl parol bilan yopilgan.',
      fix: 'Uni parolsiz saqlab, qayta yuboring. Parolning oʻzini yubormang.',
    },
    encrypted: {
      what: 'Xatning bu qismi shifrlangan, biz uni ocha olmaymiz.',
      fix: 'Uni shifrlamasdan qayta yuboring.',
    },
    damaged: {
      what: 'Fayl buzilgan, ochilmayapti.',
      fix: 'Oʻzingizda ochilishini tekshirib, qayta yuboring, yaxshisi PDF shaklida.',
    },
    'unsupported-format': {
      what: 'Bunday fayllarni oʻqiy olmaymiz.',
      fix: 'Bu hujjatni PDF yoki surat shaklida yuboring.',
    },
    empty: { what: 'Fayl boʻsh holda keldi.', fix: 'Uni xatga qaytadan ilova qilib yuboring.' },
    blank: {
      what: 'Sahifada hech narsa koʻrinmayapti.',
      fix: 'Varaq teskari qoʻyilgan boʻlishi mumkin. Tekshirib, qayta skanerlab yuboring.',
    },
    'too-dark': {
      what: 'Surat juda qorongʻi, matnini oʻqib boʻlmaydi.',
      fix: 'Hujjatni kunduzgi yorugʻlikda, soya tushirmay qayta suratga olib yuboring.',
    },
    'too-small': {
      what: 'Surat juda kichik, harflarini ajratib boʻlmaydi.',
      fix: 'Varaq butun kadrni egallaydigan qilib yaqinroqdan suratga oling va suratni siqmasdan yuboring.',
    },
    illegible: {
      what: 'Matnni oʻqib boʻlmadi.',
      fix: 'Qayta skanerlab yoki suratga olib yuboring: varaq toʻliq va toʻgʻri tushsin, yorugʻlik aksi boʻlmasin.',
    },
    'cut-off': {
      what: 'Sahifa toʻliq koʻrinmayapti: matn surat chetida kesilib qolgan.',
      fix: 'Varaqning toʻrtala cheti ham koʻrinadigan qilib qayta suratga oling.',
    },
    'not-a-document': {
      what: 'Bu suratda hujjat koʻrinmayapti.',
      fix: 'Unda hujjat boʻlishi kerak boʻlsa, varaqning oʻzini skanerlang yoki suratga oling.',
    },
    'too-large': {
      what: 'Fayl juda katta.',
      fix: 'Hujjatni hajmi kichikroq PDF qilib saqlang yoki bir nechta xatga boʻlib yuboring.',
    },
    'too-many-pages': {
      what: 'Faylda sahifalar juda koʻp.',
      fix: 'Faqat kerakli sahifalarini alohida fayl qilib yuboring.',
    },
    'time-limit': {
      what: 'Faylning tuzilishi juda murakkab, uni oʻqib boʻlmadi.',
      fix: 'Hujjatni chop eting va skan nusxasini yoki aniq suratini yuboring.',
    },
    'memory-limit': {
      what: 'Fayl juda ogʻir, uni oʻqib boʻlmadi.',
      fix: 'Hujjatni chop eting va skan nusxasini yoki aniq suratini yuboring.',
    },
    executable: {
      what: 'Bu hujjat emas, dastur. Bunday fayllarni ochmaymiz.',
      fix: 'Hujjatning oʻzini PDF yoki surat shaklida yuboring.',
    },
  },
}
