import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { childFlags } from '../../../workers/documents/child-flags.ts'
import { LIMITS } from '../../../workers/documents/limits.ts'

const folder = mkdtempSync(join(tmpdir(), 'child-flags-'))
writeFileSync(join(folder, 'eng.traineddata'), 'data')

test.each([
  ['read another file', "require('fs').readFileSync('/etc/hostname')", 'ERR_ACCESS_DENIED'],
  ['read the mail', `require('fs').readdirSync('${process.cwd()}/store')`, 'ERR_ACCESS_DENIED'],
  ['write even where it may read', `require('fs').writeFileSync('${folder}/new', '')`, 'ERR_ACCESS_DENIED'],
  ['start a program', "require('child_process').execSync('true')", 'ERR_ACCESS_DENIED'],
  [
    'read the language data',
    `console.error(String(require('fs').readFileSync('${folder}/eng.traineddata')))`,
    'data',
  ],
])('a reading process that tries to %s', (_, code, said) => {
  const flags = childFlags(folder, LIMITS)
  const { stderr } = spawnSync(process.execPath, [...flags, '-e', code], { encoding: 'utf8' })
  expect(stderr).toContain(said)
})
