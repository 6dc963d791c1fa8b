import { random } from '../../../demo/numbers.ts'
import { drawPdf } from '../../../demo/papers/sheet.ts'
import { type Scanner, underlay } from './scanner.ts'

const DATE = '2026-01-01'

/** A sheet with nothing on it, on a scanner's glass or on a desk. */
export function blankSheet(scanner?: Scanner): Promise<Buffer> {
  return drawPdf({ title: '', date: DATE }, (sheet) => {
    if (scanner) underlay(scanner)(sheet)
    else sheet.rect(0, 0, sheet.page.width, sheet.page.height).fill('white')
  })
}

/** A cat on a carpet: what is no document at all. */
export function cat(seed: number): Promise<Buffer> {
  const next = random(seed)
  return drawPdf({ title: '', date: DATE }, (sheet) => {
    const { width, height } = sheet.page
    sheet.rect(0, 0, width, height).fill('#9c6f5a')
    for (let spot = 0; spot < 160; spot += 1) {
      sheet
        .circle(next() * width, next() * height, 6 + next() * 26)
        .fill(['#8a5f4c', '#b08670', '#75503f'][spot % 3] ?? '#8a5f4c')
    }
    const [x, y] = [width * (0.4 + next() * 0.2), height * (0.4 + next() * 0.2)]
    sheet.ellipse(x, y + 190, 120, 160).fill('#4a4540')
    sheet.circle(x, y, 95).fill('#57514b')
    for (const side of [-1, 1]) {
      sheet
        .polygon([x + side * 85, y - 40], [x + side * 75, y - 135], [x + side * 20, y - 85])
        .fill('#57514b')
      sheet.ellipse(x + side * 38, y - 12, 17, 22).fill('#b7c46a')
      sheet.ellipse(x + side * 38, y - 12, 5, 19).fill('#101010')
      for (let hair = -1; hair < 2; hair += 1) {
        sheet
          .lineWidth(1)
          .strokeColor('#d8d4cf')
          .moveTo(x + side * 20, y + 32 + hair * 5)
        sheet.lineTo(x + side * 130, y + 26 + hair * 16).stroke()
      }
    }
    sheet.polygon([x - 9, y + 20], [x + 9, y + 20], [x, y + 31]).fill('#a56a6a')
  })
}
