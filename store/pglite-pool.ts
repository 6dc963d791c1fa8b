import type { PGlite } from '@electric-sql/pglite'
import type { Pool } from 'pg'

interface Result {
  command: string
  rowCount: number
  rows: unknown[]
}
interface Notification {
  channel: string
  payload: string
}

/** First come, first served: PGlite is one session, so a transaction must hold it alone. */
class Turn {
  #tail: Promise<void> = Promise.resolve()

  /** Waits for the turn; the returned function ends it. */
  async take(): Promise<() => void> {
    const before = this.#tail
    let end = (): void => {}
    this.#tail = new Promise((resolve) => {
      end = resolve
    })
    await before
    return end
  }
}

/** One pg-shaped client; between BEGIN and COMMIT it holds the turn. */
class Client {
  readonly #pglite: PGlite
  readonly #turn: Turn
  #endTurn: (() => void) | null = null
  readonly #listeners = new Set<(notification: Notification) => void>()
  readonly #unlisten = new Map<string, () => Promise<void>>()

  constructor(pglite: PGlite, turn: Turn) {
    this.#pglite = pglite
    this.#turn = turn
  }

  async query(text: string, values: readonly unknown[] = []): Promise<Result> {
    const [command = ''] = statement(text).toUpperCase().split(/\W/, 1)
    if (this.#endTurn) return this.#inTransaction(command, text, values)
    const end = await this.#turn.take()
    try {
      const result = await this.#run(command, text, values)
      if (command === 'BEGIN' || command === 'START') this.#endTurn = end
      return result
    } finally {
      if (!this.#endTurn) end()
    }
  }

  async #inTransaction(command: string, text: string, values: readonly unknown[]): Promise<Result> {
    const ends = command === 'COMMIT' || (command === 'ROLLBACK' && !/\bTO\b/i.test(text))
    try {
      return await this.#run(command, text, values)
    } finally {
      if (ends) {
        this.#endTurn?.()
        this.#endTurn = null
      }
    }
  }

  async #run(command: string, text: string, values: readonly unknown[]): Promise<Result> {
    if (command === 'LISTEN' || command === 'UNLISTEN') return this.#listen(command, text)
    // Several statements in one text (migrations) pass only without parameters.
    const result =
      values.length > 0
        ? await this.#pglite.query(text, [...values])
        : ((await this.#pglite.exec(text)).at(-1) ?? { rows: [], affectedRows: 0 })
    return { command, rowCount: result.affectedRows || result.rows.length, rows: result.rows }
  }

  async #listen(command: string, text: string): Promise<Result> {
    const channel = statement(text)
      .replace(/^(un)?listen\s+/i, '')
      .replace(/[";\s]/g, '')
    if (command === 'UNLISTEN') {
      await this.#unlisten.get(channel)?.()
      this.#unlisten.delete(channel)
    } else if (!this.#unlisten.has(channel)) {
      const stop = await this.#pglite.listen(channel, (payload) => {
        for (const listener of this.#listeners) listener({ channel, payload })
      })
      this.#unlisten.set(channel, () => stop())
    }
    return { command, rowCount: 0, rows: [] }
  }

  on(event: string, listener: (notification: Notification) => void): this {
    if (event === 'notification') this.#listeners.add(listener)
    return this
  }

  removeListener(_event: string, listener: (notification: Notification) => void): this {
    this.#listeners.delete(listener)
    return this
  }

  removeAllListeners(): this {
    this.#listeners.clear()
    return this
  }

  release(): void {
    this.#listeners.clear()
    for (const stop of this.#unlisten.values()) void stop().catch(() => {})
    this.#unlisten.clear()
  }
}

/** A text without the comments above its statement. */
function statement(text: string): string {
  return text.replace(/^(?:\s*--[^\n]*\n)+/, '').trim()
}

/**
 * Gives PGlite the shape of a `pg.Pool`, for Kysely and for BullMQ's PostgreSQL back end alike.
 * Both use the one session that PGlite has; its search_path must name the schemas of both.
 */
export function pglitePool(pglite: PGlite): Pool {
  const turn = new Turn()
  const pool = {
    totalCount: 1,
    idleCount: 1,
    waitingCount: 0,
    // The session lives in this process, so no connection can drop unseen.
    options: { keepAlive: true },
    connect: async () => new Client(pglite, turn),
    query: (text: string, values?: readonly unknown[]) => new Client(pglite, turn).query(text, values),
    on: () => pool,
    removeListener: () => pool,
    end: async () => {},
  }
  return pool as unknown as Pool
}
