import { between } from '../../../demo/numbers.ts'
import type { Sheet } from '../../../demo/papers/sheet.ts'

type Next = () => number

/** One office's scanner and how a paper lies on it. */
export interface Scanner {
  readonly dpi: number
  readonly colour: 'grey' | 'colour' | 'black'
  /** JPEG quality, 1 to 100. */
  readonly quality: number
  /** Clockwise. */
  readonly degrees: number
  /** Of the paper in the picture. */
  readonly scale: number
  /** Points. */
  readonly shift: readonly [number, number]
  readonly lid: string
  readonly holes: boolean
  /** Lines of dirt on the glass, as shares of the width. */
  readonly streaks: readonly number[]
  /** Greys of full ink and of bare paper. */
  readonly toner: number
  readonly paper: number
  /** Largest change of a pixel by noise. */
  readonly grain: number
  /** Pixels, a standard deviation. */
  readonly blur: number
  /** Darkest grey taken away at the left and the right edge. */
  readonly shadow: readonly [number, number]
}

/** A scanner whose pictures are good, at up to half a degree off. */
export function cleanScanner(next: Next, dpi: number): Scanner {
  const colour = next() < 0.5 ? 'grey' : next() < (dpi > 250 ? 0.6 : 0.8) ? 'colour' : 'black'
  return {
    dpi,
    colour,
    quality: between(next, 45, 80),
    degrees: next() - 0.5,
    scale: 1,
    shift: [(next() - 0.5) * 6, (next() - 0.5) * 6],
    lid: next() < 0.8 ? '#fafafa' : '#c9c9c9',
    holes: next() < 0.12,
    streaks: next() < 0.1 ? [next(), next()] : [],
    toner: next() < 0.15 ? between(next, 70, 105) : between(next, 5, 45),
    paper: next() < 0.2 ? between(next, 222, 236) : between(next, 243, 255),
    grain: between(next, 3, 12),
    blur: (dpi / 300) * (0.35 + next() * 0.45),
    shadow: next() < 0.15 ? (next() < 0.5 ? [70, 0] : [0, 70]) : [0, 0],
  }
}

/** A cheap scanner at 150 dpi, or a multi-function device that saves room. */
export function poorScanner(next: Next): Scanner {
  const clean = cleanScanner(next, 150)
  return {
    ...clean,
    colour: clean.colour === 'black' ? 'grey' : clean.colour,
    quality: between(next, 40, 78),
    blur: 0.3 + next() * 0.35,
    grain: between(next, 5, 16),
  }
}

/** The same paper laid askew by 1 to 8 degrees. */
export function skewed(next: Next, scanner: Scanner): Scanner {
  const degrees = (next() < 0.5 ? -1 : 1) * (1 + next() * 7)
  const lid = next() < 0.6 ? '#f4f4f4' : next() < 0.5 ? '#9a9a9a' : '#2c2c2c'
  // A paper so far off would not fit its picture otherwise.
  return { ...scanner, degrees, scale: 1 - Math.abs(degrees) * 0.011, lid }
}

/** What a scanner sees under a page; places the page on it. */
export function underlay({ degrees, scale, shift, lid, holes }: Scanner): (sheet: Sheet) => void {
  return (sheet) => {
    const { width, height } = sheet.page
    sheet.rect(0, 0, width, height).fill(lid)
    sheet
      .translate(width / 2 + shift[0], height / 2 + shift[1])
      .rotate(degrees)
      .scale(scale)
      .translate(-width / 2, -height / 2)
    sheet.rect(0, 0, width, height).fill('white')
    sheet.lineWidth(0.8).strokeColor('#8c8c8c').rect(0, 0, width, height).stroke()
    if (holes) for (const y of [height / 2 - 113, height / 2 + 113]) sheet.circle(22, y, 8).fill('#4c4c4c')
    sheet.fillColor('black').strokeColor('black')
  }
}
