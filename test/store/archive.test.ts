import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Archive, openBlobArchive, sha256Of } from '../../store/archive.ts'
import { fileBlobs } from '../../store/blobs.ts'
import { masterKey } from '../../store/encryption.ts'
import { masterKeys } from '../../store/master-keys.ts'

const KEY = masterKey(Buffer.alloc(32, 1))
const NEW_KEY = masterKey(Buffer.alloc(32, 2))
const SOURCE = Buffer.from('From: owner@firm.example, whose name nobody may read on the disk')

let folder: string
let archive: Archive
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'))
  archive = openBlobArchive(fileBlobs(folder), [KEY])
})
afterEach(() => rm(folder, { recursive: true }))

const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)
const keyPathOf = (sha256: string) => join(folder, 'keys', sha256.slice(0, 2), sha256)

test('gives back the bytes it was given, once, under their SHA-256, whoever was first', async () => {
  const another = openBlobArchive(fileBlobs(folder), [KEY])
  const names = await Promise.all([archive, another, archive, another].map((each) => each.put(SOURCE)))
  expect(new Set(names)).toEqual(new Set([sha256Of(SOURCE)]))
  expect(await archive.get(sha256Of(SOURCE))).toEqual(SOURCE)
  expect(await readdir(join(folder, sha256Of(SOURCE).slice(0, 2)))).toEqual([sha256Of(SOURCE)])
})

test('nothing that was archived can be read on the disk', async () => {
  const sha256 = await archive.put(SOURCE)
  for (const path of [pathOf(sha256), keyPathOf(sha256)]) {
    expect((await readFile(path)).includes('owner')).toBe(false)
    expect((await stat(path)).mode & 0o077).toBe(0)
  }
})

test.each([0, 13, -1])('notices an altered byte (at %i) of what is archived', async (at) => {
  const sha256 = await archive.put(SOURCE)
  const blob = await readFile(pathOf(sha256))
  const index = at < 0 ? blob.length + at : at
  blob[index] = (blob[index] as number) ^ 1
  await writeFile(pathOf(sha256), blob)
  await expect(archive.get(sha256)).rejects.toThrow('damaged')
})

test('heals a file that a crash cut short', async () => {
  const sha256 = await archive.put(SOURCE)
  await writeFile(pathOf(sha256), (await readFile(pathOf(sha256))).subarray(0, 9))
  await archive.put(SOURCE)
  expect(await archive.get(sha256)).toEqual(SOURCE)
})

test('one blob cannot be put in the place of another', async () => {
  const [one, other] = [await archive.put(SOURCE), await archive.put(Buffer.from('another'))]
  await writeFile(pathOf(one), await readFile(pathOf(other)))
  await writeFile(keyPathOf(one), await readFile(keyPathOf(other)))
  await expect(archive.get(one)).rejects.toThrow()
})

test('whoever deletes the key has deleted the bytes; putting them again makes them anew', async () => {
  const sha256 = await archive.put(SOURCE)
  await rm(keyPathOf(sha256))
  await expect(archive.get(sha256)).rejects.toThrow('damaged')
  await archive.put(SOURCE)
  expect(await archive.get(sha256)).toEqual(SOURCE)
})

test('another master key reads nothing, beside the old one everything, and after rotating it needs no other', async () => {
  const sha256 = await archive.put(SOURCE)
  await expect(openBlobArchive(fileBlobs(folder), [NEW_KEY]).get(sha256)).rejects.toThrow('ARCHIVE_OLD_KEYS')
  const both = openBlobArchive(fileBlobs(folder), [NEW_KEY, KEY])
  expect(await both.get(sha256)).toEqual(SOURCE)
  expect(await both.rotate()).toBe(1)
  expect(await both.rotate()).toBe(0)
  expect(await openBlobArchive(fileBlobs(folder), [NEW_KEY]).get(sha256)).toEqual(SOURCE)
})

test('what was archived before there was encryption is still read', async () => {
  const sha256 = sha256Of(SOURCE)
  await mkdir(join(folder, sha256.slice(0, 2)))
  await writeFile(pathOf(sha256), SOURCE)
  expect(await archive.get(sha256)).toEqual(SOURCE)
})

test('what was archived before, and is being encrypted while a crash comes or somebody reads, is still read', async () => {
  const sha256 = await archive.put(SOURCE)
  await writeFile(pathOf(sha256), SOURCE)
  expect(await archive.get(sha256)).toEqual(SOURCE)
})

test('a key that is set after one was made beside the archive still reads what that one encrypted', async () => {
  const [made] = await masterKeys({ DATA_DIR: folder })
  const sha256 = await openBlobArchive(fileBlobs(folder), [made]).put(SOURCE)
  const masters = await masterKeys({ DATA_DIR: folder, ARCHIVE_KEY: NEW_KEY.key })
  expect(masters[0].id).toEqual(NEW_KEY.id)
  expect(await openBlobArchive(fileBlobs(folder), masters).get(sha256)).toEqual(SOURCE)
})

test('without a setting several processes that start at once share one master key', async () => {
  const made = await Promise.all([1, 2, 3].map(() => masterKeys({ DATA_DIR: folder })))
  expect(new Set(made.map(([{ key }]) => key.toString('hex'))).size).toBe(1)
  expect((await stat(join(folder, 'archive.key'))).mode & 0o077).toBe(0)
})
