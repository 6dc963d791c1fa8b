import { expect, test } from 'vitest'
import { personNames } from '../../../workers/documents/fields/person-names.ts'

/** What is printed, and the names found in it; `~` marks one that is only likely. */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  ['Назначить Ахметжанова Тимура Ерлановича директором', ['Ахметжанова Тимура Ерлановича']],
  ['Директор Тимур Ерланович Ахметжанов', ['Тимур Ерланович Ахметжанов']],
  ['ЛИ АННА СЕРГЕЕВНА', ['ЛИ АННА СЕРГЕЕВНА']],
  ['Директор ____ Мартынов С.В.', ['Мартынов С. В.']],
  ['С.В.Городецкий', ['С. В. Городецкий']],
  ['Юнусова О.С,', ['Юнусова О. С.']],
  ['Воробьёв-Косыгин Илья Ильич', ['Воробьёв-Косыгин Илья Ильич']],
  ['Серікбаев Нұрлан Ахметұлын директор болып', ['Серікбаев Нұрлан Ахметұлын']],
  ['Омарова Айгүл Серікқызына', ['Омарова Айгүл Серікқызына']],
  ['Жұмағали Ерлан Қайрат ұлы', ['Жұмағали Ерлан Қайрат ұлы']],
  ['Директор Оспанов Нұржан', ['Оспанов Нұржан~']],
  ["Karimov Sherzod Anvar o'g'li", ["Karimov Sherzod Anvar o'g'li"]],
  ['Karimov Sherzod Anvar oʻgʻliga', ['Karimov Sherzod Anvar oʻgʻliga']],
  ['Karimov Sherzod Anvar o`g`li', ['Karimov Sherzod Anvar o`g`li']],
  ['KARIMOV SHERZOD ANVAR O‘G‘LI', ['KARIMOV SHERZOD ANVAR O‘G‘LI']],
  ['Karimov Sherzod Anvar ogli', ['Karimov Sherzod Anvar ogli']],
  ['direktor Oʻrinova Gulnora Botir qizi', ['Oʻrinova Gulnora Botir qizi']],
  ['Каримов Шерзод Анвар ўғлига', ['Каримов Шерзод Анвар ўғлига']],
  ['Каримову Шерзоду Анвар угли', ['Каримову Шерзоду Анвар угли']],
  ['Тўраева Дилноза Шавкатовнага', ['Тўраева Дилноза Шавкатовнага']],
  ['Direktor Pak Ilya Yevgenyevich', ['Pak Ilya Yevgenyevich']],
  ['Rahbar Sh. A. Karimov', ['Sh. A. Karimov']],
  ["G'aniyev O'. Sh.", ["G'aniyev O'. Sh."]],
  ['Sherzod Anvar o‘g‘li Karimov', ['Sherzod Anvar o‘g‘li Karimov']],
  ['Mr. John Mwangi Kamau, Director', ['John Mwangi Kamau']],
  ['Director MARY WANJIRU KAMAU', ['MARY WANJIRU KAMAU~']],
  ["Board Resolution appointing Grace Ng'ang'a Atieno-Were", ["Grace Ng'ang'a Atieno-Were~"]],
  ['For and on behalf of the Company, Hassan Ali bin Omar', ['Hassan Ali bin Omar~']],
  ['Eng. Daniel arap Kirui', ['Daniel arap Kirui']],
  ['Yours faithfully, Jane W. Otieno, Managing Director', ['Jane W. Otieno']],
  ['J. K. Mwangi', ['J. K. Mwangi']],
  ['О. А. Shomurodov', ['O. A. Shomurodov']],
  ['Мұхамеджанов A. I.', ['Мұхамеджанов А. І.']],
  ['Olimova Saodat Ravshan gizi', ['Olimova Saodat Ravshan qizi']],
  ['ШП. Ф. Олимов', ['Ф. Олимов~']],
  ['seconded by Josephine Akinyi Kiprotich', ['Josephine Akinyi Kiprotich~']],
  ['P. O. Box 123, Omondi P. O. Box', []],
  ['(F. I. Sh.) Arizachi', []],
  ['ТОО «Фирма», в лице Азамата Ким', ['Азамата Ким~']],
  ['Third Savanna Freight Services Limited', []],
  ['Kijabe Arcade, Baobab Avenue', []],
  ['Kamau & Sons Limited, Moi Avenue, Nairobi', []],
  ['Абаева Шаҳноза Ш.Абаева', ['Абаева Шаҳноза~', 'Ш. Абаева']],
  ['«Озон» ШЖҚ МКК, Supervisory Committee', []],
  ['Beruvchi Beruvchi', []],
  ['Odero Livestock & Logistics Co.', []],
  ['BOARD OF DIRECTORS', []],
  ['ТОО «Ким Виктор»', []],
  ['Республика Казахстан, г. Алматы', []],
  ['PERSONAL IDENTIFICATION NUMBER', []],
]

test.each(TABLE)('%s', (printed, want) => {
  expect(personNames(printed).map(({ text, kind }) => (kind === 'likely' ? `${text}~` : text))).toEqual(want)
})

test('a long line without cells costs little', () => {
  const started = performance.now()
  personNames('назначить '.repeat(6000))
  expect(performance.now() - started).toBeLessThan(1000)
})
