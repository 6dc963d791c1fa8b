import type { FindingReason } from '../cases/verdict.ts'
import type {
  Country,
  DocumentKind,
  EntityType,
  MissingItem,
  Request,
  UnreadableReason,
} from '../cases/vocabulary.ts'

/** Replies that tell their reader what to do instead of listing what came. */
export type GuideName = 'not-application' | 'not-owner' | 'password-only' | 'has-access'

/** The replies we write. */
export type TemplateName = 'complete' | 'incomplete' | 'review' | 'reminder' | 'expired' | GuideName

/** The state of one line of the receipt; its words are read out before the line's name. */
export type LineStatus =
  | 'to-answer'
  | 'to-send'
  | 'to-correct'
  | 'received'
  | 'with-staff'
  | 'unreadable'
  | 'refused'
  | 'in-part'
  | 'not-needed'

/** What went wrong, and what its owner can do about it. */
interface Trouble {
  readonly what: string
  readonly fix: string
}

/** How a country names the numbers and papers we ask for; papers in the case that the sentences of `howTo` need. */
export interface CountryWords {
  readonly organisationNumber: string
  /** That of a sole proprietor or a private person. */
  readonly personNumber: string
  /** Tells that an organisation is registered, and shows its number. */
  readonly registrationPaper: string
  /** Where to get that paper, as a sentence of its own, if we know. */
  readonly registrationSource?: string
  /** Tells that an organisation's head is its head. */
  readonly appointmentPaper: string
  /** Shows a person's number. */
  readonly personNumberPaper: string
  /** Tells that a sole proprietor is registered. */
  readonly proprietorPaper: string
}

/** Items that are sent in another way by an organisation than by a person. */
type OwnerItem = 'application' | 'registration-number' | 'registration-document' | 'authority'

/** One sentence by who owns the account: an organisation, a person (sole proprietors too), or nobody knows yet. */
export interface OwnerWords {
  readonly organisation: string
  readonly person: string
  readonly unknown: string
}

/** The words of the blank application; `{provider}` is filled in, and `{paper}` from `countries`. */
export interface ApplicationWords {
  /** What the attached files are called, without an extension. */
  readonly fileName: string
  readonly to: string
  readonly title: string
  readonly subtitle: string
  /** Asks whose the account is, where that is open; the boxes below it answer. */
  readonly owner: string
  readonly owners: Record<EntityType, string>
  /** What the owner's name is called; a private person has `name` alone. */
  readonly ownerName: Record<Exclude<EntityType, 'individual'> | 'unknown', string>
  readonly accountNumber: string
  readonly accountHint: string
  readonly ask: string
  readonly requests: Record<Request, string>
  readonly newEmail: string
  readonly grounds: string
  readonly enclosed: string
  readonly enclosures: Record<'registration' | 'appointment' | 'power', string>
  readonly post: string
  readonly name: string
  readonly signature: string
  readonly date: string
}

/** The letter around the receipt. `{…}` marks what `compose` fills in; `{date}` never stands last in a sentence. */
export interface LetterWords {
  readonly subject: Record<TemplateName, string>
  readonly greeting: string
  readonly opening: Record<TemplateName, string>
  readonly openingReviewAsking: string
  readonly yourRequest: string
  readonly and: string
  readonly requests: Record<Request, string>
  readonly noFiles: string
  /** How many files the message had, by `Intl.PluralRules`. */
  readonly fileCount: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }
  readonly noneReadable: string
  readonly cloudLink: string
  /** To someone who sent papers though they can sign in. */
  readonly canSignIn: string
  readonly headings: Record<'needed' | 'troubled' | 'received' | 'staff' | 'other' | 'files', string>
  readonly howToAnswer: string
  readonly formats: string
  /** Instead of both, when only questions are asked. */
  readonly justAnswer: string
  readonly next: Record<TemplateName, string>
  readonly noSecrets: string
  readonly notYou: string
  readonly signOff: string
}

/** A list of steps or of choices. */
export interface Guide {
  readonly heading: string
  readonly steps: readonly { readonly title: string; readonly details?: readonly string[] }[]
}

/** What a reply asks for, and how to send it. */
export interface ItemWords {
  readonly items: Record<Exclude<MissingItem, 'registration-number'>, string>
  readonly countries: Record<Country | 'unknown', CountryWords>
  /** How to send what is missing; questions offer their answers. `{paper}` is filled from `countries`. */
  readonly howTo: Record<Exclude<MissingItem, OwnerItem>, string> & Record<OwnerItem, OwnerWords>
  /** Follows what has to be added to an application that we already have. */
  readonly sendAgain: string
  readonly templateAttached: string
}

/** The lines of a receipt, and why something does not do. */
export interface ReasonWords {
  readonly status: Record<LineStatus, string>
  /** An empty `fix` means that `howTo` says what to send; after `unreadable` it follows in any case. */
  readonly reasons: Record<FindingReason, Trouble>
  readonly withStaff: string
  readonly eitherWillDo: string
}

/** What came, and why some of it could not be read. */
export interface FileWords {
  readonly file: string
  readonly filePage: string
  readonly fileNumber: string
  readonly fileUnnamed: string
  /** A file that came with an earlier message. */
  readonly fileEarlier: string
  readonly messageText: string
  readonly kinds: Record<DocumentKind, string>
  readonly inPart: Trouble
  readonly notNeededAgain: string
  readonly unreadable: Record<UnreadableReason | 'executable', Trouble>
}

/**
 * Every text of one language, one file a theme. Each list of `cases` is a Record here, so a new kind, reason or
 * item does not compile until it has words in every language.
 */
export interface Strings extends LetterWords, ItemWords, ReasonWords, FileWords {
  /** How to go on where no documents are looked at. */
  readonly guides: Record<GuideName, Guide>
  readonly application: ApplicationWords
}
