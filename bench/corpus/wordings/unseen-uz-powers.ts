import type { Wording } from '../paper.ts'
import { empoweredFields, uzDay } from './unseen-uz-parts.ts'
import { companyIn, formsOf, nameIn, pinflOf, stirOf, stirText, untilIn, uz } from './uz-parts.ts'
import { addYears, ends, grid, left, right, signature, table, text, title } from './written.ts'

const LATIN = 'uz-Latn'
const CYRILLIC = 'uz-Cyrl'

const clauses = uz(LATIN, 'power-of-attorney', 'latn-unseen-power-clauses', (scene, pick) => {
  const { organisation, head, attorney, empoweredOn, empoweredUntil, serial, accountNumber } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  return {
    letterhead: { name: house.long, lines: [`STIR ${stirText(scene, pick)}`, organisation.phone] },
    blocks: [
      ends(`Ishonchnoma № ${serial}`, uzDay(empoweredOn, LATIN, pick)),
      text(
        `Men, jamiyat direktori ${head.uzLatn.full}, jamiyat nomidan ${attorney.uzLatn.full}ga (JShShIR ${attorney.personalNumber}) quyidagilarni ishonib topshiraman:`,
      ),
      text(`a) ${nameIn(scene.provider, LATIN)}da ${accountNumber} akkaunti bo'yicha ish yuritish;`),
      text("b) arizalarga imzo chekish, kirish ma'lumotlarini o'zgartirish;"),
      text('d) tegishli hujjatlarni olish.'),
      table(
        [
          ['Amal qilish muddati', untilIn(empoweredUntil, LATIN, pick)],
          ['Vakil imzosi', `__________ ${attorney.uzLatn.initials}`],
        ],
        pick(true, false),
      ),
      signature('Ishonch bildiruvchi', head.uzLatn.initials, true),
    ],
    numbers: stirOf(scene),
    fields: empoweredFields(scene, empoweredUntil),
  }
})

const notarial = uz(LATIN, 'power-of-attorney', 'latn-unseen-power-of-person', (scene, pick) => {
  const { organisation, head, attorney, empoweredOn, accountNumber, provider } = scene
  const years = pick(1, 3)
  return {
    blocks: [
      title('ISHONCHNOMA'),
      ends(`${nameIn(organisation.city, LATIN)} shahri`, uzDay(empoweredOn, LATIN, pick)),
      text(
        `Men, fuqaro ${head.uzLatn.full}, JShShIR ${head.personalNumber}, ${nameIn(organisation.city, LATIN)} shahrida yashovchi, ushbu ishonchnoma orqali fuqaro ${attorney.uzLatn.full}ga (pasport ${attorney.passport.number}) mening nomimdan ${nameIn(provider, LATIN)}dagi ${accountNumber} raqamli akkauntim bo'yicha vakil bo'lish, ariza berish va imzo qo'yish huquqini beraman.`,
      ),
      text(
        `Ishonchnoma ${years === 1 ? 'bir' : 'uch'} yil muddatga berildi. Boshqaga o'tkazish huquqi berilmagan.`,
      ),
      signature(pick('Ishonch bildiruvchi shaxs', 'Imzo'), pick(head.uzLatn.full, head.uzLatn.initials)),
      left(`Notarius: M. Abduvaliyeva, reyestrda № ${scene.serial}-raqam bilan qayd etildi`),
    ],
    numbers: pinflOf(head),
    fields: {
      grantorName: formsOf(head),
      signatoryName: formsOf(attorney),
      documentDate: [empoweredOn],
      validUntil: [addYears(empoweredOn, years)],
    },
  }
})

const cyrillic = uz(CYRILLIC, 'power-of-attorney', 'cyrl-unseen-power-prose', (scene, pick) => {
  const { organisation, head, attorney, empoweredOn, empoweredUntil, serial } = scene
  const house = companyIn(organisation.name, CYRILLIC, pick)
  return {
    blocks: [
      right(`№ ${serial}`, uzDay(empoweredOn, CYRILLIC, pick)),
      title(pick('ИШОНЧНОМА', 'И Ш О Н Ч Н О М А')),
      text(
        `${house.long} (СТИР ${stirText(scene, pick)}) директор ${head.uzCyrl.full} шахсида ${attorney.uzCyrl.full}га (ЖШШИР ${attorney.personalNumber}) провайдер билан муносабатларда корхона манфаатларини ҳимоя қилиш, аризаларни имзолаш ҳуқуқини берди.`,
      ),
      text(`Ишончнома ${untilIn(empoweredUntil, CYRILLIC, pick)} ${pick('кучга эга', 'берилди')}.`),
      signature('Корхона раҳбари', pick(head.uzCyrl.full, head.uzCyrl.initials), true),
      signature('Ишончли вакил', attorney.uzCyrl.initials),
    ],
    numbers: stirOf(scene),
    fields: empoweredFields(scene, empoweredUntil),
  }
})

const russian = uz('ru', 'power-of-attorney', 'ru-unseen-power-grid', (scene, pick) => {
  const { organisation, head, attorney, empoweredOn, empoweredUntil, accountNumber } = scene
  const house = companyIn(organisation.name, 'ru', pick)
  const until = pick(empoweredUntil, empoweredUntil, undefined)
  return {
    blocks: [
      title('Доверенность', `выдана ${uzDay(empoweredOn, 'ru', pick)}`),
      grid(
        ['Кто выдал', 'Кому выдана'],
        [`${house.short}, ИНН ${stirText(scene, pick)}`, attorney.ru.dative],
        [
          `Директор: ${head.ru.full}`,
          `Паспорт ${attorney.passport.number}, ПИНФЛ ${attorney.personalNumber}`,
        ],
      ),
      text(
        `Представителю разрешено подавать и подписывать заявления по аккаунту ${accountNumber} у облачного провайдера.`,
      ),
      text(
        until
          ? `Срок действия: ${untilIn(until, 'ru', pick)}. Передоверие запрещено.`
          : 'Передоверие запрещено.',
      ),
      signature('Директор', head.ru.initials, true),
    ],
    numbers: stirOf(scene),
    fields: empoweredFields(scene, until),
  }
})

/** Powers of attorney of Uzbekistan that no reading is tuned to. */
export const UNSEEN_UZ_POWERS: readonly Wording[] = [clauses, notarial, cyrillic, russian]
