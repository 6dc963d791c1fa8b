import { fold } from './fold.ts'
import { ownText } from './own-text.ts'

/** Where a letter ends and its sender's name begins. */
const CLOSING =
  /(?<![\p{L}\p{N}])(?:с уважением|курметпен|hurmat bilan|хурмат билан|(?:best |kind )?regards|sincerely|wako mwaminifu)(?![\p{L}\p{N}])/u
/** Greetings, thanks, and that something was received or noted. */
const POLITE =
  /(?<![\p{L}\p{N}])(?:спасибо|благодар\p{L}*|большое|огромное|вам|заранее|здравствуйте|добрый|доброе|день|утро|вечер|принято|получил\p{L}*|понятно|понял\p{L}*|хорошо|ок|окей|ждем|жду|рахмет|алгыс\p{L}*|улкен|коп|сизге|салеметсиз|бе|кабылданды|алдым|алдык|жаксы|тусиникти|rahmat|raxmat|katta|sizga|tashakkur|assalomu|alaykum|qabul|oldim|oldik|xop|mayli|рахмат|катта|сизга|ассалому|алайкум|кабул|олдим|олдик|хоп|майли|thanks?|you|very|much|many|ok|okay|hello|hi|dear|received|noted|got|it|a?h?sante|sana|habari|sawa|nimepokea|tumepokea)(?![\p{L}\p{N}])/gu

/**
 * How many letters of a message say something: without what it quotes, greetings, thanks, and what follows the closing
 * formula. Thanks for our answer have next to none.
 */
export function lettersOfNote(text: string): number {
  const folded = fold(ownText(text))
  const [letter = ''] = folded.split(CLOSING)
  return letter.replace(POLITE, ' ').match(/\p{L}/gu)?.length ?? 0
}
