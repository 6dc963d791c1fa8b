import type { LetterWords } from '../strings.ts'

/** The letter around the receipt, in Uzbek (Latin). */
export const letter: LetterWords = {
  subject: {
    complete: 'Akkauntga kirishni tiklash: hujjatlaringizni oldik [{case}]',
    incomplete: 'Akkauntga kirishni tiklash: yana hujjat yoki maʼlumot kerak [{case}]',
    review: 'Akkauntga kirishni tiklash: xatingiz xodimimizga topshirildi [{case}]',
  },
  greeting: 'Assalomu alaykum!',
  opening: {
    complete:
      '{provider} akkauntiga kirishni tiklash haqidagi xatingizni oldik. Kerakli hujjatlarning hammasi bor.',
    incomplete:
      '{provider} akkauntiga kirishni tiklash haqidagi xatingizni oldik va undagi hamma narsani koʻrib chiqdik. Uni xodimimizga topshirish uchun Sizdan yana ayrim hujjat yoki maʼlumotlar kerak.',
    review: '{provider} akkauntiga kirishni tiklash haqidagi xatingizni oldik. Uni xodimimiz koʻrib chiqadi.',
  },
  openingReviewAsking: 'Ungacha, iltimos, yetishmayotgan hujjat yoki maʼlumotlarni yuboring.',
  noFiles: 'Xatda birorta ham fayl topmadik.',
  yourRequest: 'Sizning soʻrovingiz: {requests}.',
  and: ' va ',
  requests: {
    'change-email': 'elektron pochta manzilini oʻzgartirish',
    'disable-2fa': 'ikki bosqichli tekshiruvni oʻchirish',
  },
  headings: {
    needed: 'Nima qilish kerak',
    troubled: 'Oʻqib boʻlmagan fayllar',
    received: 'Nimalarni oldik',
    staff: 'Xodimimiz nimalarni tekshiradi',
    other: 'Xatdagi boshqa fayllar',
    files: 'Xatdagi fayllar',
  },
  howToAnswer:
    'Shu xatga javob yozing va unga faqat biz soʻragan narsalarni ilova qiling. Qolganlarini qayta yuborish shart emas.',
  formats: 'PDF, skan yoki aniq surat boʻlaveradi.',
  next: {
    complete:
      'Endi hujjatlarni xodimimiz koʻrib chiqadi va qaror qabul qiladi. Qaror chiqqunicha hech narsa oʻzgarmaydi. Hozir Sizdan hech narsa talab qilinmaydi; savol tugʻilsa, oʻzimiz yozamiz.',
    incomplete:
      'Hammasi toʻplangach, hujjatlarni xodimimiz koʻrib chiqadi va qaror qabul qiladi. Qaror chiqqunicha hech narsa oʻzgarmaydi.',
    review:
      'Qarorni xodimimiz qabul qiladi. Qaror chiqqunicha hech narsa oʻzgarmaydi. Yana biror narsa kerak boʻlsa, Sizga yozamiz.',
  },
  noSecrets: 'Bizga parol va kirish kodlarini yubormang: biz ularni hech qachon soʻramaymiz.',
  notYou: 'Agar bizga Siz yozmagan boʻlsangiz, hech narsa qilish shart emas.',
  signOff: 'Bu xat avtomatik tarzda tuzilgan.\n{provider}, akkauntga kirishni tiklash',
}
