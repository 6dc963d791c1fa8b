import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

interface Signer {
  readonly certificate: Buffer
  readonly key: Buffer
}

let known: Promise<Signer> | undefined

/** A MIME part signed and enclosed (RFC 8551 3.5.2, opaque), DER; the certificate is a throw-away one. */
export async function signedPart(part: Buffer): Promise<Buffer> {
  known ??= inFolder(makeSigner)
  const { certificate, key } = await known
  return inFolder(async (folder) => {
    const [partFile, certificateFile, keyFile] = ['part', 'certificate', 'key'].map((name) =>
      join(folder, name),
    ) as [string, string, string]
    const out = join(folder, 'signed')
    await writeFile(partFile, part)
    await writeFile(certificateFile, certificate)
    await writeFile(keyFile, key)
    await run('openssl', [
      'cms',
      '-sign',
      '-nodetach',
      '-binary',
      '-in',
      partFile,
      '-signer',
      certificateFile,
      '-inkey',
      keyFile,
      '-outform',
      'DER',
      '-out',
      out,
    ])
    return readFile(out)
  })
}

async function makeSigner(folder: string): Promise<Signer> {
  const [certificate, key] = [join(folder, 'certificate'), join(folder, 'key')]
  const subject = '/CN=Invented Signer/O=Invented Organisation'
  await run('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-subj',
    subject,
    '-days',
    '365',
    '-keyout',
    key,
    '-out',
    certificate,
  ])
  return { certificate: await readFile(certificate), key: await readFile(key) }
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'smime-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
