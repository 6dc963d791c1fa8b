import { parse as parseMrz } from 'mrz'
import { beforeAll, describe, expect, it } from 'vitest'
import { FACES, lackingLetters } from '../../bench/corpus/drawing/faces.ts'
import { printPaper } from '../../bench/corpus/drawing/paper-pdf.ts'
import { makeSample, write } from '../../bench/corpus/make.ts'
import { type Plan, plansOf, wordingsOf } from '../../bench/corpus/plan.ts'
import { FORMS, type Form, type Wrapping } from '../../bench/corpus/sample.ts'
import type { Person } from '../../bench/corpus/scene.ts'
import { sceneOf } from '../../bench/corpus/scenes.ts'
import { CORPUS_PACKAGES } from '../../bench/corpus/store.ts'
import { isValid as isKenyan } from '../../cases/identifiers/ke-company.ts'
import { isValid as isKraPin } from '../../cases/identifiers/ke-kra-pin.ts'
import { isBin, isIin } from '../../cases/identifiers/kz-bin.ts'
import { isValid as isPinfl } from '../../cases/identifiers/uz-pinfl.ts'
import { isValid as isStir } from '../../cases/identifiers/uz-stir.ts'
import { parse } from '../../ingest/parse.ts'
import { unpack } from '../../ingest/unpack.ts'
import { installPackages } from '../servers/install.ts'
import { compact, missingIn, textOfPdf } from './printed-text.ts'

const TODAY = '2026-03-02'
const SEEDS = Array.from({ length: 120 }, (_, seed) => seed)
const wordings = wordingsOf('check')

beforeAll(() => installPackages(CORPUS_PACKAGES))

describe('invented people and organisations', () => {
  it.each(['KZ', 'UZ', 'KE'] as const)('have numbers that are valid in %s', (country) => {
    for (const { organisation, stranger, head, attorney, founder } of SEEDS.map((seed) =>
      sceneOf(seed, country, TODAY),
    )) {
      for (const { number, taxPin, registeredOn } of [organisation, stranger]) {
        const valid = { KZ: isBin, UZ: isStir, KE: isKenyan }[country]
        expect(valid(number), number).toBe(true)
        if (country === 'KZ')
          expect(registeredOn.slice(2, 7)).toBe(`${number.slice(0, 2)}-${number.slice(2, 4)}`)
        expect(isKraPin(taxPin)).toBe(country === 'KE')
      }
      for (const person of [head, attorney, founder]) expectOwnNumber(person, country)
    }
  })

  it.each(['KZ', 'UZ', 'KE'] as const)('have zones whose check digits hold in %s', (country) => {
    for (const { head } of SEEDS.map((seed) => sceneOf(seed, country, TODAY))) {
      for (const [lines, paper] of [
        [head.cardMrz, head.card],
        [head.passportMrz, head.passport],
      ] as const) {
        const { valid, fields } = parseMrz([...lines])
        expect(valid, lines.join('\n')).toBe(true)
        expect(fields.documentNumber).toBe(paper.number)
        expect(fields.birthDate).toBe(head.birthDate.replaceAll('-', '').slice(2))
        expect(fields.expirationDate).toBe(paper.validUntil.replaceAll('-', '').slice(2))
      }
    }
  })

  it('decline Russian names', () => {
    const forms = SEEDS.flatMap((seed) =>
      (['KZ', 'UZ'] as const).map((country) => sceneOf(seed, country, TODAY).head.ru),
    )
    const endings = /(ого|его|а|я|ы|и|ой|ей|о|у|е|х|зе|ли)( |$)/
    for (const { full, genitive } of forms)
      expect(full === genitive || endings.test(genitive), genitive).toBe(true)
  })
})

function expectOwnNumber({ personalNumber, birthDate, sex }: Person, country: string): void {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  if (country === 'KZ') {
    expect(isIin(personalNumber), personalNumber).toBe(true)
    expect(personalNumber.slice(0, 6)).toBe(year.slice(2) + month + day)
    expect(Number(personalNumber[6]) % 2).toBe(sex === 'M' ? 1 : 0)
  } else if (country === 'UZ') {
    expect(isPinfl(personalNumber), personalNumber).toBe(true)
    expect(personalNumber.slice(1, 7)).toBe(day + month + year.slice(2))
  } else expect(personalNumber).toMatch(/^\d{8}$/)
}

describe('papers', () => {
  it.each(wordings.map((wording) => [wording.name, wording] as const))(
    '%s prints what its truth says',
    async (_, wording) => {
      const scene = sceneOf(wording.name.length, wording.country, TODAY)
      const { paper, truth, printing } = write(wording, scene, wording.name.length)
      const { pdf } = await printPaper(paper, printing)
      expect(missingIn(await textOfPdf(pdf), truth)).toEqual([])
    },
  )

  it('print it in all their variants', () => {
    for (const wording of wordings) {
      for (const seed of SEEDS.slice(0, 12)) {
        const { paper, truth } = write(wording, sceneOf(seed, wording.country, TODAY), seed)
        expect(missingIn(compact(JSON.stringify(paper)), truth), `${wording.name}, seed ${seed}`).toEqual([])
      }
    }
  })

  it('have names of their own', () => {
    expect(new Set(wordings.map(({ name }) => name)).size).toBe(wordings.length)
  })

  it('have every letter in the face they are drawn with', () => {
    const alphabets = 'ӘәҒғҚқҢңӨөҰұҮүҺһІіЎўҲҳЁё№«»'
    const cyrillic = FACES.filter((face) => lackingLetters(face, alphabets) === '')
    expect(cyrillic.length).toBeGreaterThanOrEqual(10)
    for (const wording of wordings) {
      const seed = wording.name.length * 7
      const { paper, printing } = write(wording, sceneOf(seed, wording.country, TODAY), seed)
      expect(lackingLetters(printing.look.face, JSON.stringify(paper)), wording.name).toBe('')
    }
  })
})

const plans = plansOf({ seed: 3, count: 240, set: 'check' })

describe('plans', () => {
  it('bring every form, and every kind of every country', () => {
    expect(new Set(plans.map(({ form }) => form))).toEqual(new Set(Object.keys(FORMS)))
    const group = ({ country, kind }: { country: string; kind: string }) => `${country} ${kind}`
    expect(new Set(plans.map(({ wording }) => group(wording)))).toEqual(new Set(wordings.map(group)))
  })

  it('bring faults and wrappings in their shares', () => {
    expect(plans.filter(({ fault }) => fault !== null).length).toBe(24)
    const wrapped = plans.filter(({ wrapping }) => wrapping !== 'none').length
    expect(wrapped / plans.length).toBeGreaterThan(0.06)
    expect(wrapped / plans.length).toBeLessThan(0.11)
  })
})

function planFor(form: Form, wrapping: Wrapping = 'none'): Plan {
  const plan = plans.find((each) => each.form === form && each.fault === null && each.wrapping === 'none')
  if (!plan) throw new Error(`no plan brings ${form}`)
  return { ...plan, wrapping }
}

describe('samples', () => {
  it.each(['pdf', 'docx', 'tiff', 'photo', 'combined'] as const)(
    'are the same bytes for the same seed as %s',
    async (form) => {
      const [first, second] = [
        await makeSample(planFor(form), wordings),
        await makeSample(planFor(form), wordings),
      ]
      expect(second.sample).toEqual(first.sample)
      expect(second.bytes.equals(first.bytes)).toBe(true)
    },
  )

  it.each(['zip', 'eml', 'winmail', 'smime'] as const)('come out of %s whole', async (wrapping) => {
    const plain = await makeSample(planFor('pdf'), wordings)
    const wrapped = await makeSample(planFor('pdf', wrapping), wordings)
    const limits = { depth: 4, files: 20, bytes: 1e8 }
    const files = await unpack((await parse(wrapped.bytes)).attachments, limits)
    expect(files.map(({ name }) => name)).toContain(wrapped.sample.fileName)
    expect(files.find(({ name }) => name === wrapped.sample.fileName)?.bytes.equals(plain.bytes)).toBe(true)
  })

  it('number the pages of every paper of a combined file', async () => {
    const { sample } = await makeSample(planFor('combined'), wordings)
    const pages = sample.documents.flatMap((document) => document.pages)
    expect(sample.documents.length).toBeGreaterThan(1)
    expect(pages).toEqual(pages.map((_, index) => index + 1))
  })
})
