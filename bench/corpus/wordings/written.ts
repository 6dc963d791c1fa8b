import { random } from '../../../demo/numbers.ts'
import type { Block, Paper, PaperTruth, Pick, TrueFields, Wording } from '../paper.ts'
import type { Person, Scene } from '../scene.ts'
import { initialsFirst, printed, tight } from './kz-truth.ts'

/** What one wording prints and what is true of it. */
export interface Written {
  /** A4 unless given. */
  readonly size?: Paper['size']
  readonly letterhead?: NonNullable<Paper['letterhead']>
  readonly blocks: readonly Block[]
  /** Of the paper's owner, all printed; none unless given. */
  readonly numbers?: PaperTruth['registrationNumbers']
  /** Names are every form the paper might print: those it does not print are dropped, but for identity papers. */
  readonly fields?: TrueFields
}

const NAMES = ['organisationName', 'signatoryName', 'grantorName']

/** A wording from what it prints; `finish` is the last hand on the texts of the paper and its truth. */
export function wordingOf(
  about: Omit<Wording, 'write'>,
  write: (scene: Scene, pick: Pick) => Written,
  finish: <T>(written: T, pick: Pick) => T = (written) => written,
): Wording {
  return {
    ...about,
    write(scene, pick) {
      const { size = 'A4', letterhead, blocks, numbers = [], fields = {} } = write(scene, pick)
      const paper: Paper = { size, ...(letterhead && { letterhead }), blocks }
      const truth: PaperTruth = {
        kind: about.kind,
        registrationNumbers: numbers,
        // An identity paper prints the parts of a name in cells of their own.
        fields: about.kind === 'identity' ? fields : printedOnly(paper, fields),
        requests: about.kind === 'application' ? scene.requests : [],
      }
      return finish({ paper, truth }, pick)
    },
  }
}

function printedOnly(paper: Paper, fields: TrueFields): TrueFields {
  const entries = Object.entries(fields).map(([name, values]) => [
    name,
    NAMES.includes(name) ? printed(paper, values) : values,
  ])
  return Object.fromEntries(entries)
}

/** The measured fields of an application; an organisation's name only where the owner is one. */
export function applicationFields(
  scene: Scene,
  signatoryName: readonly string[],
  organisationName?: readonly string[],
): TrueFields {
  return {
    accountNumber: [scene.accountNumber],
    newEmail: scene.requests.includes('change-email') ? [scene.newEmail.toLowerCase()] : [],
    ...(organisationName && { organisationName }),
    signatoryName,
    documentDate: [scene.appliedOn],
  }
}

/** Who signs the application. */
export function signerOf(scene: Scene): Person {
  return scene.signatory === 'head' ? scene.head : scene.attorney
}

/** A short name in every arrangement: Karimov Sh. A., Sh. A. Karimov, Sh.A. Karimov. */
export function shortForms(initials: string): readonly string[] {
  return [initials, initialsFirst(initials), tight(initials), tight(initialsFirst(initials))]
}

/** Both orders of the names in a machine readable zone, TD1 or TD3. */
export function mrzNames(lines: readonly string[]): readonly string[] {
  const zone = lines.length === 3 ? lines[2] : lines[0]?.slice(5)
  const [surname = '', given = ''] = (zone ?? '').split('<<').map((part) => part.replaceAll('<', ' ').trim())
  return [`${surname} ${given}`, `${given} ${surname}`]
}

/** Digits that nothing else depends on, the same for one scene and purpose. */
export function digits(scene: Scene, purpose: number, length: number): string {
  const next = random(scene.seed * 100 + purpose)
  return Array.from({ length }, () => Math.floor(next() * 10)).join('')
}

/** The same day some years later, which is the last day of a term of so many years; 29 February ends on the 28th. */
export function addYears(iso: string, years: number): string {
  const [year = '', month, day] = iso.split('-')
  const last = `${Number(year) + years}-${month}-${day}`
  return day === '29' && month === '02' ? last.replace(/29$/, '28') : last
}

export const title = (...lines: readonly string[]): Block => ({ type: 'title', lines })
export const text = (line: string): Block => ({ type: 'paragraph', text: line })
export const right = (...lines: readonly string[]): Block => ({ type: 'lines', lines, side: 'right' })
export const left = (...lines: readonly string[]): Block => ({ type: 'lines', lines, side: 'left' })
export const ends = (start: string, end: string): Block => ({ type: 'ends', left: start, right: end })
export const box = (ticked: boolean, label: string): Block => ({ type: 'checkbox', ticked, text: label })
export const small = (line: string): Block => ({ type: 'small-print', text: line })
export const table = (rows: readonly (readonly [string, string])[], ruled = true): Block => ({
  type: 'table',
  rows,
  ruled,
})
export const grid = (...rows: readonly (readonly string[])[]): Block => ({ type: 'grid', rows })
export const signature = (post: string, name: string, stamped = false, note?: string): Block => ({
  type: 'signature',
  post,
  name,
  stamped,
  ...(note !== undefined && { note }),
})
