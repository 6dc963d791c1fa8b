import { addDays, longDate, shortDate } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import { company, proprietor, registration } from './kz-truth.ts'
import { agreeing, digits, kazakhAddress, russianAddress, russianDate } from './kz-words.ts'

const HERE = { kind: 'registration', country: 'KZ' } as const

const reregistered: Wording = {
  ...HERE,
  language: 'ru',
  name: 'kz-ru-registration-reregistered-prose',
  write(scene, pick) {
    const { organisation, head, founder } = scene
    const changed = shortDate(addDays(scene.appointedOn, 6))
    const full = `Товарищество с ограниченной ответственностью «${organisation.name.ru}»`
    return registration(
      {
        size: 'A4',
        blocks: [
          {
            type: 'lines',
            side: 'left',
            lines: [
              'Министерство юстиции Республики Казахстан',
              `Департамент юстиции г. ${organisation.city.ru}`,
            ],
          },
          {
            type: 'title',
            lines: ['СПРАВКА', 'о государственной перерегистрации юридического лица'],
          },
          { type: 'ends', left: `г. ${organisation.city.ru}`, right: russianDate(scene.certifiedOn, pick) },
          {
            type: 'paragraph',
            text: `${full}, бизнес-идентификационный номер ${organisation.number}, первично зарегистрированное ${shortDate(organisation.registeredOn)} г., прошло государственную перерегистрацию ${changed} г. в связи со сменой первого руководителя.`,
          },
          {
            type: 'paragraph',
            text: `Место нахождения: ${russianAddress(organisation, pick)}. Руководитель: ${head.ru.full}. ${agreeing(founder, 'Участник', 'Участница')}: ${founder.ru.full}, доля 100 %.`,
          },
          {
            type: 'paragraph',
            text: 'Справка даёт право осуществлять деятельность в соответствии с учредительными документами в рамках законодательства Республики Казахстан.',
          },
          {
            type: 'signature',
            post: pick('Руководитель отдела регистрации', 'Начальник управления'),
            name: pick('Абенова К. С.', 'Турсунов Б. Е.'),
            stamped: true,
          },
        ],
      },
      company(organisation),
      head,
      scene.certifiedOn,
    )
  },
}

const oldCertificate: Wording = {
  ...HERE,
  language: 'ru',
  name: 'kz-ru-registration-old-certificate',
  write(scene, pick) {
    const { organisation, head } = scene
    const { name, registeredOn } = organisation
    return registration(
      {
        size: 'A4',
        blocks: [
          {
            type: 'columns',
            left: ['ҚАЗАҚСТАН РЕСПУБЛИКАСЫ', 'ӘДІЛЕТ МИНИСТРЛІГІ'],
            right: ['РЕСПУБЛИКА КАЗАХСТАН', 'МИНИСТЕРСТВО ЮСТИЦИИ'],
          },
          {
            type: 'title',
            lines: [
              'СВИДЕТЕЛЬСТВО',
              'о государственной регистрации юридического лица',
              `№ ${digits(pick, 5)}-1910-ТОО`,
            ],
          },
          {
            type: 'lines',
            side: 'left',
            lines: [`Бизнес-идентификационный номер (БИН) ${organisation.number}`],
          },
          { type: 'ends', left: `г. ${organisation.city.ru}`, right: longDate(registeredOn, 'ru') },
          {
            type: 'paragraph',
            text: `Наименование юридического лица: Товарищество с ограниченной ответственностью «${name.ru}»`,
          },
          { type: 'paragraph', text: `Местонахождение: ${russianAddress(organisation, pick)}` },
          { type: 'paragraph', text: `Руководитель: ${head.ru.full}` },
          {
            type: 'paragraph',
            text: 'Свидетельство даёт право осуществлять деятельность в соответствии с учредительными документами.',
          },
          {
            type: 'signature',
            post: 'Заместитель начальника',
            name: 'Ж. Исабаев',
            note: '(подпись)',
            stamped: true,
          },
          { type: 'small-print', text: `Серия В № ${digits(pick, 7)}` },
        ],
      },
      company(organisation),
      head,
      registeredOn,
    )
  },
}

const oldColumns: Wording = {
  ...HERE,
  language: 'kk',
  name: 'kz-kk-registration-columns',
  write(scene, pick) {
    const { organisation, head } = scene
    const { name, number, registeredOn, city } = organisation
    return registration(
      {
        size: 'A4',
        blocks: [
          {
            type: 'columns',
            left: [
              'Заңды тұлғаны мемлекеттік тіркеу туралы КУӘЛІК',
              `БСН ${number}`,
              `${city.kk} қаласы`,
              `Тіркелген күні: ${shortDate(registeredOn)}`,
              `Атауы: «${name.kk}» жауапкершілігі шектеулі серіктестігі`,
              `Мекенжайы: ${kazakhAddress(organisation, pick)}`,
              `Басшысы: ${head.kk.full}`,
              `Берілген күні: ${shortDate(scene.certifiedOn)}`,
            ],
            right: [
              'СВИДЕТЕЛЬСТВО о государственной регистрации юридического лица',
              `БИН ${number}`,
              `город ${city.ru}`,
              `Дата регистрации: ${shortDate(registeredOn)}`,
              `Наименование: Товарищество с ограниченной ответственностью «${name.ru}»`,
              `Адрес: ${russianAddress(organisation, pick)}`,
              `Руководитель: ${head.ru.full}`,
              `Дата выдачи: ${shortDate(scene.certifiedOn)}`,
            ],
          },
          {
            type: 'signature',
            post: 'Бөлім басшысы / Начальник отдела',
            name: pick('Н. Сәрсенбаев', 'Г. Әбілова'),
            stamped: true,
          },
        ],
      },
      company(organisation),
      head,
      scene.certifiedOn,
    )
  },
}

const proprietorCertificate: Wording = {
  ...HERE,
  language: 'kk',
  name: 'kz-kk-registration-proprietor',
  write(scene, pick) {
    const { organisation, head } = scene
    const { registeredOn } = organisation
    const paper = {
      size: 'A4',
      blocks: [
        {
          type: 'title',
          lines: [
            'Дара кәсіпкер ретінде тіркеу туралы куәлік',
            'Свидетельство о регистрации индивидуального предпринимателя',
          ],
        },
        { type: 'ends', left: `Серия 0101 № ${digits(pick, 7)}`, right: shortDate(registeredOn) },
        {
          type: 'table',
          ruled: pick(true, false),
          rows: [
            ['Т.А.Ә. / Ф.И.О.', head.ru.full],
            ['ЖСН / ИИН', head.personalNumber],
            ['Атауы / Наименование', `ИП «${organisation.name.ru}»`],
            ['Мекенжайы / Адрес', russianAddress(organisation, pick)],
            ['Берілген күні / Дата выдачи', russianDate(registeredOn, pick)],
          ],
        },
        {
          type: 'signature',
          post: 'Салық басқармасының басшысы / Руководитель налогового управления',
          name: 'Е. Қасымов',
          stamped: true,
        },
      ],
    } as const
    return registration(paper, proprietor(scene), head, registeredOn)
  },
}

/** Papers on registration that were given on paper. */
export const KZ_REGISTRATIONS_ON_PAPER: readonly Wording[] = [
  reregistered,
  oldCertificate,
  oldColumns,
  proprietorCertificate,
]
