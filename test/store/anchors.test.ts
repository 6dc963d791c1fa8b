import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addAnchor, readAnchors } from '../../store/anchors.ts'

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anchors-'))
  path = join(folder, 'anchors', 'audit.log')
})
afterEach(() => rm(folder, { recursive: true }))

const anchor = (day: string, number: number) => ({ day, number, sha256: `${number}`.padStart(64, 'a') })
const MONDAY = anchor('2026-03-02', 7)
const TUESDAY = anchor('2026-03-03', 9)

test('one a day, the first, in their order', async () => {
  expect(await readAnchors(path)).toEqual([])
  expect(await addAnchor(path, MONDAY)).toBe(true)
  expect(await addAnchor(path, anchor('2026-03-02', 8))).toBe(false)
  expect(await addAnchor(path, TUESDAY)).toBe(true)
  expect(await readAnchors(path)).toEqual([MONDAY, TUESDAY])
})

test.each(['2026-03-03 9 aaa', '2', `2026-03-03 9 ${TUESDAY.sha256}`])(
  'one that a full disk cut short is written again: %s',
  async (torn) => {
    await addAnchor(path, MONDAY)
    await appendFile(path, torn)
    expect(await readAnchors(path)).toEqual([MONDAY])
    expect(await addAnchor(path, TUESDAY)).toBe(true)
    expect(await readAnchors(path)).toEqual([MONDAY, TUESDAY])
  },
)

test('a line that is no anchor is not passed over', async () => {
  await addAnchor(path, MONDAY)
  await appendFile(path, 'nothing\n')
  await expect(readAnchors(path)).rejects.toThrow('no anchor')
  await expect(addAnchor(path, TUESDAY)).rejects.toThrow('no anchor')
})
