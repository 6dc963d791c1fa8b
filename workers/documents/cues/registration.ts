import { type CuesByLanguage, cueLists } from './cue-lists.ts'

/** Certificates, extracts and notices of a register of companies or of sole traders. */
export const REGISTRATION_CUES: CuesByLanguage = {
  ru: cueLists(
    'справка о государственной регистрации|справка о государственной перерегистрации|справка о зарегистрированном юридическом лице|справка об учетной регистрации|справка об учетной перерегистрации|свидетельство о государственной регистрации|свидетельство о государственной перерегистрации|свидетельство о регистрации|свидетельство об учетной регистрации|свидетельство о внесении|свидетельство индивидуального предпринимателя|уведомление о начале деятельности|талон|талон о приеме уведомления|выписка из национального реестра|выписка из государственного реестра|выписка из единого государственного реестра|справка о регистрации юридического лица|справка о регистрации индивидуального предпринимателя|сведения о юридическом лице|регистрационные данные юридического лица|справка о всех регистрационных действиях',
    'государственной регистрации юридического лица|государственной перерегистрации юридического лица|о зарегистрированном юридическом лице|учетной регистрации филиала|является документом, подтверждающим государственную регистрацию|дает право осуществлять деятельность в соответствии|о начале деятельности в качестве индивидуального предпринимателя|государственной регистрации индивидуального предпринимателя|единого государственного реестра субъектов предпринимательства|государственной регистрации субъекта предпринимательства',
    'бин|бизнес-идентификационный номер|дата регистрации|дата первичной|дата последней|правительство для граждан|равнозначен документу на бумажном носителе|учредител|местонахождение|первый руководитель|окэд|статус|индивидуальный предприниматель|центр государственных услуг|центром государственных услуг|реестровый номер',
    'настоящей доверенностью|счет на оплату|договор №|приказываю|прошу',
  ),
  kk: cueLists(
    'заңды тұлғаны мемлекеттік тіркеу|заңды тұлғаны мемлекеттік қайта тіркеу|мемлекеттік тіркеу туралы|мемлекеттік қайта тіркеу туралы|тіркелген заңды тұлға|есептік тіркеу туралы анықтама|заңды тұлғаны есептік тіркеу|анықтама заңды тұлғаны мемлекеттік|жеке кәсіпкерді мемлекеттік тіркеу|жеке кәсіпкер ретінде қызметтің басталғаны|хабарлама жеке кәсіпкер',
    'заңды тұлғаны мемлекеттік тіркеу туралы|заңды тұлғаны мемлекеттік қайта тіркеу туралы|тіркелген заңды тұлға, филиал немесе өкілдік|мемлекеттік тіркеу туралы анықтама|мемлекеттік қайта тіркеу туралы анықтама|жеке кәсіпкер ретінде қызметтің басталғаны|жеке кәсіпкер ретінде қызметін бастағаны|жеке кәсіпкерді мемлекеттік тіркеу',
    'бсн|бизнес-сәйкестендіру нөмірі|азаматтарға арналған үкімет|қағаз тасығыштағы құжатпен бірдей|тіркелген күні|орналасқан жері|құрылтайшы|алғашқы тіркелген|талон|бірінші басшы|экономикалық қызмет түрі',
    'сенімхат|бұйырамын|сұраймыз|сұраймын',
  ),
  'uz-Latn': cueLists(
    "yuridik shaxsni davlat ro'yxatidan o'tkazilganligi|yuridik shaxsni davlat ro'yxatidan o'tkazish|davlat ro'yxatidan o'tkazilganligi|tadbirkorlik subyektini davlat ro'yxatidan|tadbirkorlik subyektining davlat ro'yxatidan|yakka tartibdagi tadbirkorni davlat ro'yxatidan|yagona davlat reyestridan ko'chirma|tadbirkorlik subyektlarining yagona davlat reyestri|yakka tartibdagi tadbirkor guvohnomasi|yuridik shaxslarning yagona davlat|yakka tartibdagi tadbirkor sifatida davlat|tadbirkorlik subyektlarining yagona davlat",
    "davlat ro'yxatidan o'tkazilganligi to'g'risida|davlat ro'yxatidan o'tkazilganlik to'g'risida|davlat ro'yxatidan o'tkazilganligi haqida|davlat ro'yxatidan o'tkazish to'g'risida|yagona davlat reyestridan ko'chirma|yagona davlat reestridan ko'chirma|yagona davlat reyestridan|tadbirkorlik subyektlari yagona davlat reyestri|davlat ro'yxatidan o'tkazilganligi tasdiqlanadi|yakka tartibdagi tadbirkor sifatida davlat ro'yxatidan",
    "guvohnoma|ko'chirma|stir|tadbirkorlik subyekt|davlat xizmatlari markazi|davlat xizmatlari agentligi|adliya vazirligi|ushbu bilan|ro'yxatga olingan|ro'yxatdan o'tgan|ta'sischi|faoliyat turi|ifut|ustav fondi|yuridik manzil|rahbar",
    "ishonchnoma|buyuraman|so'rayman|so'raymiz|qo'shilgan qiymat solig'i",
    "reyestridan ko'chirma|reestridan ko'chirma",
  ),
  'uz-Cyrl': cueLists(
    'юридик шахсни давлат рўйхатидан ўтказилганлиги|юридик шахсни давлат рўйхатидан ўтказиш|давлат рўйхатидан ўтказилганлиги|тадбиркорлик субъектини давлат рўйхатидан|тадбиркорлик субъектининг давлат рўйхатидан|якка тартибдаги тадбиркорни давлат рўйхатидан|ягона давлат реестридан кўчирма|тадбиркорлик субъектларининг ягона давлат реестри|якка тартибдаги тадбиркор гувоҳномаси|якка тартибдаги тадбиркор сифатида давлат|юридик шахсларнинг ягона давлат',
    'давлат рўйхатидан ўтказилганлиги тўғрисида|давлат рўйхатидан ўтказилганлик тўғрисида|давлат рўйхатидан ўтказилганлиги ҳақида|давлат рўйхатидан ўтказиш тўғрисида|ягона давлат реестридан кўчирма|ягона давлат реестридан|тадбиркорлик субъектлари ягона давлат реестри|якка тартибдаги тадбиркор сифатида давлат рўйхатидан',
    'гувоҳнома|кўчирма|стир|тадбиркорлик субъект|давлат хизматлари маркази|давлат хизматлари агентлиги|адлия вазирлиги|ушбу билан|рўйхатга олинган|рўйхатдан ўтган|таъсисчи|фаолият тури|устав фонди|юридик манзил|раҳбар',
    'ишончнома|буюраман|сўрайман|сўраймиз|қўшилган қиймат солиғи',
    'реестридан кўчирма',
  ),
  en: cueLists(
    'certificate of incorporation|certificate of registration|certificate of change of name|certificate of incorporation on change of name|certificate of compliance|statement of particulars|cr12|cr 12|cr13|cr 13|cr-12|form cr12|official search|official company search|company search|business name search|certificate of official search|certificate of business name|certificate of state registration|extract from the register|certificate of registration of business name|certificate of registration of a business name',
    'is this day incorporated|is now incorporated|changed its name|business registration service|certificate of incorporation|registration of business names act|has been duly registered|carrying on business under the business name|particulars of the company|as per our records|company records as at|companies registry|records in our custody|directors of the company are|charges registered against|for registrar of companies|nominal capital',
    'registrar of companies|registrar of business names|companies act|company number|registered office|directors|shareholders|business names act|nominal share capital|encumbrances|date of registration|date of incorporation|registration number|attorney general|state law office|limited liability partnership',
    'resolved that|by this power of attorney|kenya revenue authority|kindly|motor vehicle',
  ),
  sw: cueLists(
    'cheti cha usajili|hati ya usajili',
    'cheti cha usajili|usajili wa kampuni',
    'msajili|kampuni',
    '',
  ),
}
