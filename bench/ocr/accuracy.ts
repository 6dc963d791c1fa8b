/** How often something printed was read exactly. */
export interface Exact {
  readonly right: number
  readonly of: number
}

export interface Accuracy {
  /** Characters to insert, delete or replace, and how many are printed. */
  readonly wrong: number
  readonly characters: number
  readonly registrationNumbers: Exact
  readonly accountNumbers: Exact
  readonly emails: Exact
}

/**
 * Compares what was read with what is printed. Each printed piece of line is looked for wherever it was read best, so
 * that the order in which a program reads columns and tables counts for nothing, and neither does noise between them.
 */
export function accuracyOf(printed: string, read: string, accountNumbers: readonly string[]): Accuracy {
  const pieces = fold(printed)
    .split(/\s{2,}|\n/)
    .map((piece) => piece.trim())
    .filter(Boolean)
  const text = fold(read).replace(/\s+/g, ' ')
  return {
    wrong: pieces.reduce((sum, piece) => sum + distanceWithin(piece, text), 0),
    characters: pieces.reduce((sum, piece) => sum + piece.length, 0),
    registrationNumbers: exact(/(?<!\d)\d{12}(?!\d)/g, printed, read),
    accountNumbers: exact(new RegExp(`(?<!\\d)(?:${accountNumbers.join('|')})(?!\\d)`, 'g'), printed, read),
    emails: exact(/[\w.-]+@[\w.-]+\w/g, printed, read),
  }
}

export function sumOf(all: readonly Accuracy[]): Accuracy {
  const sum = (value: (each: Accuracy) => number) => all.reduce((total, each) => total + value(each), 0)
  const both = (value: (each: Accuracy) => Exact) => {
    return { right: sum((each) => value(each).right), of: sum((each) => value(each).of) }
  }
  return {
    wrong: sum(({ wrong }) => wrong),
    characters: sum(({ characters }) => characters),
    registrationNumbers: both(({ registrationNumbers }) => registrationNumbers),
    accountNumbers: both(({ accountNumbers }) => accountNumbers),
    emails: both(({ emails }) => emails),
  }
}

/** Nobody is blamed for the form of a quote or a dash. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[«»“”„"]/g, '"')
    .replace(/[’‘`']/g, "'")
    .replace(/[—–‒−]/g, '-')
}

/** The least edit distance between `piece` and any stretch of `text` (Sellers 1980). */
function distanceWithin(piece: string, text: string): number {
  let row = new Uint16Array(text.length + 1)
  for (let i = 1; i <= piece.length; i++) {
    const next = new Uint16Array(text.length + 1)
    next[0] = i
    for (let j = 1; j <= text.length; j++) {
      const same = piece[i - 1] === text[j - 1] ? 0 : 1
      next[j] = Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
    }
    row = next
  }
  return row.reduce((least, distance) => Math.min(least, distance), piece.length)
}

/** How many of the printed ones were read at all, each as often as it is printed at most. */
function exact(pattern: RegExp, printed: string, read: string): Exact {
  const found = [...read.matchAll(pattern)].map(([value]) => value)
  const wanted = [...printed.matchAll(pattern)].map(([value]) => value)
  const right = wanted.filter((value) => {
    const index = found.indexOf(value)
    if (index >= 0) found.splice(index, 1)
    return index >= 0
  })
  return { right: right.length, of: wanted.length }
}
