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
      'birthDate=1985-07-03',
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
