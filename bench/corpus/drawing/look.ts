import { between } from '../../../demo/numbers.ts'
import { FACES, type Face, FIXED_WIDTH, lackingLetters } from './faces.ts'

type Next = () => number

/** How one office's papers look; sizes and margins in points. */
export interface Look {
  /** For reports: enough to find a paper of this look again. */
  readonly name: string
  readonly face: Face
  /** Font file of machine readable zones. */
  readonly fixed: string
  readonly size: number
  readonly left: number
  readonly right: number
  readonly top: number
  /** Blank between lines. */
  readonly leading: number
  readonly justified: boolean
  readonly indent: number
  readonly title: { readonly bold: boolean; readonly spacing: number; readonly factor: number }
  readonly letterhead: 'rule' | 'logo' | 'centred' | 'double-rule' | 'right' | 'boxed'
  readonly colour: string
  /** Of printed text. */
  readonly print: string
  /** Thickness of a table's lines. */
  readonly rule: number
  /** Share of a table's width that its labels get. */
  readonly labels: number
  readonly columnRule: boolean
  readonly signature: 'line' | 'below' | 'slashes'
  readonly ink: string
  readonly stamp: 'round' | 'round-triangle' | 'box'
  /** How far the stamp lies from the signature, as a share of its place. */
  readonly stampShift: readonly [number, number]
  readonly backdrop: 'none' | 'frame' | 'guilloche'
  /** Changes every drawn detail that nothing else names. */
  readonly seed: number
}

const INKS = ['#1c3f94', '#1c3f94', '#20306e', '#2b4bb0', '#15151c', '#0f2a6b'] as const
const COLOURS = ['#24506e', '#1f3864', '#7a1f1f', '#2e5d34', '#111111', '#444444', '#0b5394'] as const

/** One look of an office, in a face that has every letter of `text`. */
export function lookOf(next: Next, text: string): Look {
  const pick = <T>(...variants: readonly T[]): T => variants[between(next, 0, variants.length - 1)] as T
  const face = faceFor(next, text)
  const size = Math.round((9.5 + 3.5 * ((next() + next()) / 2)) * 4) / 4
  const letterhead = pick('rule', 'logo', 'centred', 'double-rule', 'right', 'boxed')
  const justified = next() < 0.55
  return {
    name: `${face.name} ${size} pt, ${letterhead}${justified ? ', justified' : ''}`,
    face,
    fixed: pick(...FIXED_WIDTH),
    size,
    left: between(next, 42, 86),
    right: between(next, 30, 60),
    top: between(next, 34, 70),
    leading: pick(0, 1, 1.5, 2, 3, 4, 6),
    justified,
    indent: pick(0, 0, 24, 28, 36),
    title: { bold: next() < 0.8, spacing: pick(0, 0, 0, 1.5, 3, 5), factor: pick(1, 1.1, 1.2, 1.35) },
    letterhead,
    colour: pick(...COLOURS),
    print: pick('#000000', '#000000', '#000000', '#161616', '#2a2a2a', '#1b2350'),
    rule: pick(0.3, 0.5, 0.5, 0.8, 1.2),
    labels: pick(0.3, 0.36, 0.42, 0.5),
    columnRule: next() < 0.4,
    signature: pick('line', 'line', 'below', 'slashes'),
    ink: pick(...INKS),
    stamp: pick('round', 'round', 'round-triangle', 'box'),
    stampShift: [next(), next()],
    backdrop: pick('none', 'frame', 'guilloche'),
    seed: between(next, 1, 1_000_000),
  }
}

function faceFor(next: Next, text: string): Face {
  const fit = FACES.filter((face) => lackingLetters(face, text) === '')
  const share = next() * fit.reduce((sum, { weight }) => sum + weight, 0)
  let passed = 0
  const chosen = fit.find(({ weight }) => {
    passed += weight
    return share < passed
  })
  if (!chosen)
    throw new Error(
      `no face has all letters of this paper: ${FACES.map((face) => lackingLetters(face, text))}`,
    )
  return chosen
}
