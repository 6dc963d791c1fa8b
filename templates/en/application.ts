import type { ApplicationWords } from '../strings.ts'

/** The blank application, in English. */
export const application: ApplicationWords = {
  fileName: 'Application.docx',
  to: 'To: {provider}',
  title: 'APPLICATION',
  subtitle: 'for recovery of access to an account',
  organisation: 'Organisation',
  registrationNumber: 'BIN',
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
  enclosures: [
    'document of state registration that shows the BIN',
    'copy of the order or resolution of appointment, if the head signs',
    'power of attorney, if another representative signs',
  ],
  post: 'Post',
  name: 'Full name',
  signature: 'Signature',
  date: 'Date',
}
