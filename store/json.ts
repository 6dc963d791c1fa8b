/**
 * A value as text for a JSON column. jsonb takes neither NUL nor half a surrogate pair, and mail has both:
 * they are left out, so that no letter can make a message unstorable.
 */
export function json(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    typeof each === 'string' ? each.replaceAll('\0', '').toWellFormed() : each,
  )
}
