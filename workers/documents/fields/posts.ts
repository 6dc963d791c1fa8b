/** Posts of those who sign, in all languages, as printed at the start of a cell. */

const BEFORE = [
  'и\\.?\\s?о\\.?',
  'врио',
  '(?:генеральн|исполнительн|финансов|коммерческ|техническ|главн|первый|заместител|единоличн|уполномоченн|законн)\\p{L}*',
  'зам\\.?',
  'гл\\.?',
  'бас|бірінші|атқарушы|серіктестік|мекеме|ұйым|компания',
  'korxona|jamiyat|tashkilot|kompaniya|bosh|ijrochi|birinchi|ishonchli|vakolatli|mas.?ul',
  'корхона|жамият|ташкилот|бош|ижрочи|биринчи|ишончли|ваколатли',
  'managing|executive|sole|general|finance|company|board|authori[sz]ed|operations|technical|commercial|chief|deputy|acting|business|designated|programme|project|country|the|a|our|ict|it',
  'менеджер|бухгалтер|управляющий',
]
const POSTS = [
  // Russian
  'заведующ\\p{L}+|глав[аыуе]|ректор\\p{L}*|начальник\\p{L}*|ликвидатор\\p{L}*|гендиректор\\p{L}*|директор\\p{L}*|руководител\\p{L}+|президент\\p{L}*|председател\\p{L}+(?:\\s(?:правления|собрания|совета))?|управляющ\\p{L}+|представител\\p{L}+|уполномоченн\\p{L}+(?:\\s(?:лицо|представител\\p{L}+))?|доверенное лицо|доверител\\p{L}*|поверенн\\p{L}+|по доверенности|администратор\\p{L}*|бухгалтер\\p{L}*|инженер\\p{L}*|менеджер\\p{L}*|предпринимател\\p{L}+|заявител\\p{L}+|владелец|учредител\\p{L}+|ип|фио|ф\\.?\\s?и\\.?\\s?о\\.?',
  // Kazakh
  'директор\\p{L}*|бухгалтер|есепші\\p{L}*|басшы\\p{L}*|меңгеруші\\p{L}*|төрайым\\p{L}*|төраға\\p{L}*|ректор\\p{L}*|бастық|бастығы|иесі|басқарма төраға\\p{L}*|президент\\p{L}*|уәкілетті өкіл\\p{L}*|өкіл\\p{L}*|сенімхат бойынша|кәсіпкер\\p{L}*|өтініш(?:\\s)?беруші\\p{L}*|өтініш иесі|құрылтайшы\\p{L}*',
  // Uzbek
  'direktor\\p{L}*|rahbar\\p{L}*|raisi?|vakil\\p{L}*|ishonchnoma (?:asosida|bo.?yicha)(?: ish yurituvchi)? vakil\\p{L}*|ariza(?:chi| beruvchi)\\p{L}*|tadbirkor\\p{L}*|ta.?sischi\\p{L}*|yatt|hisobchi\\p{L}*|buxgalter\\p{L}*|menejer\\p{L}*|administrator\\p{L}*',
  'раҳбар\\p{L}*|раиси?|вакил\\p{L}*|ишончнома (?:асосида|бўйича)(?: иш юритувчи)? вакил\\p{L}*|ариза(?:чи| берувчи)\\p{L}*|тадбиркор\\p{L}*|таъсисчи\\p{L}*|ҳисобчи\\p{L}*|котиб\\p{L}*|ятт',
  // English and Swahili
  'directors?|president|chair(?:man|person|lady|woman)?|executive officer|chief executive|head(?: of \\p{L}+| teacher)?|founder|trustee|treasurer|patron|coordinator|principal|pastor|declarant|financial officer|technology officer|officer|ceo|cfo|cto|manager|secretary|accountant|proprietor|proprietress|owner|partner|signatory|representative|attorney|donor|donee|grantor|principal|applicant|account (?:owner|holder)|mkurugenzi\\p{L}*|mwenyekiti\\p{L}*|katibu|mwalimu mkuu|mwenye|mmiliki|mwombaji|meneja|mwakilishi',
]

/** A post of somebody who signs, at the start of a cell, and not the first word of an address: «director@…». */
export const POST = new RegExp(
  `^["«]?(?:(?:${BEFORE.join('|')})\\s?)*(?:${POSTS.join('|')})(?!\\p{L}|[\\p{L}\\d._-]*@)`,
  'iu',
)
/** Who signs by a power of attorney; folded. */
export const BY_POWER =
  /по\s+доверенности|действующ\p{L}+\s+на\s+основании\s+доверенности|сенимхат\s+(?:бойынша|негизинде)|under (?:a |the )?power of attorney|ishonchnoma\p{L}*\s(?:asosida|boyicha)|ишончнома\p{L}*\s(?:асосида|буйича)/u
