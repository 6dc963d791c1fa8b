/** Numbers in such an order that those they belong to take turns; of one's own the earlier first. */
export function inTurns(numbers: readonly number[], ownerOf: (number: number) => string): number[] {
  const counts = new Map<string, number>()
  const placed = numbers.map((number) => {
    const owner = ownerOf(number)
    const round = counts.get(owner) ?? 0
    counts.set(owner, round + 1)
    return { number, round }
  })
  return placed.toSorted((a, b) => a.round - b.round).map(({ number }) => number)
}
