import { addDays, shortDate } from '../../../demo/dates.ts'
import type { Block, Wording } from '../paper.ts'
import { company, proprietor, registration, tight } from './kz-truth.ts'
import { digits } from './kz-words.ts'
import { kkDay, ruDay } from './unseen-kz-parts.ts'
import { ends, grid, left, right, signature, small, table, text, title } from './written.ts'

const HERE = { kind: 'registration', country: 'KZ' } as const

const portal = (number: string): Block => ({
  type: 'qr',
  texts: [`https://egov.kz/shep-platform-webapp/#/check?code=${number}`],
})

const history: Wording = {
  ...HERE,
  language: 'ru',
  name: 'kz-ru-unseen-registration-actions',
  write(scene, pick) {
    const { organisation, head, certifiedOn } = scene
    const unique = `101${digits(pick, 11)}`
    const changed = shortDate(addDays(scene.appointedOn, 4))
    return registration(
      {
        size: 'A4',
        blocks: [
          ends(`Уникальный номер: ${unique}`, `Дата получения: ${shortDate(certifiedOn)}`),
          small('НАО «Государственная корпорация «Правительство для граждан»'),
          title(
            'СПРАВКА',
            pick('о всех регистрационных действиях юридического лица', 'о регистрационных действиях'),
          ),
          text(
            `По данным Национального реестра бизнес-идентификационных номеров в отношении ТОО "${organisation.name.ru.toUpperCase()}" (БИН ${organisation.number}) совершены следующие действия:`,
          ),
          grid(
            ['№', 'Дата', 'Действие', 'Основание'],
            ['1', shortDate(organisation.registeredOn), 'Государственная регистрация', 'Заявление'],
            ['2', changed, 'Изменение первого руководителя', 'Решение участника'],
          ),
          table(
            [
              ['Первый руководитель', head.ru.full.toUpperCase()],
              ['Место нахождения', `Казахстан, город ${organisation.city.ru}, ${organisation.address.ru}`],
              ['Категория субъекта', pick('Малое предпринимательство', 'Микро')],
            ],
            pick(true, false),
          ),
          text('Справка действительна на дату выдачи.'),
          portal(unique),
          small('Проверить подлинность электронного документа можно на egov.kz, введя уникальный номер.'),
        ],
      },
      company(organisation),
      head,
      certifiedOn,
    )
  },
}

const kazakh: Wording = {
  ...HERE,
  language: 'kk',
  name: 'kz-kk-unseen-registration-prose',
  write(scene, pick) {
    const { organisation, head, certifiedOn } = scene
    const unique = `10100${digits(pick, 9)}`
    return registration(
      {
        size: 'A4',
        blocks: [
          portal(unique),
          title(pick('АНЫҚТАМА', 'А Н Ы Қ Т А М А'), 'тіркелген заңды тұлға, филиал немесе өкілдік туралы'),
          right(`Берілді: ${kkDay(certifiedOn, pick)}`, `№ ${unique}`),
          text(
            `Осы анықтама «${organisation.name.kk}» жауапкершілігі шектеулі серіктестігі ${kkDay(organisation.registeredOn, pick)} күні ${organisation.city.kk} қаласының Әділет департаментінде тіркелгенін және оған ${organisation.number} бизнес-сәйкестендіру нөмірі берілгенін растайды.`,
          ),
          text(`Заңды мекенжайы: ${organisation.city.kk} қаласы, ${organisation.address.kk}.`),
          text(`Бірінші басшы – ${pick(head.kk.full, head.kk.full.toUpperCase())}.`),
          small(
            'Құжат электрондық үкімет порталында қалыптастырылған, ЭЦҚ арқылы қол қойылған. ҚР 2003 ж. 07.01. № 370-II Заңы.',
          ),
        ],
      },
      company(organisation),
      head,
      certifiedOn,
    )
  },
}

const passport: Wording = {
  ...HERE,
  language: 'ru',
  name: 'kz-ru-unseen-registration-grid',
  write(scene, pick) {
    const { organisation, head, founder, certifiedOn } = scene
    return registration(
      {
        size: 'A4',
        blocks: [
          left('Филиал НАО «Госкорпорация «Правительство для граждан»', `по городу ${organisation.city.ru}`),
          title('Справка о государственной регистрации (перерегистрации) юридического лица'),
          grid(
            ['Сведения', 'Содержание'],
            [
              'Полное наименование на русском языке',
              `Товарищество с ограниченной ответственностью «${organisation.name.ru}»`,
            ],
            [
              'Полное наименование на казахском языке',
              `«${organisation.name.kk}» жауапкершілігі шектеулі серіктестігі`,
            ],
            [
              'Дата и номер первичной регистрации',
              `${shortDate(organisation.registeredOn)} № ${digits(pick, 6)}`,
            ],
            ['Бизнес-идентификационный номер', organisation.number],
            ['Учредитель (доля)', `${founder.ru.full} (100%)`],
            ['Исполнительный орган', head.ru.full],
            ['Юр. адрес', `г.${organisation.city.ru}, ${organisation.address.ru}`],
          ),
          ends(`Дата выдачи ${ruDay(certifiedOn, pick)}`, ''),
          signature(
            pick('Специалист отдела', 'Начальник отдела регистрации'),
            pick('Сулейменов Р.', 'Амирова Г.'),
            true,
          ),
        ],
      },
      company(organisation),
      head,
      certifiedOn,
    )
  },
}

const notification: Wording = {
  ...HERE,
  language: 'ru',
  name: 'kz-ru-unseen-registration-trader-notice',
  write(scene, pick) {
    const { organisation, head } = scene
    const { registeredOn } = organisation
    return registration(
      {
        size: 'A4',
        blocks: [
          right('Форма 3', 'к Правилам приёма уведомлений'),
          title('УВЕДОМЛЕНИЕ', 'о начале деятельности в качестве индивидуального предпринимателя'),
          text(`1. В Управление государственных доходов по г. ${organisation.city.ru}`),
          text(`2. Настоящим ${head.ru.full}, ИИН ${head.personalNumber}, уведомляет о начале деятельности.`),
          text(
            `3. Наименование индивидуального предпринимателя: ${pick('', 'ИП ')}«${organisation.name.ru}»`,
          ),
          text(
            `4. Адрес: г. ${organisation.city.ru}, ${organisation.address.ru}. Телефон ${organisation.phone}`,
          ),
          text('5. Вид предпринимательства: личное. Режим: упрощённая декларация.'),
          ends(
            `Дата подачи: ${ruDay(registeredOn, pick)}`,
            `Вх. № KZ${digits(pick, 2)}UWQ0${digits(pick, 7)}`,
          ),
          signature('Заявитель', tight(head.ru.initials)),
          left('Принято. Статус: зарегистрирован.'),
        ],
      },
      proprietor(scene),
      head,
      registeredOn,
    )
  },
}

/** Papers on registration in Kazakhstan that no reading is tuned to. */
export const UNSEEN_KZ_REGISTRATIONS: readonly Wording[] = [history, kazakh, passport, notification]
