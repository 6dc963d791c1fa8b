import type { Block, Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import {
  addressIn,
  bankOf,
  companyIn,
  formsOf,
  nameIn,
  namesOf,
  pinflOf,
  stirOf,
  stirText,
  uz,
  uzDate,
} from './uz-parts.ts'
import { digits, ends, left, right, small, table, text, title } from './written.ts'

const LATIN = 'uz-Latn'
const CYRILLIC = 'uz-Cyrl'

const qr = (scene: Scene, path: string): Block => ({
  type: 'qr',
  texts: [`https://birdarcha.uz/${path}/${digits(scene, 9, 12)}`],
})

const certificate = uz(LATIN, 'registration', 'latn-registration-certificate', (scene, pick) => {
  const { organisation, head, certifiedOn } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  const bank = bankOf(scene, LATIN, pick)
  return {
    blocks: [
      title(
        "O'ZBEKISTON RESPUBLIKASI",
        `${nameIn(organisation.city, LATIN)} shahar Davlat xizmatlari markazi`,
      ),
      title("Yuridik shaxsni davlat ro'yxatidan o'tkazilganligi to'g'risida", 'GUVOHNOMA'),
      ends(`№ ${digits(scene, 5, 7)}`, uzDate(certifiedOn, LATIN, pick)),
      text(
        `Ushbu bilan ${house.long} ${uzDate(organisation.registeredOn, LATIN, pick)} kuni Tadbirkorlik subyektlari yagona davlat reyestriga kiritilganligi tasdiqlanadi.`,
      ),
      table([
        [pick("Soliq to'lovchining identifikatsiya raqami (STIR)", 'STIR'), organisation.number],
        ['Tashkiliy-huquqiy shakli', "Mas'uliyati cheklangan jamiyat"],
        ['Joylashgan manzili', addressIn(organisation, LATIN, pick)],
        ['Rahbari', head.uzLatn.full],
        ['Asosiy faoliyat turi (IFUT)', `${bank.oked} - Kompyuter dasturlash faoliyati`],
        ['Ustav fondi', "40 000 000,00 so'm"],
      ]),
      qr(scene, 'guvohnoma'),
      small(
        "Hujjat O'zbekiston Respublikasi Vazirlar Mahkamasining 2017-yil 9-fevraldagi 66-son qarori asosida elektron shaklda shakllantirilgan.",
      ),
    ],
    numbers: stirOf(scene),
    fields: {
      organisationName: namesOf(organisation),
      signatoryName: formsOf(head),
      documentDate: [certifiedOn],
    },
  }
})

const inspection = uz(CYRILLIC, 'registration', 'cyrl-registration-certificate', (scene, pick) => {
  const { organisation, head } = scene
  const house = companyIn(organisation.name, CYRILLIC, pick)
  const namesHead = pick(true, false)
  return {
    blocks: [
      title(
        'ЎЗБЕКИСТОН РЕСПУБЛИКАСИ',
        `${nameIn(organisation.city, CYRILLIC)} шаҳар ҳокимлиги ҳузуридаги тадбиркорлик субъектларини рўйхатдан ўтказиш инспекцияси`,
      ),
      title(
        'ЮРИДИК ШАХСНИ ДАВЛАТ РЎЙХАТИДАН ЎТКАЗИЛГАНЛИГИ ТЎҒРИСИДА',
        `ГУВОҲНОМА № ${digits(scene, 5, 6)}-05`,
      ),
      text(`Ушбу гувоҳнома ${pick(house.short, house.long)}га берилди.`),
      table(
        [
          ['Рўйхатга олинган сана', uzDate(organisation.registeredOn, CYRILLIC, pick)],
          ['Рўйхат рақами', digits(scene, 6, 6)],
          ['Почта манзили', addressIn(organisation, CYRILLIC, pick)],
          ['Солиқ тўловчининг идентификация рақами (СТИР)', stirText(scene, pick)],
          ...(namesHead ? ([['Раҳбар', head.uzCyrl.full]] as const) : []),
        ],
        false,
      ),
      ends('Инспекция бошлиғи  ______________', 'М.Ў.'),
    ],
    numbers: stirOf(scene),
    fields: {
      organisationName: namesOf(organisation),
      signatoryName: namesHead ? formsOf(head) : [],
      documentDate: [organisation.registeredOn],
    },
  }
})

const bilingual = uz('ru', 'registration', 'ru-registration-bilingual', (scene, pick) => {
  const { organisation, head, certifiedOn } = scene
  const uzbek = companyIn(organisation.name, LATIN, pick)
  const russian = companyIn(organisation.name, 'ru', pick)
  return {
    blocks: [
      title("O'ZBEKISTON RESPUBLIKASI", 'РЕСПУБЛИКА УЗБЕКИСТАН'),
      {
        type: 'columns',
        left: [
          'GUVOHNOMA',
          "yuridik shaxs davlat ro'yxatidan o'tkazilganligi to'g'risida",
          `Nomi: ${uzbek.short}`,
          `STIR: ${organisation.number}`,
          `Manzili: ${addressIn(organisation, LATIN, pick)}`,
          `Rahbar: ${head.uzLatn.full}`,
          `Ro'yxatdan o'tgan sana: ${uzDate(organisation.registeredOn, LATIN, pick)}`,
          `Berilgan sana: ${uzDate(certifiedOn, LATIN, pick)}`,
        ],
        right: [
          'СВИДЕТЕЛЬСТВО',
          'о государственной регистрации юридического лица',
          `Наименование: ${russian.short}`,
          `ИНН: ${organisation.number}`,
          `Адрес: ${addressIn(organisation, 'ru', pick)}`,
          `Руководитель: ${head.ru.full}`,
          `Дата регистрации: ${uzDate(organisation.registeredOn, 'ru', pick)}`,
          `Дата выдачи: ${uzDate(certifiedOn, 'ru', pick)}`,
        ],
      },
      qr(scene, 'certificate'),
      small(
        'Центр государственных услуг. Единый государственный реестр субъектов предпринимательства / Davlat xizmatlari markazi.',
      ),
    ],
    numbers: stirOf(scene),
    fields: {
      organisationName: namesOf(organisation),
      signatoryName: formsOf(head),
      documentDate: [certifiedOn],
    },
  }
})

const extract = uz(LATIN, 'registration', 'latn-registration-extract', (scene, pick) => {
  const { organisation, head, founder, certifiedOn } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  const bank = bankOf(scene, LATIN, pick)
  return {
    blocks: [
      right(`So'rov № ${digits(scene, 7, 8)}`, `Shakllantirilgan sana: ${uzDate(certifiedOn, LATIN, pick)}`),
      title(
        pick(
          "TADBIRKORLIK SUBYEKTLARI YAGONA DAVLAT REYESTRIDAN KO'CHIRMA",
          "Yuridik shaxslarning yagona davlat reyestridan KO'CHIRMA",
        ),
      ),
      table([
        ["To'liq nomi", house.long],
        ['Qisqartirilgan nomi', house.short],
        ['STIR', organisation.number],
        ["Davlat ro'yxatidan o'tkazilgan sana", uzDate(organisation.registeredOn, LATIN, pick)],
        ["Ro'yxatdan o'tkazilgan raqami", digits(scene, 6, 7)],
        ['Holati', "Faoliyat ko'rsatmoqda"],
        ['Yuridik manzili', addressIn(organisation, LATIN, pick)],
        ['IFUT kodi', bank.oked],
        ['Soliq organi', `${nameIn(organisation.city, LATIN)} shahar soliq boshqarmasi`],
        ['Rahbar', head.uzLatn.full],
        ["Ta'sischi (ulushi, %)", `${founder.uzLatn.full} (100%), JShShIR ${founder.personalNumber}`],
        ['Elektron pochta', `info@${organisation.domain}`],
        ['Telefon', organisation.phone],
      ]),
      text("Mazkur ko'chirma axborot tizimidan avtomatik tarzda olingan va imzo talab etmaydi."),
      qr(scene, 'extract'),
    ],
    numbers: stirOf(scene),
    fields: {
      organisationName: namesOf(organisation),
      signatoryName: formsOf(head),
      documentDate: [certifiedOn],
    },
  }
})

const proprietor = uz(LATIN, 'registration', 'latn-registration-proprietor', (scene, pick) => {
  const { organisation, head } = scene
  return {
    blocks: [
      title("O'ZBEKISTON RESPUBLIKASI", 'DAVLAT XIZMATLARI MARKAZI'),
      title(
        "Yakka tartibdagi tadbirkor sifatida davlat ro'yxatidan o'tkazilganlik to'g'risida",
        `GUVOHNOMA № ${digits(scene, 5, 7)}`,
      ),
      left(`Berilgan sana: ${uzDate(organisation.registeredOn, LATIN, pick)}`),
      table(
        [
          ['Familiyasi, ismi, otasining ismi', head.uzLatn.full],
          [
            pick('JShShIR', 'Jismoniy shaxsning shaxsiy identifikatsiya raqami (JShShIR)'),
            head.personalNumber,
          ],
          ['Faoliyat turi', pick("Dasturiy ta'minot ishlab chiqish", 'Internet-savdo', 'Reklama xizmatlari')],
          ['Faoliyat manzili', addressIn(organisation, LATIN, pick)],
        ],
        pick(true, false),
      ),
      text(
        'Tadbirkorlik subyektlari yagona davlat reyestriga kiritildi. Yakka tartibdagi tadbirkor yuridik shaxs tashkil etmasdan faoliyat yuritadi.',
      ),
      qr(scene, 'yatt'),
    ],
    numbers: pinflOf(head),
    fields: { signatoryName: formsOf(head), documentDate: [organisation.registeredOn] },
  }
})

/** Papers on registration of Uzbek organisations and sole proprietors. */
export const UZ_REGISTRATIONS: readonly Wording[] = [certificate, inspection, bilingual, extract, proprietor]
