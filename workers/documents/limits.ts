/** What one attachment may cost before its reading is stopped. */
export interface Limits {
  readonly attachmentBytes: number
  readonly pages: number
  /** Of a picture as stored, before it is scaled down. */
  readonly megapixels: number
  /** Of all files in an office document together. */
  readonly unpackedBytes: number
  readonly documentMs: number
  /** Without a finished page. */
  readonly pageMs: number
  /** Of the child process that reads. */
  readonly rssBytes: number
}

const MIB = 1024 * 1024

/** Room for a 40 MB phone photo, a 108 megapixel camera and a charter of fifty scanned pages. */
export const LIMITS: Limits = {
  attachmentBytes: 64 * MIB,
  pages: 60,
  megapixels: 120,
  unpackedBytes: 200 * MIB,
  documentMs: 120_000,
  pageMs: 25_000,
  rssBytes: 1024 * MIB,
}
