import { expect, test } from 'vitest'
import { fieldsInText } from '../../../workers/documents/fields/from-text.ts'

/** What a text states, as `name=value`; a trailing `?` marks a value given with doubt. */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  [
    'Аккаунт № 123456, сменить почту с old@b.kz на new@firma.kz. Тел. 87011234567',
    ['accountNumber=123456', 'newEmail=new@firma.kz'],
  ],
  ['Новый e-mail: info @ firma . kz', ['newEmail=info@firma.kz']],
  ['Новый e-mail: cloud-\nowner@firma.kz', ['newEmail=cloud-owner@firma.kz']],
  [
    'Тел.: +7 727 123 45 67, e-mail: office@firma.kz\nБИН: 250140 111 114',
    ['registrationNumber=250140111114'],
  ],
  ['old@a.kz орнына new@b.kz мекенжайына ауыстыруды сұраймыз', ['newEmail=new@b.kz']],
  ['поштаны new@b.kz-ке ауыстыру', ['newEmail=new@b.kz']],
  ['Аккаунтымыздың (№ 445566) поштасын өзгертіңіз', ['accountNumber=445566']],
  ['Аккаунт (логин): 77777\nДоговор № 1234 от 05.03.2025', ['accountNumber=77777']],
  ['лицевой счёт 300400', ['accountNumber=300400']],
  ['расчетный счет 123456', []],
  ['ИИК KZ86125KZT5004100100, счет № 20208000900123456789', []],
  ['Аккаунт зарегистрирован на адрес old@a.kz. Просим изменить.', []],
  ['Ответ на просьбу сменить почту направьте на адрес a@b.kz', []],
  ['Текущий e-mail    Новый e-mail\na@b.kz     c@d.kz', []],
  ['ИИН/БИН 971240001316, тел. 254712345678', ['registrationNumber=971240001316?']],
  ['БИН 25О14О111114', ['registrationNumber=250140111114']],
  ['250140111114', ['registrationNumber=250140111114']],
  ['тел. 250140111114', []],
  ['326010005625', []],
  ['STIR: 200837914', ['registrationNumber=200837914']],
  [
    'KRA PIN p051129820x, CPR/2014/475757',
    ['registrationNumber=P051129820X', 'registrationNumber=CPR/2014/475757'],
  ],
  [
    'Кому: ТОО «Servercore», БИН 971240001315\nОт: ТОО «Фирма», БИН 250140111114',
    ['registrationNumber=250140111114', 'organisationName=ТОО «Фирма»'],
  ],
]

test.each(TABLE)('%s', (text, want) => {
  const found = fieldsInText(text).map(
    ({ name, value, confidence }) => `${name}=${value}${confidence < 0.6 ? '?' : ''}`,
  )
  expect(found).toEqual(want)
})
