import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The oldest versions without the holes that PROMISES section 7 names. */
const LEAST: Readonly<Record<string, string>> = {
  bullmq: '6.7.0',
  imapflow: '2.10.2',
  'libheif-js': '1.23.2',
  mailauth: '7.1.0',
  mailparser: '3.14.2',
  mammoth: '1.13.0',
  nodemailer: '10.6.0',
  sharp: '0.35.5',
  yauzl: '3.2.1',
}
const BANNED = ['image-size', 'csurf', 'vm2', 'html-pdf']

const asJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const lock: Record<string, { version: string }> = asJson('package-lock.json').packages
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13)
const isOlder = (version: string, least: string): boolean =>
  version.localeCompare(least, 'en', { numeric: true }) < 0

test.each(Object.entries(LEAST))('%s is nowhere older than %s', (name, least) => {
  const locked = Object.entries(lock).filter(([path]) => nameOf(path) === name)
  const installed = globSync(`node_modules/**/${name}/package.json`)
    .map((path) => asJson(path))
    .filter((made) => made.name === name)
  const versions = [...locked.map(([, { version }]) => version), ...installed.map(({ version }) => version)]
  expect(versions.length).toBeGreaterThanOrEqual(2)
  expect(versions.filter((version) => isOlder(version, least))).toEqual([])
})

test('every nodemailer beneath another package is the one of the project', () => {
  expect(Object.keys(lock).filter((path) => nameOf(path) === 'nodemailer')).toEqual([
    'node_modules/nodemailer',
  ])
})

test('what is known to be unsafe is not there', () => {
  expect(Object.keys(lock).filter((path) => BANNED.includes(nameOf(path)))).toEqual([])
})
