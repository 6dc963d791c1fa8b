import type { Wording } from './paper.ts'

/** Wordings that only check seeds draw from. */
export const UNSEEN: readonly Wording[] = []
