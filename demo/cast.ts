import type { Company, Person } from './facts.ts'

/** A name from its forms: nominative, genitive, accusative, initials, Kazakh, Kazakh initials, English. */
function person(forms: string): Person {
  const [full = '', genitive = '', accusative = '', initials = '', kk = '', kkInitials = '', en = ''] = forms
    .split('|')
    .map((form) => form.trim())
  return { full, genitive, accusative, initials, kk, kkInitials, en }
}

/** Invented people; any likeness is chance. */
export const PEOPLE = {
  timur: person(
    'Ахметжанов Тимур Ерланович|Ахметжанова Тимура Ерлановича|Ахметжанова Тимура Ерлановича|Ахметжанов Т. Е.|Ахметжанов Тимур Ерланұлы|Т. Е. Ахметжанов|Timur Akhmetzhanov',
  ),
  aigerim: person(
    'Сатыбалдина Айгерим Болатовна|Сатыбалдиной Айгерим Болатовны|Сатыбалдину Айгерим Болатовну|Сатыбалдина А. Б.|Сатыбалдина Айгерім Болатқызы|А. Б. Сатыбалдина|Aigerim Satybaldina',
  ),
  olga: person(
    'Кравцова Ольга Викторовна|Кравцовой Ольги Викторовны|Кравцову Ольгу Викторовну|Кравцова О. В.|Кравцова Ольга Викторовна|О. В. Кравцова|Olga Kravtsova',
  ),
  arman: person(
    'Жумагалиев Арман Кайратович|Жумагалиева Армана Кайратовича|Жумагалиева Армана Кайратовича|Жумагалиев А. К.|Жұмағалиев Арман Қайратұлы|А. Қ. Жұмағалиев|Arman Zhumagaliyev',
  ),
  pavel: person(
    'Литвиненко Павел Андреевич|Литвиненко Павла Андреевича|Литвиненко Павла Андреевича|Литвиненко П. А.|Литвиненко Павел Андреевич|П. А. Литвиненко|Pavel Litvinenko',
  ),
  saule: person(
    'Нурпеисова Сауле Маратовна|Нурпеисовой Сауле Маратовны|Нурпеисову Сауле Маратовну|Нурпеисова С. М.|Нұрпейісова Сәуле Маратқызы|С. М. Нұрпейісова|Saule Nurpeisova',
  ),
  dias: person(
    'Бекмуратов Диас Нурланович|Бекмуратова Диаса Нурлановича|Бекмуратова Диаса Нурлановича|Бекмуратов Д. Н.|Бекмұратов Дияс Нұрланұлы|Д. Н. Бекмұратов|Dias Bekmuratov',
  ),
  elena: person(
    'Цой Елена Сергеевна|Цой Елены Сергеевны|Цой Елену Сергеевну|Цой Е. С.|Цой Елена Сергеевна|Е. С. Цой|Yelena Tsoy',
  ),
} as const

const CITIES = {
  almaty: { ru: 'Алматы', kk: 'Алматы', en: 'Almaty' },
  astana: { ru: 'Астана', kk: 'Астана', en: 'Astana' },
  karaganda: { ru: 'Караганда', kk: 'Қарағанды', en: 'Karaganda' },
  aktobe: { ru: 'Актобе', kk: 'Ақтөбе', en: 'Aktobe' },
} as const

function company(
  names: string,
  domain: string,
  city: keyof typeof CITIES,
  street: string,
  ceo: keyof typeof PEOPLE,
  founder: keyof typeof PEOPLE,
): Company {
  const [ru = '', kk = ru, en = ru] = names.split('|')
  const [name = '', latin = '', house = ''] = street.split(' ')
  return {
    ru,
    kk,
    en,
    domain,
    city: CITIES[city],
    street: {
      ru: `ул. ${name}, д. ${house}`,
      kk: `${name} көшесі, ${house}-үй`,
      en: `${house} ${latin} street`,
    },
    ceo: PEOPLE[ceo],
    founder: PEOPLE[founder],
  }
}

/** Invented organisations, one for each sample. */
export const COMPANIES = {
  caravan: company(
    'Ак Керуен Вымысел|Ақ Керуен Вымысел|Ak Keruen Vymysel',
    'akkeruen.example',
    'almaty',
    'Ромашковая Romashkovaya 14',
    'timur',
    'saule',
  ),
  steppe: company(
    'Степной Журавль ИТ|Дала Тырнасы ИТ|Steppe Crane IT',
    'zhuravl.example',
    'astana',
    'Вишнёвая Vishnyovaya 7',
    'olga',
    'pavel',
  ),
  print: company(
    'Типография Синий Барс|Көк Барыс Баспахана|Blue Leopard Print',
    'sinibars.example',
    'karaganda',
    'Кленовая Klenovaya 31',
    'arman',
    'aigerim',
  ),
  media: company(
    'Медиа Полынь|Жусан Медиа|Zhusan Media',
    'polyn-media.example',
    'almaty',
    'Сиреневая Sirenevaya 5',
    'aigerim',
    'dias',
  ),
  agro: company(
    'Агро Тюльпан Плюс|Агро Қызғалдақ Плюс|Agro Tulip Plus',
    'agro-tulpan.example',
    'aktobe',
    'Полевая Polevaya 112',
    'dias',
    'timur',
  ),
  build: company(
    'Строй Кедр Монтаж|Құрылыс Самырсын Монтаж|Kedr Construction',
    'kedr-montazh.example',
    'karaganda',
    'Заводская Zavodskaya 2',
    'pavel',
    'elena',
  ),
  digital: company(
    'Сарыгуль Цифра|Сарыгүл Цифр|Sarygul Digital',
    'sarygul.example',
    'astana',
    'Бәйшешек Baisheshek 18',
    'saule',
    'arman',
  ),
  kitchen: company(
    'Кочевая Кухня|Көшпелі Ас Үй|Wandering Kitchen',
    'wandering-kitchen.example',
    'almaty',
    'Яблоневая Yablonevaya 46',
    'elena',
    'olga',
  ),
  freight: company(
    'Транзит Лазурный Мост|Көгілдір Көпір Транзит|Azure Bridge Transit',
    'lazurmost.example',
    'aktobe',
    'Вокзальная Vokzalnaya 9',
    'arman',
    'saule',
  ),
  travel: company(
    'Турбюро Одуванчик|Бақбақ Саяхат|Dandelion Travel',
    'oduvanchik.example',
    'almaty',
    'Горная Gornaya 23',
    'olga',
    'timur',
  ),
  clinic: company(
    'Клиника Тихий Лес|Тыныш Орман Клиникасы|Quiet Forest Clinic',
    'tihiyles.example',
    'karaganda',
    'Лесная Lesnaya 60',
    'saule',
    'elena',
  ),
  paper: company(
    'Канцтовары Скрепка|Қыстырғыш Кеңсе|Paper Clip Supplies',
    'skrepka.example',
    'almaty',
    'Складская Skladskaya 3',
    'pavel',
    'olga',
  ),
} as const satisfies Record<string, Company>
