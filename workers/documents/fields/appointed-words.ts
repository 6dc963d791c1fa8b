/** What papers say round the name of who is appointed, and of others; all folded. */

/** Words that appoint. */
export const VERB =
  /назнач|избра|избир|принять|принят|возлож|считать|утверд|вступ|приступ|тагайында|сайла|жуктел|кирис|appoint|elect|tayinla|sayla|qabul qil|yukla|kirish|тайинла|кабул кил|юкла|кириш/u
/** Who spoke, presided, took the minutes or was there is not who was elected. */
export const SPEAKER =
  /(?:слушали|выступ\p{L}*|предлож\p{L}*|докладчик|присутств\p{L}*|катыс\p{L}*|председател\p{L}* (?:собрани|жиналыс)\p{L}*|секретар\p{L}*|тыңдалды|тындалды|сойле\p{L}*|торага\p{L}*|хатшы\p{L}*|qatnash\p{L}*|eshitildi|raisi?|kotib\p{L}*|катнаш\p{L}*|эшитилди|раиси?|котиб\p{L}*|proposed by|seconded by|present|chaired by|in the chair)[^.;\n]{0,40}$/u
/** Who is replaced, hands over or supervises. */
export const INSTEAD =
  /(?:вместо|взамен|орнына|контрол\p{L}*|ознаком\p{L}*|orniga|ornini|урнига|nazorat\p{L}*|назорат\p{L}*|in place of|replac\p{L}*|succe\p{L}*|vice)[^.;]{0,50}$/u
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
/** Lines of signatures below («Директор ____ Иванов»). */
export const SIGNS =
  /(?:_{3,}|\n\s*(?:директор|председатель|участник|учредитель|секретарь|chair\p{L}*|secretary|director|raisi?|kotib|раиси?|котиб|төраға|хатшы)[^\n]{0,80})$/iu
/** A letter to the one appointed. */
export const APPOINTED_YOU =
  /appoint(?:ed|ing)? you (?:as|to)|your appointment as|you (?:are|have been)(?: hereby)?(?: duly)? appointed|сиз(?:ди|ни)?[^.;]{0,60}(?:тагайында|тайинла)|sizni[^.;]{0,60}tayinla/u
/** Who enters upon a post says so. */
export const ENTERS = /(?:вступ|приступ|кирис|kirish|кириш|assum)\p{L}*/u
export const OWN_WORD = /(?<!\p{L})(?:я|мен|men|i|считать),?\s/gu
