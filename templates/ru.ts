import { application } from './ru/application.ts'
import { files } from './ru/files.ts'
import { guides } from './ru/guides.ts'
import { items } from './ru/items.ts'
import { letter } from './ru/letter.ts'
import { reasons } from './ru/reasons.ts'
import type { Strings } from './strings.ts'

/** What we say in Russian. */
export const ru: Strings = { ...letter, ...items, ...reasons, ...files, guides, application }
