import { fold } from './fold.ts'
import { ownText } from './own-text.ts'
import type { Language } from './vocabulary.ts'

/** Letters that only one of the Cyrillic languages here uses; қ and ғ are shared by Kazakh and Uzbek. */
const LETTERS: Partial<Record<Language, RegExp>> = {
  kk: /[әңөұүһі]/giu,
  'uz-Cyrl': /[ўҳ]/giu,
  'uz-Latn': /[og][ʻʼ'‘’`](?=\p{L})/giu,
}

/**
 * Frequent words of business mail, folded; a * stands for the rest of a word, so that endings tell a language too.
 * Native readers should extend them.
 */
const WORDS: Record<Language, string> = {
  ru: 'здравствуйте добрый день прошу просим пожалуйста нам мне мы я в на и не что для как это по с уважением или из наш* наше* доступ доступа изменить смен* адрес* электронной отключ* восстан* потеря* забыл* прилага* документы документов вложени* вложен* почт* нуж* сотрудник* счет* оплат* подскажите спасибо благодар* скан* заявление приказ доверенность',
  kk: 'салеметсиз* саламатсыз* кайырл* кун отинем* отиниш* сурайм* сурау* жане ушин бойынша туралы мен пен биз бизд* менин калпына келтир* колжетим* пошта* мекенжай* электрондык озгерт* ауыстыр* ажырат* ошир* курметпен рахмет керек болды жок осы кужат* косымша* коса берил* тиркел* буйрык* екифактор* еки жибер* жогал* умыт* келме* калай беруиниз* бериниз* бериниздер* алмай* кире жатыр* отыр* кандай мумкин* *ымды *имди *ыттым *ыныз *ыныздар *амыз *емиз *аймыз *еймиз *аймын *еймин',
  'uz-Latn':
    'assalom* alaykum salom iltimos* soraym* va uchun bilan men biz bizning mening akkaunt* pochta* ozgartir* almashtir* hurmat* rahmat kerak hujjat* ilova* manzil* yangi ushbu qilib tikla* kirish* ariza* buyruq* parol* qanday mumkin* bering* bosqich* tasdiq* unut* yubor* jonat* yoqot* yoqol* yordam* telefonim* tashla* kelmay* olmay* siz sizdan emas lekin boyicha haqida *imni *ingizni *ingiz *yapman *yapmiz *yapti *maymiz *mayman *aman *dik',
  'uz-Cyrl':
    'ассалом* алайкум салом илтимос* сурайм* ва учун билан биз бизнинг менинг почта* узгартир* алмаштир* хурмат* рахмат керак хужжат* документлар* илова* манзил* янги ушбу килиб тикла* кириш* ариза* буйрук* кандай паролни паролини паролим паролимни паролимизни паролинг* паролга паролдан *каунтга *каунтни *каунтим* *каунтингиз* *каунтдан мумкин* беринг* боскич* тасдик* унут* юбор* жунат* ердам* ташла* буйича хакида йук* эгаси эмас* лекин сиздан раками *имни *ингизни *ингиз *япман *япмиз *япти *маймиз *майман',
  en: 'the and to of in is please hello hi dear we our my i you your for with have has this access change account regards attached attachment attachments disable kindly thank thanks lost documents document application find see pfa what need do can cannot not reset update new phone email invoice form forgot how still waiting good morning afternoon evening',
  sw: 'habari tafadhali naomba tunaomba ya wa kwa na ni yangu yetu barua pepe kubadilisha akaunti* asante mimi sisi hati nyaraka viambatisho kiambatisho je gani siwezi hatuwezi kuingia nahitaji tunahitaji ninahitaji msaada simu nenosiri kwenye ombi shukrani hujambo mkurugenzi wetu kitambulisho cheti ndugu ahsante mambo langu yake nini hapa tu jina anwani nambari nataka tunataka bado kama nime* tume* zime* *ambatish* *badili* *poteza',
}

const PATTERNS = Object.entries(WORDS).map(
  ([language, words]) => [language as Language, wordPattern(words)] as const,
)
const CYRILLIC: readonly Language[] = ['ru', 'kk', 'uz-Cyrl']

/** Names in quotation marks are written as the firm is registered, whatever the language. */
const QUOTED_NAME = /[«"“„][^«»"“”„\n]{1,80}[»"”]/gu
/** What programs and lawyers add below a mail, in the language of the device or the firm. */
const ADDED =
  /^\s*(?:sent (?:from|via)|get outlook|отправлено (?:с|из|через)|получить outlook|yuborilgan|імденнен жіберілді|iphone.* жіберілді)|confidential|конфиденциал|intended recipient/iu

/**
 * The language a mail is written in, decided line by line and weighed by the amount of text; null when nothing
 * tells. Quoted replies and signatures do not count.
 */
export function languageOf(text: string): Language | null {
  const weights = new Map<Language, number>()
  let undecided = 0
  for (const written of ownText(text).split('\n')) {
    if (ADDED.test(written.slice(0, 400))) continue
    const line = written.replace(QUOTED_NAME, ' ')
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
  const isName = /^\P{L}*(?:\p{Lu}[\p{L}'’ʻ‘.-]*\P{L}*){2,5}$/u.test(line.slice(0, 80))
  let best: Language | null = null
  let most = 0
  for (const [language, pattern] of PATTERNS) {
    const words = folded.match(pattern)?.length ?? 0
    const letters = isName ? 0 : (line.match(LETTERS[language] ?? /(?!)/)?.length ?? 0)
    const score = words + letters * 0.7
    if (score > most && (words > 0 || letters > 1)) {
      best = language
      most = score
    }
  }
  return best
}

function wordPattern(words: string): RegExp {
  const sources = words.split(' ').map((word) => word.replaceAll('*', '\\p{L}*'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}
