import { addDays } from '../../../demo/dates.ts'
import type { TrueFields, Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import {
  addressIn,
  companyIn,
  formsOf,
  nameIn,
  namesOf,
  signedName,
  stirOf,
  stirText,
  untilIn,
  uz,
  uzDate,
} from './uz-parts.ts'
import { addYears, ends, left, right, signature, text, title } from './written.ts'

const LATIN = 'uz-Latn'
const CYRILLIC = 'uz-Cyrl'

function fieldsOf(scene: Scene, until?: string): TrueFields {
  return {
    organisationName: namesOf(scene.organisation),
    signatoryName: formsOf(scene.head),
    documentDate: [scene.appointedOn],
    validUntil: until === undefined ? [] : [until],
  }
}

/** A term that many charters set. */
const threeYears = ({ appointedOn }: Scene): string => addYears(appointedOn, 3)
const decidedOn = ({ appointedOn }: Scene): string => addDays(appointedOn, -1)

const latinOrder = uz(LATIN, 'appointment', 'latn-order', (scene, pick) => {
  const { organisation, head, appointedOn } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  const town = nameIn(organisation.city, LATIN)
  return {
    letterhead: {
      name: pick(house.short, house.long),
      lines: [
        addressIn(organisation, LATIN, pick),
        `STIR ${stirText(scene, pick)}, tel.: ${organisation.phone}`,
      ],
    },
    blocks: [
      title(pick('BUYRUQ', 'B U Y R U Q'), `№ ${scene.serial}${pick('', '-k', '-K')}`),
      ends(`${town} ${pick('sh.', 'shahri')}`, uzDate(appointedOn, LATIN, pick)),
      text(pick('Direktor lavozimiga kirishish to‘g‘risida', "Direktor lavozimiga tayinlash to'g'risida")),
      text(
        `${house.short} yagona ta'sischisining ${uzDate(decidedOn(scene), LATIN, pick)}dagi ${scene.serial}-sonli qaroriga asosan`,
      ),
      title('BUYURAMAN:'),
      text(
        pick(
          `1. Men, ${head.uzLatn.full}, ${uzDate(appointedOn, LATIN, pick)}dan boshlab ${house.short} direktori lavozimiga kirishdim.`,
          `1. ${head.uzLatn.full} bugundan e'tiboran ${house.short} direktori lavozimiga tayinlansin.`,
        ),
      ),
      text('2. Bank va moliya hujjatlarida birinchi imzo huquqi direktorga berilsin.'),
      text("Asos: yagona ta'sischining qarori, mehnat shartnomasi."),
      signature('Direktor', signedName(head, LATIN, pick), true, pick(undefined, '(imzo)')),
    ],
    numbers: stirOf(scene),
    fields: fieldsOf(scene),
  }
})

const cyrillicOrder = uz(CYRILLIC, 'appointment', 'cyrl-order', (scene, pick) => {
  const { organisation, head, founder, appointedOn } = scene
  const house = companyIn(organisation.name, CYRILLIC, pick)
  const until = pick(threeYears(scene), undefined)
  const term = until ? ` ${untilIn(until, CYRILLIC, pick)} бўлган муддатга` : ''
  return {
    blocks: [
      title(house.long),
      title(`${scene.serial}-сонли БУЙРУҚ`),
      ends(uzDate(appointedOn, CYRILLIC, pick), nameIn(organisation.city, CYRILLIC)),
      text(pick('Директор лавозимига тайинлаш тўғрисида', 'Жамият директорини тайинлаш ҳақида')),
      text(
        'Жамият уставининг 7.2-бандига ва Ўзбекистон Республикасининг «Масъулияти чекланган ҳамда қўшимча масъулиятли жамиятлар тўғрисида»ги Қонунига мувофиқ БУЮРАМАН:',
      ),
      text(
        `1. ${head.uzCyrl.full} ${uzDate(appointedOn, CYRILLIC, pick)}дан${term} ${house.short} директори лавозимига тайинлансин.`,
      ),
      text('2. Директорга лавозим маоши штат жадвалига мувофиқ белгилансин.'),
      text('3. Буйруқ ижросини назорат қилишни ўз зиммамда қолдираман.'),
      signature(pick('Таъсисчи', 'Жамият таъсисчиси'), founder.uzCyrl.initials, true),
      left(`Буйруқ билан танишдим: ____________ ${head.uzCyrl.initials}`),
    ],
    fields: fieldsOf(scene, until),
  }
})

const decision = uz(LATIN, 'appointment', 'latn-founder-decision', (scene, pick) => {
  const { organisation, head, founder, appointedOn } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  const until = pick(undefined, threeYears(scene))
  return {
    blocks: [
      title(
        house.long,
        pick("YAGONA TA'SISCHISINING QARORI", "yagona ta'sischisining", 'YAGONA ISHTIROKCHISINING QARORI'),
      ),
      ends(`№ ${scene.serial}`, uzDate(appointedOn, LATIN, pick)),
      text(
        `Men, ${house.short} (STIR ${stirText(scene, pick)}) yagona ta'sischisi ${founder.uzLatn.full}, pasport ${founder.passport.number}, JShShIR ${founder.personalNumber}, ustav fondining 100 foiziga egalik qilgan holda, QAROR QILAMAN:`,
      ),
      text(
        `1. ${head.uzLatn.full} (${pick('pasport', 'ID-karta')} ${head.card.number}, JShShIR ${head.personalNumber}) ${house.short} direktori lavozimiga ${until ? `${untilIn(until, LATIN, pick)} ` : ''}tayinlansin.`,
      ),
      text(
        "2. Direktorga jamiyat nomidan ishonchnomasiz ish yuritish va birinchi imzo qo'yish huquqi berilsin.",
      ),
      text(
        "3. O'zgarishlarni belgilangan tartibda Davlat xizmatlari markazida ro'yxatdan o'tkazish direktor zimmasiga yuklatilsin.",
      ),
      signature(
        pick("Ta'sischi", "Yagona ta'sischi"),
        pick(founder.uzLatn.full, founder.uzLatn.initials),
        pick(true, false),
      ),
    ],
    numbers: stirOf(scene),
    fields: fieldsOf(scene, until),
  }
})

const minutes = uz(CYRILLIC, 'appointment', 'cyrl-minutes', (scene, pick) => {
  const { organisation, head, founder, attorney, appointedOn } = scene
  const house = companyIn(organisation.name, CYRILLIC, pick)
  return {
    blocks: [
      title(house.long, `таъсисчилари умумий йиғилишининг ${scene.serial}-сонли`, 'БАЁННОМАСИ'),
      ends(`${nameIn(organisation.city, CYRILLIC)} шаҳри`, uzDate(appointedOn, CYRILLIC, pick)),
      text(
        `Қатнашдилар: таъсисчилар — ${founder.uzCyrl.full} (улуши 60 %), ${attorney.uzCyrl.full} (улуши 40 %). Кворум мавжуд.`,
      ),
      text(`Йиғилиш раиси — ${founder.uzCyrl.initials}, котиб — ${attorney.uzCyrl.initials}.`),
      text('КУН ТАРТИБИ:'),
      text('1. Жамият директорини сайлаш тўғрисида.'),
      text(`ЭШИТИЛДИ: ${founder.uzCyrl.initials} жамият раҳбари лавозимига номзодни таклиф қилди.`),
      text(
        `ҚАРОР ҚИЛИНДИ: 1. ${head.uzCyrl.full} ${house.short} (СТИР ${stirText(scene, pick)}) директори этиб ${pick('сайлансин', 'тайинлансин')}.`,
      ),
      text('Овоз бериш натижалари: «ёқлаб» — 100 %, «қарши» — йўқ, «бетараф» — йўқ.'),
      signature('Раис', founder.uzCyrl.initials, true),
      signature('Котиб', attorney.uzCyrl.initials),
    ],
    numbers: stirOf(scene),
    fields: fieldsOf(scene),
  }
})

const russianOrder = uz('ru', 'appointment', 'ru-order', (scene, pick) => {
  const { organisation, head, appointedOn } = scene
  const house = companyIn(organisation.name, 'ru', pick)
  const start = uzDate(appointedOn, 'ru', pick)
  return {
    letterhead: {
      name: house.long,
      lines: [
        addressIn(organisation, 'ru', pick),
        `ИНН ${stirText(scene, pick)}, тел. ${organisation.phone}`,
      ],
    },
    blocks: [
      title(`ПРИКАЗ № ${scene.serial}${pick('', '-к', 'лс')}`),
      ends(`г. ${nameIn(organisation.city, 'ru')}`, start),
      text(pick('О вступлении в должность директора', '«О назначении директора»')),
      text(
        `В соответствии с решением единственного участника ${house.short} от ${uzDate(decidedOn(scene), 'ru', pick)} № ${scene.serial} ПРИКАЗЫВАЮ:`,
      ),
      text(
        pick(
          `1. Я, ${head.ru.full}, приступаю к исполнению обязанностей директора с ${start}.`,
          `1. Считать ${head.ru.accusative} приступившим(-ей) к исполнению обязанностей директора с ${start}.`,
        ),
      ),
      text('2. Возложить на себя обязанности по ведению бухгалтерского учёта до приёма главного бухгалтера.'),
      text('Основание: решение единственного участника.'),
      signature('Директор', signedName(head, 'ru', pick), true),
    ],
    numbers: stirOf(scene),
    fields: fieldsOf(scene),
  }
})

const russianDecision = uz('ru', 'appointment', 'ru-founder-decision', (scene, pick) => {
  const { organisation, head, founder, appointedOn } = scene
  const house = companyIn(organisation.name, 'ru', pick)
  const until = pick(threeYears(scene), undefined)
  return {
    blocks: [
      title(
        `РЕШЕНИЕ № ${scene.serial}`,
        pick('единственного учредителя', 'единственного участника'),
        house.short,
      ),
      ends(`г. ${nameIn(organisation.city, 'ru')}`, uzDate(appointedOn, 'ru', pick)),
      right(`ИНН ${stirText(scene, pick)}`),
      text(
        `Я, ${founder.ru.full}, паспорт ${founder.passport.number}, ПИНФЛ ${founder.personalNumber}, являясь единственным учредителем общества с долей 100 % в уставном фонде, РЕШИЛ(А):`,
      ),
      text(
        `1. ${pick('Назначить', 'Избрать')} на должность директора ${head.ru.accusative} (ПИНФЛ ${head.personalNumber})${until ? ` сроком ${untilIn(until, 'ru', pick)}` : ''}.`,
      ),
      text('2. Предоставить директору право первой подписи на банковских документах.'),
      signature('Учредитель', pick(founder.ru.full, founder.ru.initials), pick(true, false)),
    ],
    numbers: stirOf(scene),
    fields: fieldsOf(scene, until),
  }
})

/** Papers that make a director a director. */
export const UZ_APPOINTMENTS: readonly Wording[] = [
  latinOrder,
  cyrillicOrder,
  decision,
  minutes,
  russianOrder,
  russianDecision,
]
