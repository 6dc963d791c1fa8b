import type { Facts } from '../facts.ts'
import { between, random } from '../numbers.ts'
import { LEFT, RIGHT, type Sheet, WIDTH } from './sheet.ts'
import { INK, stamp } from './stamp.ts'

/** Name, address and numbers above a rule, as on a firm's own paper. */
export function letterhead(sheet: Sheet, facts: Facts, language: 'ru' | 'kk' | 'en'): void {
  sheet.save().rect(LEFT, 46, 34, 34).fill('#24506e')
  sheet
    .fillColor('white')
    .font('sans-bold')
    .fontSize(20)
    .text([...(language === 'en' ? facts.en : language === 'kk' ? facts.kk : facts.ru)][0] ?? '', LEFT, 51, {
      width: 34,
      align: 'center',
    })
  sheet.restore().fillColor('black')
  const lines = {
    ru: [`ТОО «${facts.ru}»`, `БИН ${facts.bin}   •   г. ${facts.city.ru}, ${facts.street.ru}`, 'тел.'],
    kk: [`«${facts.kk}» ЖШС`, `БСН ${facts.bin}   •   ${facts.city.kk} қ., ${facts.street.kk}`, 'тел.'],
    en: [
      `${facts.en} LLP`,
      `BIN ${facts.bin}   •   ${facts.street.en}, ${facts.city.en}, Kazakhstan`,
      'tel.',
    ],
  }[language]
  sheet
    .font('sans-bold')
    .fontSize(14)
    .text(lines[0] ?? '', LEFT + 46, 46, { width: WIDTH - 46 })
  sheet.font('condensed').fontSize(9).fillColor('#333')
  sheet.text(lines[1] ?? '', { width: WIDTH - 46, lineGap: 1 })
  sheet.text(`${lines[2]} ${facts.phone}   •   office@${facts.domain}`, { width: WIDTH - 46 })
  const below = sheet.y + 6
  sheet.lineWidth(1.4).strokeColor('#24506e').moveTo(LEFT, below).lineTo(RIGHT, below).stroke()
  sheet.fillColor('black')
  sheet.x = LEFT
  sheet.y = below + 14
}

/** A hand-like signature: a capital, loops and a flourish that a seed makes one person's own. */
export function signature(sheet: Sheet, seed: number, x: number, y: number, width = 90, ink = INK): void {
  const next = random(seed * 7919)
  const spread = (from: number, to: number) => from + next() * (to - from)
  const slant = spread(-5, 14)
  const loops = between(next, 2, 6)
  const step = (width * spread(0.5, 0.85)) / loops
  sheet.save().lineWidth(spread(1, 1.6)).lineCap('round').strokeColor(ink)
  sheet.moveTo(x - 4, y + spread(0, 10))
  sheet.bezierCurveTo(
    x + spread(0, 20),
    y - 40,
    x + spread(14, 34),
    y - 30,
    x + spread(2, 14),
    y + spread(4, 14),
  )
  sheet.bezierCurveTo(x - 10, y + spread(-12, 4), x + 22, y - spread(4, 16), x + 18, y)
  for (let loop = 0; loop < loops; loop += 1) {
    const from = x + 18 + loop * step
    const high = y - spread(6, 20)
    sheet.bezierCurveTo(
      from + step + slant,
      high,
      from + slant * 0.4,
      high - 3,
      from + step * spread(0.3, 0.6),
      y + spread(-2, 5),
    )
    sheet.bezierCurveTo(
      from + step * 0.7,
      y + spread(3, 10),
      from + step,
      y + 3,
      from + step,
      y + spread(-4, 3),
    )
  }
  const end = x + 18 + loops * step
  sheet.bezierCurveTo(
    end + 14,
    y - spread(8, 26),
    end + 30,
    y - spread(-6, 12),
    x + width * spread(0.1, 0.6),
    y + spread(6, 15),
  )
  if (next() < 0.5) sheet.lineTo(end + spread(4, 26), y + spread(2, 9))
  sheet.stroke().restore()
}

/** Post, signature over a line, name, and the stamp across them. */
export async function signed(
  sheet: Sheet,
  facts: Facts,
  line: { post: string; name: string; seed: number; sealed?: boolean; note?: string },
): Promise<void> {
  sheet.moveDown(1.4)
  const top = sheet.y
  sheet.font('serif').fontSize(11).text(line.post, LEFT, top, { width: 165 })
  sheet
    .lineWidth(0.6)
    .strokeColor('black')
    .moveTo(LEFT + 175, top + 13)
    .lineTo(LEFT + 305, top + 13)
    .stroke()
  sheet.text(line.name, LEFT + 318, top, { width: 162 })
  sheet
    .font('italic')
    .fontSize(7.5)
    .text(line.note ?? '(подпись)', LEFT + 175, top + 16, { width: 130, align: 'center' })
  signature(sheet, line.seed, LEFT + 190, top + 8)
  if (line.sealed !== false) {
    sheet
      .font('serif')
      .fontSize(9)
      .text('М.П.', LEFT + 90, top + 34)
    await stamp(sheet, facts, LEFT + 140, top + 34)
  }
  sheet.x = LEFT
  sheet.y = top + (line.sealed === false ? 34 : 78)
}

/** A square of modules like a QR code's; it says nothing. */
export function codeSquare(sheet: Sheet, seed: number, x: number, y: number, side: number): void {
  const next = random(seed)
  const modules = 29
  const unit = side / modules
  const finder = (left: number, top: number) => {
    sheet.rect(x + left * unit, y + top * unit, 7 * unit, 7 * unit).fill('black')
    sheet.rect(x + (left + 1) * unit, y + (top + 1) * unit, 5 * unit, 5 * unit).fill('white')
    sheet.rect(x + (left + 2) * unit, y + (top + 2) * unit, 3 * unit, 3 * unit).fill('black')
  }
  for (let row = 0; row < modules; row += 1)
    for (let column = 0; column < modules; column += 1) {
      const corner = (row < 8 && (column < 8 || column > 20)) || (row > 20 && column < 8)
      if (!corner && next() < 0.48) sheet.rect(x + column * unit, y + row * unit, unit, unit)
    }
  sheet.fill('black')
  finder(0, 0)
  finder(22, 0)
  finder(0, 22)
}
