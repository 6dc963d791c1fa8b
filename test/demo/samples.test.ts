import { simpleParser } from 'mailparser'
import { beforeAll, describe, expect, it } from 'vitest'
import { bin, binCheckDigit } from '../../demo/numbers.ts'
import { type Sample, samples } from '../../demo/samples.ts'

const today = '2026-03-10'
let set: Sample[]

beforeAll(async () => {
  set = await samples({ today })
})

describe('samples', () => {
  it('are at least ten with names of their own', () => {
    expect(set.length).toBeGreaterThanOrEqual(10)
    expect(new Set(set.map(({ name }) => name)).size).toBe(set.length)
  })

  it('are the same bytes for the same day and seed', async () => {
    const again = await samples({ today })
    for (const [index, sample] of set.entries()) {
      expect(again[index]?.source.equals(sample.source), sample.name).toBe(true)
    }
  })

  it('are mails that parse, with CRLF, a subject, a Message-ID and the given day', async () => {
    for (const sample of set) {
      const text = sample.source.toString('latin1')
      expect(text.match(/(?<!\r)\n/), sample.name).toBeNull()
      const mail = await simpleParser(sample.source)
      expect(mail.messageId, sample.name).toMatch(/^<[0-9a-f]{24}@.+\.example>$/)
      expect(mail.subject, sample.name).toBeTruthy()
      expect(mail.date?.toISOString().slice(0, 10), sample.name).toBe(today)
    }
  })

  it('keep Russian file names through windows-1251 and koi8-r', async () => {
    const mail = await simpleParser(set[0]?.source ?? '')
    const names = mail.attachments.map(({ filename }) => filename)
    expect(names).toContain('Заявление.pdf')
    expect(names).toContain('Справка о регистрации.pdf')
    expect(set[0]?.source.toString('latin1')).toMatch(/=\?windows-1251\?B\?.*=\?koi8-r\?Q\?/s)
  })

  it('state BINs with valid check digits', () => {
    const numbers = [
      ...set.flatMap(({ facts }) => facts?.bin ?? []),
      ...Array.from({ length: 200 }, (_, seed) => bin(seed)),
    ]
    for (const number of numbers) {
      expect(number).toMatch(/^\d{2}(0[1-9]|1[0-2])40\d{6}$/)
      expect(binCheckDigit(number.slice(0, 11))).toBe(Number(number[11]))
    }
  })

  it('check BINs as the published ones are', () => {
    for (const known of ['971240001315', '970240000816', '961141000023', '250140111114']) {
      expect(binCheckDigit(known.slice(0, 11))).toBe(Number(known[11]))
    }
    expect(binCheckDigit('99014000082')).toBeNull()
  })
})
