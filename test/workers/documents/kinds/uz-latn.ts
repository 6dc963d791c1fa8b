import type { KindRow } from './row.ts'

/** Uzbek papers in Latin letters, of ours and of others. */
export const UZ_LATN: readonly KindRow[] = [
  [
    'application of a company',
    'application',
    `
                                    "Servercore" MChJ rahbariyatiga
                                    "Namuna Savdo" MChJ direktori B. Karimovdan
                         ARIZA
Kompaniyamizning 204060-raqamli akkauntiga biriktirilgan elektron pochtaga kirish imkoni yo‘qolganligi sababli
pochta manzilini office@namuna.example ga almashtirib berishingizni so‘raymiz.
Direktor                 B. Karimov       M.O‘.`,
  ],
  [
    'letter with a number and no title',
    'application',
    `
"NAMUNA SAVDO" MCHJ
Toshkent sh., Amir Temur ko'chasi, 1. STIR 302345678
2026-yil 5-fevral   № 14-son                       Servercore kompaniyasiga
Hurmatli hamkorlar!
Telefonimiz yo'qolganligi munosabati bilan 204060 akkauntida ikki bosqichli autentifikatsiyani o'chirib
qo'yishingizni iltimos qilamiz.
Hurmat bilan, direktor B. Karimov`,
  ],
  [
    'application of a person',
    'application',
    `
Servercore qo'llab-quvvatlash xizmatiga
fuqaro Karimov Botir Aliyevichdan (JSHSHIR 30101850010005)
A R I Z A
Menga tegishli 33445 akkaunt loginidagi elektron pochtani yangisiga - botir@namuna.example - o'zgartirib bering.
Pasport nusxasi va selfi ilova qilinadi.
(imzo)`,
  ],
  [
    'order on taking office',
    'appointment',
    `
"NAMUNA SAVDO" MAS'ULIYATI CHEKLANGAN JAMIYATI
B U Y R U Q
№ 1-k                  Toshkent shahri               2025-yil 3-fevral
Direktor lavozimiga kirishish to'g'risida
Ta'sischining 2025-yil 2-fevraldagi 1-sonli qaroriga asosan 2025-yil 3-fevraldan boshlab
jamiyat direktori vazifasini bajarishga kirishaman.
Direktor                 B. Karimov`,
  ],
  [
    'order by the founder',
    'appointment',
    `
BUYRUQ № 2
Ishga qabul qilish haqida
"Namuna Savdo" MChJ ustavi hamda ta'sischi qaroriga muvofiq B U Y U R A M A N:
Karimov Botir Aliyevich 2025 yil 3 fevraldan jamiyatga direktor lavozimiga ishga qabul qilinsin.
Birinchi imzo huquqi berilsin. Asos: ta'sischi qarori.`,
  ],
  [
    'decision of the sole founder',
    'appointment',
    `
"NAMUNA SAVDO" MCHJ YAGONA TA'SISCHISINING 1-SONLI QARORI
Toshkent shahri                                  2025-yil 2-fevral
Yagona ta'sischi Aliyev T. QAROR QILADI:
1. Jamiyat tashkil etilsin. 2. Ustav tasdiqlansin.
3. Jamiyat direktori etib Karimov Botir Aliyevich tayinlansin.`,
  ],
  [
    'minutes of founders',
    'appointment',
    `
"Namuna Savdo" MChJ ishtirokchilari umumiy yig'ilishining
1-sonli BAYONNOMASI
Kun tartibi: jamiyat direktorini saylash.
Eshitildi: T. Aliyev. Qaror qilindi: Karimov Botir Aliyevich jamiyat direktori etib saylansin.
Yig'ilish raisi T. Aliyev     Kotib S. Umarova`,
  ],
  [
    'power of a company',
    'power-of-attorney',
    `
ISHONCHNOMA № 7
Toshkent shahri                              2026-yil 15-yanvar
"Namuna Savdo" MChJ (STIR 302345678) nomidan Ustav asosida ish yurituvchi direktor B. Karimov ushbu ishonchnoma
orqali Umarova Saida Olimovnaga Servercore kompaniyasida jamiyat manfaatlarini himoya qilish, arizalarni
imzolash va topshirish vakolatini beradi.
Ishonchnoma 2026-yil 31-dekabrgacha amal qiladi, boshqa shaxsga o'tkazish huquqisiz.`,
  ],
  [
    'certificate of registration',
    'registration',
    `
O'ZBEKISTON RESPUBLIKASI
DAVLAT XIZMATLARI MARKAZI
Tadbirkorlik subyektini davlat ro'yxatidan o'tkazish to'g'risida
GUVOHNOMA
№ 0000000
Korxona nomi: "NAMUNA SAVDO" MAS'ULIYATI CHEKLANGAN JAMIYATI
STIR 302345678   Ro'yxatga olingan sana 02.02.2025
Rahbar: KARIMOV BOTIR ALIYEVICH`,
  ],
  [
    'extract from the state register',
    'registration',
    `
Tadbirkorlik subyektlarining yagona davlat reyestridan
KO'CHIRMA
Yuridik shaxs nomi: "NAMUNA SAVDO" MCHJ. STIR: 302345678
Ta'sischilar: ALIYEV T. Faoliyat turi (IFUT): 62020. Holati: faoliyat yuritmoqda`,
  ],
  [
    'certificate of a sole trader',
    'registration',
    `
Yakka tartibdagi tadbirkorni davlat ro'yxatidan o'tkazilganligi to'g'risidagi
GUVOHNOMA № 0000000
F.I.Sh.: KARIMOV BOTIR ALIYEVICH   JSHSHIR: 30101850010005
Faoliyat turi: dasturlash. Davlat xizmatlari markazi`,
  ],
  [
    'certificate of value added tax',
    'tax-certificate',
    `
O'ZBEKISTON RESPUBLIKASI DAVLAT SOLIQ QO'MITASI
Qo'shilgan qiymat solig'i to'lovchisi sifatida maxsus ro'yxatdan o'tkazish
GUVOHNOMASI
Soliq to'lovchi: "NAMUNA SAVDO" MCHJ, STIR 302345678
QQS ro'yxatdan o'tish kodi: 326010005625`,
  ],
  [
    'payment order',
    'payment-order',
    `
TO'LOV TOPSHIRIQNOMASI № 33
Sana 02.02.2026
To'lovchi "NAMUNA SAVDO" MCHJ  STIR 302345678  Hisob raqami 20208000000000000001  Bank kodi 00001
Oluvchi "SERVERCORE" MCHJ  STIR 300000001
Summa so'z bilan: bir million so'm. To'lov maqsadi: shartnoma bo'yicha xizmatlar uchun`,
  ],
  [
    'identity card',
    'identity',
    `
O'ZBEKISTON RESPUBLIKASI
SHAXS GUVOHNOMASI / IDENTITY CARD
Familiyasi / Surname KARIMOV
Ismi / Given name BOTIR
Tug'ilgan sanasi / Date of birth 01.01.1985
Fuqaroligi / Citizenship O'ZBEKISTON
Karta raqami / Card number AD0000001`,
  ],
  [
    'contract',
    'other',
    `
XIZMAT KO'RSATISH SHARTNOMASI № 5
"Namuna Savdo" MChJ nomidan ustav asosida ish yurituvchi direktor B. Karimov va ishonchnoma asosida ish yurituvchi
vakil ushbu shartnomani tuzdilar. Buyurtmachi akkaunt elektron pochtasini ariza asosida o'zgartirishi mumkin.`,
  ],
  [
    'invoice',
    'other',
    `
HISOB-FAKTURA № 12
2026-yil 1-fevraldagi shartnoma № 5 ga
Yetkazib beruvchi: "Servercore" MChJ STIR 300000001  Sotib oluvchi: "Namuna Savdo" MChJ STIR 302345678
Ishonchnoma № 7. Rahbar. Bosh hisobchi`,
  ],
  [
    'order on leave',
    'other',
    `
BUYRUQ № 9
Mehnat ta'tili berish to'g'risida
BUYURAMAN: direktor B. Karimovga 2026-yil 1-iyundan mehnat ta'tili berilsin. Asos: ariza.`,
  ],
  [
    'order on a bookkeeper',
    'other',
    `
BUYRUQ № 4
BUYURAMAN: Umarova Saida bosh hisobchi lavozimiga tayinlansin. Direktor B. Karimov`,
  ],
  [
    'application for a job',
    'other',
    `
"Namuna Savdo" MChJ direktori B. Karimovga
ARIZA
Meni dasturchi lavozimiga ishga qabul qilishingizni so'rayman.`,
  ],
  [
    'power for goods',
    'other',
    `
ISHONCHNOMA № 15
"Ombor" MChJdan tovar-moddiy boyliklarni olish uchun haydovchi S. Umarovga berildi. 10 kun amal qiladi.`,
  ],
  [
    'power for a car',
    'other',
    `
ISHONCHNOMA
Men, Karimov Botir, S. Umarovga o'zimga tegishli Cobalt rusumli avtomobilni boshqarish huquqini ishonib topshiraman.
Ishonchnoma uch yil muddatga berildi.`,
  ],
]
