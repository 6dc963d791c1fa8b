import type { CaseDocument, Field } from '../../cases/document.ts'
import type { MessageFacts } from '../../cases/message.ts'
import type { DocumentKind, FieldName, Request, Scheme } from '../../cases/vocabulary.ts'
import type { AssessSettings } from '../../rules/assess.ts'
import type { CaseFacts } from '../../rules/case-facts.ts'
import { rulebook } from '../../rules/rulebook.ts'

/** As a desk has them that sets nothing. */
export const SETTINGS: AssessSettings = {
  acceptStated: [],
  applicationMaxAgeDays: 30,
  providerNames: ['Example Cloud'],
  rules: rulebook(),
}

export const BIN = '250140111114'
export const OTHER_BIN = '250140444447'
export const HEAD = 'Ахметжанов Тимур Ерланович'

export type Values = Partial<Record<FieldName, string | readonly [string, number]>>

export function fieldsOf(values: Values, page = 1): Field[] {
  return Object.entries(values).map(([name, given]) => {
    const [value, confidence] = typeof given === 'string' ? [given, 0.95] : given
    const scheme = name === 'registrationNumber' ? { scheme: schemeOf(value) } : {}
    return { name: name as FieldName, ...scheme, value, raw: value, page, box: [0, 0, 0.1, 0.1], confidence }
  })
}

function schemeOf(value: string): Scheme {
  if (/^[AP]\d{9}[A-Z]$/.test(value)) return 'ke-kra-pin'
  if (/^\d{14}$/.test(value)) return 'uz-pinfl'
  if (/^\d{9}$/.test(value)) return 'uz-stir'
  if (/^\d{12}$/.test(value)) return Number(value[4]) > 3 ? 'kz-bin' : 'kz-iin'
  return value === '' ? 'kz-bin' : 'ke-company'
}

export function paper(kind: DocumentKind, values: Values, rest: Partial<CaseDocument> = {}): CaseDocument {
  return {
    kind,
    pages: [1],
    confidence: 0.98,
    cues: [{ text: kind, page: 1 }],
    observations: [],
    fields: fieldsOf(values),
    attachmentId: kind,
    name: `${kind}.pdf`,
    requests: [],
    ...rest,
  }
}

export const application = (values: Values = {}, requests: Request[] = ['change-email']) =>
  paper(
    'application',
    {
      registrationNumber: BIN,
      accountNumber: '123456',
      newEmail: 'new@firm.example',
      signatoryName: HEAD,
      signatoryRole: 'Директор',
      organisationName: 'ТОО «Фирма»',
      ...values,
    },
    { requests },
  )
export const registration = (values: Values = {}) =>
  paper('registration', { registrationNumber: BIN, organisationName: 'ТОО «Фирма»', ...values })
export const appointment = (values: Values = {}) =>
  paper('appointment', {
    organisationName: 'ТОО «Фирма»',
    signatoryName: HEAD,
    documentDate: '2025-03-01',
    ...values,
  })
export const power = (values: Values = {}) =>
  paper('power-of-attorney', {
    organisationName: 'ТОО «Фирма»',
    signatoryName: 'Цой Елена Сергеевна',
    documentDate: '2025-09-01',
    scope: 'account',
    ...values,
  })
export const byAttorney = { signatoryName: 'Цой Елена Сергеевна', signatoryRole: 'Главный бухгалтер' }

export function facts(
  documents: CaseDocument[],
  message: Partial<MessageFacts> & { values?: Values } = {},
  rest: Partial<CaseFacts> = {},
): CaseFacts {
  const { values = {}, ...own } = message
  return {
    documents,
    unreadable: [],
    superseded: [],
    reused: [],
    account: { is: 'off' },
    today: '2026-03-02',
    ...rest,
    message: {
      kind: 'application',
      requests: [],
      sender: 'owner@firm.example',
      situations: [],
      language: 'ru',
      countryHints: [],
      fields: fieldsOf(values, 0),
      flags: [],
      subjectFields: [],
      letters: 0,
      offTopic: false,
      noReply: null,
      references: [],
      ...own,
    },
  }
}

export function without(document: CaseDocument, name: FieldName): CaseDocument {
  return { ...document, fields: document.fields.filter((field) => field.name !== name) }
}
export function withoutNumber(document: CaseDocument): CaseDocument {
  return without(document, 'registrationNumber')
}

/** Application, certificate and order of one company: nothing is missing. */
export const COMPLETE = [application(), registration(), appointment()]

/** A set of papers and the verdict it must get; without more, nothing missing and no flag. */
export interface Row {
  readonly name: string
  readonly facts: CaseFacts
  readonly want: { outcome: string; missing?: string[]; flags?: string[] }
  readonly acceptStated?: string[]
}
