import type { ReasonWords } from '../strings.ts'

/** Why something does not do, in English. */
export const reasons: ReasonWords = {
  status: {
    'to-answer': 'A question',
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
      fix: 'Please compare it with your documents. If there is a mistake, send a corrected application; if it is right, send a clearer copy.',
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
      what: 'We did not find this in what we could read. It may be in the file that we could not read.',
      fix: 'If it is there, just send that file again as described beside its name. If not, this is what we need.',
    },
    'too-old': { what: 'The document was made too long ago.', fix: 'Please send one made recently.' },
    'future-dated': {
      what: 'The document bears a date that has not come yet.',
      fix: 'Please check the date. If it is wrong, send a corrected document.',
    },
    scope: {
      what: 'The power of attorney does not say that its holder may deal with the account.',
      fix: 'Please send one that does, or an application signed by the account owner (for an organisation, by its head).',
    },
    'grantor-differs': {
      what: 'The power of attorney was given by someone other than the head or owner whom the documents name.',
      fix: 'Please send one given by the head of the organisation, or by the account owner.',
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
