import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { PROMISES } from '../../bench/promises/promises.ts'

const TESTS = PROMISES.flatMap(({ code, tests }) =>
  tests.map(([file, begins = '']) => ({ code, file, begins })),
)

test.each(TESTS)('$code: there is such a test in $file: $begins', ({ file, begins }) => {
  const source = readFileSync(resolve(import.meta.dirname, '..', `${file}.test.ts`), 'utf8')
  expect(source).toContain(begins)
})
