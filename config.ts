import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { z } from 'zod'
import { LIMITS, MIB, UNPACK_LIMITS } from './workers/documents/limits.ts'

const url = (protocols: string[]) =>
  z.string().refine((value) => protocols.some((p) => value.startsWith(`${p}://`)) && URL.canParse(value), {
    error: `must be a URL that begins with ${protocols.map((p) => `${p}://`).join(' or ')}`,
  })
const whole = (least: number, most: number) =>
  z.coerce.number({ error: 'must be a number' }).int('must be a whole number').min(least).max(most)
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
)

interface Setting {
  readonly schema: z.ZodType
  readonly about: string
  readonly example: string
  /** May also be given as `NAME_FILE`, the path of a file that holds it. */
  readonly secret?: true
}

/** Every setting with its rule, in the order of `.env.example`. */
export const SETTINGS = {
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
  IMAP_URL: {
    schema: url(['imap', 'imaps']).optional(),
    about:
      'The mailbox to watch: scheme, user, host, port, folder. imaps is TLS from the start; imap upgrades with STARTTLS.',
    example: 'imaps://recovery%40provider.example@imap.provider.example:993/INBOX',
    secret: true,
  },
  IMAP_PASSWORD: {
    schema: z.string().optional(),
    about: 'Password of the mailbox, if not in IMAP_URL.',
    example: 'secret',
    secret: true,
  },
  IMAP_ACCESS_TOKEN: {
    schema: z.string().optional(),
    about:
      'OAuth2 access token in place of a password. With IMAP_ACCESS_TOKEN_FILE it is read anew at each login.',
    example: 'ya29.a0Af…',
    secret: true,
  },
  IMAP_MOVE_TO: {
    schema: z.string().optional(),
    about: 'Folder that accepted mail is moved to. Without it mail stays where it is and is only flagged.',
    example: 'Processed',
  },
  IMAP_POLL_SECONDS: {
    schema: whole(1, 3600).default(60),
    about: 'How often the mailbox is looked at even when IDLE says nothing.',
    example: '60',
  },
  TLS_VERIFY: {
    schema: z.enum(['yes', 'no']).default('yes'),
    about: '`no` accepts any certificate and mail in the clear: for a server on this machine only.',
    example: 'yes',
  },
  SMTP_URL: {
    schema: url(['smtp', 'smtps']).optional(),
    about: 'Where replies are handed over. Without it nothing is sent.',
    example: 'smtps://recovery%40provider.example:secret@smtp.provider.example:465',
    secret: true,
  },
  RECOVERY_ADDRESS: {
    schema: z.email('must be one address').default('recovery@provider.example'),
    about: 'The address that owners write to; replies come from it.',
    example: 'recovery@provider.example',
  },
  PROVIDER_NAME: {
    schema: z.string().min(1).max(80).default('Cloud Provider'),
    about: 'How replies and the application template name the provider.',
    example: 'Example Cloud',
  },
  REPLY_MODE: {
    schema: z.enum(['auto', 'draft', 'off']).default('draft'),
    about: '`auto` sends replies, `draft` keeps them for staff to release, `off` writes none to anybody.',
    example: 'auto',
  },
  TRUSTED_AUTHSERV_ID: {
    schema: z.string().optional(),
    about: 'The authserv-id of your receiving server. Kept for the sender checks; not used yet.',
    example: 'mx.provider.example',
  },
  ACCOUNT_NUMBER_PATTERN: {
    schema: z
      .string()
      .default('^\\d{4,8}$')
      .refine((value) => isPattern(value), 'must be a regular expression')
      .transform((value) => new RegExp(value)),
    about: 'What an account number looks like.',
    example: '^\\d{4,8}$',
  },
  ACCEPT_STATED: {
    schema: list.default([]),
    about: 'Codes of requirements that a number stated in the signed application is enough for.',
    example: 'KZ-LEGAL-02',
  },
  ACCOUNT_DIRECTORY: {
    schema: z
      .string()
      .refine(
        (value) => isDirectory(value),
        'must be a path, a file:// URL, or an http(s):// URL without a password',
      )
      .optional(),
    about:
      'What you already know of your accounts: a CSV file, or an endpoint (docs/account-directory.md). Without it nothing is compared.',
    example: 'accounts.csv',
  },
  ACCOUNT_DIRECTORY_TOKEN: {
    schema: z.string().optional(),
    about: 'Bearer token for the endpoint of ACCOUNT_DIRECTORY.',
    example: 'secret',
    secret: true,
  },
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
  HOST: {
    schema: z.string().default('127.0.0.1'),
    about: 'Address the console listens on.',
    example: '127.0.0.1',
  },
  PORT: {
    schema: whole(0, 65535).default(8025),
    about: 'Port of the console.',
    example: '8025',
  },
  LOG_LEVEL: {
    schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    about: 'How much is logged (JSON, on standard error).',
    example: 'info',
  },
} satisfies Record<string, Setting>

type Settings = typeof SETTINGS
/** Checked settings; absent ones are undefined. */
export type Config = { readonly [K in keyof Settings]: z.infer<Settings[K]['schema']> }

/** A setting is wrong; the message names each bad key with its rule and an example. */
export class WrongSettings extends Error {
  constructor(problems: readonly string[]) {
    super(`wrong settings:\n${problems.join('\n')}`)
    this.name = 'WrongSettings'
  }
}

/**
 * Reads the settings from `env` and, beneath it, a `.env` file in `folder`.
 * Throws `WrongSettings` with every bad key.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env, folder: string = process.cwd()): Config {
  const file = resolve(folder, '.env')
  const given = { ...(existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}), ...env }
  const problems: string[] = []
  const config: Record<string, unknown> = {}
  for (const [key, setting] of Object.entries<Setting>(SETTINGS)) {
    try {
      const value = givenValue(key, setting, given)
      const parsed = setting.schema.safeParse(value)
      if (parsed.success) config[key] = parsed.data
      else problems.push(problem(key, setting, parsed.error.issues.map((issue) => issue.message).join('; ')))
    } catch (error) {
      problems.push(problem(key, setting, String((error as Error).message)))
    }
  }
  if (problems.length > 0) throw new WrongSettings(problems)
  return config as Config
}

function givenValue(
  key: string,
  setting: Setting,
  given: Record<string, string | undefined>,
): string | undefined {
  const value = given[key]
  if (value !== undefined && value !== '') return value
  const path = setting.secret ? given[`${key}_FILE`] : undefined
  return path ? readFileSync(path, 'utf8').trim() : undefined
}

function problem(key: string, setting: Setting, rule: string): string {
  return `  ${key}: ${rule}\n    ${setting.about}\n    for example ${key}=${setting.example}`
}

function isDirectory(value: string): boolean {
  if (!/^\w+:\/\//.test(value)) return true
  const url = URL.parse(value)
  return url?.protocol === 'file:'
    ? url.host === ''
    : /^https?:$/.test(url?.protocol ?? '') && url?.username === ''
}

function isPattern(value: string): boolean {
  try {
    return Boolean(new RegExp(value))
  } catch {
    return false
  }
}

/** The text of `.env.example`, made from the settings. */
export function envExample(): string {
  const blocks = Object.entries<Setting>(SETTINGS).map(([key, setting]) => {
    const secret = setting.secret ? `\n# Or ${key}_FILE: a file that holds it.` : ''
    return `# ${setting.about}${secret}\n#${key}=${setting.example}`
  })
  return `# Settings of recovery-desk. Made from config.ts by \`npm run env-example\`; a test keeps it true.\n\n${blocks.join('\n\n')}\n`
}
