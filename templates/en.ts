import type { Strings } from './strings.ts'
import { unreadable } from './unreadable/en.ts'

/** What we say in English. */
export const en: Strings = {
  subject: {
    complete: 'Account recovery: documents received [{case}]',
    incomplete: 'Account recovery: something is still needed [{case}]',
    review: 'Account recovery: passed to our staff [{case}]',
  },
  greeting: 'Hello,',
  opening: {
    complete:
      'We have your message about recovering access to a {provider} account. Everything we need is there.',
    incomplete:
      'We have your message about recovering access to a {provider} account and have looked at everything in it. Before we can pass it to our staff, we need a little more from you.',
    review:
      'We have your message about recovering access to a {provider} account. A member of our staff will look at it.',
  },
  openingReviewAsking: 'In the meantime, please send us what is still missing.',
  noFiles: 'We found no files in your message.',
  yourRequest: 'You ask us to {requests}.',
  and: ' and ',
  requests: {
    'change-email': 'change the e-mail address',
    'disable-2fa': 'turn off two-factor authentication',
  },
  headings: {
    needed: 'What you need to do',
    troubled: 'Files we could not read',
    received: 'What we have received',
    staff: 'What our staff will check',
    other: 'Other files in your message',
    files: 'Files in your message',
  },
  status: {
    'to-send': 'Please send',
    'to-correct': 'Please correct or replace',
    received: 'Received',
    'with-staff': 'Our staff will check',
    unreadable: 'Cannot be read',
    refused: 'Not accepted',
    'in-part': 'Read in part',
    'not-needed': 'Received, but not needed',
  },
  items: {
    application: 'application',
    'registration-document': 'registration document of the organisation',
    authority: 'proof of authority to sign',
    identity: 'identity card or passport',
    selfie: 'photo of you holding the document',
    'account-number': 'account number',
    'new-email': 'new e-mail address',
    signature: 'signature on the application',
    request: 'what exactly you ask us to do',
    country: 'country of the account owner',
    'entity-type': 'whether the account belongs to an organisation, a sole proprietor or a private person',
  },
  countries: {
    KZ: {
      organisationNumber: 'BIN of the organisation',
      personNumber: 'IIN of the applicant',
      registrationPaper: 'the certificate of state registration',
      registrationSource: 'You can get it from the egov.kz portal.',
    },
    UZ: {
      organisationNumber: 'STIR (TIN) of the organisation',
      personNumber: 'PINFL of the applicant',
      registrationPaper: 'the certificate of state registration (guvohnoma)',
    },
    KE: {
      organisationNumber: 'KRA PIN of the organisation',
      personNumber: 'KRA PIN of the applicant',
      registrationPaper: 'the certificate of incorporation or the CR12',
    },
    unknown: {
      organisationNumber: 'registration number of the organisation',
      personNumber: 'personal identification number',
      registrationPaper: 'the certificate of registration of the organisation',
    },
  },
  howTo: {
    application:
      'We need an application signed by the head of the organisation, or by someone who holds a power of attorney.',
    'registration-number': 'Send a document that shows this number: {paper}.',
    'registration-document': 'Send {paper}.',
    authority:
      'If the head of the organisation signs the application, send a copy of the order or resolution of appointment. If someone else signs it, send a power of attorney from the organisation that shows when it was issued and how long it is valid.',
    identity:
      'Send a photo or scan of the identity card, or of the passport page with the photograph. The whole document must be visible, without glare.',
    selfie:
      'Take a photo of yourself holding your identity card or passport. Your face and the document must be easy to see.',
    'account-number':
      'Write the account number in the application. You will find the number in your payment orders (in the purpose of payment), in the acts of services, and in mail that comes from a no-reply@ address.',
    'new-email': 'Write in the application which address should replace the present one.',
    signature: 'Print the application, sign it, and send a scan or a clear photo.',
    request:
      'Say in the application what you need: change the e-mail address, turn off two-factor authentication, or both.',
    country:
      'Say in which country the account owner is registered or lives: Kazakhstan, Uzbekistan or Kenya.',
    'entity-type':
      'Say whether the account belongs to an organisation, a sole proprietor or a private person, and send the papers of that owner.',
  },
  sendAgain: 'Then send the application again.',
  templateAttached:
    'A blank form is attached to this message: fill it in, sign it, and send a scan or a clear photo.',
  reasons: {
    'not-sent': { what: 'We did not find this in your message or its files.', fix: '' },
    'stated-only': { what: 'This is stated, but no document that confirms it came with it.', fix: '' },
    'check-digit': {
      what: 'The number seems to contain a slip, or one of its digits is hard to see.',
      fix: 'Please compare it with the documents of the organisation. If there is a mistake, send a corrected application; if it is right, send a clearer copy.',
    },
    'role-unknown': { what: 'The documents do not show which post the signatory holds.', fix: '' },
    'name-unknown': {
      what: 'We could not read the name in the document.',
      fix: 'Please send a copy in which the name is easy to read.',
    },
    'name-differs': {
      what: 'This document names a different person from the one who signed the application.',
      fix: 'Send a document for the person who signed, or an application signed by the person whom the document names.',
    },
    expired: { what: 'The document is no longer valid.', fix: 'Please send one that is.' },
    undated: {
      what: 'The document has no date, and we cannot accept it without one.',
      fix: 'Please send a document that shows its date.',
    },
    'only-in-message': {
      what: 'This is only in the text of your message; it has to be in the signed application.',
      fix: 'Please add it to the application.',
    },
    unreadable: {
      what: 'The document came, but we could not read it.',
      fix: 'Please send a clearer scan or photo: the whole sheet, without shadows or glare.',
    },
    'too-old': { what: 'The document is dated too long ago.', fix: 'Please send one with a recent date.' },
    'future-dated': {
      what: 'The document bears a date that has not come yet.',
      fix: 'Please check the date and send the document again.',
    },
    scope: {
      what: 'The power of attorney does not say that its holder may deal with the account.',
      fix: 'Please send one that covers requests about the account, or an application signed by the head of the organisation.',
    },
    'grantor-differs': {
      what: 'The power of attorney was given by someone other than the head whom the documents name.',
      fix: 'Please send a power of attorney given by the head of the organisation.',
    },
    open: { what: 'We could not tell this from your message and its files.', fix: '' },
    doubtful: {
      what: 'This part did not come out clearly.',
      fix: 'Please send a clearer scan or photo: the whole sheet, without shadows or glare.',
    },
  },
  withStaff: 'There is no need to send it again for now.',
  unreadable,
  inPart: {
    what: 'Some of its pages could not be read.',
    fix: 'If what is missing stands there, please send those pages again.',
  },
  notNeededAgain: 'The other files hold everything we need, so you need not send this one again.',
  eitherWillDo: 'If what is missing was in these files, it is enough to send them in a form we can read.',
  kinds: {
    application: 'application',
    registration: 'registration document of the organisation',
    appointment: 'order or resolution of appointment',
    'power-of-attorney': 'power of attorney',
    identity: 'identity document',
    selfie: 'photo with a document',
    'tax-certificate': 'tax certificate',
    'payment-order': 'payment order',
    other: 'another document',
    unreadable: 'pages we could not read',
  },
  file: 'file “{name}”',
  filePage: '{file}, page {page}',
  fileNumber: 'file {number}',
  fileUnnamed: 'a file',
  messageText: 'in the text of your message',
  howToAnswer:
    'Just reply to this message and attach only what we ask for. There is no need to send the rest again.',
  formats: 'A PDF, a scan or a clear photo will do.',
  next: {
    complete:
      'A member of our staff will now look at the documents and decide. Nothing is changed until then. You need not do anything now; if we have questions, we will write to you.',
    incomplete:
      'Once everything is here, a member of our staff will look at the documents and decide. Nothing is changed until then.',
    review:
      'A member of our staff decides. Nothing is changed until then. If anything else is needed, we will write to you.',
  },
  noSecrets: 'Please do not send us passwords or login codes: we never ask for them.',
  notYou: 'If you did not write to us, you need not do anything.',
  signOff: 'This message was written automatically.\n{provider}, account recovery',
  application: {
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
  },
}
