import { expect, test } from 'vitest'
import { samePerson } from '../../../cases/names.ts'
import { signatory } from '../../../workers/documents/fields/signatory.ts'
import { sheetOf } from '../../../workers/documents/lines.ts'
import { understand } from '../../../workers/documents/understand.ts'
import { pageOf } from '../../pages.ts'

const HEAD = 'Ахметжанов Тимур Ерланович'
const SIGNED = '\nДиректор ____________ Ахметжанов Т. Е.'

/** What the paper is taken for, how surely, and who is appointed by it. */
function read(text: string): { kind: string; sure: boolean; name: string } {
  const [paper] = understand([pageOf(text)])
  const name = paper?.fields.find((field) => field.name === 'signatoryName')
  const scope = paper?.fields.find((field) => field.name === 'scope')?.value
  return {
    kind: paper?.kind ?? '',
    // What is for other business is sure, and decides nothing here.
    sure: (paper?.confidence ?? 0) >= 0.6 && scope !== 'other',
    name: name && name.confidence >= 0.6 ? name.value : '',
  }
}

const order = (body: string) =>
  `ТОО «Фирма»\nПРИКАЗ № 5\nг. Алматы, 1 марта 2025 года\nО назначении директора\nПРИКАЗЫВАЮ:\n${body}${SIGNED}`

test.each([
  ['an order', order('1. Назначить Ахметжанова Тимура Ерлановича на должность директора ТОО «Фирма».')],
  [
    'a protocol whose participants are named first',
    'ПРОТОКОЛ № 3\nобщего собрания участников ТОО «Фирма»\n1 марта 2025 года\nПрисутствовали участники: Ким Виктор Сергеевич (50%), Садыков Арман Болатович (50%).\nПовестка дня: 1. Об избрании директора.\nСлушали: Ким В. С., который предложил избрать директором Ахметжанова Т. Е.\nРЕШИЛИ:\n1. Избрать директором ТОО «Фирма» Ахметжанова Тимура Ерлановича.\nПредседатель собрания ________ Ким В. С.',
  ],
  [
    'a protocol that dismisses and elects',
    'ПРОТОКОЛ № 4\nобщего собрания участников ТОО «Фирма»\n1 марта 2025 года\nПовестка дня: 1. О прекращении полномочий директора. 2. Об избрании директора.\nПОСТАНОВИЛИ:\n1. Прекратить полномочия директора Лим Ольги Петровны.\n2. Избрать директором ТОО «Фирма» Ахметжанова Тимура Ерлановича.\nПредседатель собрания ________ Ким В. С.',
  ],
])('%s appoints the head it names', (_, text) => {
  const { kind, sure, name } = read(text)
  expect({ kind, sure }).toEqual({ kind: 'appointment', sure: true })
  expect(samePerson(name, HEAD)).toBe('same')
})

test.each([
  [
    'instead of him',
    '1. Назначить директором ТОО «Фирма» вместо Ахметжанова Тимура Ерлановича Лим Ольгу Петровну.',
  ],
  [
    'he hands over',
    '1. Принять на должность директора Лим Ольгу с 1 марта. 2. Ахметжанову Тимуру Ерлановичу передать дела.',
  ],
  [
    'he supervises',
    '1. Назначить директором Лим Ольгу. 2. Контроль за исполнением возложить на Ахметжанова Тимура Ерлановича.',
  ],
])('%s: he is not the one appointed', (_, body) => {
  const { name } = read(order(body))
  expect(name === '' ? 'differs' : samePerson(name, HEAD)).toBe('differs')
})

test.each([
  'на должность директора по развитию ТОО «Фирма»',
  'на должность директора магазина',
  'руководителем отдела продаж',
  'директором Алматинского филиала',
  'руководителем группы разработки',
  'на должность главного бухгалтера',
  'помощником директора',
  'на должность советника директора',
  'куратором проекта. Контроль оставляю за директором',
])('appointed %s: no head of the organisation', (post) => {
  const { kind, sure } = read(order(`1. Назначить Ахметжанова Тимура Ерлановича ${post}.`))
  expect(sure && kind === 'appointment').toBe(false)
})

test.each([
  '1. Не назначать Ахметжанова Тимура Ерлановича директором ТОО «Фирма».',
  '1. Отказать в избрании Ахметжанова Тимура Ерлановича директором ТОО «Фирма».',
  '1. Ахметжанов Тимур Ерланович директором ТОО «Фирма» не избран.',
  '1. Рассмотреть возможность назначить Ахметжанова Тимура Ерлановича директором ТОО «Фирма».',
  '1. Назначить Ахметжанова Тимура Ерлановича директором ТОО «Фирма» при условии одобрения участников.',
])('%s appoints nobody', (body) => {
  const { kind, sure } = read(order(body))
  expect(sure && kind === 'appointment').toBe(false)
})

const limited = (limit: string) =>
  order(`1. Назначить Ахметжанова Тимура Ерлановича директором ТОО «Фирма» ${limit}.`)

test.each([
  ['«Альфа» ЖШС', 'БҰЙЫРАМЫН: Филиал директоры болып Ахметжанов Тимур Ерланұлы тағайындалсын.'],
  ['"ALFA" MChJ', 'BUYURAMAN: Filial direktori lavozimiga Karimov Aziz Rustamovich tayinlansin.'],
  ['"ALFA" MChJ', 'BUYURAMAN: Filial boshqaruv raisi lavozimiga Karimov Aziz Rustamovich tayinlansin.'],
  ['"ALFA" MChJ', 'BUYURAMAN: Direktor lavozimi yo‘riqnomasi tasdiqlansin. Karimov Aziz Rustamovich'],
  ['ТОО «Фирма»', 'ПРИКАЗЫВАЮ: утвердить должностную инструкцию директора. Ким Виктор Сергеевич ознакомлен.'],
  ['ТОО «Фирма»', 'ПРИКАЗЫВАЮ: утвердить отчет директора Кима Виктора Сергеевича.'],
  ['ТОО «Фирма»', 'ПРИКАЗЫВАЮ: назначить премию директору Киму Виктору Сергеевичу.'],
  ['Alpha Limited', 'RESOLVED that Peter Kamau Mwangi be appointed alternate director of the Company.'],
  ['Alpha Limited', 'RESOLVED that Peter Kamau Mwangi be appointed director of our subsidiary Beta Limited.'],
  [
    'Alpha Limited',
    'RESOLVED that the resignation of the appointed director Peter Kamau Mwangi is accepted.',
  ],
  ['Alpha Limited', 'RESOLVED to appoint auditors as instructed by the director Peter Kamau Mwangi.'],
  ['ТОО «Фирма»', 'РЕШИЛ: принять отставку директора Кима Виктора Сергеевича.'],
])('%s: %s appoints no head of the organisation', (firm, body) => {
  const { kind, sure } = read(`${firm}\nПРИКАЗ № 1\n01.03.2025\n${body}\nУчредитель Олимов О. О.`)
  expect(sure && kind === 'appointment').toBe(false)
})

test('whoever resigns does not hide whom the same sentence appoints', () => {
  const { kind, sure } = read(
    order('1. Принять отставку Кима В. С. и назначить Ахметжанова Тимура Ерлановича директором.'),
  )
  expect({ kind, sure }).toEqual({ kind: 'appointment', sure: true })
})

test.each(['на период отпуска директора с 1 по 14 февраля 2025 года', 'до конца III квартала 2025 года'])(
  'an office %s is a person’s to judge',
  (limit) => {
    const paper = read(limited(limit))
    expect(paper.sure && paper.kind === 'appointment').toBe(false)
  },
)

test.each([
  ['до 31 декабря 2025 года', '2025-12-31'],
  ['с 02.06.2022 по 01.06.2025', '2025-06-01'],
])('an office %s ends', (limit, until) => {
  const [paper] = understand([pageOf(limited(limit))])
  expect(paper?.fields.find(({ name }) => name === 'validUntil')?.value).toBe(until)
})

test.each([
  ['представлять интересы по всем вопросам, связанным с аккаунтом', true],
  ['представлять интересы во всех организациях', true],
  ['представлять интересы во всех судебных органах', false],
  ['в таможенных органах, совершать все действия, связанные с таможенным оформлением', false],
  ['во всех организациях, за исключением вопросов аккаунта и электронной почты', false],
  ['по всем вопросам, кроме доступа к аккаунту в облачном сервисе', false],
  ['в АО «Народный Банк», открывать счета, получать доступ к интернет-банкингу', false],
])('a power of attorney to %s reaches the account: %s', (scope, reaches) => {
  const { kind, sure } = read(
    `ТОО «Фирма»\nДОВЕРЕННОСТЬ № 5\nг. Алматы, 1 сентября 2025 года\nНастоящей доверенностью ТОО «Фирма» уполномочивает Цой Елену Сергеевну ${scope}.\nДоверенность выдана сроком на один год без права передоверия.${SIGNED}`,
  )
  expect(sure && kind === 'power-of-attorney').toBe(reaches)
})

test('a Kazakh power of attorney names the one who gives it first', () => {
  const { kind, name } = read(
    '«Фирма» ЖШС\nСЕНІМХАТ № 5\nАлматы қ., 2025 жылғы 1 қыркүйек\nОсы сенімхатпен «Фирма» ЖШС директоры Ахметжанов Тимур Ерланович арқылы Цой Елена Сергеевнаға аккаунт бойынша мүддесін білдіруге өкілеттік береді.\nСенімхат 1 (бір) жыл мерзімге берілді.\nДиректор ____________ Ахметжанов Т. Е.',
  )
  expect(kind).toBe('power-of-attorney')
  expect(samePerson(name, 'Цой Елена Сергеевна')).toBe('same')
})

/** A paper that makes somebody head in its own words, and who that is; empty where nobody is. */
const OWN_WORDS: readonly (readonly [string, string])[] = [
  [
    'Мен, Ким Виктор Сергеевич, жалғыз құрылтайшы, мынаны шештім: директор қызметіне Абаев Ержан Серікұлын бекіту.\nКим В. С. _______',
    'Абаев Ержан Серікұлын',
  ],
  [
    'Шешім: ПИК төрағасы – Абаева Әйгерім Серікқызы, бір жылға.\nЖиналыс төрағасы ____ Ким В. С.',
    'Абаева Әйгерім Серікқызы',
  ],
  [
    'Решил: единоличным исполнительным органом (директором) определить Абаева Ержана Сериковича.\nУчастник ______ Ким В. С.',
    'Абаева Ержана Сериковича',
  ],
  [
    'Председатель собрания Ким В. С.\nПостановили: освободить Пак О. И.; избрать председателем кооператива Абаева Ержана Сериковича.\nСекретарь          Цой А. А.',
    'Абаева Ержана Сериковича',
  ],
  [
    'Qaror qilindi: kooperativ raisi etib Karimov Anvar Botirovich saylansin. Majlis raisi Olimov B. A., kotib Yusupova D.',
    'Karimov Anvar Botirovich',
  ],
  [
    'Қарор қилинди: ширкат раиси этиб Каримов Анвар Ботирович сайлансин.\nМажлис раиси _____ Олимов Б. А.',
    'Каримов Анвар Ботирович',
  ],
  [
    'Given the sick leave of the General Manager, Mr. John Kamau, the board agrees that Peter Otieno Ochieng shall act as General Manager.',
    'Peter Otieno Ochieng',
  ],
  [
    'From today the firm will be run by Peter Otieno Ochieng, who takes up the position of managing partner.\nWitness: Mary Odero',
    'Peter Otieno Ochieng',
  ],
  [
    'The following officials were elected:\nChairperson: Peter Otieno Ochieng\nSecretary: Mary Odero',
    'Peter Otieno Ochieng',
  ],
  [
    'Mkutano uliamua kwamba Bw. Salim Omar Said awe mwenyekiti wa chama. Katibu: Asha Juma.',
    'Salim Omar Said',
  ],
  [
    'Bw. Salim Omar Said,\nBodi imekuchagua uwe Mkurugenzi wa Shirika.\nMwenyekiti\nDkt. Asha Juma',
    'Salim Omar Said',
  ],
  [
    'Қарор қилинди: Олимов Ботирдан ишлар қабул қилинсин, директор лавозимига Каримов Анвар Ботирович тайинлансин.',
    'Каримов Анвар Ботирович',
  ],
  [
    'Директор Т. Олимовнинг аризасига кўра қарор қиламан: директор вазифаси Каримов Анвар Ботирович зиммасига юклансин.',
    'Каримов Анвар Ботирович',
  ],
  [
    'Сообщаем, что с 1 марта организацию возглавляет Абаев Ержан Серикович.\nПредседатель совета ______ Ким В. С.',
    'Абаев Ержан Серикович',
  ],
  [
    'Dear Ms. Mary Atieno Odero,\nThe board has confirmed you as Director.\nJohn Kamau\nChairman',
    'Mary Atieno Odero',
  ],
  ['Назначить Абаева Ержана Сериковича заместителем директора.', ''],
  ['Решили: избрать председателем собрания Ким В. С., секретарём Пак О. И.', ''],
]

test.each(OWN_WORDS)('%s', (text, want) => {
  const [field] = signatory(sheetOf([pageOf(text)]), 'appointment')
  expect(field && field.confidence >= 0.6 ? field.value : '').toBe(want)
})

test.each([
  'RESOLVED to consider appointing Mr. John Otieno Odhiambo as Managing Director at the next meeting.',
  'RESOLVED that subject to the approval of the members, Mr. John Otieno Odhiambo be appointed Managing Director.',
  'It was proposed that Mr. John Otieno Odhiambo be appointed Managing Director. The motion was defeated.',
  'RESOLVED that Mr. John Otieno Odhiambo be appointed assistant to the Managing Director.',
])('%s: nobody heads the company by it', (body) => {
  const { kind, sure } = read(
    `BLUE BAOBAB LIMITED\nMINUTES OF A BOARD MEETING\n3 March 2026\n${body}\nChairman ______`,
  )
  expect(sure && kind === 'appointment').toBe(false)
})

test.each([
  ['a draft', 'ПРОЕКТ\n', 'Настоящей доверенностью ТОО «Фирма» уполномочивает Цой Елену Сергеевну', false],
  [
    'a revocation',
    '',
    'Настоящим ТОО «Фирма» отзывает доверенность, которой уполномочивало Цой Елену Сергеевну',
    false,
  ],
  ['a power', '', 'Настоящей доверенностью ТОО «Фирма» уполномочивает Цой Елену Сергеевну', true],
])('%s of attorney', (_, head, body, isPower) => {
  const { kind, sure } = read(
    `${head}ТОО «Фирма»\nДОВЕРЕННОСТЬ № 5\nг. Алматы, 1 сентября 2025 года\n${body} представлять интересы по вопросам аккаунта.\nДоверенность выдана сроком на один год.${SIGNED}`,
  )
  expect(sure && kind === 'power-of-attorney').toBe(isPower)
})
