import type { Field } from '../../../cases/document.ts'
import { type Sheet, unfold } from '../lines.ts'
import { fieldAt } from './candidate.ts'
import {
  ASKED_FOR,
  GENERAL,
  GOODS_FORM,
  HARMLESS,
  LEFT_OUT,
  OF_ACCOUNT,
  OF_PROVIDER,
  OTHER_OFFICES,
  OTHER_SUBJECT,
  REPRESENTS,
  REQUISITES,
} from './scope-words.ts'

/** Letters of the quotation before and after the words that decided. */
const AROUND = 60
/** No language of ours has such words, and patterns would take long over them. */
const NO_WORD = /\S{60,}/gu
const NAMED = 0.95
const LIKELY = 0.85

/**
 * What a power of attorney is given for: `account`, an account or dealings with its provider; `general`, everything;
 * `other`, plainly something else. Nothing where its words do not tell, or where they leave the account out.
 */
export function powerScope(sheet: Sheet): Field[] {
  const whole = blanked(sheet.folded.replace(/[\n\t]/g, ' '), NO_WORD)
  const full = blanked(whole, REQUISITES)
  if (full.match(LEFT_OUT)?.some(mayBeAskedFor)) return []
  const flat = blanked(full, LEFT_OUT)
  const scope = (value: string, words: RegExpExecArray, quality: number): Field[] => [
    fieldAt(sheet, 'scope', spanAround(sheet, words), value, quality),
  ]
  const account = OF_ACCOUNT.exec(flat)
  // Who may only fetch bills of an account does not speak for its owner.
  if (account && (REPRESENTS.test(flat) || ASKED_FOR.test(flat))) return scope('account', account, NAMED)
  const goods = GOODS_FORM.exec(flat)
  if (goods) return scope('other', goods, LIKELY)
  const provider = OF_PROVIDER.exec(flat)
  // Who may only fetch papers from the provider does not speak for the owner.
  if (provider) return REPRESENTS.test(flat) ? scope('account', provider, LIKELY) : []
  const general = GENERAL.exec(flat)
  if (general) return OTHER_OFFICES.test(flat) ? [] : scope('general', general, LIKELY)
  const other = OTHER_SUBJECT.exec(whole)
  return other ? scope('other', other, LIKELY) : []
}

/** Whether what a power leaves out is, or may be, what an application asks for. */
function mayBeAskedFor(part: string): boolean {
  if (ASKED_FOR.test(part)) return true
  const things = part.split(/,| (?:и|или|либо|and|or|nor|жане|мен|va|yoki|ва|еки) /u)
  return things.some((thing) => (OF_ACCOUNT.test(thing) || OF_PROVIDER.test(thing)) && !HARMLESS.test(thing))
}

/** The same text with blanks where a pattern stood, so that places stay. */
function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (words) => ' '.repeat(words.length))
}

/** Whole words round those that decided, within one line or the next. */
function spanAround(sheet: Sheet, { index, 0: words }: RegExpExecArray): { start: number; end: number } {
  const { start, end } = unfold(sheet, index, index + words.length)
  const before = sheet.text.slice(Math.max(0, start - AROUND), start).replace(/^\S*\s?/u, '')
  const after = sheet.text.slice(end, end + AROUND).replace(/\s?\S*$/u, '')
  return { start: start - before.length, end: end + after.length }
}
