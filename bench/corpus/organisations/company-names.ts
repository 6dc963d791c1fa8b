import { between } from '../../../demo/numbers.ts'
import type { Country } from '../countries.ts'
import { kazakhstanLatin, uzbekLatin } from '../people/latin-letters.ts'
import type { Names } from '../scene.ts'

type Next = () => number

const list = (text: string): readonly string[] => text.trim().split(/\s*[;\n]\s*/)

/** Fancies that no firm is likely to be called by: Russian, Kazakh, English. */
const KZ_FANCIES = list(
  `Синий Барс|Көк Барыс|Blue Leopard; Степной Журавль|Дала Тырнасы|Steppe Crane; Медная Полынь|Мыс Жусан|Copper Wormwood
  Лазурный Верблюд|Көгілдір Түйе|Azure Camel; Тихий Можжевельник|Тыныш Арша|Quiet Juniper; Ак Керуен-7|Ақ Керуен-7|Ak Keruen-7
  Пятый Сайгак|Бесінші Бөкен|Fifth Saiga; Жусан Шуағы|Жусан Шуағы|Zhusan Shuagy; Кызгалдак Арман|Қызғалдақ Арман|Kyzgaldak Arman
  Үлкен Күнбағыс|Үлкен Күнбағыс|Ulken Kunbagys; Белый Тополь 44|Ақ Терек 44|White Poplar 44; Қоңыр Үкі|Қоңыр Үкі|Konyr Uki
  Северный Одуванчик|Солтүстік Бақбақ|Northern Dandelion; Өрнек Өзен|Өрнек Өзен|Ornek Ozen; TulpanIQ|TulpanIQ|TulpanIQ
  Hoopoe & Partners|Hoopoe & Partners|Hoopoe & Partners; Сорока-Белобока|Сауысқан Әні|Magpie Song`,
)
const KZ_FIELDS = list(
  `Логистик|Логистик|Logistics; Агро|Агро|Agro; Медиа|Медиа|Media; Строй Монтаж|Құрылыс Монтаж|Construction; Сервис|Сервис|Service
  Трейд|Трейд|Trade; ИТ-Решения|АТ-Шешімдер|IT Solutions; Фарм|Фарм|Pharm; Энерго|Энерго|Energo; Дизайн|Дизайн|Design`,
)
/** Uzbek Cyrillic; Russian papers keep the name, mostly in Latin letters. */
const UZ_FANCIES = list(
  `Мовий Бургут; Олтин Анор Боғи; Ёрқин Бойқуш; Қизил Лайлак; Ғоз Йўли; Ўн Бир Тулпор; Кумуш Жийда; Шаффоф Ҳовуз; Яшил Какку
  Турна Сафари; Чўл Нилуфари; Учинчи Булбул; Зангори Қовун; Митти Карвон; Осмон Беҳиси; Ҳудҳуд Қаноти`,
)
const UZ_FIELDS = list(
  'Савдо; Логистика; Агро; Медиа; Қурилиш; Инвест; Сервис; Тўқимачилик; Фарм; Софт; Транс; Экспорт',
)
const KE_FANCIES = list(
  `Blue Baobab; Twiga Mawingu; Seventh Heron; Jua Kijani; Copper Sunbird; Quiet Acacia; Ndovu Ndogo; Lantana Hill; Kasuku & Sons
  Pole Pole Coast; Third Savanna; Mzinga Tamu; Upepo 9; Green Weaverbird; Tausi Ng'ambo; Old Ferry`,
)
const KE_FIELDS = list(
  'Logistics; Traders; Agrovet; Media; Builders; Technologies; Safaris; Ventures; Foods; Energy; Freight Services; Hardware',
)

const one = (next: Next, of: readonly string[]): string => of[between(next, 0, of.length - 1)] ?? ''

/** An invented name, without legal form and quotes. */
export function companyName(next: Next, country: Country): Names {
  const way = next()
  if (country === 'KZ') {
    const fancy = one(next, KZ_FANCIES).split('|')
    const field = one(next, KZ_FIELDS).split('|')
    const [ru = '', kk = '', en = ''] = [0, 1, 2].map((index) => joined(way, fancy[index], field[index]))
    return { ru, kk, en, uzLatn: kazakhstanLatin(ru), uzCyrl: ru }
  }
  if (country === 'UZ') {
    const uzCyrl = joined(way, one(next, UZ_FANCIES), one(next, UZ_FIELDS))
    const uzLatn = uzbekLatin(uzCyrl)
    const en = uzLatn.replaceAll("'", '')
    return { uzCyrl, uzLatn, en, ru: next() < 0.7 ? en : uzCyrl, kk: uzCyrl }
  }
  const en = joined(way, one(next, KE_FANCIES), one(next, KE_FIELDS))
  return { ru: en, kk: en, uzLatn: en, uzCyrl: en, en }
}

function joined(way: number, fancy = '', field = ''): string {
  if (way < 0.25) return fancy
  return way < 0.4 ? `${field} ${fancy}` : `${fancy} ${field}`
}
