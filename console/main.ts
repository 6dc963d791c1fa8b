import { once } from 'node:events'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Kysely } from 'kysely'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { rulebook } from '../rules/rulebook.ts'
import { caseFileById, listCases, verdictsOf } from '../store/case-files.ts'
import { linksOf } from '../store/case-links.ts'
import { eventsOf } from '../store/events.ts'
import { messagesForStaff, messagesOfCase } from '../store/messages.ts'
import { databaseNow } from '../store/now.ts'
import { outboxCounts } from '../store/outbox.ts'
import { repliesOf } from '../store/replies.ts'
import { assureRoom, NoRoom } from '../store/room.ts'
import type { Schema } from '../store/schema.ts'
import { casePage, type ShownCase } from './case-page.ts'
import { casesPage } from './cases-page.ts'

const ROWS = 200

interface ConsoleTools {
  readonly db: Kysely<Schema>
  readonly config: Config
  readonly log: Log
}

/**
 * Serves the read-only page of cases and queues, `/healthz` and `/readyz`. It shows ids, codes and counts only and has
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
  app.get('/readyz', async (context) => {
    const reason = await unreadiness({ db, config })
    return context.json({ ready: reason === null, reason }, reason === null ? 200 : 503)
  })
  app.get('/', async (context) =>
    context.html(
      casesPage(await listCases(db, ROWS), await messagesForStaff(db, ROWS), await outboxCounts(db)),
    ),
  )
  const rules = rulebook(config.RULES_FILE)
  app.get('/cases/:id', async (context) => {
    const shown = await shownCase(db, context.req.param('id'))
    return shown ? context.html(casePage(shown, rules)) : context.notFound()
  })
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

/** Why no mail can be taken now, as a code; null when it can. */
async function unreadiness({ db, config }: Omit<ConsoleTools, 'log'>): Promise<string | null> {
  try {
    await assureRoom(config)
    await databaseNow(db)
    return null
  } catch (error) {
    return error instanceof NoRoom ? 'disk-full' : 'database-away'
  }
}

async function shownCase(db: Kysely<Schema>, id: string): Promise<ShownCase | null> {
  const caseFile = await caseFileById(db, id)
  if (!caseFile) return null
  return {
    caseFile,
    verdict: (await verdictsOf(db, id)).at(-1)?.verdict ?? null,
    messages: await messagesOfCase(db, id),
    replies: await repliesOf(db, id),
    links: await linksOf(db, id),
    events: await eventsOf(db, id),
  }
}
