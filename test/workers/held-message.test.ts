import { expect, test } from 'vitest'
import type { CaseDocument } from '../../cases/document.ts'
import type { AttachmentRow } from '../../store/schema.ts'
import { caseFacts, type HeldMessage } from '../../workers/held-message.ts'
import { application, appointment, facts, paper, registration } from '../rules/papers.ts'

type File = CaseDocument | 'password' | 'executable'

let files = 0
/** A message with these files: papers, or why a file gave none. */
function message(...given: File[]): HeldMessage {
  const rows = given.map((file): [AttachmentRow, CaseDocument[]] => {
    const id = `file ${files++}`
    const reason = typeof file === 'string' ? file : null
    const status = reason === null ? 'read' : reason === 'executable' ? 'refused' : 'unreadable'
    const name = typeof file === 'string' ? file : file.kind
    return [
      {
        id,
        message_id: '',
        position: 1,
        name,
        sha256: id,
        size: 1,
        media_type: '',
        container: null,
        status,
        reason,
      },
      typeof file === 'string' ? [] : [{ ...file, attachmentId: id }],
    ]
  })
  return {
    message: { id: '', received_at: new Date('2026-03-02T05:00:00Z'), facts: facts([]).message },
    attachments: rows.map(([row]) => row),
    documents: rows.flatMap(([, documents]) => documents),
  }
}

const blurred = paper('unreadable', {})

test.each([
  {
    name: 'a blurred page counts while nothing new came',
    held: [message(application(), blurred), message(application())],
    open: ['unreadable'],
  },
  {
    name: 'the paper came again, sharp',
    held: [message(application(), blurred), message(registration())],
    open: [],
  },
  {
    name: 'of two one came again',
    held: [message(application(), blurred, 'password'), message(registration())],
    open: ['unreadable', 'password'],
  },
  {
    name: 'both came, one after the other',
    held: [message(application(), blurred, 'password'), message(registration()), message(appointment())],
    open: [],
  },
  {
    name: 'blurred again',
    held: [message(application(), blurred), message(blurred)],
    open: ['unreadable', 'unreadable'],
  },
  {
    name: 'a program stays, whatever comes after it',
    held: [message(application(), 'executable'), message(registration(), appointment())],
    open: ['executable'],
  },
])('$name', ({ held, open }) => {
  const { documents, unreadable } = caseFacts(held, [])
  const pages = documents.filter(({ kind }) => kind === 'unreadable').map(({ kind }) => kind)
  expect([...pages, ...unreadable.map(({ reason }) => reason)]).toEqual(open)
})
