import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { REQUESTS } from '../cases/vocabulary.ts'
import { envExample, readConfig, SETTINGS, WrongSettings } from '../config.ts'
import { requirementByCode } from '../rules/rulebook.ts'
import { assessSettings } from '../workers/assess-settings.ts'
import { LIMITS, MIB, readLimits, UNPACK_LIMITS, unpackLimits } from '../workers/documents/limits.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'config-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('without any setting everything has its default', () => {
  const config = readConfig({}, folder)
  expect(config).toMatchObject({ DATA_DIR: './data', REPLY_MODE: 'draft', PORT: 8025, IMAP_POLL_SECONDS: 60 })
  expect(config.DATABASE_URL).toBeUndefined()
})

test('the limits of reading and unpacking are settings; without them they are what the reader is built for', () => {
  const config = readConfig({}, folder)
  expect([readLimits(config), unpackLimits(config)]).toEqual([LIMITS, UNPACK_LIMITS])
  const set = { READ_SECONDS: '9', READ_PAGE_SECONDS: '8', READ_PAGES: '7', READ_ATTACHMENT_MB: '6' }
  const more = { READ_MEGAPIXELS: '5', READ_UNPACKED_MB: '4', READ_MEMORY_MB: '600' }
  expect(readLimits(readConfig({ ...set, ...more }, folder))).toEqual({
    documentMs: 9000,
    pageMs: 8000,
    pages: 7,
    attachmentBytes: 6 * MIB,
    megapixels: 5,
    unpackedBytes: 4 * MIB,
    rssBytes: 600 * MIB,
  })
  const unpack = { UNPACK_DEPTH: '0', UNPACK_FILES: '2', UNPACK_MB: '1' }
  expect(unpackLimits(readConfig(unpack, folder))).toEqual({ depth: 0, files: 2, bytes: MIB })
})

test.each([
  { READ_PAGES: '0' },
  { READ_MEGAPIXELS: '1.5' },
  { READ_PAGE_SECONDS: 'long' },
  { READ_MEMORY_MB: '100' },
  { UNPACK_DEPTH: '-1' },
  { UNPACK_FILES: '1e9' },
])('a limit that is no limit is refused: %j', (env) => {
  expect(() => readConfig(env, folder)).toThrow(Object.keys(env)[0])
})

test('names every bad key at once, each with its rule and an example', () => {
  const read = () =>
    readConfig(
      { PORT: 'high', REPLY_MODE: 'loud', IMAP_URL: 'http://x', ACCOUNT_NUMBER_PATTERN: '(' },
      folder,
    )
  expect(read).toThrow(WrongSettings)
  try {
    read()
  } catch (error) {
    const text = (error as Error).message
    for (const key of ['PORT', 'REPLY_MODE', 'IMAP_URL', 'ACCOUNT_NUMBER_PATTERN']) {
      expect(text).toContain(`  ${key}: `)
      expect(text).toContain(`for example ${key}=`)
    }
    expect(text).toContain('must be a URL that begins with imap:// or imaps://')
    expect(text).not.toContain('HOST')
  }
})

test('secrets come from files, the environment wins over .env, empty means absent', async () => {
  await writeFile(join(folder, 'token'), 'sesame\n')
  await writeFile(join(folder, '.env'), 'PROVIDER_NAME="From File"\nPORT=9000\nSMTP_URL=\n')
  const config = readConfig({ PORT: '9001', IMAP_PASSWORD_FILE: join(folder, 'token') }, folder)
  expect(config).toMatchObject({ PROVIDER_NAME: 'From File', PORT: 9001, IMAP_PASSWORD: 'sesame' })
  expect(config.SMTP_URL).toBeUndefined()
})

test('a secret file that is not there is a wrong setting, not an absent one', () => {
  expect(() => readConfig({ IMAP_PASSWORD_FILE: join(folder, 'nowhere') }, folder)).toThrow(
    /IMAP_PASSWORD: .*ENOENT/,
  )
})

test('.env.example is what the settings say, and each example is valid', async () => {
  expect(await readFile(resolve(import.meta.dirname, '../.env.example'), 'utf8')).toBe(envExample())
  const examples = Object.fromEntries(Object.entries(SETTINGS).map(([key, { example }]) => [key, example]))
  expect(() => readConfig(examples, folder)).not.toThrow()
})

describe('a file of rules', () => {
  const read = async (rules: unknown) => {
    const path = join(folder, 'rules.json')
    await writeFile(path, typeof rules === 'string' ? rules : JSON.stringify(rules))
    return () => readConfig({ RULES_FILE: path }, folder)
  }
  const own = { country: 'KZ', code: 'KZ-OWN-01', entityType: 'legal-entity', item: 'authority' }
  const added = { ...own, check: 'authority', demand: 'A second paper.', source: 'our own practice' }

  test('switches assumed requirements off and adds some', async () => {
    const config = (await read({ off: ['KZ-LEGAL-04'], add: [added] }))()
    const { rules } = assessSettings(config)
    const codes = rules.KZ?.requirements.map(({ code }) => code)
    expect(codes).not.toContain('KZ-LEGAL-04')
    expect(codes).toContain('KZ-OWN-01')
    expect(requirementByCode(rules, 'KZ-OWN-01')).toMatchObject({ provenance: 'assumed', requests: REQUESTS })
    expect(requirementByCode(rules, 'KZ-LEGAL-04')?.source).toBeTruthy()
  })

  test.each([
    [{ off: ['KZ-LEGAL-01'] }, /KZ-LEGAL-01 is documented by the provider .* cannot be switched off/],
    [{ off: ['KZ-LEGAL-99'] }, /KZ-LEGAL-99 is no requirement/],
    [{ add: [{ ...added, code: 'KZ-LEGAL-02' }] }, /KZ-LEGAL-02 is already in use/],
    [{ add: [added, added] }, /KZ-OWN-01 is already in use/],
    [{ add: [{ ...added, check: 'magic' }] }, /add\.0\.check/],
    [{ countries: ['XX'] }, /countries\.0/],
    [{ of: [] }, /of/],
    ['{', /no readable JSON/],
  ])('%j is refused', async (rules, message) => {
    expect(await read(rules)).toThrow(message)
  })
})
