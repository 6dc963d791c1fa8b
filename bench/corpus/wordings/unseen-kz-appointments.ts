import type { Language } from '../../../cases/vocabulary.ts'
import { shortDate } from '../../../demo/dates.ts'
import type { Pick, Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import { withSuffix } from './kz-suffix.ts'
import { appointment, initialsFirst, tight } from './kz-truth.ts'
import { agreeing } from './kz-words.ts'
import { enDay, halves, kkDay, ruDay, ruHead, type Sketch, twelve } from './unseen-kz-parts.ts'
import { addYears, ends, grid, left, right, signature, small, text, title } from './written.ts'

interface Appointing extends Sketch {
  /** ISO; of a term that the paper states. */
  readonly until?: string | undefined
}

function appointing(
  language: Language,
  name: string,
  write: (scene: Scene, pick: Pick) => Appointing,
): Wording {
  return {
    kind: 'appointment',
    country: 'KZ',
    language,
    name: `kz-${language}-unseen-appointment-${name}`,
    write(scene, pick) {
      const { until, ...sketch } = write(scene, pick)
      return appointment({ size: 'A4', ...sketch }, scene, until)
    },
  }
}

const staffOrder = appointing('ru', 'staff-order', (scene, pick) => {
  const { organisation, head, founder, appointedOn, serial } = scene
  const us = `ТОО «${organisation.name.ru}»`
  const chief = pick('Директора', 'Генерального директора', 'директора')
  return {
    blocks: [
      halves(organisation),
      title('Бұйрық / Приказ'),
      ends(`№ ${serial}-${pick('ж/қ', 'лс', 'к')}`, ruDay(appointedOn, pick)),
      left(
        pick('О возложении обязанностей руководителя', 'По личному составу', 'О приёме первого руководителя'),
      ),
      text(
        `Согласно решению учредителя ${us} (${tight(founder.ru.initials)}) и статье 52 Закона РК «О товариществах с ограниченной и дополнительной ответственностью» приказываю:`,
      ),
      text(
        pick(
          `§ 1. Возложить на ${head.ru.accusative} исполнение обязанностей ${chief} ${us} с ${shortDate(appointedOn)}г.`,
          `§ 1. С ${shortDate(appointedOn)}г. на должность ${chief} заступает ${head.ru.full}.`,
        ),
      ),
      text(`§ 2. Право подписи банковских, договорных и иных документов предоставить ${head.ru.dative}.`),
      text('§ 3. Отделу кадров ознакомить работников с настоящим приказом.'),
      signature('Учредитель', founder.ru.initials, true),
      left(
        `${agreeing(head, 'Ознакомлен', 'Ознакомлена')}: ______________ ${initialsFirst(head.ru.initials)}`,
      ),
    ],
  }
})

const ownerDecision = appointing('ru', 'parent-decision', (scene, pick) => {
  const { organisation, stranger, head, founder, appointedOn, serial } = scene
  const years = pick(2, 3, 5)
  const until = pick(undefined, addYears(appointedOn, years))
  const term = until ? ` сроком до ${shortDate(until)} года` : ''
  const acting = agreeing(founder, 'действующего', 'действующей')
  return {
    until,
    blocks: [
      right(ruDay(appointedOn, pick), `город ${organisation.city.ru}`),
      title(`Решение №${serial}`, 'участника, владеющего всеми долями', `ТОО «${organisation.name.ru}»`),
      text(
        `Участник — ТОО «${stranger.name.ru}», в лице ${pick('президента', 'управляющего')} ${founder.ru.genitive}, ${acting} на основании Устава, владеющий 100 (ста) процентами доли в уставном капитале ТОО «${organisation.name.ru}», БИН ${twelve(organisation.number, pick)} (далее — Товарищество), принял следующие решения:`,
      ),
      text('1) Освободить от должности действующего первого руководителя Товарищества.'),
      text(
        `2) ${pick('Утвердить', 'Назначить')} ${head.ru.accusative}, ИИН ${head.personalNumber}, единоличным исполнительным органом (директором) Товарищества${term}.`,
      ),
      text(
        `3) ${head.ru.dative} заключить трудовой договор и обеспечить перерегистрацию Товарищества в НАО «ГК «Правительство для граждан».`,
      ),
      text('4) Настоящее решение вступает в силу с даты его подписания.'),
      signature(`За участника ТОО «${stranger.name.ru}»`, founder.ru.full, true),
    ],
  }
})

const minutes = appointing('ru', 'minutes', (scene, pick) => {
  const { organisation, head, founder, attorney, appointedOn, serial } = scene
  return {
    letterhead: ruHead(organisation, pick),
    blocks: [
      title(
        `Протокол №${serial}`,
        pick('собрания участников товарищества', 'заседания Наблюдательного совета'),
      ),
      left(
        `Дата проведения: ${ruDay(appointedOn, pick)}`,
        `Место: ${organisation.city.ru}, ${organisation.address.ru}`,
        'Форма: очная',
      ),
      grid(['Участник', 'Доля, %', 'Голосов'], [founder.ru.full, '51', '51'], [attorney.ru.full, '49', '49']),
      left('Вопрос повестки: исполнительный орган товарищества'),
      text(`Выступил(а): ${tight(founder.ru.initials)} с предложением кандидатуры.`),
      text(
        `Решение по вопросу: наделить полномочиями директора с ${shortDate(appointedOn)} ${head.ru.accusative} (ИИН ${head.personalNumber}) с окладом согласно штатному расписанию.`,
      ),
      grid(['За', 'Против', 'Воздержались'], ['100', '0', '0']),
      signature('Председательствующий', tight(founder.ru.initials), true),
      signature('Секретарь', tight(attorney.ru.initials)),
    ],
  }
})

const kazakhOrder = appointing('kk', 'order', (scene, pick) => {
  const { organisation, head, founder, appointedOn, serial } = scene
  const us = `«${organisation.name.kk}» ЖШС`
  return {
    blocks: [
      left(us, `БСН: ${organisation.number}`, `${organisation.city.kk} қаласы`),
      title('Б Ұ Й Р Ы Қ', pick('жеке құрам бойынша', 'Басшыны тағайындау туралы')),
      ends(kkDay(appointedOn, pick), `№ ${serial}`),
      text(
        pick(
          `§ 1. ${head.kk.full} ${shortDate(appointedOn)} бастап ${us} директоры лауазымына тағайындалды деп есептелсін.`,
          `§ 1. ${withSuffix(head.kk.full, 'accusative')} ${shortDate(appointedOn)} бастап ${us} директоры қызметіне тағайындаймын.`,
        ),
      ),
      text('§ 2. Барлық құжаттарға қол қою құқығы берілсін, еңбекақысы штат кестесіне сәйкес белгіленсін.'),
      text(`Негіздеме: құрылтайшының шешімі, ${withSuffix(head.kk.full, 'genitive')} өтініші.`),
      signature(pick('Құрылтайшы', 'Құрылтайшы, төраға'), founder.kk.initials, true),
      small(`Бұйрықпен таныстым: ${initialsFirst(head.kk.initials)}`),
    ],
  }
})

const kazakhDecision = appointing('kk', 'decision', (scene, pick) => {
  const { organisation, head, founder, appointedOn, serial } = scene
  const until = pick(undefined, addYears(appointedOn, pick(1, 3)))
  return {
    until,
    blocks: [
      ends(`${organisation.city.kk} қ.`, kkDay(appointedOn, pick)),
      title(
        `№ ${serial} ШЕШІМ`,
        `«${organisation.name.kk}» ЖШС`,
        pick('құрылтайшысының шешімі', 'жалғыз құрылтайшысының шешімі'),
      ),
      text(
        `Серіктестіктің (БСН ${organisation.number}) жалғыз иесі ${founder.kk.full} ҚР Азаматтық кодексіне және Жарғыға сүйене отырып, мынадай шешім қабылдады:`,
      ),
      text(
        `а) атқарушы орган – директор міндеті ${withSuffix(head.kk.full, 'dative')} (ЖСН ${head.personalNumber}) жүктелсін${until ? `, өкілеттік мерзімі – ${shortDate(until)} дейін` : ''};`,
      ),
      text('ә) бұрынғы директордың өкілеттігі тоқтатылсын;'),
      text('б) мөр мен құрылтай құжаттары жаңа директорға тапсырылсын.'),
      signature('Құрылтайшы', pick(founder.kk.full, tight(founder.kk.initials)), pick(true, false)),
    ],
  }
})

const english = appointing('en', 'order', (scene, pick) => {
  const { organisation, head, founder, appointedOn, serial } = scene
  return {
    blocks: [
      title(
        `${organisation.name.en} LLP`,
        `ORDER No. ${serial}`,
        'on the appointment of the General Director',
      ),
      left(enDay(appointedOn, pick), `${organisation.city.en}, Kazakhstan`),
      text(
        `Pursuant to the decision of the sole participant (${founder.en.full}) and the Charter of ${organisation.name.en} LLP, BIN ${organisation.number}, it is hereby ordered:`,
      ),
      text(`1. ${head.en.full} shall assume the duties of General Director as of ${shortDate(appointedOn)}.`),
      text('2. The General Director shall have the sole right to sign on behalf of the partnership.'),
      signature('General Director', head.en.full, true),
    ],
  }
})

/** Papers on taking office in Kazakhstan that no reading is tuned to. */
export const UNSEEN_KZ_APPOINTMENTS: readonly Wording[] = [
  staffOrder,
  ownerDecision,
  minutes,
  kazakhOrder,
  kazakhDecision,
  english,
]
