/** Posts that head an organisation, alone or followed by the organisation itself. */
const HEAD =
  /^(?:генеральн\p{L}+\s|исполнительн\p{L}+\s|бас\s|бірінші\s|первый\s|managing\s|general\s|executive\s)?(?:директор(?:ы|а|ом|у)?|руководител(?:ь|я|ем)|президент(?:а|ом)?|председател\p{L}+(?:\sправления)?|басшы(?:сы)?|төраға(?:сы)?|director|president|chief executive(?: officer)?|ceo)(?=\s*$|\s*[,/]|\s+и\s+(?:единственн\p{L}+\s+)?(?:участник|учредител)|-учредител|[\s,.;:(«"]+(?:$|тоо|жшс|ао|ақ|llp|jsc|товариществ|компани|организаци|общества|серіктестік|of the company|[«"(]))/iu
/** A part of an organisation, or a post in one. */
const PART =
  /отдел|департамент|филиал|склад|проект|служб|цех|участк|магазин|бюро|представительств|направлени|регион|бөлім|филиал|branch|department|division|заместител|\bзам\b|орынбасар|deputy|бухгалтер|accountant|менеджер|manager|юрист|инженер|финанс|коммерч|технич|financ|sales|marketing|operations|по доверенности|сенімхат/iu

export type Role = 'head' | 'other' | 'doubtful' | 'unknown'

/**
 * What a post under an application means for the rules. Only a post that is plainly the head's is `head`;
 * a director of something is `other`; what could be either is `doubtful`, and a person looks.
 */
export function roleOf(post: string | undefined): Role {
  if (!post) return 'unknown'
  if (PART.test(post)) return 'other'
  if (HEAD.test(post)) return 'head'
  return /директор|руководител|director|басшы|управляющ/iu.test(post) ? 'doubtful' : 'other'
}
