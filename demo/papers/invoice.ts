import { addDays, longDate, shortDate } from '../dates.ts'
import type { Facts } from '../facts.ts'
import { letterhead, signed } from './marks.ts'
import { drawPdf, heading, LEFT, table, WIDTH } from './sheet.ts'

/** An ordinary bill: what a payment mailbox receives most, and no part of any recovery. */
export function invoice(facts: Facts): Promise<Buffer> {
  return drawPdf({ title: 'Счет на оплату', date: facts.appliedOn }, async (sheet) => {
    letterhead(sheet, facts, 'ru')
    heading(sheet, [`Счет на оплату № ${facts.seed + 210} от ${longDate(facts.appliedOn, 'ru')}`], 13)
    table(sheet, [
      ['Поставщик', `ТОО «${facts.ru}», БИН ${facts.bin}`],
      ['Покупатель', facts.provider],
      ['Договор', `№ ${facts.seed + 40}/А от ${shortDate(addDays(facts.appliedOn, -200))}`],
      ['ИИК', 'KZ00 0000 0000 0000 0000'],
    ])
    table(
      sheet,
      [
        ['Наименование', 'Сумма, тенге'],
        ['Бумага офисная А4, 40 пачек', '92 000,00'],
        ['Картриджи, 6 шт.', '148 200,00'],
        ['Доставка', '4 500,00'],
        ['Итого к оплате', '244 700,00'],
      ],
      0.7,
    )
    sheet
      .font('serif')
      .fontSize(10)
      .text('Всего к оплате: двести сорок четыре тысячи семьсот тенге 00 тиын.', LEFT, sheet.y, {
        width: WIDTH,
      })
    await signed(sheet, facts, { post: 'Бухгалтер', name: facts.founder.initials, seed: facts.seed + 5 })
  })
}
