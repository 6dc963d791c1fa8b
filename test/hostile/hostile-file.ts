/** A file or a mail that does harm to whoever opens it carelessly; made here, of our own invention. */
export interface HostileFile {
  readonly name: string
  /** What it is tried on. */
  readonly why: string
  readonly bytes: Buffer
}

/** Where bombs that call home call, and which file those that read ours read. */
export interface Bait {
  readonly url: string
  readonly file: string
}

/** Some text, over and over, to a length in bytes. */
export function filled(text: string, bytes: number): Buffer {
  return Buffer.alloc(bytes, text)
}
