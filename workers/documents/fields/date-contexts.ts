/** What stands round a date and tells whose day it is; all folded. */

/** A label of the paper's own day. */
export const OWN_LABEL =
  /(?:^|[\s/,.])(?:дата(?: и время)?(?: \(?(?:выдачи|составлен\p{L}*|подписан\p{L}*|получен\p{L}*|совершен\p{L}*|подачи|заполнен\p{L}*|оформлен\p{L}*|формирован\p{L}*|документа|письма|заявлен\p{L}*|приказа|решени[яе]|протокола|доверенности|обращени[яе]))?|(?:кужат|отиниш|хат|буйрык|шешим|сенимхат|хаттама)\p{L}* куни|(?:берилген|кол койылган|толтырылган|жасалган|алу|тузилген) (?:куни|кун|сана\p{L}*)(?: мен уакыты)?|куни|кун|(?:berilgan|tuzilgan|imzolangan|toldirilgan|ariza) sana\p{L}*|sana\p{L}*|(?:тузилган|имзоланган|тулдирилган|ариза) сана\p{L}*|сана\p{L}*|(?:certificate |issue |signing |document |letter )?date(?: (?:of (?:issue|signing|signature|this letter|the resolution|resolution|meeting|application)|issued|signed))?|tarehe)[\s:.)№/"«“„_-]*$/u
/** A label of another day: of birth, of registration, of the last day, of another paper. */
/** A label of the day of registration: the paper's own only where it bears no other. */
export const REGISTERED_LABEL = /регистрац|тирке|royxat|руйхат|registration|registered|incorporat/u
export const OTHER_LABEL =
  /рожд|туган|tugil|тугил|birth|dob(?!\p{L})|постановк|есепке|учет|вступлени|кирису|kirish|кириш|назначени|тагайындал|tayinlan|тайинлан|appointment|commenc|начал|оконч|истеч|действ|жарамды|expir|valid|amal qil|амал кил|muddat|муддат|срок|мерзим|until|договор|шарт|contract|agreement|паспорт|pasport|passport|удостоверени|куалик|id.karta|карта|последн|перерегистрац|изменени|основани|негиз|asos|основание/u
/** A date of another paper, a term or an event, told in running text before it. */
export const NOT_OWN =
  /(?:(?<!\p{L})(?:до|по|с|дейин|until|till|from|since|before|after|by|between|effective)|рожд\p{L}*|туган\p{L}*|tugilgan|тугилган|birth|born(?: on)?|истеч\p{L}*|expir\p{L}*|срок\p{L}*(?: \p{L}+){0,3}|действ\p{L}* (?:с|до|по)|(?:приказ|решени|доверенност|договор|протокол|устав|удостоверени|паспорт|справк|контракт|заявлени|письм|куалик|шарт|сенимхат|буйрык|закон|зрк|pasport|passport|guvohnoma|гувохнома|ishonchnoma|ишончнома|buyruq|буйрук|qaror|карор|shartnoma|шартнома|id card|identity card|contract|agreement|resolution|minutes|certificate|letter|invoice|act)\p{L}*[^.;]{0,60}|выдан\p{L}*|берилген|регистрац\p{L}*[:\s]*|тиркел\p{L}*|registered(?: on)?|incorporated(?: on)?|основани\p{L}*[^;]{0,60})[\s:"«(,]*(?:от|г|no|дата|куни|sana\p{L}*|сана\p{L}*|dated?|of|on|the)?[\s:"«(,]*$/u
/** Words at the end of one line that claim the date in the next. */
export const CLAIMS_NEXT =
  /(?:выдан\p{L}*|рождения|туган|sanasi|санаси|(?<!\p{L})(?:от|до|по|с|dated|on|from|until|till))[\s:,.]*$|(?<![\p{L}-])(?:приказа|решения|доверенности|договора|протокола|удостоверени[ея]|основании)[^.;]{0,30}$/u
/** After a date: it is the last day, the first day, or another paper's. */
export const OTHER_AFTER =
  /^[\s"».)-]{0,3}(?:(?:г\.?|года?|ж\.?|жыл\p{L}*|йил\p{L}*|yil\p{L}*|y\.?|й\.?)(?!\p{L}))?[\s.,)-]{0,3}(?:(?:дейин|gacha|гача|(?:ga|га) (?:qadar|кадар)|бастап|кейин|dan|дан|dagi|даги|boshlab|бошлаб|года рождения)(?!\p{L})|г\. ?р\.|(?:no|n) ?[\p{L}\d/-]+ (?:шешим|буйры|келисим|шарт|хаттама|жеке куалик|куалик|сенимхат|sonli|сонли))|^\S{0,3}(?:gacha|гача|dagi|даги)/u
/** The same told by the ending of the date's own last word. */
export const OTHER_ENDING =
  /(?:дагы|деги|даги|dagi|нан|нен|тан|тен|дан|ден|dan|gacha|гача|га|ге|ка|ке|ga|ынан|инен)$/u
/** «Given at Nairobi this 5th day of March 2025». */
export const THIS_DAY =
  /(?:made|dated|executed|given|signed|sealed|passed|held|entered into|delivered|set (?:my|our) hands?)[^.;]{0,80}(?:this|on(?: the)?|at|dated)[\s"«_]*$|(?:^|\s)(?:dated|dated this|this)[\s"«_]*$/u
/** The number under which a letter went out stands beside its day. */
export const REFERENCE = /(?:(?<!\p{L})(?:исх|шыг|chiq|чик|ref|our ref))\p{L}*\.?[^;]{0,40}$/u
/** The name of a paper at the head of a line, as its own title has it. */
export const TITLE =
  /^(?:выписка|из протокола|приказ|решение|доверенность|протокол|распоряжение|буйрык|сенимхат|заявление|справка|шешим|хаттама|отиниш|buyruq|qaror|ishonchnoma|bayonnoma|ariza|буйрук|карор|ишончнома|баеннома|ариза|minutes|extract|resolution|board resolution|power of attorney|letter|certificate)(?!\p{L})/u
/** Whoever read a paper signed it on a later day. */
export const ACQUAINTED = /ознакомлен|таныст|tanish|танишди|acknowledged|received by/u
