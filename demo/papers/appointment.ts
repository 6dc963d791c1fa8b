import { addDays, longDate, shortDate } from '../dates.ts'
import type { Facts, Person } from '../facts.ts'
import { letterhead, signed } from './marks.ts'
import { drawPdf, ends, heading, LEFT, paragraph, WIDTH } from './sheet.ts'

const hand = (person: Person, facts: Facts) => [...person.full].length * 31 + facts.seed

/** The director's order on taking office; with a password the file cannot be opened without it. */
export function appointmentOrder(
  facts: Facts,
  language: 'ru' | 'kk' = 'ru',
  lock: { readonly password?: string } = {},
): Promise<Buffer> {
  return language === 'kk' ? kazakhOrder(facts, lock) : russianOrder(facts, lock)
}

function russianOrder(facts: Facts, lock: object): Promise<Buffer> {
  const decided = shortDate(addDays(facts.appointedOn, -1))
  return drawPdf(
    { title: 'Приказ о вступлении в должность', date: facts.appointedOn, ...lock },
    async (sheet) => {
      letterhead(sheet, facts, 'ru')
      sheet.moveDown(0.6)
      heading(sheet, [`ПРИКАЗ № ${facts.seed % 30}-к`, 'О вступлении в должность директора'], 13)
      ends(sheet, `г. ${facts.city.ru}`, longDate(facts.appointedOn, 'ru'))
      sheet.moveDown(0.6)
      paragraph(
        sheet,
        `На основании решения единственного участника ТОО «${facts.ru}» (БИН ${facts.bin}) от ${decided} г. и в соответствии с Уставом товарищества`,
      )
      heading(sheet, ['ПРИКАЗЫВАЮ:'], 11.5)
      paragraph(
        sheet,
        `1. Приступаю к исполнению обязанностей директора ТОО «${facts.ru}» с ${shortDate(facts.appointedOn)} года с правом первой подписи на банковских, финансовых и иных документах.`,
      )
      paragraph(sheet, '2. Обязанности по ведению кадрового делопроизводства возлагаю на себя.')
      paragraph(sheet, '3. Контроль за исполнением настоящего приказа оставляю за собой.')
      sheet.font('serif').fontSize(10.5)
      sheet.text(`Основание: решение единственного участника от ${decided} г.`, LEFT, sheet.y + 8, {
        width: WIDTH,
      })
      await signed(sheet, facts, { post: 'Директор', name: facts.ceo.full, seed: hand(facts.ceo, facts) })
    },
  )
}

function kazakhOrder(facts: Facts, lock: object): Promise<Buffer> {
  const decided = longDate(addDays(facts.appointedOn, -1), 'kk')
  return drawPdf({ title: 'Бұйрық', date: facts.appointedOn, ...lock }, async (sheet) => {
    letterhead(sheet, facts, 'kk')
    sheet.moveDown(0.6)
    heading(sheet, [`БҰЙРЫҚ № ${facts.seed % 30}-к`, 'Директор қызметіне кірісу туралы'], 13)
    ends(sheet, `${facts.city.kk} қаласы`, longDate(facts.appointedOn, 'kk'))
    sheet.moveDown(0.6)
    paragraph(
      sheet,
      `«${facts.kk}» ЖШС (БСН ${facts.bin}) жалғыз қатысушысының ${decided} күнгі шешіміне және серіктестіктің Жарғысына сәйкес`,
    )
    heading(sheet, ['БҰЙЫРАМЫН:'], 11.5)
    paragraph(
      sheet,
      `1. «${facts.kk}» ЖШС директорының міндеттерін атқаруға осы бұйрыққа қол қойылған күннен бастап бірінші қол қою құқығымен кірісемін.`,
    )
    paragraph(sheet, '2. Осы бұйрықтың орындалуын бақылауды өзіме қалдырамын.')
    sheet.font('serif').fontSize(10.5)
    sheet.text(`Негіздеме: жалғыз қатысушының ${decided} күнгі шешімі.`, LEFT, sheet.y + 8, { width: WIDTH })
    await signed(sheet, facts, {
      post: 'Директор',
      name: facts.ceo.kk,
      seed: hand(facts.ceo, facts),
      note: '(қолы)',
    })
  })
}

/** The sole founder's decision that appoints the director. */
export function foundersDecision(facts: Facts): Promise<Buffer> {
  return drawPdf({ title: 'Решение единственного участника', date: facts.appointedOn }, async (sheet) => {
    sheet.y = 64
    heading(sheet, ['РЕШЕНИЕ', `единственного участника ТОО «${facts.ru}»`, `БИН ${facts.bin}`], 13)
    ends(sheet, `г. ${facts.city.ru}`, longDate(facts.appointedOn, 'ru'))
    sheet.moveDown(0.5)
    paragraph(
      sheet,
      `Я, ${facts.founder.full}, являясь единственным участником Товарищества с ограниченной ответственностью «${facts.ru}», владеющим 100 % доли в уставном капитале, в соответствии со статьёй 43 Закона Республики Казахстан «О товариществах с ограниченной и дополнительной ответственностью»`,
    )
    heading(sheet, ['РЕШИЛ(А):'], 11.5)
    paragraph(
      sheet,
      `1. Назначить ${facts.ceo.accusative} на должность директора ТОО «${facts.ru}» с ${shortDate(facts.appointedOn)} года.`,
    )
    paragraph(sheet, '2. Предоставить директору право первой подписи на всех документах товарищества.')
    paragraph(
      sheet,
      '3. Директору уведомить обслуживающие банки и зарегистрировать изменения в установленном порядке.',
    )
    await signed(sheet, facts, {
      post: 'Единственный участник',
      name: facts.founder.full,
      seed: hand(facts.founder, facts),
    })
  })
}
