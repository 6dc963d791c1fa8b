/** Digits that readers of small print give for another one: what was read, and what is printed. */
const MISREAD: Readonly<Record<string, string>> = { 5: '3' }

/**
 * The one number that passes its check when one digit, else two, are taken for those they are mistaken for; null where
 * none or several do.
 */
export function putRight(value: string, isValid: (value: string) => boolean): string | null {
  const once = changed(value).filter(isValid)
  const right = once.length > 0 ? once : [...new Set(changed(value).flatMap(changed))].filter(isValid)
  const [only, ...others] = right
  return only && others.length === 0 ? only : null
}

function changed(value: string): string[] {
  return [...value].flatMap((digit, index) =>
    MISREAD[digit] ? [value.slice(0, index) + MISREAD[digit] + value.slice(index + 1)] : [],
  )
}
