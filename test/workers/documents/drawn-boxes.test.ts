import { afterAll, expect, test } from 'vitest'
import { lookOf } from '../../../bench/corpus/drawing/look.ts'
import { printPaper } from '../../../bench/corpus/drawing/paper-pdf.ts'
import { drawQr } from '../../../bench/corpus/drawing/qr.ts'
import type { Block } from '../../../bench/corpus/paper.ts'
import { isUnclearForm, requestsIn } from '../../../cases/requests.ts'
import { random } from '../../../demo/numbers.ts'
import { withDrawnBoxes } from '../../../workers/documents/drawn-boxes.ts'
import { mend } from '../../../workers/documents/mend.ts'
import { openEngines } from './engines.ts'
import { drawPdf, linesOf } from './samples.ts'

const engines = await openEngines()
afterAll(engines.close)
const FONT = 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf'
const EMAIL = 'изменить адрес электронной почты'
const FACTOR = 'отключить двухфакторную аутентификацию'

const marksOf = (lines: readonly string[]) => lines.filter((line) => /[☐☒]/u.test(line))

/** Options in six languages: what introduces them, and what they are. */
const FORMS = [
  ['2. Прошу выполнить (отметить нужное)', EMAIL, FACTOR],
  [
    'Қажеттісін белгілеңіз',
    'аккаунт иесінің электрондық поштасын өзгерту',
    'екі факторлы аутентификацияны өшіру',
  ],
  ['Section B: Tick as appropriate', 'Change of e-mail address', 'Disable two-factor authentication'],
  ['Keragini belgilang', "elektron pochta manzilini o'zgartirish", "ikki bosqichli tasdiqlashni o'chirish"],
  ['Керагини белгиланг', 'электрон почтани алмаштириш', 'икки босқичли тасдиқлашни ўчириш'],
  ['Weka alama', 'Kubadilisha barua pepe', 'Kuzima uthibitishaji wa hatua mbili'],
] as const

const TICKS = [
  [true, false, ['change-email']],
  [false, true, ['disable-2fa']],
  [true, true, ['change-email', 'disable-2fa']],
  [false, false, []],
] as const

const cases = FORMS.flatMap((form, seed) =>
  TICKS.map((ticks) => ({ form, ticks, seed, name: `${form[0]}: ${ticks[2].join(' and ')}` })),
)

test.each(cases)('$name', async ({ form: [intro, email, factor], ticks: [first, second, want], seed }) => {
  const box = (ticked: boolean, text: string): Block => ({ type: 'checkbox', ticked, text })
  const blocks: Block[] = [
    { type: 'title', lines: ['ЗАЯВКА'] },
    { type: 'lines', side: 'left', lines: [intro] },
    box(first, email),
    box(second, factor),
    box(false, 'Закрыть аккаунт'),
    {
      type: 'table',
      ruled: true,
      rows: [
        ['Организация', 'Горный ручей'],
        ['Город', 'Алматы'],
      ],
    },
  ]
  const look = lookOf(random(seed * 7 + want.length), JSON.stringify(blocks))
  const marks = { hand: () => 1, stamp: () => Promise.reject(new Error('no stamp')) }
  const { pdf } = await printPaper({ size: 'A4', blocks }, { look, marks, date: '2026-05-04', secure: false })
  const lines = linesOf(await engines.readOne(pdf))
  const mark = (ticked: boolean) => (ticked ? '☒' : '☐')
  expect(marksOf(lines)).toEqual([
    `${mark(first)} ${email}`,
    `${mark(second)} ${factor}`,
    '☐ Закрыть аккаунт',
  ])
  const text = mend(lines.join('\n'))
  expect(requestsIn(text)).toEqual(want)
  expect(isUnclearForm(text)).toBe(false)
})

type Pdf = PDFKit.PDFDocument
const TOP = [100, 130] as const

/** Two options of 11 points, and what is drawn beside each. */
async function readForm(draw: (pdf: Pdf, top: number, index: number) => unknown): Promise<string[]> {
  const pdf = await drawPdf(async (pdf) => {
    pdf.font(FONT).fontSize(11)
    for (const [index, text] of [EMAIL, FACTOR].entries()) {
      const top = TOP[index] ?? 0
      pdf.fillColor('black').text(text, 100, top, { lineBreak: false })
      await draw(pdf, top, index)
    }
  })
  return linesOf(await engines.readOne(pdf))
}

const square = (pdf: Pdf, x: number, y: number, side = 10) =>
  pdf.lineWidth(0.8).strokeColor('black').rect(x, y, side, side).stroke()
const cross = (pdf: Pdf, x: number, y: number, side = 10) =>
  pdf
    .moveTo(x, y)
    .lineTo(x + side, y + side)
    .moveTo(x + side, y)
    .lineTo(x, y + side)
    .stroke()

test.each<[string, Parameters<typeof readForm>[0], readonly [string, string]]>([
  [
    'crossed',
    (pdf, y, i) => {
      square(pdf, 80, y + 1)
      if (i === 1) cross(pdf, 80, y + 1)
    },
    ['☐ a', '☒ b'],
  ],
  [
    'filled',
    (pdf, y, i) => {
      square(pdf, 80, y + 1)
      if (i === 0) pdf.rect(80, y + 1, 10, 10).fill('black')
    },
    ['☒ a', '☐ b'],
  ],
  [
    'typed into',
    (pdf, y, i) => {
      square(pdf, 80, y + 1, 12)
      if (i === 0) pdf.text('x', 82.5, y, { lineBreak: false })
    },
    ['☒ a', '☐ b'],
  ],
  [
    'a pale hairline',
    (pdf, y, i) => {
      pdf
        .lineWidth(0.3)
        .strokeColor('#555')
        .rect(80, y + 1, 10, 10)
        .stroke()
      if (i === 0) cross(pdf, 80, y + 1)
    },
    ['☒ a', '☐ b'],
  ],
  [
    'round corners',
    (pdf, y, i) => {
      pdf
        .lineWidth(0.8)
        .roundedRect(80, y + 1, 11, 11, 1.5)
        .stroke()
      if (i === 0) cross(pdf, 82, y + 3, 7)
    },
    ['☒ a', '☐ b'],
  ],
  [
    'large',
    (pdf, y, i) => {
      square(pdf, 75, y - 2, 17)
      if (i === 0) cross(pdf, 75, y - 2, 17)
    },
    ['☒ a', '☐ b'],
  ],
  [
    'far right',
    (pdf, y, i) => {
      square(pdf, 500, y + 1)
      if (i === 1) cross(pdf, 498, y - 1, 14)
    },
    ['a ☐', 'b ☒'],
  ],
  [
    'in a table',
    (pdf, y, i) => {
      pdf.rect(60, y - 8, 400, 30).stroke()
      square(pdf, 80, y + 1)
      if (i === 0) cross(pdf, 80, y + 1)
    },
    ['☒ a', '☐ b'],
  ],
  [
    'a dot that may be anything',
    (pdf, y, i) => {
      square(pdf, 80, y + 1)
      if (i === 0) pdf.rect(84.2, y + 5.2, 1.5, 1.5).fill('black')
    },
    ['a', '☐ b'],
  ],
  // None of these is a box.
  ['nothing', () => undefined, ['a', 'b']],
  [
    'cells of a table',
    (pdf, y) => {
      pdf
        .lineWidth(0.8)
        .rect(78, y - 1, 16, 16)
        .rect(94, y - 1, 300, 16)
        .stroke()
    },
    ['a', 'b'],
  ],
  [
    'places for digits',
    (pdf, y) => {
      for (let x = 400; x < 500; x += 14) square(pdf, x, y, 14)
    },
    ['a', 'b'],
  ],
  ['a frame', (pdf, y) => pdf.rect(60, y - 8, 400, 60).stroke(), ['a', 'b']],
  ['circles', (pdf, y) => pdf.circle(85, y + 6, 5).stroke(), ['a', 'b']],
  [
    'thick circles',
    (pdf, y, i) =>
      pdf
        .lineWidth(2)
        .circle(85, y + 6, 4 + i * 2)
        .stroke(),
    ['a', 'b'],
  ],
  ['a bullet', (pdf, y) => pdf.rect(87, y + 5, 4, 4).fill('black'), ['a', 'b']],
  ['a code', (pdf, y, i) => (i === 0 ? drawQr(pdf, 'Заявка', 500, y, 36) : undefined), ['a', 'b']],
])('%s', async (_, draw, [first, second]) => {
  const lines = await readForm(draw)
  expect(lines).toEqual([first.replace('a', EMAIL), second.replace('b', FACTOR)])
})

test('options side by side', async () => {
  const pdf = await drawPdf((pdf) => {
    pdf.font(FONT).fontSize(10)
    for (const [index, text] of ['смена e-mail', 'отключение 2FA'].entries()) {
      square(pdf, 60 + index * 150, 101)
      pdf.text(text, 78 + index * 150, 100, { lineBreak: false })
    }
    cross(pdf, 210, 101)
  })
  const lines = linesOf(await engines.readOne(pdf))
  expect(lines).toEqual(['☐ смена e-mail ☒ отключение 2FA'])
  expect(requestsIn(lines.join('\n'))).toEqual(['disable-2fa'])
})

test('a page that offers nothing is not looked at', async () => {
  const words = ['Справка', 'о', 'регистрации'].map((text, index) => ({
    text,
    confidence: 1,
    left: index / 5,
    right: (index + 0.9) / 5,
    top: 0.1,
    bottom: 0.12,
  }))
  const refuse = () => Promise.reject(new Error('drawn'))
  expect(await withDrawnBoxes([words], refuse)).toEqual([words])
})
