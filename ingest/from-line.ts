/** Why a From can't be trusted to name whom it seems to name. */
type FromDoubt =
  | 'no-from'
  | 'several-from'
  | 'malformed-from-name'
  | 'malformed-header'
  | 'nul'
  | 'line-breaks'
  | 'malformed-address'

export type FromLine =
  /** In lower case, the domain in A-labels. */
  { readonly is: 'one'; readonly address: string } | { readonly is: 'doubtful'; readonly why: FromDoubt }

/** Octets; no honest header block is longer (PROMISES P20), and what stands below decides nothing here. */
const MOST_OCTETS = 1_048_576

const FIELD = /^([!-9;-~]+)([ \t]*):(.*)$/s
const ATEXT = "[\\w!#$%&'*+/=?^`{|}~-]+"
const DOT_ATOM = `${ATEXT}(?:\\.${ATEXT})*`
/** What a local part may hold between quotation marks: nothing that needs them to be understood. */
const QUOTED = '"[\\w!#$%&\'*+/=?^`{|}~.-]+"'
const ADDRESS = `(?<local>${DOT_ATOM}|${QUOTED})@(?<domain>[^\\s@<>()\\[\\],;:"\\\\]+)`
/** Letter by letter, so that nothing can be matched in two ways. */
const PHRASE = `(?:[\\w!#$%&'*+/=?^\`{|}~. \\t\\x80-\\xff-]|"(?:[^"\\\\\\r\\n]|\\\\[ -~\\x80-\\xff])*")*`
const COMMENT = '\\([^()\\\\]*\\)'
const MAILBOX = new RegExp(
  `^[ \\t]*(?:${ADDRESS}|${PHRASE}<${ADDRESS.replaceAll('?<', '?<bracketed_')}>)[ \\t]*(?:${COMMENT}[ \\t]*)?$`,
)

/**
 * The one mailbox that From names, by a grammar so narrow that no two programs can read it differently (RFC 5322 3.4
 * without groups, routes, comments and folds within the address, and obsolete forms); else why it names none surely.
 * Lines end all in CRLF, or all in LF as files have them.
 */
export function fromLine(source: Uint8Array): FromLine {
  const header = headerBlock(source)
  if (header.includes('\0')) return doubtful('nul')
  if (/\r(?!\n)/.test(header) || (header.includes('\r\n') && /(?<!\r)\n/.test(header)))
    return doubtful('line-breaks')
  const fields = fieldsIn(header)
  if (!fields) return doubtful('malformed-header')
  const froms = fields.filter(([, name]) => name?.toLowerCase() === 'from')
  const [only, ...others] = froms
  if (!only) return doubtful('no-from')
  if (others.length > 0) return doubtful('several-from')
  if (only[2] !== '') return doubtful('malformed-from-name')
  const address = addressIn((only[3] ?? '').replace(/\r?\n(?=[ \t])/g, ''))
  return address ? { is: 'one', address } : doubtful('malformed-address')
}

function doubtful(why: FromDoubt): FromLine {
  return { is: 'doubtful', why }
}

function headerBlock(source: Uint8Array): string {
  const text = Buffer.from(source.buffer, source.byteOffset, Math.min(source.byteLength, MOST_OCTETS))
    .toString('latin1')
    // What mbox puts before a mail is no part of it.
    .replace(/^>?From [^\s:][^\r\n]*\r?\n/, '')
  const end = text.search(/^\r?\n|\n\r?\n/)
  return end < 0 ? text : text.slice(0, end + 1)
}

/** The fields with their folds; null when a line belongs to none. */
function fieldsIn(header: string): RegExpExecArray[] | null {
  const unended = header.replace(/\r?\n$/, '')
  if (unended === '') return []
  const fields = unended.split(/\r?\n(?![ \t])/).map((line) => FIELD.exec(line))
  return fields.every((field) => field !== null) ? fields : null
}

function addressIn(value: string): string | null {
  const groups = MAILBOX.exec(value)?.groups
  const local = (groups?.local ?? groups?.bracketed_local ?? '').replaceAll('"', '')
  const domain = asciiDomain(groups?.domain ?? groups?.bracketed_domain ?? '')
  if (!domain || local.length > 64 || local.includes('=?')) return null
  // Between quotation marks the dots may stand where nobody could send to without them.
  return new RegExp(`^${DOT_ATOM}$`).test(local) ? `${local}@${domain}`.toLowerCase() : null
}

/** A domain in A-labels; null when it is none, or when it becomes another by being converted (RFC 5895). */
function asciiDomain(bytes: string): string | null {
  const domain = utf8(bytes)?.toLowerCase()
  if (!domain || !/^(?:[\p{Ll}\p{Lo}\p{M}\p{Nd}-]+\.)+[\p{Ll}\p{Lo}\p{M}\p{Nd}-]+$/u.test(domain)) return null
  const ascii = URL.parse(`http://${domain}/`)?.hostname ?? ''
  const isSame = domain.split('.').every((label, index) => {
    const converted = ascii.split('.')[index] ?? ''
    return /^[\x21-\x7e]+$/.test(label) ? converted === label : converted.startsWith('xn--')
  })
  const isName = ascii.length <= 253 && /^(?:(?!-)[a-z\d-]{1,63}(?<!-)\.)+[a-z][a-z\d-]{0,62}$/.test(ascii)
  return isSame && isName ? ascii : null
}

function utf8(bytes: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes, 'latin1'))
  } catch {
    return null
  }
}
