import { z } from 'zod'
import { type Settings, url, whole } from './setting.ts'

/** How mail comes and goes. */
export const MAIL = {
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
  SMTP_TIMEOUT_SECONDS: {
    schema: whole(1, 600).default(120),
    about:
      'How long the SMTP server may say nothing. A server that is slow after a letter leaves its reply uncertain, for a person.',
    example: '120',
  },
  RECOVERY_ADDRESS: {
    schema: z.email('must be one address').default('recovery@provider.example'),
    about: 'The address that owners write to; replies come from it.',
    example: 'recovery@provider.example',
  },
  SENDER_CHECKS: {
    schema: z.enum(['own', 'off']).default('own'),
    about:
      '`own` verifies who wrote a mail by DKIM and DMARC, which needs DNS; `off` believes TRUSTED_AUTHSERV_ID alone. Mail of senders that nothing verifies is answered by drafts only.',
    example: 'own',
  },
  TRUSTED_RECEIVED_BY: {
    schema: z.string().optional(),
    about:
      'The name by which your border server calls itself in Received. Its topmost line tells where a mail came from, so that SPF can be checked too.',
    example: 'mx.provider.example',
  },
  TRUSTED_AUTHSERV_ID: {
    schema: z.string().optional(),
    about:
      'The authserv-id your receiving server writes into Authentication-Results; it must drop its own name from incoming mail. Senders that it authenticated are verified.',
    example: 'mx.provider.example',
  },
} satisfies Settings
