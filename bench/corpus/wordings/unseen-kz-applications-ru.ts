import { addDays, shortDate } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import { initialsFirst, tight } from './kz-truth.ts'
import { agreeing, digits, russianRequisites } from './kz-words.ts'
import { ruAsks, ruWhy } from './unseen-kz-asked.ts'
import { actor, applied, halves, ruDay, ruHead, ruRight, twelve } from './unseen-kz-parts.ts'
import { ends, grid, left, right, signature, small, table, text, title } from './written.ts'

const official = applied('ru', 'halves', 'company', (scene, pick) => {
  const { organisation, provider, accountNumber, serial } = scene
  const person = actor(scene)
  const [first = '', ...more] = ruAsks(scene, pick)
  return {
    blocks: [
      halves(organisation),
      left(`№ ${serial}/${pick('И', '01-10', 'исх')}`, ruDay(scene.appliedOn, pick)),
      left('на № _____ от __________'),
      right('Директору по работе с клиентами', provider.ru),
      left(pick('О смене учётных данных', 'Касательно: учётная запись', '')),
      text(
        `${pick('Настоящим сообщаем, что', 'Доводим до Вашего сведения:')} ${ruWhy(scene, pick).replace(/^./, (letter) => letter.toLowerCase())}`,
      ),
      text(`${first} ${more.join(' ')} Учётная запись: ${accountNumber}.`),
      text('Заранее благодарим за сотрудничество и оперативное решение вопроса.'),
      signature(
        scene.signatory === 'head' ? pick('И.о. директора', 'Исполнительный директор') : 'По доверенности',
        initialsFirst(person.ru.initials),
        true,
      ),
      small(`${pick('Исполнитель', 'исп.')} Жумагалиева Н.К., ${organisation.phone}`),
    ],
  }
})

const numbered = applied('ru', 'clauses', 'company', (scene, pick) => {
  const { organisation, provider, accountNumber } = scene
  const person = actor(scene)
  const clauses = [
    `Владелец: ${pick('ТОО', 'товарищество')} «${organisation.name.ru}», ${pick('БИН', 'бизнес-идентификационный номер')} ${twelve(organisation.number, pick)}.`,
    `${pick('Лицевой счёт', 'Номер личного кабинета', 'Аккаунт', 'ID клиента')}: ${accountNumber}.`,
    ruWhy(scene, pick),
    ...ruAsks(scene, pick),
    `Заявитель: ${person.ru.full}, действует на основании ${ruRight(scene)}.`,
    'Ответственность за последствия изменения принимаем на себя.',
  ]
  return {
    blocks: [
      title(
        pick('ОБРАЩЕНИЕ', 'ЗАПРОС', 'ПИСЬМО-ЗАЯВКА'),
        pick('в службу технической поддержки', provider.ru),
      ),
      ends(ruDay(scene.appliedOn, pick), `г.${organisation.city.ru}`),
      ...clauses.map((clause, at) => text(`${at + 1}${pick('.', ')')} ${clause}`)),
      signature(pick('Подпись заявителя', 'Заявитель'), tight(person.ru.initials), pick(true, false), 'м.п.'),
    ],
  }
})

const parameters = applied('ru', 'grid', 'company', (scene, pick) => {
  const { organisation, accountNumber, requests, newEmail, oldEmail } = scene
  const person = actor(scene)
  const wantsEmail = requests.includes('change-email')
  const wantsCodes = requests.includes('disable-2fa')
  return {
    letterhead: ruHead(organisation, pick),
    blocks: [
      right(ruDay(scene.appliedOn, pick), `исх. ${scene.serial}`),
      title('Заявление на изменение параметров аккаунта', `№ ${accountNumber}`),
      grid(
        ['№', 'Параметр', 'Текущее значение', pick('Новое значение', 'Требуется')],
        ['1', 'E-mail владельца', oldEmail, wantsEmail ? newEmail : 'без изменений'],
        ['2', 'Двухфакторная аутентификация', 'включена', wantsCodes ? 'отключить' : 'без изменений'],
        ['3', 'Телефон', organisation.phone, 'без изменений'],
      ),
      text(`Причина: ${ruWhy(scene, pick)}`),
      text(
        `Полномочия подписанта (${person.ru.full}) подтверждаются прилагаемой копией ${scene.signatory === 'head' ? 'решения о назначении' : 'доверенности'}.`,
      ),
      signature(
        scene.signatory === 'head' ? 'Руководитель' : 'Уполномоченное лицо',
        person.ru.initials,
        true,
      ),
    ],
  }
})

const plain = applied('ru', 'letter', 'company', (scene, pick) => {
  const { organisation, accountNumber, provider } = scene
  const person = actor(scene)
  const { ru } = organisation.name
  return {
    blocks: [
      left(ruDay(scene.appliedOn, pick)),
      text(pick('Здравствуйте!', `Уважаемая служба поддержки ${provider.ru}!`, 'Добрый день!')),
      text(
        `Пишет Вам компания ${ru} из города ${organisation.city.ru}. ${pick('Мы размещаем у вас сервер', 'У вас работает наш интернет-магазин')}, аккаунт ${accountNumber}. ${ruWhy(scene, pick)}`,
      ),
      ...ruAsks(scene, pick).map(text),
      text('Все необходимые документы приложили к письму.'),
      left('С уважением,', `${person.ru.full}`, `ТОО "${ru}"`),
      signature('', tight(initialsFirst(person.ru.initials)), pick(true, false)),
      table(
        [
          [pick('БИН', 'БИН/ИИН'), organisation.number],
          ['Реквизиты', russianRequisites(pick)],
          ['Тел.', organisation.phone],
        ],
        false,
      ),
    ],
  }
})

const declaration = applied('ru', 'guarantee', 'company', (scene, pick) => {
  const { organisation, accountNumber, serial } = scene
  const person = actor(scene)
  const since = shortDate(addDays(scene.appliedOn, -400 - serial))
  const acting = agreeing(person, 'действующего', 'действующей')
  return {
    letterhead: ruHead(organisation, pick),
    blocks: [
      ends(`Исх.№${serial} от ${shortDate(scene.appliedOn)}г.`, scene.provider.ru),
      title('ГАРАНТИЙНОЕ ПИСЬМО', 'о подтверждении принадлежности учётной записи'),
      text(
        `Товарищество с ограниченной ответственностью «${organisation.name.ru}» в лице ${person.ru.genitive}, ${acting} на основании ${ruRight(scene)}, настоящим подтверждает, что аккаунт с идентификатором ${accountNumber}, зарегистрированный ${since}, принадлежит товариществу, и гарантирует, что никакие третьи лица прав на него не имеют.`,
      ),
      text(
        `В связи с тем, что доступ утрачен (${ruWhy(scene, pick).replace(/\.$/, '')}), обращаемся с просьбой.`,
      ),
      ...ruAsks(scene, pick).map(text),
      text('Об ответственности за предоставление недостоверных сведений предупреждены.'),
      signature(
        scene.signatory === 'head' ? 'Генеральный директор' : 'Представитель',
        person.ru.full,
        true,
        'подпись / печать',
      ),
    ],
  }
})

const trader = applied('ru', 'trader', 'named', (scene, pick) => {
  const { head, organisation, accountNumber } = scene
  const called = pick(`ИП ${tight(head.ru.initials)}`, `ИП ${head.ru.full}`)
  return {
    blocks: [
      right(
        scene.provider.ru,
        `от ${called}`,
        `ИИН: ${twelve(head.personalNumber, pick)}`,
        `сот. ${organisation.phone}`,
      ),
      title(pick('заявление.', 'Заявление', 'ЗАЯВЛЕНИЕ')),
      text(
        `${pick('Мой', 'Наш')} ${pick('аккаунт №', 'логин', 'лицевой счет')} ${accountNumber}. ${ruWhy(scene, pick)} ${ruAsks(scene, pick).join(' ')}`,
      ),
      ends(shortDate(scene.appliedOn), pick('', 'Подпись:')),
      signature(called, '', pick(true, false)),
    ],
  }
})

const citizen = applied('ru', 'citizen', 'person', (scene, pick) => {
  const { head, organisation, accountNumber } = scene
  return {
    blocks: [
      right(
        `Куда: ${scene.provider.ru}`,
        `Кто: ${head.ru.full}`,
        `${shortDate(head.birthDate)} г.р.`,
        `Адрес: ${organisation.city.ru}, ${organisation.address.ru}`,
      ),
      title(pick('Заявление владельца аккаунта', 'Объяснение и просьба')),
      text(
        `Я являюсь пользователем Вашего облака (${pick('номер аккаунта', 'аккаунт', 'учетная запись')} ${accountNumber}), договор ${digits(pick, 6)}. ${ruWhy(scene, pick)}`,
      ),
      ...ruAsks(scene, pick).map(text),
      table(
        [
          ['ИИН', head.personalNumber],
          ['Удостоверение личности', `${head.card.number}, МВД РК, ${shortDate(head.card.issuedOn)}`],
          ['Телефон', organisation.phone],
        ],
        pick(true, false),
      ),
      signature(ruDay(scene.appliedOn, pick), initialsFirst(head.ru.initials), false, 'подпись'),
    ],
  }
})

/** Applications in Russian that no reading is tuned to. */
export const UNSEEN_KZ_APPLICATIONS_RU: readonly Wording[] = [
  official,
  numbered,
  parameters,
  plain,
  declaration,
  trader,
  citizen,
]
