import { z } from 'zod'
import { key, list, type Settings, url, whole } from './setting.ts'

/** Where data is kept. */
export const STORAGE = {
  DATA_DIR: {
    schema: z.string().default('./data'),
    about: 'Folder of the archive and, without DATABASE_URL, of the embedded database.',
    example: './data',
  },
  DATABASE_URL: {
    schema: url(['postgres', 'postgresql']).optional(),
    about: 'PostgreSQL 13 or newer. Without it the embedded PGlite is used, by one process alone.',
    example: 'postgres://desk:secret@127.0.0.1:5432/desk',
    secret: true,
  },
  REDIS_URL: {
    schema: url(['redis', 'rediss']).optional(),
    about:
      'Redis for the queues (appendonly yes, appendfsync always, noeviction). Without it they live in the database.',
    example: 'redis://127.0.0.1:6379',
    secret: true,
  },
  ARCHIVE_URL: {
    schema: url(['file']).optional(),
    about: 'Where sources and attachments are archived. Without it DATA_DIR/archive.',
    example: 'file:///srv/recovery-desk/archive',
  },
  ARCHIVE_KEY: {
    schema: key.optional(),
    about:
      'Master key of the archive, 64 hex digits (`openssl rand -hex 32`, not the example): every archived source and attachment is encrypted under a key of its own, ' +
      'and those under this one. Without it one is made in DATA_DIR/archive.key, which goes on reading what it encrypted until `recovery-desk rotate-key`. ' +
      'Keep a copy: without it the archive is lost.',
    example: '0123456789abcdef'.repeat(4),
    secret: true,
  },
  ARCHIVE_OLD_KEYS: {
    schema: list.pipe(z.array(key)).optional(),
    about:
      'Master keys of before, parted by commas, until `recovery-desk rotate-key` has run under the new one.',
    example: 'fedcba9876543210'.repeat(4),
    secret: true,
  },
  AUDIT_ANCHORS: {
    schema: z.string().optional(),
    about:
      'File to which the head of the audit log is written once a day; best on a disk that who runs the database cannot ' +
      'write. Without it DATA_DIR/audit-anchors.log.',
    example: '/srv/recovery-desk-anchors/audit.log',
  },
  MIN_FREE_MB: {
    schema: whole(0, 1_000_000).default(512),
    about:
      'With less free disk space, in MiB, no more mail is taken: it stays in the mailbox until there is room.',
    example: '512',
  },
} satisfies Settings
