import { shortDate } from '../../../demo/dates.ts'
import type { Block, Pick, Wording } from '../paper.ts'
import type { Person, Scene } from '../scene.ts'
import { dateInWords, russianLastDay, russianLength } from './kz-term.ts'
import { initialsFirst, powerOfAttorney } from './kz-truth.ts'
import { agreeing, russianAddress, russianDate, russianLetterhead, stopped } from './kz-words.ts'

const HERE = { kind: 'power-of-attorney', country: 'KZ', language: 'ru' } as const

const cardOf = ({ card }: Person) =>
  `удостоверение личности № ${card.number}, выдано МВД РК ${shortDate(card.issuedOn)} г.`

/** What the attorney may do, as it is really worded for a hosting account. */
function scope({ provider, accountNumber }: Scene, pick: Pick): string {
  return pick(
    `представлять интересы товарищества перед ${provider.ru} по аккаунту № ${accountNumber}: подавать заявления об изменении адреса электронной почты, об отключении двухфакторной аутентификации, управлять серверами и личным кабинетом`,
    `вести от имени товарищества все дела, связанные с личным кабинетом № ${accountNumber} в ${provider.ru}, в том числе восстанавливать доступ, получать логины и пароли, заказывать и отключать серверы`,
    `совершать действия по восстановлению доступа к облачным серверам (аккаунт ${accountNumber}, провайдер ${provider.ru}), подписывать и подавать необходимые заявления, получать ответы`,
  )
}

/** The attorney's signature and the head's below it. */
function signatures({ head, attorney }: Scene, pick: Pick): readonly Block[] {
  return [
    {
      type: 'signature',
      post: pick('Образец подписи поверенного', `Подпись ${attorney.ru.genitive}`),
      name: attorney.ru.initials,
      stamped: false,
    },
    { type: 'lines', side: 'left', lines: [pick('удостоверяю.', 'Подпись верна.')] },
    {
      type: 'signature',
      post: 'Директор',
      name: pick(head.ru.initials, initialsFirst(head.ru.initials)),
      stamped: true,
    },
  ]
}

const office: Wording = {
  ...HERE,
  name: 'kz-ru-power-last-day',
  write(scene, pick) {
    const { organisation, head, attorney, serial } = scene
    const term = russianLastDay(scene, pick)
    const acting = agreeing(head, 'действующего', 'действующей')
    const right = pick(
      'Без права передоверия.',
      'Полномочия по доверенности не могут быть переданы другим лицам.',
    )
    return powerOfAttorney(
      {
        size: 'A4',
        letterhead: russianLetterhead(organisation, pick),
        blocks: [
          { type: 'title', lines: [pick(`ДОВЕРЕННОСТЬ № ${serial}`, 'ДОВЕРЕННОСТЬ')] },
          { type: 'ends', left: `г. ${organisation.city.ru}`, right: russianDate(scene.empoweredOn, pick) },
          {
            type: 'paragraph',
            text: `Настоящей доверенностью ТОО «${organisation.name.ru}», БИН ${organisation.number}, в лице ${pick('директора', 'генерального директора')} ${head.ru.genitive}, ${acting} на основании Устава, уполномочивает ${attorney.ru.accusative}, ИИН ${attorney.personalNumber}, ${cardOf(attorney)}, ${scope(scene, pick)}.`,
          },
          { type: 'paragraph', text: `${stopped(`Доверенность ${term.text}`)} ${right}` },
          ...signatures(scene, pick),
        ],
      },
      scene,
      term.until,
    )
  },
}

const years: Wording = {
  ...HERE,
  name: 'kz-ru-power-length',
  write(scene, pick) {
    const { organisation, head, attorney } = scene
    const term = russianLength(scene, pick)
    const form = 'Товарищество с ограниченной ответственностью'
    const based = agreeing(head, 'действующий', 'действующая')
    return powerOfAttorney(
      {
        size: 'A4',
        blocks: [
          { type: 'title', lines: ['ДОВЕРЕННОСТЬ', 'на представление интересов юридического лица'] },
          { type: 'ends', left: russianDate(scene.empoweredOn, pick), right: `г. ${organisation.city.ru}` },
          {
            type: 'paragraph',
            text: `${form} «${organisation.name.ru}» (БИН ${organisation.number}, ${russianAddress(organisation, pick)}), директор ${head.ru.full}, ${based} на основании Устава, доверяет`,
          },
          {
            type: 'table',
            ruled: pick(true, false),
            rows: [
              ['Представитель', attorney.ru.dative],
              ['Дата рождения', shortDate(attorney.birthDate)],
              ['ИИН', attorney.personalNumber],
              ['Документ', cardOf(attorney)],
            ],
          },
          { type: 'paragraph', text: `${scope(scene, pick)}.` },
          { type: 'paragraph', text: `Настоящая доверенность ${term.text}, без права передоверия.` },
          ...signatures(scene, pick),
        ],
      },
      scene,
      term.until,
    )
  },
}

const termless: Wording = {
  ...HERE,
  name: 'kz-ru-power-without-term',
  write(scene, pick) {
    const { organisation, head, attorney, serial } = scene
    return powerOfAttorney(
      {
        size: 'A4',
        letterhead: russianLetterhead(organisation, pick),
        blocks: [
          { type: 'ends', left: `Исх. № ${serial}`, right: russianDate(scene.empoweredOn, pick) },
          { type: 'title', lines: ['Доверенность'] },
          {
            type: 'paragraph',
            text: `Я, ${head.ru.full}, директор ТОО «${organisation.name.ru}», БИН ${organisation.number}, уполномочиваю ${pick('системного администратора', 'заместителя директора', 'специалиста по ИТ')} ${attorney.ru.accusative} (ИИН ${attorney.personalNumber}) ${scope(scene, pick)}.`,
          },
          {
            type: 'paragraph',
            text: 'Все действия, совершённые поверенным в рамках этой доверенности, товарищество признаёт своими.',
          },
          {
            type: 'signature',
            post: 'Директор',
            name: head.ru.initials,
            note: '(подпись) М.П.',
            stamped: true,
          },
        ],
      },
      scene,
    )
  },
}

const notarial: Wording = {
  ...HERE,
  name: 'kz-ru-power-date-in-words',
  write(scene, pick) {
    const { organisation, head, attorney, empoweredOn, empoweredUntil } = scene
    const day = dateInWords(empoweredOn)
    const until = pick(
      `по ${shortDate(empoweredUntil)} (${dateInWords(empoweredUntil)})`,
      `до ${shortDate(empoweredUntil)} года`,
    )
    const who = `${agreeing(head, 'действующий', 'действующая')} от имени ТОО «${organisation.name.ru}», БИН ${organisation.number}`
    const born = agreeing(attorney, 'гражданина', 'гражданку')
    return powerOfAttorney(
      {
        size: 'A4',
        blocks: [
          { type: 'title', lines: ['ДОВЕРЕННОСТЬ'] },
          {
            type: 'lines',
            side: 'left',
            lines: [
              `Республика Казахстан, город ${organisation.city.ru}`,
              `${day.charAt(0).toUpperCase()}${day.slice(1)} (${shortDate(empoweredOn)} г.)`,
            ],
          },
          {
            type: 'paragraph',
            text: `Я, нижеподписавшийся(-аяся) директор ${head.ru.full}, ИИН ${head.personalNumber}, ${who}, настоящей доверенностью уполномочиваю ${born} РК ${attorney.ru.accusative}, ${shortDate(attorney.birthDate)} года рождения, ИИН ${attorney.personalNumber}, ${cardOf(attorney)}, ${scope(scene, pick)}, для чего предоставляю право подавать заявления, расписываться и совершать все действия, связанные с этим поручением.`,
          },
          {
            type: 'paragraph',
            text: `Доверенность действительна ${until}. Содержание статей 167–170 Гражданского кодекса Республики Казахстан разъяснено.`,
          },
          {
            type: 'signature',
            post: 'Доверитель',
            name: pick(head.ru.full, head.ru.initials),
            stamped: true,
          },
        ],
      },
      scene,
      empoweredUntil,
    )
  },
}

/** Powers of attorney in Russian. */
export const KZ_POWERS_RU: readonly Wording[] = [office, years, termless, notarial]
