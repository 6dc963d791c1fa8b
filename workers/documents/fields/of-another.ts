import { fold } from '../../../cases/fold.ts'
import type { Span } from '../lines.ts'
import { LAID_ON, OF_WHOM } from './appointed-words.ts'

/** «Т. Юсуповнинг ўрнига», «П. Чориевдан қабул қилсин»: the post was that person's. */
export function isOfAnother(text: string, { start, end }: Span): boolean {
  return OF_WHOM.test(fold(text.slice(start, end))) && !LAID_ON.test(fold(text.slice(end, end + 24)))
}
