import { fold } from './fold.ts'

/** A language in which an organisation may bear a name of its own. */
export type NameLanguage = 'kk' | 'ru' | 'uz' | 'en'

const STATE_RU =
  '(?:(?:республиканск|государственн|коммунальн|казенн|частн|негосударственн|общественн|корпоративн|благотворительн)\\p{L}* )*(?:учреждени|предприяти|фонд|объединени)\\p{L}*(?: на праве хозяйственного ведения)?'
const STATE_KK =
  '(?:шаруашылык жургизу кукыгындагы )?(?:мемлекеттик |коммуналдык |республикалык |казыналык |жеке )*(?:мекеме|касипорн|касипорын)\\p{L}*'

/** What kind of owner a legal form tells of. */
export type FormKind = 'limited' | 'stock' | 'trader'

/** Legal forms in the languages of KZ, UZ and KE, folded; they do not tell organisations apart. */
const FORMS: Readonly<Record<NameLanguage, readonly string[]>> = {
  kk: [
    'жауапкершилиги шектеули сериктести\\p{L}*',
    'акционерлик когамы?',
    'жеке касипкер\\p{L}*',
    'шаруа кожалы\\p{L}*',
    STATE_KK,
    '(?:когамдык|корпоративтик) кор(?:ы\\p{L}*)?',
    'когамдык бирлест\\p{L}*',
    '(?:шжк )?(?:мкк|рмк|мккк)',
    'жшс',
    'кеак',
    'жк',
    'шк',
  ],
  ru: [
    'товариществ\\p{L} с ограниченной ответственностью',
    'акционерн\\p{L}+ обществ\\p{L}',
    'индивидуальн\\p{L}+ предпринимател\\p{L}',
    'обществ\\p{L} с ограниченной ответственностью',
    STATE_RU,
    '(?:крестьянск|фермерск)\\p{L}*(?: \\(?(?:или )?фермерск\\p{L}*\\)?)? хозяйств\\p{L}*',
    '(?:потребительск\\p{L}* |производственн\\p{L}* )?кооператив\\p{L}*(?: собственников квартир)?',
    '(?:сп|ип) ооо',
    '[кгр]гп(?: на пхв)?',
    'п?кск',
    'тоо',
    'too',
    'ао',
    'ип',
    'ооо',
    'зао',
    'нао',
    'пк',
    'кх',
    'чп',
  ],
  uz: [
    'масъ?улияти чекланган жамият\\p{L}*',
    'masuliyati cheklangan jamiyat\\p{L}*',
    'ак[сц]иядорлик жамият\\p{L}*',
    'aksiyadorlik jamiyat\\p{L}*',
    'хусусий корхона\\p{L}*',
    'xususiy korxona\\p{L}*',
    'якка тартибдаги тадбиркор\\p{L}*',
    'yakka tartibdagi tadbirkor\\p{L}*',
    '(?:oilaviy|unitar|qoshma) korxona\\p{L}*',
    '(?:оилавий|унитар|кушма) корхона\\p{L}*',
    '(?:fermer|dehqon) xojali\\p{L}*',
    '(?:фермер|дехкон) хужали\\p{L}*',
    '(?:qk |кк )?(?:мчж|mchj)',
    'аж',
    'aj',
    'хк',
    'xk',
    'ятт',
    'yatt',
    'ytt',
  ],
  en: [
    'limited liability partnership',
    'private company',
    'limited liability company',
    'joint stock company',
    'llp',
    'llc',
    'jsc',
    'ltd',
    'limited',
    'plc',
    'company',
    'co',
  ],
}
const LANGUAGES = ['kk', 'ru', 'uz', 'en'] as const
const ALL = wordsOf(LANGUAGES.flatMap((language) => FORMS[language]))
const BY_LANGUAGE = LANGUAGES.map((language) => [language, wordsOf(FORMS[language])] as const)
/** АҚ is a form before or behind the name, and in a name the word white: «Ақ Жол» is not «Жол». */
const WHITE = /^(?:ак|ak)(?=\s?[«"“„])|(?<=[»"”\s])(?:ак|ak)$/gu
/** The forms by whose kind organisations of one name are told apart. */
const KINDS: readonly (readonly [FormKind, RegExp])[] = [
  ['limited', /огранич|шектеул|чекланган|cheklangan|liability|limited|тоо|too|ооо|жшс|мчж|mchj|ll[pc]|ltd/u],
  ['stock', /^(?:ак[сц]и|aksiya|[знк]?[ае]?ао|кеак|аж|aj|jsc|joint|plc)/u],
  ['trader', /^(?:ип|жк|ятт|ya?tt)$|предпринимател|касипкер|тадбиркор|tadbirkor/u],
]
/** What stands in quotation marks is the name proper, whatever words it has. */
const QUOTED = /[«"“„”].*[»"“”]/su

/** The longest first, so that no form is left of a longer one. */
function wordsOf(forms: readonly string[]): RegExp {
  const longest = forms.toSorted((a, b) => b.length - a.length)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

/** A folded name without its legal forms. */
export function withoutForms(folded: string): string {
  return folded.trim().replace(WHITE, ' ').replace(ALL, ' ')
}

/** The kind of the legal form in an organisation's name; null where none tells, or several do. */
export function kindOfForm(name: string): FormKind | null {
  const outside = outsideQuotes(name)
  const forms = [...(outside.match(ALL) ?? [])]
  const kinds = new Set(forms.flatMap((form) => KINDS.find(([, words]) => words.test(form))?.[0] ?? []))
  if (fold(name).search(WHITE) >= 0) kinds.add('stock')
  const [only] = kinds
  return kinds.size === 1 && only ? only : null
}

/**
 * The language that an organisation's name is in, by its legal form: «Көк Барыс» ЖШС is Kazakh, and ТОО «Көк Барыс»
 * Russian. Null where none tells, or several do.
 */
export function languageOfForm(name: string): NameLanguage | null {
  const outside = outsideQuotes(name)
  const found = BY_LANGUAGE.filter(([, words]) => outside.search(words) >= 0).map(([language]) => language)
  const [only] = found
  return found.length === 1 && only ? only : null
}

function outsideQuotes(name: string): string {
  return fold(name.replace(QUOTED, ' '))
}
