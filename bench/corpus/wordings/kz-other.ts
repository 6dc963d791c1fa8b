import type { Language } from '../../../cases/vocabulary.ts'
import type { Pick, Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import { kindOnly } from './kz-truth.ts'
import { digits } from './kz-words.ts'

/** A paper that is none of the desk's business. */
export function other(
  language: Language,
  name: string,
  write: (scene: Scene, pick: Pick) => Parameters<typeof kindOnly>[1],
): Wording {
  return {
    kind: 'other',
    country: 'KZ',
    language,
    name: `kz-${language}-other-${name}`,
    write: (scene, pick) => kindOnly('other', write(scene, pick)),
  }
}

/** An amount such as 148 350,00. */
export const amount = (pick: Pick) => `${pick('18', '74', '148', '360', '912')} ${digits(pick, 3)},00`
