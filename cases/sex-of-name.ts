export type Sex = 'son' | 'daughter'

const SON = /(?:[оеoe]вич|[ьнмтк]ич|[oe]vich|улы|угли|огли|uly|[ou]gli)\p{L}{0,4}(?!\p{L})/u
const DAUGHTER = /(?:[ое]вн|[oe]vn|ичн|кызы|кизи|kyzy|[qk]izi)\p{L}{0,4}(?!\p{L})/u
const MAN = /(?:ов|ев|ин|ын|[сц]кий|ый|ого|ому|(?:ов|ев|ин|ын)ым|[сц]ким|(?<!^l[iy]ub)[oe]v|[sc]k[iy]+)$/u
const WOMAN = /(?:ова|ева|ина|ына|ая|ую|ою|[oe]va|[sc]kaya)$/u
const ADJECTIVE = /(?:ая|ую|[сц]кий|ый|ого|ому|[сц]ким)$/u

/** Whether a folded surname stands in the nominative, and is a man's. */
export function isMansNominative(surname: string): boolean {
  return /(?:ов|ев|ин|ын|[сц]кий|ый)$/u.test(surname)
}

/** Whose child a folded name or patronymic says somebody is; null where it does not. */
export function sexByFather(name: string): Sex | null {
  if (SON.test(name)) return 'son'
  return DAUGHTER.test(name) ? 'daughter' : null
}

/**
 * What the ending of a folded surname tells beside another form of it, as written in the nominative; null where it
 * tells nothing. «Полевой» beside «Полевая» is a man, «Ивановой» beside «Иванов» a woman.
 */
export function sexBySurname(surname: string, other: string, given = ''): Sex | null {
  if (surname === other) return null
  if (MAN.test(surname)) return 'son'
  if (WOMAN.test(surname)) return 'daughter'
  if (surname.endsWith('ой') && ADJECTIVE.test(other)) return 'son'
  // A man in the dative, or a woman in the accusative, whose given name often stays as it is.
  if (/(?:ов|ев|ин|ын)у$/u.test(surname)) return /.[ую]$/u.test(given) ? 'son' : 'daughter'
  return /(?:ов|ев|ин|ын)ой$/u.test(surname) ? 'daughter' : null
}
