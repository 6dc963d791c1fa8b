import type { FileWords } from '../strings.ts'

/** What came, and why some of it could not be read, in English. */
export const files: FileWords = {
  file: 'file “{name}”',
  filePage: '{file}, page {page}',
  fileNumber: 'file {number}',
  fileUnnamed: 'a file',
  fileEarlier: '{file} (received earlier, on {date})',
  messageText: 'in the text of your message',
  kinds: {
    application: 'application',
    registration: 'registration document',
    appointment: 'order or resolution of appointment',
    'power-of-attorney': 'power of attorney',
    identity: 'identity document',
    selfie: 'photo with a document',
    'tax-certificate': 'tax certificate',
    'payment-order': 'payment order',
    other: 'another document',
    unreadable: 'pages we could not read',
  },
  inPart: {
    what: 'Some of its pages could not be read.',
    fix: 'If what is missing stands there, please send those pages again.',
  },
  notNeededAgain: 'The other files hold everything we need, so you need not send this one again.',
  unreadable: {
    password: {
      what: 'The file is locked with a password.',
      fix: 'Save it without the password and send it again. Please do not send us the password.',
    },
    encrypted: {
      what: 'The message part is encrypted, and we cannot open it.',
      fix: 'Please send it again without encryption.',
    },
    damaged: {
      what: 'The file is damaged and does not open.',
      fix: 'Check that it opens on your side and send it again, best of all as a PDF.',
    },
    'unsupported-format': {
      what: 'We cannot read files of this kind.',
      fix: 'Please send this document as a PDF or as a photo.',
    },
    empty: { what: 'The file arrived empty.', fix: 'Please attach it once more.' },
    blank: {
      what: 'Nothing can be seen on the page.',
      fix: 'The sheet may have been face down. Please check and scan it again.',
    },
    'too-dark': {
      what: 'The picture is too dark to read.',
      fix: 'Please take it again in daylight, without shadows, and send it once more.',
    },
    'too-small': {
      what: 'The picture is too small to make out the letters.',
      fix: 'Move closer so that the sheet fills the picture, and send the photo uncompressed.',
    },
    illegible: {
      what: 'The text could not be made out.',
      fix: 'Please scan or photograph it again: the whole sheet, straight, without glare.',
    },
    'cut-off': {
      what: 'A part of the page is missing: the text runs off the edge of the picture.',
      fix: 'Please take it again so that all four edges of the sheet can be seen.',
    },
    'not-a-document': {
      what: 'We do not see a document in this picture.',
      fix: 'If it should show one, please scan or photograph the sheet itself.',
    },
    'too-large': {
      what: 'The file is too large.',
      fix: 'Save the document as a smaller PDF, or spread it over several messages.',
    },
    'too-many-pages': {
      what: 'The file has too many pages.',
      fix: 'Please send only the pages that matter, in a file of their own.',
    },
    'time-limit': {
      what: 'The file is too complicated inside, and we could not read it.',
      fix: 'Print the document and send a scan or a clear photo.',
    },
    'memory-limit': {
      what: 'The file is too heavy, and we could not read it.',
      fix: 'Print the document and send a scan or a clear photo.',
    },
    executable: {
      what: 'This is a program, not a document. We do not open such files.',
      fix: 'Please send the document itself: a PDF or a photo.',
    },
  },
}
