import { between } from '../../demo/numbers.ts'

/** Cards dealt from shuffled packs, so that each comes about as often as it lies in a pack. */
export class Deck<T> {
  readonly #pack: readonly T[]
  readonly #next: () => number
  readonly #waiting: T[] = []

  constructor(pack: readonly T[], next: () => number) {
    this.#pack = pack
    this.#next = next
  }

  /** The next card that fits; those passed over stay on top. Throws when no card of the pack fits. */
  take(fits: (card: T) => boolean = () => true): T {
    if (!this.#pack.some(fits)) throw new Error('no card of this pack fits')
    for (;;) {
      const place = this.#waiting.findIndex(fits)
      if (place >= 0) return this.#waiting.splice(place, 1)[0] as T
      this.#waiting.push(...shuffled(this.#pack, this.#next))
    }
  }
}

function shuffled<T>(cards: readonly T[], next: () => number): T[] {
  const mixed = [...cards]
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = between(next, 0, last)
    ;[mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T]
  }
  return mixed
}
