import { constants, setPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Page } from '../../cases/document.ts'
import type { UnreadableReason } from '../../cases/vocabulary.ts'
import { restrainSharp } from './image.ts'
import type { Limits } from './limits.ts'
import { createOcr, OcrFailure } from './ocr.ts'
import { loadPdfium } from './pdfium.ts'
import { readAttachment } from './read.ts'
import { Unreadable } from './unreadable.ts'

/** What the parent asks of a child: to read a document, and which page of it comes next. */
export type ParentOrder =
  | { readonly id: number; readonly bytes: Uint8Array; readonly name: string }
  | { readonly id: number; readonly next: number | undefined }

/** What a child tells its parent; `count` asks for the next page, `failure` is the machinery's fault, not the document's. */
export type ChildReport =
  | { readonly ready: true }
  | { readonly id: number; readonly count: number }
  | { readonly id: number; readonly page: Page }
  | { readonly id: number; readonly done: true }
  | { readonly id: number; readonly unreadable: UnreadableReason }
  | { readonly id: number; readonly failure: string }

/** The setting of a child, handed over as its one argument. */
export interface ChildSetting {
  readonly folder: string
  readonly languages: readonly string[]
  readonly limits: Limits
}

const setting: ChildSetting = JSON.parse(process.argv[2] ?? '{}')
const ocr = createOcr(setting)
const pdfium = await loadPdfium()
restrainSharp()
// Mail keeps coming in, and staff keep working, while pages are read.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

// A Ctrl-C reaches every process of the terminal; only the parent decides what it means.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
process.on('disconnect', () => process.exit())
// While an engine is busy no event arrives, so a thread looks whether the parent is still there.
const LIFELINE = `const parent = process.ppid
setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGKILL'), 1000)`
new Worker(LIFELINE, { eval: true }).unref()
let handed: (number: number | undefined) => void = () => {}
process.on('message', (order: ParentOrder) => ('bytes' in order ? read(order) : handed(order.next)))
report({ ready: true })

async function read({ id, bytes, name }: Extract<ParentOrder, { bytes: Uint8Array }>): Promise<void> {
  const next = (count: number) =>
    new Promise<number | undefined>((resolve) => {
      handed = resolve
      report({ id, count })
    })
  try {
    for await (const page of readAttachment(bytes, name, setting.limits, { pdfium, ocr }, next))
      report({ id, page })
    report({ id, done: true })
  } catch (error) {
    if (error instanceof Unreadable) return report({ id, unreadable: error.reason })
    if (error instanceof OcrFailure) return report({ id, failure: error.message })
    // An engine that failed in an unforeseen way may be in any state: the parent sees a crash and starts afresh.
    console.error(error)
    process.exit(1)
  }
}

function report(message: ChildReport): void {
  process.send?.(message)
}
