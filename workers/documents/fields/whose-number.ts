import { fold } from '../../../cases/fold.ts'
import { organisationCore, sameOrganisation } from '../../../cases/names.ts'
import { lineIndexAt, type Sheet } from '../lines.ts'
import { addresseeSpans, isAddressees, isProvider } from './addressee.ts'
import { organisationName } from './organisation-name.ts'
import { type PrintedName, printedNames } from './organisation-shapes.ts'

/**
 * Whose a number is: the paper owner's, nobody's in particular, behind the name of another organisation, of a bank or
 * founder, of the addressee.
 */
export type Owner = 'own' | 'unnamed' | 'other' | 'foreign' | 'addressee'

/** The bank's own number follows its name, a founder's the word founder: neither is the applicant's. */
const FOREIGN =
  /(?:банк\p{L}*|bank\p{L}*|учредител\p{L}*|участник\p{L}*|курылтайшы\p{L}*|исполнител\p{L}*|нотариус\p{L}*|notary|advocate|tasischi\p{L}*|таъсисчи\p{L}*|тасисчи\p{L}*|shareholder|secretary)[^\p{L}\d]{0,3}(?:[\p{L}\d"«»]+[^\p{L}\d]{1,3}){0,4}$/u
/** A legal form in full is one word. */
const LONG_FORM =
  /товариществ\p{L}* с (?:дополнительной|ограниченной) ответственностью|обществ\p{L}* с ограниченной ответственностью|акционерн\p{L}+ обществ\p{L}*/gu
/** Characters between such a word and the number it claims. */
const BESIDE = 120
/** Of a table of who holds the shares: its number may stand in the next line, under the name. */
const OTHERS_ROW = /\t\s*(?:corporate )?(?:shareholder|secretary)\s*(?:\t|$)/iu
/** Between a name and its number stand labels and addresses, not pages. */
const REACH = 400

/** Tells whose the number at a place of the sheet is. */
export function ownersIn(sheet: Sheet): (at: number) => Owner {
  const blocks = addresseeSpans(sheet)
  const names = printedNames(sheet.text)
  let own: readonly string[] | undefined
  return (at) => {
    const nearest = names.findLast(({ start, end }) => end <= at + 1 && at - start < REACH)
    own ??= names.length > 0 ? organisationName(sheet).map(({ value }) => value) : []
    const owner = nearest ? ownerOf(nearest, own) : 'unnamed'
    const isTheirs =
      !nearest || isProvider(nearest.value) || (owner === 'other' && isClose(sheet, nearest.end, at))
    if (isTheirs && isAddressees(sheet, blocks, at)) return 'addressee'
    if (isInOthersRow(sheet, at)) return 'foreign'
    // «Единственный учредитель ТОО «Фирма»» does not make the number of the firm its founder's.
    return isForeign(sheet, owner === 'own' ? (nearest?.end ?? 0) : 0, at) ? 'foreign' : owner
  }
}

/** On the same line, or the next one. */
function isClose(sheet: Sheet, from: number, to: number): boolean {
  return lineIndexAt(sheet, to) - lineIndexAt(sheet, from) <= 1
}

function ownerOf({ value }: PrintedName, own: readonly string[]): Owner {
  if (own.length === 0) return 'unnamed'
  const core = organisationCore(value)
  const isOwn = own.some((name) => sameOrganisation(name, value) || organisationCore(name).includes(core))
  return isOwn ? 'own' : 'other'
}

function isInOthersRow(sheet: Sheet, at: number): boolean {
  const index = lineIndexAt(sheet, at)
  return [sheet.lines[index], sheet.lines[index - 1]].some((line) => OTHERS_ROW.test(line?.text ?? ''))
}

/** Whether a word between a place and another says that the number is a bank's or a founder's. */
function isForeign(sheet: Sheet, from: number, at: number): boolean {
  const line = sheet.lines[lineIndexAt(sheet, at)]
  const before = fold(sheet.text.slice(Math.max(line?.start ?? 0, at - BESIDE, from), at))
  return FOREIGN.test(before.replace(LONG_FORM, 'тоо').replace(/\s*(?:бин|бсн|иин|жсн)?[\s/(]*$/u, ' '))
}
