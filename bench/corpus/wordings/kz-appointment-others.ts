import { shortDate } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import { appointment, initialsFirst } from './kz-truth.ts'
import { agreeing, englishDate, russianDate, russianLetterhead } from './kz-words.ts'
import { addYears } from './written.ts'

const HERE = { kind: 'appointment', country: 'KZ' } as const

const parentOrder: Wording = {
  ...HERE,
  language: 'ru',
  name: 'kz-ru-appointment-parent-order',
  write(scene, pick) {
    const { organisation, stranger, head, founder, appointedOn } = scene
    const us = `ТОО «${organisation.name.ru}»`
    const until = pick(undefined, undefined, addYears(appointedOn, 3))
    const term = until === undefined ? '' : ` на срок до ${shortDate(until)} г.`
    const letterhead = russianLetterhead(stranger, pick)
    const plain = { name: letterhead.name, lines: letterhead.lines.slice(0, 2) }
    return appointment(
      {
        size: 'A4',
        letterhead: pick(letterhead, plain, plain),
        blocks: [
          { type: 'title', lines: [`ПРИКАЗ № ${scene.serial}-П`, `О назначении директора ${us}`] },
          { type: 'ends', left: `г. ${stranger.city.ru}`, right: russianDate(appointedOn, pick) },
          {
            type: 'paragraph',
            text: `ТОО «${stranger.name.ru}», являясь единственным учредителем ${us} (БИН ${organisation.number}), в лице генерального директора ${founder.ru.genitive}, ${agreeing(founder, 'действующего', 'действующей')} на основании Устава, ПРИКАЗЫВАЕТ:`,
          },
          {
            type: 'paragraph',
            text: `1. Назначить ${head.ru.accusative} на должность директора ${us} с ${shortDate(appointedOn)} г.${term} с правом первой подписи.`,
          },
          {
            type: 'paragraph',
            text: `2. ${head.ru.dative} принять дела, печать и учредительные документы по акту приёма-передачи.`,
          },
          {
            type: 'signature',
            post: `Генеральный директор ТОО «${stranger.name.ru}»`,
            name: founder.ru.initials,
            stamped: true,
          },
          {
            type: 'lines',
            side: 'left',
            lines: [`С приказом ${agreeing(head, 'ознакомлен', 'ознакомлена')}:`],
          },
          { type: 'signature', post: '', name: initialsFirst(head.ru.initials), stamped: false },
        ],
      },
      scene,
      until,
    )
  },
}

const shortOrder: Wording = {
  ...HERE,
  language: 'ru',
  name: 'kz-ru-appointment-table-order',
  write(scene, pick) {
    const { organisation, head, founder, appointedOn } = scene
    return appointment(
      {
        size: 'A4',
        blocks: [
          {
            type: 'lines',
            side: 'left',
            lines: [`ТОО «${organisation.name.ru}»`, `БИН ${organisation.number}`],
          },
          { type: 'title', lines: ['ПРИКАЗ (распоряжение)', 'о назначении на должность директора'] },
          {
            type: 'table',
            ruled: true,
            rows: [
              ['Номер документа', `${scene.serial}`],
              ['Дата составления', shortDate(appointedOn)],
              ['Назначить', head.ru.accusative],
              ['ИИН', head.personalNumber],
              ['На должность', 'Директор'],
              ['Дата вступления в должность', shortDate(appointedOn)],
              ['Основание', 'Решение участников, заявление о согласии'],
            ],
          },
          { type: 'signature', post: 'Участник товарищества', name: founder.ru.initials, stamped: true },
          {
            type: 'signature',
            post: `С приказом ${agreeing(head, 'ознакомлен', 'ознакомлена')}`,
            name: pick(head.ru.initials, head.ru.full),
            stamped: false,
          },
        ],
      },
      scene,
    )
  },
}

const resolution: Wording = {
  ...HERE,
  language: 'en',
  name: 'kz-en-appointment-resolution',
  write(scene, pick) {
    const { organisation, head, founder, appointedOn } = scene
    const until = pick(undefined, addYears(appointedOn, pick(2, 3)))
    const term = until === undefined ? '' : ` for a term ending on ${englishDate(until, pick)}`
    return appointment(
      {
        size: 'A4',
        blocks: [
          {
            type: 'title',
            lines: [
              `RESOLUTION No. ${scene.serial}`,
              `of the Sole Participant of ${organisation.name.en} LLP`,
            ],
          },
          { type: 'ends', left: organisation.city.en, right: englishDate(appointedOn, pick) },
          {
            type: 'paragraph',
            text: `I, ${founder.en.full}, IIN ${founder.personalNumber}, holding a 100 % participatory interest in ${organisation.name.en} LLP (BIN ${organisation.number}), HAVE RESOLVED:`,
          },
          {
            type: 'paragraph',
            text: `1. To appoint ${head.en.full} as Director of the partnership${term}, with the right of first signature.`,
          },
          {
            type: 'paragraph',
            text: '2. To instruct the Director to file the changes with the registering authority of the Republic of Kazakhstan.',
          },
          { type: 'signature', post: 'Sole Participant', name: founder.en.full, stamped: false },
        ],
      },
      scene,
      until,
    )
  },
}

/** Papers on taking office by a parent company, as a form and in English. */
export const KZ_APPOINTMENTS_BY_OTHERS: readonly Wording[] = [parentOrder, shortOrder, resolution]
