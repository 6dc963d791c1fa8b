import type { Strings } from './strings.ts'
import { application } from './uz-latn/application.ts'
import { files } from './uz-latn/files.ts'
import { guides } from './uz-latn/guides.ts'
import { items } from './uz-latn/items.ts'
import { letter } from './uz-latn/letter.ts'
import { reasons } from './uz-latn/reasons.ts'

/** What we say in Uzbek, in Latin letters: oʻ and gʻ with U+02BB, the stop as U+02BC. */
export const uzLatn: Strings = { ...letter, ...items, ...reasons, ...files, guides, application }
