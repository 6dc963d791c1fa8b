import type { Page } from '../../cases/document.ts'
import { findBarCodes } from './bar-codes.ts'
import { knownWords, whyEmpty, whyUnreadable } from './legibility.ts'
import { evenLight } from './light.ts'
import type { Ocr } from './ocr.ts'
import { readInOwnLanguage } from './own-language.ts'
import {
  type Draw,
  measureLight,
  type Picture,
  shrinkPicture,
  stretchPicture,
  turnPicture,
} from './picture.ts'
import { type FoundWord, printedLines, toWords } from './printed-lines.ts'
import { lookAgain } from './second-look.ts'
import { findSlopes } from './slopes.ts'
import { type Straight, straighten } from './straighten.ts'
import { textScale } from './text-scale.ts'
import { readUnderStamps } from './under-stamps.ts'
import { readZoneAgain } from './zone-look.ts'

/** A page as read, without its place in the attachment. */
export type ReadPage = Omit<Page, 'number'>

interface Attempt {
  readonly picture: Picture
  readonly straight: Straight
  /** On the straight picture, as the engine gives them. */
  readonly lines: FoundWord[][]
}

/** The engine by itself reads text that runs down the page; text that runs up it only takes for noise. */
const TURNS = [270, 180, 90] as const
const TRIAL_SIDE = 900
/** A real page has more words than a stray stamp, and the engine is surer of them. */
const GOOD_WORDS = 6
const GOOD_CONFIDENCE = 0.6
const NOISE = 0.35

/** Reads a picture of a page the right way up; the boxes belong to the page as it should be shown. */
export async function readUpright(draw: Draw, ocr: Ocr): Promise<ReadPage> {
  const raw = await draw(1)
  const light = measureLight(raw)
  const empty = await whyEmpty(raw, light)
  if (empty) return result(raw, [], empty)
  const usual = clear(raw)
  const scale = textScale(usual)
  const picture = scale === 1 ? usual : clear(await draw(scale))
  const first = await readStraight(picture, ocr)
  const best = isGood(first.lines) ? first : await tryTurns(first, ocr)
  const { picture: straight, restore } = best.straight
  const own = await readInOwnLanguage(straight, best.lines, ocr)
  // On a picture of no page the second look would read noise.
  const all = isGood(best.lines) ? await readUnderStamps(own, straight, ocr) : own
  const looked = await lookAgain(await readZoneAgain(printedLines(all), straight, ocr), straight, ocr)
  const lines = printedLines(looked)
  const words = lines.map((line) => line.filter((word) => !isNoise(word)).map(restore))
  const observations = await findBarCodes(best.picture)
  const unreadable = await whyUnreadable({ raw, light, lines: words, width: best.picture.width })
  return { ...result(best.picture, words, unreadable), observations }
}

/** A few letters that the engine hardly believes in: a stroke of a pen, a piece of a stamp. */
function isNoise({ text, confidence }: FoundWord): boolean {
  return confidence < NOISE && /^\P{N}{1,3}$/u.test(text)
}

function clear(raw: Picture): Picture {
  const even = evenLight(raw)
  return stretchPicture(even, measureLight(even))
}

async function readStraight(picture: Picture, ocr: Ocr): Promise<Attempt> {
  const straight = straighten(picture, await findSlopes(picture))
  return { picture, straight, lines: await ocr.read(straight.picture) }
}

async function tryTurns(first: Attempt, ocr: Ocr): Promise<Attempt> {
  const small = await shrinkPicture(first.picture, TRIAL_SIDE)
  let [bestTurn, bestScore]: [(typeof TURNS)[number] | 0, number] = [0, score(first.lines)]
  for (const turn of TURNS) {
    const lines = await ocr.read(turnPicture(small, turn))
    if (score(lines) > bestScore) [bestTurn, bestScore] = [turn, score(lines)]
    if (bestTurn !== 0 && isGood(lines)) break
  }
  return bestTurn === 0 ? first : readStraight(turnPicture(first.picture, bestTurn), ocr)
}

/** The engine reads some sideways text as well; its words are then tall, and not upright to a person. */
function isSideways(words: FoundWord[]): boolean {
  const long = words.filter((word) => word.text.length >= 4)
  return long.filter((word) => word.bottom - word.top > word.right - word.left).length * 2 > long.length
}

function isGood(lines: FoundWord[][]): boolean {
  const words = lines.flat()
  if (isSideways(words)) return false
  const letters = words.reduce((sum, word) => sum + word.text.length, 0)
  const sure = words.reduce((sum, word) => sum + word.text.length * word.confidence, 0)
  return knownWords(lines.flat()).length >= GOOD_WORDS && sure >= letters * GOOD_CONFIDENCE
}

function score(lines: FoundWord[][]): number {
  if (isSideways(lines.flat())) return 0
  return knownWords(lines.flat()).reduce((sum, word) => sum + word.text.length * word.confidence, 0)
}

function result({ width, height }: Picture, lines: FoundWord[][], unreadable: Page['unreadable']): ReadPage {
  const words = toWords(lines, width, height)
  return { width, height, source: 'ocr', words, ...(unreadable ? { unreadable } : {}) }
}
