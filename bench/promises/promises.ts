/** A promise of the desk (P1-P28 of PROMISES.md, or a threat T1-T35), and the tests that prove it. */
export interface Promised {
  readonly code: string
  readonly says: string
  /** Files of tests, each with the beginning of a test's name, or none for all of them. */
  readonly tests: readonly (readonly [file: string, begins?: string])[]
}

/** What is promised and tested; a promise that is not here is not kept yet. */
export const PROMISES: readonly Promised[] = [
  {
    code: 'P1',
    says: 'a mail is touched only after its bytes and its first job are durable',
    tests: [['faults/kill'], ['journeys/killed'], ['store/archive', 'gives back']],
  },
  {
    code: 'P3',
    says: 'same bytes are one message; same Message-ID, other bytes are two, flagged',
    tests: [
      ['workers/outbox', 'the same bytes'],
      ['workers/outbox', 'two mails with one'],
    ],
  },
  {
    code: 'P4',
    says: 'a new UIDVALIDITY loses and repeats nothing',
    tests: [
      ['ingest/poll', 'a restarted server'],
      ['faults/servers', 'Dovecot'],
    ],
  },
  { code: 'P5', says: 'a dead IMAP connection is noticed', tests: [['faults/servers', 'Dovecot']] },
  {
    code: 'P6',
    says: 'losing Redis loses nothing',
    tests: [
      ['faults/servers', 'Redis'],
      ['workers/outbox', 'a job that the queue forgot'],
    ],
  },
  { code: 'P7', says: 'a job run twice has one effect', tests: [['faults/kill', 'poller and workers']] },
  { code: 'P8', says: 'no job dies unseen', tests: [['faults/kill']] },
  {
    code: 'P10',
    says: 'at most one reply per decision; one that may have left is never sent again',
    tests: [['faults/kill'], ['faults/smtp'], ['workers/send-reply', 'a reply that was being sent']],
  },
  { code: 'P11', says: 'SMTP trouble never blocks or doubles', tests: [['faults/smtp']] },
  {
    code: 'P12',
    says: 'no part in a mail loop',
    tests: [['ingest/automated'], ['workers/within-limits']],
  },
  {
    code: 'P13',
    says: "a case's content goes to its sender alone",
    tests: [
      ['workers/send-reply', 'one mail goes out'],
      ['ingest/from-line', 'nobody'],
    ],
  },
  {
    code: 'P14',
    says: 'no reply tells whether an account exists',
    tests: [['rules/known-to-sender'], ['templates/safety', 'the same words']],
  },
  {
    code: 'P15',
    says: 'a reply joins a case by a valid token and the same sender',
    tests: [
      ['workers/thread-token'],
      ['journeys/threads', 'the right token'],
      ['journeys/threads', 'a reference'],
    ],
  },
  {
    code: 'P16',
    says: "nothing of the sender's words is echoed",
    tests: [['workers/send-reply', 'one mail goes out']],
  },
  {
    code: 'P17',
    says: 'who wrote is for our own checks or our own server to say',
    tests: [['ingest/authenticity'], ['ingest/sender-check']],
  },
  {
    code: 'P18',
    says: 'ambiguous mail is never trusted',
    tests: [['ingest/from-line'], ['ingest/second-reading']],
  },
  {
    code: 'P19',
    says: 'a hostile document harms only its own process',
    tests: [['hostile/hostile'], ['workers/reader'], ['workers/documents/child-flags']],
  },
  {
    code: 'P20',
    says: 'limits are checked before decoding',
    tests: [['ingest/unpack', 'what is over a limit']],
  },
  {
    code: 'P22',
    says: 'a full disk or a dead database loses nothing',
    tests: [['faults/disk-full'], ['faults/servers', 'PostgreSQL']],
  },
  { code: 'P23', says: 'a flood starves nobody', tests: [['faults/flood']] },
  { code: 'P24', says: 'clocks do not matter', tests: [['faults/clock']] },
  {
    code: 'P25',
    says: 'nothing is granted by software',
    tests: [['store/decisions'], ['cases/advance', 'no chain of steps']],
  },
  {
    code: 'P26',
    says: 'the audit log cannot be rewritten unseen',
    tests: [['store/seals'], ['commands/audit']],
  },
  { code: 'P27', says: 'every message ends somewhere', tests: [['faults/kill'], ['faults/servers']] },
  { code: 'P28', says: 'a stop in the midst of work is clean', tests: [['faults/restart']] },
  { code: 'T2', says: 'one nodemailer, new enough; the other pins', tests: [['pins']] },
  {
    code: 'T17-T25',
    says: 'more than a hundred bombs end in a stated outcome',
    tests: [['hostile/hostile']],
  },
  {
    code: 'rest',
    says: 'what is archived is encrypted; deleting the key deletes it',
    tests: [['store/archive']],
  },
]
