import type { Page } from '../../cases/document.ts'
import { fold } from '../../cases/fold.ts'

/** How sure we are: a face is not looked for, so people always look. */
export const SELFIE_CONFIDENCE = 0.45

/** A paper held up to the camera: its words fill so much of the picture at most, below the face. */
const HELD = { area: 0.15, top: 0.3 }
/** Words read less surely than this may be hair and wallpaper. */
const READ = 0.6
const MIN_LETTERS = 3
const MAX_WORDS = 60
const NAMED =
  /selfi|селфи|сэлфи|holding|with (?:my |the )?(?:id|passport)|[сc] (?:паспорт|удостоверен|документ)|bilan rasm|билан расм|qol(?:da|ida)|кулида|колында|nikiwa|mkononi|фото с/u

/** Whether a picture seems to show a person with an identity paper in hand; `isCard` tells that it shows such a paper. */
export function isSelfie(pages: readonly Page[], fileName: string, isCard: boolean): boolean {
  const [page, ...others] = pages
  if (!page || others.length > 0 || page.source !== 'ocr') return false
  if (NAMED.test(fold(fileName).replace(/[_-]+/gu, ' '))) return isCard || page.words.length <= MAX_WORDS
  return !isScan(page) && isHeld(page) && (isCard || page.words.some(({ text }) => text.includes('<<<')))
}

/** Of the shape of a sheet of A4, as scanners give; cameras give 4:3 or 16:9. */
function isScan({ width, height }: Page): boolean {
  return Math.abs(Math.max(width, height) / Math.min(width, height) - Math.SQRT2) < 0.02
}

function isHeld({ words }: Page): boolean {
  const boxes = words
    .filter(({ text, confidence }) => text.length >= MIN_LETTERS && confidence > READ)
    .map(({ box }) => box)
  if (boxes.length === 0) return false
  const left = Math.min(...boxes.map(([x]) => x))
  const top = Math.min(...boxes.map(([, y]) => y))
  const right = Math.max(...boxes.map(([x, , width]) => x + width))
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height))
  return (right - left) * (bottom - top) <= HELD.area && top >= HELD.top
}
