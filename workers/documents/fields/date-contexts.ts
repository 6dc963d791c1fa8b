/** What stands round a date and tells whose day it is; all folded. */

/** A label of the paper's own day. */
export const OWN_LABEL =
  /(?:^|[\s/,.(])(?:дата(?: и время)?(?: \(?(?:выдачи|составлен\p{L}*|получен\p{L}*|совершен\p{L}*|подачи|заполнен\p{L}*|оформлен\p{L}*|формирован\p{L}*|издан\p{L}*|проведен\p{L}*|документа|письма|заявлен\p{L}*|приказа|решени[яе]|протокола|доверенности|обращени[яе]|выписки|справки))?|(?:кужат|отиниш|хат|буйрык|шешим|сенимхат|хаттама)\p{L}* куни|(?:берилген|толтырылган|жасалган|алу|тузилген|калыптастырылган|откизилген) (?:куни|кун|уакыты|сана\p{L}*)(?: мен уакыты)?|берилди|куни|кун|(?:berilgan|tuzilgan|ariza|otkazilgan) (?:sana\p{L}*|vaqti|kuni)|berildi|sana\p{L}*|(?:тузилган|берилган|тулдирилган|ариза|утказилган) (?:сана\p{L}*|вакти|куни)|берилди|сана\p{L}*|(?:certificate |issue |document |letter |circulation |meeting )?date(?: (?:of (?:issue|this letter|the resolution|resolution|the meeting|meeting|application|search(?: result)?)|issued))?|dated|issued(?: on)?|tarehe(?: ya (?:barua|kutolewa))?)(?: \([^)]{0,30}\))?[\s:.)№/"«“„_-]*$/u
/** A label of the day on which somebody signed: often later than the paper's own. */
export const SIGNED_LABEL =
  /(?:дата (?:и время )?подпис\p{L}*|подписан[оа]?(?: эцп)?|кол койылган (?:куни|уакыты)|imzolangan(?: sana\p{L}*)?|имзоланган(?: сана\p{L}*)?|(?:signing date|date (?:of )?(?:signing|signature|signed))|signed(?: on)?)[\s:.)"«“„_-]*$/u
/** A label of the day of registration: the paper's own only where it bears no other. */
export const REGISTERED_LABEL =
  /регистрац|постановк|тирке|есепке|есебине|royxat|руйхат|hisobga|хисобга|registration|registered|incorporat/u
/** A label of another day: of birth, of the last day, of another paper, of receipt. */
export const OTHER_LABEL =
  /рожд|туган|туылган|tugil|тугил|birth|dob(?!\p{L})|вступлени|кирису|kirish|кириш|назначени|тагайындал|tayinlan|тайинлан|appointment|commenc|effect|start|closing|due|payment|тулов|tolov|толем|оплат|начал|оконч|истеч|действ|жарамды|expir|valid|amal qil|амал кил|muddat|муддат|срок|мерзим|until|договор|шарт|contract|agreement|паспорт|pasport|passport|удостоверени\p{L}* личност|жеке куалик|id.karta|карта|последн|перерегистрац|изменени|основани|негиз|asos|основание/u
/** A stamp of receipt, a print-out. */
export const RECEIVED =
  /(?<!\p{L})(?:вх(?:\.|одящ\p{L}*)|поступил\p{L}*|получено|принят[оа]|кирис(?!у)\p{L}*|кабылданды|алынды|kirim|кирим|kiruvchi|кирувчи|qabul qilin\p{L}*|кабул килин\p{L}*|received|inward|imepokelewa|распечатан\p{L}*|напечатан\p{L}*|дата печати|басып шыгарыл\p{L}*|chop etil\p{L}*|чоп этил\p{L}*|print(?:ed|out|-out| date))(?!\p{L})/u
/** A date of another paper, a term or an event, told in running text before it. */
export const NOT_OWN =
  /(?:(?<!\p{L})(?:до|по|с|дейин|until|till|from|since|before|after|by|between|effective)|рожд\p{L}*|туган\p{L}*|tugilgan|тугилган|birth|born(?: on)?|истеч\p{L}*|expir\p{L}*|срок\p{L}*(?: \p{L}+){0,3}|действ\p{L}* (?:с|до|по)|(?:приказ|решени|доверенност|договор|протокол|устав|удостоверени|паспорт|справк|контракт|заявлени|письм|куалик|шарт|сенимхат|буйрык|закон|зрк|pasport|passport|guvohnoma|гувохнома|ishonchnoma|ишончнома|buyruq|буйрук|qaror|карор|shartnoma|шартнома|id card|identity card|contract|agreement|resolution|minutes|certificate|letter|invoice|act|power of attorney|debenture|deed)\p{L}*[^.;]{0,60}|выдан\p{L}*|берилген|регистрац\p{L}*[:\s]*|тиркел\p{L}*|registered(?: on)?|incorporated(?: on)?|основани\p{L}*[^;]{0,60})[\s:"«(,]*(?:от|г|no|дата|куни|sana\p{L}*|сана\p{L}*|dated?|of|on|the)?[\s:"«(,]*$/u
/** «На основании Устава от …», wherever it stands. */
export const OF_CHARTER = /(?<!\p{L})(?:устав|charter|articles|жаргы|ustav|nizom|низом)\p{L}*[^.;]{0,40}$/u
/** Words at the end of one line that claim the date in the next. */
export const CLAIMS_NEXT =
  /(?:выдан\p{L}*|рождения|туган|sanasi|санаси|(?<!\p{L})(?:от|до|по|с|dated|on|from|until|till))[\s:,.]*$|(?<![\p{L}-])(?<!по )(?:приказа|решения|доверенности|договора|протокола|удостоверени[ея]|основании)[^.;]{0,30}$/u
/** After a date: it is the last day, the first day, or another paper's. */
export const OTHER_AFTER =
  /^[\s"».)-]{0,3}(?:(?:г\.?|года?|ж\.?|жыл\p{L}*|йил\p{L}*|yil\p{L}*|y\.?|й\.?)(?!\p{L}))?[\s.,)-]{0,3}(?:(?:дейин|gacha|гача|(?:ga|га) (?:qadar|кадар)|бастап|басталып|кейин|dan|дан|dagi|даги|boshlab|бошлаб|аяктал\p{L}*|года рождения)(?!\p{L})|(?:no|n|№) ?[\p{L}\d/-]+ (?:шешим|буйры|келисим|шарт|хаттама|жеке куалик|куалик|сенимхат|отиниш|sonli|сонли)|(?:шешим|буйры|хаттама|сенимхат|отиниш|qaror|buyru|bayonnoma|ishonchnoma|ariza|карор|буйру|баеннома|ишончнома|ариза)\p{L}+ \p{L})|^\S{0,3}(?:gacha|гача|dagi|даги)|^[^.;]{0,60}(?:tomonidan|томонидан) (?:beril|берил)/u
/** After a date: somebody was born then. */
export const BORN_AFTER =
  /^[^.;\d]{0,14}(?:tugil|тугил|туган|туылган|рожд|born(?!\p{L}))|^[\s.]*(?:года? )?г\. ?р(?!\p{L})/u
/** The same told by the ending of the date's own last word. */
export const OTHER_ENDING =
  /(?:дагы|деги|даги|dagi|нан|нен|тан|тен|дан|ден|dan|gacha|гача|га|ге|ка|ке|ga|ынан|инен)$/u
/** «Given at Nairobi this 5th day of March 2025»: a verb that makes a paper, or "dated" at the head of a clause. */
export const THIS_DAY =
  /(?:(?<!\p{L})(?:made|executed|given|signed|sealed|passed|held|adopted|resolved|entered into|delivered|set (?:my|our) hands?)[^.;]{0,80}(?<!\p{L})this(?: \p{L}+day,?)?(?: the)?|(?:^|[.;:] |whereof |this [^.;]{0,60} (?:is|was) (?:hereby )?)(?:agreed and |duly |hereby )?(?:made|executed|given|signed|sealed|entered into|delivered)[^.;]{0,80}(?<!\p{L})(?:on(?: the)?|at|dated)|set (?:my|our) hands?[^.;]{0,80}(?<!\p{L})on(?: the)?|^issued[^.;]{0,60} on|(?:^|[.;:] )dated(?: (?:this|at|the)[^.;]{0,40})?|(?:^|\s)this(?: \p{L}+day,?)?(?: the)?)[\s"«_,]*$/u
/** «Настоящая доверенность выдана в г. Алматы», «Выдана», right before the day on which a power was given. */
export const GIVEN_BEFORE =
  /(?:доверенность(?: \p{L}+){0,2} |(?:^|[.;] ))(?:выдана|составлен[ао]|совершен[ао]|оформлен[ао]|подписан[ао]|удостоверена)(?: и \p{L}+)?(?: мн?ою?| нами)?(?: в (?:г\.? ?|городе |пос\.? ?)?[\p{L}-]+,?)?[\s"«]*$/u
/** «… года доверенность удостоверена мной», «… осы сенімхатты мен, нотариус …», right after that day. */
export const GIVEN_AFTER =
  /^[\s"»]*(?:(?:г\.?|года|ж\.?|жылы|y\.?|yili?|й\.?|йили?)(?!\p{L}))?[\s,]*(?:(?:(?:настоящая|данная|эта) )?доверенность (?:удостоверена|выдана|подписана|составлена|совершена)|(?:осы|бул) сенимхат|(?:ushbu|mazkur) (?:ishonchnoma|vakolatnoma)|(?:ушбу|мазкур) (?:ишончнома|ваколатнома))/u
/** At the head of a power itself: a letter that tells of one says «доверенности», or says it further down. */
export const POWER_TITLE =
  /(?<!\p{L})(?:доверенность(?:ю)?|сенимхат(?:пен|ты)?|ishonchnoma|vakolatnoma|ишончнома|ваколатнома)(?!\p{L})/u
/** A signature that begins with the day: after it a name with initials, or the word that stands for one. */
export const SIGNED_AFTER =
  /^(?:\s?(?:г|ж|y|й)\.)?[\s.,;]*(?:\p{Lu}[\p{L}'’ʻ‘]+\s(?:\p{Lu}\.\s?){1,2}|(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}'’ʻ‘]+)?[\s,(]*(?:подпись|қолы|imzo|имзо|signature|signed)?[\s).,_]*$/u
/** The day of a meeting, in the paper that it made. */
export const MEETING_DAY =
  /(?<!\p{L})(?:passed|held|adopted|resolved|took place|met|sat)(?!\p{L})[^.;]{0,80}(?<!\p{L})(?:on(?: the)?|of|dated)[\s"«_,]*$/u
export const CERTIFIED = /certified|extract|true copy/u
export const MEETING_TITLE = /minutes|resolution|extract|proceedings|muhtasari|kumbukumbu/u
/** Papers that are cited, made on a day of their own. */
export const CITED = /(?:contract|agreement|card|passport|debenture|licen[cs]e)(?!\p{L})/u
/** The number under which a letter went out stands beside its day. */
export const REFERENCE =
  /^[\s№]*(?:исх|шыг|chiq|чик|ref|our ref|kumb)(?:одящ\p{L}*|ыс\p{L}*|ish|иш|uvchi|увчи|erence|\. na)?[\s.:/]*(?:(?:шыг\p{L}*|исх\p{L}*)[\s.:]*)?(?:(?:no|n|№)[\s.:]*)*[\p{L}\d/.-]*[\s,;]*(?:от|dated?|of|куни)?(?:\s?\/\s?куни)?[\s:,"«/]*$/u
/** The name of a paper at the head of a line, as its own title has it. */
export const TITLE =
  /^(?:выписка|из протокола|приказ|решение|доверенность|протокол|распоряжение|буйрык|сенимхат|заявление|справка|шешим|хаттама|отиниш|оким|buyruq|qaror|ishonchnoma|bayonnoma|ariza|буйрук|карор|ишончнома|баеннома|ариза|minutes|extract|resolution|board resolution|power of attorney|letter|certificate)(?!\p{L})/u
/** The same behind the name of whoever issued it: «ТОО «Фирма». Приказ № 1, 02.05.2025». */
export const TITLE_BEFORE =
  /(?:^|[.!»"”] |\s[—–-] )(?:приказ|решение|доверенность|протокол|распоряжение|буйрык|сенимхат|шешим|хаттама|buyruq|qaror|ishonchnoma|bayonnoma|буйрук|карор|ишончнома|баеннома)\s?(?:(?:no|n|№)\s?[\p{L}\d/-]+)?[\s,.:]*(?:от|куни)?[\s"«]*$/u
/** Whoever read a paper signed it on a later day. */
export const ACQUAINTED = /ознакомлен|таныст|tanish|танишди|acknowledged|received by/u
/** Before a date in its cell stands only a place: marks of towns, and words that begin with a capital. */
export const PLACE_WORD =
  /^(?:[\p{Lu}«"“(№](?!.*\d{3}).*|\d{1,2}|[\d-]{1,3}[/-][\p{L}\d/-]*|г|гор|город|с|п|пос|село|қ|қаласы|ауданы|ауылы|область|области|обл|облысы|облысының|район|района|shahri|shahar|sh|tumani|viloyati|шаҳри|шаҳар|ш|тумани|вилояти|city|town|at|of|and|от|-|–|—|\/)[.,]{0,2}$/u
/** What may follow a date that stands for itself: the word for a year, a time, a number, a place, a note in brackets. */
export const REST_ALONE =
  /^[\s"»).,;/-]*(?:(?:г(?:ода?)?|ж(?:ыл)?|y|yil|й|йил)(?!\p{L})\.?)?[\s,;.)"»–-]*(?:(?:в|at)?\s?\d{1,2}[:.]\d\d(?::\d\d)?[\s,]*)?(?:\([^)]*\)?[\s.,]*)?(?:(?:(?:[Рр]еестр|[Тт]ізілім|[Rr]eyestr|[Rr]egister)\p{L}*\s)?(?:№|N[o№]?\.?|No\.?)\s?\S+)?[\s,]*(?:(?:г|гор|қ|ш|sh)\.\s?|город\s|город|қаласы)?[\s_./№|]*$/u
