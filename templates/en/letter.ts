import type { LetterWords } from '../strings.ts'

/** The letter around the receipt, in English. */
export const letter: LetterWords = {
  subject: {
    complete: 'Account recovery: documents received',
    incomplete: 'Account recovery: something is still needed',
    review: 'Account recovery: passed to our staff',
    'not-application': 'Account recovery: how to apply',
    'not-owner': 'Account recovery: please ask the account owner',
    'password-only': 'How to reset your password',
    'has-access': 'How to change your sign-in details',
    reminder: 'Account recovery: something is still missing',
    expired: 'Account recovery: your request is closed for now',
  },
  greeting: 'Hello,',
  opening: {
    complete:
      'We have your message about recovering access to a {provider} account. Everything we need is there.',
    incomplete:
      'We have your message about recovering access to a {provider} account. Before we can pass it to our staff, we need a little more from you.',
    review:
      'We have your message about recovering access to a {provider} account. A member of our staff will look at it.',
    'not-application':
      'Thank you for your message. This address is for owners who can no longer sign in to their {provider} account and ask us to recover access. If that is what you need, reply to this message and attach these documents.',
    'not-owner':
      'Thank you for your message. As we understand it, you are not the owner of the account. Only the owner can ask us to recover access, but there is a way forward.',
    'password-only':
      'Thank you for your message. As we understand it, all you need is a new password. No documents are needed for that: you can reset it yourself.',
    'has-access':
      'Thank you for your message. As we understand it, you can still sign in to the control panel. Then no application and no documents are needed: you can change everything yourself.',
    reminder:
      'You wrote to us about recovering access to a {provider} account. We have not forgotten it and would be glad to pass it to our staff, but something is still missing.',
    expired:
      'You wrote to us about recovering access to a {provider} account. What we asked for has not come, so we have closed your request for now.',
  },
  openingReviewAsking: 'In the meantime, please send us what is still missing.',
  noFiles: 'We found no files in your message.',
  yourRequest: 'You ask us to {requests}.',
  and: ' and ',
  requests: {
    'change-email': 'change the e-mail address',
    'disable-2fa': 'turn off two-factor authentication',
  },
  fileCount: {
    one: 'There is {count} file in your message.',
    other: 'There are {count} files in your message.',
  },
  noneReadable: 'Unfortunately, we could not read what you attached.',
  cloudLink:
    'Your message has a link to files in a cloud. We do not open links, so please attach the files themselves. If they do not fit into one message, send several.',
  canSignIn:
    'If you can still sign in to the control panel, no documents are needed: change your details yourself on the profile page.',
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
  justAnswer: 'Just reply to this message; a word or two is enough.',
  next: {
    complete:
      'A member of our staff will now look at the documents and decide. Nothing is changed until then. You need not do anything now; if we have questions, we will write to you.',
    incomplete:
      'Once everything is here, a member of our staff will look at the documents and decide. Nothing is changed until then.',
    review:
      'A member of our staff decides. Nothing is changed until then. If anything else is needed, we will write to you.',
    'not-application':
      'Once everything is here, a member of our staff will look at the documents and decide. If your question is about something else, please write to {provider} support.',
    'not-owner': 'If we misunderstood and you are the owner, just reply to this message and say so.',
    'password-only':
      'If you cannot read the mail at the address to which the link goes, reply to this message and say so: then we need an application from the account owner.',
    'has-access': 'If you cannot sign in after all, just reply to this message and say so.',
    reminder:
      'If what is missing has not come by {date}, your request will be closed. That does no harm: you can still reply to this message later, and we will open it again.',
    expired:
      'Nothing is lost: reply to this message at any time, attach what is missing, and we will open your request again.',
  },
  noSecrets: 'Please do not send us passwords or login codes: we never ask for them.',
  notYou: 'If you did not write to us, you need not do anything.',
  signOff: 'This message was written automatically.\n{provider}, account recovery',
}
