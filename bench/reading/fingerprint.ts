import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const IMPORT = /from '(\.[^']+)'/g

/** One hash over a source file and every file of ours that it imports, however deep. */
export async function fingerprint(entry: URL): Promise<string> {
  const hash = createHash('sha256')
  const seen = new Set<string>()
  const waiting = [entry]
  for (let url = waiting.pop(); url; url = waiting.pop()) {
    if (seen.has(url.href)) continue
    seen.add(url.href)
    const source = await readFile(fileURLToPath(url), 'utf8')
    hash.update(source)
    for (const [, path = ''] of source.matchAll(IMPORT)) waiting.push(new URL(path, url))
  }
  return hash.digest('hex').slice(0, 12)
}
