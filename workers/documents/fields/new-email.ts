import type { Field } from '../../../cases/document.ts'
import { fold } from '../../../cases/fold.ts'
import { lineIndexAt, type Sheet } from '../lines.ts'
import { isProvider } from './addressee.ts'
import { distinct, fieldAt } from './candidate.ts'
import { type Address, addressesIn } from './email-addresses.ts'

/** What the words around an address say of it; folded. The nearest word before it decides. */
const NEW =
  /(?:нов(?:ый|ая|ого|ую|ой|ом|ое)|на (?:следующ\p{L}+ )?(?:e-?\s?mail|емайл|имейл|почт\p{L}*|электронн\p{L}+|адрес\p{L}*|эл\.?)|на следующ\p{L}+|на(?=[\s:«"(]*$)|жана|жанасы|new|to(?=[\s:"(]*$)|to the following|yangi|янги|mpya|привяз\p{L}+ к|установить|указать)(?!\p{L})/gu
const OLD =
  /(?:стар(?:ый|ая|ого|ую|ой|ом)|прежн\p{L}+|предыдущ\p{L}+|текущ\p{L}+|нынешн\p{L}+|действующ\p{L}+|утрачен\p{L}*|утерян\p{L}*|недоступн\p{L}*|со? (?:адреса|почты|e-?mail|электронн\p{L}+)|со?(?=[\s:«"(]*$)|вместо|ески|бурынгы|казирги|тиркелген|old|current|previous|registered|former|from(?=[\s:"(]*$)|instead of|eski|эски|zamani|(?:зарегистрир|привяз(?:ан|ыв)|оформлен|закреплен|числит|registered|linked)\p{L}*(?: (?!нов|new)[\p{L}-]+){0,6})(?!\p{L})/gu
const CONTACT =
  /(?:тел|телефон|факс|контакт\p{L}*|исполнител\p{L}*|исп|для связи|связаться|обращаться|копи\p{L}+|байланыс\p{L}*|жауап\p{L}*|phone|tel|contact|reply|website|сайт|www|(?:ответ|решени|уведомлени|документ|инструкци|ссылк|подтвержден|письм|сообщ|направ|высл|отправ|присл)\p{L}*(?: (?!нов|new|измен|смен)[\p{L}-]+){0,6})(?!\p{L})/gu
/** Kazakh and Uzbek say it after the address. */
const AFTER_NEW =
  /^["»)]?-(?:га|ге|ка|ке|на|не|ga|га)(?!\p{L})|^[\s"»),]{0,3}(?:(?:мекенжай|адрес|почта|пошта|manzil|манзил)\p{L}*(?:га|ге|ка|ке|сына|iga|ига|ына|ине)(?!\p{L})|деп озгерт|болып озгер|га озгерт)/u
const AFTER_OLD =
  /^["»)]?-(?:дан|ден|тан|тен|нан|нен|dan)(?!\p{L})|^[\s"»),]{0,3}(?:(?:мекенжай|адрес|почта|пошта|manzil)\p{L}*(?:нан|нен|дан|ден)(?!\p{L})|орнына|ornini|орнига|orniga)|^[\s"»),]{1,3}(?:на|to|with) (?:[\p{L}-]+\s?:? ){0,4}[\w.-]+\s?@|^[\s"»),]{1,3}(?:на|to a|to the) (?:нов|new)/u
const WISH =
  /измен|смен|замен|обнов|поменя|привяз|перевест|озгерт|ауыстыр|алмастыр|жанарт|chang|updat|replac|ozgart|ozgartir|almashtir|узгартир|badilish/u

type Role = 'new' | 'old' | 'contact' | 'unknown'

/** The address the applicant wants the account moved to: told by the words beside it, never by its place alone. */
export function newEmails(sheet: Sheet): Field[] {
  const all = addressesIn(sheet.text).filter((address) => !isProvider(address.value))
  const judged = all.map((address) => ({ address, role: roleOf(sheet, address) }))
  const news = judged.filter(({ role }) => role === 'new')
  const old = new Set(judged.filter(({ role }) => role === 'old').map(({ address }) => address.value))
  if (news.length > 0) {
    const fields = news.map(({ address }) => fieldOf(sheet, address, 0.96))
    const unlike = distinct(fields).filter((field) => !old.has(field.value))
    return unlike.length > 0
      ? unlike
      : distinct(fields.map((field) => ({ ...field, confidence: Math.min(0.5, field.confidence) })))
  }
  const open = judged.filter(({ address, role }) => role === 'unknown' && !old.has(address.value))
  const values = new Set(open.map(({ address }) => address.value))
  if (values.size !== 1 || !WISH.test(sheet.folded)) return []
  return distinct(open.map(({ address }) => fieldOf(sheet, address, old.size > 0 ? 0.7 : 0.5)))
}

function fieldOf(sheet: Sheet, address: Address, quality: number): Field {
  return fieldAt(sheet, 'newEmail', address, address.value, quality * address.sure)
}

function roleOf(sheet: Sheet, address: Address): Role {
  const after = fold(sheet.text.slice(address.end, address.end + 48))
  const following = sheet.text.slice(address.end, address.end + 1) === '\n' ? ` ${after}` : after
  if (AFTER_OLD.test(following)) return 'old'
  if (AFTER_NEW.test(following)) return 'new'
  const index = lineIndexAt(sheet, address.start)
  const line = sheet.lines[index]
  const start = line?.start ?? 0
  const own = verdict(cutAtAddress(sheet.text.slice(start, address.start)))
  if (own !== 'unknown') return own
  return verdictAbove(sheet, index, address)
}

/** The line above, in a table only the cell that stands over the address. */
function verdictAbove(sheet: Sheet, index: number, address: Address): Role {
  const above = sheet.lines[index - 1]
  const line = sheet.lines[index]
  if (!line || !above || above.page !== line.page) return 'unknown'
  const own = line.words.filter((word) => word.end > address.start && word.start < address.end)
  const left = own[0]?.word.box[0] ?? 0
  const next = line.words.find((word) => word.start >= address.end && sheet.text[word.start - 1] === '\t')
  const isTable = line.text.includes('\t') && above.text.includes('\t')
  if (!isTable && (line.text.match(/@/g)?.length ?? 0) > 1) return 'unknown'
  if (!isTable) return verdict(cutAtAddress(sheet.text.slice(above.start, address.start)))
  const over = above.words.filter(
    ({ word }) => word.box[0] >= left - 0.03 && word.box[0] < (next?.word.box[0] ?? 1) - 0.03,
  )
  return verdict(fold(over.map(({ word }) => word.text).join(' ')))
}

/** Words before an earlier address speak of that one. */
function cutAtAddress(text: string): string {
  return fold(
    text
      .slice(-160)
      .split(/[@©]\s?[\w.-]+/u)
      .at(-1) ?? '',
  )
}

function verdict(before: string): Role {
  const places = [
    ['old', lastIndex(before, OLD)],
    ['contact', lastIndex(before, CONTACT)],
    ['new', lastIndex(before, NEW)],
  ] as const
  const [best] = [...places].sort((a, b) => b[1] - a[1])
  return best && best[1] >= 0 ? best[0] : 'unknown'
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.matchAll(pattern)) {
    if (!/[\p{L}\p{N}]/u.test(text[match.index - 1] ?? ' ')) last = match.index + match[0].length
  }
  return last
}
