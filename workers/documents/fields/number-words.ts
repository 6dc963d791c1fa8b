/** Numbers in words, folded: Russian, Kazakh, Uzbek in both scripts, English, Swahili; cardinals, ordinals and their cases. */

const RU = '(?:ь|и|ью|\\p{L}{2,3})'
const TURKIC = '(?:и?нши|ы?ншы|и?нчи|i?nchi)?(?:си|si|сы)?'
const EN = '(?:st|nd|rd|th|eth)?'

function turkic(...stems: readonly string[]): string {
  return `(?:${stems.join('|')})${TURKIC}`
}

const WORDS: readonly (readonly [number, string])[] = [
  [1, `одно(?:го|му|й)|одн[аоу]|один|перв\\p{L}{2,3}|${turkic('бир', 'bir')}|one|first|an?|m?moja|kwanza`],
  [2, `дв[ае]|двух|втор\\p{L}{2,3}|${turkic('еки', 'икки', 'ikki')}|two|second|(?:mi)?wili|mbili|pili`],
  [3, `три|трех|трет\\p{L}{1,4}|${turkic('уш', 'уч', 'uch')}|three|third|(?:mi)?tatu`],
  [4, `четыре|четырех|четверт\\p{L}{2,3}|${turkic('торт', 'турт', 'tort')}|four${EN}|(?:mi)?nne`],
  [5, `пят${RU}|${turkic('бес', 'беш', 'besh')}|five|fifth|(?:mi)?tano`],
  [6, `шест${RU}|${turkic('алты', 'олти', 'olti')}|six${EN}|sita`],
  [7, `сем(?:ь|и|ью)|седьм\\p{L}{2,3}|${turkic('жети', 'етти', 'yetti')}|seven${EN}|saba`],
  [8, `восем(?:ь|ью)|восьм\\p{L}{1,3}|${turkic('сегиз', 'саккиз', 'sakkiz')}|eight|eighth|(?:mi)?nane`],
  [9, `девят${RU}|${turkic('тогыз', 'туккиз', 'toqqiz')}|nine|ninth|tisa`],
  [10, `десят${RU}|${turkic('он', 'ун', 'on')}|ten${EN}|kumi`],
  [11, `одиннадцат${RU}|eleven${EN}`],
  [12, `двенадцат${RU}|twelve|twelfth`],
  [13, `тринадцат${RU}|thirteen${EN}`],
  [14, `четырнадцат${RU}|fourteen${EN}`],
  [15, `пятнадцат${RU}|fifteen${EN}`],
  [16, `шестнадцат${RU}|sixteen${EN}`],
  [17, `семнадцат${RU}|seventeen${EN}`],
  [18, `восемнадцат${RU}|eighteen${EN}`],
  [19, `девятнадцат${RU}|nineteen${EN}`],
  [20, `двадцат${RU}|${turkic('жиырма', 'йигирма', 'yigirma')}|twent(?:y|ieth)|ishirini`],
  [30, `тридцат${RU}|${turkic('отыз', 'уттиз', 'ottiz')}|thirt(?:y|ieth)|thelathini`],
  [40, `сорок\\p{L}{0,3}|${turkic('кырык', 'кирк', 'qirq')}|fort(?:y|ieth)|arobaini`],
  [50, `пятьдесят|пят(?:и|ь)десят\\p{L}{1,3}|${turkic('елу', 'эллик', 'ellik')}|fift(?:y|ieth)|hamsini`],
  [
    60,
    `шестьдесят|шест(?:и|ь)десят\\p{L}{1,3}|${turkic('алпыс', 'олтмиш', 'oltmish')}|sixt(?:y|ieth)|sitini`,
  ],
  [
    70,
    `семьдесят|сем(?:и|ь)десят\\p{L}{1,3}|${turkic('жетпис', 'етмиш', 'yetmish')}|sevent(?:y|ieth)|sabini`,
  ],
  [
    80,
    `восемьдесят|восьм(?:и|ь)десят\\p{L}{1,3}|${turkic('сексен', 'саксон', 'sakson')}|eight(?:y|ieth)|themanini`,
  ],
  [90, `девяност\\p{L}{1,3}|${turkic('токсан', 'туксон', 'toqson')}|ninet(?:y|ieth)|tisini`],
]
/** What stands between tens and ones. */
const JOINS = ['and', 'na']
const PATTERNS = WORDS.map(([value, words]) => [value, new RegExp(`^(?:${words})$`, 'u')] as const)

/** The number from 1 to 99 that folded words name, such as «двадцать пять» or "twenty-five"; null for anything else. */
export function numberInWords(words: string): number | null {
  const [first = '', second, ...more] = words.split(/[\s-]+/u).filter((word) => !JOINS.includes(word))
  const tens = oneWord(first)
  if (tens === null || more.length > 0) return null
  if (second === undefined) return tens
  const ones = oneWord(second)
  return ones !== null && ones < 10 && tens >= 10 && tens % 10 === 0 ? tens + ones : null
}

function oneWord(word: string): number | null {
  return PATTERNS.find(([, pattern]) => pattern.test(word))?.[0] ?? null
}
