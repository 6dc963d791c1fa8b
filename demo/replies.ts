import { FINDING_REASONS, type Verdict } from '../cases/verdict.ts'
import { MISSING_ITEMS, type MissingItem } from '../cases/vocabulary.ts'
import type { Situated } from '../templates/template-for.ts'
import {
  APPLICATION,
  but,
  CERTIFICATE,
  earlier,
  FULL,
  met,
  missing,
  ORDER,
  read,
  seen,
  unmet,
  unreadable,
  verdict,
} from './reply-parts.ts'

const ALL = [APPLICATION, CERTIFICATE, ORDER]
const SCAN = read('Скан.pdf', 'application', 'registration', 'appointment')
const scan = (page: number) => seen(SCAN.name, page)
const POA = read('Доверенность.pdf', 'power-of-attorney')
const DAY = '2026-11-24'
const OPEN: Verdict = { ...verdict('incomplete', []), country: null, entityType: null, requests: [] }
const NO_ORDER = verdict('incomplete', but(missing('authority')))
const inUnreadable = { ...missing('authority'), reason: 'unreadable' } as const

/** What people of a country are asked for. */
function person(country: Verdict['country'], entityType: Verdict['entityType']): Verdict {
  const items: MissingItem[] = ['application', 'registration-number', 'registration-document', 'authority']
  return {
    ...verdict('incomplete', [...items, 'identity' as const, 'selfie' as const].map(missing)),
    country,
    entityType,
  }
}

/** What organisations of a country are asked for. */
function organisation(country: Verdict['country']): Verdict {
  const items: MissingItem[] = ['application', 'registration-number', 'authority', 'account-number']
  return { ...verdict('incomplete', items.map(missing)), country }
}

/** One letter in which every item has another reason. */
function reasons(from: number): Verdict {
  const findings = MISSING_ITEMS.map((item, index) => {
    const reason = FINDING_REASONS[(from + index) % FINDING_REASONS.length] ?? 'not-sent'
    return unmet(item, reason, seen(APPLICATION.name))
  })
  return verdict('incomplete', findings)
}

/** Every kind of reply, by name: for the preview page and the golden files. */
export const SAMPLE_REPLIES: Readonly<Record<string, Partial<Situated>>> = {
  complete: { verdict: verdict('complete', FULL), files: ALL },
  'complete-one-scan': {
    verdict: {
      ...verdict('complete', [
        met('application', scan(1)),
        met('account-number', scan(1)),
        met('registration-document', scan(2)),
        met('authority', scan(3)),
      ]),
      requests: ['change-email', 'disable-2fa'],
    },
    files: [SCAN, read('logo.png', 'other'), unreadable('копия.pdf', 'password')],
  },
  'complete-in-two-messages': {
    verdict: verdict('complete', FULL),
    files: [earlier(APPLICATION, DAY), earlier(CERTIFICATE, DAY), ORDER],
  },
  'nothing-but-words': {
    verdict: { ...verdict('incomplete', [missing('application'), missing('authority')]), requests: [] },
  },
  'missing-several': {
    verdict: verdict(
      'incomplete',
      but(missing('authority'), missing('registration-document'), missing('account-number')),
    ),
    files: [APPLICATION, CERTIFICATE, read('Договор.pdf', 'other')],
  },
  'missing-still': {
    verdict: verdict('incomplete', but(missing('authority'), missing('new-email'))),
    files: [earlier(APPLICATION, DAY), earlier(unreadable('IMG_4780.HEIC', 'too-dark'), DAY), CERTIFICATE],
  },
  'photo-too-dark': {
    verdict: NO_ORDER,
    files: [APPLICATION, CERTIFICATE, unreadable('IMG_4780.HEIC', 'too-dark')],
  },
  'in-unreadable-file': {
    verdict: verdict('review', but(inUnreadable), ['unreadable-document']),
    files: [APPLICATION, CERTIFICATE, unreadable('IMG_4780.HEIC', 'illegible')],
  },
  'only-a-locked-file': {
    verdict: verdict('review', [missing('application'), inUnreadable], ['password-protected']),
    files: [unreadable('Документы.pdf', 'password')],
  },
  'only-too-large-a-file': {
    verdict: { ...OPEN, missing: ['entity-type'] },
    files: [unreadable('Документы.pdf', 'too-large')],
  },
  'expired-power-of-attorney': {
    verdict: verdict('incomplete', but(unmet('authority', 'expired', seen(POA.name)))),
    files: [APPLICATION, CERTIFICATE, POA],
  },
  'reasons-1': { verdict: reasons(0), files: [APPLICATION] },
  'reasons-2': { verdict: reasons(8), files: [APPLICATION] },
  'sole-proprietor-kz': { verdict: person('KZ', 'sole-proprietor') },
  'organisation-uz': { verdict: organisation('UZ') },
  'organisation-ke': { verdict: organisation('KE') },
  'sole-proprietor-ke': { verdict: person('KE', 'sole-proprietor') },
  'individual-uz': { verdict: person('UZ', 'individual') },
  'owner-open': { verdict: { ...OPEN, missing: ['country', 'entity-type'] }, files: [APPLICATION] },
  'cloud-link': { verdict: NO_ORDER, files: [APPLICATION, CERTIFICATE], situations: ['cloud-link'] },
  'cloud-link-only': { verdict: { ...OPEN, missing: ['entity-type'] }, situations: ['cloud-link'] },
  'papers-of-one-who-can-sign-in': { verdict: NO_ORDER, files: ALL, situations: ['has-access'] },
  'review-with-missing': {
    verdict: verdict(
      'review',
      but(
        missing('registration-document'),
        missing('registration-number'),
        unmet('authority', 'name-differs', seen(ORDER.name)),
      ),
      ['signatory-mismatch'],
    ),
    files: [APPLICATION, ORDER, unreadable('setup.exe', 'executable')],
  },
  'review-without-missing': { verdict: verdict('review', FULL, ['sender-unauthenticated']), files: ALL },
  'review-no-rules': {
    verdict: { ...verdict('review', []), country: 'UZ', entityType: null, requests: [] },
    files: [read('a.pdf', 'other')],
  },
  beside: { occasion: { is: 'beside' }, verdict: null, files: ALL, situations: ['cloud-link'] },
  'not-application': { verdict: null },
  'not-application-cloud-link': { verdict: null, situations: ['cloud-link'] },
  'not-owner': { verdict: null, situations: ['not-owner'] },
  'password-only': { verdict: null, situations: ['password-only'] },
  'has-access': { verdict: null, situations: ['has-access'] },
  reminder: {
    occasion: { is: 'reminder', closesOn: '2026-12-24' },
    verdict: NO_ORDER,
    files: [APPLICATION, CERTIFICATE, unreadable('IMG_4780.HEIC', 'cut-off')].map((file) =>
      earlier(file, DAY),
    ),
  },
  expired: {
    occasion: { is: 'expiry' },
    verdict: verdict('incomplete', but(missing('authority'), missing('account-number'))),
    files: [APPLICATION, CERTIFICATE].map((file) => earlier(file, DAY)),
  },
  ...Object.fromEntries(
    MISSING_ITEMS.map((item) => [
      `missing-${item}`,
      {
        verdict: {
          ...verdict('incomplete', but(missing(item))),
          requests: item === 'request' ? [] : ['change-email'],
        } satisfies Verdict,
        files: ALL,
      },
    ]),
  ),
}
