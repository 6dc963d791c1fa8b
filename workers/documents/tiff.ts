import { openImage, toPage } from './image.ts'
import type { Limits } from './limits.ts'
import type { Draw } from './picture.ts'
import { Unreadable } from './unreadable.ts'

/** How many pages a TIFF says it has. */
export async function countTiffPages(bytes: Uint8Array, limits: Limits): Promise<number> {
  const metadata = await openImage(bytes, limits)
    .metadata()
    .catch(() => {
      throw new Unreadable('damaged')
    })
  return metadata.pages ?? 1
}

/** One page of a fax or a multi-page scan, counted from 0. */
export function readTiffPage(bytes: Uint8Array, limits: Limits, page: number): Draw {
  return toPage(openImage(bytes, limits, page))
}
