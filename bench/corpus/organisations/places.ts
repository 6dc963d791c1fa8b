import { between } from '../../../demo/numbers.ts'
import type { Country } from '../countries.ts'
import { kazakhstanLatin, uzbekLatin } from '../people/latin-letters.ts'
import type { Names } from '../scene.ts'

type Next = () => number

const list = (text: string): readonly string[] => text.trim().split(/\s*[;\n]\s*/)

/** Russian and Kazakh, where it differs. */
const KZ_CITIES = list(
  `Алматы; Астана; Шымкент; Караганда|Қарағанды; Актобе|Ақтөбе; Тараз; Павлодар; Усть-Каменогорск|Өскемен
  Костанай|Қостанай; Кызылорда|Қызылорда; Атырау; Актау|Ақтау; Семей; Петропавловск|Петропавл; Уральск|Орал
  Талдыкорган|Талдықорған; Темиртау|Теміртау; Кокшетау|Көкшетау`,
)
const KZ_STREETS = list(
  `Ромашковая|Түймедақ; Вишнёвая|Шие; Кленовая|Үйеңкі; Яблоневая|Алма; Полевая|Дала; Горная|Тау; Озёрная|Көл
  Байшешек|Бәйшешек; Жулдызды|Жұлдызды; Акбулак|Ақбұлақ; Самал; Кок-Терек|Көктерек; Достык-2|Достық-2
  Северное кольцо|Солтүстік айналма; Тихая|Тыныш; Заводская|Зауыт`,
)
/** Uzbek Cyrillic and Russian. */
const UZ_CITIES = list(
  `Тошкент|Ташкент; Самарқанд|Самарканд; Бухоро|Бухара; Фарғона|Фергана; Андижон|Андижан; Наманган; Қарши|Карши
  Нукус; Урганч|Ургенч; Термиз|Термез; Жиззах|Джизак; Навоий|Навои; Гулистон|Гулистан; Қўқон|Коканд; Чирчиқ|Чирчик`,
)
const UZ_STREETS = list(
  `Наврўз|Навруз; Гулзор|Гульзар; Чинор|Чинар; Боғишамол|Богишамол; Олмазор|Алмазар; Янгиҳаёт|Янгихаёт
  Қуёшли|Куёшли; Ипак йўли|Ипак йули; Анҳор бўйи|Анхор буйи; Нилуфар; Тинчлик; Дўстлик|Дустлик; Шофайзи; Мевазор`,
)
const KE_CITIES = list(
  'Nairobi; Mombasa; Kisumu; Nakuru; Eldoret; Thika; Malindi; Kitale; Nyeri; Machakos; Naivasha',
)
const KE_STREETS = list(
  'Acacia Lane; Jacaranda Road; Old Quarry Road; Heron Close; Baobab Avenue; Flamingo Drive; Savanna Street; Kijani Way; Lantana Crescent; Mzee Juma Lane',
)
const KE_HOUSES = list(
  'Mawingu Plaza; Twiga Court; Sunbird House; Tembo Towers; Kijabe Arcade; Ndege Business Park',
)

function one(next: Next, of: readonly string[]): string {
  return of[between(next, 0, of.length - 1)] ?? ''
}

function halves(entry: string): readonly [string, string] {
  const [first = '', second = first] = entry.split('|')
  return [first, second]
}

const same = (name: string): Names => ({ ru: name, kk: name, uzLatn: name, uzCyrl: name, en: name })

/** A town, and a street and house in it. */
export function placeOf(next: Next, country: Country): { readonly city: Names; readonly address: Names } {
  if (country === 'KE') return { city: same(one(next, KE_CITIES)), address: same(kenyanAddress(next)) }
  const house = `${between(next, 1, 189)}${next() < 0.2 ? `/${between(next, 1, 6)}` : ''}`
  const office = next() < 0.5 ? between(next, 1, 412) : null
  return country === 'KZ' ? kazakhstan(next, house, office) : uzbekistan(next, house, office)
}

function kazakhstan(next: Next, house: string, office: number | null) {
  const [town, kkTown] = halves(one(next, KZ_CITIES))
  const [street, kkStreet] = halves(one(next, KZ_STREETS))
  const latin = kazakhstanLatin(town)
  const room =
    office === null ? ['', '', ''] : [`, офис ${office}`, `, ${office}-кеңсе`, `, office ${office}`]
  const address = {
    ru: `${/кольцо/.test(street) ? '' : 'ул. '}${street}, д. ${house}${room[0]}`,
    kk: `${kkStreet} көшесі, ${house}-үй${room[1]}`,
    en: `${house} ${kazakhstanLatin(street)} Street${room[2]}`,
  }
  return {
    city: { ru: town, kk: kkTown, uzLatn: latin, uzCyrl: town, en: latin },
    address: { ...address, uzLatn: address.en, uzCyrl: address.ru },
  }
}

function uzbekistan(next: Next, house: string, office: number | null) {
  const [town, ruTown] = halves(one(next, UZ_CITIES))
  const [street, ruStreet] = halves(one(next, UZ_STREETS))
  const room = office === null ? ['', '', ''] : [`, ${office}-xona`, `, ${office}-хона`, `, оф. ${office}`]
  const address = {
    uzLatn: `${uzbekLatin(street)} ko'chasi, ${house}-uy${room[0]}`,
    uzCyrl: `${street} кўчаси, ${house}-уй${room[1]}`,
    ru: `ул. ${ruStreet}, д. ${house}${room[2]}`,
  }
  const plain = uzbekLatin(street).replaceAll("'", '')
  return {
    city: { ru: ruTown, kk: ruTown, uzLatn: uzbekLatin(town), uzCyrl: town, en: kazakhstanLatin(ruTown) },
    address: { ...address, kk: address.ru, en: `${house} ${plain} Street` },
  }
}

function kenyanAddress(next: Next): string {
  const box = `P.O. Box ${between(next, 10000, 98999)}-00${between(next, 1, 8)}00`
  const house = `${one(next, KE_HOUSES)}, ${['Ground Floor', '2nd Floor', '3rd Floor'][between(next, 0, 2)]}, ${one(next, KE_STREETS)}`
  return next() < 0.4 ? box : next() < 0.6 ? house : `${house}, ${box}`
}
