import {
  beginText,
  endText,
  type PDFDict,
  type PDFFont,
  type PDFForm,
  PDFName,
  type PDFPage,
  type PDFRef,
  rgb,
  setFontAndSize,
  setTextMatrix,
  showText,
} from 'pdf-lib'

interface Sheet {
  readonly page: PDFPage
  readonly font: PDFFont
  readonly form: PDFForm
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const SIZE = 11
const SMALL = 9
const MARGIN = 8
/** How high a sign stands in its box, of the box's height. */
const BASE = 0.14

/** A field to type into. Text that would not fit on a line is set smaller, on several. */
export function textField(
  { page, font, form }: Sheet,
  { name, value, isLong, place }: { name: string; value: string; isLong: boolean; place: Place },
): void {
  const field = form.createTextField(name)
  const isWide = font.widthOfTextAtSize(value, SIZE) > place.width - MARGIN
  if (isLong || isWide) field.enableMultiline()
  field.setText(value)
  field.addToPage(page, { ...place, font, borderWidth: 0, textColor: rgb(0, 0, 0) })
  field.setFontSize(isWide ? SMALL : SIZE)
  field.updateAppearances(font)
}

/** A box to tick. It is drawn as a character, so that whoever reads the file's text sees whether it is ticked. */
export function boxField(
  { page, font, form }: Sheet,
  { name, ticked, place }: { name: string; ticked: boolean; place: Place },
): void {
  const field = form.createCheckBox(name)
  field.addToPage(page, { ...place, borderWidth: 0 })
  if (ticked) field.check()
  const [widget] = field.acroField.getWidgets()
  const on = widget?.getOnValue()
  if (!widget || !on) return
  const { context } = page.doc
  const look = (sign: string): PDFRef => {
    const operators = [
      beginText(),
      setFontAndSize('F', place.height),
      setTextMatrix(1, 0, 0, 1, 0, place.height * BASE),
      showText(font.encodeText(sign)),
      endText(),
    ]
    const BBox = context.obj([0, 0, place.width, place.height])
    return context.register(context.formXObject(operators, { BBox, Resources: { Font: { F: font.ref } } }))
  }
  const looks = context.obj({}) as PDFDict
  looks.set(on, look('☒'))
  looks.set(PDFName.of('Off'), look('☐'))
  widget.setNormalAppearance(looks)
}
