import { labelPattern } from '../labels.ts'

/** What papers say round the names of who gives a power and who gets it; patterns are for folded text. */

/** Words after which who is empowered is named. */
export const EMPOWERS =
  /уполномоч(?:ива\p{L}+|ил[аи]?|ено)|доверя\p{L}+|настоящая доверенность\s+выдана|доверенность\s+выдана|выдана|(?<!\p{L})дана|на имя|поруча\p{L}+|поручил\p{L}*|делегиру\p{L}+|наделя\p{L}+|разреша\p{L}+|(?:подтвержда\p{L}+|сообща\p{L}+|удостоверя\p{L}+),? что|да[её]т право|предоставля\p{L}+ (?:право|полномочия)|выда(?:л[аои]?|ет|ем|ю)\s(?:настоящую |эту )?доверенность|предъявител\p{L}*|корсетуши|korsatuvchi|курсатувчи|ushbu (?:ishonchnoma|vakolatnoma)(?:ni)?|ушбу (?:ишончнома|ваколатнома)(?:ни)?|сенимхатпен|осы аркылы|сеним (?:билдир|артады)\p{L}*|сенимхат(?:ты)? берил\p{L}*|(?:hereby |doth |does |do |irrevocably |duly )*(?:nominates?|constitutes?|appoints?|authori[sz]es?|empowers?|entrusts?|designates?|permits|mandates|delegates|allows|(?<=hereby )(?:permit|mandate|delegate|allow))(?: and (?:appoints?|constitutes?|authori[sz]es?|empowers?))*(?!\p{L})|(?:have|has) (?:hereby |duly )?(?:nominated|constituted|appointed|authori[sz]ed|empowered|designated|mandated|engaged|instructed)|(?:confirms?|certify|certifies|inform you|advise you|notify you) that|in favou?r of|(?:the )?bearer(?!\p{L})|(?:tuna|na|nina)?m(?:teua|ruhusu|widhinisha)|(?:tume|nime)mpa|kwamba|ishonchnoma bilan|ishonchnoma orqali|ишончнома билан|ишончнома оркали|ваколатини беради|vakolatini beradi|төмендеги|томенде (?:аты )?аталган|quyidagi shaxsga|куйидаги шахсга/gu
/** Of these the one who is named next is the object, whatever post he has. */
export const TAKES_OBJECT =
  /уполномоч|доверя|appoint|authori|empower|nominat|constitut|поруч|делегир|наделя|разреша|designat|permit|mandat|delegat|allow|entrust/u
/** Words before which who is empowered is named: the verb ends the sentence in Kazakh and Uzbek. */
export const EMPOWERED_BEFORE =
  /окилеттик бер\p{L}*|сеним билдир\p{L}*|сеним артады|уәкилеттик бер\p{L}*|vakil qil\p{L}*|vakolat\p{L}* ber\p{L}*|ishonch bildir\p{L}*|ishonib topshir\p{L}* ber\p{L}*|вакил кил\p{L}*|ваколат\p{L}* бер\p{L}*|ишонч билдир\p{L}*|ишониб топшир\p{L}*|ishonib topshir\p{L}*|vakolatli(?:dir)?|ваколатли(?:дир)?|(?:huquqiga|хукукига) эга|huquqiga ega|haqli(?!\p{L})|huquqli(?!\p{L})|хакли(?!\p{L})|хукукли(?!\p{L})|(?:сенип )?тапсыра\p{L}*|(?:толык )?(?:уаки|оки)летти|кукылы|уполномочен[аы]?(?!\p{L})|(?:имеет|дано) право|вправе|(?:is|are|was|has been|have been|be)(?: hereby| duly| fully| also){0,2} (?:authori[sz]ed|empowered|mandated|permitted|appointed|designated|allowed|entitled|nominated)|has (?:\p{L}+ ){0,2}(?:mandate|authority|power|permission|consent|right)|(?:may|can|will|shall) (?:act|represent|speak|sign)|is our|amepewa|ameruhusiwa|ameteuliwa|anaruhusiwa|ana mamlaka/gu
/** Labels of who is empowered: rows of a form, and the specimen of the signature. */
export const ATTORNEY = labelPattern([
  'представитель',
  'поверенный',
  'доверенное лицо',
  'уполномоченное лицо',
  'өкіл',
  'өкілдің т.а.ә.',
  'өкілдің аты-жөні',
  'сенім білдірілген тұлға',
  'vakil',
  'ishonchli vakil',
  'vakilning f.i.sh.',
  'вакил',
  'ишончли вакил',
  'attorney',
  'name of attorney',
  'name of the attorney',
  'donee',
  'bearer',
  'the bearer',
  'name of bearer',
  'authorised person',
  'authorized person',
  'authorised representative',
  'authorized representative',
  'representative',
  'name of representative',
  'agent',
  'name of agent',
  'proxy',
  'given to',
  'issued to',
  'granted to',
  'wakili',
  'mwakilishi',
  'выдана',
  'кому',
  'кому выдана',
  'кому выдано',
  'фио представителя',
  'ф.и.о. представителя',
  'фио поверенного',
  'кімге',
  'кімге берілді',
  'сенім білдірілген өкіл',
  'oluvchi',
  'kimga',
  'kimga berildi',
  'vakolatli shaxs',
  'олувчи',
  'кимга',
  'кимга берилди',
  'ваколатли шахс',
])
export const SPECIMEN = labelPattern([
  'образец подписи',
  'образец подписи поверенного',
  'образец подписи представителя',
  'подпись',
  'подпись поверенного',
  'подпись представителя',
  'подпись доверенного лица',
  'өкілдің қолы',
  'қолының үлгісі',
  'сенім білдірілген тұлғаның қолының үлгісі',
  'vakil imzosi namunasi',
  'vakil imzosi',
  'imzo namunasi',
  'вакил имзоси намунаси',
  'вакил имзоси',
  'specimen signature',
  'specimen signature of the attorney',
])
/** Labels of who gives the power. */
export const GRANTOR = labelPattern([
  'доверитель',
  'выдал',
  'кем выдана',
  'от имени',
  'сенім беруші',
  'сенім білдіруші',
  'сенімхат беруші',
  'кім берді',
  'beruvchi',
  'beruvchi nomidan',
  'ishonch bildiruvchi',
  'kim berdi',
  'берувчи',
  'берувчи номидан',
  'ишонч билдирувчи',
  'given by',
  'issued by',
  'represented by',
  'grantor',
  'donor',
  'principal',
])
/** Right before a name: who gives the power. */
export const GIVER_BEFORE =
  /(?:(?:директор|руководител|президент|председател|заведующ|ректор|басшы|тораг|торайым|менгеруши|direktor|rahbar|raisi|рахбар|раиси)\p{L}*|глав[аы]|(?:director|president|chief executive(?: officer)?|ceo|chair(?:man|person|lady)?|proprietor|secretary|founder|trustee|partner|owner)s?|в лице(?: \p{L}+){0,3}|represented by(?: its)?(?: \p{L}+){0,2}|acting (?:through|by)(?: its)?(?: \p{L}+){0,2})[\s,:"«»-]*(?:mr|mrs|ms|dr|eng)?[\s.]*$/u
/** Right before a name that speaks for itself: «Я, …», "I, …". */
export const SELF_BEFORE =
  /(?:^|[\s"(])(?:я|мен|men|мен|i|we)[\s,]{1,2}(?:нижеподписавши\p{L}*(?:\([^)]*\))?|the undersigned|томенде кол коюшы|quyida imzo qo?ygan|куйида имзо куйган)?[\s,]*$|(?:the undersigned|нижеподписавши\p{L}+)[\s,]*$/u
/** Right after a name: who gives the power. */
export const GIVER_AFTER =
  /^[\s,]*(?:атынан|аркылы|timsolida|тимсолида|nomidan|номидан|shaxsida|шахсида)|^[\s,]*(?:\p{L}+ ){0,3}(?:ретинде|sifatida|сифатида)(?!\p{L})/u
/** Right after a name that is nobody's object: a post at the head of the giver. */
export const HEADS =
  /^[\s,(]*(?:(?:being|as|in my capacity as) )?(?:the )?(?:(?:managing |executive |sole |founding )?(?:director|proprietor|proprietress|owner|partner|chair\p{L}*|chief executive|founder|trustee)s? (?:of|and)|head of the (?:branch|company|organi[sz]ation|firm|office))(?!\p{L})/u
/** A Kazakh or Uzbek name in the dative, folded: to whom the power is given. */
export const TO_WHOM =
  /(?:[оеoe]вич|[оеoe]вна|[oe]vich|[oe]vna|угли|огли|[ou]gli|кизи|[qk]izi)(?:га|ке|ге|ga)$|улына$|кызына$|(?:[ое]вич|[ое]вна)(?:ға|ка|ке)$/u
/** The same of a name without a father's. */
export const TO_ANYBODY = /\p{L}{3}(?:ga|га|ка|ке|ге)$/u
/** Right after a name: it is a person's. */
export const IDENTIFIED =
  /^[\s,(]*(?:id|iin|iyn|holder|of |passport|pasport|national|иин|жсн|жшшир|пинфл|jshshir|паспорт|удостовер|our |the |as |to be|to act)/u
/** Joins a second attorney to the first. */
export const ALSO =
  /(?:[,;]|(?<!\p{L})(?:и|а также|жане|мен|hamda|va|ва|хамда|and|or|jointly)|(?<![\d.])\d{1,2}[.)])\s*$/u
