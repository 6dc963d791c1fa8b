import { addDays, longDate, shortDate } from '../dates.ts'
import type { Facts } from '../facts.ts'
import { letterhead, signature, signed } from './marks.ts'
import { drawPdf, ends, heading, LEFT, paragraph, WIDTH } from './sheet.ts'

/** When a power of attorney was given and how long it holds. */
export interface Term {
  readonly issuedOn: string
  readonly days: number
}

/** A power of attorney from the director to the one who signs the application. */
export function powerOfAttorney(facts: Facts, term: Term): Promise<Buffer> {
  const until = shortDate(addDays(term.issuedOn, term.days))
  return drawPdf({ title: 'Доверенность', date: term.issuedOn }, async (sheet) => {
    letterhead(sheet, facts, 'ru')
    sheet.moveDown(0.6)
    heading(sheet, [`ДОВЕРЕННОСТЬ № ${(facts.seed % 20) + 2}`], 13.5)
    ends(sheet, `г. ${facts.city.ru}`, longDate(term.issuedOn, 'ru'))
    paragraph(
      sheet,
      `ТОО «${facts.ru}», БИН ${facts.bin}, в лице директора ${facts.ceo.genitive}, действующего(-ей) на основании Устава, настоящей доверенностью уполномочивает ${facts.signatory.accusative} (должность: ${facts.role.ru.toLowerCase()}) представлять интересы товарищества перед ${facts.provider} по всем вопросам, связанным с аккаунтом № ${facts.accountNumber}, в том числе:`,
    )
    paragraph(
      sheet,
      '— подавать и подписывать заявления о восстановлении доступа к аккаунту, об изменении адреса электронной почты и об отключении двухфакторной аутентификации;',
    )
    paragraph(
      sheet,
      '— получать и передавать документы, давать пояснения, совершать иные действия, связанные с выполнением этого поручения.',
    )
    paragraph(sheet, `Доверенность выдана сроком до ${until} года без права передоверия.`)
    const top = sheet.y + 10
    sheet
      .font('serif')
      .fontSize(11)
      .text(`Образец подписи: ${facts.signatory.initials}`, LEFT, top, { width: 270 })
    sheet
      .lineWidth(0.6)
      .moveTo(LEFT + 290, top + 13)
      .lineTo(LEFT + 420, top + 13)
      .stroke()
    signature(sheet, [...facts.signatory.full].length * 31 + facts.seed, LEFT + 305, top + 8)
    sheet.font('serif').text('Подпись удостоверяю.', LEFT, top + 24, { width: WIDTH })
    await signed(sheet, facts, {
      post: `Директор ТОО «${facts.ru}»`,
      name: facts.ceo.initials,
      seed: [...facts.ceo.full].length * 31 + facts.seed,
    })
  })
}
