import { addDays } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import { addressIn, companyIn, nameIn, personIn, uz, uzDate } from './uz-parts.ts'
import { ends, left, right, signature, table, text, title } from './written.ts'

const LATIN = 'uz-Latn'
const CYRILLIC = 'uz-Cyrl'

const leave = uz(LATIN, 'other', 'latn-other-leave-order', (scene, pick) => {
  const { organisation, head, attorney, appliedOn, serial } = scene
  return {
    letterhead: {
      name: companyIn(organisation.name, LATIN, pick).short,
      lines: [addressIn(organisation, LATIN, pick), `STIR ${organisation.number}`],
    },
    blocks: [
      title(
        `BUYRUQ № ${serial}-sh`,
        pick("Mehnat ta'tili berish to'g'risida", "Xizmat safariga yuborish to'g'risida"),
      ),
      ends(`${nameIn(organisation.city, LATIN)} sh.`, uzDate(appliedOn, LATIN, pick)),
      title('BUYURAMAN:'),
      text(
        `1. ${attorney.uzLatn.full}ga ${uzDate(addDays(appliedOn, 5), LATIN, pick)}dan boshlab 21 ish kuniga ruxsat berilsin.`,
      ),
      text('2. Hisobxona tegishli hisob-kitobni amalga oshirsin. Asos: xodimning arizasi.'),
      signature('Direktor', head.uzLatn.initials, true),
    ],
  }
})

const dismissal = uz(CYRILLIC, 'other', 'cyrl-other-dismissal-order', (scene, pick) => {
  const { organisation, head, founder, appliedOn, serial } = scene
  const us = companyIn(organisation.name, CYRILLIC, pick)
  return {
    blocks: [
      title(us.long),
      title(`${serial}-сонли БУЙРУҚ`),
      ends(uzDate(appliedOn, CYRILLIC, pick), nameIn(organisation.city, CYRILLIC)),
      text(pick('Директорни лавозимидан озод этиш тўғрисида', 'Меҳнат шартномасини бекор қилиш тўғрисида')),
      text('Ўзбекистон Республикаси Меҳнат кодексига мувофиқ БУЮРАМАН:'),
      text(`1. ${head.uzCyrl.full} ўз аризасига кўра ${us.short} директори лавозимидан озод этилсин.`),
      signature('Таъсисчи', founder.uzCyrl.initials, true),
    ],
  }
})

const leaveRu = uz('ru', 'other', 'ru-other-leave-order', (scene, pick) => {
  const { organisation, head, attorney, appliedOn, serial } = scene
  return {
    blocks: [
      title(companyIn(organisation.name, 'ru', pick).short, `ПРИКАЗ № ${serial}-л`),
      left(uzDate(appliedOn, 'ru', pick), pick('О предоставлении отпуска', 'О командировании')),
      text(
        `ПРИКАЗЫВАЮ: направить согласно графику ${attorney.ru.accusative} с ${uzDate(addDays(appliedOn, 3), 'ru', pick)} сроком на 15 календарных дней. Основание: личное заявление.`,
      ),
      signature('Директор', head.ru.initials, true),
    ],
  }
})

const employment = uz(LATIN, 'other', 'latn-other-employment', (scene, pick) => {
  const { organisation, head, attorney, appliedOn, serial } = scene
  const us = companyIn(organisation.name, LATIN, pick)
  return {
    blocks: [
      title("MA'LUMOTNOMA", `№ ${serial}`),
      right(uzDate(appliedOn, LATIN, pick)),
      text(
        `Ushbu ma'lumotnoma ${attorney.uzLatn.full}ga berildi, u haqiqatan ham ${us.short}da ${pick('hisobchi', 'dasturchi', 'menejer')} lavozimida ishlaydi. Oylik maoshi 6 500 000 so'm.`,
      ),
      text("Ma'lumotnoma so'ralgan joyga taqdim etish uchun berildi."),
      signature('Direktor', head.uzLatn.initials, true),
      signature('Kadrlar', pick('Rahimova G.', 'N. Ergashev')),
    ],
  }
})

const reference = uz(CYRILLIC, 'other', 'cyrl-other-reference', (scene, pick) => {
  const { organisation, attorney, appliedOn } = scene
  return {
    blocks: [
      title('МАЪЛУМОТНОМА', 'ОБЪЕКТИВКА'),
      table(
        [
          ['Ф.И.Ш.', attorney.uzCyrl.full],
          ['Туғилган йили', uzDate(attorney.birthDate, CYRILLIC, pick)],
          ['Миллати', 'ўзбек'],
          ['Маълумоти', pick('олий', 'ўрта махсус')],
          ['Иш жойи', companyIn(organisation.name, CYRILLIC, pick).short],
        ],
        pick(true, false),
      ),
      left(uzDate(appliedOn, CYRILLIC, pick)),
    ],
  }
})

const vacation = uz(LATIN, 'other', 'latn-other-vacation', (scene, pick) => {
  const { organisation, head, attorney, appliedOn } = scene
  return {
    blocks: [
      right(
        `${companyIn(organisation.name, LATIN, pick).short} direktori`,
        `${personIn(head, LATIN).initials}ga`,
        `${attorney.uzLatn.full}dan`,
      ),
      title('ARIZA'),
      text(
        pick(
          `Menga ${uzDate(addDays(appliedOn, 8), LATIN, pick)}dan boshlab navbatdagi mehnat ta'tilini berishingizni so'rayman.`,
          "Meni ishdan o'z xohishimga ko'ra bo'shatishingizni so'rayman.",
        ),
      ),
      signature(uzDate(appliedOn, LATIN, pick), attorney.uzLatn.initials),
    ],
  }
})

const goods = uz(CYRILLIC, 'other', 'cyrl-other-goods-power', (scene, pick) => {
  const { organisation, head, attorney, appliedOn, serial } = scene
  return {
    blocks: [
      title(`ИШОНЧНОМА № ${serial}`, 'товар-моддий бойликларни олиш учун'),
      table([
        ['Корхона', companyIn(organisation.name, CYRILLIC, pick).short],
        ['Берилган сана', uzDate(appliedOn, CYRILLIC, pick)],
        ['Амал қилиш муддати', uzDate(addDays(appliedOn, 10), CYRILLIC, pick)],
        ['Ким орқали', attorney.uzCyrl.full],
        ['Паспорт', attorney.passport.number],
        ['Олинадиган товар', pick('Компьютер, 2 дона', 'Картридж, 8 дона')],
      ]),
      signature('Раҳбар', head.uzCyrl.initials, true),
      signature('Бош ҳисобчи', pick('Юнусова Н.', 'А. Каримов')),
    ],
  }
})

/** Papers of the staff office of Uzbekistan. */
export const UZ_OTHERS_OF_OFFICE: readonly Wording[] = [
  leave,
  dismissal,
  leaveRu,
  employment,
  reference,
  vacation,
  goods,
]
