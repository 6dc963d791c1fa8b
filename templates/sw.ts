import type { Strings } from './strings.ts'
import { application } from './sw/application.ts'
import { files } from './sw/files.ts'
import { guides } from './sw/guides.ts'
import { items } from './sw/items.ts'
import { letter } from './sw/letter.ts'
import { reasons } from './sw/reasons.ts'

/** What we say in Swahili. */
export const sw: Strings = { ...letter, ...items, ...reasons, ...files, guides, application }
