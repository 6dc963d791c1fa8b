import type { ItemWords } from '../strings.ts'

/** What a reply asks for, and how to send it, in English. */
export const items: ItemWords = {
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
}
