import { addDays, shortDate } from '../../../demo/dates.ts'
import type { Pick, Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import { askedInRussian, newEmailRow, reasonInRussian } from './kz-asked.ts'
import { application, company, initialsFirst, tight } from './kz-truth.ts'
import { digits, grouped, preparedBy, russianDate, russianLetterhead, signer } from './kz-words.ts'

const HERE = { kind: 'application', country: 'KZ', language: 'ru' } as const

/** The number and day of a contract, which stand beside the account number. */
function contract(scene: Scene, pick: Pick): string {
  const number = pick(`${scene.serial}/${digits(pick, 2)}-ОУ`, `SC-${digits(pick, 5)}`, digits(pick, 6))
  return `№ ${number} от ${shortDate(addDays(scene.appliedOn, -scene.serial * 9 - 200))} г.`
}

const letter: Wording = {
  ...HERE,
  name: 'kz-ru-application-letterhead',
  write(scene, pick) {
    const { organisation, accountNumber, provider } = scene
    const { person, ru } = signer(scene, pick)
    const asked = askedInRussian(scene, pick).join(pick(', а также ', ' и '))
    const us = `ТОО «${organisation.name.ru}» (БИН ${organisation.number})`
    const account = pick(`аккаунт № ${accountNumber}`, `аккаунт с номером ${accountNumber}`)
    return application(
      {
        size: 'A4',
        letterhead: russianLetterhead(organisation, pick),
        blocks: [
          { type: 'ends', left: `Исх. № ${scene.serial}`, right: russianDate(scene.appliedOn, pick) },
          { type: 'lines', side: 'right', lines: [`Кому: ${provider.ru}`, 'Служба поддержки клиентов'] },
          { type: 'lines', side: 'left', lines: ['О восстановлении доступа к личному кабинету'] },
          { type: 'title', lines: ['Уважаемые коллеги!'] },
          {
            type: 'paragraph',
            text: `${us} пользуется вашими облачными серверами по договору ${contract(scene, pick)}, за нами закреплён ${account}.`,
          },
          { type: 'paragraph', text: reasonInRussian(scene, pick) },
          { type: 'paragraph', text: `На основании изложенного просим вас ${asked}.` },
          {
            type: 'lines',
            side: 'left',
            lines: [
              'Приложение:',
              '— документ о полномочиях подписанта на 1 л.;',
              '— справка о регистрации на 1 л.',
            ],
          },
          {
            type: 'signature',
            post: ru.post,
            name: pick(person.ru.initials, initialsFirst(person.ru.initials)),
            stamped: true,
          },
          { type: 'small-print', text: preparedBy(pick) },
        ],
      },
      scene,
      company(organisation),
      person,
    )
  },
}

const form: Wording = {
  ...HERE,
  name: 'kz-ru-application-form',
  write(scene, pick) {
    const { organisation, oldEmail, accountNumber } = scene
    const { person, ru } = signer(scene, pick)
    const asked = askedInRussian(scene, pick)
    const numbered = asked.map((text, at) => (asked.length > 1 ? `${at + 1}) ${text}` : text))
    return application(
      {
        size: 'A4',
        blocks: [
          { type: 'lines', side: 'right', lines: [`Кому: ${scene.provider.ru}`, 'support@provider.example'] },
          { type: 'title', lines: ['ЗАЯВЛЕНИЕ', 'о восстановлении доступа владельца аккаунта'] },
          {
            type: 'table',
            ruled: true,
            rows: [
              [pick('Дата заявления', 'Дата'), russianDate(scene.appliedOn, pick)],
              ['Полное наименование организации', `ТОО «${organisation.name.ru}»`],
              [pick('БИН', 'ИИН/БИН', 'БИН организации'), grouped(organisation.number, pick)],
              [
                pick('Номер аккаунта', 'Аккаунт №', 'ID аккаунта', 'Номер аккаунта (лицевого счёта)'),
                accountNumber,
              ],
              ['Договор', contract(scene, pick)],
              [pick('Текущий e-mail', 'Старый e-mail', 'Прежний адрес электронной почты'), oldEmail],
              ...newEmailRow(scene, pick('Новый e-mail', 'Новый адрес электронной почты', 'Изменить на')),
              ['Контактный телефон', organisation.phone],
              ['ФИО подписавшего', person.ru.full],
              ['Должность, основание полномочий', `${ru.post}, на основании ${ru.basis}`],
            ],
          },
          {
            type: 'paragraph',
            text: `Прошу: ${numbered.join('; ')}.`,
          },
          { type: 'paragraph', text: `Причина обращения: ${reasonInRussian(scene, pick)}` },
          { type: 'paragraph', text: 'Достоверность указанных сведений подтверждаю.' },
          {
            type: 'signature',
            post: ru.post,
            name: person.ru.initials,
            note: 'подпись, М.П.',
            stamped: true,
          },
        ],
      },
      scene,
      company(organisation),
      person,
    )
  },
}

const checkboxes: Wording = {
  ...HERE,
  name: 'kz-ru-application-checkbox',
  write(scene, pick) {
    const { organisation, requests } = scene
    const { person, ru } = signer(scene, pick)
    const wantsEmail = requests.includes('change-email')
    return application(
      {
        size: 'A4',
        blocks: [
          { type: 'title', lines: ['ЗАЯВКА НА ВОССТАНОВЛЕНИЕ ДОСТУПА', '(заполняется владельцем аккаунта)'] },
          { type: 'lines', side: 'left', lines: ['1. Сведения о владельце'] },
          {
            type: 'table',
            ruled: pick(true, false),
            rows: [
              ['Организация:', `ТОО "${organisation.name.ru}"`],
              ['БИН:', pick(organisation.number, [...organisation.number].join(' '))],
              ['Аккаунт:', pick(scene.accountNumber, `№ ${scene.accountNumber}`)],
              ['E-mail, указанный при регистрации:', scene.oldEmail],
              ['Телефон:', organisation.phone],
            ],
          },
          { type: 'lines', side: 'left', lines: ['2. Прошу выполнить (отметить нужное)'] },
          { type: 'checkbox', ticked: wantsEmail, text: 'изменить адрес электронной почты владельца' },
          {
            type: 'checkbox',
            ticked: requests.includes('disable-2fa'),
            text: 'отключить двухфакторную аутентификацию',
          },
          {
            type: 'table',
            ruled: false,
            rows: [
              ['Новый адрес электронной почты:', wantsEmail ? scene.newEmail : pick('—', 'не требуется')],
            ],
          },
          { type: 'lines', side: 'left', lines: ['3. Заявление подал'] },
          {
            type: 'paragraph',
            text: `${person.ru.full}, ${ru.post.toLowerCase()}, действующий(-ая) на основании ${ru.basis}`,
          },
          { type: 'ends', left: 'Дата подачи:', right: russianDate(scene.appliedOn, pick) },
          { type: 'signature', post: 'Подпись', name: tight(person.ru.initials), stamped: pick(true, false) },
        ],
      },
      scene,
      company(organisation),
      person,
    )
  },
}

const terse: Wording = {
  ...HERE,
  name: 'kz-ru-application-terse',
  write(scene, pick) {
    const { organisation, accountNumber } = scene
    const { person, ru } = signer(scene, pick)
    const number = pick(`, БИН ${organisation.number}`, `, БИН ${organisation.number}`, '')
    const from = `от ТОО «${organisation.name.ru}»${number}`
    return application(
      {
        size: 'A4',
        blocks: [
          { type: 'lines', side: 'right', lines: [`В ${scene.provider.ru}`, from] },
          { type: 'title', lines: [pick('Заявление', 'ЗАЯВЛЕНИЕ', 'Письмо')] },
          {
            type: 'paragraph',
            text: `По аккаунту ${accountNumber} просим ${askedInRussian(scene, pick).join('; ')}. ${pick('', 'Вопрос срочный.', 'Старого доступа нет.')}`,
          },
          { type: 'signature', post: ru.post, name: tight(person.ru.initials), stamped: true },
          { type: 'lines', side: 'left', lines: [russianDate(scene.appliedOn, pick)] },
        ],
      },
      scene,
      company(organisation),
      person,
    )
  },
}

/** Applications of organisations in Russian. */
export const KZ_APPLICATIONS_RU: readonly Wording[] = [letter, form, checkboxes, terse]
