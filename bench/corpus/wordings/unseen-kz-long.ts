import { addDays, shortDate } from '../../../demo/dates.ts'
import type { Block, Pick, Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import { withSuffix } from './kz-suffix.ts'
import { dateInWords } from './kz-term.ts'
import { appointment, powerOfAttorney, tight } from './kz-truth.ts'
import { agreeing, bankAccount, digits } from './kz-words.ts'
import { kkAsks, kkWhy, ruAsks, ruWhy } from './unseen-kz-asked.ts'
import { actor, applied, kkDay, ruDay, ruHead, ruRight } from './unseen-kz-parts.ts'
import { ends, grid, left, right, signature, small, text, title } from './written.ts'

/** The applicant beside the provider, whose number is not the applicant's. */
function parties(scene: Scene, pick: Pick): Block {
  const { organisation, stranger, provider } = scene
  const [ours, theirs] = [bankAccount(pick), bankAccount(pick)]
  return grid(
    ['', 'Клиент (заявитель)', 'Исполнитель (провайдер)'],
    ['Наименование', `ТОО «${organisation.name.ru}»`, provider.ru],
    ['БИН', organisation.number, stranger.number],
    ['Банк', ours.ru, theirs.ru],
    ['ИИК', ours.iban, theirs.iban],
    ['Телефон', organisation.phone, stranger.phone],
  )
}

const crowded = applied('ru', 'parties', 'company', (scene, pick) => {
  const { accountNumber, appliedOn, serial } = scene
  const person = actor(scene)
  const bill = `№ ${digits(pick, 6)} от ${shortDate(addDays(appliedOn, -30))}`
  return {
    blocks: [
      title(
        'Приложение к договору оказания услуг',
        `№ ${digits(pick, 5)}-${pick('ОУ', 'Х')}/${appliedOn.slice(2, 4)}`,
      ),
      ends(`Заявление № ${serial}`, ruDay(appliedOn, pick)),
      parties(scene, pick),
      text(
        `Клиент, являясь владельцем аккаунта ${accountNumber} (последний оплаченный счёт на оплату ${bill}, сумма ${digits(pick, 3)} 500 тенге), сообщает: ${ruWhy(scene, pick)}`,
      ),
      ...ruAsks(scene, pick).map((asked, at) => text(`${at + 1}. ${asked}`)),
      text(
        'Клиент подтверждает, что ознакомлен с правилами восстановления доступа, понимает последствия изменения учётных данных и даёт согласие на сбор и обработку персональных данных подписанта согласно Закону РК от 21 мая 2013 года № 94-V.',
      ),
      text(`От имени Клиента: ${person.ru.full}, на основании ${ruRight(scene)}.`),
      signature('Клиент', tight(person.ru.initials), true, 'подпись, дата, М.П.'),
    ],
  }
})

const consent = applied('kk', 'consent', 'company', (scene, pick) => {
  const { organisation, provider, accountNumber, appliedOn } = scene
  const person = actor(scene)
  return {
    blocks: [
      right(
        `${provider.kk} басшылығына`,
        `«${organisation.name.kk}» ЖШС-нан`,
        `БСН ${organisation.number}`,
        `тел.: ${organisation.phone}`,
      ),
      title('Өтініш', 'қолжетімділікті қалпына келтіру үшін'),
      text(
        `${kkWhy(scene, pick)} Қызмет көрсету шарты № ${digits(pick, 5)}, соңғы төлем шоты № ${digits(pick, 7)}; біздің аккаунт нөміріміз – ${accountNumber}.`,
      ),
      ...kkAsks(scene, pick).map(text),
      text(
        'Дербес деректерді жинауға және өңдеуге келісім береміз. Көрсетілген мәліметтердің дұрыстығына жауап береміз, өзгерістердің салдарымен таныстық.',
      ),
      text(`Қол қоюшы: ${person.kk.full}.`),
      ends(kkDay(appliedOn, pick), `${organisation.city.kk}`),
      signature(
        scene.signatory === 'head' ? 'Бірінші басшы' : 'Сенімхат бойынша өкіл',
        tight(person.kk.initials),
        true,
      ),
    ],
  }
})

const council: Wording = {
  kind: 'appointment',
  country: 'KZ',
  language: 'ru',
  name: 'kz-ru-unseen-appointment-council',
  write(scene, pick) {
    const { organisation, head, founder, attorney, appointedOn, serial } = scene
    return appointment(
      {
        size: 'A4',
        letterhead: ruHead(organisation, pick),
        blocks: [
          title('ПРОТОКОЛ', `очередного собрания участников № ${serial}`),
          left(
            `Дата: ${ruDay(appointedOn, pick)}`,
            `Время: ${pick('10:00–11:40', '15:00–16:15')}`,
            `Адрес: ${organisation.address.ru}`,
          ),
          text(
            `Присутствовали: ${founder.ru.full} (председатель), ${attorney.ru.full}, приглашённый бухгалтер Шин Л. Р.`,
          ),
          text(
            'Повестка: 1) отчёт о деятельности; 2) распределение чистого дохода; 3) смена первого руководителя; 4) разное.',
          ),
          text(
            '1. Заслушан отчёт о деятельности товарищества за истекший год. Выручка выросла на 12 %, задолженность перед бюджетом отсутствует. Решили: отчёт принять к сведению, работу исполнительного органа признать удовлетворительной.',
          ),
          text(
            '2. Решили: чистый доход не распределять, направить на приобретение серверного оборудования и пополнение оборотных средств.',
          ),
          text(
            `3. ${tight(founder.ru.initials)} предложил(а) в связи с истечением срока контракта прежнего руководителя ${pick('Бектурова Самата Нурлановича', 'Ли Виктора Сергеевича')} не продлевать его полномочия. Решили единогласно: директором товарищества с ${shortDate(appointedOn)} назначить ${head.ru.accusative}, поручить председателю подписать с ${head.sex === 'M' ? 'ним' : 'ней'} трудовой договор.`,
          ),
          text(
            '4. Решили: уведомить банк, налоговый орган и контрагентов о смене руководителя в срок до десяти рабочих дней.',
          ),
          text('Иных вопросов не поступило, собрание объявлено закрытым.'),
          signature('Председатель', founder.ru.initials, true),
          signature('Секретарь', attorney.ru.initials),
        ],
      },
      scene,
    )
  },
}

const notarial: Wording = {
  kind: 'power-of-attorney',
  country: 'KZ',
  language: 'ru',
  name: 'kz-ru-unseen-power-notary',
  write(scene, pick) {
    const { organisation, head, attorney, empoweredOn, empoweredUntil, provider, accountNumber } = scene
    return powerOfAttorney(
      {
        size: 'A4',
        blocks: [
          title('Доверенность'),
          text(`Город ${organisation.city.ru}, ${dateInWords(empoweredOn)}.`),
          text(
            `Товарищество с ограниченной ответственностью «${organisation.name.ru}», БИН ${organisation.number}, зарегистрированное ${shortDate(organisation.registeredOn)}, в лице директора ${head.ru.genitive}, ${shortDate(head.birthDate)} года рождения, ИИН ${head.personalNumber}, ${agreeing(head, 'действующего', 'действующей')} на основании Устава, уполномочивает ${attorney.ru.accusative}, ${shortDate(attorney.birthDate)} года рождения, ИИН ${attorney.personalNumber}, быть представителем перед ${provider.ru} и любыми иными лицами по вопросам пользования аккаунтом ${accountNumber}.`,
          ),
          text(
            `Доверенность выдана ${pick('по', 'на срок по')} ${shortDate(empoweredUntil)}, без права передоверия полномочий.`,
          ),
          signature('Директор', head.ru.full, true),
          text(
            `Настоящая доверенность удостоверена мной, ${pick('Есеновой Д. К.', 'Тайжановым Б. М.')}, нотариусом, лицензия № ${digits(pick, 7)} от ${shortDate(addDays(empoweredOn, -2500))}. Зарегистрировано в реестре за № ${digits(pick, 4)}. Взыскано: ${digits(pick, 4)} тенге.`,
          ),
          small('Нотариус ____________'),
        ],
      },
      scene,
      empoweredUntil,
    )
  },
}

const kazakhNotarial: Wording = {
  kind: 'power-of-attorney',
  country: 'KZ',
  language: 'kk',
  name: 'kz-kk-unseen-power-notary',
  write(scene, pick) {
    const { organisation, head, attorney, empoweredOn, empoweredUntil, provider, accountNumber } = scene
    return powerOfAttorney(
      {
        size: 'A4',
        blocks: [
          left(`Қазақстан Республикасы, ${organisation.city.kk} қаласы`, kkDay(empoweredOn, pick)),
          title('СЕНІМХАТ'),
          text(
            `«${organisation.name.kk}» жауапкершілігі шектеулі серіктестігі (БСН ${organisation.number}, ${shortDate(organisation.registeredOn)} тіркелген) директоры ${head.kk.full}, ЖСН ${head.personalNumber}, ${withSuffix(attorney.kk.full, 'dative')}, ${shortDate(attorney.birthDate)} жылы туған, ЖСН ${attorney.personalNumber}, ${provider.kk} алдында ${accountNumber} аккаунты бойынша серіктестіктің өкілі болуға сенім артады.`,
          ),
          text(
            `Сенімхат ${shortDate(empoweredUntil)} дейінгі мерзімге беріледі, басқа тұлғаға беру құқығы жоқ.`,
          ),
          signature('Директор', pick(head.kk.full, head.kk.initials), true),
          text(`Нотариус куәландырған, тізілімде № ${digits(pick, 4)} болып тіркелген.`),
        ],
      },
      scene,
      empoweredUntil,
    )
  },
}

/** Long and crowded papers of Kazakhstan that no reading is tuned to. */
export const UNSEEN_KZ_LONG: readonly Wording[] = [crowded, consent, council, notarial, kazakhNotarial]
