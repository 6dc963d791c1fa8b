import { expect, test } from 'vitest'
import type { Page } from '../../cases/document.ts'
import { documentsIn } from '../../workers/documents-in.ts'
import { joinDocuments, type ReadAttachment } from '../../workers/join-documents.ts'
import { pageOf } from '../pages.ts'

const PATTERN = /^\d{4,8}$/
const ORDER = `
          ТОО «Ромашка Вымысел»  БИН 250140111114
                      ПРИКАЗ № 4-к
          О вступлении в должность директора
   г. Алматы                                05.03.2025
   На основании решения единственного участника от 04.03.2025
   ПРИКАЗЫВАЮ:
   1. Приступаю к исполнению обязанностей директора
   ТОО «Ромашка Вымысел» с 05.03.2025 года с правом первой
   подписи на банковских, финансовых и иных документах, а также`
const ORDER_END = `
   осуществляю иные полномочия, предусмотренные Уставом.
   2. Контроль за исполнением оставляю за собой.
   Директор          ____________          Ахметжанов Т. Е.
                          2`
const APPLICATION = `
                      ЗАЯВЛЕНИЕ
        на восстановление доступа к аккаунту
   ТОО «Ромашка Вымысел», БИН 250140111114, просит изменить адрес
   электронной почты аккаунта № 123456 на новый адрес it@romashka.example
   Прежний доступ утрачен. К заявлению прилагаем копии документов,
   подтверждающих полномочия,`
const APPLICATION_END = `
   а также копию справки о регистрации нашей организации.
   Директор          ____________          Ахметжанов Т. Е.
   05.03.2026`
const NOTES = `
   Список покупок: чай, сахар, бумага для принтера
   позвонить завтра в типографию`

const file = (name: string, ...texts: string[]): ReadAttachment => {
  const pages: Page[] = texts.map((text, index) => pageOf(text, index + 1, 0.95))
  const reading = { status: 'read', pages } as const
  return { id: name, name, reading, documents: documentsIn(reading, name, name, PATTERN) }
}
const kinds = (attachments: readonly ReadAttachment[]) =>
  attachments.map(({ name, documents }) => [
    name,
    ...documents.map(({ kind, pages, continuedIn }) => [kind, pages, continuedIn?.map((each) => each.name)]),
  ])

test('the second photo of a paper is joined to the first, also when attached before it', () => {
  const [first, second] = [file('IMG_0009.jpg', ORDER), file('IMG_0010.jpg', ORDER_END)]
  for (const attachments of [
    [first, second],
    [second, first],
  ]) {
    expect(kinds(joinDocuments(attachments, PATTERN))).toEqual([
      ['IMG_0009.jpg', ['appointment', [1, 2], ['IMG_0010.jpg']]],
      ['IMG_0010.jpg'],
    ])
  }
})

test('each of two papers gets the page that stands next after it', () => {
  const attachments = [
    file('1.jpg', APPLICATION),
    file('2.jpg', APPLICATION_END),
    file('3.jpg', ORDER),
    file('4.jpg', ORDER_END),
  ]
  const joined = joinDocuments(attachments, PATTERN)
  expect(
    joined.flatMap(({ documents }) => documents.map(({ continuedIn }) => continuedIn?.[0]?.name)),
  ).toEqual(['2.jpg', '4.jpg'])
  const signatory = joined[0]?.documents[0]?.fields.find(({ name }) => name === 'signatoryName')
  expect(signatory).toMatchObject({ value: 'Ахметжанов Т. Е.', page: 2 })
  expect(signatory?.confidence).toBeLessThanOrEqual(0.85)
})

test('a request that stands only on a joined page is for a person to see', () => {
  const tail =
    '   и отключить двухфакторную аутентификацию.\n   Директор      ________      Ахметжанов Т. Е.\n        2'
  const [first, second] = [file('1.jpg', APPLICATION), file('2.jpg', tail)]
  const [joined] = joinDocuments([first, second], PATTERN)
  expect(joined?.documents[0]).toMatchObject({
    kind: 'application',
    requests: ['change-email', 'disable-2fa'],
  })
  expect(joined?.documents[0]?.confidence).toBeLessThan(0.6)
})

test.for([
  ['a page that says nothing of it', [file('a.jpg', ORDER), file('b.jpg', NOTES)]],
  [
    'a signature that would fit two papers, next to neither',
    [
      file('zayavlenie.jpg', APPLICATION),
      file('prikaz.jpg', ORDER),
      file('notes.jpg', NOTES),
      file('foto.jpg', ORDER_END),
    ],
  ],
  [
    'a paper that is complete by itself',
    [file('a.jpg', ORDER + ORDER_END), file('b.jpg', APPLICATION + APPLICATION_END)],
  ],
] as const)('not joined: %s', ([, attachments]) => {
  expect(kinds(joinDocuments(attachments, PATTERN))).toEqual([])
})
