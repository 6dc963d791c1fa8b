import type { Config } from '../../config.ts'

/** What reading one attachment may cost before it is stopped. */
export interface Limits {
  readonly attachmentBytes: number
  readonly pages: number
  /** Of a picture as stored, before it is scaled down. */
  readonly megapixels: number
  /** Of all files in an office document together. */
  readonly unpackedBytes: number
  /** All processes that read it together, waiting for a turn not counted. */
  readonly documentMs: number
  /** Without a finished page. */
  readonly pageMs: number
  /** Of one child process that reads. */
  readonly rssBytes: number
}

/** What opening the containers of one message may cost: zips, forwarded mails and the like within each other. */
export interface UnpackLimits {
  readonly depth: number
  readonly files: number
  /** Of all files together. */
  readonly bytes: number
}

export const MIB = 1024 * 1024

/** Room for a 40 MB phone photo, a 108 megapixel camera and a charter of sixty scanned pages on a slow machine. */
export const LIMITS: Limits = {
  attachmentBytes: 64 * MIB,
  pages: 60,
  megapixels: 120,
  unpackedBytes: 200 * MIB,
  documentMs: 600_000,
  pageMs: 30_000,
  rssBytes: 1024 * MIB,
}

/** A zip of scans forwarded twice, and no more than a mail server lets in many times over. */
export const UNPACK_LIMITS: UnpackLimits = { depth: 4, files: 200, bytes: 200 * MIB }

/** The limits of reading, as the settings have them. */
export function readLimits(config: Config): Limits {
  return {
    attachmentBytes: config.READ_ATTACHMENT_MB * MIB,
    pages: config.READ_PAGES,
    megapixels: config.READ_MEGAPIXELS,
    unpackedBytes: config.READ_UNPACKED_MB * MIB,
    documentMs: config.READ_SECONDS * 1000,
    pageMs: config.READ_PAGE_SECONDS * 1000,
    rssBytes: config.READ_MEMORY_MB * MIB,
  }
}

/** The limits of opening containers, as the settings have them. */
export function unpackLimits(config: Config): UnpackLimits {
  return { depth: config.UNPACK_DEPTH, files: config.UNPACK_FILES, bytes: config.UNPACK_MB * MIB }
}
