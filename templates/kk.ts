import { application } from './kk/application.ts'
import { files } from './kk/files.ts'
import { guides } from './kk/guides.ts'
import { items } from './kk/items.ts'
import { letter } from './kk/letter.ts'
import { reasons } from './kk/reasons.ts'
import type { Strings } from './strings.ts'

/** What we say in Kazakh. */
export const kk: Strings = { ...letter, ...items, ...reasons, ...files, guides, application }
