import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { envExample, readConfig, SETTINGS, WrongSettings } from '../config.ts'
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
