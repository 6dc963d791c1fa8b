import type { Facts } from '../facts.ts'
import { applicationText, type PaperLanguage } from './application-text.ts'
import { letterhead, signed } from './marks.ts'
import { drawPdf, heading, LEFT, paragraph, table, WIDTH } from './sheet.ts'

/** The owner's application on the firm's letterhead, signed and stamped. */
export function application(facts: Facts, language: PaperLanguage = 'ru'): Promise<Buffer> {
  const text = applicationText(facts, language)
  return drawPdf({ title: text.title.join(' '), date: facts.appliedOn }, async (sheet) => {
    letterhead(sheet, facts, language)
    const top = sheet.y
    sheet.font('serif').fontSize(10.5).text(text.reference, LEFT, top, { width: 220 })
    sheet.text(text.addressee.join('\n'), LEFT + 270, top, { width: WIDTH - 270, lineGap: 2 })
    sheet.moveDown(1.4)
    heading(sheet, text.title)
    for (const words of text.paragraphs) paragraph(sheet, words)
    table(sheet, text.rows)
    sheet
      .font('serif')
      .fontSize(9.5)
      .text(text.enclosures.join('\n'), LEFT, sheet.y, { width: WIDTH, lineGap: 1 })
    await signed(sheet, facts, {
      post: text.post,
      name: text.name,
      note: text.note,
      seed: [...facts.signatory.full].length * 31 + facts.seed,
    })
  })
}
