import type { Strings } from './strings.ts'
import { application } from './uz-cyrl/application.ts'
import { files } from './uz-cyrl/files.ts'
import { guides } from './uz-cyrl/guides.ts'
import { items } from './uz-cyrl/items.ts'
import { letter } from './uz-cyrl/letter.ts'
import { reasons } from './uz-cyrl/reasons.ts'

/** What we say in Uzbek, in Cyrillic letters. */
export const uzCyrl: Strings = { ...letter, ...items, ...reasons, ...files, guides, application }
