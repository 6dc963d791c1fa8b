// Loaded before the desk (node --import): at each SIGUSR2 its clock jumps by CLOCK_JUMP_HOURS.
const RealDate = Date
const jumpMs = Number(process.env.CLOCK_JUMP_HOURS) * 3_600_000
let shiftMs = 0

process.on('SIGUSR2', () => {
  shiftMs += jumpMs
})

class JumpedDate extends RealDate {
  constructor(...given: unknown[]) {
    // @ts-expect-error: Date takes what it takes; only without anything is it the clock.
    super(...(given.length > 0 ? given : [RealDate.now() + shiftMs]))
  }

  static override now(): number {
    return RealDate.now() + shiftMs
  }
}

globalThis.Date = JumpedDate as DateConstructor
