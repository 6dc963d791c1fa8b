import type { PaperTruth, Wording } from '../paper.ts'
import { KE_IDENTITIES } from './ke-identities.ts'
import { KZ_IDENTITIES } from './kz-identity.ts'
import { UZ_IDENTITIES } from './uz-identities.ts'

const TRUTH: PaperTruth = { kind: 'selfie', registrationNumbers: [], fields: {}, requests: [] }

/** Fronts with a portrait, which people show to the camera. */
const SHOWN = [
  'kz-ru-identity-card',
  'kz-kk-identity-passport',
  'ke-national-id',
  'ke-maisha-card',
  'ke-passport',
]

function selfieWith(identity: Wording): Wording {
  return {
    ...identity,
    kind: 'selfie',
    name: `${identity.name}-selfie`,
    write: (scene, pick) => ({ paper: { ...identity.write(scene, pick).paper, held: true }, truth: TRUTH }),
  }
}

/** People with their identity paper in hand; of these pictures only the kind is measured. */
export const SELFIES: readonly Wording[] = [...KZ_IDENTITIES, ...KE_IDENTITIES]
  .filter(({ name }) => SHOWN.includes(name))
  .concat(UZ_IDENTITIES)
  .map(selfieWith)
