import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { openSmtp, type Sent } from '../../workers/smtp.ts'

let server: Server
afterEach(() => server.close())

/** Hands one letter to a server that takes it whole and then says these bytes and hangs up. */
async function sentTo(lastWords: string): Promise<Sent> {
  server = createServer((socket) => converse(socket, lastWords)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const smtp = openSmtp(
    {
      url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
      from: 'recovery@provider.example',
      provider: 'P',
      verifyTls: false,
      timeoutMs: 2000,
    },
    pino({ level: 'silent' }),
  )
  const words = { subject: 's', text: 't', html: 't', references: [], attachments: [] }
  return smtp.send({ headerId: '<1@x.example>', to: 'o@firm.example', ...words })
}

function converse(socket: Socket, lastWords: string): void {
  let held = ''
  socket.on('error', () => {})
  socket.write('220 sink\r\n')
  socket.on('data', (chunk) => {
    held += chunk
    if (held.endsWith('\r\n.\r\n')) socket.end(lastWords)
    else if (/^DATA\r\n$/m.test(held)) socket.write('354 go on\r\n')
    else if (held.endsWith('\r\n')) socket.write('250 ok\r\n')
  })
}

test.each([
  ['250 ok\r\n', { is: 'sent' }],
  ['452 full\r\n', { is: 'later', reason: 'smtp-452' }],
  ['554 no\r\n', { is: 'refused', reason: 'smtp-554' }],
  ['', { is: 'uncertain' }],
  // Cut short on its way: it may have been the word that the letter was taken.
  ['2', { is: 'uncertain' }],
  ['250', { is: 'uncertain' }],
  ['250 2.0.0 Ok: que', { is: 'uncertain' }],
  ['250-one line\r\n250 and no', { is: 'uncertain' }],
  ['354 what?\r\n', { is: 'uncertain' }],
])('after the letter the server says %j', async (lastWords, want) => {
  expect(await sentTo(lastWords)).toMatchObject(want)
})
