import { z } from 'zod'
import type { Settings } from './setting.ts'

/** Where the provider's own knowledge of its accounts comes from. */
export const ACCOUNTS = {
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
} satisfies Settings

function isDirectory(value: string): boolean {
  if (!/^\w+:\/\//.test(value)) return true
  const url = URL.parse(value)
  return url?.protocol === 'file:'
    ? url.host === ''
    : /^https?:$/.test(url?.protocol ?? '') && url?.username === ''
}
