import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { doctor } from '../../commands/doctor.ts'
import type { Config } from '../../config.ts'
import { accept } from '../../ingest/accept.ts'
import { openTestDesk, type TestDesk } from '../test-desk.ts'

let desk: TestDesk
afterEach(() => desk.close())

async function said(config: Config): Promise<string> {
  const lines: string[] = []
  const print = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  await doctor(config, desk.tools.log)
  print.mockRestore()
  return lines.join('\n')
}

test('a key other than that of the archive is told before mail is lost by it', async () => {
  desk = await openTestDesk('servers')
  expect(await said(desk.config)).toContain('archived mail: none yet')
  await accept(desk.tools, Buffer.from('From: a@firm.example\r\n\r\nx\r\n'), new Date(), null)
  expect(await said(desk.config)).toContain('archived mail: the newest can be read')
  await rm(join(desk.config.DATA_DIR, 'archive.key'))
  expect(await said({ ...desk.config, ARCHIVE_KEY: Buffer.alloc(32, 7) })).toMatch(
    /WRONG {2}archived mail: .*\n.*ARCHIVE_OLD_KEYS/,
  )
}, 120_000)
