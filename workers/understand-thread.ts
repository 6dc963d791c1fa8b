import { parentPort } from 'node:worker_threads'
import { documentsIn } from './documents-in.ts'
import type { UnderstandTask, Understood } from './understander.ts'

parentPort?.on('message', (task: UnderstandTask) => parentPort?.postMessage(understood(task)))

function understood({ reading, attachmentId, name, accountNumberPattern }: UnderstandTask): Understood {
  try {
    return { documents: documentsIn(reading, attachmentId, name, accountNumberPattern) }
  } catch (error) {
    return { failure: (error as Error).stack ?? String(error) }
  }
}
