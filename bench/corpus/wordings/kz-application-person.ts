import type { Pick, Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import { askedInKazakh, askedInRussian, newEmailRow, reasonInKazakh, reasonInRussian } from './kz-asked.ts'
import { application, individual, initialsFirst, namedProprietor, proprietor, tight } from './kz-truth.ts'
import {
  bankAccount,
  digits,
  grouped,
  kazakhAddress,
  kazakhDate,
  russianAddress,
  russianDate,
} from './kz-words.ts'

const HERE = { kind: 'application', country: 'KZ' } as const

const proprietorLetter: Wording = {
  ...HERE,
  language: 'ru',
  name: 'kz-ru-application-proprietor-letter',
  write(scene, pick) {
    const { organisation, head, accountNumber } = scene
    const called = pick('trade', 'person')
    const ours = called === 'trade' ? `ИП «${organisation.name.ru}»` : `ИП ${tight(head.ru.initials)}`
    const { iban, bic, ru: bank } = bankAccount(pick)
    return application(
      {
        size: 'A4',
        letterhead: {
          name: ours,
          lines: [
            `ИИН ${head.personalNumber}, ${russianAddress(organisation, pick)}`,
            `ИИК ${iban}, ${bank}, БИК ${bic}, Кбе 19, тел. ${organisation.phone}`,
          ],
        },
        blocks: [
          { type: 'ends', left: `Исх. № ${scene.serial}`, right: russianDate(scene.appliedOn, pick) },
          { type: 'lines', side: 'right', lines: [`В ${scene.provider.ru}`] },
          { type: 'title', lines: ['ЗАЯВЛЕНИЕ'] },
          {
            type: 'paragraph',
            text: `Я, ${head.ru.full}, как индивидуальный предприниматель пользуюсь услугами хостинга, номер аккаунта ${accountNumber}, договор № ${digits(pick, 5)}.`,
          },
          { type: 'paragraph', text: reasonInRussian(scene, pick) },
          { type: 'paragraph', text: `Прошу ${askedInRussian(scene, pick).join(' и ')}.` },
          { type: 'signature', post: ours, name: head.ru.initials, stamped: pick(true, false) },
        ],
      },
      scene,
      called === 'trade' ? proprietor(scene) : namedProprietor(head),
      head,
    )
  },
}

const proprietorForm: Wording = {
  ...HERE,
  language: 'kk',
  name: 'kz-kk-application-proprietor-form',
  write(scene, pick) {
    const { organisation, head } = scene
    return application(
      {
        size: 'A4',
        blocks: [
          { type: 'lines', side: 'right', lines: [`Кімге: ${scene.provider.kk}`] },
          { type: 'title', lines: ['ӨТІНІШ'] },
          {
            type: 'table',
            ruled: pick(true, false),
            rows: [
              ['Жеке кәсіпкер', `«${organisation.name.kk}» ЖК`],
              ['ЖСН', grouped(head.personalNumber, pick)],
              ['Т.А.Ә.', head.kk.full],
              ['Мекенжайы', kazakhAddress(organisation, pick)],
              ['Аккаунт нөмірі', scene.accountNumber],
              ['Ескі пошта', scene.oldEmail],
              ...newEmailRow(scene, 'Жаңа пошта'),
              ['Ұялы телефон', organisation.phone],
            ],
          },
          { type: 'paragraph', text: reasonInKazakh(scene, pick) },
          { type: 'paragraph', text: `Сіздерден ${askedInKazakh(scene, pick).join(' және ')} сұраймын.` },
          { type: 'lines', side: 'left', lines: [kazakhDate(scene.appliedOn, pick)] },
          { type: 'signature', post: 'Жеке кәсіпкер', name: head.kk.initials, note: 'қолы', stamped: false },
        ],
      },
      scene,
      proprietor(scene),
      head,
    )
  },
}

/** The corner of a private letter: from whom, with the personal data that people give. */
function sender(scene: Scene, pick: Pick): readonly string[] {
  const { head, organisation } = scene
  return [
    `В ${scene.provider.ru}`,
    `от ${head.ru.genitive}`,
    `ИИН ${head.personalNumber}`,
    `уд. личности № ${head.card.number}`,
    russianAddress(organisation, pick),
    `тел. ${organisation.phone}`,
  ]
}

const privateLetter: Wording = {
  ...HERE,
  language: 'ru',
  name: 'kz-ru-application-individual',
  write(scene, pick) {
    const { head, accountNumber } = scene
    return application(
      {
        size: 'A4',
        blocks: [
          { type: 'lines', side: 'right', lines: sender(scene, pick) },
          { type: 'title', lines: [pick('Заявление', 'ЗАЯВЛЕНИЕ')] },
          {
            type: 'paragraph',
            text: `Мною на физическое лицо зарегистрирован аккаунт № ${accountNumber}, почта ${scene.oldEmail}. ${reasonInRussian(scene, pick)}`,
          },
          { type: 'paragraph', text: `Прошу вас ${askedInRussian(scene, pick).join(', ')}.` },
          {
            type: 'paragraph',
            text: 'Копию удостоверения личности и фотографию с ним в руках прилагаю. На обработку персональных данных согласен(-на).',
          },
          {
            type: 'signature',
            post: russianDate(scene.appliedOn, pick),
            name: pick(head.ru.initials, initialsFirst(head.ru.initials)),
            note: '(подпись, расшифровка)',
            stamped: false,
          },
        ],
      },
      scene,
      individual(head),
      head,
    )
  },
}

const privateForm: Wording = {
  ...HERE,
  language: 'kk',
  name: 'kz-kk-application-individual',
  write(scene, pick) {
    const { head, organisation } = scene
    return application(
      {
        size: 'A4',
        blocks: [
          {
            type: 'lines',
            side: 'right',
            lines: [
              `Кімге: ${scene.provider.kk}`,
              `Кімнен: ${head.kk.full}`,
              `ЖСН: ${head.personalNumber}`,
              `Тел.: ${organisation.phone}`,
            ],
          },
          { type: 'title', lines: ['Өтініш'] },
          {
            type: 'paragraph',
            text: `Мен, ${head.kk.full}, жеке тұлға ретінде ашқан № ${scene.accountNumber} аккаунтыма кіре алмай отырмын. ${reasonInKazakh(scene, pick)}`,
          },
          { type: 'paragraph', text: `Сізден ${askedInKazakh(scene, pick).join(' және ')} сұраймын.` },
          { type: 'lines', side: 'left', lines: ['Жеке куәлігімнің көшірмесін қоса беремін.'] },
          {
            type: 'signature',
            post: kazakhDate(scene.appliedOn, pick),
            name: head.kk.initials,
            note: '(қолы)',
            stamped: false,
          },
        ],
      },
      scene,
      individual(head),
      head,
    )
  },
}

/** Applications of sole proprietors and of individuals. */
export const KZ_APPLICATIONS_OF_PERSONS: readonly Wording[] = [
  proprietorLetter,
  proprietorForm,
  privateLetter,
  privateForm,
]
