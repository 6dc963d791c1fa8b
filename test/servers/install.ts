import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Debian packages the tests run real servers and Russian OCR from. */
const DEBIAN_PACKAGES = [
  'dovecot-imapd',
  'redis-server',
  'postgresql',
  'tesseract-ocr-rus',
  'tesseract-ocr-kaz',
  'tesseract-ocr-uzb',
  'tesseract-ocr-uzb-cyrl',
] as const

// Debian starts a service as soon as it is installed; policy-rc.d saying 101 keeps the default ports free.
// The lock lets two test runs on one machine wait for each other instead of failing on apt's own locks.
const INSTALL = `
set -e
exec 9>/tmp/recovery-desk-apt.lock
flock 9
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f /usr/sbin/policy-rc.d' EXIT
  printf '#!/bin/sh\\nexit 101\\n' > "$policy"
  chmod 755 "$policy"
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends "$@" > /dev/null
`

/** The packages of the list that this machine lacks. */
function missingPackages(packages: readonly string[]): string[] {
  const query = spawnSync('dpkg-query', ['-W', '-f', `\${Package} \${db:Status-Status}\n`, ...packages], {
    encoding: 'utf8',
  })
  const installed = new Set(
    (query.stdout ?? '')
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  )
  return packages.filter((name) => !installed.has(name))
}

/** Installs what the tests need and this machine lacks. */
export function installServers(): void {
  installPackages(DEBIAN_PACKAGES)
}

/** Installs what is missing through apt; throws with what to do when that is not possible here. */
export function installPackages(packages: readonly string[]): void {
  const missing = missingPackages(packages)
  if (missing.length === 0) return
  process.stderr.write(`installing for the tests: ${missing.join(' ')}\n`)
  const command = ['sh', '-c', INSTALL, 'install', ...missing]
  const [program = 'sh', ...args] = isRoot() ? command : ['sudo', '-n', ...command]
  const run = spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'inherit', 'pipe'] })
  const left = missingPackages(packages)
  if (left.length > 0) throw new Error(`${advice(left)}\n${run.error?.message ?? run.stderr}`)
}

/** Whether this process may change user; servers are then run as an ordinary user all the same. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** Full path of a server program; Debian keeps some outside an ordinary user's PATH. */
export function findProgram(name: string): string {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', ...postgresFolders()]
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
  if (!found) throw new Error(`${name} is not on this machine. ${advice(DEBIAN_PACKAGES)}`)
  return found
}

function postgresFolders(): string[] {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return []
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a))
  return versions.map((version) => join(root, version, 'bin'))
}

function advice(packages: readonly string[]): string {
  return `The tests need Debian packages: run "apt-get install --no-install-recommends ${packages.join(' ')}" as root.`
}
