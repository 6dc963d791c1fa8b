import { once } from 'node:events'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Kysely } from 'kysely'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { listCases } from '../store/case-files.ts'
import { messagesForStaff } from '../store/messages.ts'
import { outboxCounts } from '../store/outbox.ts'
import type { Schema } from '../store/schema.ts'
import { casesPage } from './cases-page.ts'

const ROWS = 200

interface ConsoleTools {
  readonly db: Kysely<Schema>
  readonly config: Config
  readonly log: Log
}

/**
 * Serves the read-only page of cases and queues, and `/healthz`. It shows ids, codes and counts only and has
 * no sign-in yet, so it belongs on loopback. Gives the function that stops it; throws when the port is taken.
 */
export async function startConsole({ db, config, log }: ConsoleTools): Promise<() => Promise<void>> {
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'unsafe-inline'"],
        frameAncestors: ["'none'"],
      },
    }),
  )
  app.get('/healthz', (context) => context.json({ healthy: true }))
  app.get('/', async (context) =>
    context.html(
      casesPage(await listCases(db, ROWS), await messagesForStaff(db, ROWS), await outboxCounts(db)),
    ),
  )
  const server = serve({ fetch: app.fetch, hostname: config.HOST, port: config.PORT })
  await once(server, 'listening')
  log.info({ host: config.HOST, port: config.PORT }, 'console')
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      // A client that never reads its answer to the end must not hold up the stop.
      if ('closeAllConnections' in server) server.closeAllConnections()
    })
}
