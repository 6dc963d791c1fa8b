import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { threadTokens } from '../../workers/thread-token.ts'

const tokens = threadTokens('the key of this desk')
const DOMAIN = 'provider.example'

test('our own Message-IDs are known again, whatever the domain', () => {
  const id = randomUUID()
  expect(tokens.replyOf(tokens.headerId(id, DOMAIN))).toBe(id)
  expect(tokens.headerId(id, DOMAIN)).toBe(tokens.headerId(id, DOMAIN))
})

test('500 forged, changed, shortened and foreign ones are none of ours', () => {
  const other = threadTokens('another key')
  for (let round = 0; round < 100; round += 1) {
    const own = tokens.headerId(randomUUID(), DOMAIN)
    const at = 1 + ((round * 7) % 65)
    const digit = own[at] === 'a' ? 'b' : 'a'
    const forged = [
      own.slice(0, at) + digit + own.slice(at + 1),
      own.replace(/\.[0-9a-f]{4}/, '.'),
      own.replace(/^<[0-9a-f]{32}/, `<${randomUUID().replaceAll('-', '')}`),
      other.headerId(randomUUID(), DOMAIN),
      own.toUpperCase(),
    ]
    expect(forged.map((each) => tokens.replyOf(each))).toEqual([null, null, null, null, null])
  }
})
