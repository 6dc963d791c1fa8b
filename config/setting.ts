import { z } from 'zod'

/** One setting: its rule, what it is for, and an example that `.env.example` shows. */
export interface Setting {
  readonly schema: z.ZodType
  readonly about: string
  readonly example: string
  /** May also be given as `NAME_FILE`, the path of a file that holds it. */
  readonly secret?: true
}

/** Settings by their names in the environment. */
export type Settings = Readonly<Record<string, Setting>>

/** A URL of one of some protocols. */
export const url = (protocols: readonly string[]) =>
  z.string().refine((value) => protocols.some((p) => value.startsWith(`${p}://`)) && URL.canParse(value), {
    error: `must be a URL that begins with ${protocols.map((p) => `${p}://`).join(' or ')}`,
  })

/** A whole number within bounds. */
export const whole = (least: number, most: number) =>
  z.coerce.number({ error: 'must be a number' }).int('must be a whole number').min(least).max(most)

/** Items parted by commas. */
export const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
)

/** 32 bytes in hex, as `openssl rand -hex 32` gives them. */
export const key = z
  .string()
  .regex(/^[0-9a-f]{64}$/i, 'must be 64 hex digits (openssl rand -hex 32)')
  .transform((value) => Buffer.from(value, 'hex'))

/** A regular expression. */
export const pattern = z
  .string()
  .refine((value) => isPattern(value), 'must be a regular expression')
  .transform((value) => new RegExp(value))

function isPattern(value: string): boolean {
  try {
    return Boolean(new RegExp(value))
  } catch {
    return false
  }
}
