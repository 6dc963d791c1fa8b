import {
  BARE_AFTER,
  BARE_BEFORE,
  BRANCH_AFTER,
  BRANCH_BEFORE,
  type FormLanguage,
  type Forms,
  QUOTED_AFTER,
  QUOTED_BEFORE,
} from './organisation-forms.ts'

/** Words of a name; a name without quotes ends with its line. */
const WORD = "\\p{Lu}[\\p{L}\\d&.'’-]*"
const PERSON =
  "\\p{Lu}[\\p{L}’'-]{1,30}(?: \\p{Lu}\\.(?: ?\\p{Lu}\\.)?| \\p{Lu}[\\p{L}'’‘ʻʼ`]+(?: \\p{Lu}[\\p{L}'’‘ʻʼ`]+){0,2}(?: (?:[кқ]изи|[уўо][гғ]ли|qizi|o['’‘ʻʼ`]?g['’‘ʻʼ`]?li|[ұу]лы|[қк]ызы)(?!\\p{L}))?)"
/** Words in capitals that stand before a name, or behind it. */
export const LEAD =
  /^.*(?<!\p{L})(?:(?:particulars|participants?|shareholders?|members?|directors?|founders?|owners?|resolution|minutes|office|employee|account|meeting|board|registrar|registration|extract|search|officer|chair\p{L}*) of|that|certify|we|i|our|t\/a|trading as|sisi|mimi|kampuni ya|dear|from|to|name(?: of)?|between|behalf of|for|by|осы|біз|біздің|мен|бұл|ushbu|biz|мы|я|атауы|наименование|директор|director|nomi|номи)[,:]? |^.*(?:officer|manager|chair\p{L}*|ceo|cfo|coo|cto|secretary|president|principal|treasurer|proprietor|founder|partner|head), |^(?:(?:and|of|&) )+/iu
export const TAIL =
  /[ ,](?:БИН|БСН|ИИН|ЖСН|BIN|IIN|ИНН|INN|STIR|СТИР|ИИК|КБЕ|В|На|От|Адрес|Тел|Директор|Просим|Прошу)(?!\p{L}).*$/u
/** «ТОО Степной ветер», but not «ТОО Ветер просит». */
export const GOES_ON =
  /^(?: (?!про[сш]|сообща|уведом|имеет|являет|подтвержд|настоящ|находит|расположен)\p{Ll}\p{L}{2,}){1,2}/u
export const END_OF_CELL = /^[ ]*(?:[,;(]|\.?[ ]*(?:[\t\n]|$))/u

/** Characters of a form in words. */
export const LONGEST_FORM = 110

function patternsOf(forms: Forms, around: (form: string) => string, flags = 'u'): [FormLanguage, RegExp][] {
  return (Object.entries(forms) as [FormLanguage, string][]).map(([language, form]) => [
    language,
    new RegExp(around(`(?:${form.replaceAll(' ', '\\s{1,2}')})`), flags),
  ])
}

export const FORM_ENDS = patternsOf(QUOTED_BEFORE, (form) => `(?<![\\p{L}\\d])${form}\\s{0,3}$`)
export const FORM_BEGINS = patternsOf(QUOTED_AFTER, (form) => `^\\s{0,3}${form}(?!\\p{L}{5})`)
export const FORM_FIRST = patternsOf(
  BARE_BEFORE,
  (form) => `(?<![\\p{L}\\d])${form} ${WORD}(?: (?:\\p{Lu}|\\d|&)[\\p{L}\\d&'’-]*){0,4}`,
  'gu',
)
/** Small words inside a name. */
const PARTICLE = '(?:der|den|de|du|van|von|la|ya|wa|na|kwa|za|cha)'
const JOINT = '(?:(?<=(?:&|and|of|AND|OF)) ?\\n| )'
export const FORM_LAST = patternsOf(
  BARE_AFTER,
  (form) =>
    `(?<![\\p{L}\\d])(?:(?:${WORD}|&|and|of|\\d+|${PARTICLE})(?:,? |${JOINT})){1,8}(?<=[\\p{L}\\d&.)]\\s)${form}(?!\\p{L}{5})`,
  'gu',
)
export const SOLE_TRADERS: readonly (readonly [FormLanguage, RegExp])[] = [
  [
    'ru',
    new RegExp(
      `(?<![\\p{L}\\d])(?:ИП|ЖК|[Ии]ндивидуальн\\p{L}+ предпринимател\\p{L}+) ["«]?${PERSON}["»]?`,
      'gu',
    ),
  ],
  [
    'uz',
    new RegExp(
      `(?<![\\p{L}\\d])(?:Y[aA]?TT|ЯТТ|[Yy]akka tartibdagi tadbirkor|[Яя]кка тартибдаги тадбиркор) ["“«]?${PERSON}["”»]?`,
      'gu',
    ),
  ],
  ['kk', new RegExp(`(?<!\\p{L})${PERSON} (?:ЖК|[Жж]еке кәсіпкер)(?!\\p{L}{4})`, 'gu')],
  [
    'en',
    new RegExp(
      `(?<!\\p{L})(?:[Tt]/[Aa]|[Tt]rading as|under the name of) ${WORD}(?: (?:${WORD}|&|and)){1,5}`,
      'gu',
    ),
  ],
]
/** A line of running text that ends in the midst of it. */
export const PROSE_END = /^(?=[^\t\n]*\p{Ll}{3})(?=(?:\S+ ){4})[^\t\n]{30,}[\p{L}\d]\n(?=\p{Lu})/gmu
/** Of a certificate, in which the name has lines of its own. */
export const CERTIFIED =
  /(?<=that[ :]*\n)[\p{Lu}\d&.,'’ -]{3,60}\n(?=[\p{Lu}&.,'’() -]*(?:LIMITED|LTD|LLP|PLC))/gu
export const BRANCH =
  /(?<!\p{L})(?:[Bb]ranch|BRANCH|[Rr]epresentative [Oo]ffice) of (?:the )?["“«][^"”»\n]{2,60}["”»](?: (?:LLP|LLC|JSC|Ltd\.?|Limited(?: Liability (?:Partnership|Company))?))?(?:,? in \p{Lu}[\p{L}-]+)?/gu
/** Branch of Acme GmbH in Atyrau. */
export const BRANCH_BARE = new RegExp(
  `(?<!\\p{L})(?:[Bb]ranch|BRANCH) of (?:the )?${WORD}(?: ${WORD}){0,5},? in \\p{Lu}[\\p{L}-]+`,
  'gu',
)
export const TRUSTEES = new RegExp(
  `(?<!\\p{L})(?:T(?:HE|he) )?(?:R(?:EGISTERED|egistered) )?T(?:RUSTEES|rustees) (?:OF|of)(?: (?:the|THE))? ${WORD}(?: ${WORD}){1,7}`,
  'gu',
)
export const BRANCH_STARTS = new RegExp(`^${BRANCH_BEFORE}(?!\\p{L})`, 'u')
export const BRANCH_ENDS = new RegExp(`(?<!\\p{L})${BRANCH_BEFORE}\\s{1,2}$`, 'u')
/** Capitals that begin what follows a name. */
export const NUMBER_LABEL =
  /^ (?:БИН|БСН|ИИН|ЖСН|ИНН|СТИР|STIR|INN|BIN|IIN|PIN|РК|РУз|KRA|ID|НДС|QQS|ҚҚС|ЭЦП|ЭЦҚ)$/u
/** The town of a branch. */
export const TOWN =
  /^\s{1,2}(?:в|по)\s(?:г\.|городе|городу|г)\s?\p{Lu}[\p{L}-]+|^\s{1,2}в\s(?:Республике\s\p{Lu}\p{L}+|РК|Казахстане|Узбекистане)(?!\p{L})|^\sin\s\p{Lu}[\p{L}-]+/u
export const BRANCH_BEGINS = new RegExp(
  `^(?:-?\\p{Ll}{3,4})?\\s{1,2}(?:\\p{Lu}[\\p{L}'’ʻ‘-]+\\s(?:\\p{Ll}{2,}\\s)?){0,2}${BRANCH_AFTER}(?!\\p{L})`,
  'u',
)

/** Words of forms and headings, which alone are no name. */
export const GENERIC =
  /^(?:a|an|the|of|and|certificate|registration|registrar|register|limited|liability|partnerships?|private|public|company|companies|co-?operatives?|society|societies|savings|credit|business|names?|ltd|llp|plc|by|guarantee|branch|act|form|type|class)$/iu
