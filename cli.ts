#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Argument, Command, CommanderError, InvalidArgumentError } from 'commander'
import { verifyAudit } from './commands/audit.ts'
import { doctor } from './commands/doctor.ts'
import { explainCase, explainFile } from './commands/explain.ts'
import { exportAll } from './commands/export.ts'
import { ingest } from './commands/ingest.ts'
import { CannotRegroup, mergeCase, splitCase } from './commands/regroup.ts'
import { describeReplay, replay } from './commands/replay.ts'
import { sendDraft, showReply } from './commands/reply.ts'
import { PARTS, type Part, start } from './commands/start.ts'
import { WrongUse, withCase, withDatabase } from './commands/with-database.ts'
import { type Config, envExample, readConfig, WrongSettings } from './config.ts'
import { openArchive } from './desk.ts'
import { createLog, type Log } from './log.ts'
import { type DeskRoles, grantsFor } from './store/grants.ts'
import { AlreadyOwned } from './store/owner-lock.ts'

/** The whole id of a case, or as much of it as replies and pages show. */
const CASE_ID = /^[0-9a-f-]{8,36}$/i

const ANEW =
  'assessed anew by the running desk (on servers) or at the next start (embedded); its reply stays a draft'

const VERSION: string = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')).version

const program = new Command('recovery-desk')
  .description(
    'Reads the mail of people who lost access to their account, says exactly what is missing, ' +
      'and leaves the decision to your staff.',
  )
  .version(VERSION)
  .showHelpAfterError('(recovery-desk --help lists the commands)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Settings come from the environment and from a .env file in the current folder; .env.example
describes each one. Without any, everything runs in this process and keeps its data in ./data.

Examples:
  recovery-desk demo                          see the whole thing work, on sample mail
  recovery-desk start                         watch the mailbox, do the work, serve the console
  recovery-desk ingest mail.eml --wait        take a mail from a file and do the work now
  recovery-desk ingest - < mbox               take a mailbox from standard input
  recovery-desk explain mail.eml              what would be read in it, and which verdict it would get
  recovery-desk replay --since 90d            which verdicts of 90 days today's rules would change
  recovery-desk export --json > desk.json     everything the desk made of its mail

Exit codes: 0 all well, 1 it ran and found trouble, 2 wrong use or wrong settings.`,
  )

program
  .command('start')
  .summary('run the desk, or one part of it')
  .description(
    'Runs the desk until it is told to stop (SIGTERM, Ctrl-C). Without a name all parts run in one process;\n' +
      'parts in processes of their own need DATABASE_URL and REDIS_URL.',
  )
  .addArgument(new Argument('[part]', 'only this part').choices(PARTS))
  .action((part?: Part) => ran(async (config, log) => start(config, log, part ? [part] : PARTS)))

program
  .command('demo')
  .summary('deliver sample mail to an embedded mailbox and work through it')
  .description(
    'Starts embedded IMAP and SMTP servers, delivers sample applications and runs the real desk on them.',
  )
  .action(async () => {
    const { demo } = await import('./demo/main.ts')
    await demo()
  })

program
  .command('ingest')
  .summary('take mail from files')
  .description(
    'Takes .eml files, folders of them, an mbox, or - for standard input, in the given order, through the same\n' +
      'door as the mailbox. Needs no mailbox and no SMTP server; without one it sends nothing.',
  )
  .argument('<path...>', 'files, folders, or - for standard input')
  .option('--wait', 'do the work now and print what became of each message')
  .action((paths: string[], { wait }: { wait?: boolean }) =>
    ran((config, log) => ingest(config, log, paths.map(fromCaller), wait ?? false)),
  )

program
  .command('explain')
  .summary('say what was read, the findings, and why')
  .argument('<what>', 'a case, by its id or the reference in its reply, or a .eml file')
  .action((what: string) =>
    ran(async (config, log) => {
      const isCaseId = CASE_ID.test(what)
      const text = isCaseId
        ? await withCase(config, what, (db, caseId) => explainCase(db, caseId, config, log))
        : await explainFile(fromCaller(what), config, log)
      if (text === null) throw new WrongUse(`there is no case ${what}`)
      console.log(text)
    }),
  )

program
  .command('reply')
  .summary('show the reply of a case, or release its draft')
  .description(
    'Prints the newest reply of a case as its recipient sees it. With --send its draft is released.',
  )
  .argument('<case>', 'a case, by its id or the reference in its reply')
  .option(
    '--send',
    'release the draft; it is sent by the running desk (on servers) or at the next start (embedded)',
  )
  .action((caseId: string, { send }: { send?: boolean }) =>
    ran(async (config) => {
      const released = send ? await withCase(config, caseId, sendDraft) : true
      if (!released) throw new WrongUse(`case ${caseId} has no draft`)
      const text = await withCase(config, caseId, showReply)
      if (text === null) throw new WrongUse(`there is no reply for a case ${caseId}`)
      console.log(text)
    }),
  )

program
  .command('replay')
  .summary("assess stored cases by today's rules and say what would change")
  .description('Lists which verdicts would change and why; changes nothing, sends nothing.')
  .option('--since <days>', 'cases whose latest verdict is no older, like 90d', daysAgo, daysAgo('90d'))
  .option('--json', 'as JSON')
  .action(({ since, json }: { since: Date; json?: boolean }) =>
    ran(async (config, log) => {
      const found = await withDatabase(config, (db) => replay(db, config, log, since))
      console.log(json ? JSON.stringify(found, null, 2) : describeReplay(found))
    }),
  )

program
  .command('split')
  .summary('take a message out of a case into a case of its own')
  .description(`Moves the message with what was answered to it. Both cases are ${ANEW}.`)
  .argument('<case>', 'a case, by its id or the reference in its reply')
  .argument('<message>', 'one of its messages, by its id or how that begins')
  .action((caseId: string, message: string) =>
    ran(async (config) => {
      const newId = await withCase(config, caseId, (db, id) => splitCase(db, id, message))
      console.log(`the message is in case ${newId} now; both are ${ANEW}`)
    }),
  )

program
  .command('merge')
  .summary('put all messages of a case into another')
  .description(`The emptied case keeps its history and is final. The other is ${ANEW}.`)
  .argument('<case>', 'the case to be emptied, by its id or the reference in its reply')
  .argument('<into>', 'the case that takes its messages')
  .action((caseId: string, into: string) =>
    ran(async (config) => {
      const intoId = await withCase(config, into, async (_, id) => id)
      await withCase(config, caseId, (db, id) => mergeCase(db, id, intoId))
      console.log(`case ${caseId} is part of case ${intoId} now, which is ${ANEW}`)
    }),
  )

program
  .command('export')
  .summary('print everything the desk made of its mail')
  .description('Prints messages and cases in the public format of docs/export.md.')
  .requiredOption('--json', 'as JSON, the one format there is')
  .action(() =>
    ran(async (config) => console.log(JSON.stringify(await withDatabase(config, exportAll), null, 2))),
  )

program
  .command('audit')
  .summary('verify the audit log')
  .description(
    'Goes along the chained audit log and its daily anchors and names every line that was changed or removed.',
  )
  .addArgument(new Argument('<what>').choices(['verify']))
  .action(() => ran((config) => withDatabase(config, (db) => verifyAudit(db, config))))

program
  .command('grants')
  .summary('print what the database roles of the processes may do')
  .description(
    'Prints SQL for the owner of the tables to run once and after each upgrade, like: ... | psql "$OWNER_URL".\n' +
      'With it the workers cannot write a decision, whatever is done to them.',
  )
  .requiredOption('--workers <role>', 'role of ingest and workers')
  .requiredOption('--console <role>', 'role of the console')
  .action((roles: DeskRoles) => {
    for (const statement of grantsFor(roles)) console.log(`${statement};`)
  })

program
  .command('rotate-key')
  .summary('put the archive under a new master key')
  .description(
    'Wraps every key of the archive by ARCHIVE_KEY. First restart the desk with the new key there and the old one in\n' +
      'ARCHIVE_OLD_KEYS; afterwards the old one can go.',
  )
  .action(() =>
    ran(async (config) => {
      const rotated = await (await openArchive(config)).rotate()
      console.log(`${rotated} keys were under another master key and are under ARCHIVE_KEY now`)
    }),
  )

program
  .command('doctor')
  .summary('check settings, servers and OCR languages')
  .description('Tries every part the settings name; says what is wrong and what to do.')
  .action(() => ran(doctor))

program.command('env-example', { hidden: true }).action(() => {
  process.stdout.write(envExample())
})

function daysAgo(given: string): Date {
  const days = /^(\d{1,5})d$/.exec(given)?.[1]
  if (!days) throw new InvalidArgumentError('It is a number of days, like 90d.')
  return new Date(Date.now() - Number(days) * 24 * 3_600_000)
}

/** Runs a command with checked settings; a number it gives is the exit code. */
async function ran(command: (config: Config, log: Log) => Promise<unknown>): Promise<void> {
  const config = readConfig()
  const code = await command(config, createLog(config.LOG_LEVEL))
  if (typeof code === 'number') process.exitCode = code
}

/** `npm run` changes the folder; paths mean the one the command was given in. */
function fromCaller(path: string): string {
  return path === '-' ? path : resolve(process.env.INIT_CWD ?? '.', path)
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    const wrongUse =
      [WrongSettings, WrongUse, CannotRegroup].some((kind) => error instanceof kind) || isAbsentFile(error)
    console.error(
      `recovery-desk: ${isAbsentFile(error) ? `there is no ${error.path}` : (error as Error).message}`,
    )
    if (!wrongUse && !(error instanceof AlreadyOwned)) console.error((error as Error).stack)
    process.exitCode = wrongUse ? 2 : 1
  }
}

function isAbsentFile(error: unknown): error is NodeJS.ErrnoException {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}
