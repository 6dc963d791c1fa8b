import { between, random } from '../../../demo/numbers.ts'
import type { Sheet } from '../../../demo/papers/sheet.ts'
import type { Paper } from '../paper.ts'
import { drawBody, drawHead, drawThumb, drawWall, type Features } from './body.ts'
import type { Canvas } from './canvas.ts'
import { CARD_WIDTH, cardSides, drawSide } from './card.ts'

/** Points of the picture. */
export const SELFIE_SIZE = [600, 800] as const

type Next = () => number

const SKINS = [
  ['#f0cfb4', '#d9a988'],
  ['#e3b996', '#c08f6a'],
  ['#b98259', '#8f5c3a'],
  ['#7a4c30', '#55321f'],
  ['#5a3825', '#3c2417'],
] as const
const HAIRS = ['#1b1613', '#2a1d16', '#4a3222', '#6d5037', '#8b8580'] as const
const CLOTHES = ['#2f4a68', '#7c2f35', '#e6e3da', '#3c5a45', '#22252b', '#b9862f', '#6a5c80'] as const

/** Somebody who holds the front of an identity paper before the chest or beside the face. */
export async function drawSelfie(canvas: Canvas, paper: Paper): Promise<void> {
  const { sheet, look } = canvas
  const next = random(look.seed * 61 + 7)
  const features = featuresOf(next)
  drawWall(sheet, next)
  drawBody(sheet, features)
  drawHead(sheet, features)
  const [front] = cardSides(canvas, paper)
  if (!front) throw new Error('an identity paper has a front')
  const place = placeOf(next, features)
  drawForearm(sheet, place, front.height, features)
  sheet.save().translate(place.x, place.y).rotate(place.degrees).scale(place.scale)
  await drawSide(canvas, front)
  sheet.restore()
  sheet.save().translate(place.x, place.y).rotate(place.degrees)
  drawThumb(sheet, features, place.side * CARD_WIDTH * place.scale, front.height * place.scale)
  sheet.restore()
}

function featuresOf(next: Next): Features {
  const pick = <T>(...of: readonly T[]): T => of[between(next, 0, of.length - 1)] as T
  const long = next() < 0.4
  return {
    x: 270 + next() * 60,
    y: 255 + next() * 60,
    size: 0.85 + next() * 0.35,
    skin: pick<Features['skin']>(...SKINS),
    hair: pick(...HAIRS),
    long,
    beard: !long && next() < 0.3,
    glasses: next() < 0.25,
    clothes: pick(...CLOTHES),
  }
}

/** Where the left top corner of the paper is; `side` is the edge that the hand holds, 0 left or 1 right. */
interface Place {
  readonly x: number
  readonly y: number
  readonly degrees: number
  readonly scale: number
  readonly side: 0 | 1
}

function placeOf(next: Next, { x, y, size }: Features): Place {
  const scale = 0.5 + next() * 0.28
  const side = next() < 0.5 ? 0 : 1
  const width = CARD_WIDTH * scale
  const beside = next() < 0.4
  const left = beside
    ? side === 0
      ? x - 120 * size - width
      : x + 115 * size
    : x - width * (0.3 + next() * 0.4)
  const top = beside ? y + 40 * next() : y + (165 + 60 * next()) * size
  return {
    x: Math.min(Math.max(left, 12), SELFIE_SIZE[0] - width - 12),
    y: top,
    degrees: (next() - 0.5) * 16,
    scale,
    side,
  }
}

function drawForearm(sheet: Sheet, place: Place, height: number, { skin, clothes }: Features): void {
  const hand = [
    place.x + place.side * CARD_WIDTH * place.scale,
    place.y + height * place.scale * 0.72,
  ] as const
  const elbow = [place.side === 0 ? 40 : SELFIE_SIZE[0] - 40, SELFIE_SIZE[1] + 40] as const
  const wrist = [hand[0] * 0.6 + elbow[0] * 0.4, hand[1] * 0.6 + elbow[1] * 0.4] as const
  sheet.lineCap('round').lineWidth(46).strokeColor(skin[1])
  sheet
    .moveTo(...wrist)
    .lineTo(...hand)
    .stroke()
  sheet
    .lineWidth(74)
    .strokeColor(clothes)
    .moveTo(...wrist)
    .lineTo(...elbow)
    .stroke()
  sheet.circle(hand[0], hand[1], 34).fill(skin[1])
}
