import { MONTH } from './date-words.ts'

/** How papers word the term of a power or an office; all folded. */

/** A clause about a power or an office and how long it holds. */
export const SUBJECT =
  /срок|действ|доверенност|полномочи|выдан|годн|назнач|избра|исполн|возлож|сохран|сенимхат|мерзим|(?<!\p{L})куш[иы]|жарамды|окилет|тагайынд|сайла|жуктел|ishonch|vakolat|muddat|amal qil|haqiqiy|kuch|tayinla|sayla|yukla|ишонч|ваколат|муддат|амал кил|хакикий|куч|тайинла|сайла|юкла|power|authori|mandate|appoint|elect|valid|force|effect|(?<!\p{L})term|period|duration|office|serve|(?<!\p{L})act(?:ing)? |designat|(?<!\p{L})good |remain|continu|expir|laps|subsist|(?<!\p{L})(?:hadi|muda|kipindi|halali|uwezo|madaraka|idhini|kuteuliwa|ameteuliwa)/u
/** What a clause must name for a day in it to be the last of a power or an office. */
export const GOVERNS =
  /доверенност|полномочи|срок\p{L}*(?: его| её| ее)? действи|(?<!\p{L})срок|директор|руковод|обязанност|председател|управляющ|сенимхат|окилет|мерзим|басшы|мiндет|миндет|бумаг|письм|(?<!\p{L})(?:хат|xat)(?!\p{L})|ishonchnoma|vakolat|muddat|direktor|vazifa|ишончнома|ваколат|муддат|вазифа|(?<!\p{L})power|authori|mandate|appoint|elect|director|secretary|signator|(?<!\p{L})(?:term|office|letter|attorney|proxy|designation|uwezo|madaraka|idhini|barua|mkurugenzi|kuteuliwa|ameteuliwa)/u
/** Words beside the verb of a clause that names no noun: «Действует до …». */
export const TERM_LINK =
  /^(?:from|until|till|through|the|and|for|end|ending|day|year|financial|calendar|shall|this|года?|конца|настоящ\p{L}+|она|для|жыл\p{L}*|yil\p{L}*|йил\p{L}*|включительно|hii|hadi|kuanzia|tarehe)$/u
/** Who issued a paper and when, with the dates as #: its own term may follow. */
export const ISSUED_BY =
  /,? ?(?:выдан\p{L}*|(?<!\p{L})от|issued|dated|berilgan|берилган|берилген)[^,;#]{0,60}#[^,;#\p{L}]{0,3},?/gu
/** Right before a term: the paper or person whose term it is, other than this paper's. */
export const OTHERS_TERM =
  /(?:сертификат|лицензи|договор|контракт|паспорт|удостоверени|страхов\p{L}+ полис|аренд|шарт|куалик|прежн|бывш|предыдущ|бурынгы|sobiq|собик|hozirgi|хозирги|sertifikat|litsenziya|лицензия|shartnoma|pasport|former|outgoing|predecess|licen[cs]e|contract|agreement|passport|identity card|certificate|insurance|lease|испытательн|сынак|sinov|синов|probation)\p{L}{0,4}(?:[^,.;]{0,40}|[^.;]{0,15}\d[^.;]{0,25})$/u
/** Right before a day: by then something is to be done. */
export const DEADLINE =
  /(?:представ|сдать|сдан|предостав|уведом|передать|заверш|оплат|возврат|верну|явиться|submit|file|return|report|lodge|hand over|pay|settle|тапсыр|откиз|хабарла|topshir|топшир)\p{L}*[^,.;]{0,25}$/u

/** Right before the last day. */
export const LAST_DAY_AFTER =
  /(?<!\p{L})(?:до|по|until|till|through|up ?to|not later than|no later than|hadi|mpaka|from [^.;]{1,25} to|valid to|(?:expir(?:es?|ing|y)|laps(?:es?|ing)|ends?|ending|terminat(?:es?|ing)|ceas(?:es?|ing)(?: to \p{L}+(?: \p{L}+)?)?|conclud(?:es?|ing)|comes? to an end|runs? (?:out|to|until|up to))(?: on| at| date)?|last day[^.;\d]{0,40}|not? (?:later|beyond|after)(?: than)?|истека(?:ет|ют)|истечет|оканчива\p{L}{2,5}|заканчива\p{L}{2,5}|прекраща\p{L}{2,5}(?: сво\p{L}+)?(?: действи\p{L}+)?|(?:утрачивает|теряет|утратит) силу|последн\p{L}+ день[^.;\d]{0,40}|окончани\p{L}+[^.;\d]{0,30}|сонгы куни?[^.;\d]{0,10}|oxirgi kuni?[^.;\d]{0,10}|охирги куни?[^.;\d]{0,10}|siku ya mwisho[^.;\d]{0,20})(?: (?:and including|including|включительно|и включая|the|date|конца дня|24:00|24 часов|полуночи|midnight(?: (?:of|on))?|close of business(?: on)?|the end of|tarehe))*[\s:"«„(]{0,4}$/u
/** A label of the last day, or of the term where a day stands beside it. */
export const LAST_DAY_LABEL =
  /^(?:.{0,50}[/.,] ?)?(?:срок(?: действия)?(?: доверенности| полномочий)?|дата (?:окончания|истечения)(?: срока)?(?: действия| полномочий)?|окончание(?: срока)?(?: действия)?|последний день(?: действия)?|(?:колданылу |окилеттик |сенимхат )?мерзими(?:нин аякталу куни)?|аякталу куни|(?:amal qilish |vakolat )?muddati|amal qilish|tugash sanasi|(?:амал килиш |ваколат )?муддати|амал килиш|тугаш санаси|expiry(?: date)?|expiration(?: date)?|date of expiry|end date|last day|valid (?:until|till|to|up to)|срок (?:до|по)|(?:годен|годна|действителен|действительна|действует) (?:до|по)|окончание|до|по|expires?(?: on)?|until|till|ends?(?: on)?|valid through|(?:period|term|validity|duration)(?: of (?:validity|authority|office|appointment|mandate))?|жарамды(?:лык мерзими)?|жарамдылыгы|сонгы куни|oxirgi kuni|охирги куни|amal qilish sanasi|(?:amal qilish(?: muddati)?|vakolat) (?:oxiri|tugashi)|(?:амал килиш(?: муддати)?|ваколат) (?:охири|тугаши)|жарамдылыктын соны|tarehe ya (?:mwisho|kuisha)|mwisho)[\s:–-]{0,4}$/u
const YEAR_AFTER = '(?:г\\.?|года?|ж\\.?|жыл\\p{L}*?|yil\\p{L}*?|йил\\p{L}*?|y\\.?|й\\.?)?'
/** Right after the last day, or at the end of its own words: Kazakh and Uzbek. */
export const LAST_DAY_BEFORE = new RegExp(
  `^[\\s"»).-]{0,3}${YEAR_AFTER}[\\s.,-]{0,2}(?:(?:кун\\p{L}*|kun\\p{L}*|sana\\p{L}*|сана\\p{L}*)\\s)?(?:(?:дейин|коса алганга дейин|коса алганда)\\p{L}*|(?:gacha|гача)|(?:ga|га)? ?(?:[qg]adar|[кх]адар)|(?:га|ге|ка|ке) (?:дейин|шейин))`,
  'u',
)
export const LAST_DAY_OWN = /(?:gacha|гача)$/u
/** After the last day: something ends then; in Kazakh and Uzbek the verb stands last. */
export const ENDS_THEN =
  /^[^.;]{0,40}?(?:аяктал(?:ады|сын)|битеди|токтайды|tamom boladi|тамом булади|куши(?:н|н\p{L}+)? ?жояды|жояды|tugaydi|tugatiladi|yakunlanadi|kuchini yoqotadi|bekor boladi|тугайди|тугатилади|якунланади|кучини йукотади|бекор булади)/u
/** Between the first day and the last one. */
export const FROM_TO = new RegExp(
  `^[\\s"»).]*${YEAR_AFTER}[\\s.,-]*(?:включительно|inclusive)?[\\s,(]*(?:(?:dan|дан|нан|нен|бастап|boshlab|бошлаб|етиборан|etiboran|басталып)\\s?,?)*\\s?(?:по|до|to|until|till|through|thru|[-–—]|→|->|hadi|mpaka|and (?:ending|expiring|lapsing|terminating)(?: on)?)?\\s?(?:the|including)?["«\\s]*$`,
  'u',
)
/** «01.07.2026 мен 31.12.2026 аралығында», "between … and …". */
export const BETWEEN =
  /^[\s"»).]*(?:г\.?|года|ж\.?|жыл\p{L}*)?[\s,]*(?:и|мен|бен|пен|va|ва|and|na)\s["«\s]*$/u
export const BETWEEN_WORDS = /между|between|аралыг|аралык|oralig|оралиг|kati ya/u
/** Before the first day. */
export const RUNS_FROM =
  /(?<!\p{L})(?:с|со|начиная с|считая с|from|since|(?:commencing|starting|beginning)(?: on| from)?|effective(?: on| from)?|w\.?e\.?f\.?|with effect from|as (?:of|from)|kuanzia|tangu)(?: the| tarehe)?[\s"«]*$/u
/** After the first day, or at the end of its own words. */
export const RUNS_FROM_AFTER = new RegExp(
  `^[\\s"»).-]{0,3}${YEAR_AFTER}[\\s.,-]{0,2}(?:(?:dan|дан|нан|нен|тан|тен|ден)(?!\\p{L})|(?:(?:кун|kun)\\p{L}*\\s)?(?:бастап|boshlab|бошлаб|етиборан|etiboran|эътиборан|басталып))`,
  'u',
)
export const RUNS_FROM_OWN = /(?:dan|дан|нан|нен|тан|тен|ден)$/u
/** A clause that says when a power or an office begins. */
export const BEGINS =
  /вступа|действ|назнач|приступ|избра|полномочи|возлож|effect|commenc|appoint|elect|valid|тагайынд|кирис|сайла|тайинл|кириш|tayinl|kirish|sayla|kuanz/u
/** After a length: it runs from the paper's own day. */
export const FROM_ISSUE =
  /(?:со дня|с даты|с момента|от даты) (?:е[ей] |его |настоящ\p{L}+ )?(?:выдач|подпис|соверш|составл|оформл|удостовер)|from (?:the )?(?:date|day) (?:hereof|above|of (?:this|issue|its|execution|signing|signature))|hereof|(?:берилген|кол койылган|жасалган) куннен|(?:berilgan|imzolangan|tuzilgan) (?:kun|sana)\p{L}*dan|(?:берилган|имзоланган|тузилган) (?:кун|сана)\p{L}*дан/u
/** After a length: it runs from a day that the paper does not know. */
export const FROM_ELSEWHERE =
  /^[^.;]{0,12}?(?:(?:со дня|с даты|с момента|после) \p{L}*\s?(?:получен|поступлен|государственн\p{L}+ регистрац|регистрац|ознакомл|уведомл|утвержд)|(?:from|after|of) (?:the )?(?:date |day )?(?:of )?(?:the )?(?:receipt|registration|delivery|notice|notification|such|approval))/u

/** The end of a year or month, for whose number the text of the match is looked at; else it is that of the paper. */
export const PERIOD_ENDS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:до|по) (?:конца|окончани[ея]|истечени[ея]|завершени[ея]) (?:${MONTH} )?(?:20\\d\\d(?:-?го)?\\s?(?:календарного |финансового )?(?:г\\.?|года)|(?:(?:текущего|этого|настоящего|данного|тек\\.|календарного|финансового) )*года)(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?:(?:20\\d\\d\\s?|агымдагы |осы )?жыл(?:дын|гы)? (?:${MONTH}(?: айы(?:нын)?)? )?|агымдагы )(?:соны|аягы)на (?:дейин|шейин)`,
    'gu',
  ),
  new RegExp(
    `(?:(?:20\\d\\d[\\s-]{0,3}|joriy |shu |жорий |шу )?(?:yil|йил)(?:ning|нинг)?) (?:${MONTH}(?: (?:oyi|ойи)(?:ning|нинг)?)? )?(?:oxiri|охири|yakuni|якуни)\\p{L}*(?:gacha|гача| ?[qg]adar| ?кадар)`,
    'gu',
  ),
  new RegExp(
    `(?:the )?end of (?:the |this |current |calendar |present )*(?:year(?:,? 20\\d\\d)?(?! ending)|${MONTH},? 20\\d\\d|20\\d\\d)`,
    'gu',
  ),
  new RegExp(
    `(?:hadi|mpaka) mwisho wa (?:mwezi wa )?(?:${MONTH},? )?(?:mwaka )?(?:huu|wa 20\\d\\d|20\\d\\d)`,
    'gu',
  ),
]
/** «на 2026 год», "for the calendar year 2026", «2026 жыл бойы». */
export const WHOLE_YEAR =
  /(?:(?:сроком |срок |действ\p{L}+ |выдана )(?:на|в течение)(?: весь)? (20\d\d)(?:-?й)? (?:календарн\p{L}+ |финансов\p{L}+ )?год|(?:for|during|throughout)(?: the)?(?: whole| entire| remainder| rest| of| the| calendar| year)* (20\d\d)(?![\d/])|(20\d\d) ?-?(?:жыл|yil|йил)\p{L}* (?:бойы|ишинде|davomida|давомида|mobaynida|мобайнида)|kwa mwaka (?:wa )?(20\d\d))/gu
/** «до 31 декабря текущего года»: a day of the paper's own year. */
export const THIS_YEAR = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of )?${MONTH}\\s(?:(?:текущего|этого|настоящего|сего|т\\.) ?(?:года|г\\.?)|of (?:this|the current|the same) year)|(?:агымдагы|осы) жылдын (\\d{1,2}) ${MONTH}|(?:joriy|shu|жорий|шу) (?:yil|йил)(?:ning|нинг)? (\\d{1,2})[\\s-]${MONTH}`,
  'gu',
)

const ANY = '\\d{1,3}(?:[.,]5)?(?:-?(?:х|ти|ми|го))?|\\p{L}+(?:[\\s-]\\p{L}+)?'
const NUMBER = `(?:(?<count>${ANY})\\s{0,2}\\(\\s?(?<again>${ANY})\\s?\\)|(?<alone>${ANY}))`
const RU_UNIT =
  '(?:календарн\\p{L}+ |рабоч\\p{L}+ |полн\\p{L}+ )?(?<unit>год|года|году|лет|месяц|месяца|месяцев|мес|недел\\p{L}|дней|дня|день|полгода|полугоди\\p{L}|квартал)'
const EN_UNIT =
  '(?:calendar |working |business |consecutive )?(?<unit>years?|yrs?|months?|mths?|weeks?|days?)'
const KK_UZ_UNIT =
  '(?:кунтизбелик |жумыс |kalendar |ish |календар |иш )?(?<unit>жыл|ай|кун|апта|yil|oy|kun|hafta|йил|ой|хафта)'
const SW_UNIT = '(?<unit>mwaka|miaka|mwezi|miezi|siku|wiki)'

/** How long, with the words that make it a term. */
export const LENGTHS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:срок\\p{L}*|действ\\p{L}*|выдана?|(?:доверенност|полномочи)\\p{L}*)(?:[^.;]|(?<=(?<!\\p{L})\\p{L}{1,3})\\.){0,50}?(?:на|в течение|[–—-]|:|составляет|установить|установлен\\p{L}*|определить|равен|сроком|срок)\\s{0,2}${NUMBER}\\s{0,2}${RU_UNIT}(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?:(?:^|[.;]\\s)в течение|на срок|сроком(?: действия)?(?: на)?|действу[ею]т|действительн[аы]|годна|сохраня[ею]тся|сохраняет силу|(?:со дня|с даты) (?:подписания|выдачи|составления)(?:,? сроком)? на|выдана на|срок\\p{L}* (?:действия(?: доверенности)?|доверенности|полномочий)|действия)[\\s:–—-]{1,3}(?:${NUMBER}\\s{0,2})?${RU_UNIT}(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:назнач|избра|возлож)\\p{L}*(?:[^.;]|(?<=(?<!\\p{L})\\p{L})\\.){0,120}? на ${NUMBER}\\s{0,2}${RU_UNIT}(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})for (?:the |a |an )?(?:further |fixed |initial |limited )?(?:period|term|duration) of (?:up to )?${NUMBER}[\\s-]{0,2}${EN_UNIT}(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?:(?<!\\p{L})(?:valid|force|effective|appointed|elected|good|remain\\p{L}*|continue\\p{L}*|serve|hold|granted|issued|authori[sz]ed)(?!\\p{L})[^.;]{0,80}?) for (?:a |an )?(?!over|more|at least)${NUMBER}[\\s-]{0,2}${EN_UNIT}(?! notice)(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:duration|term|validity|period|valid for)(?: of (?:the |this )?(?:authority|mandate|power|office|appointment)(?: of attorney)?)?(?: is| shall be)?[\\s:–-]{1,3}${NUMBER}[\\s-]{0,2}${EN_UNIT}(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:for )?(?:an? )?${NUMBER}[\\s-]{0,2}${EN_UNIT}'? (?:from|commencing|starting|with effect|after) `,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(?:for )an? ${NUMBER}[\\s-]{0,2}${EN_UNIT}'? (?:term|period)`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\d])${NUMBER}\\s{0,2}${KK_UZ_UNIT}\\p{L}{0,4}\\s(?:мерзим|муддат|muddat|бойы|davomida|давомида|mobaynida|мобайнида|ишинде жарамды|amal qil|амал кил|жарамды|кушинде|kuchga ega|кучга эга|haqiqiy|хакикий)`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])${NUMBER}\\s{0,2}${KK_UZ_UNIT}(?:га|ге|ка|ке|ga|qa) (?:берил|арнал|berildi|berilgan|берилди|берилган|жарамды|тагайында|сайлан|tayinlan|saylan|тайинлан)`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:назнач|избра|возлож|выда)\\p{L}*(?:[^.;]|(?<=(?<!\\p{L})\\p{L})\\.){0,160}? (?:сроком|срок)[:\\s–-]{1,3}${NUMBER}\\s{0,2}${RU_UNIT}(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:valid|good|effective|in force)(?: only)?(?: for)?(?: a period of)?[\\s:–-]{1,3}${NUMBER}[\\s-]{0,2}${EN_UNIT}(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<!сынак )(?<!sinov )(?<!синов )(?<!\\p{L})(?:мерзим|муддат|muddat|окилет|vakolat|ваколат|сенимхат|ishonchnoma|ишончнома)\\p{L}*[^.;\\d]{0,60}? ${NUMBER}\\s{0,2}${KK_UZ_UNIT}(?:га|ге|ка|ке|ga|qa)?(?!\\p{L})(?=[^.;]{0,40}(?:берил|beril|берил|бекит|белгилен|belgilan|тайинлан|tayinlan|жарамды|кушинде|[.;]|$))`,
    'gu',
  ),
  new RegExp(
    `(?:мерзими|муддати|muddati|мерзим|муддат|muddat)[\\s:–-]{1,3}${NUMBER}\\s{0,2}${KK_UZ_UNIT}(?!\\p{L})`,
    'gu',
  ),
  new RegExp(`(?:^|[.;]\\s)${NUMBER}\\s{0,2}${KK_UZ_UNIT}(?:га|ге|ка|ке|ga|qa)(?=\\s?(?:[.;]|$))`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:muda|kipindi) (?:wa|cha) ${SW_UNIT} ${NUMBER}`, 'gu'),
]
/** Before a length: it is a trial, a deadline, or told of the past. */
export const NO_TERM_BEFORE =
  /(?<!\p{L})(?:испытательн\p{L}{1,3} срок\p{L}*|сынак(?: мерзим\p{L}*)?|sinov|синов|probation(?:ary)?|не позднее(?: чем)?|за|over|more than|at least|less than|last|past|previous)[^.;,]{0,12}$/u
/** After a length: the same. */
export const NO_TERM_AFTER =
  /^\S{0,4}\s?(?:notice|prior|in advance|сынак|испытательн|sinov|синов|назад|ago|бурын|oldin|олдин|of experience|written notice)/u

/** Half of something, and what stands for one of it. */
export const HALF = /^(?:пол(?!тор)|жарты|yarim|ярим|half|nusu)/u
export const ONE_AND_HALF = /^(?:полтор|бир жарым|bir yarim|бир ярим|one and)/u
/** Words that a length without a number is joined by. */
export const NO_NUMBER = /^(?:на|сроком|срок|of|an?|the)$/u
/** A term without an end: nothing is left unread. */
export const OPEN =
  /бессрочн\p{L}*|без (?:ограничени\p{L}* |указани\p{L}* )?срок\p{L}*|без ограничени\p{L}* (?:по )?срок\p{L}*|(?:на )?неопределенн\p{L}* срок\p{L}*|срок\p{L}*(?: действия| полномочий)? не (?:ограничен\p{L}*|ограничивать|установлен\p{L}*|устанавливать)|(?:действ\p{L}* |срок\p{L}*(?: действия)?[\s:–-]*)?до (?:ее |его |момента |письменного )*(?:отмены|отзыва|прекращения)|мерзимсиз|белгисиз мерзим\p{L}*|мерзими? шектеусиз|(?:кайтарып алынганга|куши? ?(?:м\p{L}* )?жой\p{L}*|жойылганга) дейин|muddatsiz|муддатсиз|(?:muddat|муддат)\p{L}* (?:cheklanmagan|чекланмаган)|nomuayyan muddat\p{L}*|номуайян муддат\p{L}*|(?:bekor qilin|чакириб олин|бекор килин|qaytarib olin)\p{L}*(?: ?(?:[qg]adar|кадар)|gacha|гача)|(?:valid |in force |effective |continue )?(?:until|unless|till)(?: it is| and until)?(?: expressly| otherwise| earlier| sooner)? (?:revoked|withdrawn|cancell?ed|further notice|revocation)|indefinite\p{L}*|without (?:limit\p{L}* (?:of|in|as to) time|expiry|an? (?:expiry|end) date)|no expiry(?: date)?|hadi (?:itakapo|ita)\p{L}+|bila kikomo/gu
/** Words that speak of a term at all. */
export const SPEAKS =
  /(?<!\p{L})(?:срок\p{L}*|действует|действительн\p{L}*|в течение|разов\p{L}+|до конца|мерзим\p{L}*|жарамды|valid|expir\p{L}*|in force|duration|for a (?:period|term)|until|muddat\p{L}*|муддат\p{L}*|amal qil\p{L}*|амал кил\p{L}*|haqiqiy|хакикий|kwa muda|действу[ею]т(?! на основании)|на (?:\d{1,2} \([^)]{2,20}\)|\p{L}+|\d{1,4}) (?:год|года|лет|месяц\p{L}*|недел\p{L}+)(?!\p{L})|(?:бир|еки|уш|торт|бес|алты|\d{1,2})(?: \([^)]{2,20}\))? (?:жыл|ай|апта)(?:га|ка)|(?:bir|ikki|uch|olti|\d{1,2})(?: \([^)]{2,20}\))? (?:yil|oy)(?:ga|lik)|(?:бир|икки|уч|олти|\d{1,2})(?: \([^)]{2,20}\))? (?:йил|ой)(?:га|лик)|kuchda|кучда|кушинде)/u
