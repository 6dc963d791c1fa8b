import { expect, test } from 'vitest'
import { understand } from '../../../workers/documents/understand.ts'
import { pagesOf } from '../../pages.ts'
import { EN_SW } from './kinds/en.ts'
import { KK } from './kinds/kk.ts'
import { RU_OTHERS } from './kinds/ru-others.ts'
import { RU_OURS } from './kinds/ru-ours.ts'
import { UZ_CYRL } from './kinds/uz-cyrl.ts'
import { UZ_LATN } from './kinds/uz-latn.ts'

test.each([...RU_OURS, ...RU_OTHERS, ...KK, ...UZ_LATN, ...UZ_CYRL, ...EN_SW])(
  'kind of: %s',
  (_, kind, text) => {
    const found = understand(pagesOf(text))
    expect(
      found.map((each) => each.kind),
      JSON.stringify(found[0]?.cues),
    ).toEqual([kind])
  },
)
