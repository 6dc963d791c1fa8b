import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import type { z } from 'zod'
import { ACCOUNTS } from './config/accounts.ts'
import { CASES } from './config/cases.ts'
import { CONSOLE } from './config/console.ts'
import { MAIL } from './config/mail.ts'
import { READING } from './config/reading.ts'
import type { Setting } from './config/setting.ts'
import { STORAGE } from './config/storage.ts'

/** Every setting with its rule, in the order of `.env.example`. */
export const SETTINGS = { ...STORAGE, ...MAIL, ...CASES, ...ACCOUNTS, ...READING, ...CONSOLE }

type Known = typeof SETTINGS
/** Checked settings; absent ones are undefined. */
export type Config = { readonly [K in keyof Known]: z.infer<Known[K]['schema']> }

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

/** The text of `.env.example`, made from the settings. */
export function envExample(): string {
  const blocks = Object.entries<Setting>(SETTINGS).map(([key, setting]) => {
    const secret = setting.secret ? `\n# Or ${key}_FILE: a file that holds it.` : ''
    return `# ${setting.about}${secret}\n#${key}=${setting.example}`
  })
  return `# Settings of recovery-desk. Made from config.ts by \`npm run env-example\`; a test keeps it true.\n\n${blocks.join('\n\n')}\n`
}
