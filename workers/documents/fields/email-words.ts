/** Words before an address that tell its role; every list is a part of one pattern over folded text. */

const NOUN =
  '(?:e-?\\s?mail\\p{L}*|емайл|имейл|мейл|почт\\p{L}*|электронн\\p{L}+|адрес\\p{L}*|ящик\\p{L}*|эл\\.?)'
const END = '(?=[\\s:«"(–—-]*$)'
/** Some words that go on what was begun, none of which speaks of a change. */
const STOP = '(?!нов|new|измен|смен|замен|помен|прош|прос|chang|updat|kindly|please|request)'
const ON = `(?: ${STOP}[\\p{L}.'’-]+)`
/** The same over commas, but not where what follows is the change itself. */
const ON_AND_ON = `(?:,? (?!(?:(?<=, )(?:to|with|by|and|we|so)(?!\\p{L})))${STOP}[\\p{L}.'’-]+)`

/** A verb of the change asked for, and what it speaks of. */
const CHANGING =
  '(?:измен|смен|замен|помен|обнов|исправ|переве[сд]|перенес|перепи[сш]|перекин|перереги|переоформ|привя|chang|updat|replac|amend|substitut|link|switch|mov|transfer|alter|correct|reassign|migrat)\\p{L}*(?: (?!на|to|with|by|for)[\\p{L},()-]+){0,8}'
/** Said of an address that is to be set. */
const SET = [
  '(?:постав|пропи[сш]|назнач|внес(?!ти (?:изм|прав|корр))|сдела|установ|указа(?!н)|укаж|использ|привяж|привяза(?!н)|прикреп|закреп|добав|запи[сш]|впи[сш]|занес|задат|зада[йт]|зарегистрир|перерегистрир|счита)(?:ть|ти|ать|ить|ите|йте|ьте|овать|уйте|ить)',
  '(?:please|kindly|now|to|and|that you|should|must|shall|we) (?:put|link|use|set|attach|register|add|record|enter|insert|assign|nominate|designate|adopt|substitute|make|reflect|read|note)',
  '(?:put|record|nominate|substitute|reflect|designate|adopt)',
  '(?:to|should|shall|must) (?:be (?:put|used|set|linked|registered|recorded|entered|shown|amended to)|become|be|read|appear|show|have|reflect)|should have been|will (?:be|read)',
  'we (?:now )?use|(?:one )?i use|(?:are|am) (?:now )?using|пользуемся|пользуюсь|have (?:since |now )?(?:opened|created|set up|registered)',
  '(?:re-?register|place|put)\\p{L}*(?: [\\p{L}-]+){0,4} under',
  '(?:please )?(?:wekeni|weka|\\p{L}*wekee\\p{L}*|iwekwe|isomeke|itumike|itakayotumika|sasisheni|muweke|kuweka|mtumie|tumieni|tumia|sajilini|msajili)',
]
/** Said of the one that follows. */
const FOLLOWING = [
  'следующ\\p{L}+|нижеследующ\\p{L}+|нижеуказанн\\p{L}+|указанн\\p{L}+ ниже|the following|the one below|as follows|below',
  'quyidagi\\p{L}*|куйидаги\\p{L}*|келеси\\p{L}*|томендеги\\p{L}*|мынаган|мынадай|мына|мынау|mana bu|мана бу|ifuatayo',
]
/** Said of what ought to be. */
const OUGHT = [
  `(?:mine|ours) is|you want|рабоч(?:ая|ий) (?:почта|ящик|адрес)|after\\s?:\\s*$|вот(?: эт\\p{L}+)?${END}`,
  'желаем\\p{L}+|требуем\\p{L}+|нужн\\p{L}+|необходим\\p{L}+ (?:адрес|почта|e-?mail)|должн\\p{L}+ (?:быть|стоять|значиться)|будет|правильн\\p{L}+|верн(?:о|ый|ая)|корректн\\p{L}+|актуальн\\p{L}+|(?:для|после) (?:замены|изменения|смены|привязки)|отныне|теперь|впредь|с этого дня',
  'desired|preferred|proposed|requested|required|replacement|correct|going forward|from now on|henceforth|ought to be|to replace it|wanted|we want|i want|applied for|current(?:ly)? (?:working|active|official|valid|use|using)|right one|another|other (?:one|e-?mail|address)|на друг\\p{L}+|баскасына|boshqasiga|бошкасига|(?:ni|tu)nataka|ninayotaka|tunayotaka',
  'болуы (?:керек|тиис)|болу керек|кажетти|bolishi (?:kerak|lozim)(?: bolgan)?|булиши (?:керак|лозим)(?: булган)?|kerakli|керакли|togri|тугри|дурыс|endi|енди|энди|inayotakiwa|inayohitajika|ninayoomba|tunayoomba|sahihi|bundan buyon|бундан буен|осыдан былай',
]
/** Said right before the address. */
const TOWARDS = [
  `стал[оа]${END}`,
  `на ${NOUN}(?: ${NOUN})?|на как(?:ой|ую) ${NOUN}`,
  `${CHANGING} на (?!имя|котор)(?:(?!стар|прежн|прошл|бывш)[\\p{L}-]+[ ,]*){1,4}${END}|${CHANGING} (?:to|with|by|for) (?:mine|ours|my|our|the)(?: (?!old|lost|former|previous)[\\p{L}'’-]+){0,4},?${END}|(?:завели|создали|открыли|получили)(?: (?:другой|почту|ящик|адрес))*${END}|(?:адресом|почтой|ящиком)(?: электронной почты)?${END}`,
  `(?:пошта|мекенжай|жаши[гк]|почта|манзил|pochta|manzil)\\p{L}*(?:на|не|га|ге|ga)${END}`,
  `(?:is now|(?:replaced|substituted) (?:by|with)|(?:be|move|put)(?: it)? (?:under|on)|onto|to that of(?: [\\p{L}'’-]+){0,5})${END}`,
  `\\p{L}*badilish\\p{L}* (?:kwa|na kuwa)${END}`,
  `(?:вход\\p{L}*|логин\\p{L}*) (?:через|по)${END}|(?:make|let) (?:it|that)(?: be)?${END}|(?:grant|allow|enable|activate|tunataka kutumia|ninataka kutumia)${END}`,
  `(?:на|to|with|use|as|kwenda|kuwa|iwe|hadi|by reading|over to)${END}`,
  `(?:вместо (?:нее|него|этого|этой|тех|прежн\\p{L}+|стар\\p{L}+)|(?:to )?(?:write|put|enter|insert|use|set|have) instead|in its (?:place|stead)|by|badala yake(?:,? (?:[\\p{L}-]+ ){0,6}(?:ni|iwe|kuwa))?|mweke(?: yangu| yetu)?|=>|->)${END}`,
  `(?:etib|этиб|етип|qilib|килиб|sifatida|сифатида|ретинде|болып)${END}`,
  `to (?:the )?\\(?(?:e-?mail|mail|address)\\)?${END}`,
  'на котор\\p{L}+ (?:[\\p{L}-]+ ){0,4}(?:измен|смен|замен|помен|перевест|привяз|обнов)\\p{L}*|привяз\\p{L}+ к',
]
const CALLED_NEW = [
  'нов(?:ый|ая|ого|ую|ой|ом|ое|ым)|жана(?:сы)?|new|yangi(?:si)?|янги(?:си)?|mpya',
  '(?:link|use|set|attach|register|add) the (?:e-?mail|address)',
]

const CALLED_OLD = [
  'стар(?:ый|ая|ого|ую|ой|ом|ое)|прошл\\p{L}+|прежн\\p{L}+|предыдущ\\p{L}+|текущ\\p{L}+|нынешн\\p{L}+|действующ\\p{L}+|имеющ\\p{L}+ся|бывш\\p{L}+|ошибочн\\p{L}+|неправильн\\p{L}+|неверн\\p{L}+|до (?:изменения|смены|замены)|сейчас|в системе|ранее|раньше|прежде|использовал(?:ся|ась|и)|заменяем\\p{L}+|меняем\\p{L}+|изменяем\\p{L}+|удаляем\\p{L}+',
  'ески(?:си)?|бурынгы(?:сы)?|бурын|казирги|колданыстагы|eski(?:si)?|эски(?:си)?|avvalgi|аввалги|oldingi|олдинги|ilgarigi|hozirgi|хозирги|joriy|жорий|amaldagi|амалдаги|mavjud|мавжуд|sobiq|собик|tizimda|тизимда',
  `old|current|currently|previous|former|formerly|existing|present|at present|presently|on (?:file|record)(?: now)?|(?:being used|appearing|shown|in use|there) now|now (?:in use|appearing|shown|used)|that is there|there${END}|wrong|incorrect|to be (?:changed|replaced|removed|deleted)|ya sasa|iliyopo|zamani|ya awali`,
]
/** What an address was, or is no more. */
const HELD = [
  `недоступн\\p{L}*|(?:нет|утерян|утрачен|потерян) доступа?|был[оа]?${END}|со? ${NOUN}|с как(?:ого|ой)(?: ${NOUN})?|from \\(?e-?mail\\)?${END}|(?:со?|(?<!writing |write )from|kutoka)${END}|вместо|взамен`,
  'тиркелген|байланган|ашылган|registered|instead of|in place of|in lieu of|biriktirilgan|бириктирилган|boglangan|богланган|ochilgan|badala ya',
  `(?:заведен|открыт|создан|зарегистрир(?!овать|уйте)|привяз(?:ан|ыв)|оформлен|закреплен|подключен|числит|значит(?!ься)|(?<!быть )указан(?!н?\\p{L}+ ниже)|приходят|поступают|утрачен|утерян|потерян|утрат|потер)\\p{L}*${ON}{0,6}`,
  `(?:wrongly|mistakenly|erroneously|ошибочно|по ошибке|ошибк\\p{L}+|опечатк\\p{L}+|typing error|no longer|lost|больше не|не использ\\p{L}+|не польз\\p{L}+)${ON}{0,4}|(?:captured|typed|keyed in|spelt)(?: as)?${END}`,
  `(?:(?:and|а|и) )?(?:not|не)(?: (?:to|on|with|на))?${END}|off${END}|(?:is|was|sits|runs|stands) (?:still )?(?:under|on|with|tied to)${END}|from that of(?: [\\p{L}'’-]+){0,5}${END}`,
  `(?<!(?:to|should|shall|must) be |have (?:since |now )?)(?:registered|linked|opened|created|set up|administered|managed|recorded|bound|tied|attached|signed up)${ON_AND_ON}{0,10}`,
  `(?:you|we|i) had|before\\s?:\\s*$|нерабоч\\p{L}+|(?<!дать |открыть |предоставить )доступ\\p{L}? к(?: почте| ящику| адресу)?${END}|used (?:his|her|their)${ON}{0,4},?|losing|(?:niliyotumia|nilitumia|iliyosajiliwa|ilisajiliwa|ilifunguliwa|iliyofunguliwa)${ON}{0,6}`,
  `(?:no|lost|losing|have|without|denied) (?:\\p{L}+ )?access${ON}{0,6}|(?:was|were|used to be|(?:records?|system|panel) (?:show|has|have|reflect)s?|appears as)${END}|(?:зайти|войти|попасть|заходить)${ON}{0,4}|(?:tukitumia|nikitumia|tuliyokuwa|niliyokuwa)${ON}{0,3}|(?:почта|пошта|pochta)\\p{L}*(?:ны|ни|ni)(?= ?\\()${END}`,
  `(?:отвяза|откреп|удали|убра|исключ|отключит)\\p{L}*${ON}{0,3}|(?:remove|delete|detach|unlink|drop|replace|substitute|swap|exchange|revoke|withdraw|deactivate|disable)(?: the)?(?: e-?mail)?${END}`,
]

const CONTACTS = [
  'пишу с|пишем с|тел|телефон|факс|контакт\\p{L}*|исполнител\\p{L}*|исп|для связи|связаться|обращаться|копи\\p{L}+|отправител\\p{L}*|от кого|сайт',
  'байланыс\\p{L}*|жауап(?!ты|кер)\\p{L}*|хабарлас\\p{L}*|telefon|aloqa|алока|boglanish|murojaat|savol\\p{L}*|савол\\p{L}*',
  'phone|tel|(?:contact|reply|respond|revert|write|cop(?:y|ied)|cc|send|sent|(?<!going )forward|notify|inform|reach|confirm|acknowledge|hear|writing from|write from|quer(?:y|ies)|questions?)\\p{L}*(?: (?!new|chang|updat|replac)[\\p{L}-]+){0,6}|website|www|wasilian\\p{L}*|mawasiliano|simu',
  '(?:пишите|писать|ответ(?!ств)|решени|уведомлени|документ|инструкци|ссылк|подтвержден|письм|сообщ|направ|высл|отправ|присл)\\p{L}*(?: (?!нов|new|измен|смен|приход)[\\p{L}-]+){0,6}',
]

/** One pattern for each list, so that what one finds hides nothing from another. */
const patternsOf = (...lists: readonly (readonly string[])[]): readonly RegExp[] =>
  lists.map((list) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join('|')})(?!\\p{L})`, 'gu'))

export const NEW = patternsOf(CALLED_NEW, SET, FOLLOWING, OUGHT, TOWARDS)
export const OLD = patternsOf(CALLED_OLD, HELD)
export const CONTACT = patternsOf(CONTACTS)
export const NAMES_NEW =
  /^(?:нов|желаем|требуем|desired|preferred|proposed|requested|replacement|жана|new|yangi|янги|mpya)/u
export const NAMES_OLD =
  /^(?:стар|прежн|предыдущ|текущ|нынешн|имеющ|бывш|ески|бурынгы|казирги|old|current|previous|former|eski|эски|avvalgi|аввалги|hozirgi|хозирги|amaldagi|амалдаги|zamani)/u
/** Said of what is held now: by the provider, or by the applicant. */
export const PRESENT =
  /^(?:текущ|нынешн|действующ|сейчас|казирги|колданыст|current|present|existing|hozirgi|хозирги|joriy|жорий|amaldagi|амалдаги|ya sasa)/u
/** The paper wants something changed. */
export const WISH =
  /измен|смен|замен|обнов|поменя|исправ|привяз|перевест|перереги|переоформ|перекин|перепи[сш]|перенес|прописать|поставить|указать как|отвязать|открепить|озгерт|ауыстыр|алмастыр|жанарт|бекит|chang|updat|replac|amend|substitut|link (?!ed)|transfer|swap|switch|reset|alter|revoke|correct|reassign|migrat|ozgart|almashtir|biriktir|belgila|узгартир|алмаштир|бириктир|белгила|yangila|янгила|otkaz|утказ|kochir|кучир|кошир|badilish|badilik|sasish|актуализ|коррект/u
/** What stands beside an address in the head or at the foot of a letter. */
export const LETTERHEAD =
  /(?<!\p{L})(?:(?:тел|телефон|tel|phone|telephone|mobile|cell|моб|факс|fax)(?:[.:\s]|no)*[+(\d]|(?:p\.? ?o\.? box|www|https?|бик|мфо|mfo|ул\.|көш|street|road|avenue|кошеси|kochasi|кучаси)(?!\p{L}))/u

/** A whole cell over addresses, where a table sets what is beside what shall be. */
const IS =
  'было|был|сейчас|с чего|текущ\\p{L}+|стар\\p{L}+|прежн\\p{L}+|существующ\\p{L}+|имеется|до|казир|казирги|ески\\p{L}*|бурын\\p{L}*|hozir|hozirgi|eski\\p{L}*|avvalgi|хозир|хозирги|эски\\p{L}*|аввалги|from|before|now|is|old|present|current|existing|previous|as it is(?: now)?|as is|currently|zamani|ya sasa|iliyopo'
const SHALL_BE =
  'стало|станет|будет|нужно|надо|требуется|на что|нов\\p{L}+|требуем\\p{L}+|желаем\\p{L}+|должно быть|после|керек|болуы (?:керек|тиис)|болады|жана\\p{L}*|kerak|bolishi (?:kerak|lozim)|yangi\\p{L}*|керак|булиши (?:керак|лозим)|янги\\p{L}*|to|after|new|desired|proposed|requested|required|replacement|should be|to be|shall be|as it (?:should|shall) be|mpya'
const THING =
  '(?: (?:состояни\\p{L}+|значени\\p{L}+|данн\\p{L}+|вариант|holat\\p{L}*|холат\\p{L}*|жагдай\\p{L}*|particulars|details|value|state|entry|record))?'
export const IS_HEADING = new RegExp(`^(?:${IS})${THING}\\s?:?$`, 'u')
export const SHALL_BE_HEADING = new RegExp(`^(?:${SHALL_BE})${THING}\\s?:?$`, 'u')
