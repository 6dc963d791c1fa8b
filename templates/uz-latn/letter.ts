import type { LetterWords } from '../strings.ts'

/** The letter around the receipt, in Uzbek (Latin). */
export const letter: LetterWords = {
  subject: {
    complete: 'Akkauntga kirishni tiklash: hujjatlaringizni oldik',
    incomplete: 'Akkauntga kirishni tiklash: yana hujjat yoki maʼlumot kerak',
    review: 'Akkauntga kirishni tiklash: xatingiz xodimimizga topshirildi',
    'not-application': 'Akkauntga kirishni tiklash: arizani qanday berish mumkin',
    'not-owner': 'Akkauntga kirishni tiklash: akkaunt egasiga murojaat qiling',
    'password-only': 'Parolni qanday tiklash mumkin',
    'has-access': 'Kirish maʼlumotlarini qanday oʻzgartirish mumkin',
    reminder: 'Akkauntga kirishni tiklash: hujjatlar haqida eslatma',
    expired: 'Akkauntga kirishni tiklash: murojaatingiz hozircha yopildi',
  },
  greeting: 'Assalomu alaykum!',
  opening: {
    complete:
      '{provider} akkauntiga kirishni tiklash haqidagi xatingizni oldik. Kerakli hujjatlarning hammasi bor.',
    incomplete:
      '{provider} akkauntiga kirishni tiklash haqidagi xatingizni oldik. Uni xodimimizga topshirish uchun Sizdan yana ayrim hujjat yoki maʼlumotlar kerak.',
    review: '{provider} akkauntiga kirishni tiklash haqidagi xatingizni oldik. Uni xodimimiz koʻrib chiqadi.',
    'not-application':
      'Xatingiz uchun rahmat. Bu manzilga {provider} akkauntiga kira olmay qolgan akkaunt egalari kirishni tiklashni soʻrab yozadi. Sizga aynan shu kerak boʻlsa, shu xatga javob yozing va quyidagi hujjatlarni ilova qiling.',
    'not-owner':
      'Xatingiz uchun rahmat. Tushunishimizcha, Siz akkaunt egasi emassiz. Kirishni tiklashni bizdan faqat akkaunt egasi soʻrashi mumkin, lekin buning ham yoʻli bor.',
    'password-only':
      'Xatingiz uchun rahmat. Tushunishimizcha, Sizga faqat yangi parol kerak. Buning uchun hujjatlar shart emas: parolni oʻzingiz tiklashingiz mumkin.',
    'has-access':
      'Xatingiz uchun rahmat. Tushunishimizcha, Siz boshqaruv paneliga kira olasiz. Unday boʻlsa, ariza ham, hujjatlar ham kerak emas: hammasini oʻzingiz oʻzgartirishingiz mumkin.',
    reminder:
      'Siz bizga {provider} akkauntiga kirishni tiklash haqida yozgan edingiz. Xatingiz esimizda, uni xodimimizga topshirishga tayyormiz, lekin hali yetishmayotgan narsalar bor.',
    expired:
      'Siz bizga {provider} akkauntiga kirishni tiklash haqida yozgan edingiz. Biz soʻragan narsalar hali kelmagani uchun murojaatingizni hozircha yopdik.',
  },
  openingReviewAsking: 'Ungacha, iltimos, yetishmayotgan hujjat yoki maʼlumotlarni yuboring.',
  noFiles: 'Xatda birorta ham fayl topmadik.',
  yourRequest: 'Sizning soʻrovingiz: {requests}.',
  and: ' va ',
  requests: {
    'change-email': 'elektron pochta manzilini oʻzgartirish',
    'disable-2fa': 'ikki bosqichli tekshiruvni oʻchirish',
  },
  fileCount: { other: 'Xatda {count} ta fayl bor.' },
  noneReadable: 'Afsuski, ilova qilgan fayllaringizni oʻqib boʻlmadi.',
  cloudLink:
    'Xatda bulutli xotiradagi fayllarga havola bor. Biz havolalarni ochmaymiz, shuning uchun fayllarning oʻzini xatga ilova qilib yuborishingizni soʻraymiz. Bitta xatga sigʻmasa, bir nechta xatga boʻlib yuboring.',
  canSignIn:
    'Boshqaruv paneliga kira olsangiz, hujjatlar kerak emas: maʼlumotlaringizni profil sahifasida oʻzingiz oʻzgartiring.',
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
  justAnswer: 'Shu xatga javob yozing, bir-ikki soʻz kifoya.',
  next: {
    complete:
      'Endi hujjatlarni xodimimiz koʻrib chiqadi va qaror qabul qiladi. Qaror chiqqunicha hech narsa oʻzgarmaydi. Hozir Sizdan hech narsa talab qilinmaydi; savol tugʻilsa, oʻzimiz yozamiz.',
    incomplete:
      'Hammasi toʻplangach, hujjatlarni xodimimiz koʻrib chiqadi va qaror qabul qiladi. Qaror chiqqunicha hech narsa oʻzgarmaydi.',
    review:
      'Qarorni xodimimiz qabul qiladi. Qaror chiqqunicha hech narsa oʻzgarmaydi. Yana biror narsa kerak boʻlsa, Sizga yozamiz.',
    'not-application':
      'Hammasi toʻplangach, hujjatlarni xodimimiz koʻrib chiqadi va qaror qabul qiladi. Savolingiz boshqa narsa haqida boʻlsa, {provider} qoʻllab-quvvatlash xizmatiga murojaat qiling.',
    'not-owner':
      'Agar biz notoʻgʻri tushungan boʻlsak va akkaunt egasi Siz boʻlsangiz, shu xatga javob berib, bu haqda yozing.',
    'password-only':
      'Havola keladigan pochtaga kira olmasangiz, shu xatga javob berib, bu haqda yozing: unday boʻlsa, akkaunt egasining arizasi kerak boʻladi.',
    'has-access': 'Agar baribir kira olmasangiz, shu xatga javob berib, bu haqda yozing.',
    reminder:
      'Yetishmayotgan narsalar {date} kuniga qadar kelmasa, murojaatingiz yopiladi. Hechqisi yoʻq: shu xatga keyin ham javob berishingiz mumkin, shunda murojaatingizni qayta ochamiz.',
    expired:
      'Hech narsa yoʻqolgani yoʻq: istalgan vaqtda shu xatga javob berib, yetishmayotgan narsalarni ilova qilsangiz, murojaatingizni qayta ochamiz.',
  },
  noSecrets: 'Bizga parol va kirish kodlarini yubormang: biz ularni hech qachon soʻramaymiz.',
  notYou: 'Agar bizga Siz yozmagan boʻlsangiz, hech narsa qilish shart emas.',
  signOff: 'Bu xat avtomatik tarzda tuzilgan.\n{provider}, akkauntga kirishni tiklash',
}
