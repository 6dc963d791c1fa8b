import { application } from './en/application.ts'
import { files } from './en/files.ts'
import { guides } from './en/guides.ts'
import { items } from './en/items.ts'
import { letter } from './en/letter.ts'
import { reasons } from './en/reasons.ts'
import type { Strings } from './strings.ts'

/** What we say in English. */
export const en: Strings = { ...letter, ...items, ...reasons, ...files, guides, application }
