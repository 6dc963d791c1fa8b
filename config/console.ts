import { z } from 'zod'
import { type Settings, whole } from './setting.ts'

/** What the console shows, and where. */
export const CONSOLE = {
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
} satisfies Settings
