import { addDays, longDate, shortDate } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import { appointment, initialsFirst, tight } from './kz-truth.ts'
import { agreeing, russianAddress, russianDate, russianLetterhead, stopped } from './kz-words.ts'
import { addYears } from './written.ts'

const HERE = { kind: 'appointment', country: 'KZ', language: 'ru' } as const

const ownOrder: Wording = {
  ...HERE,
  name: 'kz-ru-appointment-own-order',
  write(scene, pick) {
    const { organisation, head, appointedOn } = scene
    const decided = shortDate(addDays(appointedOn, -1))
    const us = `ТОО «${organisation.name.ru}»`
    return appointment(
      {
        size: 'A4',
        letterhead: russianLetterhead(organisation, pick),
        blocks: [
          {
            type: 'title',
            lines: [pick('ПРИКАЗ', `ПРИКАЗ № ${scene.serial}-ЛС`), 'О вступлении в должность'],
          },
          { type: 'ends', left: `г. ${organisation.city.ru}`, right: russianDate(appointedOn, pick) },
          {
            type: 'paragraph',
            text: `Во исполнение решения единственного участника № ${scene.serial} от ${decided} г. и руководствуясь Уставом`,
          },
          { type: 'title', lines: ['ПРИКАЗЫВАЮ:'] },
          {
            type: 'paragraph',
            text: pick(
              `1. Я, ${head.ru.full}, приступаю к исполнению обязанностей директора ${us} с ${shortDate(appointedOn)} г. с правом первой подписи.`,
              `1. С ${longDate(appointedOn, 'ru')} вступаю в должность директора ${us} с правом первой подписи финансовых документов.`,
            ),
          },
          {
            type: 'paragraph',
            text: '2. Ведение бухгалтерского учёта и кадрового делопроизводства временно возлагаю на себя.',
          },
          {
            type: 'paragraph',
            text: `Основание: решение единственного участника ${us} от ${decided} г.`,
          },
          { type: 'signature', post: 'Директор', name: pick(head.ru.full, head.ru.initials), stamped: true },
        ],
      },
      scene,
    )
  },
}

const decision: Wording = {
  ...HERE,
  name: 'kz-ru-appointment-founder-decision',
  write(scene, pick) {
    const { organisation, head, founder, appointedOn } = scene
    const form = 'Товарищества с ограниченной ответственностью'
    const sole = agreeing(founder, 'единственный участник', 'единственная участница')
    const decided = agreeing(founder, 'РЕШИЛ:', 'РЕШИЛА:')
    return appointment(
      {
        size: 'A4',
        blocks: [
          {
            type: 'title',
            lines: [
              pick('РЕШЕНИЕ', `РЕШЕНИЕ № ${scene.serial}`),
              pick('единственного участника', 'единственного учредителя'),
              `${form} «${organisation.name.ru}»`,
            ],
          },
          { type: 'ends', left: `г. ${organisation.city.ru}`, right: russianDate(appointedOn, pick) },
          {
            type: 'paragraph',
            text: `Я, ${founder.ru.full}, ${founder.birthDate.slice(0, 4)} г.р., ИИН ${founder.personalNumber}, удостоверение личности № ${founder.card.number} от ${shortDate(founder.card.issuedOn)} г., выдано МВД РК, ${sole} ${form} «${organisation.name.ru}» (БИН ${organisation.number}), адрес: ${russianAddress(organisation, pick)},`,
          },
          { type: 'title', lines: [decided] },
          {
            type: 'paragraph',
            text: stopped(
              `1. ${pick('Назначить', 'Избрать')} директором товарищества ${head.ru.accusative}, ИИН ${head.personalNumber}, с ${russianDate(appointedOn, pick)}`,
            ),
          },
          {
            type: 'paragraph',
            text: '2. Предоставить директору право без доверенности действовать от имени товарищества, открывать и закрывать банковские счета.',
          },
          { type: 'paragraph', text: '3. Направить уведомление в регистрирующий орган в течение месяца.' },
          {
            type: 'signature',
            post: 'Единственный участник',
            name: founder.ru.initials,
            note: '(подпись)',
            stamped: pick(true, false),
          },
        ],
      },
      scene,
    )
  },
}

const minutes: Wording = {
  ...HERE,
  name: 'kz-ru-appointment-minutes',
  write(scene, pick) {
    const { organisation, head, founder, appointedOn } = scene
    const years = pick(1, 3, 5)
    const until = pick(undefined, addYears(appointedOn, years))
    const term =
      until === undefined ? 'на неопределённый срок' : `сроком по ${shortDate(until)} г. включительно`
    const secretary = pick('Ермекова А. Т.', 'Полищук Н. С.')
    return appointment(
      {
        size: 'A4',
        blocks: [
          {
            type: 'title',
            lines: [
              `ПРОТОКОЛ № ${scene.serial}`,
              'внеочередного общего собрания участников',
              `ТОО «${organisation.name.ru}»`,
            ],
          },
          { type: 'ends', left: `г. ${organisation.city.ru}`, right: russianDate(appointedOn, pick) },
          {
            type: 'lines',
            side: 'left',
            lines: [
              `БИН ${organisation.number}`,
              'Присутствовали участники:',
              `1. ${founder.ru.full} — доля 60 %;`,
              '2. Дюсенов Канат Муратович — доля 40 %.',
              'Кворум имеется (100 % голосов).',
            ],
          },
          { type: 'title', lines: ['ПОВЕСТКА ДНЯ:'] },
          {
            type: 'lines',
            side: 'left',
            lines: [
              '1. Избрание председателя и секретаря собрания.',
              '2. О досрочном прекращении полномочий директора.',
              '3. Об избрании нового директора.',
              '4. Об утверждении годовой финансовой отчётности.',
            ],
          },
          {
            type: 'paragraph',
            text: `По первому вопросу РЕШИЛИ: председатель собрания — ${founder.ru.full}, секретарь — ${secretary}`,
          },
          {
            type: 'paragraph',
            text: 'По второму вопросу РЕШИЛИ: прекратить полномочия директора Дюсенова Каната Муратовича по собственному желанию.',
          },
          {
            type: 'paragraph',
            text: `По третьему вопросу РЕШИЛИ: избрать директором товарищества ${head.ru.accusative} ${term}, с правом первой подписи.`,
          },
          {
            type: 'paragraph',
            text: 'По четвёртому вопросу РЕШИЛИ: утвердить финансовую отчётность за прошедший год.',
          },
          { type: 'paragraph', text: 'Голосовали: «за» — единогласно.' },
          { type: 'signature', post: 'Председатель собрания', name: founder.ru.initials, stamped: true },
          { type: 'signature', post: 'Секретарь собрания', name: secretary, stamped: false },
        ],
      },
      scene,
      until,
    )
  },
}

const extract: Wording = {
  ...HERE,
  name: 'kz-ru-appointment-extract',
  write(scene, pick) {
    const { organisation, head, founder, appointedOn } = scene
    return appointment(
      {
        size: 'A4',
        letterhead: russianLetterhead(organisation, pick),
        blocks: [
          {
            type: 'title',
            lines: [
              'ВЫПИСКА',
              `из протокола общего собрания участников № ${scene.serial} от ${shortDate(appointedOn)} г.`,
            ],
          },
          {
            type: 'paragraph',
            text: `Место проведения: г. ${organisation.city.ru}. Присутствовали участники ТОО «${organisation.name.ru}», владеющие в совокупности 100 % долей. Председатель — ${tight(founder.ru.initials)}`,
          },
          { type: 'paragraph', text: 'СЛУШАЛИ: о назначении первого руководителя.' },
          {
            type: 'paragraph',
            text: `ПОСТАНОВИЛИ: назначить на должность ${pick('директора', 'генерального директора')} ${head.ru.accusative} с ${shortDate(appointedOn)} г.; поручить ${head.ru.dative} подать сведения для перерегистрации товарищества.`,
          },
          { type: 'paragraph', text: 'Выписка верна.' },
          {
            type: 'signature',
            post: 'Председатель собрания',
            name: initialsFirst(founder.ru.initials),
            stamped: true,
          },
        ],
      },
      scene,
    )
  },
}

/** Papers on taking office of the company itself and of its participants, in Russian. */
export const KZ_APPOINTMENTS_RU: readonly Wording[] = [ownOrder, decision, minutes, extract]
