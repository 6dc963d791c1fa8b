/** The language of a legal form. */
export type FormLanguage = 'ru' | 'kk' | 'uz' | 'en'

/** Legal forms as sources of patterns, by language. */
export type Forms = Readonly<Partial<Record<FormLanguage, string>>>

/** Letters that readers and keyboards lose. */
const LOST: Readonly<Record<string, string>> = {
  қ: '[қкҚ]',
  ғ: '[ғгҒ]',
  ұ: '[ұүуў]',
  ү: '[үұу]',
  ә: '[әа]',
  і: '[іиi]',
  ө: '[өо]',
  ң: '[ңн]',
  ў: '[ўу]',
  ҳ: '[ҳх]',
  щ: '[щшц]',
  "'": "['’‘ʻʼ`´ъь\u0020]?",
}

/** Forms in words, in any case of letters and of grammar: `*` ends a stem. */
function inWords(forms: readonly string[]): string {
  return forms.map((form) => eitherCase(form.replaceAll('*', '\\p{L}*'))).join('|')
}

/** Small and capital letters, and what is lost of them, each for each; signs of patterns stay. */
function eitherCase(source: string): string {
  return source.replace(/\[\\[^\]]*\]|\\p\{\w+\}|\\.|\[[^\]]*\]|['\p{Ll}]/gu, (part) => {
    if (/^\[?\\/u.test(part)) return part
    const letters = part.replace(/[[\]]/gu, '')
    const own = LOST[letters]?.replace(/[[\]]/gu, '') ?? letters
    return part === "'" ? `${LOST[part]}` : `[${own}${own.toUpperCase()}]`
  })
}

function of(...sources: readonly string[]): string {
  return sources.join('|')
}

/** The Uzbek partnership, in both alphabets and as readers spoil it. */
const MCHJ = '[MМ][CС][hHһҺНBВЪЬ][jJ\\])/|]|[MМ][ЧU4][ЖXХ]'
/** Who owns, in Russian, before words like «учреждение». */
const OWNED =
  '(?:(?:частн|государственн|республиканск|коммунальн|казенн|казённ|негосударственн|некоммерческ|неправительственн|образовательн|унитарн|дочерн|совместн|иностранн|семейн)* ){1,4}'
/** Forms that stand beside a name without quotation marks too. */
const RU_BARE = inWords([
  'товариществ* с (?:ограниченной|дополнительной) ответственностью',
  '(?:некоммерческ* |открыт* |закрыт* |публичн* )?акционерн* обществ*',
  '(?:совместн* предприят* (?:в форме )?)?обществ* с (?:ограниченной|дополнительной) ответственностью',
  '(?:крестьянск|фермерск|дехканск)*(?: \\(?(?:или )?фермерск*\\)?)? хозяйств*',
  '(?:сельскохозяйственн* )?(?:производственн|потребительск|жилищн|жилищно-строительн)*(?: производственн*)? кооператив*(?: собственников (?:квартир|помещений)(?: \\(помещений\\))?)?',
  '(?:(?:общественн|корпоративн|частн|международн|благотворительн)* ){1,2}фонд*',
])
const RU_SHORT_BARE =
  '[TТ][OОo0][OО0]|СП (?:ООО|ТОО|АО)|ИП ООО|[AА][OО]|[НЗП]АО|ОАО|(?<!\\d )[ОO0]{3}|ИП|ПК|К\\/?Х|ФХ|ЧП|[КГР]?ГП(?: на ПХВ)?|П?КСК|ОСИ'
const RU_QUOTED = inWords([
  'индивидуальн* предпринимател*',
  '(?:полн|коммандитн)* товариществ*',
  'кооператив* собственников (?:квартир|помещений)(?: \\(помещений\\))?',
  'объединени* (?:собственников имущества|юридических лиц)(?: (?:в форме )?[«"]?ассоциаци*[»"]?)?',
  'товариществ* собственников жилья',
  '(?:(?:республиканск|областн|местн|международн)* )?(?:общественн|религиозн)* (?:объединени|организаци)*(?: инвалидов| женщин| молод[её]жи| ветеранов| предпринимателей)?',
  'фонд*',
  '(?:частн* |государственн* |медицинск* )?(?:клиник|школ|колледж|лице|гимнази|университет|институт)*',
  '(?:медицинск|образовательн|учебн|стоматологическ)* центр*',
  'детск* сад*',
  `${OWNED}(?:учреждени|предприяти|организаци)*(?: на праве (?:хозяйственного ведения|оперативного управления))?(?: \\(на праве хозяйственного ведения\\))?`,
  'учреждени*',
  '(?:адвокатск* (?:контор|фирм|бюро)|коллеги* адвокатов)*',
  'ассоциаци*(?: \\(союз\\))?',
  '(?:филиал|представительств)* (?:иностранн* )?(?:компани|фирм|корпораци|организаци)*',
  'профсоюз*',
  'частн* компани*',
])
const RU_SHORT_QUOTED =
  'тоо|ип|к\\/х|ф\\/х|СП|ДП|[ГК]ККП|К?ГКП(?: на ПХВ)?|[КР]?ГУ|ТСЖ|СПК|ОФ|КФ|ЧФ|ОО|ОЮЛ|ЧУ|НУ|НОУ|ННО|ГУП'
const KK_BARE = inWords([
  'жауапкершілігі шектеулі серіктест*',
  'қосымша жауапкершілігі бар серіктест*',
  '(?:коммерциялық емес )?акционерлік қоғам*',
  '(?:жеке|дара) кәсіпкер*',
  '(?:шаруа|фермер)(?: \\(?(?:немесе )?фермер\\)?)? қожалы*',
  '(?:(?:қоғамдық|корпоративтік|корпоративті|қайырымдылық) ){1,2}қор(?:ы|ының|ына|ын|ынан|ында)?',
])
const KK_SHORT_BARE = 'Ж[ШЩ]С|КЕАҚ|АҚ|АК|ЖК|ШҚ|КХ|ПИК|МИБ|(?:ШЖҚ )?(?:МКК|РМК|МКҚК|КМК|КМҚК)'
const KK_QUOTED = inWords([
  '(?:пәтер|үй-жай|мүлік)(?:лер|тер)? иелерінің (?:тұтыну )?(?:кооператив|бірлест)*',
  '(?:ауыл шаруашылығы |ауылшаруашылық )?(?:өндірістік|тұтыну) кооператив*',
  'жеке қор(?:ы|ының|ына|ын|ынан|ында)?',
  '(?:қоғамдық|діни) бірлест*',
  '(?:(?:жеке|мемлекеттік|коммуналдық|қоғамдық|республикалық|қазыналық|еншілес|білім беру|шаруашылық жүргізу құқығындағы|шаруашылық жүргізу құқығы бар) ){0,5}(?:мекеме|кәсіпорын|кәсіпорн)*',
  'заңды тұлғалар бірлест*',
  'қауымдасты*',
  '(?:\\p{Ll}+ ){0,3}(?:орталы|мектеб|мектеп|клиника|колледж|лицей|гимназия|балабақша|емхана|аурухана|университет)*',
  'компания*',
  'жеке компания*',
  'адвокаттар алқас*',
])
const KK_SHORT_QUOTED = 'жшс|ш\\/қ|ФҚ|ПИТК|ҚҚ|ҚБ|ӨК|ЗТБ|КМК|КММ|РММ|ММ'
const UZ_BARE = inWords([
  "(?:qo'shma korxona )?mas.{0,2}uliyati cheklangan jamiyat*",
  "qo'shimcha mas'uliyatli jamiyat*",
  'aksiyadorlik jamiyat*',
  '(?:xususiy|oilaviy) korxona*',
  "(?:fermer|dehqon) xo'jali*",
  '(?:қўшма корхона )?мас[ъь]?улияти чекланган жамият*',
  'қўшимча масъулиятли жамият*',
  'акциядорлик жамият*',
  '(?:хусусий|оилавий) корхона*',
  '(?:фермер|деҳқон) хўжали*',
])
const UZ_SHORT_BARE = `(?:QK |ҚК )?(?:${MCHJ})(?: QK| ҚК)?|AJ|АЖ|XK|ХК`
const UZ_QUOTED = inWords([
  "(?:xorijiy|qo'shma|sho'ba|(?:davlat )?unitar) korxona*",
  '(?:nodavlat |xususiy |davlat )(?:[\\p{Ll}’‘ʻ\\u0027-]+ ){0,4}(?:muassasa|tashkilot)*',
  "(?:\\p{Ll}+ ){0,3}(?:maktab|klinika|kollej|litsey|bog'cha|markaz|shifoxona|universitet)*",
  'kompaniya*',
  '(?:jamoat|xayriya) (?:fond|birlashma|tashkilot|jamg.arma)*',
  '(?:ishlab chiqarish |matlubot )?kooperativ*',
  'uyushma*',
  'advokatlik (?:byuro|firma|hay.at)*',
  '(?:хорижий|қўшма|шўъба|(?:давлат )?унитар) корхона*',
  '(?:нодавлат |хусусий |давлат )(?:\\p{Ll}+ ){0,4}(?:муассаса|ташкилот)*',
  '(?:[\\p{Ll}-]+ ){0,3}(?:мактаб|клиника|коллеж|лицей|боғча|марказ|шифохона|университет)*',
  '(?:ишлаб чиқариш |матлубот )?кооператив*',
  'компания*',
  '(?:жамоат|хайрия) (?:фонд|бирлашма|ташкилот|жамғарма)*',
  'уюшма*',
])
const UZ_SHORT_QUOTED = 'mchj|мчж|f\\/x|ф\\/х|OK|ОК|F[XK]|Ф[ХК]|DX|ДХ|QK|ҚК|NNT|ННТ|NTM|НТМ|D?UK|Д?УК'
const EN_AFTER = of(
  '[Ll]imited [Ll]iability (?:[Pp]artnership|[Cc]ompany)|[Jj]oint [Ss]tock [Cc]ompany|[Pp]ublic (?:[Ff]oundation|[Aa]ssociation)',
  '(?:\\((?:K|Kenya|EA|E\\.?A\\.?|KENYA)\\) )?(?:L[Tt][Dd]|L(?:imited|IMITED))(?: \\((?:K|Kenya|KENYA)\\)| (?:by|BY) (?:guarantee|Guarantee|GUARANTEE))?',
  'LLP|LLC|JSC|PLC|Plc|Inc|GmbH|Corp(?:oration)?|SARL|S\\.?r\\.?l\\.?|UAB|OÜ|B\\.?V\\.?|N\\.V\\.|Pty|Pte|(?:AG|AS|A\\/S|SA|S\\.A\\.|AB|SE|Oy)(?=\\s*(?:$|[\\n\\t,;()]))',
  '(?:&|and|AND) C(?:o|O|ompany|OMPANY)\\.? A(?:dvocates|DVOCATES)|(?:&|and|AND) A(?:ssociates|SSOCIATES)',
  '(?:S[Aa][Cc][Cc][Oo]|[Cc]o-?operative|C[Oo]-?OPERATIVE)(?: S(?:avings|AVINGS) (?:&|[Aa]nd|AND) C(?:redit|REDIT))?(?: S(?:ociety|OCIETY))?(?: L(?:imited|IMITED|td|TD))?',
)
const EN_BEFORE = of(
  inWords([
    'private (?:limited )?company',
    'limited liability (?:partnership|company)',
    '(?:public |private |corporate )?(?:foundation|association|institution|fund)',
    '(?:peasant|farm) (?:farm|enterprise)',
    '(?:consumer |production )?cooperative',
    '(?:joint stock|joint-stock|public limited) company',
  ]),
  'LLP|LLC',
)
const UZ_TRADER = of('ЯТТ|Y[aA]?TT', inWords(['yakka tartibdagi tadbirkor*', 'якка тартибдаги тадбиркор*']))

/** Forms before a name in quotation marks. */
export const QUOTED_BEFORE: Forms = {
  ru: of(RU_BARE, RU_QUOTED, RU_SHORT_BARE, RU_SHORT_QUOTED),
  kk: of(KK_BARE, KK_QUOTED, 'Ж[ШЩ]С|ЖК|ПИК|ШҚ|КСК|МИБ'),
  uz: of(UZ_BARE, UZ_QUOTED, UZ_SHORT_BARE, UZ_SHORT_QUOTED, UZ_TRADER),
  en: EN_BEFORE,
}
/** Forms after a name in quotation marks. */
export const QUOTED_AFTER: Forms = {
  kk: of(KK_BARE, KK_QUOTED, KK_SHORT_BARE, KK_SHORT_QUOTED),
  uz: of(UZ_BARE, UZ_QUOTED, UZ_SHORT_BARE, UZ_SHORT_QUOTED),
  en: EN_AFTER,
}
/** Forms before a name without quotation marks. */
export const BARE_BEFORE: Forms = { ru: of(RU_BARE, RU_SHORT_BARE), uz: UZ_SHORT_BARE }
/** Forms after a name without quotation marks. */
export const BARE_AFTER: Forms = {
  kk: of(KK_BARE, KK_SHORT_BARE),
  uz: of(UZ_BARE, UZ_SHORT_BARE),
  en: EN_AFTER,
}
/** What parts of an organisation are named by, before its name and after it with their town. */
export const BRANCH_BEFORE = `(?:${inWords(['(?:филиал|представительств)*'])})`
export const BRANCH_AFTER = `(?:${inWords(['(?:филиал|filial|өкілдіг)*', 'branch'])})`
