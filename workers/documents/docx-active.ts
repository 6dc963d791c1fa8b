/** Relationship types whose target Word opens by itself (ECMA-376, part 1); pictures and links it only shows. */
const OPENED = /\/relationships\/(attachedTemplate|oleObject|frame|subDocument|aFChunk)$/
/** A template in a folder of the writer's own machine is where every office keeps it. */
const LOCAL = /^(?:file:\/{3})?(?:[a-z]:|[^:/\\]*$)/i
const EXTERNAL = /<Relationship\b[^>]*\bTargetMode="External"[^>]*>/g
const COMMAND = /<w:instrText[^>]*>[^<]*\bDDE(?:AUTO)?\b/

/** Whether what a part of a Word file holds must be looked at to tell if it acts. */
export function mayAct(name: string): boolean {
  return /\.rels$|^word\/document\.xml$/.test(name)
}

/** What in one part of a Word file acts when the file is opened; `text` only of a part that `mayAct`. */
export function activeInPart(name: string, text = ''): string[] {
  if (/(?:^|\/)vbaProject\.bin$/i.test(name)) return ['macros']
  if (/^word\/(?:embeddings\/.*\.bin|activeX\/.*)$/i.test(name)) return ['embedded object']
  if (!name.endsWith('.rels')) return COMMAND.test(text) ? ['DDE command'] : []
  return [...text.matchAll(EXTERNAL)].flatMap(([relationship]) => {
    const type = OPENED.exec(attribute(relationship, 'Type'))?.[1]
    return type && !LOCAL.test(attribute(relationship, 'Target')) ? [`external ${type}`] : []
  })
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? ''
}
