import { labelPattern } from '../labels.ts'

/** What papers say round the names of who gives a power and who gets it; patterns are for folded text. */

/** Words after which who is empowered is named. */
export const EMPOWERS =
  /уполномоч(?:ива\p{L}+|ил[аи]?|ено)|доверя\p{L}+|настоящая доверенность\s+выдана|доверенность\s+выдана|выдана|на имя|сенимхатпен|осы аркылы|сеним (?:билдир|артады)\p{L}*|сенимхат(?:ты)? берил\p{L}*|(?:hereby |doth |does |do |irrevocably |duly )*(?:nominates?|constitutes?|appoints?|authori[sz]es?|empowers?)(?: and (?:appoints?|constitutes?|authori[sz]es?|empowers?))*(?!\p{L})|ishonchnoma bilan|ishonchnoma orqali|ишончнома билан|ишончнома оркали|ваколатини беради|vakolatini beradi|төмендеги|томенде (?:аты )?аталган|quyidagi shaxsga|куйидаги шахсга/gu
/** Of these the one who is named next is the object, whatever post he has. */
export const TAKES_OBJECT = /уполномоч|доверя|appoint|authori|empower|nominat|constitut/u
/** Words before which who is empowered is named: the verb ends the sentence in Kazakh and Uzbek. */
export const EMPOWERED_BEFORE =
  /окилеттик бер\p{L}*|сеним билдир\p{L}*|сеним артады|уәкилеттик бер\p{L}*|vakil qil\p{L}*|vakolat\p{L}* ber\p{L}*|ishonch bildir\p{L}*|ishonib topshir\p{L}* ber\p{L}*|вакил кил\p{L}*|ваколат\p{L}* бер\p{L}*|ишонч билдир\p{L}*/gu
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
  'authorised person',
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
/** Right before a name: who gives the power. */
export const GIVER_BEFORE =
  /(?:(?:директор|руководител|президент|басшы|тораг|direktor|rahbar|рахбар)\p{L}*|(?:director|president|chief executive(?: officer)?|ceo|chair(?:man|person)|proprietor|secretary)s?|в лице(?: \p{L}+){0,3}|represented by(?: its)?(?: \p{L}+){0,2}|acting (?:through|by)(?: its)?(?: \p{L}+){0,2})[\s,:"«»-]*(?:mr|mrs|ms|dr|eng)?[\s.]*$/u
/** Right before a name that speaks for itself: «Я, …», "I, …". */
export const SELF_BEFORE =
  /(?:^|[\s"(])(?:я|мен|men|мен|i|we)[\s,]{1,2}(?:нижеподписавши\p{L}*(?:\([^)]*\))?|the undersigned)?[\s,]*$/u
/** Right after a name: who gives the power. */
export const GIVER_AFTER = /^[\s,]*(?:атынан|аркылы|timsolida|тимсолида|nomidan|номидан|shaxsida|шахсида)/u
/** Right after a name: it is a person's. */
export const IDENTIFIED =
  /^[\s,(]*(?:id|iin|iyn|holder|of |passport|pasport|national|иин|жсн|жшшир|пинфл|jshshir|паспорт|удостовер|our |the |as |to be|to act)/u
/** Joins a second attorney to the first. */
export const ALSO = /(?:[,;]|(?<!\p{L})(?:и|а также|жане|мен|hamda|va|ва|хамда|and|or|jointly)|\d[.)])\s*$/u
