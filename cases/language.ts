import { fold } from './fold.ts'
import { ownText } from './own-text.ts'
import type { Language } from './vocabulary.ts'

/** Letters that only one of the Cyrillic languages here uses; қ and ғ are shared by Kazakh and Uzbek. */
const LETTERS: Partial<Record<Language, RegExp>> = {
  kk: /[әңөұүһі]/giu,
  'uz-Cyrl': /[ўҳ]/giu,
  'uz-Latn': /[og][ʻʼ'‘’`](?=\p{L})/giu,
}

/** Frequent words and stems of business mail, folded; a stem ends in *. Native readers should extend them. */
const WORDS: Record<Language, string> = {
  ru: 'здравствуйте добрый день прошу просим пожалуйста нам мне мы я в на и не что для как это по с уважением или из наш* наше* доступ* изменить адрес* электронной отключить восстановить потеря* прилага* документ* вложени* почт* счет* оплат* подскажите спасибо',
  kk: 'салеметсиз бе саламатсыз кайырл* кун отинем* сурайм* жане ушин бойынша мен биз бизд* менин калпына келтир* колжетим* пошта* мекенжай* электрондык озгерт* ауыстыр* ажырат* тиркелген курметпен рахмет керек болды емес осы кужат* косымша* тиркел* екифактор* еки',
  'uz-Latn':
    'assalomu alaykum iltimos sorayman soraymiz va uchun bilan men biz bizning mening akkaunt* pochta* ozgartir* almashtir* hurmat* rahmat kerak hujjat* ilova* manzil* yangi ushbu qilib tiklash* kirish*',
  'uz-Cyrl':
    'ассалому алайкум илтимос сурайман сураймиз ва учун билан биз бизнинг менинг почта* узгартир* алмаштир* хурмат* рахмат керак хужжат* илова* манзил* янги ушбу килиб тиклаш* кириш*',
  en: 'the and to of in is please hello dear we our my i you your for with have has this access change account regards attached disable kindly thank thanks lost',
  sw: 'habari tafadhali naomba tunaomba ya wa kwa na ni yangu yetu barua pepe kubadilisha akaunti asante nimepoteza mimi sisi hati',
}

const PATTERNS = Object.entries(WORDS).map(
  ([language, words]) => [language as Language, wordPattern(words)] as const,
)
const CYRILLIC: readonly Language[] = ['ru', 'kk', 'uz-Cyrl']

/**
 * The language a mail is written in, decided line by line and weighed by the amount of text; null when nothing
 * tells. Quoted replies and signatures do not count.
 */
export function languageOf(text: string): Language | null {
  const weights = new Map<Language, number>()
  let undecided = 0
  for (const line of ownText(text).split('\n')) {
    const letters = line.match(/\p{L}/gu)?.length ?? 0
    const language = lineLanguage(line)
    if (language) weights.set(language, (weights.get(language) ?? 0) + letters)
    else if (/\p{Script=Cyrillic}{3}/u.test(line)) undecided += letters
  }
  const best = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  return best === null || (!CYRILLIC.includes(best) && undecided > (weights.get(best) ?? 0))
    ? undecided > 0
      ? 'ru'
      : best
    : best
}

function lineLanguage(line: string): Language | null {
  const folded = fold(line)
  let best: Language | null = null
  let most = 0
  for (const [language, pattern] of PATTERNS) {
    const words = folded.match(pattern)?.length ?? 0
    const letters = LETTERS[language] ? (line.match(LETTERS[language])?.length ?? 0) : 0
    const score = words + letters * 0.7
    if (score > most && (words > 0 || letters > 1)) {
      best = language
      most = score
    }
  }
  return best
}

function wordPattern(words: string): RegExp {
  const sources = words.split(' ').map((word) => word.replace('*', '\\p{L}*'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}
