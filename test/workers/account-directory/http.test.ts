import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readConfig } from '../../../config.ts'
import { createLog } from '../../../log.ts'
import { accountSource, openAccountDirectory } from '../../../workers/account-directory/open.ts'

const ACCOUNT = { account_number: '123456', country: 'UZ', owner_emails: ['a@firm.example'], plan: 'gold' }
const RECORD = {
  accountNumber: '123456',
  country: 'UZ',
  entityType: null,
  registrationNumber: null,
  organisation: null,
  ownerName: null,
  ownerEmails: ['a@firm.example'],
  submissionMethod: null,
}

let server: Server
let url: string
let asked: IncomingMessage[]
let answer: (response: ServerResponse, request: IncomingMessage) => void
beforeEach(async () => {
  asked = []
  answer = (response) => response.end(JSON.stringify(ACCOUNT))
  server = createServer((request, response) => {
    asked.push(request)
    answer(response, request)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  vi.useRealTimers()
  server.closeAllConnections()
  server.close()
})

const config = (setting: string, token = '') =>
  readConfig({ ACCOUNT_DIRECTORY: setting, ACCOUNT_DIRECTORY_TOKEN: token }, tmpdir())
const open = (setting: string, token?: string) =>
  openAccountDirectory(config(setting, token), createLog('silent'))

test('the number stands after a slash or in its place, encoded; the token goes along', async () => {
  expect(await (await open(`${url}/accounts/`, 'sesame')).lookUp('123456')).toEqual({
    is: 'found',
    record: RECORD,
  })
  await (await open(`${url}/?id={accountNumber}&of=desk`)).lookUp('12/3 4')
  expect(asked.map(({ url }) => url)).toEqual(['/accounts/123456', '/?id=12%2F3%204&of=desk'])
  expect(asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer sesame', undefined])
})

test('404 is an unknown account; answers are kept for a minute, trouble is not', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const directory = await open(url)
  expect(await directory.lookUp('123456')).toMatchObject({ is: 'found' })
  answer = (response) => response.writeHead(404).end('none')
  expect(await directory.lookUp('123456')).toMatchObject({ is: 'found' })
  expect(await directory.lookUp('000001')).toEqual({ is: 'unknown' })
  vi.setSystemTime(Date.now() + 61_000)
  expect(await directory.lookUp('123456')).toEqual({ is: 'unknown' })
  answer = (response) => response.writeHead(503).end()
  vi.setSystemTime(Date.now() + 61_000)
  expect(await directory.lookUp('123456')).toEqual({ is: 'unreachable' })
  answer = (response) => response.end(JSON.stringify(ACCOUNT))
  expect(await directory.lookUp('123456')).toMatchObject({ is: 'found' })
})

const moved = (response: ServerResponse, { url: path }: IncomingMessage) =>
  path === '/else'
    ? response.end(JSON.stringify(ACCOUNT))
    : response.writeHead(302, { location: `${url}/else` }).end()

test.each<[string, typeof answer]>([
  ['an error', (response) => response.writeHead(500).end()],
  ['what is not JSON', (response) => response.end('<html>secret</html>')],
  ['another shape', (response) => response.end('{"account_number":"123456","country":"Kenya"}')],
  ['another account', (response) => response.end(JSON.stringify({ ...ACCOUNT, account_number: '654321' }))],
  ['a redirect', moved],
  ['far too much', (response) => response.end(JSON.stringify({ ...ACCOUNT, more: 'x'.repeat(100_000) }))],
  ['a broken connection', (response) => response.destroy()],
])('%s is unreachable, and doctor hears why', async (_, wrong) => {
  answer = wrong
  expect(await (await open(url)).lookUp('123456')).toEqual({ is: 'unreachable' })
  const said = await accountSource(config(url))
    ?.check()
    .catch((error: Error) => error)
  expect(said).toBeInstanceOf(Error)
  expect((said as Error).message).not.toContain('secret')
})

test('an endpoint that says nothing is given up after five seconds', async () => {
  answer = () => {}
  const started = performance.now()
  expect(await (await open(url)).lookUp('123456')).toEqual({ is: 'unreachable' })
  expect(performance.now() - started).toBeGreaterThan(4500)
  expect(performance.now() - started).toBeLessThan(9000)
}, 15_000)

test('an endpoint that is away at start is no reason not to start', async () => {
  server.close()
  expect(await (await open(url)).lookUp('123456')).toEqual({ is: 'unreachable' })
})

test('doctor hears that it answers', async () => {
  answer = (response) => response.writeHead(404).end()
  expect(await accountSource(config(url))?.check()).toBe(`${new URL(url).host} answers`)
})
