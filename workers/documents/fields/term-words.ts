/** How papers word the term of a power or an office; all folded. */

/** Right before the last day. */
export const LAST_DAY_AFTER =
  /(?:(?:срок\p{L}*|действ\p{L}*|выдана?|годна|сохраня\p{L}*|полномочи\p{L}*|до истечения)[^;]{0,60}?(?:до|по)|(?:valid|force|effect\p{L}*|expir\p{L}*|terminat\p{L}*|laps\p{L}*|term|period|ends?|ending|remain\p{L}*|continu\p{L}*|subsist\p{L}*|authority|duration)[^;]{0,60}?(?:until|till|through|up to|upto|not later than)(?: and including)?(?: the)?(?: midnight(?: of| on)?)?|(?:valid|term|period|force)[^;]{0,60}? to|(?:expir\p{L}*|terminat\p{L}*|laps\p{L}*|ends|ending|end)(?: on| date)?(?: the)?|hadi)[\s"«„(:]{0,4}$/u
/** Right after the last day, or at the end of its own words: Kazakh and Uzbek. */
export const LAST_DAY_BEFORE =
  /^[\s"»).-]{0,3}(?:(?:г\.?|года|ж\.?|жыл\p{L}*|й\.?|y\.?)?[\s.,]{0,2}(?:дейин|қоса алғанда)\p{L}*|(?:yil|йил|y\.?|й\.?)?\s?-?(?:gacha|гача|(?:ga|га) (?:[qg]adar|[кх]адар)|(?:[qg]adar|кадар)))/u
export const LAST_DAY_OWN = /(?:gacha|гача)$/u

const ANY = '(\\d{1,3}|\\p{L}+(?:[\\s-]\\p{L}+)?)'
const NUMBER = `(?:${ANY}\\s{0,2}\\(\\s?${ANY}\\s?\\)|${ANY})`
const RU_UNIT =
  '(календарн\\p{L}+ |рабоч\\p{L}+ )?(год|года|году|лет|месяц|месяца|месяцев|мес|недел\\p{L}|дней|дня|день|полгода|квартал)'
const EN_UNIT = '(calendar |working )?(years?|months?|weeks?|days?)'
const KK_UZ_UNIT = '(кунтизбелик |жумыс )?(жыл|ай|кун|апта|yil|oy|kun|hafta|йил|ой|хафта)'
/** A trial and a deadline are no terms. */
const NO_TRIAL =
  '(?<!испытательн\\p{L}{1,3} )(?<!сынак )(?<!sinov )(?<!синов )(?<!probationary )(?<!probation )'

/** How long: groups of the number, a second spelling of it, the number alone, the kind of days, the unit. */
export const LENGTHS: readonly RegExp[] = [
  new RegExp(
    `${NO_TRIAL}(?<!\\p{L})(?:срок\\p{L}*|действ\\p{L}*|выдана?|(?:доверенност|полномочи)\\p{L}*)[^.;]{0,50}?(?:на|в течение|–|-|:|составляет|сроком|срок)\\s{0,2}${NUMBER}\\s{0,2}${RU_UNIT}(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `${NO_TRIAL}(?:(?:^|[.;]\\s)в течение|на срок|сроком(?: действия)?|действует|действительна|срок\\p{L}* действия(?: доверенности)?|действия)[\\s:–-]{1,3}(?:${NUMBER}\\s{0,2})?${RU_UNIT}(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:for|of|within)(?: the| a)?(?: further)?(?: (?:period|term|duration) of)?\\s${NUMBER}\\s{0,2}${EN_UNIT}(?!\\p{L})`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})${NUMBER}\\s{0,2}${EN_UNIT} (?:from|commencing|starting|with effect|after) `, 'gu'),
  new RegExp(
    `(?<!\\p{L})${NUMBER}\\s{0,2}${KK_UZ_UNIT}\\p{L}{0,4}\\s(?:мерзим|муддат|muddat|бойы|davomida|давомида|mobaynida|мобайнида)`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})${NUMBER}\\s{0,2}${KK_UZ_UNIT}(?:га|ге|ка|ке|ga|qa) (?:берил|арнал|berildi|берилди|жарамды)`,
    'gu',
  ),
  new RegExp(
    `${NO_TRIAL}(?:мерзими|муддати|muddati)[\\s:–-]{1,3}${NUMBER}\\s{0,2}${KK_UZ_UNIT}(?!\\p{L})`,
    'gu',
  ),
]

/** Half a year, and what stands for one of something. */
export const HALF = /^(?:пол|жарты|yarim|ярим|half)/u
/** After a length: the day it runs from. */
export const RUNS_FROM =
  /^[^.;]{0,40}?(?:(?:commencing|starting|beginning|effective|with effect)(?: on| from)?|from|начиная с|считая с|(?<!\p{L})с)(?: the)?[\s"«]*$/u
/** Words that speak of a term at all. */
export const SPEAKS =
  /(?<!\p{L})(?:срок\p{L}*|действует|действительн\p{L}*|в течение|разов\p{L}+|до конца|мерзим\p{L}*|жарамды|valid|expir\p{L}*|in force|duration|for a (?:period|term)|until|muddat\p{L}*|муддат\p{L}*|amal qil\p{L}*|амал кил\p{L}*|haqiqiy|хакикий)/u
