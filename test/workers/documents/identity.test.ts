import { expect, test } from 'vitest'
import { understand } from '../../../workers/documents/understand.ts'
import { pagesOf } from '../../pages.ts'

const ZONE = `
IDKAZ0000000011850703300127<<<
8507033M3001019KAZ<<<<<<<<<<<8
KIM<<VIKTOR<<<<<<<<<<<<<<<<<<<`

/** Identity papers as printed, and what is read; a trailing `?` marks a value that nothing on the paper confirms, `??` a doubtful one. */
const TABLE: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'KZ card: both sides agree',
    `
ҚАЗАҚСТАН РЕСПУБЛИКАСЫ / РЕСПУБЛИКА КАЗАХСТАН
ЖЕКЕ КУӘЛІК / УДОСТОВЕРЕНИЕ ЛИЧНОСТИ
ТЕГІ / ФАМИЛИЯ             КИМ
АТЫ / ИМЯ                  ВИКТОР
ӘКЕСІНІҢ АТЫ / ОТЧЕСТВО СЕРГЕЕВИЧ
ТУҒАН КҮНІ / ДАТА          03.07.1985
РОЖДЕНИЯ
ЖСН / ИИН                  850703300127
№                          000000001
БЕРІЛГЕН КҮНІ – ҚОЛДАНЫЛУ МЕРЗІМІ /    02.01.2020 – 01.01.2030
ДАТА ВЫДАЧИ – СРОК ДЕЙСТВИЯ
${ZONE}`,
    [
      'registrationNumber=850703300127',
      'signatoryName=КИМ ВИКТОР СЕРГЕЕВИЧ',
      'birthDate=1985-07-03',
      'validUntil=2030-01-01',
      'documentNumber=000000001',
      'documentDate=2020-01-02?',
    ],
  ],
  [
    'KZ card: labels above values',
    `
УДОСТОВЕРЕНИЕ ЛИЧНОСТИ
ФАМИЛИЯ
КИМ
ИМЯ
ВИКТОР
ОТЧЕСТВО
СЕРГЕЕВИЧ
ДАТА РОЖДЕНИЯ
03.07.1985
ИИН
850703300127`,
    ['registrationNumber=850703300127', 'signatoryName=КИМ ВИКТОР СЕРГЕЕВИЧ?', 'birthDate=1985-07-03'],
  ],
  [
    'KZ card: printed birth date differs from number and zone',
    `
ЖЕКЕ КУӘЛІК / УДОСТОВЕРЕНИЕ ЛИЧНОСТИ
ТУҒАН КҮНІ / ДАТА РОЖДЕНИЯ   08.07.1985
${ZONE}`,
    [
      'registrationNumber=850703300127',
      'signatoryName=KIM VIKTOR?',
      'birthDate=1985-07-03?',
      'birthDate=1985-07-08??',
      'validUntil=2030-01-01',
      'documentNumber=000000001',
    ],
  ],
  [
    'KZ digital card: no zone',
    `
УДОСТОВЕРЕНИЕ ЛИЧНОСТИ
ФИО              КИМ ВИКТОР СЕРГЕЕВИЧ
ИИН              850703300127
Дата рождения    04.07.1985
Номер документа  000000001
Дата выдачи      02.01.2020
Срок действия    01.01.2030`,
    [
      'registrationNumber=850703300127',
      'signatoryName=КИМ ВИКТОР СЕРГЕЕВИЧ?',
      'birthDate=1985-07-04??',
      'birthDate=1985-07-03??',
      'validUntil=2030-01-01?',
      'documentNumber=000000001?',
      'documentDate=2020-01-02?',
    ],
  ],
  [
    'KZ card: number and term without labels',
    `
УДОСТОВЕРЕНИЕ ЛИЧНОСТИ  ЖЕКЕ КУӘЛІК
000000001
ФАМИЛИЯ:   КИМ
ИМЯ:   ВИКТОР
ОТЧЕСТВО:   СЕРГЕЕВИЧ
ДАТА РОЖДЕНИЯ:   03.07.1985
ИИН 850703300127
02.01.2020 / 01.01.2030`,
    [
      'registrationNumber=850703300127',
      'signatoryName=КИМ ВИКТОР СЕРГЕЕВИЧ?',
      'birthDate=1985-07-03',
      'validUntil=2030-01-01?',
      'documentNumber=000000001?',
      'documentDate=2020-01-02?',
    ],
  ],
  [
    'KZ passport: names in two scripts',
    `
ҚАЗАҚСТАН РЕСПУБЛИКАСЫ / REPUBLIC OF KAZAKHSTAN
ТӨЛҚҰЖАТ / ПАСПОРТ / PASSPORT
Паспорт № / Passport No.        N00000001
Тегі / Surname                  КИМ / KIM
Аты / Given names               ВИКТОР / VIKTOR
Туған күні / Date of birth      03 07 1985
ЖСН / Personal No.              850703300127
Қолданылу мерзімі / Date of expiry    01.01.2030
P<KAZKIM<<VIKTOR<<<<<<<<<<<<<<<<<<<<<<<<<<<<
N000000012KAZ8507033M3001019850703300127<<40`,
    [
      'registrationNumber=850703300127',
      'signatoryName=КИМ ВИКТОР',
      'birthDate=1985-07-03',
      'validUntil=2030-01-01',
      'documentNumber=N00000001',
    ],
  ],
  [
    'UZ card',
    `
O'ZBEKISTON RESPUBLIKASI
SHAXSNI TASDIQLOVCHI HUJJAT
Familiyasi / Surname               KARIMOV
Ismi / Given name(s)               ALISHER
Otasining ismi / Patronymic        RUSTAM O'G'LI
Tug'ilgan sanasi / Date of birth   01.01.1985
Amal qilish muddati / Date of expiry  01.01.2030
Karta raqami / Card number         AD0000001
Shaxsiy raqami / Personal number: 30101850010005
IUUZBAD0000001030101850010005<
8501019M3001019UZB<<<<<<<<<<<8
KARIMOV<<ALISHER<<<<<<<<<<<<<<`,
    [
      'registrationNumber=30101850010005',
      "signatoryName=KARIMOV ALISHER RUSTAM O'G'LI",
      'birthDate=1985-01-01',
      'validUntil=2030-01-01',
      'documentNumber=AD0000001',
    ],
  ],
  [
    'KE card of the third generation',
    `
JAMHURI YA KENYA     REPUBLIC OF KENYA
NATIONAL IDENTITY CARD
SURNAME              ACHIENG
GIVEN NAME           MARY ANNE
SEX                  FEMALE
DATE OF BIRTH        01.01.1985
ID NUMBER            12345678
DATE OF EXPIRY       01.01.2030`,
    [
      'signatoryName=ACHIENG MARY ANNE?',
      'birthDate=1985-01-01?',
      'validUntil=2030-01-01?',
      'documentNumber=12345678?',
    ],
  ],
  [
    'KE card of the second generation',
    `
JAMHURI YA KENYA     REPUBLIC OF KENYA
NATIONAL IDENTITY CARD
SERIAL NUMBER: 222333444      ID NUMBER: 12345678
FULL NAMES
MARY ANNE ACHIENG
DATE OF BIRTH
01.01.1985
DATE OF ISSUE
02.02.2015`,
    [
      'signatoryName=MARY ANNE ACHIENG?',
      'birthDate=1985-01-01?',
      'documentNumber=12345678?',
      'documentDate=2015-02-02?',
    ],
  ],
  [
    'KE card of the second generation: its zone names the day of issue, no last day',
    `
JAMHURI YA KENYA     REPUBLIC OF KENYA
SERIAL NUMBER:       900917843
ID NUMBER:           91400844
FULL NAMES           SHARON JEPKOSGEI
DATE OF BIRTH        23.02.1988   KILONZO
DATE OF ISSUE        24.01.2025
IDKYA9009178437<<3506<<<<<3506
8802233F2501246<B091400844K<<3
SHARON<JEPKOSGEI<KILONZO<<<<<<`,
    [
      'signatoryName=SHARON JEPKOSGEI KILONZO?',
      'birthDate=1988-02-23',
      'documentNumber=91400844?',
      'documentDate=2025-01-24?',
    ],
  ],
  [
    'KE passport: misread labels, stray marks, Cyrillic letters',
    `
JAMHURI YA KENYA / REPUBLIC OF KENYA
PASIPOTI / PASSPORT
Namba ya Pasipoti / Passport No.
о           о        АК0000001
Jina la Ukoo / Sumame
МАКОКНА
Majina / Given Names
ESTHER KEMUNTO
Tarche ya Kuzaliwa / Date of Binh
25.05.1998
Namba ya Kibinafsi / Personal No.
98865474
Tarehe ya Kutolewa / Date of Issue
03 03 2021
Tarehe ya Mwisho / Date of Expiry
03.03.2051`,
    [
      'signatoryName=MAKOKHA ESTHER KEMUNTO?',
      'birthDate=1998-05-25?',
      'validUntil=2051-03-03??',
      'documentNumber=AK0000001?',
      'documentDate=2021-03-03?',
    ],
  ],
  [
    'UZ card: a patronymic whose ending was misread is left out, a failing zone disputes nothing',
    `
O'ZBEKISTON RESPUBLIKASI
SHAXSNI TASDIQLOVCHI HUJJAT
Familiyasi / Surname               KARIMOV
Ismi / Given name(s)               ALISHER
Otasining ismi / Patronymic        JASUR 0171
Tug'ilgan sanasi / Date of birth   01.01.1985
Amal qilish muddati / Date of expiry  01.01.2030
8501099M3001018UZB<<<<<<<<<<<8`,
    ['signatoryName=KARIMOV ALISHER?', 'birthDate=1985-01-01?', 'validUntil=2030-01-01?'],
  ],
  [
    'KZ digital card: a name that wraps',
    `
УДОСТОВЕРЕНИЕ ЛИЧНОСТИ
ФИО              МУХАМЕДЖАНОВ ГАЛЫМЖАН
                 КУАНЫШОВИЧ
ИИН              850703300127
Дата рождения    03.07.1985`,
    [
      'registrationNumber=850703300127',
      'signatoryName=МУХАМЕДЖАНОВ ГАЛЫМЖАН КУАНЫШОВИЧ?',
      'birthDate=1985-07-03',
    ],
  ],
]

test.each(TABLE)('%s', (_, text, want) => {
  const [document] = understand(pagesOf(text))
  expect(document?.kind).toBe('identity')
  const found = document?.fields.map(
    ({ name, value, confidence }) =>
      `${name}=${value}${confidence < 0.6 ? '??' : confidence < 0.9 ? '?' : ''}`,
  )
  expect(found).toEqual(want)
})
