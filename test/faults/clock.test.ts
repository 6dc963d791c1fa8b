import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, inject, test } from 'vitest'
import { createDatabase } from '../servers/postgres.ts'
import { type RedisServer, startRedis } from '../servers/redis.ts'
import { NOTHING_WRONG } from './checker.ts'
import { ownersMail } from './mails.ts'
import { openRig, type Rig } from './rig.ts'

const JUMP = pathToFileURL(join(import.meta.dirname, 'clock-jump.ts')).href
const OWNER = 'owner@often.example'

let rig: Rig
let redis: RedisServer
afterEach(async () => {
  await rig.stop()
  await redis.stop()
})

// PROMISES P24: the database's clock is the one that counts, so each jump is one between it and the workers.
test.each([
  { name: 'ahead by four days', hours: '96' },
  { name: 'back by a day', hours: '-24' },
])(
  'the clock of the workers jumps $name: nobody is reminded, answered too often, or left waiting',
  async ({ hours }) => {
    redis = await startRedis()
    const databaseUrl = await createDatabase(inject('servers').postgresUrl)
    rig = await openRig({ imap: inject('servers').imap, databaseUrl, redisUrl: redis.url })
    rig.start('ingest')
    const settings = { NODE_OPTIONS: `--import=${JUMP}`, CLOCK_JUMP_HOURS: hours, REMIND_AFTER_DAYS: '2' }
    const workers = rig.start('workers', settings)
    await workers.started
    for (const number of [1, 2, 3, 4]) await rig.mailbox.put([await ownersMail(number, OWNER)])
    await rig.settled()
    await rig.mailbox.put(await Promise.all([5, 6, 7].map((each) => ownersMail(each, OWNER))))
    process.kill(workers.pid, 'SIGUSR2')
    await rig.mailbox.put(await Promise.all([8, 9, 10, 11].map((each) => ownersMail(each))))
    // The jump may put a job off for a day; the sweep wakes it.
    await rig.settled()
    const figures = await rig.figures()
    expect(figures).toMatchObject({ ...NOTHING_WRONG, archived: 11, held: 11, uncertain: 0 })
    expect(rig.sink.accepted.filter(({ recipient }) => recipient === OWNER)).toHaveLength(3)
    const occasions = await rig.withDatabase((db) => db.selectFrom('replies').select('occasion').execute())
    expect(new Set(occasions.map(({ occasion }) => occasion))).toEqual(new Set(['answer']))
  },
  240_000,
)
