import { z } from 'zod'
import { rulesFile } from './rules-file.ts'
import { list, pattern, type Settings, whole } from './setting.ts'

/** How cases are judged and answered. */
export const CASES = {
  PROVIDER_NAME: {
    schema: z.string().min(1).max(80).default('Cloud Provider'),
    about: 'How replies and the application template name the provider.',
    example: 'Example Cloud',
  },
  PROVIDER_ALIASES: {
    schema: list.default([]),
    about:
      'Other names that letters give the provider, in any language: whoever bears one is not who applies.',
    example: 'Облачный Пример, Бұлтты Мысал',
  },
  REPLY_MODE: {
    schema: z.enum(['auto', 'draft', 'off']).default('draft'),
    about:
      '`auto` sends replies, `draft` (the default) keeps them for staff to release, `off` writes none to anybody.',
    example: 'draft',
  },
  REPLY_TO_UNVERIFIED: {
    schema: z.enum(['yes', 'no']).default('no'),
    about:
      'Danger: with `yes` mail whose sender nobody verified is answered too, so whoever forges addresses makes the desk write to strangers in your name.',
    example: 'no',
  },
  REMIND_AFTER_DAYS: {
    schema: whole(1, 365).default(3),
    about: 'After how many days without an answer an owner is reminded, once, of what is missing.',
    example: '3',
  },
  EXPIRE_AFTER_DAYS: {
    schema: whole(1, 365).default(14),
    about: 'After how many days without an answer a case is closed; a new mail opens it again.',
    example: '14',
  },
  ACCOUNT_NUMBER_PATTERN: {
    schema: pattern.default(/^\d{4,8}$/),
    about: 'What an account number looks like.',
    example: '^\\d{4,8}$',
  },
  ACCEPT_STATED: {
    schema: list.default([]),
    about: 'Codes of requirements that a number stated in the signed application is enough for.',
    example: 'KZ-LEGAL-02',
  },
  APPLICATION_MAX_AGE_DAYS: {
    schema: whole(1, 3650).default(30),
    about: 'How many days old an application may be when it comes; an older one goes to a person.',
    example: '30',
  },
  RULES_FILE: {
    schema: rulesFile.optional(),
    about:
      'A JSON file that switches assumed requirements off, adds some, and switches on countries that are off by default.',
    example: 'docs/rules.example.json',
  },
} satisfies Settings
