import { editDistance } from '../../../cases/edit-distance.ts'

/** Characters that readers take for each other. */
const TWINS: readonly (readonly [RegExp, string])[] = [
  [/0/g, 'o'],
  [/[1i|!]/g, 'l'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/[9q]/g, 'g'],
  [/5/g, 's'],
  [/2/g, 'z'],
  [/8/g, 'b'],
  [/[_-]/g, '-'],
]
/** A word read less surely than this may be misread. */
const LEGIBLE = 0.85
/** By how much the right reading is clearer. */
const CLEARER = 0.08
/** «zarinal997»: the one of a year read as the letter. */
const YEAR = /(?<=[a-z])l(?=9[4-9]\d(?!\d))/u

/** Whether two addresses out of a picture are one, misread: of one shape, or one character apart and one poorly read. */
export function areAlike(
  one: { readonly value: string; readonly legibility: number },
  other: { readonly value: string; readonly legibility: number },
): boolean {
  if (one.legibility === 1 || other.legibility === 1) return one.value === other.value
  if (shapeOf(one.value) === shapeOf(other.value)) return true
  const [poor, clear] = [one.legibility, other.legibility].toSorted((a, b) => a - b) as [number, number]
  return poor < LEGIBLE && poor <= clear - CLEARER && editDistance(one.value, other.value, 1) === 1
}

/** The address with the year of birth that a reader spoilt put right. */
export function withYear(value: string): string {
  return value.replace(YEAR, '1')
}

function shapeOf(value: string): string {
  return TWINS.reduce((shape, [twin, sign]) => shape.replace(twin, sign), value)
}
