/** Services where people leave files for others, each with how the path of a shared thing begins. */
const SHARES: readonly string[] = [
  // Google; Gmail turns what is too large into a link to Drive
  'drive\\.google\\.com/\\w',
  'docs\\.google\\.com/(?:a/[^/\\s]+/)?(?:document|spreadsheets|presentation|drawings|file|open|uc)\\b',
  'photos\\.app\\.goo\\.gl/\\w',
  'photos\\.google\\.com/share',
  // Yandex and Mail.ru do the same with their own
  'disk(?:\\.360)?\\.yandex\\.[a-z.]{2,6}/\\w',
  'yadi\\.sk/\\w',
  'cloud\\.mail\\.ru/\\w',
  // Others
  'dropbox\\.com/(?:s|scl|sh|t|l|transfer)/',
  'dl\\.dropboxusercontent\\.com/',
  'wetransfer\\.com/downloads/',
  'we\\.tl/\\w',
  'onedrive\\.live\\.com/\\S',
  '1drv\\.ms/\\w',
  'sharepoint\\.com/(?::\\w:/|personal/|sites/)',
  'icloud\\.com/(?:iclouddrive|attachment|photos|sharedalbum)',
  'share\\.icloud\\.com/',
  'mega\\.(?:co\\.)?nz/(?:file|folder|#)',
  'files\\.fm/\\w',
  'dropmefiles\\.(?:com|net)/\\w',
  'fex\\.net/\\w',
  'mediafire\\.com/(?:file|folder|view)/',
  'swisstransfer\\.com/d/',
  'fromsmash\\.com/\\w',
  'gofile\\.io/d/',
  'box\\.com/s/',
  'pcloud\\.(?:com|link)/(?:publink|\\w+)',
  // A message of a channel or group, not somebody's name
  't(?:elegram)?\\.me/(?:c/\\d+|[a-z]\\w{3,40})/\\d',
]
const SHARE = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${SHARES.join('|')})`, 'iu')

/** Whether one of these texts or links leads to files left elsewhere, also through a mail program's own redirection. */
export function leadsToCloud(...texts: readonly string[]): boolean {
  return texts.some((text) => SHARE.test(text.replace(/%3a/gi, ':').replace(/%2f/gi, '/')))
}
