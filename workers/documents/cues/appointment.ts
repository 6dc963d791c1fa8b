import { type CuesByLanguage, cueLists } from './cue-lists.ts'

/** Orders, decisions, minutes and resolutions; what they must say of a head is told in appointment.ts. */
export const APPOINTMENT_CUES: CuesByLanguage = {
  ru: cueLists(
    'приказ|распоряжение|решение|решение единственного участника|решение единственного учредителя|решение учредителя|решение участника|решение собственника|решение совета директоров|решение акционера|решение единственного акционера|протокол|протокол общего собрания|протокол внеочередного общего собрания|протокол собрания|протокол заседания|протокол заседания совета директоров|выписка из протокола|выписка из приказа|выписка из решения|копия приказа|о назначении директора|о назначении генерального директора|о назначении руководителя|о вступлении в должность|о возложении обязанностей директора|постановление',
    'приказываю|решил назначить|решил избрать|приступаю к исполнению|вступаю в должность|возлагаю на себя|обязанности директора возложить',
    'назначить|с правом первой подписи|основание|избрать|единственный участник|единственного участника|учредител|повестка дня|возложить|кворум|голосовали|совет директоров|председател',
    'об увольнении|о предоставлении отпуска|о командировании|настоящей доверенностью|предмет договора|работодатель',
    'приказ|распоряжение',
  ),
  kk: cueLists(
    'бұйрық|өкім|шешім|шешімі|жалғыз қатысушының шешімі|жалғыз құрылтайшының шешімі|хаттама|жалпы жиналысының хаттамасы|қатысушылардың жалпы жиналысының хаттамасы|қатысушының шешімі|құрылтайшының шешімі|директорды тағайындау туралы|директорды сайлау туралы|қызметіне кірісу туралы|лауазымына кірісу туралы|хаттамадан үзінді|бұйрықтан үзінді|шешімнен үзінді|қаулы',
    'бұйырамын|шешім қабылдады|шешім қабылдадым|қаулы етті|қаулы етілді',
    'тағайындалсын|негіз|шешіміне сәйкес|шешімі негізінде|бірінші қол қою құқығ|жалғыз қатысушы|жалғыз құрылтайшы|құрылтайшы|күн тәртібі|сайлансын|төраға|кірісемін',
    'жұмыстан босату|демалыс беру|демалысын беру|осы сенімхатпен|осы шарт',
    'бұйрығы|шешімі|хаттамасы|бұйрық|шешім|хаттама|өкімі',
  ),
  'uz-Latn': cueLists(
    "buyruq|farmoyish|qaror|bayonnoma|yagona ta'sischining qarori|yagona ishtirokchining qarori|yagona muassisning qarori|ta'sischi qarori|ta'sischining qarori|direktor lavozimiga tayinlash|direktorni tayinlash|direktor lavozimiga kirishish|bayonnomadan ko'chirma|buyruqdan ko'chirma|qarordan ko'chirma|umumiy yig'ilish bayonnomasi",
    'direktor lavozimiga tayinlash|lavozimiga kirish|buyuraman|qaror qilaman|qaror qildim|qaror qiladi|qaror qilindi|qaror qildi|vazifasini bajarishga kirish|direktori etib',
    "tayinlansin|asos|ta'sischi|ishtirokchi|muassis|birinchi imzo huquqi|kun tartibi|saylansin|yuklatilsin|qaroriga asosan|eshitildi|ustav|yig'ilish",
    "ishdan bo'shatish|lavozimidan ozod|mehnat ta'tili|ushbu ishonchnoma|ushbu shartnoma",
    "qarori|bayonnomasi|buyrug'i|buyruq|qaror|bayonnoma|farmoyishi",
  ),
  'uz-Cyrl': cueLists(
    'буйруқ|фармойиш|қарор|баённома|ягона таъсисчисининг қарори|ягона иштирокчининг қарори|ягона муассиснинг қарори|таъсисчи қарори|таъсисчининг қарори|директор лавозимига тайинлаш|директорни тайинлаш|директор лавозимига киришиш|баённомадан кўчирма|буйруқдан кўчирма|қарордан кўчирма|умумий йиғилиш баённомаси',
    'директор лавозимига тайинлаш|лавозимига кириш|буюраман|қарор қиламан|қарор қилдим|қарор қилади|қарор қилинди|қарор қилди|вазифасини бажаришга кириш|директори этиб',
    'тайинлансин|асос|таъсисчи|иштирокчи|муассис|биринчи имзо ҳуқуқи|кун тартиби|сайлансин|юклатилсин|қарорига асосан|эшитилди|устав|йиғилиш',
    'ишдан бўшатиш|лавозимидан озод|меҳнат таътили|ушбу ишончнома|ушбу шартнома',
    'қарори|баённомаси|буйруғи|буйруқ|қарор|баённома|фармойиши',
  ),
  en: cueLists(
    'board resolution|resolution|resolutions|directors resolution|ordinary resolution|special resolution|shareholders resolution|members resolution|written resolution|written resolutions|circular resolution|minutes of|minutes|extract of minutes|extract of the minutes|extract from the minutes|letter of appointment|appointment letter|resolution of the board|resolutions of the board|resolution of the directors|resolution of the sole|decision of the sole|notice of appointment of director|appointment of director|appointment of managing director|order on appointment|order of appointment|certified extract',
    'resolution of the board|appointment of director|appointment of a director|resolved that|it was resolved|unanimously resolved|be and is hereby appointed|hereby appointed as|hereby resolve',
    'quorum|certified true copy|certified as a true copy|company secretary|appointed|chairman|chairperson|board of directors|meeting of|shareholders|with effect from|sole member|sole shareholder|sole director',
    'resignation of|removal of director|offer of employment|employment contract|know all men|the employee',
    'board resolution|resolution|resolutions|minutes',
  ),
  sw: cueLists(
    'azimio la bodi|azimio|muhtasari wa kikao|kumbukumbu za kikao|barua ya uteuzi',
    'azimio la bodi|ameteuliwa kuwa mkurugenzi|imeazimia',
    'mkurugenzi|uteuzi|bodi|kikao|mwenyekiti|katibu',
    'kujiuzulu',
  ),
}
