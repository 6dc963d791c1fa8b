import { fold } from '../cases/fold.ts'

/** What may stand before the post of a head without changing it; of folded text, as all that follows. */
const BEFORE =
  '(?:(?:генеральн|исполнительн|единоличн)\\p{L}+|первый|бас|биринши|аткарушы|bosh|ijrochi|birinchi|бош|ижрочи|биринчи|managing|general|executive|group|company|sole|founding|the|our|jamiyat|korxona|kompaniya|tashkilot|жамият|корхона|компания|ташкилот|сериктестик|мекеме|уйым)'
/** Posts that head an organisation. */
const POSTS = [
  '(?:ген)?директор(?:ы|а|ом|у|и)?|руководител(?:ь|я|ем)|президент(?:а|ом|и)?|председател\\p{L}+(?: (?:совета директоров|правления))?',
  'басшы(?:сы)?|(?:баскарма )?торага(?:сы)?|(?:баскарма )?торайым(?:ы)?',
  'direktor(?:i)?|rahbar(?:i)?|(?:boshqaruv )?raisi?|prezident(?:i)?',
  'рахбар(?:и)?|(?:бошкарув )?раиси?',
  'director|president|chief executive(?: officer)?|ceo|chair(?:man|woman|person|lady)?|proprietor|proprietress|managing partner',
  'mkurugenzi(?: (?:mtendaji|mkuu|mwenza))?|afisa mtendaji mkuu|mwenyekiti|mmiliki',
].join('|')
/** What makes the head no other post when it follows: an end, a second post of an owner, the organisation itself. */
const AFTER =
  '(?=[\\s—–-]*$|\\s*[,/]|\\s*(?:и|and|&|na|va|ва|жане) (?:(?:единственн|sole|yagona|ягона|жалгыз)\\p{L}* )?(?:участник|учредител|founder|owner|shareholder|co-?founder|chair|ceo|chief executive|director|proprietor|(?:company )?secretary|mmiliki|mwanzilishi|mwenyekiti|tasischi|таъ?сисчи|курылтайшы|катысушы)|-учредител|[\\s,.;:(«"]+(?:$|тоо|жшс|ао|ак|ооо|мчж|mchj|llp|jsc|ltd|limited|plc|товариществ|компани|организаци|общества|кгу|ргу|гу|кгп|ргп|г?ккп|п?кск|фонд|школ|мектеп|университет|колледж|больниц|клиник|сериктестик|kompaniya|jamiyat|of the company|wa kampuni|ya kampuni|[«"(]))'
const HEAD = new RegExp(`^(?:${BEFORE} ){0,3}(?:${POSTS})${AFTER}`, 'u')
/** A part of an organisation, a post in one, or who acts for its head. */
const PART = new RegExp(
  [
    'отдел|департамент|филиал|склад|проект|служб|цех|участк|магазин|бюро|представител|направлени|регион|заместител|(?<!\\p{L})зам(?!\\p{L})|бухгалтер|менеджер|юрист|инженер|финанс|коммерч|технич|по доверенности|помощник|советник|ассистент|маркетинг|продаж|кадр',
    'болим|орынбасар|сенимхат|кенесши|комекши|есепши',
    'bolim|bolinma|filial|orinbosar|hisobchi|buxgalter|menejer|yurist|muhandis|moliya|tijorat|texnik|ishonchnoma|maslahatchi|yordamchi|savdo|vakil',
    'булим|булинма|уринбосар|хисобчи|молия|тижорат|техник|ишончнома|маслахатчи|ердамчи|савдо|вакил',
    'branch|department|division|deputy|(?<!\\p{L})vice|assistant|associate|accountant|manager|sales|marketing|operations|financ|technical|technolog|commercial|legal|human resource|regional|attorney|representative|(?<!\\p{L})(?:it|ict|hr|ит|айти)(?!\\p{L})',
    'naibu|msaidizi|mhasibu|meneja|tawi|idara|fedha|masoko|mauzo|wakili|mwakilishi',
  ].join('|'),
  'u',
)
/** Words of heads in what is not plainly a head's post: an acting one, a director of something. */
const LIKE_HEAD =
  /директор|руководител|управляющ|заведующ|начальник|(?<!\p{L})глав[аы](?!\p{L})|председател|президент|менгеруши|mudir|мудир|басшы|торага|direktor|rahbar|raisi|рахбар|раиси|director|chair|president|chief|principal|mkurugenzi|mwenyekiti|partner/u

/** Whoever applies, which is no post and says nothing of anybody's authority. */
const NO_POST =
  /^(?:(?:the )?(?:applicant|declarant|(?:authori[sz]ed )?signatory|account (?:owner|holder))|заявитель|подписант|владелец(?: аккаунта)?|отиниш (?:беруши|иеси)|ariza(?:chi| beruvchi)|ариза(?:чи| берувчи)|mwombaji)$/u

export type Role = 'head' | 'other' | 'doubtful' | 'unknown'

/**
 * What a post under an application means for the rules, in the languages of KZ, UZ and KE. Only a post that is plainly
 * the head's is `head`; a director of something is `other`; what could be either is `doubtful`, and a person looks.
 */
export function roleOf(post: string | undefined): Role {
  const folded = fold(post ?? '')
  if (folded === '' || NO_POST.test(folded)) return 'unknown'
  const isHead = folded.split('/').some((each) => HEAD.test(each.trim()) && !PART.test(each))
  if (PART.test(folded)) return isHead ? 'doubtful' : 'other'
  if (isHead) return 'head'
  return LIKE_HEAD.test(folded) ? 'doubtful' : 'other'
}
