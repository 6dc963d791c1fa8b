import type { ReasonWords } from '../strings.ts'

/** Why something does not do, in Uzbek (Latin). */
export const reasons: ReasonWords = {
  status: {
    'to-answer': 'Savol',
    'to-send': 'Yuborish kerak',
    'to-correct': 'Tuzatish yoki almashtirish kerak',
    received: 'Olindi',
    'with-staff': 'Xodimimiz tekshiradi',
    unreadable: 'Oʻqib boʻlmadi',
    refused: 'Qabul qilinmadi',
    'in-part': 'Qisman oʻqildi',
    'not-needed': 'Olindi, lekin kerak emas',
  },
  reasons: {
    'not-sent': { what: 'Buni xatdan ham, fayllardan ham topmadik.', fix: '' },
    'stated-only': { what: 'Bu koʻrsatilgan, lekin uni tasdiqlovchi hujjat yoʻq.', fix: '' },
    'check-digit': {
      what: 'Raqamda xato borga oʻxshaydi yoki uning bir belgisi yaxshi koʻrinmayapti.',
      fix: 'Raqamni hujjatlaringiz bilan solishtiring. Xato boʻlsa, tuzatilgan arizani, hammasi toʻgʻri boʻlsa, hujjatning aniqroq nusxasini yuboring.',
    },
    'role-unknown': {
      what: 'Arizani imzolagan shaxsning lavozimi hujjatlardan koʻrinmayapti.',
      fix: '',
    },
    'name-unknown': {
      what: 'Hujjatdagi ism-familiyani oʻqib boʻlmadi.',
      fix: 'Ism-familiya aniq koʻrinadigan nusxasini yuboring.',
    },
    'name-differs': {
      what: 'Bu hujjatda arizani imzolagan shaxs emas, boshqa shaxs koʻrsatilgan.',
      fix: 'Arizani imzolagan shaxsga berilgan hujjatni yoki shu hujjatda koʻrsatilgan shaxs imzolagan arizani yuboring.',
    },
    expired: { what: 'Hujjatning amal qilish muddati tugagan.', fix: 'Amaldagi hujjatni yuboring.' },
    undated: {
      what: 'Hujjatda sana koʻrsatilmagan, sanasiz hujjatni qabul qila olmaymiz.',
      fix: 'Sanasi koʻrsatilgan hujjatni yuboring.',
    },
    'only-in-message': {
      what: 'Bu faqat xat matnida bor, u imzolangan arizada boʻlishi kerak.',
      fix: 'Buni arizaga yozing.',
    },
    unreadable: {
      what: 'Oʻqiy olganlarimiz orasida buni topmadik. U oʻqib boʻlmagan faylda boʻlishi mumkin.',
      fix: 'Oʻsha yerda boʻlsa, shu faylni qayta yuborish kifoya: qanday yuborish kerakligi uning nomi yonida yozilgan. Boʻlmasa, bizga quyidagi kerak.',
    },
    'too-old': {
      what: 'Hujjat tuzilganiga ancha vaqt boʻlgan.',
      fix: 'Yaqinda tuzilgan yangisini yuboring.',
    },
    'future-dated': {
      what: 'Hujjatda hali kelmagan sana koʻrsatilgan.',
      fix: 'Sanani tekshiring. Xato boʻlsa, tuzatilgan hujjatni yuboring.',
    },
    scope: {
      what: 'Ishonchnomada akkaunt masalalari boʻyicha murojaat qilish huquqi koʻrsatilmagan.',
      fix: 'Shunday huquq berilgan ishonchnomani yoki akkaunt egasining oʻzi (tashkilot nomidan rahbari) imzolagan arizani yuboring.',
    },
    'grantor-differs': {
      what: 'Ishonchnomani hujjatlarda rahbar yoki akkaunt egasi deb koʻrsatilgan shaxs emas, boshqa shaxs bergan.',
      fix: 'Tashkilot rahbari yoki akkaunt egasining oʻzi bergan ishonchnomani yuboring.',
    },
    open: { what: 'Buni xatdan ham, fayllardan ham aniqlay olmadik.', fix: '' },
    doubtful: {
      what: 'Bu joyini aniq oʻqib boʻlmadi.',
      fix: 'Aniqroq skan yoki surat yuboring: varaq toʻliq koʻrinsin, soya va yorugʻlik aksi tushmasin.',
    },
  },
  withStaff: 'Hozircha buni qayta yuborish shart emas.',
  eitherWillDo: 'Yetishmayotgani shu fayllarda boʻlsa, ularni oʻqiladigan holda yuborish kifoya.',
}
