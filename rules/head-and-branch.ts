import { fold } from '../cases/fold.ts'
import { organisationCore } from '../cases/names.ts'

/** Names of branches and representative offices; of folded text. */
const BRANCH =
  /филиал|представительств|окилди[гк]|filial|vakolatxona|ваколатхона|(?<!\p{L})branch|representative office|(?<!\p{L})tawi(?!\p{L})/u
/** A shorter name may be part of another by chance. */
const SHORTEST = 3

/** Whether the first name is that of a branch or a representative office of the second: «Филиал ТОО «Фирма» в г. Алматы». */
export function isBranchOf(branch: string, head: string): boolean {
  const core = organisationCore(head)
  return (
    BRANCH.test(fold(branch)) &&
    !BRANCH.test(fold(head)) &&
    core.length >= SHORTEST &&
    organisationCore(branch).includes(core)
  )
}

/**
 * Whether BINs of two papers are of a head office and of a branch or a representative office: the sixth digit is 0
 * for a head office, 1 and 2 for those (DOMAIN 1.1, documented for the BIN).
 */
export function areHeadAndBranch(a: readonly string[], b: readonly string[]): boolean {
  const isHead = (bin: string): boolean => bin[5] === '0'
  const isPart = (bin: string): boolean => bin[5] === '1' || bin[5] === '2'
  return (a.some(isHead) && b.some(isPart)) || (a.some(isPart) && b.some(isHead))
}
