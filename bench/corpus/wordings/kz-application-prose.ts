import { shortDate } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import { askedInKazakh, askedInRussian, reasonInKazakh, reasonInRussian } from './kz-asked.ts'
import { application, company, initialsFirst } from './kz-truth.ts'
import {
  agreeing,
  bilingualLetterhead,
  kazakhDate,
  preparedBy,
  russianDate,
  russianRequisites,
  signer,
} from './kz-words.ts'

const HERE = { kind: 'application', country: 'KZ' } as const

const representative: Wording = {
  ...HERE,
  language: 'ru',
  name: 'kz-ru-application-representative',
  write(scene, pick) {
    const { organisation, attorney, head } = scene
    const since = russianDate(scene.empoweredOn, pick)
    const acting = agreeing(attorney, 'действующий', 'действующая')
    const who = `Я, ${attorney.ru.full}, ИИН ${attorney.personalNumber}, удостоверение личности № ${attorney.card.number}`
    const right = `${acting} от имени ТОО «${organisation.name.ru}» (БИН ${organisation.number}) по доверенности № ${scene.serial} от ${since}, выданной директором ${head.ru.instrumental}`
    return application(
      {
        size: 'A4',
        blocks: [
          {
            type: 'lines',
            side: 'right',
            lines: [
              scene.provider.ru,
              `от представителя ТОО «${organisation.name.ru}»`,
              attorney.ru.genitive,
            ],
          },
          { type: 'title', lines: ['ЗАЯВЛЕНИЕ'] },
          { type: 'paragraph', text: `${who}, ${right}, сообщаю следующее.` },
          {
            type: 'paragraph',
            text: `Доверитель является владельцем аккаунта № ${scene.accountNumber}. ${reasonInRussian(scene, pick)}`,
          },
          { type: 'paragraph', text: `Прошу ${askedInRussian(scene, pick).join(' и ')}.` },
          {
            type: 'paragraph',
            text: `Копия доверенности и удостоверения личности прилагаются. Тел. ${organisation.phone}.`,
          },
          { type: 'ends', left: russianDate(scene.appliedOn, pick), right: `г. ${organisation.city.ru}` },
          {
            type: 'signature',
            post: 'Представитель по доверенности',
            name: pick(attorney.ru.initials, attorney.ru.full),
            note: '(подпись)',
            stamped: pick(true, false),
          },
        ],
      },
      scene,
      company(organisation),
      attorney,
    )
  },
}

const prose: Wording = {
  ...HERE,
  language: 'ru',
  name: 'kz-ru-application-prose',
  write(scene, pick) {
    const { organisation, accountNumber } = scene
    const { person, ru } = signer(scene, pick)
    const form = 'Товарищество с ограниченной ответственностью'
    const acting = agreeing(person, 'действующего', 'действующей')
    const asked = askedInRussian(scene, pick)
    return application(
      {
        size: 'A4',
        blocks: [
          { type: 'ends', left: `№ ${scene.serial}-И от ${shortDate(scene.appliedOn)} г.`, right: '' },
          { type: 'lines', side: 'right', lines: ['Руководителю', scene.provider.ru] },
          {
            type: 'paragraph',
            text: `Настоящим ${form} «${organisation.name.ru}», зарегистрированное под бизнес-идентификационным номером ${organisation.number}, в лице ${ru.genitive} ${person.ru.genitive}, ${acting} на основании ${ru.basis}, обращается к вам как владелец аккаунта, которому при заключении договора присвоен номер ${accountNumber}.`,
          },
          { type: 'paragraph', text: reasonInRussian(scene, pick) },
          {
            type: 'paragraph',
            text: `В этой связи, руководствуясь условиями публичной оферты, просим ${asked.join(', кроме того — ')}. Последний платёж по аккаунту произведён нами с расчётного счёта: ${russianRequisites(pick)}.`,
          },
          { type: 'paragraph', text: `О результате просим сообщить по телефону ${organisation.phone}.` },
          {
            type: 'signature',
            post: `С уважением, ${ru.post.toLowerCase()}`,
            name: person.ru.full,
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

const columns: Wording = {
  ...HERE,
  language: 'kk',
  name: 'kz-kk-application-columns',
  write(scene, pick) {
    const { organisation, accountNumber, provider, appliedOn } = scene
    const { name, number } = organisation
    const { person, kk, ru } = signer(scene, pick)
    return application(
      {
        size: 'A4',
        letterhead: bilingualLetterhead(organisation, pick),
        blocks: [
          { type: 'ends', left: `Шығ. / Исх. № ${scene.serial}`, right: shortDate(appliedOn) },
          {
            type: 'columns',
            left: [
              `Кімге: ${provider.kk}`,
              'ӨТІНІШ',
              `«${name.kk}» ЖШС, БСН ${number}, № ${accountNumber} аккаунттың иесі, ${kazakhDate(appliedOn, pick)} келесіні хабарлайды.`,
              reasonInKazakh(scene, pick),
              `Осыған орай ${askedInKazakh(scene, pick).join(', сондай-ақ ')} сұраймыз.`,
            ],
            right: [
              `Кому: ${provider.ru}`,
              'ЗАЯВЛЕНИЕ',
              `ТОО «${name.ru}», БИН ${number}, владелец аккаунта № ${accountNumber}, ${russianDate(appliedOn, pick)} сообщает следующее.`,
              reasonInRussian(scene, pick),
              `В связи с этим просим ${askedInRussian(scene, pick).join(', а также ')}.`,
            ],
          },
          {
            type: 'signature',
            post: `${kk.post} / ${ru.post}`,
            name: initialsFirst(person.ru.initials),
            note: 'қолы / подпись',
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

/** Applications whose facts stand in running prose or in two languages. */
export const KZ_APPLICATIONS_PROSE: readonly Wording[] = [representative, prose, columns]
