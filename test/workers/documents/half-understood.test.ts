import { expect, test } from 'vitest'
import { understand } from '../../../workers/documents/understand.ts'
import { pagesOf } from '../../pages.ts'

/** Papers by their own names for what they are, with all that decides on them in words. */
const UNDERSTOOD: readonly (readonly [string, string])[] = [
  [
    'power-of-attorney',
    `СЕНІМХАТ БЛАНКІСІ (нысан 4)
Берілген күні                   12.03.2026
Жарамдылық мерзімі              12.09.2026
Кім береді                      «Ойдан Сервис» ЖШС, БСН 200841967477
Басшының аты-жөні               Асанов Ерлан Маратұлы
Кімге беріледі                  Ким Виктория Сергеевна
Берілетін құқықтар              провайдер алдында аккаунт бойынша өтініштерге қол қою
Басшының қолы                   ____________         М.О.`,
  ],
  [
    'power-of-attorney',
    `ООО «Vymysel Servis», ИНН 295918194, г. Ташкент
ПИСЬМО О ПОЛНОМОЧИЯХ
Общество подтверждает, что юристу Ким Виктории Сергеевне предоставлено право выступать от имени общества
перед провайдером: подавать заявления по личному кабинету.
Полномочия действуют один год с даты письма.
12.03.2026
Директор                                Асанов Е. М.`,
  ],
  [
    'power-of-attorney',
    `ВАКОЛАТНОМА
12.03.2026                                                                Тошкент шаҳри
«Хаёл Сервис» МЧЖ директори Асанов Эркин Маратович ходимимиз Каримова Лола Алиевнага аккаунтга киришни тиклаш бўйича
аризаларни бизнинг номимиздан имзолаш ваколатини беради. Ваколатнома бир йил муддатга берилди.
Директор ____________ Асанов Э. М.`,
  ],
  [
    'power-of-attorney',
    `Vakolat xati
"Xayol Servis" MChJ                                                          12.03.2026
Akkauntimizni tiklash ishlarida bizning nomimizdan Karimova Lola Aliyevna so‘zlaydi, arizalarga qo‘l qo‘yadi.
Vakolat olti oy amal qiladi.
Direktor        E. Asanov`,
  ],
  [
    'power-of-attorney',
    `SPECIAL POWER OF ATTORNEY
given on the 12th day of March 2026 by VYMYSEL LIMITED acting through its director Peter Otieno, who hereby appoints
MARY WANJIKU KAMAU to be its attorney and to sign all forms for recovery of access to its cloud account.
This power shall remain in force until and including the 11th day of March 2027 unless sooner
revoked in writing.
Peter Otieno, Director`,
  ],
  [
    'appointment',
    `«Ойдан» ЖШС
БҰЙРЫҚ № 2
Алматы қ.                        2026 жылғы 12 наурыз
Директордың қызметке кірісуі туралы
БҰЙЫРАМЫН:
1. Мен, Асанов Ерлан Маратұлы, 12.03.2026 ж. бастап директор қызметіне кірісемін.
2. Бухгалтерлік есепті уақытша өзім жүргіземін.
Директор                    Е. М. Асанов`,
  ],
  [
    'appointment',
    `ТОО «Вымысел», БИН 140940962601
ПРИКАЗ № 1
г. Алматы                        12.03.2026
О вступлении в должность
На основании решения учредителя от 11 марта 2026 года я, Ким Виктория Сергеевна, с сегодняшнего дня вступаю в должность
руководителя Товарищества с правом первой подписи.
Обязанности главного бухгалтера на период отсутствия такой единицы в штате возлагаю на себя.
Руководитель        _____________      Ким В. С.`,
  ],
  [
    'appointment',
    `«Хаёл» МЧЖ
БУЙРУҚ № 1                                          12.03.2026 й.
Иштирокчилар умумий йиғилишининг 2026 йил 11 мартдаги 3-сонли баённомасига асосан мен, Асанов Эркин Маратович, жамият
бошлиғи вазифасини бугундан бажаришга киришаман.
Бошлиқ                  (имзо)                Э. Асанов`,
  ],
  [
    'appointment',
    `«Хаёл» МЧЖ, СТИР 200837914
БУЙРУҚ № 2                                          12.03.2026 й.
Директорни тасдиқлаш ҳақида
БУЮРАМАН:
Жамият директори лавозимига Асанов Эркин Маратович тасдиқлансин ва 13 мартдан иш бошласин.
Таъсисчи                  (имзо)                Л. Каримова`,
  ],
  [
    'appointment',
    `«Ойдан» ЖШС, БСН 140940962601
Жалғыз қатысушының шешімі № 3
Алматы қ.                        2026 жылғы 12 наурыз
ШЕШТІМ:
Асанов Ерлан Маратұлы серіктестіктің директоры болып бекітілсін.
Қатысушы                    Ж. Кимова`,
  ],
]
/** The same, but that something is for a while, or that it was not understood how long. */
const HALF: readonly (readonly [string, string])[] = [
  [
    'appointment',
    `ТОО «Вымысел»
ПРИКАЗ № 2
г. Алматы                        12.03.2026
О назначении директора
ПРИКАЗЫВАЮ:
1. Назначить директором и временно главным бухгалтером Асанова Ерлана Маратовича с 12.03.2026.
Участник                    Ким В. С.`,
  ],
  [
    'power-of-attorney',
    `ДОВЕРЕННОСТЬ
г. Алматы                        12.03.2026
ТОО «Вымысел» в лице директора Асанова Ерлана Маратовича доверяет Ким Виктории Сергеевне подписывать заявления по аккаунту.
Доверенность действует, пока директор в отпуске, на несколько недель.
Директор                    Асанов Е. М.`,
  ],
]

test.each(UNDERSTOOD)('%s: %s', (kind, text) => {
  const [document] = understand(pagesOf(text))
  expect(document?.kind).toBe(kind)
  expect(document?.confidence).toBeGreaterThanOrEqual(0.6)
})

test.each(HALF)('%s a person must see: %s', (kind, text) => {
  const [document] = understand(pagesOf(text))
  expect(document).toMatchObject({ kind, confidence: 0.5 })
})

const POWERS = [
  ['ТОО «Бета» в лице директора Петрова Петра Петровича уполномочивает Цой Елену Сергеевну', false],
  ['Петров Петр Петрович, директор ТОО «Бета», уполномочивает Цой Елену Сергеевну', false],
  ['ТОО «Альфа» в лице директора Петрова Петра Петровича уполномочивает Цой Елену Сергеевну', true],
  [
    'ТОО «Альфа» в лице директора Петрова Петра Петровича уполномочивает сотрудника ТОО «Бета» Цой Елену Сергеевну',
    true,
  ],
] as const

test.each(POWERS)('a power over the account of ТОО «Альфа»: %s: %s', (gives, want) => {
  const text = `ДОВЕРЕННОСТЬ\nг. Алматы 01.09.2025\n${gives} управлять аккаунтом ТОО «Альфа» (БИН 250140111114). Доверенность действует один год.\nДиректор Петров П.П.`
  const [paper] = understand(pagesOf(text))
  expect([paper?.kind, (paper?.confidence ?? 0) >= 0.6]).toEqual(['power-of-attorney', want])
})

test.each([
  'Beta Limited hereby appoints Grace Njeri Wanjiru to manage the cloud account of Alpha Limited, company number PVT-AB12CD34.',
])('%s: a person looks', (gives) => {
  const text = `POWER OF ATTORNEY\nNairobi, 1st September 2025\n${gives} This power is valid until 31 December 2026.\nPeter Kamau Mwangi\nDirector`
  const [paper] = understand(pagesOf(text))
  expect([paper?.kind, (paper?.confidence ?? 0) >= 0.6]).toEqual(['power-of-attorney', false])
})
