import type { UnreadableReason } from '../../cases/vocabulary.ts'

/** Thrown when the content, not the machinery, is why there is nothing to read. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason

  constructor(reason: UnreadableReason) {
    super(`unreadable: ${reason}`)
    this.name = 'Unreadable'
    this.reason = reason
  }
}
