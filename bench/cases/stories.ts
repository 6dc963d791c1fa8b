import type { FlagCode } from '../../cases/flags.ts'
import type { EntityType } from '../../cases/vocabulary.ts'
import { addDays } from '../../demo/dates.ts'
import { random } from '../../demo/numbers.ts'
import type { Country } from '../corpus/countries.ts'
import { faultyScene, withStrangersNumber } from '../corpus/faults.ts'
import { personOf } from '../corpus/people/person.ts'
import type { Scene } from '../corpus/scene.ts'
import type { CaseLabel, Draft, MailDraft, PaperDraft, PaperKind } from './case-plan.ts'

/** How the rest of the papers comes: in answer to the desk, in a mail of its own, or from another address. */
export type Second = 'in-reply' | 'afresh' | 'from-elsewhere'

/** One kind of case: what is told differently from a complete one. */
export interface Story {
  readonly name: string
  readonly group: CaseLabel['group']
  /** Of a hundred cases. */
  readonly share: number
  readonly countries?: readonly Country[]
  readonly entityTypes?: readonly EntityType[]
  /** Only where the application is signed by the head, or by an attorney. */
  readonly signatory?: Scene['signatory']
  readonly tell: (draft: Draft) => Draft
  /** Only the application comes at first. */
  readonly second?: Second
}

const COMPANY = { entityTypes: ['legal-entity'] } as const
const PERSON = { entityTypes: ['sole-proprietor', 'individual'] } as const
const BLANK = '________________'

/**
 * | group   | share | what it is |
 * |---------|-------|------------|
 * | clean   | 44    | everything that is demanded, in every form and carriage |
 * | missing | 28    | one or several items are not there |
 * | defect  | 20    | everything came, and a person must look: any of these makes `review` |
 * | open    | 3     | nothing tells the entity type, at times not the country either |
 * | other   | 5     | no application at all |
 */
export const STORIES: readonly Story[] = [
  { name: 'complete', group: 'clean', share: 37, tell: (draft) => draft },
  { name: 'terse-mail', group: 'clean', share: 5, tell: (draft) => mail(draft, SILENT) },
  { name: 'extra-paper', group: 'clean', share: 2, tell: (draft) => added(draft, 'payment-order') },

  { name: 'no-authority', group: 'missing', share: 5, ...COMPANY, tell: noAuthority },
  { name: 'no-certificate', group: 'missing', share: 4, ...COMPANY, tell: without('registration') },
  {
    name: 'head-s-paper-for-attorney',
    group: 'missing',
    share: 2,
    ...COMPANY,
    signatory: 'attorney',
    tell: ofHead,
  },
  { name: 'no-application', group: 'missing', share: 4, tell: noApplication },
  { name: 'application-alone', group: 'missing', share: 4, tell: alone },
  { name: 'no-selfie', group: 'missing', share: 3, ...PERSON, tell: without('selfie') },
  { name: 'no-identity', group: 'missing', share: 2, ...PERSON, tell: without('identity') },
  { name: 'blank-account', group: 'missing', share: 2, tell: blankAccount },
  { name: 'blank-address', group: 'missing', share: 2, tell: blankAddress },

  { name: 'stranger-s-number', group: 'defect', share: 2, ...COMPANY, tell: strangersNumber },
  { name: 'other-head-appointed', group: 'defect', share: 2, ...COMPANY, signatory: 'head', tell: otherHead },
  { name: 'expired-power', group: 'defect', share: 2, ...COMPANY, signatory: 'attorney', tell: expiredPower },
  {
    name: 'undated-power',
    group: 'defect',
    share: 1,
    ...COMPANY,
    countries: ['KZ'],
    signatory: 'attorney',
    tell: undatedPower,
  },
  {
    name: 'power-of-other-head',
    group: 'defect',
    share: 1,
    ...COMPANY,
    signatory: 'attorney',
    tell: otherGrantor,
  },
  { name: 'two-accounts', group: 'defect', share: 1, tell: twoAccounts },
  { name: 'two-addresses', group: 'defect', share: 1, tell: twoAddresses },
  { name: 'both-requests', group: 'defect', share: 2, tell: both },
  { name: 'blank-page', group: 'defect', share: 1, tell: spoiled('blank', 'unreadable-document') },
  { name: 'password', group: 'defect', share: 1, tell: spoiled('password', 'password-protected') },
  { name: 'expired-identity', group: 'defect', share: 1, ...PERSON, tell: expiredIdentity },
  { name: 'other-person-s-identity', group: 'defect', share: 1, ...PERSON, tell: otherIdentity },
  {
    name: 'not-the-owner',
    group: 'defect',
    share: 1,
    tell: (draft) => mail(draft, { remark: 'not-owner' }, 'non-owner'),
  },
  {
    name: 'old-application',
    group: 'defect',
    share: 1,
    tell: (draft) => dated(draft, -210, 'application-outdated'),
  },
  { name: 'wrong-digit', group: 'defect', share: 1, ...COMPANY, countries: ['KZ', 'UZ'], tell: wrongDigit },
  { name: 'reply-elsewhere', group: 'defect', share: 1, tell: replyElsewhere },

  { name: 'text-alone', group: 'open', share: 3, tell: textAlone },

  { name: 'bill', group: 'other', share: 3, tell: bill },
  { name: 'out-of-office', group: 'other', share: 2, tell: outOfOffice },
]

/** Cases of two mails, which the whole desk has to put together; of ten. */
export const FOLLOW_UPS: readonly Story[] = [
  { name: 'rest-in-reply', group: 'follow-up', share: 4, second: 'in-reply', tell: (draft) => draft },
  { name: 'rest-afresh', group: 'follow-up', share: 3, second: 'afresh', tell: (draft) => draft },
  {
    name: 'rest-from-elsewhere',
    group: 'follow-up',
    share: 3,
    second: 'from-elsewhere',
    tell: (draft) => draft,
  },
]

const SILENT: Partial<MailDraft> = { saysAccount: null, saysEmail: null, saysNumber: false }

function mail(draft: Draft, change: Partial<MailDraft>, ...flags: readonly FlagCode[]): Draft {
  return { ...draft, mail: { ...draft.mail, ...change }, flags: [...draft.flags, ...flags] }
}

function papers(
  draft: Draft,
  change: (paper: PaperDraft) => PaperDraft,
  ...flags: readonly FlagCode[]
): Draft {
  return { ...draft, papers: draft.papers.map(change), flags: [...draft.flags, ...flags] }
}

function added(draft: Draft, kind: PaperKind): Draft {
  return { ...draft, papers: [...draft.papers, { kind, scene: draft.scene }] }
}

function without(...kinds: readonly PaperKind[]): (draft: Draft) => Draft {
  return (draft) => ({ ...draft, papers: draft.papers.filter(({ kind }) => !kinds.includes(kind)) })
}

/** One kind of paper says something else than the rest. */
function saying(
  draft: Draft,
  kind: PaperKind,
  change: Partial<PaperDraft>,
  ...flags: readonly FlagCode[]
): Draft {
  return papers(draft, (paper) => (paper.kind === kind ? { ...paper, ...change } : paper), ...flags)
}

/** All papers but those with a scene of their own tell of another scene. */
function rewritten(draft: Draft, scene: Scene): Draft {
  return { ...papers(draft, (paper) => ({ ...paper, scene })), scene }
}

function noAuthority(draft: Draft): Draft {
  const left = without('appointment', 'power-of-attorney')(draft)
  return draft.scene.signatory === 'head' ? saying(left, 'registration', { names: 'nobody' }) : left
}

/** An attorney signs, and the paper that came is about the head. */
function ofHead(draft: Draft): Draft {
  return papers(draft, (paper) =>
    paper.kind === 'power-of-attorney' ? { kind: 'appointment', scene: draft.scene } : paper,
  )
}

function noApplication(draft: Draft): Draft {
  const { accountNumber, newEmail, requests } = draft.scene
  const saysEmail = requests.includes('change-email') ? newEmail : null
  return mail(without('application')(draft), { saysAccount: accountNumber, saysEmail, saysEntityType: true })
}

function alone(draft: Draft): Draft {
  return { ...draft, papers: draft.papers.filter(({ kind }) => kind === 'application') }
}

function blankAccount(draft: Draft): Draft {
  return mail(rewritten(draft, { ...draft.scene, accountNumber: BLANK }), { saysAccount: null })
}

function blankAddress(draft: Draft): Draft {
  const scene: Scene = { ...draft.scene, requests: ['change-email'], newEmail: BLANK }
  return mail(rewritten(draft, scene), { saysEmail: null })
}

function strangersNumber(draft: Draft): Draft {
  return saying(
    draft,
    'registration',
    { scene: withStrangersNumber(draft.scene) },
    'registration-number-mismatch',
  )
}

function otherHead(draft: Draft): Draft {
  const scene = { ...draft.scene, head: draft.scene.founder }
  const told = saying(draft, 'appointment', { scene }, 'signatory-mismatch')
  return saying(told, 'registration', { names: 'nobody' })
}

function expiredPower(draft: Draft): Draft {
  const scene = faultyScene(draft.scene, 'expired-power', random(draft.scene.seed))
  return saying(draft, 'power-of-attorney', { scene }, 'power-of-attorney-expired')
}

function undatedPower(draft: Draft): Draft {
  return saying(draft, 'power-of-attorney', { undated: true }, 'power-of-attorney-undated')
}

/** Nobody of the company gives it: any director of a Kenyan one might, and its founder is one. */
function otherGrantor(draft: Draft): Draft {
  const next = random(draft.scene.seed * 67 + 5)
  const stranger = () => personOf(next, draft.country, draft.scene.appliedOn)
  const scene = { ...draft.scene, head: stranger(), founder: stranger() }
  const told = saying(draft, 'power-of-attorney', { scene }, 'grantor-mismatch')
  return saying(told, 'registration', { names: 'head' })
}

function twoAccounts(draft: Draft): Draft {
  const other = String(Number(draft.scene.accountNumber) + 1357).padStart(4, '0')
  return mail(draft, { saysAccount: other }, 'account-number-conflict')
}

function twoAddresses(draft: Draft): Draft {
  const told = rewritten(draft, { ...draft.scene, requests: ['change-email'] })
  return mail(told, { saysEmail: `reserve@${draft.scene.stranger.domain}` }, 'new-email-conflict')
}

function both(draft: Draft): Draft {
  const told = rewritten(draft, { ...draft.scene, requests: ['change-email', 'disable-2fa'] })
  return { ...told, flags: ['both-requests'] }
}

/** The paper that tells whose authority it is cannot be read. */
function spoiled(state: NonNullable<PaperDraft['state']>, code: FlagCode): (draft: Draft) => Draft {
  const proofs: readonly PaperKind[] = ['appointment', 'power-of-attorney', 'identity']
  return (draft) => {
    const told = papers(draft, (paper) => (proofs.includes(paper.kind) ? { ...paper, state } : paper), code)
    return saying(told, 'registration', { names: 'nobody' })
  }
}

function expiredIdentity(draft: Draft): Draft {
  const { scene, country } = draft
  const head = personOf(random(scene.seed * 67 + 5), country, addDays(scene.appliedOn, -4100))
  return saying(rewritten(draft, { ...scene, head }), 'identity', { expired: true }, 'identity-expired')
}

function otherIdentity(draft: Draft): Draft {
  const scene = { ...draft.scene, head: draft.scene.founder }
  const told = saying(draft, 'identity', { scene }, 'identity-mismatch')
  return saying(told, 'selfie', { scene })
}

function dated(draft: Draft, days: number, code: FlagCode): Draft {
  const scene = { ...draft.scene, appliedOn: addDays(draft.scene.appliedOn, days) }
  return saying(draft, 'application', { scene }, code)
}

function wrongDigit(draft: Draft): Draft {
  const scene = faultyScene(draft.scene, 'wrong-digit', random(draft.scene.seed))
  return { ...rewritten(draft, scene), flags: ['invalid-check-digit'] }
}

function replyElsewhere(draft: Draft): Draft {
  return mail(draft, { replyTo: `support@${draft.scene.stranger.domain}` }, 'reply-to-mismatch')
}

function textAlone(draft: Draft): Draft {
  const { accountNumber, newEmail, requests } = draft.scene
  const saysEmail = requests.includes('change-email') ? newEmail : null
  return mail({ ...draft, papers: [] }, { saysAccount: accountNumber, saysEmail, saysNumber: false })
}

function bill(draft: Draft): Draft {
  const paper: PaperDraft = { kind: 'payment-order', scene: draft.scene }
  return mail({ ...draft, papers: [paper] }, { ...SILENT, business: 'bill' })
}

function outOfOffice(draft: Draft): Draft {
  return mail({ ...draft, papers: [] }, { ...SILENT, business: 'out-of-office' })
}
