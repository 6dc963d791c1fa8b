import { addDays } from '../../demo/dates.ts'
import { random } from '../../demo/numbers.ts'
import { write } from '../corpus/make.ts'
import type { Wording } from '../corpus/paper.ts'
import { sceneOf } from '../corpus/scenes.ts'
import { type CasePaper, carry } from './carry.ts'
import type { CaseLabel, CaseTruth, Draft, Forms, LabelledCase, PaperDraft } from './case-plan.ts'
import { writePaper } from './choose-wording.ts'
import { draftOf, type Plan } from './deal.ts'
import { writeCaseMail } from './letters.ts'
import type { Second } from './stories.ts'
import { truthOf } from './truth.ts'

const SELFIE_SEED = 919
/** Of the second mail, so that it has a Message-ID of its own. */
const SECOND_SEED = 500_009
const DAYS_BETWEEN = 3

/** One labelled case of one mail or two; the same plan gives the same bytes. */
export async function makeCase(
  plan: Plan,
  wordings: readonly Wording[],
  forms: Forms,
): Promise<LabelledCase> {
  const draft = draftOf(plan)
  const next = random(plan.seed * 79 + 17)
  const papers = draft.papers.map((paper, index): CasePaper => {
    if (paper.kind === 'selfie' && forms === 'text' && !plan.story.second)
      return sharedSelfie(draft, paper, wordings)
    const seed = plan.seed * 10 + index
    return { draft: paper, seed, written: writePaper(draft, paper, wordings, seed) }
  })
  const { second } = plan.story
  if (second) return twoMails(plan, draft, second, papers, forms, next)
  const { files, carried } = await carry(papers, forms, next)
  const mail = await writeCaseMail(draft, files, next)
  return { label: labelOf(plan, carried, truthOf(draft, papers)), mails: [mail] }
}

/** The application at first, and everything else some days later. */
async function twoMails(
  plan: Plan,
  draft: Draft,
  second: Second,
  papers: readonly CasePaper[],
  forms: Forms,
  next: () => number,
): Promise<LabelledCase> {
  const [now, later] = [papers.slice(0, 1), papers.slice(1)]
  const { scene, today, mail } = draft
  const first = await carry(now, forms, next)
  const rest = await carry(later, forms, next)
  const follow: Draft = {
    ...draft,
    scene: { ...scene, seed: scene.seed + SECOND_SEED },
    today: addDays(today, DAYS_BETWEEN),
    mail: {
      ...mail,
      follows: true,
      saysAccount: second === 'in-reply' ? null : scene.accountNumber,
      sender: second === 'from-elsewhere' ? `accounts@${scene.stranger.domain}` : mail.sender,
      answers: second === 'in-reply',
    },
  }
  // Whoever writes from elsewhere changes nothing about the owner's case.
  const truth = truthOf(draft, second === 'from-elsewhere' ? now : papers)
  return {
    label: labelOf(plan, `${first.carried}, then ${rest.carried}`, truth),
    mails: [await writeCaseMail(draft, first.files, next), await writeCaseMail(follow, rest.files, next)],
  }
}

function labelOf(plan: Plan, carried: string, truth: CaseTruth): CaseLabel {
  const { index, story, country, entityType, language } = plan
  const id = [String(index).padStart(4, '0'), country, entityType, story.name].join('-').toLowerCase()
  return { id, story: story.name, group: story.group, country, entityType, language, carried, truth }
}

/**
 * Nobody sends a selfie as text: where no time is to go into OCR, one picture of each country serves all its
 * cases, but for those that one desk sees: it would call the picture reused.
 */
function sharedSelfie({ country }: Draft, paper: PaperDraft, wordings: readonly Wording[]): CasePaper {
  const wording = wordings.find((each) => each.kind === 'selfie' && each.country === country)
  if (!wording) throw new Error(`no selfie of ${country}`)
  const scene = sceneOf(SELFIE_SEED, country, '2026-01-12')
  return { draft: paper, seed: SELFIE_SEED, written: write(wording, scene, SELFIE_SEED) }
}
