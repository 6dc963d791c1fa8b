import type { Guide, GuideName } from '../strings.ts'

/** How to go on where no documents are looked at, in English. */
export const guides: Record<GuideName, Guide> = {
  'not-application': {
    heading: 'What to send',
    steps: [
      {
        title: 'If the account belongs to an organisation:',
        details: [
          'An application signed by the head of the organisation.',
          'A registration document that shows the number of the organisation (BIN, STIR or KRA PIN).',
          'The order or resolution that appointed the head (in Kenya, the CR12 will do). If someone else signs: a power of attorney from the organisation.',
        ],
      },
      {
        title: 'If it belongs to a sole proprietor:',
        details: [
          'An application signed by the proprietor.',
          'The identity card or passport.',
          'A photo of you holding that document.',
          'The registration document of the business, if you have one.',
        ],
      },
      {
        title: 'If it belongs to a private person:',
        details: [
          'An application signed by you.',
          'Your identity card or passport.',
          'A photo of you holding that document.',
        ],
      },
    ],
  },
  'not-owner': {
    heading: 'What you can do',
    steps: [
      { title: 'Ask the account owner to remove you from the users of the account and to add you again.' },
      {
        title:
          'If you only forgot your password, reset it yourself on the sign-in page of the control panel. You will get a link by e-mail: it is valid for one hour and works once.',
      },
    ],
  },
  'password-only': {
    heading: 'How to reset the password',
    steps: [
      { title: 'Open the sign-in page of the control panel and choose to reset the password.' },
      {
        title:
          'If you are asked for the account number: it stands in your payment orders (in the purpose of payment), in the acts of services, and in mail that comes from a no-reply@ address.',
      },
      {
        title:
          'Open the link that comes by e-mail. It is valid for one hour and works once; if you miss it, ask for a new one.',
      },
    ],
  },
  'has-access': {
    heading: 'How to do it',
    steps: [
      { title: 'Sign in to the control panel and open your profile page.' },
      { title: 'Change the e-mail address or turn off two-factor authentication there.' },
    ],
  },
}
