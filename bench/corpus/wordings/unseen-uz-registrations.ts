import type { Block, Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import { uzDay } from './unseen-uz-parts.ts'
import { addressIn, companyIn, formsOf, nameIn, namesOf, pinflOf, stirOf, stirText, uz } from './uz-parts.ts'
import { digits, ends, grid, left, right, signature, small, table, text, title } from './written.ts'

const LATIN = 'uz-Latn'
const CYRILLIC = 'uz-Cyrl'

const code = (scene: Scene): Block => ({
  type: 'qr',
  texts: [`https://my.gov.uz/oz/check?hash=${digits(scene, 12, 16)}`],
})

const registered = (scene: Scene, day: string) => ({
  organisationName: namesOf(scene.organisation),
  signatoryName: formsOf(scene.head),
  documentDate: [day],
})

const reference = uz(LATIN, 'registration', 'latn-unseen-registration-reference', (scene, pick) => {
  const { organisation, head, founder, certifiedOn } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  return {
    blocks: [
      ends('Yagona interaktiv davlat xizmatlari portali', uzDay(certifiedOn, LATIN, pick)),
      title("MA'LUMOTNOMA", "davlat ro'yxatidan o'tkazilgan yuridik shaxs to'g'risida"),
      grid(
        ['№', "Ko'rsatkich", "Ma'lumot"],
        ['1', 'Tashkilot nomi', house.long],
        ['2', 'STIR', organisation.number],
        ['3', "Ro'yxatga olingan sana", uzDay(organisation.registeredOn, LATIN, pick)],
        ['4', 'Manzil', addressIn(organisation, LATIN, pick)],
        ['5', 'Birinchi rahbar', head.uzLatn.full],
        ['6', "Ta'sischilar", founder.uzLatn.full],
        ['7', 'Holati', 'Faol'],
      ),
      code(scene),
      small("Ma'lumotnoma elektron raqamli imzo bilan tasdiqlangan."),
    ],
    numbers: stirOf(scene),
    fields: registered(scene, certifiedOn),
  }
})

const certificate = uz(LATIN, 'registration', 'latn-unseen-registration-prose', (scene, pick) => {
  const { organisation, head, certifiedOn } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  return {
    blocks: [
      title("O'zbekiston Respublikasi Adliya vazirligi", 'GUVOHNOMA', `№ ${digits(scene, 5, 7)}`),
      text(
        `Mazkur guvohnoma ${house.short} davlat ro'yxatidan o'tkazilganligini va unga ${stirText(scene, pick)} soliq to'lovchining identifikatsiya raqami (STIR) berilganligini tasdiqlaydi.`,
      ),
      text(`Joylashgan yeri: ${addressIn(organisation, LATIN, pick)}. Rahbar: ${head.uzLatn.full}.`),
      ends(`Berilgan sana: ${uzDay(certifiedOn, LATIN, pick)}`, "M.O'."),
      signature(pick('Markaz boshlig‘i', "Bo'lim boshlig'i"), 'B. Sodiqov', true),
    ],
    numbers: stirOf(scene),
    fields: registered(scene, certifiedOn),
  }
})

const cyrillic = uz(CYRILLIC, 'registration', 'cyrl-unseen-registration-extract', (scene, pick) => {
  const { organisation, head, certifiedOn } = scene
  const house = companyIn(organisation.name, CYRILLIC, pick)
  return {
    blocks: [
      right(`Сана: ${uzDay(certifiedOn, CYRILLIC, pick)}`, `Сўров рақами ${digits(scene, 7, 8)}`),
      title('Тадбиркорлик субъектларининг ягона давлат реестридан', 'КЎЧИРМА'),
      table(
        [
          ['Субъект номи', house.long],
          ['СТИР', organisation.number],
          ['Рўйхатдан ўтган', uzDay(organisation.registeredOn, CYRILLIC, pick)],
          ['Раҳбар Ф.И.Ш.', head.uzCyrl.full],
          ['Манзил', addressIn(organisation, CYRILLIC, pick)],
        ],
        pick(true, false),
      ),
      code(scene),
    ],
    numbers: stirOf(scene),
    fields: registered(scene, certifiedOn),
  }
})

const russian = uz('ru', 'registration', 'ru-unseen-registration-extract', (scene, pick) => {
  const { organisation, head, founder, certifiedOn } = scene
  const house = companyIn(organisation.name, 'ru', pick)
  return {
    blocks: [
      left('Центр государственных услуг', `г. ${nameIn(organisation.city, 'ru')}`),
      title('ВЫПИСКА', 'из Единого государственного реестра субъектов предпринимательства'),
      ends(`по состоянию на ${uzDay(certifiedOn, 'ru', pick)}`, `№ ${digits(scene, 8, 7)}`),
      text(`Наименование: ${house.long}`),
      text(`${pick('ИНН', 'Идентификационный номер налогоплательщика (ИНН)')}: ${organisation.number}`),
      text(`Дата регистрации: ${uzDay(organisation.registeredOn, 'ru', pick)}`),
      text(`Руководитель: ${head.ru.full}. Учредитель: ${founder.ru.full}.`),
      text(`Адрес: ${addressIn(organisation, 'ru', pick)}`),
      code(scene),
    ],
    numbers: stirOf(scene),
    fields: registered(scene, certifiedOn),
  }
})

const trader = uz(LATIN, 'registration', 'latn-unseen-registration-trader', (scene, pick) => {
  const { organisation, head, certifiedOn } = scene
  return {
    blocks: [
      title("Yakka tartibdagi tadbirkor to'g'risida MA'LUMOTNOMA"),
      grid(
        ['Tadbirkor', 'JShShIR', 'Faoliyat', "Ro'yxatdan o'tgan"],
        [
          head.uzLatn.full,
          head.personalNumber,
          pick('Savdo', 'Dasturlash'),
          uzDay(organisation.registeredOn, LATIN, pick),
        ],
      ),
      text(`Ma'lumotnoma ${uzDay(certifiedOn, LATIN, pick)} kuni soliq.uz orqali berildi.`),
      code(scene),
    ],
    numbers: pinflOf(head),
    fields: { signatoryName: formsOf(head), documentDate: [certifiedOn] },
  }
})

/** Papers on registration in Uzbekistan that no reading is tuned to. */
export const UNSEEN_UZ_REGISTRATIONS: readonly Wording[] = [reference, certificate, cyrillic, russian, trader]
