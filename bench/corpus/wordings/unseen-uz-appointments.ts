import type { Wording } from '../paper.ts'
import { appointedFields, uzDay } from './unseen-uz-parts.ts'
import { addressIn, companyIn, nameIn, stirOf, stirText, untilIn, uz } from './uz-parts.ts'
import { addYears, ends, grid, left, right, shortForms, signature, small, text, title } from './written.ts'

const LATIN = 'uz-Latn'
const CYRILLIC = 'uz-Cyrl'

const staffOrder = uz(LATIN, 'appointment', 'latn-unseen-staff-order', (scene, pick) => {
  const { organisation, head, founder, appointedOn, serial } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  return {
    letterhead: {
      name: house.short,
      lines: [`STIR ${stirText(scene, pick)}`, addressIn(organisation, LATIN, pick)],
    },
    blocks: [
      ends(`${serial}-sonli buyruq`, uzDay(appointedOn, LATIN, pick)),
      left(pick('Rahbarlikka tayinlash haqida', "Shaxsiy tarkib bo'yicha")),
      text(
        `§ 1. ${head.uzLatn.full} ${uzDay(appointedOn, LATIN, pick)} sanasidan ${pick('direktor vazifasini bajarishga kirishsin', 'jamiyat direktori etib tayinlansin')}.`,
      ),
      text('§ 2. Jamiyatning muhri va hujjatlari unga topshirilsin, birinchi imzo huquqi berilsin.'),
      text(`Asos: ta'sischi ${founder.uzLatn.initials} qarori.`),
      signature(pick("Ta'sischi", 'Kuzatuv kengashi raisi'), founder.uzLatn.initials, true),
      small(`Tanishdim: ____________ ${head.uzLatn.initials}`),
    ],
    numbers: stirOf(scene),
    fields: appointedFields(scene),
  }
})

const minutes = uz(LATIN, 'appointment', 'latn-unseen-minutes', (scene, pick) => {
  const { organisation, head, founder, attorney, appointedOn, serial } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  const until = pick(addYears(appointedOn, 3), undefined)
  return {
    blocks: [
      title(`BAYONNOMA № ${serial}`, house.short, "ishtirokchilarining umumiy yig'ilishi"),
      left(
        `Sana: ${uzDay(appointedOn, LATIN, pick)}`,
        `Joy: ${nameIn(organisation.city, LATIN)} sh.`,
        `STIR: ${stirText(scene, pick)}`,
      ),
      grid(['Ishtirokchi', 'Ulush'], [founder.uzLatn.full, '75%'], [attorney.uzLatn.full, '25%']),
      text('Kun tartibi: jamiyat ijro organini shakllantirish.'),
      text(
        `Qaror: jamiyat direktori lavozimiga ${head.uzLatn.full} ${until ? `${untilIn(until, LATIN, pick)} ` : ''}saylansin. Ovozlar: yoqlab 100%.`,
      ),
      signature("Yig'ilish raisi", founder.uzLatn.initials, true),
      signature('Kotib', attorney.uzLatn.initials),
    ],
    numbers: stirOf(scene),
    fields: appointedFields(scene, until),
  }
})

const cyrillicDecision = uz(CYRILLIC, 'appointment', 'cyrl-unseen-decision', (scene, pick) => {
  const { organisation, head, founder, appointedOn, serial } = scene
  const house = companyIn(organisation.name, CYRILLIC, pick)
  return {
    blocks: [
      right(uzDay(appointedOn, CYRILLIC, pick), `${nameIn(organisation.city, CYRILLIC)} шаҳри`),
      title(pick('ТАЪСИСЧИ ҚАРОРИ', 'Муассиснинг қарори'), `№ ${serial}`),
      text(
        `${house.short} (СТИР ${stirText(scene, pick)}) устав жамғармасининг ягона эгаси ${founder.uzCyrl.full} қуйидаги қарорга келди:`,
      ),
      text(
        `1. ${head.uzCyrl.full}, ЖШШИР ${head.personalNumber}, жамият директори этиб ${pick('тасдиқлансин', 'тайинлансин')}.`,
      ),
      text('2. Собиқ директор ваколати тугатилсин.'),
      text('3. Ушбу қарор имзоланган кундан кучга киради.'),
      signature('Муассис', pick(founder.uzCyrl.full, founder.uzCyrl.initials), pick(true, false)),
    ],
    numbers: stirOf(scene),
    fields: appointedFields(scene),
  }
})

const russianMinutes = uz('ru', 'appointment', 'ru-unseen-minutes', (scene, pick) => {
  const { organisation, head, founder, attorney, appointedOn, serial } = scene
  const house = companyIn(organisation.name, 'ru', pick)
  return {
    blocks: [
      title(`Протокол № ${serial}`, 'общего собрания учредителей', house.long),
      ends(uzDay(appointedOn, 'ru', pick), `г. ${nameIn(organisation.city, 'ru')}`),
      grid(['№', 'Учредитель', 'Доля'], ['1', founder.ru.full, '50 %'], ['2', attorney.ru.full, '50 %']),
      text('Рассмотрен вопрос: о единоличном исполнительном органе.'),
      text(
        `Постановили единогласно: избрать директором общества (ИНН ${stirText(scene, pick)}) ${head.ru.accusative}, заключить с ${head.sex === 'M' ? 'ним' : 'ней'} трудовой договор.`,
      ),
      signature('Председатель', founder.ru.initials, true),
      signature('Секретарь', attorney.ru.initials),
    ],
    numbers: stirOf(scene),
    fields: appointedFields(scene),
  }
})

const russianOrder = uz('ru', 'appointment', 'ru-unseen-short-order', (scene, pick) => {
  const { organisation, head, founder, appointedOn, serial } = scene
  const house = companyIn(organisation.name, 'ru', pick)
  const [short = ''] = shortForms(head.ru.initials).slice(-1)
  return {
    blocks: [
      left(house.short, `ИНН ${stirText(scene, pick)}`),
      title('Приказ', `${serial}-${pick('ЛС', 'к', 'П')} от ${uzDay(appointedOn, 'ru', pick)}`),
      text(
        `${pick('Принять', 'Назначить')} ${head.ru.accusative} на должность директора ${house.short} с правом подписи всех документов на основании решения учредителя.`,
      ),
      signature('Учредитель', founder.ru.initials, true),
      left(`С приказом ознакомлен(а): __________ ${short}`),
    ],
    numbers: stirOf(scene),
    fields: appointedFields(scene),
  }
})

/** Papers that make a director a director in Uzbekistan, that no reading is tuned to. */
export const UNSEEN_UZ_APPOINTMENTS: readonly Wording[] = [
  staffOrder,
  minutes,
  cyrillicDecision,
  russianMinutes,
  russianOrder,
]
