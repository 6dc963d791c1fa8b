import type { CaseDocument } from '../../cases/document.ts'
import type { Country, EntityType, FieldName, Request } from '../../cases/vocabulary.ts'
import { fieldsOf, HEAD, paper, type Values } from './papers.ts'

/** One invented owner: the papers that are asked for, complete. */
export interface Owner {
  readonly country: Country
  readonly entityType: EntityType
  readonly papers: (requests?: readonly Request[]) => CaseDocument[]
  /** The fields of each kind of paper without any of which the set is not complete. */
  readonly deciding: Partial<Record<CaseDocument['kind'], readonly FieldName[]>>
}

const EMAIL: readonly Request[] = ['change-email']
const APPLICATION: readonly FieldName[] = ['accountNumber', 'newEmail', 'signatoryName']

function organisation(country: Country, number: string, name: string, head: string, role: string): Owner {
  return {
    country,
    entityType: 'legal-entity',
    papers: (requests = EMAIL) => [
      applicationOf(requests, {
        registrationNumber: number,
        organisationName: name,
        signatoryName: head,
        signatoryRole: role,
      }),
      paper('registration', { registrationNumber: number, organisationName: name }),
      paper('appointment', { organisationName: name, signatoryName: head, documentDate: '2025-03-01' }),
    ],
    deciding: {
      application: APPLICATION,
      registration: ['registrationNumber'],
      appointment: ['signatoryName'],
    },
  }
}

function person(
  country: Country,
  entityType: EntityType,
  applies: Values,
  shows: Values,
  rest: CaseDocument[] = [],
  deciding: Owner['deciding'] = {},
): Owner {
  return {
    country,
    entityType,
    papers: (requests = EMAIL) => [
      applicationOf(requests, applies),
      paper('identity', { documentNumber: '012345678', validUntil: '2031-05-05', ...shows }),
      paper('selfie', {}, { confidence: 0.45 }),
      ...rest,
    ],
    deciding: { application: APPLICATION, identity: ['signatoryName'], ...deciding },
  }
}

function applicationOf(requests: readonly Request[], values: Values): CaseDocument {
  const email: Values = requests.includes('change-email') ? { newEmail: 'new@firm.example' } : {}
  return paper('application', { accountNumber: '123456', ...email, ...values }, { requests: [...requests] })
}

export const BN = 'BN-X1ABCD23'
export const TRADE = 'Jumbo Traders'

/** One owner of every country and kind. */
export const OWNERS = {
  KZ: {
    'legal-entity': organisation('KZ', '250140111114', 'ТОО «Фирма»', HEAD, 'Директор'),
    'sole-proprietor': person(
      'KZ',
      'sole-proprietor',
      { registrationNumber: '850703300127', organisationName: 'ИП «Рассвет»', signatoryName: HEAD },
      { registrationNumber: '850703300127', signatoryName: HEAD, birthDate: '1985-07-03' },
      [],
      { identity: ['signatoryName', 'registrationNumber'] },
    ),
    individual: person(
      'KZ',
      'individual',
      { registrationNumber: '850703300127', signatoryName: HEAD },
      { registrationNumber: '850703300127', signatoryName: HEAD, birthDate: '1985-07-03' },
    ),
  },
  UZ: {
    'legal-entity': organisation(
      'UZ',
      '312345007',
      'МЧЖ «Олтин водий»',
      'Каримов Азиз Рустамович',
      'Директор',
    ),
    'sole-proprietor': person(
      'UZ',
      'sole-proprietor',
      {
        registrationNumber: '30101850010005',
        organisationName: 'YaTT Karimov A.R.',
        signatoryName: 'Karimov Aziz Rustamovich',
      },
      {
        registrationNumber: '30101850010005',
        signatoryName: 'KARIMOV AZIZ RUSTAMOVICH',
        birthDate: '1985-01-01',
      },
    ),
    individual: person(
      'UZ',
      'individual',
      { registrationNumber: '30101850010005', signatoryName: 'Karimov Aziz Rustamovich' },
      {
        registrationNumber: '30101850010005',
        signatoryName: 'KARIMOV AZIZ RUSTAMOVICH',
        birthDate: '1985-01-01',
      },
    ),
  },
  KE: {
    'legal-entity': organisation('KE', 'PVT-AB12CD34', 'Jumbo Limited', 'Peter Kamau Mwangi', 'Director'),
    'sole-proprietor': person(
      'KE',
      'sole-proprietor',
      { registrationNumber: BN, organisationName: TRADE, signatoryName: 'Peter Kamau Mwangi' },
      { signatoryName: 'PETER KAMAU MWANGI', birthDate: '1980-02-02' },
      [
        paper('registration', {
          registrationNumber: BN,
          organisationName: TRADE,
          signatoryName: 'Peter Kamau Mwangi',
        }),
      ],
      { registration: ['registrationNumber'] },
    ),
    individual: person(
      'KE',
      'individual',
      { registrationNumber: 'A012345678Z', signatoryName: 'Peter Kamau Mwangi' },
      { signatoryName: 'PETER KAMAU MWANGI', birthDate: '1980-02-02' },
    ),
  },
} as const satisfies Partial<Record<Country, Record<EntityType, Owner>>>

/** An owner's set with some papers changed by kind; `null` takes one away. */
export function changed(
  owner: Owner,
  by: Partial<Record<CaseDocument['kind'], ((paper: CaseDocument) => CaseDocument) | null>>,
  requests?: readonly Request[],
): CaseDocument[] {
  return owner.papers(requests).flatMap((each) => {
    const change = by[each.kind]
    return change === null ? [] : [change ? change(each) : each]
  })
}

/** A paper with some values instead of its own. */
export const having =
  (values: Values) =>
  (document: CaseDocument): CaseDocument => {
    const given = fieldsOf(values)
    const own = document.fields.filter(({ name }) => !given.some((field) => field.name === name))
    return { ...document, fields: [...own, ...given] }
  }
