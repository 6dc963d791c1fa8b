import { fold } from './fold.ts'
import { ownText } from './own-text.ts'
import { phrases } from './words.ts'

const HURRY = phrases({
  ru: 'срочн|немедленн|безотлагательн|как можно (?:скорее|быстрее)|сейчас же',
  kk: 'шугыл|тез арада|дереу|жедел',
  'uz-Latn': 'zudlik bilan|tezda|tezlik bilan|shoshilinch|darhol|tez orada',
  'uz-Cyrl': 'зудлик билан|тезда|тезлик билан|шошилинч|дархол|тез орада',
  en: 'urgent|immediately|asap|right away|right now|at once',
  sw: '(?:kwa )?haraka|upesi|mara moja|dharura|sasa hivi',
})
const SKIP_CHECKS = phrases({
  ru: '(?:восстанов|смен|измен|отключ|сдела|откр|верн)\\p{L}*[^.!?]{0,60} без (?:\\p{L}+ )?(?:документ|проверк|заявлени|верификац)|без (?:лишн\\p{L}+ |ваш\\p{L}+ |эт\\p{L}+ )?(?:проверок|проверки|верификаци|формальност|бюрократ|вопросов)|(?:обойд|обойти|пропуст|опустит)\\p{L}* (?:\\p{L}+ ){0,2}(?:проверк|верификац|процедур|формальност)|(?:не|нет) (?:\\p{L}+ )?(?:времени|нужно|надо) (?:на |собирать )?(?:\\p{L}+ )?(?:документ|проверк|бумаг|формальност)',
  kk: '(?:кужат|тексеру|растау)с[иы]з|(?:тексеру|растау)\\p{L}* (?:\\p{L}+ )?(?:айналып|откизип|аттап)',
  'uz-Latn':
    '(?:hujjat|tekshiruv|tasdi[gq])(?:lar)?siz|(?:tekshiruv|tasdi[gq])\\p{L}* (?:\\p{L}+ )?(?:chetlab|otkazib)',
  'uz-Cyrl':
    '(?:хужжат|текширув|тасдик)(?:лар)?сиз|(?:текширув|тасдик)\\p{L}* (?:\\p{L}+ )?(?:четлаб|утказиб)',
  en: '(?:skip|bypass|waive|forget|without|no (?:need|time) for) (?:the |any |all |your |further |these )*(?:usual |identity |security )?(?:verification|checks?|documents?|paperwork|procedures?|formalities)(?!\\p{L})',
  sw: 'bila (?:ya )?(?:hati|nyaraka|uthibitisho|uhakiki|ukaguzi|maswali)|\\p{L}*ruk(?:a|eni) (?:uhakiki|ukaguzi|uthibitisho)',
})
const THREAT = phrases({
  ru: '(?:подад|подам|обратим|обращусь|пойд|напиш|пожалу)\\p{L}* (?:\\p{L}+ ){0,3}(?:суд|прокуратур|адвокат|жалоб)|(?:будете|понесете) (?:\\p{L}+ ){0,2}(?:отвеч|ответственност|возмещ)|вас (?:засуд|уволят)',
  kk: 'сотка (?:\\p{L}+ )?(?:бер|жугин)|прокуратура\\p{L}* (?:\\p{L}+ )?(?:шагым|жугин)|шагым (?:жаз|туси)|жауапка тарт',
  'uz-Latn':
    'sudga (?:\\p{L}+ )?(?:ber|murojaat)|prokuratura\\p{L}* (?:\\p{L}+ )?(?:shikoyat|murojaat)|shikoyat (?:qil|yoz)|javobgarlikka tort',
  'uz-Cyrl':
    'судга (?:\\p{L}+ )?(?:бер|мурожаат)|прокуратура\\p{L}* (?:\\p{L}+ )?(?:шикоят|мурожаат)|шикоят (?:кил|ез)|жавобгарликка торт',
  en: 'sue you|legal action|(?:our|my) lawyers?|hold you (?:\\p{L}+ )?(?:liable|responsible)|you will be (?:\\p{L}+ )?(?:liable|responsible|sued|fired)|(?:file|lodge) a (?:\\p{L}+ )?(?:complaint|lawsuit)|report you',
  sw: 'mahakamani|(?:ni|tu)tawashtaki|wakili wetu|mtawajibika',
})
const FEW = '(?:[1-9]|1[0-2])'
const WITHIN_HOURS = phrases({
  ru: `(?:в течени[еи]|за|через) (?:(?:${FEW}|одного|один|двух|два|трех|три|пары|пару|ближайш\\p{L}+) ?-?х? ?)?(?:час(?!т)|минут|полчаса|получаса)|сегодня до \\d{1,2}[:.]\\d\\d|осталось (?:\\p{L}+ |\\d+ )?(?:час(?!т)|минут)`,
  kk: `(?:бир|еки|уш|жарты|${FEW}) сагат(?:тын)? (?:ишинде|бойы)|\\d{1,3} минут(?:та| ишинде)`,
  'uz-Latn': `(?:bir|ikki|uch|yarim|${FEW}) soat (?:ichida|davomida)|\\d{1,3} (?:daqiqa|minut) ichida`,
  'uz-Cyrl': `(?:бир|икки|уч|ярим|${FEW}) соат (?:ичида|давомида)|\\d{1,3} (?:дакика|минут) ичида`,
  en: `(?:within|in) (?:the next |next )?(?:an? |one |two |three |few |half an |${FEW} )?(?:hours?|minutes?|hrs?|mins?)(?!\\p{L})|in the next \\d{1,3} minutes`,
  sw: 'ndani ya (?:ma)?(?:saa|dakika)',
})

/**
 * Whether somebody presses hard. Urgency alone says nothing: an owner whose servers stand still writes «срочно» too,
 * and a clean application must not go to a person for it. With a threat, hours to go or the wish that the checks be
 * left out it is how help desks are talked into something (DOMAIN 7).
 */
export function pressesHard(text: string): boolean {
  const folded = fold(ownText(text))
  return HURRY.test(folded) && [SKIP_CHECKS, THREAT, WITHIN_HOURS].some((pattern) => pattern.test(folded))
}
