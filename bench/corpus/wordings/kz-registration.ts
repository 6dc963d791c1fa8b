import { addDays, longDate, shortDate } from '../../../demo/dates.ts'
import type { Block, Pick, Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import { company, proprietor, registration } from './kz-truth.ts'
import { digits, kazakhAddress, kazakhDate, russianAddress, russianDate } from './kz-words.ts'

const HERE = { kind: 'registration', country: 'KZ' } as const

const LAW: readonly Block[] = [
  {
    type: 'small-print',
    text: 'Осы құжат «Электрондық құжат және электрондық цифрлық қолтаңба туралы» Қазақстан Республикасының 2003 жылғы 7 қаңтардағы № 370-II Заңы 7-бабының 1-тармағына сәйкес қағаз тасығыштағы құжатпен бірдей.',
  },
  {
    type: 'small-print',
    text: 'Данный документ согласно пункту 1 статьи 7 ЗРК от 7 января 2003 года № 370-II «Об электронном документе и электронной цифровой подписи» равнозначен документу на бумажном носителе.',
  },
]

const HINT: Block = {
  type: 'small-print',
  text: '*Штрих-код ЗТМДҚ ақпараттық жүйесінен алынған және «Азаматтарға арналған үкімет» мемлекеттік корпорациясы» КЕАҚ электрондық-цифрлық қолтаңбасымен қойылған деректерді қамтиды. Штрих-код содержит данные, полученные из ГБД ЮЛ и подписанные электронно-цифровой подписью НАО «Государственная корпорация «Правительство для граждан».',
}

/** The codes of an electronic certificate: one link, or signed data spread over several pictures. */
function codes(unique: string, pick: Pick): Block {
  const link = `https://egov.kz/cms/ru/services/check_document?number=${unique}`
  const parts = Array.from({ length: 4 }, (_, at) => `${at + 1}/4;${unique};${digits(pick, 48)}`)
  return { type: 'qr', texts: pick([link], parts) }
}

/** The block of an electronic document with its unique number and the day of printing. */
function origin(scene: Scene, unique: string): Block {
  const rows: [string, string][] = [
    ['Бірегей нөмір / Уникальный номер', unique],
    ['Алу күні мен уақыты / Дата и время получения', `${shortDate(scene.certifiedOn)} 10:24:17`],
  ]
  return { type: 'table', ruled: false, rows }
}

const bilingual: Wording = {
  ...HERE,
  language: 'kk',
  name: 'kz-kk-registration-egov',
  write(scene, pick) {
    const { organisation, head, founder } = scene
    const { name, number } = organisation
    const unique = `1010${digits(pick, 10)}`
    const upper = pick(true, false) ? head.ru.full.toUpperCase() : head.ru.full
    return registration(
      {
        size: 'A4',
        blocks: [
          origin(scene, unique),
          {
            type: 'lines',
            side: 'left',
            lines: [
              '«Азаматтарға арналған үкімет» мемлекеттік корпорациясы» коммерциялық емес акционерлік қоғамы',
              'Некоммерческое акционерное общество «Государственная корпорация «Правительство для граждан»',
            ],
          },
          {
            type: 'title',
            lines: [
              'Заңды тұлғаны мемлекеттік тіркеу туралы анықтама',
              'Справка о государственной регистрации юридического лица',
            ],
          },
          {
            type: 'table',
            ruled: true,
            rows: [
              ['БСН / БИН', number],
              ['Тіркелген күні / Дата регистрации', shortDate(organisation.registeredOn)],
              ['Атауы', `«${name.kk}» жауапкершілігі шектеулі серіктестігі`],
              ['Наименование', `Товарищество с ограниченной ответственностью "${name.ru}"`],
              ['Орналасқан жері', kazakhAddress(organisation, pick)],
              ['Местонахождение', russianAddress(organisation, pick)],
              ['Басшы / Руководитель', upper],
              ['Құрылтайшылар (қатысушылар) / Учредители (участники)', founder.ru.full],
              ['ЭҚЖЖ / ОКЭД', pick('62011, 62021', '46901', '49410', '69202, 70220')],
            ],
          },
          {
            type: 'paragraph',
            text: 'Анықтама заңды тұлғаның Қазақстан Республикасының аумағында мемлекеттік тіркелгенін растайды. Справка является документом, подтверждающим государственную регистрацию юридического лица.',
          },
          ...LAW,
          codes(unique, pick),
          HINT,
        ],
      },
      company(organisation),
      head,
      scene.certifiedOn,
    )
  },
}

const registered: Wording = {
  ...HERE,
  language: 'ru',
  name: 'kz-ru-registration-registered-entity',
  write(scene, pick) {
    const { organisation, head, founder } = scene
    const unique = `1011${digits(pick, 10)}`
    return registration(
      {
        size: 'A4',
        blocks: [
          { type: 'qr', texts: [`https://egov.kz/checksum/${unique}`] },
          {
            type: 'title',
            lines: ['СПРАВКА', 'о зарегистрированном юридическом лице, филиале или представительстве'],
          },
          { type: 'ends', left: `№ ${unique}`, right: `Дата выдачи: ${shortDate(scene.certifiedOn)}` },
          { type: 'paragraph', text: 'Настоящая справка дана о том, что по данным ГБД «Юридические лица»:' },
          {
            type: 'table',
            ruled: pick(true, false),
            rows: [
              ['Наименование', `ТОО "${pick(organisation.name.ru, organisation.name.ru.toUpperCase())}"`],
              ['БИН', organisation.number],
              [
                'Регистрирующий орган',
                `Управление регистрации филиала НАО ГК «ПдГ» по г. ${organisation.city.ru}`,
              ],
              ['Вид регистрации', 'Первичная регистрация'],
              ['Статус', 'Зарегистрирован'],
              ['Дата последней (пере)регистрации', longDate(organisation.registeredOn, 'ru')],
              ['Дата первичной регистрации', shortDate(organisation.registeredOn)],
              ['Первый руководитель', head.ru.full.toUpperCase()],
              ['Учредители', founder.ru.full.toUpperCase()],
              ['Количество участников', '1'],
              ['Виды деятельности', pick('Разработка программного обеспечения', 'Розничная торговля')],
              ['Юридический адрес', russianAddress(organisation, pick)],
            ],
          },
          ...LAW,
        ],
      },
      company(organisation),
      head,
      scene.certifiedOn,
    )
  },
}

const kazakh: Wording = {
  ...HERE,
  language: 'kk',
  name: 'kz-kk-registration-reregistered',
  write(scene, pick) {
    const { organisation, head, founder } = scene
    const changed = addDays(scene.appointedOn, 5)
    const unique = `1010${digits(pick, 10)}`
    return registration(
      {
        size: 'A4',
        blocks: [
          {
            type: 'lines',
            side: 'left',
            lines: [`${organisation.city.kk} қаласының «Азаматтарға арналған үкімет» филиалы`],
          },
          { type: 'title', lines: ['Заңды тұлғаны мемлекеттік қайта тіркеу туралы анықтама'] },
          { type: 'ends', left: `№ ${unique}`, right: kazakhDate(scene.certifiedOn, pick) },
          {
            type: 'table',
            ruled: true,
            rows: [
              ['Бизнес-сәйкестендіру нөмірі', organisation.number],
              ['Заңды тұлғаның атауы', `«${organisation.name.kk}» жауапкершілігі шектеулі серіктестігі`],
              ['Бастапқы тіркелген күні', kazakhDate(organisation.registeredOn, pick)],
              ['Қайта тіркелген күні', shortDate(changed)],
              ['Басшысы', head.kk.full],
              ['Құрылтайшысы', founder.kk.full],
              ['Орналасқан жері', kazakhAddress(organisation, pick)],
            ],
          },
          ...LAW,
          codes(unique, pick),
        ],
      },
      company(organisation),
      head,
      scene.certifiedOn,
    )
  },
}

const notice: Wording = {
  ...HERE,
  language: 'ru',
  name: 'kz-ru-registration-proprietor-notice',
  write(scene, pick) {
    const { organisation, head } = scene
    const receipt = `KZ${digits(pick, 2)}UWQ${digits(pick, 8)}`
    const seen = organisation.registeredOn
    return registration(
      {
        size: 'A4',
        blocks: [
          {
            type: 'title',
            lines: [
              'ТАЛОН',
              'о приёме уведомления о начале деятельности',
              'в качестве индивидуального предпринимателя',
            ],
          },
          { type: 'ends', left: `№ ${receipt}`, right: russianDate(seen, pick) },
          {
            type: 'table',
            ruled: true,
            rows: [
              ['Кому направлено', `РГУ «УГД по г. ${organisation.city.ru}» КГД МФ РК`],
              ['ФИО', head.ru.full],
              ['ИИН', head.personalNumber],
              ['Наименование ИП', pick(`ИП «${organisation.name.ru}»`, `ИП "${organisation.name.ru}"`)],
              ['Адрес осуществления деятельности', russianAddress(organisation, pick)],
              ['Форма предпринимательства', 'Личное предпринимательство'],
              ['Телефон', organisation.phone],
            ],
          },
          {
            type: 'paragraph',
            text: 'Уведомление о начале деятельности принято. Талон сформирован порталом elicense.kz и подписи не требует.',
          },
          ...LAW,
          { type: 'qr', texts: [`https://elicense.kz/check/${receipt}`] },
        ],
      },
      proprietor(scene),
      head,
      seen,
    )
  },
}

/** Electronic papers on registration. */
export const KZ_REGISTRATIONS: readonly Wording[] = [bilingual, registered, kazakh, notice]
