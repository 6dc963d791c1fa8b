import { z } from 'zod'
import { type Settings, url } from './setting.ts'

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
  AUDIT_ANCHORS: {
    schema: z.string().optional(),
    about:
      'File to which the head of the audit log is written once a day; best on a disk that who runs the database cannot ' +
      'write. Without it DATA_DIR/audit-anchors.log.',
    example: '/srv/recovery-desk-anchors/audit.log',
  },
} satisfies Settings
