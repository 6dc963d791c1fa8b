import { median } from '../median.ts'

/** A way to do some work; gives a figure for each thing it measures, by name. */
export interface Contestant {
  readonly name: string
  run(): Promise<Readonly<Record<string, number>>>
}

/** Medians of every figure of every contestant; who begins rotates from round to round. */
export async function inRotation<C extends Contestant>(
  rounds: number,
  contestants: readonly C[],
): Promise<Map<string, Record<string, number>>> {
  const figures = new Map(contestants.map(({ name }) => [name, {} as Record<string, number[]>]))
  for (let round = 0; round < rounds; round += 1) {
    const first = round % contestants.length
    for (const { name, run } of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      const own = figures.get(name) ?? {}
      const measured = Object.entries(await run())
      for (const [figure, value] of measured) own[figure] = [...(own[figure] ?? []), value]
      const said = measured.map(([figure, value]) => `${figure} ${Math.round(value)} ms`).join(', ')
      console.log(`  round ${round + 1}, ${name}: ${said}`)
    }
  }
  const medians = ([figure, values]: [string, number[]]) => [figure, median(values)] as const
  return new Map(
    [...figures].map(([name, own]) => [name, Object.fromEntries(Object.entries(own).map(medians))]),
  )
}

/** Columns of equal width, the first to the left. */
export function line(first: string, ...cells: readonly (string | number)[]): string {
  return first.padEnd(36) + cells.map((cell) => String(cell).padStart(16)).join('')
}
