import type { Field } from '../../../cases/document.ts'
import type { FieldName, Scheme } from '../../../cases/vocabulary.ts'
import { placeOf, type Sheet, type Span } from '../lines.ts'

/** A value on a sheet with its place; `quality` is how sure the rule is, the words' own confidence is added. */
export function fieldAt(
  sheet: Sheet,
  name: FieldName,
  span: Span,
  value: string,
  quality: number,
  scheme?: Scheme,
): Field {
  const { raw, page, box, confidence } = placeOf(sheet, span)
  const sure = Math.round(Math.min(1, quality * confidence) * 100) / 100
  return { name, ...(scheme ? { scheme } : {}), value, raw: raw.slice(0, 200), page, box, confidence: sure }
}

/** One field for each value: the surest; surest first. */
export function distinct(fields: readonly Field[]): Field[] {
  const best = new Map<string, Field>()
  for (const field of fields) {
    const key = `${field.name} ${field.value}`
    if (field.confidence > (best.get(key)?.confidence ?? -1)) best.set(key, field)
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence)
}

/** Blanks collapsed. */
export function collapse(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim()
}
