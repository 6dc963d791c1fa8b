import { isOrganisationWord } from './organisation-words.ts'

/** Words in capitals that are no part of a person's name, folded; `*` ends a stem. */
const NOT_NAMES: readonly string[] = [
  // Russian
  'директор* гендиректор* руководител* президент* председател* заместител* начальник* секретар* бухгалтер* главн* генеральн* исполнительн* финансов* коммерческ* техническ* менеджер* администратор* специалист* представител* поверенн* доверител* заявител* учредител* участник* единственн* исполнител* ответственн* ограниченн* инженер* предпринимател* управляющ* юрист юрисконсульт* методист* экономист* программист* кассир* оператор* делопроизводител* заведующ* завед глава главы главой ректор* проректор* президиум* правлени* ликвидатор* модератор* системн* отправлено подписан* подписал* эцп эцк',
  'товариществ* общество общества республик* казахстан* узбекистан* министерств* департамент* комитет* управлени* отдел* служб* поддержк* филиал* банк банка банке тоо жшс ао ип ооо инн бин иин рк мвд рнн бик иик кбе мрп',
  'подпис* приказ* приказыва* заявлени* заявк* доверенност* решени* решил* протокол* выписк* справк* уведомлени* свидетельств* постанов* устав* положени* закон* кодекс* статьи статья назначить назначен* избрать избран* освободить возложить принять считать утвердить направить предоставить поручить',
  'город города городе област* район* улиц* проспект* микрорайон* дом офис этаж квартира алматы астана астане шымкент караганд* актобе атырау актау костанай павлодар тараз уральск семей кызылорд* талдыкорган* кокшетау петропавловск ташкент* самарканд* бухара бухаре андижан* наманган* ферган* нукус* термез* карши навои усть-каменогорск* жезказган* туркестан*',
  'просим прошу настоящ* дата номер серия удостоверени* паспорт* имя фамили* отчество телефон* адрес* почта почты имеется уважаем* уважени* с я мы в на по от до и к о об для при кому место печать присутств* слушали повестка форма сведения данные доступ* аккаунт* договор* приложени* основани* согласован* ознакомлен* контрол* товарищ гражданин* гражданк* г-н г-жа господин* госпож* образец копия верно верна тел моб',
  'январ* феврал* март марте апреля апрель мая май июня июнь июля июль августа август сентябр* октябр* ноябр* декабр*',
  // Kazakh
  'бас торайым* кандидат* сурак барлык бирлестик* есепши* зангер* мырзалар балама берилген алушы беруши карар каулы* бас басшы* басшысы торага* орынбасар* кызметкер* хатшы* окил* окилдин катысушы* курылтайшы* жалгыз серикт* жауапкерш* шектеулі когам* шектеули казакстан* министрлиг* буйрык* буйырамын шешим* шештим сенимхат* отиниш* хаттама* аныктама* жарлык* жаргы* косымша* негиз* курмет* колы кол мор осы мен биз кимге кимнен куни тегі теги аты аты-жони нөмірі номири жсн бсн жск бск кр иим есеп шоты пошта каласы кала коше* ауыл* облыс* аудан* тагайында* сайла* жиналыс* куалик* толкужат* атауы лауазымы азаматша тел',
  'кантар акпан наурыз сауир мамыр маусым шилде тамыз кыркуйек казан караша желтоксан',
  // Uzbek, Cyrillic and Latin
  'берувчи* олувчи* мажлис* кузатув кенгаш* бошкарув* масала* овоз кворум ракам* берилган берилди юрист* хукукшунос* мутахассис* таклиф* рахбар* раис раиси котиб* таъсисчи* тасисчи* иштирокчи* буйрук* буюраман карор* ишончнома* ариза* баеннома* низом* жамият* масулият* чекланган вакил вакили бош бухгалтери шахар* шахри вилоят* туман* куча* кучаси уй хона республикаси узбекистон* хизматлари имзо* мухр сана паспорт* илова асос* ушбу биз менга карор кунтартиби кун мчж хк ятт стир жшшир мфо телефон фамилия исм',
  'beruvchi* oluvchi* majlis* kuzatuv kengash* boshqaruv* masala* ovoz kvorum raqam* berilgan berildi yurist* huquqshunos* mutaxassisi boshlandi tugadi taklif* rahbar* direktor* rais raisi kotib* tasischi* ishtirokchi* buyruq* buyuraman qaror* ishonchnoma* ariza* bayonnoma* nizom* jamiyat* masuliyat* cheklangan vakil vakili bosh buxgalter* shahar* shahri viloyat* tuman* kocha* kochasi uy xona respublika* ozbekiston* xizmatlari imzo* muhr sana pasport* ilova asos* ushbu biz men kun mchj xk yatt stir jshshir mfo telefon* familiya* ism ismi otasining hurmat* id-karta fuqaro* ishonchli qatnash* eshitildi administrator* mutaxassis* boshliq* boshligi akkaunt* shartnoma* ustav* nomi nomidan manzil* toshkent samarqand buxoro andijon namangan fargona nukus termiz qarshi navoiy xorazm urganch jizzax guliston',
  'yanvar fevral mart aprel iyun iyul avgust sentyabr sentabr oktyabr oktabr noyabr dekabr',
  // English and Swahili
  'director* managing manager* chief officer* executive ceo cfo cto coo chair chairman chairperson chairlady secretary secretaries president treasurer partner* proprietor* shareholder* subscriber* member* signator* authorised authorized representative* attorney* donor* donee* grantor* principal advocate* advocates commissioner* oaths notary registrar* witness* deponent accountant* administrator* engineer* head',
  'company companies limited ltd llp plc llc inc co group holdings enterprises enterprise ventures investments traders solutions services service systems technologies technology bank branch university republic kenya jamhuri ya government county ministry authority revenue bureau board directors meeting minutes resolution* resolved extract certificate* certified incorporat* registration business registered office act section article* articles memorandum power deed letter* appointment appointed application request* subject ref re reference',
  'street road avenue lane drive close way house plaza towers tower building centre center mall floor suite room box p.o po nairobi mombasa kisumu nakuru eldoret thika kiambu machakos westlands upper hill ngong kilimani uganda tanzania kazakhstan uzbekistan almaty astana tashkent',
  'form forms restoration access details amendment recovery update change committee* sub-committee supervisory fee nok concern whom sent iphone android phone outgoing returning elected votes candidates post visitors opening closed thanks declared declarant before note old new dear sir madam yours faithfully sincerely truly regards kind to attention attn from date dated day signature signed sign name names full position title designation capacity stamp seal passport national identity identification card number no id pin kra tax personal email e-mail mail phone telephone tel mobile mob account* cloud server servercore provider hosting support team customer care please kindly whereas know all men by these presents in of on at for and behalf the this that a an we i hereby my our appoint appoints authorise authorises authorize authorizes nominate nominates constitute accepted witnessed prepared drawn physical postal address your his her be is as with present attendance absent quorum agenda common confirmed true copy sole term mr mrs ms miss dr eng adv prof hon capt rev cpa cs arch qs esq january february september october november december specimen given under presence sole poa of',
  'it was were does do did nationality shares kenyan citizen resident gender male female member-number sheria anwani',
  'agosti mkurugenzi mwenyekiti katibu mweka hazina mwanachama wajumbe shahidi barua pepe akaunti kampuni jina sahihi tarehe bodi ombi kwa wa ya simu namba nambari mimi sisi ndugu bwana bibi idara huduma mwombaji cheo',
]
const WORDS = NOT_NAMES.join(' ').split(' ')
const EXACT = new Set(WORDS.filter((word) => !word.endsWith('*')))
const STEMS = WORDS.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))

/** No vowel: МКК, БСН, LLB. */
const ABBREVIATION = /^[^аеиоуыэюяaeiouyөүұәіёўўh]{2,5}$/u

/** Whether a folded word is none of a person's name: a post, a place, the name of a paper. */
export function isNoName(folded: string): boolean {
  return EXACT.has(folded) || ABBREVIATION.test(folded) || STEMS.some((stem) => folded.startsWith(stem))
}

/** Words that end the name of a place, folded: what stands before them is no person. */
const ENDS_PLACE = new Set(
  'street road avenue lane drive close way crescent house plaza towers tower building court centre arcade chambers estate mall mchj mas мчж жшс хк xk'.split(
    ' ',
  ),
)

/** Whether a folded word ends the name of a company or a place. */
export function endsOther(folded: string): boolean {
  return ENDS_PLACE.has(folded) || isOrganisationWord(folded)
}

/** Before a name: Mr., Eng., Adv. */
export const HONORIFIC =
  /(?<!\p{L})(?:mr|mrs|ms|miss|dr|eng|adv|prof|hon|rev|fr|sr|bro|pst|pastor|bishop|sheikh|maj|col|gen|lt|capt|cpa|cs|arch|qs|mzee|bw|bi|dkt|mhe|mwl|господин\p{L}*|госпож\p{L}|г-на?|г-ж[аеу]|мырза|ханым|janob|xonim|жаноб|хоним)[.\s]{1,3}(?:\((?:rtd|retired|ret)\.?\)\s)?$/iu
