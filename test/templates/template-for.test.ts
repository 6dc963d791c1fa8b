import { expect, test } from 'vitest'
import type { Verdict } from '../../cases/verdict.ts'
import { APPLICATION, FULL, missing, read, unreadable, verdict } from '../../demo/reply-parts.ts'
import { type Situated, templateFor } from '../../templates/template-for.ts'

const OPEN: Verdict = { ...verdict('incomplete', [missing('application')]), entityType: null, requests: [] }
const ASKED: Verdict = { ...OPEN, requests: ['disable-2fa'] }
const LISTED = verdict('incomplete', [missing('authority')])
const REMINDER: Situated['occasion'] = { is: 'reminder', closesOn: '2026-12-24' }

const CASES: (Partial<Situated> & { name: string; want: string; isAsking?: boolean })[] = [
  { name: 'a question', verdict: null, want: 'not-application' },
  { name: 'a wish without papers or owner', verdict: OPEN, want: 'not-application' },
  {
    name: 'a wish with a file nobody could name',
    verdict: OPEN,
    files: [read('a', 'other')],
    want: 'incomplete',
  },
  { name: 'a wish without papers, owner known', verdict: LISTED, want: 'incomplete' },
  { name: 'a wish with a link to papers', verdict: OPEN, situations: ['cloud-link'], want: 'incomplete' },
  {
    name: 'a wish with an unreadable file',
    verdict: OPEN,
    files: [unreadable('a', 'blank')],
    want: 'incomplete',
  },
  { name: 'a forgotten password', verdict: null, situations: ['password-only'], want: 'password-only' },
  {
    name: 'the same with a screenshot',
    situations: ['password-only'],
    files: [read('a', 'other')],
    want: 'password-only',
  },
  {
    name: 'a picture of no document',
    situations: ['has-access'],
    files: [unreadable('a', 'not-a-document')],
    want: 'has-access',
  },
  {
    name: 'a password and a request',
    verdict: ASKED,
    situations: ['password-only'],
    want: 'not-application',
  },
  { name: 'another user', verdict: ASKED, situations: ['password-only', 'not-owner'], want: 'not-owner' },
  {
    name: 'another user with papers',
    verdict: LISTED,
    files: [APPLICATION],
    situations: ['not-owner'],
    want: 'incomplete',
  },
  { name: 'an owner who can sign in', verdict: OPEN, situations: ['has-access'], want: 'has-access' },
  {
    name: 'papers of an owner who can sign in',
    verdict: LISTED,
    files: [APPLICATION],
    situations: ['has-access'],
    want: 'incomplete',
  },
  {
    name: 'all papers',
    verdict: verdict('complete', FULL),
    files: [APPLICATION],
    isAsking: false,
    want: 'complete',
  },
  { name: 'nothing left to ask', verdict: LISTED, files: [APPLICATION], isAsking: false, want: 'review' },
  {
    name: 'a mail beside a case',
    verdict: LISTED,
    occasion: { is: 'beside' },
    situations: ['not-owner'],
    want: 'review',
  },
  { name: 'a reminder', verdict: LISTED, occasion: REMINDER, want: 'reminder' },
  { name: 'nothing to remind of', verdict: LISTED, occasion: REMINDER, isAsking: false, want: 'review' },
  { name: 'a closed case', verdict: LISTED, occasion: { is: 'expiry' }, want: 'expired' },
]

test.each(CASES)('$name: $want', ({ want, isAsking = true, ...given }) => {
  const situated: Situated = {
    occasion: { is: 'message' },
    verdict: OPEN,
    files: [],
    situations: [],
    ...given,
  }
  expect(templateFor(situated, isAsking)).toBe(want)
})
