import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { prepareLanguages } from '../../../workers/documents/languages.ts'
import { createOcr, OcrFailure } from '../../../workers/documents/ocr.ts'
import { fromSharp } from '../../../workers/documents/picture.ts'
import { LETTER, photograph, textPdf } from './samples.ts'

const folder = () => mkdtemp(join(tmpdir(), 'languages-'))

test('data of the system goes before data from npm', async () => {
  const [cache, system] = [await folder(), await folder()]
  await mkdir(join(system, '5', 'tessdata'), { recursive: true })
  await writeFile(join(system, '5', 'tessdata', 'rus.traineddata'), 'system rus')
  const found = await prepareLanguages(cache, system)
  expect(found).toMatchObject({ languages: ['rus', 'kaz', 'eng', 'uzb', 'uzb_cyrl'], missing: [] })
  expect(found.sources.rus).toBe(join(system, '5', 'tessdata', 'rus.traineddata'))
  expect(found.sources.kaz).toMatch(/4\.0\.0_best_int/)
  expect((await readdir(found.folder)).sort()).toEqual([
    'eng.traineddata',
    'kaz.traineddata',
    'rus.traineddata',
    'uzb.traineddata',
    'uzb_cyrl.traineddata',
  ])
  expect(await readFile(join(found.folder, 'rus.traineddata'), 'utf8')).toBe('system rus')
  await writeFile(join(system, '5', 'tessdata', 'rus.traineddata'), 'newer rus')
  const newer = await prepareLanguages(cache, system)
  expect(await readFile(join(newer.folder, 'rus.traineddata'), 'utf8')).toBe('newer rus')
})

test('many processes at once end with one whole folder', async () => {
  const [cache, system] = [await folder(), await folder()]
  const all = await Promise.all(Array.from({ length: 5 }, () => prepareLanguages(cache, system)))
  expect(new Set(all.map((one) => one.folder)).size).toBe(1)
  expect(await readdir(cache)).toHaveLength(1)
})

test('with npm alone Russian is still read, by the Kazakh data', async () => {
  const languages = await prepareLanguages(await folder(), '/nowhere')
  expect(languages).toMatchObject({ languages: ['kaz', 'eng', 'uzb', 'uzb_cyrl'], missing: ['rus'] })
  const ocr = createOcr(languages)
  const lines = await ocr.read(await fromSharp(await photograph(await textPdf(LETTER))))
  await ocr.close()
  const text = lines.map((words) => words.map((word) => word.text).join(' ')).join('\n')
  for (const part of ['123456789012', '1002003004', 'Директор', 'Нұрлан', 'Организация'])
    expect(text).toContain(part)
})

test('language data that is not there is a failure of the machinery, and an early one', async () => {
  const picture = { data: new Uint8Array(100 * 100).fill(255), width: 100, height: 100 }
  await expect(createOcr({ folder: '/nowhere', languages: ['kaz'] }).read(picture)).rejects.toThrow(
    OcrFailure,
  )
  await expect(createOcr({ folder: '/nowhere', languages: [] }).read(picture)).rejects.toThrow(OcrFailure)
})
