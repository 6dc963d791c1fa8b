import { expect, test } from 'vitest'
import * as company from '../../cases/identifiers/ke-company.ts'
import * as kra from '../../cases/identifiers/ke-kra-pin.ts'
import * as kg from '../../cases/identifiers/kg-inn.ts'
import * as kz from '../../cases/identifiers/kz-bin.ts'
import * as pinfl from '../../cases/identifiers/uz-pinfl.ts'
import * as stir from '../../cases/identifiers/uz-stir.ts'

const list = (text: string) => text.split(' ')
const TABLE = [
  {
    name: 'BIN',
    isValid: kz.isBin,
    good: list(
      '971240001315 940140000385 020240000555 970240000816 930540000147 930340001235 961141000023 941240000193 250140111114 250140444447 250140777775',
    ),
    bad: list('971240001316 326010005625 254712345678 850703300127 97124000131 9712400013155 991340001315'),
  },
  {
    name: 'IIN',
    isValid: kz.isIin,
    good: list('850703300127 991231450016 040229600775 770101005555 900515300908 900515300921'),
    bad: list('850703300128 250140111114 850703800127'),
  },
  {
    name: 'STIR',
    isValid: stir.isValid,
    good: list(
      '200837914 203366731 201051951 308425864 202328794 306628114 207243390 412345676 555555556 600000014',
    ),
    bad: list('123456789 300000000 305123456 309876543 302345678 301234567 309254118 20083791'),
  },
  {
    name: 'PINFL',
    isValid: pinfl.isValid,
    good: list('30101850010005 43112991234568 52902040007771 61507109990018'),
    bad: list('30101850010006 30113850010005 3010185001000'),
  },
  {
    name: 'INN of Kyrgyzstan',
    isValid: kg.isValid,
    good: list('00103201510045 11507199012345 22802198800017'),
    bad: list('30103201510045 03203201510045 00113201510045 0010320151004'),
  },
  {
    name: 'KRA PIN',
    isValid: kra.isValid,
    good: list('P051129820X P051365947M P000605273Y P051414752C P051705964T A000000001B'),
    bad: list('P05112982X X051129820X P0511298201'),
  },
  {
    name: 'KE company',
    isValid: company.isValid,
    good: list('PVT-AAADAM3 PVT-LRUYB23D PVT/2016/028721 CPR/2014/475757 BN-P7SAD8YK C.123456'),
    bad: list('PVT- CPR/14/475757 CPR/7014/475757 XYZ-AAADAM3'),
  },
]

for (const { name, isValid, good, bad } of TABLE) {
  test.each(good)(`${name} %s is well formed`, (value) => expect(isValid(value)).toBe(true))
  test.each(bad)(`${name} %s is not`, (value) => expect(isValid(value)).toBe(false))
}

test('prefixes that are never issued have no check digit', () => {
  expect(['99014000082', '99014000163'].map(kz.checkDigit)).toEqual([null, null])
})

test('a BIN names its unit and entity', () => {
  expect(kz.unitOf('961141000023')).toBe('branch')
  expect(kz.unitOf('971240001315')).toBe('head')
  expect(kz.entityOf('971240001315')).toBe('resident')
  expect(kz.entityOf('850703300127')).toBeNull()
  expect([kz.schemeOf('971240001315'), kz.schemeOf('850703300127')]).toEqual(['kz-bin', 'kz-iin'])
})

test('blanks and hyphens fall away', () => {
  expect(kz.compact('9712 4000-1315')).toBe('971240001315')
  expect(kra.compact('p051129820 x')).toBe('P051129820X')
  expect(stir.compact('200 837 914')).toBe('200837914')
  expect(pinfl.compact('3010185 0010005')).toBe('30101850010005')
  expect(company.compact('cpr/2014/ 475757')).toBe('CPR/2014/475757')
})

test('the INN of a person in Kyrgyzstan holds the birth date', () => {
  expect(kg.bornOn('11507199012345')).toBe('1990-07-15')
  expect([kg.bornOn('00103201510045'), kg.bornOn('11507199')]).toEqual([null, null])
})
