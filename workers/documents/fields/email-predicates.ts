import { fold } from '../../../cases/fold.ts'
import type { Verdict } from './email-roles.ts'

/** What Russian, English and Swahili say behind an address of which they speak. */
const FILL =
  '(?:(?:этот|данный|ящик\\p{L}*|адрес\\p{L}*|почт\\p{L}*|домен\\p{L}*|сейчас|теперь|уже|котор\\p{L}+|больше|более|просим|прошу|необходимо|нужно|надо|is|was|has|have|had|been|now|which|that|the|this|mailbox|domain|address|already|currently|we|are|our|it|ambayo|ile)[ ,]{1,2}){0,4}'
const behind = (words: string): RegExp => new RegExp(`^[\\s"»),(–—-]{1,5}${FILL}(?:${words})`, 'u')

const UNCHANGED = behind(
  'остает|остав|не мен|менять не|без измен|доступн|работает|remain|stays?(?!\\p{L})|unchanged|working|works|fine|still|accessible|haibadiliki',
)
const GONE = behind(
  'недоступ|не доступ|заблокир|взлом|удален|закрыт|не работает|не существует|утер|утрач|потерян|отключен|не использ|прекратил|просроч|бывш|принадлежа|больше нет|доступа? (?:больше |уже )?(?:нет|утер|утрач|потер|не им)|нет доступа|defunct|hacked|inaccessible|lost|closed|deleted|blocked|disabled|deactivat|expired|ceased|no longer|compromised|bounc|unavailable|not (?:accessible|working|available|in use|ours)|do(?:es)? ?n.?t (?:exist|work)|belong|dead|was (?:the|our|my|his|her|that|used|once)|not reachable|unreachable|no more|imeibiwa|imefungwa|imepotea|haifanyi|haipo',
)
const TAKEN_AWAY =
  /^["»)]? (?:\p{L}+ ){0,3}?(?:(?:удалить|убрать|исключить|отвязать|открепить|снять)|(?:заменить|изменить|сменить|поменять|замените|измените|смените|поменяйте)(?: [\p{L}.]+){0,4}? (?:на|адресом|почтой|ящиком))(?!\p{L})/u
const SET = behind(
  '(?:сделать|сделайте|считать|указать|укажите|установить|назначить|использовать|прописать|внести|поставить|привязать|прикрепить|закрепить|добавить|зарегистрировать)(?!\\p{L})|как основн|в качестве|вместо|взамен|(?:(?:should|shall|must|to|will) )?be (?:the|our|made|set|used|registered|recorded|linked|entered|added|adopted|put)|(?:(?:shall|will|to) )?serve as|as (?:the|our|its|my|a|new)(?!\\p{L})|to (?:the|our|my|this) account|to replace|in place of|in lieu|instead|henceforth|going forward|is now|is (?:the|our|my) (?:e-?mail|one|address|mailbox)(?: \\p{L}+)? now|и (?:привяз\\p{L}+|указать|использовать) (?:его|этот|данный)|(?:please|kindly|and) (?:make|use|set|put) (?:it|this)|kama barua|badala ya|iwe',
)

/** The verdict of the predicate that follows an address in its clause. */
export function verdictOfPredicate(clause: string): Verdict | null {
  const folded = `${/^\s/u.test(clause) ? ' ' : ''}${fold(clause)}`
  if (UNCHANGED.test(folded)) return { role: 'contact', isNamed: true }
  if (GONE.test(folded) || TAKEN_AWAY.test(folded)) return { role: 'old', isNamed: true }
  return SET.test(folded) ? { role: 'new', isNamed: false } : null
}
