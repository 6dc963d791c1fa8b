import { expect, test } from 'vitest'
import { bounded, cached, type LookUp } from '../../ingest/dns.ts'

const failing =
  (code: string): LookUp =>
  () =>
    Promise.reject(Object.assign(new Error(code), { code }))

test('answers are kept for a while, also that there is nothing; failures are not, and the kept are bounded', async () => {
  let now = 0
  let asked = 0
  let answer: LookUp = async () => ['192.0.2.1']
  const lookUp = cached(
    (name, type) => {
      asked += 1
      return answer(name, type)
    },
    () => now,
  )
  await lookUp('firm.example', 'A')
  expect(await lookUp('FIRM.example', 'A')).toEqual(['192.0.2.1'])
  expect(asked).toBe(1)
  now += 5 * 60_000
  answer = failing('ENOTFOUND')
  await expect(lookUp('firm.example', 'A')).rejects.toThrow('ENOTFOUND')
  await expect(lookUp('firm.example', 'A')).rejects.toThrow('ENOTFOUND')
  expect(asked).toBe(2)
  answer = failing('ESERVFAIL')
  await expect(lookUp('other.example', 'A')).rejects.toThrow('ESERVFAIL')
  await expect(lookUp('other.example', 'A')).rejects.toThrow('ESERVFAIL')
  expect(asked).toBe(4)
  answer = async () => ['192.0.2.2']
  for (let number = 0; number < 5000; number++) await lookUp(`${number}.example`, 'A')
  asked = 0
  await lookUp('4999.example', 'A')
  expect(asked).toBe(0)
  answer = failing('ENOTFOUND')
  await lookUp('firm.example', 'A').catch(() => {})
  expect(asked).toBe(1)
})

test('one message may ask so many questions for so long', async () => {
  const answer: LookUp = async () => ['192.0.2.1']
  const few = bounded(answer, { questions: 2, ms: 60_000 })
  await few('a.example', 'A')
  await few('b.example', 'A')
  await expect(few('c.example', 'A')).rejects.toMatchObject({ code: 'ETIMEOUT' })
  const short = bounded(() => new Promise(() => {}), { questions: 9, ms: 20 })
  await expect(short('a.example', 'A')).rejects.toMatchObject({ code: 'ETIMEOUT' })
})
