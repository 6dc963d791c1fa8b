import type { ReasonWords } from '../strings.ts'

/** Why something does not do, in English. */
export const reasons: ReasonWords = {
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
  eitherWillDo: 'If what is missing was in these files, it is enough to send them in a form we can read.',
}
