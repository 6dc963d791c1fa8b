import { toSharp } from '../../../demo/forms/render.ts'
import { firstPage } from '../../../demo/forms/scan.ts'
import { signature } from '../../../demo/papers/marks.ts'
import { drawPdf } from '../../../demo/papers/sheet.ts'
import type { Block } from '../paper.ts'
import type { Printing } from './paper-pdf.ts'

type Signature = Extract<Block, { type: 'signature' }>

/** Signature and stamp as one picture, as people paste them into Word. */
export async function signedPicture({ name, stamped }: Signature, { look, marks, date }: Printing) {
  const pdf = await drawPdf({ title: '', date, size: [240, 150] }, async (sheet) => {
    if (stamped) {
      const { png, width, height } = await marks.stamp()
      sheet.image(png, 70, 75 - height / 2, { width })
    }
    signature(sheet, marks.hand(name), 60, 80, 90, look.ink)
  })
  const { data, info } = await toSharp(await firstPage(pdf, 110))
    .trim()
    .png()
    .toBuffer({ resolveWithObject: true })
  return { type: 'png', data, transformation: { width: info.width, height: info.height } } as const
}
