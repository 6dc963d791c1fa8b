import type { LetterWords } from '../strings.ts'

/** The letter around the receipt, in English. */
export const letter: LetterWords = {
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
}
