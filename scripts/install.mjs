// Makes a fresh clone runnable: installs exactly what package-lock.json says, once.
// Plain JavaScript without dependencies, because it runs before there are any, on Node 20 too.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

function changedAt(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? null
}

/** Whether node_modules is missing or older than the lock file. */
function outdated() {
  const installed = changedAt('node_modules/.package-lock.json')
  const locked = changedAt('package-lock.json')
  return installed === null || (locked !== null && installed < locked)
}

if (outdated()) {
  process.stderr.write('installing dependencies (npm install), once …\n')
  // Not `npm ci`: it refuses a lock file without the optional packages of platforms this registry has none for.
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }
  const run = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    options,
  )
  if (run.status !== 0) {
    process.stderr.write('npm install failed; see its message above, then run the command again\n')
    process.exit(run.status ?? 1)
  }
}
