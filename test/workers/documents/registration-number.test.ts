import { expect, test } from 'vitest'
import { registrationNumbers } from '../../../workers/documents/fields/registration-number.ts'
import { sheetOf } from '../../../workers/documents/lines.ts'
import { pagesOf } from '../../pages.ts'

/** Printed text and the numbers in it, surest first: `?` below what counts as sure, `??` doubtful, `*` repaired. */
type Rows = readonly (readonly [string, readonly string[]])[]

const TYPED: Rows = [
  ['БСН/БИН 250140111114', ['kz-bin 250140111114']],
  ['с бизнес-идентификационным номером 250140111114', ['kz-bin 250140111114']],
  ['«Фирма», бизнес-\nидентификационный номер 250140111114, зарегистрированное', ['kz-bin 250140111114']],
  ['БИН 250140\n111114', ['kz-bin 250140111114']],
  [
    'Солиқ тўловчининг идентификация          200837914\nрақами (СТИР)\nРаҳбар     Каримов А. А.',
    ['uz-stir 200837914'],
  ],
  ['Soliq to‘lovchining identifikatsiya          200837914\nraqami (STIR)', ['uz-stir 200837914']],
  // A founder's own number says nothing of the owner's.
  [
    'Решение единственного участника, ТОО «Альфа Холдинг», БИН 171040951661\nназначить Кима В. С. директором ТОО «Фирма», БИН 250140111114',
    ['kz-bin 250140111114'],
  ],
  [
    'Решение\nучастник: товарищество с ограниченной ответственностью «Альфа Холдинг», БИН 171040951661\nо назначении директора ТОО «Фирма»',
    [],
  ],
  [
    'ТОО «Альфа Холдинг», БИН 171040951661\nПРИКАЗ\nНазначить Кима В. С. директором ТОО «Фирма» (БИН 250140111114)',
    ['kz-bin 250140111114'],
  ],
  ['ИНН (БИН): 250 140 111 114', ['kz-bin 250140111114']],
  ['ИНН 250140111114', ['kz-bin 250140111114']],
  ['Business identification number: 250140111114', ['kz-bin 250140111114']],
  ['БИН 250140111115', ['kz-bin 250140111115??']],
  [
    'ТОО «Фирма», БИН 250140111114, в лице директора Кима В. С., ИИН 850703300127',
    ['kz-bin 250140111114', 'kz-iin 850703300127'],
  ],
  [
    'Я, Ким Виктор, ИИН 850703300127, уполномочиваю Цой Елену, ИИН 991231450016',
    ['kz-iin 850703300127', 'kz-iin 991231450016?'],
  ],
  ['ИНН Общества: 200837914', ['uz-stir 200837914']],
  ['БИН нашего товарищества: 250140111114', ['kz-bin 250140111114']],
  ['ИНН банка: 200837914', []],
  ['STIR jamiyatning raqami: 200 837 914', ['uz-stir 200837914']],
  ['unga quyidagi STIR biriktirildi:\n\n     2 0 0 8 3 7 9 1 4', ['uz-stir 200837914']],
  ['va unga quyidagi STIR\nbiriktirildi:\n\n     2 0 0 8 3 7 9 1 4', ['uz-stir 200837914']],
  ['В Облако от главы к/х Акбулак Кима Виктора, ИИН 850703300127', ['kz-iin 850703300127']],
  ['РНН 600900123456, ИИК KZ86125KZT5004100100, тел. 250140111114', []],
  ['Код НДС 326010005625, MFO 00444, h/r 2020 8000 9001 2345 6789', []],
  ["Soliq to'lovchining identifikatsiya raqami   200837914\n(STIR)", ['uz-stir 200837914']],
  ['Солиқ тўловчининг идентификация рақами (СТИР): 200 837 914', ['uz-stir 200837914']],
  ['ИНН (STIR) 200837914, ОКЭД 62010, МФО 00444', ['uz-stir 200837914']],
  ['ОсОО «Тоо», ИНН 00103201510045, в лице директора', ['kg-inn 00103201510045']],
  ['ИНН 1 15071990 12345', ['kg-inn 11507199012345']],
  ['JShShIR 30101850010005, STIR 200837914', ['uz-stir 200837914', 'uz-pinfl 30101850010005']],
  ['STIR (INN): 200837915', ['uz-stir 200837915??']],
  ["«Yashil» MChJ\n200837914\nO'zbekiston", ['uz-stir 200837914??']],
  ['Номер заказа 200837914', []],
  [
    'Jismoniy shaxsning shaxsiy   30101850010005\nidentifikatsiya raqami\n(JShShIR)',
    ['uz-pinfl 30101850010005'],
  ],
  ['паспорт AC9442793, ПИНФЛ\n30101850010005', ['uz-pinfl 30101850010005']],
  ['Company No. PVT-AAADAM3, KRA PIN P051129820X', ['ke-kra-pin P051129820X', 'ke-company PVT-AAADAM3']],
  ['Kenya. Reg No: PVT-\nLRUYB23D', ['ke-company PVT-LRUYB23D']],
  ['Kenya. Taxpayer PIN P 051 129 820 X', ['ke-kra-pin P051129820X']],
  [
    'Kenya. Tax PIN: A000000001B; company PIN: P051129820X',
    ['ke-kra-pin P051129820X', 'ke-kra-pin A000000001B?'],
  ],
  [
    'RE: JAMBO LIMITED\nCompany Name   JAMBO LIMITED\nRegistration No.   PVT-AAADAM3\nShareholders of the company of Kenya and of elsewhere\nSAVANNA HOLDINGS      Shareholder    600\nLIMITED (CPR/2010/475757)',
    ['ke-company PVT-AAADAM3', 'ke-company CPR/2010/475757??'],
  ],
  [
    'RE: JAMBO LIMITED\nCompany Name   JAMBO LIMITED\nRegistration No.   PVT-AAADAM3\nThe register was searched at the request of its advocates\nin Nairobi on the day of this letter    (PVT-AAADAM4)',
    ['ke-company PVT-AAADAM3', 'ke-company PVT-AAADAM4'],
  ],
  ['No. C.61615\nREPUBLIC OF KENYA', ['ke-company C.61615']],
  ['Мо. С.61615\nREPUBLIC OF KENYA', ['ke-company C.61615?']],
  ['Republic of Kenya\nBusiness Registration No. 222831', ['ke-company 222831']],
  ['CPR/2014/47', ['ke-company CPR/2014/47??']],
  ['CPR/7014/475757', ['ke-company CPR/7014/475757??']],
  ['инвойс P 397 518 895 Х', []],
  [
    'To: Cloud Provider Limited, P051365947M\nFrom: Acme Traders Limited, PIN P051129820X',
    ['ke-kra-pin P051129820X'],
  ],
  [
    'To whom it may concern,\nAcme Ltd (PIN P051129820X) is the owner of account 64796',
    ['ke-kra-pin P051129820X'],
  ],
  [
    `Company Name     ACME TRADERS LIMITED
Company Number   PVT-AAADAM3
UPEPO TRADERS LIMITED   Shareholder   600
(PVT-LRUYB23D)`,
    ['ke-company PVT-AAADAM3', 'ke-company PVT-LRUYB23D??'],
  ],
  [
    `ТОО «Холдинг Восток»
БИН 250140444447
ПРИКАЗ № 5
О назначении директора ТОО «Степной ветер»
ТОО «Холдинг Восток», единственный учредитель ТОО «Степной ветер» (БИН 250140111114), ПРИКАЗЫВАЕТ:
Назначить Кима Виктора Сергеевича директором ТОО «Степной ветер»`,
    ['kz-bin 250140111114'],
  ],
  ['ТОО «Фирма», БИН 250140111114\nАО «Народный Банк Казахстана», БИН 940140000385', ['kz-bin 250140111114']],
  ['Кому направлено   РГУ «УГД»\nФИО   Ким Виктор\nИИН   850703300127', ['kz-iin 850703300127']],
  ['To liq nomi   «Jiyda Agro» MChJ\nSTIR   200837914', ['uz-stir 200837914']],
]

/** Words read from a picture, with a confidence of 0.97. */
const READ: Rows = [
  ['БИН 250140111114', ['kz-bin 250140111114?']],
  ['БИН 250140111114\nпечать: БСН 250140111114', ['kz-bin 250140111114']],
  ['STIR 200837914', ['uz-stir 200837914']],
  ['БИН 25О14О111114', ['kz-bin 250140111114??*']],
  ['ИИН в50703300127', ['kz-iin 850703300127??*']],
  ['+254 723 000 907, Tax РІМ: Р051129820Х', ['ke-kra-pin P051129820X?']],
  ['БИН 25014S111114', ['kz-bin 250145111114??']],
  ['Kenya. Company No. PVT-AAOADM3\nstamp: PVT-AAOADM3', ['ke-company PVT-AAOADM3?']],
  ['Kenya. Company No. PVT-AAADAM3\nstamp: PVT-AAADAM3', ['ke-company PVT-AAADAM3']],
  ['БИН 160140958454', ['kz-bin 160140958434??*']],
  ['БИН 250140111115', ['kz-bin 250140111115??']],
  ['KRA PIN P051129820X', ['ke-kra-pin P051129820X?']],
  ['KRA PIN Р0S1129B2OХ', ['ke-kra-pin P051129820X??*']],
  ['Kenya. Company No. PVI-AAADAM3', ['ke-company PVT-AAADAM3??*']],
  ['Kenya. Company No. CPR/2O14/47S757', ['ke-company CPR/2014/475757??*']],
]

const shown = (text: string, confidence: number): string[] =>
  registrationNumbers(sheetOf(pagesOf(text, confidence))).map((field) => {
    const doubt = field.confidence < 0.6 ? '??' : field.confidence < 0.9 ? '?' : ''
    return `${field.scheme} ${field.value}${doubt}${field.repaired ? '*' : ''}`
  })

test.each(TYPED)('%s', (text, want) => expect(shown(text, 1)).toEqual(want))
test.each(READ)('read from a picture: %s', (text, want) => expect(shown(text, 0.97)).toEqual(want))
