import type { Scheme } from '../../../cases/vocabulary.ts'
import type { Paper, PaperTruth, TrueFields } from '../paper.ts'
import type { Organisation, Person, Scene } from '../scene.ts'
import { withSuffix } from './kz-suffix.ts'

/** Whose paper it is: its number and every way its name may be printed. */
export interface Owner {
  readonly scheme: Scheme
  readonly number: string
  readonly names: readonly string[]
}

interface Written {
  readonly paper: Paper
  readonly truth: PaperTruth
}

const UNSEEN = ['type', 'side', 'size', 'texts']

/** All that a paper prints, as one text; what a QR code holds is not printed. */
function textOf(paper: Paper): string {
  return strings(paper).join('\n')
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => (UNSEEN.includes(key) ? [] : strings(part)))
}

const bare = (text: string) => text.replace(/[\s«»"“”„]/g, '')

/** Those of the variants that the paper prints, in either case; blanks and quotation marks do not count. */
export function printed(paper: Paper, variants: readonly string[]): readonly string[] {
  const text = bare(textOf(paper))
  const kept = variants.flatMap((variant) => {
    const upper = variant.toUpperCase()
    if (text.includes(bare(upper))) return [variant, upper]
    return text.includes(bare(variant)) ? [variant] : []
  })
  return [...new Set(kept)]
}

/** Every form of a name that a Kazakh paper may print. */
function formsOf(person: Person): readonly string[] {
  const { ru, kk, en } = person
  const kazakh = (['accusative', 'dative', 'genitive'] as const).map((of) => withSuffix(kk.full, of))
  const short = [ru.initials, kk.initials, en.initials].flatMap((name) => [name, initialsFirst(name)])
  const cases = [ru.full, ru.genitive, ru.dative, ru.accusative, ru.instrumental]
  return [...cases, kk.full, ...kazakh, en.full, ...short, ...short.map(tight)]
}

/** Ахметжанов Т. Е. → Т. Е. Ахметжанов */
export function initialsFirst(name: string): string {
  return name.replace(/^(\S{2,}) ((?:\S{1,2}\.\s?)+)$/, '$2 $1')
}

/** Ахметжанов Т. Е. → Ахметжанов Т.Е. */
export function tight(name: string): string {
  return name.replaceAll(/\. (?=\S{1,2}\.)/g, '.')
}

/** Names with «» also with the other marks that papers and readers put there, and with none. */
function inAnyMarks(names: readonly string[]): readonly string[] {
  const marks = ['«»', '""', '“”', '']
  return names.flatMap((name) =>
    marks.map(([open = '', close = '']) => name.replace('«', open).replace('»', close)),
  )
}

/** An organisation whose papers print its BIN. */
export function company({ name, number }: Organisation): Owner {
  const ends = ['о', 'а', 'у', 'ом']
  const ru = ends.map((end) => `Товариществ${end} с ограниченной ответственностью «${name.ru}»`)
  const forms = ['ЖШС', 'жауапкершілігі шектеулі серіктестігі', 'Жауапкершілігі шектеулі серіктестігі']
  const kk = forms.map((form) => `«${name.kk}» ${form}`)
  const en = [`${name.en} LLP`, `LLP «${name.en}»`, `${name.en} Limited Liability Partnership`]
  const plain = [name.ru, name.kk, name.en].map((of) => `«${of}»`)
  return { scheme: 'kz-bin', number, names: inAnyMarks([...plain, `ТОО «${name.ru}»`, ...ru, ...kk, ...en]) }
}

/** A sole proprietor: known by the person's IIN and called by a trade name. */
export function proprietor(scene: Scene): Owner {
  const { ru, kk } = scene.organisation.name
  const russian = [`«${ru}»`, `ИП «${ru}»`, `Индивидуальный предприниматель «${ru}»`]
  const kazakh = [`«${kk}»`, `«${kk}» ЖК`, `«${kk}» жеке кәсіпкері`]
  return { ...individual(scene.head), names: inAnyMarks([...russian, ...kazakh]) }
}

/** A sole proprietor who is called by the person's own name. */
export function namedProprietor(person: Person): Owner {
  const names = [person.ru.initials, tight(person.ru.initials), person.ru.full]
  const forms = ['', 'ИП ', 'Индивидуальный предприниматель ']
  return { ...individual(person), names: forms.flatMap((form) => names.map((name) => form + name)) }
}

/** A person who owns an account privately. */
export function individual(person: Person): Owner {
  return { scheme: 'kz-iin', number: person.personalNumber, names: [] }
}

/** The owner's number, where the paper prints it. */
export function numbersOf(paper: Paper, { scheme, number }: Owner): PaperTruth['registrationNumbers'] {
  return bare(textOf(paper)).includes(number) ? [{ scheme, value: number }] : []
}

function written(
  kind: PaperTruth['kind'],
  paper: Paper,
  owner: Owner,
  fields: TrueFields,
  requests: PaperTruth['requests'] = [],
): Written {
  const truth = { kind, registrationNumbers: numbersOf(paper, owner), fields, requests }
  return { paper, truth }
}

/** An application and its truth. */
export function application(paper: Paper, scene: Scene, owner: Owner, signatory: Person): Written {
  const wantsEmail = scene.requests.includes('change-email')
  const fields: TrueFields = {
    accountNumber: [scene.accountNumber],
    newEmail: wantsEmail ? [scene.newEmail.toLowerCase()] : [],
    organisationName: printed(paper, owner.names),
    signatoryName: printed(paper, formsOf(signatory)),
    documentDate: [scene.appliedOn],
  }
  return written('application', paper, owner, fields, scene.requests)
}

/** A paper on registration and its truth; it names the head of the owner. */
export function registration(paper: Paper, owner: Owner, head: Person, issuedOn: string): Written {
  return written('registration', paper, owner, {
    organisationName: printed(paper, owner.names),
    signatoryName: printed(paper, formsOf(head)),
    documentDate: [issuedOn],
  })
}

/** A paper that makes the head the head, until a last day if it prints one, and its truth. */
export function appointment(paper: Paper, scene: Scene, until?: string): Written {
  const owner = company(scene.organisation)
  return written('appointment', paper, owner, {
    organisationName: printed(paper, owner.names),
    signatoryName: printed(paper, formsOf(scene.head)),
    documentDate: [scene.appointedOn],
    validUntil: until === undefined ? [] : [until],
  })
}

/** A power of attorney from the head to the attorney, until a last day if it states a term, and its truth. */
export function powerOfAttorney(paper: Paper, scene: Scene, until?: string): Written {
  const owner = company(scene.organisation)
  return written('power-of-attorney', paper, owner, {
    organisationName: printed(paper, owner.names),
    grantorName: printed(paper, formsOf(scene.head)),
    signatoryName: printed(paper, formsOf(scene.attorney)),
    documentDate: [scene.empoweredOn],
    validUntil: until === undefined ? [] : [until],
  })
}

/** A certificate of registration for a tax and its truth. */
export function taxCertificate(paper: Paper, owner: Owner, issuedOn: string): Written {
  const organisationName = printed(paper, owner.names)
  return written('tax-certificate', paper, owner, { organisationName, documentDate: [issuedOn] })
}

/** A paper of which only the kind is measured. */
export function kindOnly(kind: 'other' | 'payment-order', paper: Paper): Written {
  return { paper, truth: { kind, registrationNumbers: [], fields: {}, requests: [] } }
}
