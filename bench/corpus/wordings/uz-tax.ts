import { addDays } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import { addressIn, bankOf, companyIn, nameIn, namesOf, stirOf, stirText, uz, uzDate } from './uz-parts.ts'
import { digits, ends, left, right, signature, small, table, text, title } from './written.ts'

const LATIN = 'uz-Latn'
const CYRILLIC = 'uz-Cyrl'

const truthOf = (scene: Scene) => ({
  numbers: stirOf(scene),
  fields: { organisationName: namesOf(scene.organisation), documentDate: [scene.certifiedOn] },
})

/** A code that every payer of value added tax gets beside its STIR: 12 digits. */
const vatCode = (scene: Scene): string => `32${digits(scene, 101, 10)}`

const vat = uz(LATIN, 'tax-certificate', 'latn-tax-vat', (scene, pick) => {
  const { organisation, certifiedOn } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  return {
    blocks: [
      title("O'ZBEKISTON RESPUBLIKASI", "DAVLAT SOLIQ QO'MITASI"),
      title(
        'GUVOHNOMA',
        pick(
          "Qo'shilgan qiymat solig'i to'lovchisini maxsus ro'yxatdan o'tkazish to'g'risida",
          "qo'shilgan qiymat solig'i bo'yicha hisobga qo'yilganlik to'g'risida",
        ),
      ),
      ends(`№ ${digits(scene, 102, 6)}`, uzDate(certifiedOn, LATIN, pick)),
      table([
        ["Soliq to'lovchining nomi", pick(house.short, house.long)],
        ['STIR', stirText(scene, pick)],
        ["QQS to'lovchisining ro'yxatdan o'tish kodi", vatCode(scene)],
        ['Manzili', addressIn(organisation, LATIN, pick)],
        ["Hisobga qo'yilgan sana", uzDate(addDays(organisation.registeredOn, 35), LATIN, pick)],
        ['Soliq organi', `${nameIn(organisation.city, LATIN)} shahar davlat soliq boshqarmasi`],
      ]),
      { type: 'qr', texts: [`https://my.soliq.uz/vat/${digits(scene, 103, 10)}`] },
      small("Guvohnoma soliq to'lovchining shaxsiy kabinetida shakllantirilgan."),
    ],
    ...truthOf(scene),
  }
})

const vatRu = uz('ru', 'tax-certificate', 'ru-tax-vat', (scene, pick) => {
  const { organisation, certifiedOn } = scene
  const house = companyIn(organisation.name, 'ru', pick)
  return {
    blocks: [
      left('Государственный налоговый комитет Республики Узбекистан'),
      title(
        'СВИДЕТЕЛЬСТВО',
        'о постановке на специальный регистрационный учёт плательщика налога на добавленную стоимость',
      ),
      right(`Дата выдачи: ${uzDate(certifiedOn, 'ru', pick)}`, `Номер: ${digits(scene, 102, 8)}`),
      text(
        `${house.long}, ИНН ${stirText(scene, pick)}, адрес: ${addressIn(organisation, 'ru', pick)}, состоит на учёте в качестве плательщика НДС. Регистрационный код плательщика НДС: ${vatCode(scene)}.`,
      ),
      signature('Начальник инспекции', pick('Абдуллаев Р.', 'Ким С. В.'), pick(true, false)),
    ],
    ...truthOf(scene),
  }
})

const taxpayer = uz(CYRILLIC, 'tax-certificate', 'cyrl-tax-stir', (scene, pick) => {
  const { organisation, certifiedOn } = scene
  const house = companyIn(organisation.name, CYRILLIC, pick)
  const bank = bankOf(scene, CYRILLIC, pick)
  return {
    blocks: [
      title(
        'ЎЗБЕКИСТОН РЕСПУБЛИКАСИ ДАВЛАТ СОЛИҚ ҚЎМИТАСИ',
        `${nameIn(organisation.city, CYRILLIC)} шаҳар давлат солиқ инспекцияси`,
      ),
      title('СОЛИҚ ТЎЛОВЧИНИ ҲИСОБГА ҚЎЙИШ ТЎҒРИСИДА ГУВОҲНОМА'),
      text(`Ушбу гувоҳнома ${house.long}га солиқ тўловчи сифатида ҳисобга қўйилганлиги ҳақида берилди.`),
      table(
        [
          ['Солиқ тўловчининг идентификация рақами (СТИР)', stirText(scene, pick)],
          ['ИФУТ', bank.oked],
          ['Манзил', addressIn(organisation, CYRILLIC, pick)],
          ['Берилган сана', uzDate(certifiedOn, CYRILLIC, pick)],
        ],
        pick(true, false),
      ),
      signature('Инспекция бошлиғи', pick('Қодиров Б.', 'Ш. Тошматов'), true, 'М.Ў.'),
    ],
    ...truthOf(scene),
  }
})

/** Certificates of tax registration of Uzbekistan. */
export const UZ_TAX_CERTIFICATES: readonly Wording[] = [vat, vatRu, taxpayer]
