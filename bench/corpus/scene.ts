import type { Request } from '../../cases/vocabulary.ts'
import type { Country } from './countries.ts'

/** A Russian name in the cases that papers need; all fully spelled, surname first. */
export interface RussianName {
  /** Ахметжанов Тимур Ерланович */
  readonly full: string
  readonly genitive: string
  readonly dative: string
  readonly accusative: string
  readonly instrumental: string
  /** Ахметжанов Т. Е. */
  readonly initials: string
}

export interface PlainName {
  /** As papers of this language print it: kk and uz surname first, en given name first. */
  readonly full: string
  readonly initials: string
}

/** An invented person, in all the languages of the person's country. */
export interface Person {
  readonly sex: 'M' | 'F'
  /** ISO. */
  readonly birthDate: string
  readonly ru: RussianName
  readonly kk: PlainName
  readonly uzLatn: PlainName
  readonly uzCyrl: PlainName
  readonly en: PlainName
  /** IIN (KZ), PINFL (UZ), national id number of 8 digits (KE). */
  readonly personalNumber: string
  /** Number and last day (ISO) of the identity card, in the form of the country. */
  readonly card: { readonly number: string; readonly issuedOn: string; readonly validUntil: string }
  readonly passport: { readonly number: string; readonly issuedOn: string; readonly validUntil: string }
  /** Lines of the machine readable zone, with right check digits: TD1 of the card, TD3 of the passport. */
  readonly cardMrz: readonly string[]
  readonly passportMrz: readonly string[]
}

/** Names of one thing in the languages of its country. */
export interface Names {
  readonly ru: string
  readonly kk: string
  readonly uzLatn: string
  readonly uzCyrl: string
  readonly en: string
}

/** An invented organisation; names without legal form and quotes. */
export interface Organisation {
  readonly name: Names
  /** BIN (KZ), STIR (UZ), company number such as PVT-ABC123D (KE). */
  readonly number: string
  /** KRA PIN (KE); empty elsewhere. */
  readonly taxPin: string
  readonly city: Names
  /** Street and house, without the city. */
  readonly address: Names
  readonly phone: string
  readonly domain: string
  /** ISO; in Kazakhstan it agrees with the BIN's month. */
  readonly registeredOn: string
}

/** The facts that all papers of one invented application share. Dates are ISO. */
export interface Scene {
  readonly seed: number
  readonly country: Country
  readonly organisation: Organisation
  /** Not the applicant: whoever else a paper may name (a bank, a landlord, a second company). */
  readonly stranger: Organisation
  readonly head: Person
  readonly attorney: Person
  readonly founder: Person
  /** Who signs the application. */
  readonly signatory: 'head' | 'attorney'
  readonly accountNumber: string
  readonly oldEmail: string
  readonly newEmail: string
  readonly requests: readonly Request[]
  readonly appliedOn: string
  readonly appointedOn: string
  readonly certifiedOn: string
  readonly empoweredOn: string
  readonly empoweredUntil: string
  /** The provider's name as letters address it: `ТОО «Облачный Провайдер»`, in the languages of the country. */
  readonly provider: Names
  /** A small number for letters and orders, such as 14. */
  readonly serial: number
}
