/** What papers say round the name of who is appointed, and of others; all folded. */

/** Words that appoint. */
export const VERB =
  /назнач|избра|избир|принять|принят|возлож|считать|утверд|вступ|приступ|тагайында|сайла|жуктел|кирис|appoint|elect|tayinla|sayla|qabul qil|yukla|kirish|тайинла|кабул кил|юкла|кириш/u
/** Who spoke, presided, took the minutes or was there is not who was elected. */
export const SPEAKER =
  /(?:слушали|выступ\p{L}*|предлож\p{L}*|докладчик|присутств\p{L}*|катыс\p{L}*|председател\p{L}* (?:собрани|жиналыс)\p{L}*|секретар\p{L}*|тыңдалды|тындалды|сойле\p{L}*|торага\p{L}*|хатшы\p{L}*|qatnash\p{L}*|eshitildi|raisi?|kotib\p{L}*|катнаш\p{L}*|эшитилди|раиси?|котиб\p{L}*|proposed by|seconded by|present|chaired by|in the chair)[^.;\n]{0,40}$/u
/** Who is replaced, hands over or supervises. */
export const INSTEAD =
  /(?:вместо|взамен|смен(?:яет|ил\p{L}*|ить)|преемник\p{L}*|отозва\p{L}*|отзыв\p{L}*|уход\p{L}*|увольнени\p{L}*|отставк\p{L}*|орнына|контрол\p{L}*|ознаком\p{L}*|orniga|ornini|урнига|nazorat\p{L}*|назорат\p{L}*|in place of|replac\p{L}*|succe\p{L}*|vice)[^.;]{0,50}$/u
export const DISMISSED_BEFORE =
  /освобо\p{L}+|прекра\p{L}+|уволи\p{L}+|снять|полномочи\p{L}+ (?:прежн|предыдущ)\p{L}*|босат\p{L}*|токтат\p{L}*|resign\p{L}*|remov\p{L}*|dismiss\p{L}*|retire\p{L}*|terminat\p{L}*|ozod\p{L}*|tugat\p{L}*|озод\p{L}*|тугат\p{L}*/u
export const DISMISSED_AFTER =
  /освобо\p{L}+|прекра\p{L}+|уволен\p{L}*|босат\p{L}*|токтат\p{L}*|(?:has |have |be |is )?(?:resign|remov|dismiss|retire|ceas)\p{L}*|ozod\p{L}*|tugat\p{L}*|озод\p{L}*|тугат\p{L}*/u
/** An owner of a share, in a list of participants. */
export const SHARE =
  /^[\s,—–-]{0,4}\(?(?:доля|улеси|улуши|ulushi|\d{1,3}(?:[.,]\d+)? ?%|в размере|holding|holder of \d)/u
/** Only such words lie between the words that appoint and a name of plain words. */
export const BETWEEN =
  /^[\s,:]*(?:(?:тоо|товарищества|общества|компании|ооо|ао|организации|гражданина|гражданку|г-на|г-жу|на должность|директора|директором|"[^"]{1,60}"|«[^»]{1,60}»|of the company|the company|mr|mrs|ms|be|and|is|was|has been|have been|hereby|duly|a|as|that)[\s,.]*)*(?:\(?(?:id|passport|holder)[^.;)]{0,60}\)?[\s,]*(?:(?:be|and|is|was|has been|hereby|duly)\s?)*)?$|^[\s,]*(?:of|holder)[^;]{0,170}? (?:be|is|was|has been)(?: and is)?(?: hereby)?(?: duly)?\s?$/u
/** A Kazakh or Uzbek name in the genitive or ablative, folded: whose post it was, from whom it is taken over. */
export const OF_WHOM =
  /(?:нинг|(?:ova?|eva?|ina?|ich|vna|[gq]izi|[ou]gli)(?:ning|dan)|[оеoe]вдан|[ое]вадан|(?:[ое]в|[ое]ва|ин|ина|вич|вна|улы|кызы)(?:нын|нин|тын|тин|дын|дин|нан|нен|тан|тен|дан|ден))$/u
/** Behind such a name: on whom a duty is laid after all, or whose appointment is meant. */
export const LAID_ON =
  /^\s{0,2}(?:зиммасига|zimmasiga|мойнына|номзоди|nomzodi|кандидатура|тагайында|сайла|tayinlan|saylan|тайинлан|сайлан)/u
/** Lines of signatures below («Директор ____ Иванов»). */
export const SIGNS =
  /(?:_{3,}|\n\s*(?:директор|председатель|участник|учредитель|секретарь|chair\p{L}*|secretary|director|raisi?|kotib|раиси?|котиб|төраға|хатшы)[^\n]{0,80})$/iu
/** A letter to the one appointed. */
export const APPOINTED_YOU =
  /appoint(?:ed|ing)? you (?:as|to)|your appointment as|you (?:are|have been)(?: hereby)?(?: duly)? appointed|сиз(?:ди|ни)?[^.;]{0,60}(?:тагайында|тайинла)|sizni[^.;]{0,60}tayinla|(?:elect|chos|confirm|nominat|promot)\p{L}* you (?:as|to)|your (?:election|promotion|nomination) as|(?:offer|offering) you the (?:position|post|office)|you (?:are|have been)(?: \p{L}+){0,2} (?:elected|chosen|confirmed|nominated|promoted)|вы (?:\p{L}+ ){0,2}(?:назначен|избран|утвержден)|назнач\p{L}+ вас|вас (?:\p{L}+ )?(?:назнач|избра)|ваш\p{L}+ (?:назначени|избрани)|ime(?:kuchagua|kuteua)|ume(?:teuliwa|chaguliwa)|kukuteua/u
/** Who enters upon a post says so. */
export const ENTERS = /(?:вступ|приступ|кирис|kirish|кириш|assum)\p{L}*/u
export const OWN_WORD = /(?<!\p{L})(?:я|мен|men|i|считать),?\s/gu
/** Who spoke, was there or took the minutes; folded. */
export const ATTENDS =
  /(?:слушали|выступ\p{L}*|предлож\p{L}*|докладчик|присутств\p{L}*|секретар\p{L}*|катыс\p{L}*|тындалды|сойле\p{L}*|хатшы\p{L}*|qatnash\p{L}*|eshitildi|kotib\p{L}*|катнаш\p{L}*|эшитилди|котиб\p{L}*|proposed by|seconded by|present|minutes by|chaired by)[^.;\n]{0,40}$/u
/** Where a paper begins to decide; folded. */
export const DECIDES =
  /(?<!\p{L})(?:приказываю|п р и к а з ы в а ю|решил[аи]?|решение:|решено|постановил[аи]?|постановляет|буйырамын|шешт[иі]м?|шешим:|шешим кабылда\p{L}*|каулы етем\p{L}*|каулы етеди|(?:it was |be it |is |hereby )?resolved|buyuraman|qaror (?:qilindi|qildi|qiladi|qilaman)|qaror:|буюраман|карор (?:килинди|килди|килади|киламан)|карор:|imeamuliwa|azimio:)(?!\p{L})/gu
/** Words that make somebody a head, of any paper and in any order; not folded. */
export const OWN_VERB =
  /(?<!\p{L})(?:назнач|избра|избир|избер|выбра|определ|продл|исполня|утверд|возлож|возлаг|поруч|приня|вступ|приступ|тағайында|тагайында|сайла|бекіт|жүкте|жукте|кіріс|кирис|таңда|tayinla|sayla|tasdiqla|yukla|zimma|kirish|qabul qil|тайинла|сайла|тасдиқла|юкла|зимма|кириш|қабул қил|appoint|elect|nominat|chosen|declared|confirm|tak(?:es?|ing) (?:up|over)|assum|becom|run by|headed by|be (?:the|our)|(?:shall|will|to) (?:act|serve|be)|ameteuliwa|amechaguliwa|kuteuliwa|atakuwa|awe)\p{L}*/giu
/** The post of who heads an organisation; folded. */
export const HEAD_POST =
  /(?<!\p{L})(?:директор|гендиректор|руководител|президент|председател|управляющ|заведующ|ректор|глав(?:а|ой|у|ы)(?!\p{L})|басшы|тораг|торайым|direktor|rahbar|rais|рахбар|раис|(?:managing |executive )?director|chief executive|ceo(?!\p{L})|general manager|managing partner|chair(?:man|person|lady|woman)?(?!\p{L})|principal|head of the|mkurugenzi|mwenyekiti)/u
/** Posts of those who head no organisation; folded. */
export const NO_HEAD_POST =
  /заместител|зам\. ?дир|бухгалтер|председател\p{L}* (?:\p{L}+ )?(?:собрани|заседани|комисси)|(?:директор|руководител|начальник)\p{L}* (?:по |отдел|департамент|магазин|направлен|проект|служб|групп|склад)|финансов\p{L} директор|коммерческ\p{L}+ директор|техническ\p{L}+ директор|орынбасар|есепши|жиналыс\p{L}* (?:тораг|торайым)|болим\p{L}* басшы|orinbosar|hisobchi|(?:majlis|yigilish)\p{L}* rais|bolim\p{L}* (?:boshlig|rahbar)|уринбосар|хисобчи|(?:мажлис|йигилиш)\p{L}* раис|deputy|vice|assistant|chair\p{L}* of the meeting|(?:director|head) of (?:finance|sales|marketing|operations|ict|it|human)|(?:finance|sales|technical|commercial|branch|hr|marketing) (?:director|manager)/u
/** Behind such a post and a dash who was chosen is named; folded. */
export const BY_DASH =
  /(?:директор|руководител|президент|председател|басшы|тораг|торайым|direktor|rahbar|rais|рахбар|раис|director|chief executive|ceo|chair(?:man|person|lady)?|mkurugenzi|mwenyekiti)\p{L}*[\s»"]{0,2}\s?[–—:-]\s*(?:mr|mrs|ms|dr|eng|bw|bi)?[\s.]*$/u
/** Who is ill, away, dead or the former one; folded. */
export const GONE =
  /(?:former|outgoing|late|previous|sick leave of|illness of|death of|departure of|прежн\p{L}+|бывш\p{L}+|покойн\p{L}+|болезн\p{L}+|смерт\p{L}+|кончин\p{L}+|бурынгы|мархум|sobiq|avvalgi|hozirgi|marhum|собик|аввалги|хозирги|мархум|aliyekuwa|marehemu)[^.;]{0,40}$/u
