import { sampleZone } from '../../demo/signed.ts'
import type { LookUp } from '../../ingest/dns.ts'

/** A DNS of the tests' own: `TXT name` → the text of its one record, or the code it fails with; else keys of samples. */
export function zone(records: Readonly<Record<string, string | { readonly code: string }>> = {}): LookUp {
  return async (name, type) => {
    const record = records[`${type} ${name}`]
    if (record === undefined) return sampleZone(name, type)
    if (typeof record !== 'string') throw Object.assign(new Error(record.code), record)
    return type === 'TXT' ? [[record]] : [record]
  }
}
