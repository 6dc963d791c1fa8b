import { LIMITS, MIB, UNPACK_LIMITS } from '../workers/documents/limits.ts'
import { type Settings, whole } from './setting.ts'

/** What is read and unpacked, and how much of it. */
export const READING = {
  READERS: {
    schema: whole(1, 64).optional(),
    about: 'How many readers work at once, each a process on one core. Without it one for each core.',
    example: '2',
  },
  READ_SECONDS: {
    schema: whole(1, 3600).default(LIMITS.documentMs / 1000),
    about: 'The longest that reading one attachment may take, by all readers together.',
    example: '600',
  },
  READ_PAGE_SECONDS: {
    schema: whole(1, 600).default(LIMITS.pageMs / 1000),
    about: 'The longest that reading one page may take.',
    example: '30',
  },
  READ_PAGES: {
    schema: whole(1, 2000).default(LIMITS.pages),
    about: 'How many pages of one attachment are read; of the rest the desk says that they are too many.',
    example: '60',
  },
  READ_ATTACHMENT_MB: {
    schema: whole(1, 1024).default(LIMITS.attachmentBytes / MIB),
    about: 'The largest attachment that is read, in MiB.',
    example: '64',
  },
  READ_MEGAPIXELS: {
    schema: whole(1, 1000).default(LIMITS.megapixels),
    about: 'The largest picture that is read, in millions of pixels.',
    example: '120',
  },
  READ_UNPACKED_MB: {
    schema: whole(1, 4096).default(LIMITS.unpackedBytes / MIB),
    about: 'The most that an office document may unpack to, in MiB.',
    example: '200',
  },
  READ_MEMORY_MB: {
    schema: whole(512, 16384).default(LIMITS.rssBytes / MIB),
    about:
      'The most memory that each reader may take, in MiB; a reader needs about 350 for an ordinary page.',
    example: '1024',
  },
  UNPACK_DEPTH: {
    schema: whole(0, 20).default(UNPACK_LIMITS.depth),
    about: 'How deep archives and forwarded mails within each other are opened; 0 opens none.',
    example: '4',
  },
  UNPACK_FILES: {
    schema: whole(1, 10_000).default(UNPACK_LIMITS.files),
    about: 'The most files that are taken out of the archives of one message.',
    example: '200',
  },
  UNPACK_MB: {
    schema: whole(1, 4096).default(UNPACK_LIMITS.bytes / MIB),
    about: 'The most that the archives of one message may unpack to, in MiB.',
    example: '200',
  },
} satisfies Settings
