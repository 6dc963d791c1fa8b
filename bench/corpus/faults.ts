import { isBin, isIin } from '../../cases/identifiers/kz-bin.ts'
import { isValid as isPinfl } from '../../cases/identifiers/uz-pinfl.ts'
import { isValid as isStir } from '../../cases/identifiers/uz-stir.ts'
import type { UnreadableReason } from '../../cases/vocabulary.ts'
import { addDays } from '../../demo/dates.ts'
import { between } from '../../demo/numbers.ts'
import type { Spoil } from './forms/photo.ts'
import { cat } from './forms/subjects.ts'
import type { Fault } from './sample.ts'
import type { Person, Scene } from './scene.ts'

type Next = () => number

/** The scene whose papers have the fault; the same scene for faults that are no matter of words. */
export function faultyScene(scene: Scene, fault: Fault | null, next: Next): Scene {
  if (fault === 'expired-power') return expired(scene)
  return fault === 'wrong-digit' ? miscopied(scene, next) : scene
}

/** Longer ago than any term that a power of attorney may have. */
function expired(scene: Scene): Scene {
  const empoweredOn = addDays(scene.appliedOn, -1200)
  const [appointedOn = ''] = [scene.appointedOn, addDays(empoweredOn, -40)].sort()
  return {
    ...scene,
    appointedOn,
    empoweredOn,
    empoweredUntil: addDays(empoweredOn, 365),
  }
}

function miscopied(scene: Scene, next: Next): Scene {
  const isCompany = scene.country === 'KZ' ? isBin : isStir
  const isPerson = scene.country === 'KZ' ? isIin : isPinfl
  const person = (each: Person): Person => ({
    ...each,
    personalNumber: wrong(each.personalNumber, isPerson, next),
  })
  const number = wrong(scene.organisation.number, isCompany, next)
  return {
    ...scene,
    organisation: { ...scene.organisation, number },
    head: person(scene.head),
    attorney: person(scene.attorney),
  }
}

/** One digit after the date changed, so that the check digit tells. */
function wrong(number: string, isValid: (value: string) => boolean, next: Next): string {
  for (;;) {
    const place = between(next, 4, number.length - 1)
    const digit = (Number(number[place]) + between(next, 1, 9)) % 10
    const changed = number.slice(0, place) + digit + number.slice(place + 1)
    if (!isValid(changed)) return changed
  }
}

/** A scene that differs in whose number its papers print. */
export function withStrangersNumber(scene: Scene): Scene {
  const { number, taxPin } = scene.stranger
  return { ...scene, organisation: { ...scene.organisation, number, taxPin } }
}

interface PoorPicture {
  readonly spoil?: Spoil
  /** Taken of no paper at all. */
  readonly subject?: (seed: number) => Promise<Buffer>
  readonly reasons: readonly UnreadableReason[]
}

/** Ways to take a photo that nobody can read, and what may rightly be said of each. */
export const POOR_PICTURES: readonly PoorPicture[] = [
  { subject: cat, reasons: ['not-a-document', 'illegible', 'blank'] },
  {
    spoil: (camera) => ({ ...camera, light: (x, y) => camera.light(x, y) * 0.07, grain: 16 }),
    reasons: ['too-dark', 'illegible', 'blank'],
  },
  {
    spoil: (camera) => ({ ...camera, blur: Math.max(camera.width, camera.height) / 110, motion: [0, 0] }),
    reasons: ['illegible', 'not-a-document', 'blank'],
  },
  {
    spoil: (camera) => ({ ...camera, ...scaled(camera, 0.09), orientation: 1 }),
    reasons: ['too-small', 'illegible'],
  },
  {
    // Only the lower right part of the page is in the picture.
    spoil: (camera) => ({ ...camera, corners: moved(camera, -0.82, -0.35) }),
    reasons: ['cut-off', 'illegible', 'not-a-document', 'blank'],
  },
]

type Camera = Parameters<Spoil>[0]

function moved({ corners, width, height }: Camera, right: number, down: number): Camera['corners'] {
  const [a, b, c, d] = corners.map(([x, y]) => [x + right * width, y + down * height] as const)
  return [a, b, c, d] as unknown as Camera['corners']
}

function scaled({ corners, width, height }: Camera, factor: number) {
  const [a, b, c, d] = corners.map(([x, y]) => [x * factor, y * factor] as const)
  return {
    width: Math.round(width * factor),
    height: Math.round(height * factor),
    corners: [a, b, c, d] as unknown as Camera['corners'],
  }
}
