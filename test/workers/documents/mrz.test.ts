import { expect, test } from 'vitest'
import { sheetOf, sheetOfText } from '../../../workers/documents/lines.ts'
import { hasMrz, readZone } from '../../../workers/documents/mrz.ts'
import { pagesOf } from '../../pages.ts'

const KZ_CARD = [
  'IDKAZ0000000011850703300127<<<',
  '8507033M3001019KAZ<<<<<<<<<<<8',
  'KIM<<VIKTOR<<<<<<<<<<<<<<<<<<<',
]
const KZ_PASSPORT = [
  'P<KAZKIM<<VIKTOR<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
  'N000000012KAZ8507033M3001019850703300127<<40',
]
const UZ_CARD = [
  'IUUZBAD0000001030101850010005<',
  '8501019M3001019UZB<<<<<<<<<<<8',
  'KARIMOV<<ALISHER<<<<<<<<<<<<<<',
]
const UZ_PASSPORT = [
  'P<UZBKARIMOV<<ALISHER<<<<<<<<<<<<<<<<<<<<<<<',
  'AA00000011UZB8501019M30010193010185001000500',
]
const KE_CARD = [
  'IDKEN0000000011<<<<<<<<<<<<<<<',
  '8501019F3001019KEN<<<<<<<<<<<0',
  'ACHIENG<<MARY<ANNE<<<<<<<<<<<<',
]
const KE_PASSPORT = [
  'P<KENACHIENG<<MARY<ANNE<<<<<<<<<<<<<<<<<<<<<',
  'AK00000011KEN8501019F3001019<<<<<<<<<<<<<<<0',
]
const KIM = {
  birthDate: '1985-07-03',
  validUntil: '2030-01-01',
  personalNumber: '850703300127',
  name: 'KIM VIKTOR',
}
const KARIMOV = {
  birthDate: '1985-01-01',
  validUntil: '2030-01-01',
  personalNumber: '30101850010005',
  name: 'KARIMOV ALISHER',
}
const ACHIENG = { birthDate: '1985-01-01', validUntil: '2030-01-01', name: 'ACHIENG MARY ANNE' }

/** Lines as readers give them, and what they say; `?` marks a failed check digit, `*` letters taken for digits. */
const TABLE: readonly (readonly [string, readonly string[], Readonly<Record<string, string>>])[] = [
  ['KZ card', KZ_CARD, { documentNumber: '000000001', ...KIM }],
  ['KZ passport', KZ_PASSPORT, { documentNumber: 'N00000001', ...KIM }],
  ['UZ card', UZ_CARD, { documentNumber: 'AD0000001', ...KARIMOV }],
  ['UZ passport', UZ_PASSPORT, { documentNumber: 'AA0000001', ...KARIMOV }],
  ['KE card: its serial number is not its holder’s', KE_CARD, { documentNumber: '000000001?', ...ACHIENG }],
  [
    'KE card: the holder’s number behind the serial number',
    ['IDKEN000000001198765432<<<<<<<', KE_CARD[1] ?? '', KE_CARD[2] ?? ''],
    {
      documentNumber: '98765432?',
      personalNumber: '98765432?',
      ...ACHIENG,
      birthDate: '1985-01-01',
      validUntil: '2030-01-01',
    },
  ],
  [
    'digits that stand elsewhere in the line too, read as letters',
    [KZ_PASSPORT[0] ?? '', 'N000000012KAZ8S07033M3001019850703300127<<40'],
    { documentNumber: 'N00000001', ...KIM, birthDate: '1985-07-03*' },
  ],
  [
    'Cyrillic letters for digits',
    ['IDKAZ0000000011850703300127<<<', '850703ЗM3001019KAZ<<<<<<<<<<<8', 'KIM<<VIKTOR<<<<<<<<<<<<<<<<<<<'],
    { documentNumber: '000000001', ...KIM, birthDate: '1985-07-03*', validUntil: '2030-01-01*' },
  ],
  ['KE passport', KE_PASSPORT, { documentNumber: 'AK0000001', ...ACHIENG }],
  [
    'two lines of 36, by ICAO Doc 9303-6',
    ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'],
    {
      documentNumber: 'D23145890',
      birthDate: '1974-08-12',
      validUntil: '2012-04-15',
      name: 'ERIKSSON ANNA MARIA',
    },
  ],
  [
    'Cyrillic letters, blanks, other fillers, a stroke at the end',
    ['IDKAZ00000 00011850703300127«<', '8507033М3001019КА7<<<<<<<<<8 |', 'КІМ<<VIKTOR<<<<<<<<<<<<<<<<'],
    { documentNumber: '000000001', ...KIM },
  ],
  [
    'letters for digits',
    ['IDKAZOOOOOO0011B50703300127<<<', '85O7033M3OO1019KAZ<<<<<<<<<<<8', 'KIM<<VIKTOR<<<<<<<<<<<<<<<<<<<'],
    {
      documentNumber: '000000001*',
      birthDate: '1985-07-03*',
      validUntil: '2030-01-01*',
      personalNumber: '850703300127*',
      name: 'KIM VIKTOR',
    },
  ],
  [
    'a wrong digit in the birth date',
    ['IDKAZ0000000011850703300127<<<', '8507093M3001019KAZ<<<<<<<<<<<8', 'KIM<<VIKTOR<<<<<<<<<<<<<<<<<<<'],
    { documentNumber: '000000001', ...KIM, birthDate: '1985-07-09?', personalNumber: '850703300127?' },
  ],
  [
    'names not read',
    ['ОВОЗЕ <', UZ_PASSPORT[1] ?? ''],
    { documentNumber: 'AA0000001', ...KARIMOV, name: '' },
  ],
  [
    'first line not read',
    ['IUU', UZ_CARD[1] ?? '', UZ_CARD[2] ?? ''],
    { birthDate: '1985-01-01', validUntil: '2030-01-01', name: 'KARIMOV ALISHER' },
  ],
]

test.each(TABLE)('%s', (_, lines, want) => {
  const zone = readZone(sheetOf(pagesOf(lines.join('\n'))))
  const found = Object.entries(zone ?? {}).flatMap(([name, read]) => {
    const fails = read?.check === 'fails' && name !== 'name' ? '?' : ''
    return read ? [[name, `${read.value}${fails}${read.repaired ? '*' : ''}`]] : []
  })
  expect({ name: '', ...Object.fromEntries(found) }).toEqual({ name: '', ...want })
})

test.each([
  'БИН 250140111114, ИИК KZ86125KZT5004100100, БИК KZKOKZKX',
  '20208000900123456789 2020 8000 9001 2345 6789 00000',
  'CERTIFICATE OF INCORPORATION OF ACME LIMITED',
  '<<Заря>> ............ <<<<<<<<',
  'IBAN KZ86125KZT5004100100',
])('no zone: %s', (text) => expect(hasMrz(sheetOfText(text))).toBe(false))
