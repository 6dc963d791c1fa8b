import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { PROMISES, type Promised } from './promises/promises.ts'

interface Ran {
  readonly file: string
  readonly title: string
  readonly status: string
  readonly seconds: number
  readonly figure: string | undefined
}

const ROOT = resolve(import.meta.dirname, '..')

/** Runs every test that a promise names and prints the table: promise, tests, figures, seconds. Exit code 1 when one fails. */
function main(): void {
  const files = [...new Set(PROMISES.flatMap(({ tests }) => tests.map(([file]) => `test/${file}.test.ts`)))]
  const ran = results(files)
  const rows = PROMISES.map((promise) => ({ promise, own: testsOf(promise, ran) }))
  console.log(`${cpus()[0]?.model}, ${cpus().length} processors, Node ${process.versions.node}, ${today()}\n`)
  console.log('| | promise | tests | figures | seconds |\n|---|---|---|---|---|')
  for (const { promise, own } of rows) console.log(rowOf(promise, own))
  const isBroken = rows.some(({ own }) => own.length === 0 || own.some(({ status }) => status !== 'passed'))
  console.log(isBroken ? '\na promise is not kept' : `\n${rows.length} promises kept`)
  process.exitCode = isBroken ? 1 : 0
}

function results(files: readonly string[]): Ran[] {
  const folder = mkdtempSync(join(tmpdir(), 'promises-'))
  const out = join(folder, 'results.json')
  try {
    const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
    spawnSync(process.execPath, [vitest, 'run', ...files, '--reporter=json', `--outputFile=${out}`], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const { testResults } = JSON.parse(readFileSync(out, 'utf8'))
    return testResults.flatMap((each: { name: string; assertionResults: Record<string, unknown>[] }) =>
      each.assertionResults.map((result) => ({
        file: relative(join(ROOT, 'test'), each.name).replace(/\.test\.ts$/, ''),
        title: result.title,
        status: result.status,
        seconds: ((result.duration as number | undefined) ?? 0) / 1000,
        figure: (result.meta as { figure?: string } | undefined)?.figure,
      })),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function testsOf({ tests }: Promised, ran: readonly Ran[]): Ran[] {
  return ran.filter(({ file, title }) =>
    tests.some(([own, begins = '']) => own === file && title.startsWith(begins)),
  )
}

function rowOf({ code, says }: Promised, own: readonly Ran[]): string {
  const passed = own.filter(({ status }) => status === 'passed').length
  const figures = own.flatMap(({ figure }) => figure ?? []).join('; ')
  const seconds = own.reduce((sum, each) => sum + each.seconds, 0)
  return `| ${code} | ${says} | ${passed} of ${own.length} | ${figures} | ${seconds.toFixed(1)} |`
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

main()
