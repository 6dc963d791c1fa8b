import type { ItemWords } from '../strings.ts'

/** What a reply asks for, and how to send it, in English. */
export const items: ItemWords = {
  items: {
    application: 'application',
    'registration-document': 'registration document',
    authority: 'proof of authority to sign',
    identity: 'identity card or passport',
    selfie: 'photo of you holding the document',
    'account-number': 'account number',
    'new-email': 'new e-mail address',
    signature: 'signature on the application',
    request: 'what exactly you ask us to do',
    country: 'in which country is the account owner registered or resident?',
    'entity-type': 'to whom does the account belong?',
  },
  countries: {
    KZ: {
      organisationNumber: 'BIN of the organisation',
      personNumber: 'IIN of the applicant',
      registrationPaper: 'the certificate of state registration',
      registrationSource: 'You can get it from the egov.kz portal.',
      appointmentPaper: 'the order or resolution of appointment',
      personNumberPaper: 'the identity card',
      proprietorPaper: 'the notice or slip that you have started business as a sole proprietor',
    },
    UZ: {
      organisationNumber: 'STIR (TIN) of the organisation',
      personNumber: 'PINFL of the applicant',
      registrationPaper: 'the certificate of state registration (guvohnoma)',
      appointmentPaper: 'the order of appointment or the founder’s decision',
      personNumberPaper: 'the passport or ID card',
      proprietorPaper: 'the certificate of registration as a sole proprietor (guvohnoma)',
    },
    KE: {
      organisationNumber: 'KRA PIN or company number of the organisation',
      personNumber: 'KRA PIN of the applicant',
      registrationPaper: 'the certificate of incorporation, the CR12 or the KRA PIN certificate',
      appointmentPaper: 'the CR12 or the board resolution',
      personNumberPaper: 'the KRA PIN certificate',
      proprietorPaper: 'the business name certificate (BN) or the CR13',
    },
    KG: {
      organisationNumber: 'INN (TIN) of the organisation',
      personNumber: 'INN (TIN) of the applicant',
      registrationPaper: 'the certificate of state registration',
      appointmentPaper: 'the order or resolution of appointment',
      personNumberPaper: 'the passport or ID card',
      proprietorPaper: 'the certificate of registration as a sole proprietor',
    },
    unknown: {
      organisationNumber: 'registration number of the organisation',
      personNumber: 'personal identification number',
      registrationPaper: 'the certificate of registration of the organisation',
      appointmentPaper: 'the order or resolution of appointment',
      personNumberPaper: 'the identity card or passport',
      proprietorPaper: 'the document that registers the sole proprietor',
    },
  },
  howTo: {
    application: {
      organisation:
        'We need an application signed by the head of the organisation, or by someone who holds a power of attorney.',
      person: 'We need an application signed by the account owner.',
      unknown:
        'We need an application signed by the account owner; for an organisation, by its head or by someone who holds a power of attorney.',
    },
    'registration-number': {
      organisation: 'Send a document that shows this number: {paper}.',
      person: 'Send a document that shows this number: {paper}.',
      unknown: 'Send a document that shows this number.',
    },
    'registration-document': {
      organisation: 'Send {paper}.',
      person: 'Send {paper}.',
      unknown: 'Send the document of state registration.',
    },
    authority: {
      organisation:
        'If the head of the organisation signs the application, send a copy of {paper}. If someone else signs it, send a power of attorney from the organisation that shows when it was issued and how long it is valid.',
      person:
        'If someone other than the account owner signs the application, send a power of attorney from the owner that shows when it was issued and how long it is valid.',
      unknown:
        'Whoever signs for the account owner has to show that they may: the head of an organisation by the order or resolution of appointment, anyone else by a power of attorney that shows when it was issued and how long it is valid.',
    },
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
    country: 'Kazakhstan, Uzbekistan, Kenya or another country.',
    'entity-type': 'An organisation, a sole proprietor or a private person.',
  },
  sendAgain: 'Then send the application again.',
  templateAttached:
    'A blank form is attached to this message: fill it in, sign it, and send a scan or a clear photo.',
}
