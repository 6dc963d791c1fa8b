import { shortDate } from '../../../demo/dates.ts'
import type { Paper, PaperTruth, Wording } from '../paper.ts'
import type { Person } from '../scene.ts'
import { actor } from './unseen-kz-parts.ts'
import { left, mrzNames, small, table, title } from './written.ts'

const HERE = { kind: 'identity', country: 'KZ' } as const

/** What is true of somebody's paper; names count in every order and in the spelling of the zone. */
function truthOf(
  person: Person,
  names: readonly string[],
  document: Person['card'],
  zone: readonly string[],
): PaperTruth {
  const orders = names.flatMap((name) => {
    const [surname = '', ...given] = name.split(' ')
    return [name, [...given, surname].join(' ')]
  })
  return {
    kind: 'identity',
    registrationNumbers: [{ scheme: 'kz-iin', value: person.personalNumber }],
    fields: {
      signatoryName: [...new Set([...orders, ...(zone.length > 0 ? mrzNames(zone) : [])])],
      documentNumber: [document.number],
      birthDate: [person.birthDate],
      validUntil: [document.validUntil],
    },
    requests: [],
  }
}

const passport: Wording = {
  ...HERE,
  language: 'ru',
  name: 'kz-ru-unseen-identity-passport',
  write(scene, pick) {
    const person = actor(scene)
    const { passport: document, passportMrz } = person
    const [surname = '', given = ''] = person.ru.full.toUpperCase().split(' ')
    const [latin = ''] = mrzNames(passportMrz)
    const [latinSurname = '', ...latinGiven] = latin.split(' ')
    const paper: Paper = {
      size: 'card',
      blocks: [
        title(pick('ҚАЗАҚСТАН / KAZAKHSTAN', 'REPUBLIC OF KAZAKHSTAN'), 'ПАСПОРТ PASSPORT'),
        { type: 'portrait' },
        table(
          [
            ['Тегі/Фамилия/Surname', `${surname} ${latinSurname}`],
            ['Аты/Имя/Given name', `${given} ${latinGiven.join(' ')}`],
            ['Туған күні/Дата рождения/Date of birth', shortDate(person.birthDate)],
            ['Жеке сәйкестендіру нөмірі/ИИН', person.personalNumber],
            ['Берілген күні/Дата выдачи', shortDate(document.issuedOn)],
            ['Қолданылу мерзімі/Срок действия/Date of expiry', shortDate(document.validUntil)],
            ['Берген мекеме/Орган выдачи', 'МИНИСТЕРСТВО ВНУТРЕННИХ ДЕЛ'],
            ['Паспорттың №/Passport №', document.number],
          ],
          false,
        ),
        { type: 'mrz', lines: passportMrz },
      ],
    }
    return { paper, truth: truthOf(person, [`${surname} ${given}`], document, passportMrz) }
  },
}

const front: Wording = {
  ...HERE,
  language: 'kk',
  name: 'kz-kk-unseen-identity-one-sheet',
  write(scene) {
    const person = actor(scene)
    const { card, cardMrz } = person
    const [surname = '', given = '', ...father] = person.kk.full.toUpperCase().split(' ')
    const paper: Paper = {
      size: 'card',
      blocks: [
        title('ҚАЗАҚСТАН РЕСПУБЛИКАСЫ', 'ЖЕКЕ КУӘЛІК УДОСТОВЕРЕНИЕ ЛИЧНОСТИ IDENTITY CARD'),
        { type: 'portrait' },
        table(
          [
            ['ТЕГІ ФАМИЛИЯ', surname],
            ['АТЫ ИМЯ', given],
            ...(father.length > 0 ? [['ӘКЕСІНІҢ АТЫ ОТЧЕСТВО', father.join(' ')] as const] : []),
            ['ТУҒАН КҮНІ ДАТА РОЖДЕНИЯ', shortDate(person.birthDate)],
            ['ЖСН ИИН', person.personalNumber],
          ],
          false,
        ),
        { type: 'page-break' },
        left(`№ ${card.number}`),
        table(
          [
            ['БЕРГЕН ОРГАН ОРГАН ВЫДАЧИ', 'ҚР ІІМ / МВД РК'],
            ['БЕРІЛГЕН КҮНІ ДАТА ВЫДАЧИ', shortDate(card.issuedOn)],
            ['ҚОЛДАНЫЛУ МЕРЗІМІ СРОК ДЕЙСТВИЯ', shortDate(card.validUntil)],
          ],
          false,
        ),
        small('ҚР азаматының жеке басын куәландыратын құжат'),
        { type: 'mrz', lines: cardMrz },
      ],
    }
    return {
      paper,
      truth: truthOf(person, [person.kk.full.toUpperCase(), `${surname} ${given}`], card, cardMrz),
    }
  },
}

/** Papers of identity of Kazakhstan that no reading is tuned to. */
export const UNSEEN_KZ_IDENTITIES: readonly Wording[] = [passport, front]
