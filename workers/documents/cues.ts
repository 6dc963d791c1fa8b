import type { DocumentKind, Language } from '../../cases/vocabulary.ts'

/** Words by which a kind is known in one language; all are folded before use, entries are stems or phrases. */
export interface Cues {
  /** Printed as a heading. */
  readonly titles: readonly string[]
  /** Said only by such a paper itself. */
  readonly strong: readonly string[]
  readonly support: readonly string[]
  readonly negative: readonly string[]
}

export type CuedKind = Exclude<DocumentKind, 'selfie' | 'other' | 'unreadable'>

const list = (text: string) => text.split('|').filter((entry) => entry !== '')
const cues = (titles: string, strong: string, support: string, negative: string): Cues => ({
  titles: list(titles),
  strong: list(strong),
  support: list(support),
  negative: list(negative),
})

/**
 * Wordings printed on papers of KZ, UZ and KE: service pages of egov.kz, public templates and order and power of
 * attorney generators, registry extracts. A new language is a new line; native readers should check kk, uz, sw.
 */
export const CUES: Record<CuedKind, Partial<Record<Language, Cues>>> = {
  application: {
    ru: cues(
      'заявление|заявка|обращение|ходатайство|письмо|официальное письмо|письмо-заявление|письменное обращение|запрос|официальный запрос|заявление-обращение',
      'заявка на восстановление доступа|просим восстановить доступ|прошу восстановить доступ',
      'прошу|просим|электронной почты|двухфакторн|двухэтапн|исх|новый адрес|номер аккаунта|аккаунт|восстановить доступ|кому',
      'приказываю|настоящей доверенностью|заявление на отпуск|прошу предоставить мне отпуск|прошу уволить|прошу принять меня на работу|счет на оплату|ежегодный трудовой отпуск|возврат денежных средств|прошу вернуть',
    ),
    kk: cues(
      'өтініш|арыз|өтінім|хат|ресми хат|өтініш хат|сұраныс',
      '',
      'сұраймын|сұраймыз|кімге|кімнен|қолжетімділік|электрондық пошта|екі факторлы|екі сатылы|шығ|аккаунт',
      'бұйырамын|осы сенімхатпен|демалыс беруіңізді|жұмыстан шығаруыңызды',
    ),
    'uz-Latn': cues(
      'ariza|xat',
      '',
      "so'rayman|so'raymiz|elektron pochta|o'zgartirish|ikki bosqichli|akkaunt raqami|kirishni tiklash",
      'ushbu ishonchnoma|buyuraman',
    ),
    'uz-Cyrl': cues(
      'ариза|хат',
      '',
      'сўрайман|сўраймиз|электрон почта|ўзгартириш|икки босқичли',
      'ушбу ишончнома|буюраман',
    ),
    en: cues(
      'application|application for|request|request to change|request to disable|request for|account recovery request|re: request|letter of request',
      'account recovery request|request to change|request to disable',
      'we hereby request|hereby request|kindly|account number|two-step|two-factor|new email|new e-mail',
      'know all men|resolved that',
    ),
    sw: cues('ombi la|barua ya maombi|maombi', '', 'ninaomba|tunaomba|barua pepe|akaunti|kubadilisha', ''),
  },
  registration: {
    ru: cues(
      'справка о государственной регистрации|справка о государственной перерегистрации|справка о зарегистрированном юридическом лице|справка об учетной регистрации|справка об учетной перерегистрации|свидетельство о государственной регистрации|свидетельство о государственной перерегистрации|свидетельство о регистрации|свидетельство об учетной регистрации|уведомление о начале деятельности|талон|выписка из национального реестра',
      'справка о государственной регистрации юридического лица|справка о зарегистрированном юридическом лице|является документом, подтверждающим государственную регистрацию',
      'бин|дата регистрации|дата первичной|правительство для граждан|равнозначен документу на бумажном носителе|учредител|местонахождение|первый руководитель|окэд',
      'настоящей доверенностью|счет на оплату|договор №|приказываю',
    ),
    kk: cues(
      'заңды тұлғаны мемлекеттік тіркеу|заңды тұлғаны мемлекеттік қайта тіркеу|мемлекеттік тіркеу туралы|мемлекеттік қайта тіркеу туралы|тіркелген заңды тұлға|есептік тіркеу туралы анықтама|заңды тұлғаны есептік тіркеу',
      'мемлекеттік тіркеу туралы анықтама|мемлекеттік қайта тіркеу туралы анықтама',
      'бсн|азаматтарға арналған үкімет|қағаз тасығыштағы құжатпен бірдей|тіркелген күні|орналасқан жері|құрылтайшы',
      'сенімхат',
    ),
    'uz-Latn': cues(
      "yuridik shaxsni davlat ro'yxatidan o'tkazilganligi|davlat ro'yxatidan o'tkazilganligi|guvohnoma",
      "davlat ro'yxatidan o'tkazilganligi to'g'risida|yagona davlat reyestridan ko'chirma|yagona davlat reestridan ko'chirma",
      'guvohnoma|stir|tadbirkorlik subyekt|davlat xizmatlari markazi|ushbu bilan',
      'ishonchnoma',
    ),
    'uz-Cyrl': cues(
      'давлат рўйхатидан ўтказилганлиги|гувоҳнома',
      'давлат рўйхатидан ўтказилганлиги тўғрисида|ягона давлат реестридан кўчирма',
      'гувоҳнома|стир|тадбиркорлик субъект|давлат хизматлари маркази',
      'ишончнома',
    ),
    en: cues(
      'certificate of incorporation|certificate of registration|statement of particulars|cr12|official search',
      'is this day incorporated|business registration service|certificate of incorporation',
      'registrar of companies|companies act|company number|registered office|directors|shareholders|business names act',
      'resolved that|power of attorney|kenya revenue authority',
    ),
    sw: cues('cheti cha usajili', 'cheti cha usajili', 'msajili|kampuni', ''),
  },
  appointment: {
    ru: cues(
      'приказ|распоряжение|решение|решение единственного участника|решение единственного учредителя|решение учредителя|решение участника|решение собственника|протокол|протокол общего собрания|протокол внеочередного общего собрания|протокол собрания|выписка из протокола|выписка из приказа|выписка из решения|копия приказа|о назначении директора|о назначении генерального директора|о назначении руководителя|о вступлении в должность|постановление',
      'приказываю|решил назначить|решил избрать|приступаю к исполнению|вступаю в должность',
      'назначить|с правом первой подписи|основание|избрать|единственный участник|повестка дня|возложить',
      'об увольнении|о предоставлении отпуска|о командировании|настоящей доверенностью',
    ),
    kk: cues(
      'бұйрық|өкім|шешім|шешімі|жалғыз қатысушының шешімі|жалғыз құрылтайшының шешімі|хаттама|жалпы жиналысының хаттамасы|қатысушылардың жалпы жиналысының хаттамасы|қатысушының шешімі|құрылтайшының шешімі|директорды тағайындау туралы|қызметіне кірісу туралы|хаттамадан үзінді',
      'бұйырамын|шешім қабылдады|шешім қабылдадым',
      'тағайындалсын|негіз|шешіміне сәйкес|бірінші қол қою құқығ|жалғыз қатысушы|күн тәртібі|сайлансын',
      'жұмыстан босату|демалыс беру|осы сенімхатпен',
    ),
    'uz-Latn': cues(
      "buyruq|qaror|bayonnoma|yagona ta'sischining qarori|direktor lavozimiga tayinlash",
      'direktor lavozimiga tayinlash|lavozimiga kirish|buyuraman|qaror qilaman',
      'tayinlansin|asos',
      "ishdan bo'shatish|lavozimidan ozod|mehnat ta'tili",
    ),
    'uz-Cyrl': cues(
      'буйруқ|қарор|баённома|ягона таъсисчисининг қарори',
      'директор лавозимига тайинлаш|лавозимига кириш|буюраман|қарор қиламан',
      'тайинлансин|асос',
      'ишдан бўшатиш|лавозимидан озод|меҳнат таътили',
    ),
    en: cues(
      'board resolution|resolution|written resolution|minutes of|extract of minutes|letter of appointment|resolution of the board',
      'resolution of the board|appointment of director|resolved that',
      'quorum|certified true copy|company secretary|appointed|chairman',
      'resignation of|removal of director|offer of employment',
    ),
    sw: cues('azimio la bodi', 'azimio la bodi', 'mkurugenzi|uteuzi', 'kujiuzulu'),
  },
  'power-of-attorney': {
    ru: cues(
      'доверенность|генеральная доверенность|специальная доверенность|разовая доверенность|нотариальная доверенность',
      'настоящей доверенностью|настоящая доверенность|доверенность выдана сроком|доверенность выдана без права|подпись доверенного лица|выдал настоящую доверенность',
      'уполномочива|передоверия|выдана сроком|доверенность действительна|образец подписи|подпись удостоверяю|представлять интересы',
      'прилагаю|прилагается|приказываю',
    ),
    kk: cues(
      'сенімхат',
      'осы сенімхатпен|осы сенімхат|сенімхат берілді|сенімхат жарамды|сенімхаттың қолданылу мерзімі',
      'өкілеттік|дейін жарамды|сенім білдіре|қайта сенім|мүддесін білдіру|уәкілеттік|қол қою үлгісі',
      'қоса беріледі|бұйырамын',
    ),
    'uz-Latn': cues(
      'ishonchnoma',
      'ushbu ishonchnoma',
      'vakolat ber|ishonib topshir|gacha amal qiladi|muddatga berildi|huquqisiz',
      'ishonchnoma asosida ish yurituvchi|ilova qilinadi',
    ),
    'uz-Cyrl': cues(
      'ишончнома',
      'ушбу ишончнома',
      'ваколат бер|ишониб топшир|гача амал қилади|ҳуқуқисиз',
      'ишончнома асосида иш юритувчи',
    ),
    en: cues(
      'power of attorney|special power of attorney|general power of attorney',
      'know all men|this power of attorney|by this deed',
      'donor|donee|attorney|appoint|in witness whereof|revoked|advocate',
      'enclosed|please find',
    ),
    sw: cues('hati ya nguvu ya wakili', 'hati ya nguvu ya wakili', 'wakili|mamlaka', 'kiambatisho'),
  },
  identity: {
    ru: cues(
      'удостоверение личности|паспорт|вид на жительство',
      '',
      'дата рождения|орган выдачи|срок действия|мвд|место рождения|фамилия|национальность',
      'прошу|приказываю|доверенност|паспортные данные',
    ),
    kk: cues(
      'жеке куәлік|төлқұжат',
      '',
      'туған күні|қр іім|берілген|тегі|ұлты|туған жері',
      'сұраймын|бұйырамын|сенімхат',
    ),
    'uz-Latn': cues(
      "shaxsni tasdiqlovchi|o'zbekiston respublikasi pasport|pasport",
      '',
      "tug'ilgan sana|amal qilish muddati|berilgan",
      '',
    ),
    'uz-Cyrl': cues('шахсни тасдиқловчи|ўзбекистон республикаси паспорт', '', 'туғилган', ''),
    en: cues(
      'identity card|national identity card|passport',
      '',
      'date of birth|place of issue|serial number|nationality|date of expiry',
      'passport number:|copy of passport',
    ),
    sw: cues('kitambulisho cha taifa|pasipoti', '', 'jamhuri ya kenya|tarehe ya kuzaliwa', ''),
  },
  'tax-certificate': {
    ru: cues(
      'свидетельство о постановке на регистрационный учет|свидетельство о постановке на учет',
      '',
      'налог на добавленную стоимость|комитет государственных доходов',
      '',
    ),
    en: cues(
      'pin certificate',
      'taxpayer shown herein has been registered',
      'kenya revenue authority|personal identification number|certificate date|taxpayer information',
      'compliance certificate',
    ),
  },
  'payment-order': {
    ru: cues(
      'платежное поручение|платёжное поручение',
      '',
      'назначение платежа|кнп|кбе|бенефициар|иик|бик|отправитель денег|сумма прописью',
      'прошу',
    ),
    kk: cues('төлем тапсырмасы|төлем тапсырысы', '', 'төлем мақсаты|бенефициар|жск|бск', ''),
    en: cues('payment order', '', 'beneficiary|payment details|iban|swift', ''),
  },
}
