import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Where a conversation with the sink can go wrong; `END` is the end of the letter. */
export type Step = 'HELLO' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'END'

/** What the sink does at a step: says a line, hangs up, or never says anything. */
export type Answer = string | 'hang up' | 'silence'

export interface AcceptedLetter {
  readonly messageId: string
  readonly recipient: string
}

/** A mail exchanger that delivers to nobody, keeps what it took, and goes wrong as it is told. */
export interface Sink {
  readonly url: string
  /** Every letter that came in whole, whatever was answered to it. */
  readonly letters: string[]
  /** Those of them that were taken, whether or not the sender heard of it. */
  readonly accepted: AcceptedLetter[]
  /** What it does other than accept; may be changed at any time. */
  readonly script: Partial<Record<Step, Answer>>
  stop(): Promise<void>
}

const USUAL: Record<string, string> = {
  HELLO: '220 sink',
  DATA: '354 go on',
  QUIT: '221 bye',
}

/**
 * Starts a sink on a free loopback port. `delay` gives the milliseconds that pass before it says that it took a letter.
 */
export async function startSink(script: Sink['script'] = {}, delay = (): number => 0): Promise<Sink> {
  const letters: string[] = []
  const accepted: AcceptedLetter[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    void converse(socket, { letters, accepted, script }, delay)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letters,
    accepted,
    script,
    async stop() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

async function converse(
  socket: Socket,
  { letters, accepted, script }: Pick<Sink, 'letters' | 'accepted' | 'script'>,
  delay: () => number,
): Promise<void> {
  const answerTo = (step: string): string => script[step as Step] ?? USUAL[step] ?? '250 ok'
  let recipient = ''
  const say = (answer: string): void => {
    if (answer === 'hang up') socket.destroy()
    else if (answer !== 'silence') socket.write(`${answer}\r\n`)
  }
  say(answerTo('HELLO'))
  const isLetterNext = (command: string): boolean => command === 'DATA' && answerTo('DATA').startsWith('354')
  for await (const { command, line } of linesOf(socket, isLetterNext)) {
    const answer = answerTo(command)
    if (command === 'RCPT') recipient = /<([^>]*)>/.exec(line)?.[1] ?? ''
    if (command === 'END') {
      letters.push(line)
      // Whoever hangs up or falls silent here has the letter: that is what makes it uncertain (RFC 1047).
      const isTaken = answer === 'hang up' || answer === 'silence' || answer.startsWith('250')
      if (isTaken) accepted.push({ messageId: messageIdOf(line), recipient })
      await sleep(delay())
    }
    say(answer)
  }
}

/** The commands of a conversation, and its letters whole as `END`. */
async function* linesOf(
  socket: Socket,
  isLetterNext: (command: string) => boolean,
): AsyncGenerator<{ command: string; line: string }> {
  let held = ''
  let inLetter = false
  try {
    for await (const chunk of socket) {
      held += (chunk as Buffer).toString('latin1')
      for (;;) {
        const end = inLetter ? '\r\n.\r\n' : '\r\n'
        const at = held.indexOf(end)
        if (at < 0) break
        const line = held.slice(0, at)
        held = held.slice(at + end.length)
        const command = inLetter ? 'END' : line.slice(0, 4).toUpperCase()
        inLetter = isLetterNext(command)
        yield { command, line }
      }
    }
  } catch {
    // The other side was killed: so ends a conversation here.
  }
}

function messageIdOf(letter: string): string {
  return /^Message-ID:\s*(<[^>]*>)/im.exec(letter)?.[1] ?? ''
}
