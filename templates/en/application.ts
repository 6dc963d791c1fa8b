import type { ApplicationWords } from '../strings.ts'

/** The blank application, in English. */
export const application: ApplicationWords = {
  fileName: 'Application',
  to: 'To: {provider}',
  title: 'APPLICATION',
  subtitle: 'for recovery of access to an account',
  owner: 'The account belongs to (mark with an X):',
  owners: {
    'legal-entity': 'a legal entity (organisation)',
    'sole-proprietor': 'a sole proprietor',
    individual: 'a private person',
  },
  ownerName: {
    'legal-entity': 'Organisation',
    'sole-proprietor': 'Sole proprietor',
    unknown: 'Organisation or account owner',
  },
  accountNumber: 'Account number',
  accountHint: 'Where to find the number: purpose of payment, acts of services, mail from no-reply@.',
  ask: 'We hereby request (mark with an X):',
  requests: {
    'change-email': 'to change the e-mail address of the account owner',
    'disable-2fa': 'to disable two-factor authentication',
  },
  newEmail: 'New e-mail address (if it changes)',
  grounds: 'Reason for this request',
  enclosed: 'Enclosed (mark what you enclose):',
  enclosures: {
    registration: 'document of state registration that shows the number of the organisation',
    appointment: 'if the head signs: a copy of {paper}',
    power: 'if someone else signs: a power of attorney from the account owner',
  },
  post: 'Post',
  name: 'Full name',
  signature: 'Signature',
  date: 'Date',
}
