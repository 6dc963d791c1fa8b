import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileArchive, sha256Of } from '../../store/archive.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('gives back the bytes it was given, once, under their SHA-256', async () => {
  const archive = fileArchive(folder)
  const bytes = Buffer.from('source')
  const names = await Promise.all([archive.put(bytes), archive.put(bytes), archive.put(bytes)])
  expect(new Set(names)).toEqual(new Set([sha256Of(bytes)]))
  expect(await archive.get(names[0] as string)).toEqual(bytes)
  expect(await readdir(join(folder, sha256Of(bytes).slice(0, 2)))).toEqual([sha256Of(bytes)])
})

test('notices altered bytes, and heals a file that a crash cut short', async () => {
  const archive = fileArchive(folder)
  const sha256 = await archive.put(Buffer.from('whole source'))
  const path = join(folder, sha256.slice(0, 2), sha256)
  await writeFile(path, 'whole sourcE')
  await expect(archive.get(sha256)).rejects.toThrow('damaged')
  await writeFile(path, 'whole')
  await archive.put(Buffer.from('whole source'))
  expect(String(await archive.get(sha256))).toBe('whole source')
})
