import { intentOf } from '../../cases/intent.ts'
import { requestsIn } from '../../cases/requests.ts'
import { appoints, appointsAnother, isOtherOrder, speaksOfAppointment } from './appointment.ts'
import { classify } from './classify.ts'
import type { Sheet } from './lines.ts'
import { hasMrz } from './mrz.ts'
import { titlesOf } from './titles.ts'

const MAX_TITLES = 3

/** What the rules of reading find in a paper, for a trained model to weigh: names that no word has. */
export function kindMarks(sheet: Sheet): string[] {
  const { folded, lines, text } = sheet
  const marks = {
    appoints: appoints(folded),
    speaks: speaksOfAppointment(folded),
    another: appointsAnother(folded),
    'other order': isOtherOrder(folded),
    mrz: hasMrz(sheet),
  }
  return [
    ...Object.entries(marks).flatMap(([name, is]) => (is ? [name] : [])),
    ...requestsIn(text).map((request) => `asks ${request}`),
    ...titlesOf(lines)
      .slice(0, MAX_TITLES)
      .map(({ kind }) => `title ${kind}`),
    `intent ${intentOf(text)}`,
    `cues ${classify(sheet).kind}`,
  ].map((name) => `!${name}`)
}
