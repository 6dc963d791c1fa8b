import { describe, expect, test } from 'vitest'
import type { CaseDocument } from '../../cases/document.ts'
import type { Request } from '../../cases/vocabulary.ts'
import { assess } from '../../rules/assess.ts'
import { OWNERS, type Owner } from './owners.ts'
import { facts, SETTINGS, without } from './papers.ts'

const REQUESTED: readonly (readonly Request[])[] = [
  ['change-email'],
  ['disable-2fa'],
  ['change-email', 'disable-2fa'],
]
const SETS = Object.values(OWNERS)
  .flatMap((kinds): Owner[] => Object.values(kinds))
  .flatMap((owner) => REQUESTED.map((requests) => ({ owner, requests, name: nameOf(owner, requests) })))

function nameOf({ country, entityType }: Owner, requests: readonly Request[]): string {
  return `${country} ${entityType}, ${requests.join(' and ')}`
}

function outcome(documents: readonly CaseDocument[]): string {
  return assess(facts([...documents]), SETTINGS).outcome
}

describe.each(SETS)('$name', ({ owner, requests }) => {
  const papers = owner.papers(requests)

  test('the whole set', () => {
    const verdict = assess(facts(papers), SETTINGS)
    const both = requests.length > 1
    expect(verdict.country).toBe(owner.country)
    expect(verdict.entityType).toBe(owner.entityType)
    expect(verdict.missing).toEqual([])
    expect(verdict.flags.map(({ code }) => code)).toEqual(both ? ['both-requests'] : [])
    expect(verdict.outcome).toBe(both ? 'review' : 'complete')
    expect(verdict.findings.every(({ status }) => status === 'met')).toBe(true)
  })

  test('without any one paper, or any field that decides, it is never complete', () => {
    for (const paper of papers) {
      expect([paper.kind, outcome(papers.filter((each) => each !== paper))]).not.toEqual([
        paper.kind,
        'complete',
      ])
      const changes = (owner.deciding[paper.kind] ?? [])
        .filter((name) => paper.fields.some((field) => field.name === name))
        .map((name) => [name, without(paper, name)] as const)
      const all = [...changes, ['requests', { ...paper, requests: [] }] as const].filter(
        ([name]) => name !== 'requests' || paper.kind === 'application',
      )
      for (const [name, less] of all) {
        const rest = papers.map((each) => (each === paper ? less : each))
        expect([paper.kind, name, outcome(rest)]).not.toEqual([paper.kind, name, 'complete'])
      }
    }
  })

  test('a field that decides, hardly read, is never complete', () => {
    for (const paper of papers) {
      for (const name of owner.deciding[paper.kind] ?? []) {
        const hardly = {
          ...paper,
          fields: paper.fields.map((field) => (field.name === name ? { ...field, confidence: 0.4 } : field)),
        }
        if (!paper.fields.some((field) => field.name === name)) continue
        const rest = papers.map((each) => (each === paper ? hardly : each))
        expect([paper.kind, name, outcome(rest)]).not.toEqual([paper.kind, name, 'complete'])
      }
    }
  })
})
