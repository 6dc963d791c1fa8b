/** Whether words appoint the head of an organisation, and not a deputy, a bookkeeper or somebody responsible. */

const RU_VERB = '(?:назнач|избра|избир|возлож|возлаг|вступ|приступ|принять|принят\\p{L}? на|утверди)\\p{L}*'
const RU_ROLE =
  '(?:директор(?:ом|а|у)|(?:первого |первым )?руководител(?:я|ем)|президент(?:а|ом)|председател(?:я|ем) правления|управляющ(?:его|им))(?!\\p{L})'
const RU_BEFORE = '(?:на должность|должност\\p{L}+|обязанност\\p{L}+|директором|руководителем|президентом)'
const KK_ROLE = '(?:бас )?(?:директор|басшы|президент|баскарма тораг)\\p{L}*'
const KK_VERB = '(?:тагайында|сайлан|сайлау|жуктел|кирис|болып бекит)\\p{L}*'
const NOT_HEAD =
  /заместител|замест\.|(?:it|ит|айти)-директор|ответственн|бухгалтер|комисси|финансов|коммерческ|техническ|директора?\p{L}* (?:департамент|филиал|по |магазин|направлен)|орынбасар|бухгалтер|жауапты|hisobchi|хисобчи|orinbosar|уринбосар|masul(?!iyat)|масъул(?!ият)|deputy|finance|technical|secretary|помощник|советник|ассистент|куратор|секретар|аудитор|ревизор|(?<!руко)водител|арт-директор|маркетинг|дочерн|кадр|комекши|кенесши|yordamchi|ердамчи|maslahatchi|маслахатчи|assistant|advis[eo]r|auditor|driver|reporting to|marketing|regional|sales|alternate|project director|(?:instructed|recommended|requested) by/u

/** «ПРИКАЗЫВАЮ:», «РЕШИЛИ:»: only what follows has an effect. */
const PERFORMS =
  /(?<!\p{L})(?:приказываю|п р и к а з ы в а ю|решил[аи]?|решено|постановил[аи]?|буйырамын|шешт[иі]м?|шешим кабылда\p{L}*|resolved|buyuraman|буюраман|qaror qil\p{L}*|карор кил\p{L}*)(?!\p{L})/gu
/** A body that itself appoints somebody: then a heading must not speak for it. */
const BARELY = /назнач|избра|принять|возлож|тагайында|сайла|appoint|elect/u
/** A heading «о назначении на должность» alone appoints nobody to anything. */
const ANY_HEAD =
  /директор|руководител|президент|председател|управляющ|басшы|тораг|director|chief executive|ceo|direktor|rahbar|рахбар|boshlig|бошлиг|boshqaruv rais|бошкарув раис/u
/** What follows the post in the same clause and makes it the post of a part, not of the whole. */
const OF_A_PART =
  /^[^.;,]{0,40}?(?:отдел|департамент|филиал|склад|проект|служб|цех|участк|магазин|бюро|представительств|направлени|регион|болим|групп|сектор|управлени[яю]|производств|развити|по \p{L}{4}|центр|подразделени|branch|department|division|subsidi)/u
/** In Kazakh and Uzbek the part stands before the post: «филиал директоры», "filial direktori". */
const PART_BEFORE =
  /(?:филиал|filial|болим|bolim|булим|департамент|departament|окилди[гк]|vakolatxona|ваколатхона|shoba|шуъба|шоба|дукен|dokon|дукон|магазин|склад|койма|ombor|омбор|цех|sex|сех)\p{L}*\s$/u
/** What is done to something else of a head than to put one in office; a verb that does so may still follow. */
const OTHER_DEED =
  /(?:отставк|отчет|график|инструкци|преми[юяе]|увольнен|нускаулы|yoriqnoma|йурикнома|royxati|руйхати|jadval|жадвал)(?!.*(?:назнач|избра|избир|возлож))/su
/** An appointment for a while only, or one that was taken back. */
const LIMITED =
  /утративш\p{L}+ силу|утратил\p{L}* силу|аннулир|недействительн|куши жой|revoked|cancelled|на период|на время|временно|(?<!\p{L})и\.? ?о\.? |врио|исполняющ\p{L}+ обязанност|уакытша|миндетин аткарушы|acting director|temporar/u
/** Who keeps the books for a while says nothing of how long the head is in office. */
const BOOKS = /бухгалт|hisobchi|хисобчи|buxgalter|bookkeep|accountan/u
/** Where a sentence or an item of a list ends. */
const SENTENCES = /(?<=\p{L}{4})[.;](?=\s)|\n\s*(?=\d{1,2}[.)])/u

const POSTPONED =
  /рассмотреть (?:возможност|вопрос)|(?:вопрос|рассмотрени)\p{L}* (?:\p{L}+ ){0,3}(?:перенес|отлож)|кандидатур\p{L}* (?:\p{L}+ ){0,3}(?:отклон|не поддерж)|голосовали «?против|не принято|при условии|(?:to |will )?consider(?:ing)? (?:the )?(?:appoint|elect|nominat)|subject to (?:the )?(?:approval|ratification|confirmation|consent|clearance)|defeated|(?:was|be|is) (?:lost|rejected|deferred|postponed|withdrawn)|emas,? balki|эмас,? балки|кейинге калдыр|keyinga qoldir|кейинга колдир/u

const RU_FINITE =
  '(?:назнач(?!ени)|избра(?!ни)|избир|возлож(?!ени)|возлаг|вступ(?!лени)|приступ|приня(?!ти))\\p{L}+|утверд(?!ени)[^.]*$|appoint(?!ment)|elect(?!ion)|ameteuliwa'
/** «тағайындалсын», «tayinlansin»; «тағайындау», «tayinlash» only name the deed. */
const FINITE = new RegExp(
  `${RU_FINITE}|(?:тагайында|сайла|кирис|жуктел|болып бекит)(?!и?л?у)\\p{L}+|(?:tayinla|sayla|yukla|lavozimiga .{0,60}tasdiqla)(?!sh)|kirish(?!i?sh|i(?!\\p{L}))\\p{L}+|qabul qil(?!ish)|zimma|(?:тайинла|сайла|юкла|лавозимига .{0,60}тасдикла)(?!ш)|кириш(?!и?ш|и(?!\\p{L}))\\p{L}+|кабул кил(?!иш)|зимма`,
  'u',
)
const NAMED =
  /назначени|вступлени|избрани|возложени|тагайында|сайла|кирис|tayinla|kirish|sayla|тайинла|кириш|appointment/u
/** After «ШЕШТІМ:» a resolution may name the deed alone: «директор болып тағайындау». */
const RESOLVED = new RegExp(
  `${RU_FINITE}|тагайында|сайла|кирис|жуктел|болып бекит|tayinla|tasdiqlan|sayla|kirish|qabul qil|yukla|zimma|тайинла|тасдиклан|сайла|кириш|кабул кил|юкла|зимма`,
  'u',
)
const ABSENCE =
  /(?<!\p{L})об? (?:\p{L}+ ){0,5}(?:отпуск|командиров|премирован|поощрен|взыскани)|демалыс|иссапар|mehnat tatil|xizmat safari|мехнат таътил|хизмат сафари|annual leave/u
const DISMISSAL =
  /(?<!\p{L})об? (?:\p{L}+ ){0,3}(?:увольнени|освобождени|растор|прекращени|сокращени|отстранени)|жумыстан (?:босату|шыгару)|кызметинен босату|termination|resignation|dismissal|ishdan bo|lavozimidan ozod|bekor qilish togrisida|ишдан б[оу]|лавозимидан озод|бекор килиш тугрисида/u
const APPOINTMENT = /(?<!\p{L})об? (?:\p{L}+ ){0,2}(?:назначени|вступлени|избрани|смене)/u
const APPOINTING =
  /(?<!\p{L})об? (?:\p{L}+ ){0,2}(?:назначени|вступлени|избрани|возложени|смене|приеме)|избрани|тагайында|сайлау|кирису|appoint|избрать|назначить|избран|назначен|tayinla|sayla|тайинла|сайла/u

/** «Не назначать», «отказать в избрании»: just before the words, or within them. */
const DENIED =
  /(?<!\p{L})не (?:был\p{L}* |быть )?(?:назнач|избр|избир|утвержд|возл|вступ|приступ|приня)|(?:отказ|отклон|воздерж)\p{L}* (?:\p{L}+ ){0,3}(?:назнач|избр|избир)|(?:не|нельзя|запре\p{L}+) (?:\p{L}+ ){0,2}(?:назнач|избр|избир)\p{L}*(?:ть|ние)|(?:тагайында|сайла|жукте)\p{L}*[мб][ае](?:с|й|д|г)|(?:tayinla|sayla|yukla)\p{L}*ma(?:s|y|d|g)|(?:тайинла|сайла|юкла)\p{L}*ма(?:с|й|д|г)|(?:resignation|removal) of (?:the |our )?appoint|(?:not|never|declined to|refused? to|against) (?:be |been |to )?(?:re-?)?(?:appoint|elect)/u
/** Letters before a verb in which it may be denied. */
const BEFORE = 40

/** Within a sentence: a stop after a short word is one of an initial or of a shortened word. */
const ON = '(?:[^.;]|(?<=(?<!\\p{L})\\p{L}{1,3})\\.|\\.(?=\\d))'

const RULES: readonly RegExp[] = [
  new RegExp(
    `${RU_VERB}${ON}{0,110}?(?:${RU_ROLE}|должность (?:генеральн\\p{L}+ |исполнительн\\p{L}+ )?директор)`,
    'gu',
  ),
  new RegExp(`${RU_BEFORE}${ON}{0,80}?(?<!\\p{L})(?:назнач|избра|вступ|приступ|возлож|возлаг)\\p{L}*`, 'gu'),
  /(?<!\p{L})назначен\p{L}? (?:генеральным |исполнительным )?директор/gu,
  new RegExp(`${KK_ROLE}${ON}{0,110}?${KK_VERB}`, 'gu'),
  new RegExp(`${KK_VERB}${ON}{0,40}?${KK_ROLE} (?:кызмет|лауазым)\\p{L}*`, 'gu'),
  new RegExp(
    `(?:appoint|elect)\\p{L}*${ON}{0,100}?(?:managing director|director|chief executive|ceo)(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?:direktor|rahbar|jamiyat\\sboshlig|korxona\\sboshlig|boshqaruv\\srais)\\p{L}*${ON}{0,90}?(?:tayinla|tasdiqlan|kirish|sayla|qabul qil|yukla|zimma)\\p{L}*`,
    'gu',
  ),
  new RegExp(
    `(?:директор|рахбар|жамият\\sбошлиг|корхона\\sбошлиг|бошкарув\\sраис)\\p{L}*${ON}{0,90}?(?:тайинла|тасдиклан|кириш|сайла|кабул кил|юкла|зимма)\\p{L}*`,
    'gu',
  ),
  new RegExp(`mkurugenzi${ON}{0,60}?ameteuliwa|ameteuliwa${ON}{0,60}?mkurugenzi`, 'gu'),
]

/** Where a paper stops telling and begins to order or resolve; 0 where nothing marks it. */
function performsFrom(folded: string): number {
  return [...folded.matchAll(PERFORMS)].at(-1)?.index ?? 0
}

/** The places where words appoint a head, in the part that orders or resolves where there is one. */
export function appointmentWords(folded: string): { readonly at: number; readonly length: number }[] {
  const start = performsFrom(folded)
  const body = folded.slice(start)
  const words = wordsIn(body).map(({ at, length }) => ({ at: at + start, length }))
  return words.length > 0 || start === 0 || BARELY.test(body) ? words : wordsIn(folded)
}

function wordsIn(folded: string): { at: number; length: number }[] {
  return phrasesIn(folded)
    .filter((match) => isOfHead(folded, match))
    .map((match) => ({ at: match.index, length: match[0].length }))
}

/** Where words tie an appointment to a post of that name. */
function phrasesIn(folded: string): RegExpExecArray[] {
  return RULES.flatMap((rule) => [...folded.matchAll(rule)].slice(0, 40)).filter((match) =>
    ANY_HEAD.test(match[0]),
  )
}

function isOfHead(folded: string, { index, 0: words }: RegExpExecArray): boolean {
  const end = index + words.length
  return (
    !NOT_HEAD.test(words + restOfClause(folded, end)) &&
    !isDenied(folded, index, words) &&
    !OTHER_DEED.test(words) &&
    !PART_BEFORE.test(folded.slice(Math.max(0, index - 20), index)) &&
    !OF_A_PART.test(folded.slice(end, end + 80))
  )
}

function isDenied(folded: string, at: number, words: string): boolean {
  const before = folded.slice(Math.max(0, at - BEFORE), at)
  return DENIED.test(before.slice(before.search(/[^.;]*$/u)) + words)
}

/** The next words after a match, where the post may go on: «директора | филиала», «директора | по продажам». */
function restOfClause(folded: string, from: number): string {
  return folded.slice(from, from + 14).split(/[.;]/u, 1)[0] ?? ''
}

/** Whether what was resolved is only proposed, put off, or depends on something: nobody is appointed by it yet. */
export function isPostponed(folded: string): boolean {
  return POSTPONED.test(folded.slice(performsFrom(folded)))
}

/** Whether an appointment is for a while only or no longer holds: whether it holds today a person must see. */
export function isLimited(folded: string): boolean {
  return folded
    .split(SENTENCES)
    .some((each) => LIMITED.test(each) && !(BOOKS.test(each) && !ANY_HEAD.test(each)))
}

/** Whether words appoint a head; «о назначении» in a heading or a list of papers only speaks of it. */
export function appoints(folded: string): boolean {
  const verb = performsFrom(folded) > 0 ? RESOLVED : FINITE
  return appointmentWords(folded).some(({ at, length }) => verb.test(folded.slice(at, at + length)))
}

/** Whether every appointment that words speak of is denied, or is one to a post that is no head's. */
export function appointsAnother(folded: string): boolean {
  const phrases = phrasesIn(folded)
  if (phrases.length > 0) return !phrases.some((phrase) => isOfHead(folded, phrase))
  const clauses = folded.split(/[.;](?:\s|$)|\n\s*\n/u).filter((clause) => FINITE.test(clause))
  return clauses.length > 0 && clauses.every((clause) => NOT_HEAD.test(clause))
}

/** Whether words name the appointment of a head, though none that appoints was read. */
export function speaksOfAppointment(folded: string): boolean {
  return appointmentWords(folded).some(({ at, length }) => NAMED.test(folded.slice(at, at + length)))
}

/** A subject line of an order that dismisses, sends on leave or on a trip, and appoints nobody for good. */
export function isOtherOrder(folded: string): boolean {
  const subject = folded.slice(0, 700)
  if (ABSENCE.test(subject)) return !APPOINTMENT.test(subject)
  return DISMISSAL.test(subject) && !APPOINTING.test(folded)
}
