import type { ReceivedFile } from '../cases/verdict.ts'
import { dateIn } from './dates.ts'
import { type ReplyLanguage, STRINGS } from './register.ts'

/** Endings that say what a file is and that no mail client turns into a link (so not zip, com or app). */
const ENDINGS = new Set(
  (
    'pdf jpg jpeg png tif tiff heic heif webp gif bmp doc docx odt rtf txt xls xlsx ods ppt pptx ' +
    'rar 7z eml msg dat p7m p7s p7b sig exe scr bat cmd vbs js msi jar lnk htm html svg xml csv'
  ).split(' '),
)
const LONGEST = 60

/**
 * A sender's file name, reduced to what can do no harm in our own words: Latin and Cyrillic letters,
 * digits, spaces and . _ - № alone; no line breaks, direction marks, mark-up or look-alike signs; nothing
 * that a mail client would make a link of. Null when nothing trustworthy is left of it.
 */
export function reduceFileName(name: string): string | null {
  const folded = name
    .split('№')
    .map((part) => part.normalize('NFKC'))
    .join('№')
  if (/:\/\/|:\\\\|\bwww\.|\b(mailto|tel|javascript|data):|@/iu.test(folded)) return null
  const base = folded.split(/[/\\]/u).at(-1) ?? ''
  const kept = base
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{Script=Latin}\p{Script=Cyrillic}0-9№._-]/gu, ' ')
    .replace(/\p{M}/gu, '')
  const dot = kept.lastIndexOf('.')
  const tail =
    dot < 0
      ? ''
      : kept
          .slice(dot + 1)
          .trim()
          .toLowerCase()
  const ending = ENDINGS.has(tail) ? tail : ''
  if (!ending && /^[a-z\p{Script=Cyrillic}]{2,}$/iu.test(tail) && tail !== 'zip') return null
  const stem = plain(ending ? kept.slice(0, dot) : kept)
  const short = [...stem]
    .slice(0, LONGEST - ending.length - 1)
    .join('')
    .trim()
  if (!/[\p{L}0-9]/u.test(short)) return null
  return ending ? `${short}.${ending}` : short
}

/** A dot stays only within a date or a time; any other could make a link. */
function plain(stem: string): string {
  const dated = stem.replace(/\d+(\.\d+)+/gu, (run) =>
    run.split('.').length > 3 ? run.replaceAll('.', ' ') : run,
  )
  return dated
    .replace(/(?<!\d)\.|\.(?!\d)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.-]+|[\s.-]+$/gu, '')
}

/**
 * How a reply names each file of the case, by attachment: its reduced name in quotation marks, or its number among
 * the files of the present message; one that came earlier with the day it came.
 */
export function fileLabels(
  files: readonly ReceivedFile[],
  language: ReplyLanguage,
): ReadonlyMap<string, string> {
  const strings = STRINGS[language]
  const present = files.filter(({ earlier }) => earlier === null)
  return new Map(
    files.map((file) => {
      const reduced = reduceFileName(file.name)
      const number = String(present.indexOf(file) + 1)
      if (file.earlier === null) {
        const unnamed = strings.fileNumber.replace('{number}', number)
        return [file.attachmentId, reduced ? strings.file.replace('{name}', () => reduced) : unnamed]
      }
      const label = reduced ? strings.file.replace('{name}', () => reduced) : strings.fileUnnamed
      const dated = strings.fileEarlier.replace('{date}', dateIn(language, file.earlier))
      return [file.attachmentId, dated.replace('{file}', () => label)]
    }),
  )
}
