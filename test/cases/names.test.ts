import { expect, test } from 'vitest'
import { sameOrganisation, samePerson } from '../../cases/names.ts'

const PEOPLE = [
  ['Иванов И. И.', 'И.И. Иванов', 'same'],
  ['Иванов И.И.', 'Иванов Иван Иванович', 'same'],
  ['Иванова Ивана Ивановича', 'Иванов И. И.', 'same'],
  ['Иванову Ивану Ивановичу', 'Иванов Иван Иванович', 'same'],
  ['Серікбаев Нұрлан Ахметұлы', 'Серикбаев Нурлан Ахметулы', 'same'],
  ['Ахметжановты Ерлан Қайратұлын', 'Ахметжанов Е. Қ.', 'same'],
  ['Абдрахмановой Айгуль Сериковне', 'Абдрахмакова Айгуль Сериковна', 'same'],
  ['Кима Виктора Андреевича', 'Ким В. А.', 'same'],
  ['ЛИМ АННА СЕРГЕЕВНА', 'Лим А.С.', 'same'],
  ['Petrov', 'Петров', 'unsure'],
  ['НУРПЕИСОВА САУЛЕ МАРАТОВНА', 'Нұрпейісова Сәуле Маратқызы', 'same'],
  ['Омаров Ержан Маратович', 'Омаров Ержан Серікұлы', 'differs'],
  ['Yelena Tsoy', 'Цой Елена Сергеевна', 'same'],
  ['Timur Akhmetzhanov', 'АХМЕТЖАНОВ ТИМУР ЕРЛАНОВИЧ', 'same'],
  ['Saule Nurpeissova', 'Нұрпейісова Сәуле Маратқызы', 'same'],
  ['Ivan Petrov', 'Сидоров Иван', 'unsure'],
  ['Иванов', 'Иванов И.И.', 'unsure'],
  ['Иванцов И.И.', 'Иванов И.И.', 'unsure'],
  ['Иванов И.И.', 'Иванов И.П.', 'unsure'],
  ["Karimov Sherzod Anvar o'g'li", 'Karimov Sherzod Anvar oʻgʻli', 'same'],
  ["Karimov Sherzod Anvar o'g'liga", 'KARIMOV SHERZOD ANVAR OGLI', 'same'],
  ['Sh. A. Karimov', "Karimov Sherzod Anvar o'g'li", 'same'],
  ['Karimov S. A.', "Karimov Sherzod Anvar o'g'li", 'unsure'],
  ['Karimov Sherzod Anvarovich', "Karimov Sherzod Anvar o'g'li", 'same'],
  ["Karimov Sherzod Anvar o'g'li", "Karimov Sherzod Botir o'g'li", 'differs'],
  ["Karimov Sherzod Anvar o'g'li", "Rahimov Sherzod Anvar o'g'li", 'unsure'],
  ["Karimov Sherzod Anvar o'g'li", 'Каримов Шерзод Анвар ўғли', 'same'],
  ["Karimov Sherzod Anvar o'g'li", 'Каримов Ш. А.', 'same'],
  ["O'rinova Gulnora Botir qizi", 'Ўринова Гулнора Ботир қизи', 'same'],
  ['Xudoyberdiyev Eldor Shahzodovich', 'Худойбердиев Элдор Шаҳзодович', 'same'],
  ['Каримов Шерзод Анвар ўғли', 'Каримова Шерзода Анвар қизи', 'unsure'],
  ['Karimov Sherzod', 'Каримов Шахзод', 'unsure'],
  ['Mary Wanjiru Kamau', 'KAMAU MARY WANJIRU', 'same'],
  ['Mr. John Mwangi Kamau', 'John Mwangi Kamau', 'same'],
  ['Mary W. Kamau', 'Mary Wanjiru Kamau', 'same'],
  ['M. W. Kamau', 'Mary Wanjiru Kamau', 'same'],
  ['Mary Kamau', 'Mary Wanjiru Kamau', 'unsure'],
  ['J. Kamau', 'John Mwangi Kamau', 'unsure'],
  ['John K.', 'John Mwangi Kamau', 'unsure'],
  ["Grace Ng'ang'a Atieno", 'Grace Nganga Atieno', 'same'],
  ['John Mwangi Kamau', 'James Mwangi Kamau', 'differs'],
  ['John Mwangi Kamau', 'Peter Otieno Omondi', 'differs'],
  ['', 'Иванов И.П.', 'unsure'],
  ['Петров П.П.', 'Иванов П.П.', 'differs'],
  ['Иванов И.И.', 'Иванов П.П.', 'differs'],
  ['Смирнов Алексей Петрович', 'Смирнова Анна Петровна', 'differs'],
  ['Ким В.А.', 'Цой В.А.', 'differs'],
] as const

test.each(PEOPLE)('%s and %s: %s', (a, b, want) => {
  expect(samePerson(a, b)).toBe(want)
  expect(samePerson(b, a)).toBe(want)
})

test.each([
  ['ТОО «Ромашка»', '"РОМАШКА" ЖШС', true],
  ['Товарищество с ограниченной ответственностью «Степной ветер»', 'ТОО Степнои ветер', true],
  ['ТОО "Альфа-1"', 'ТОО Альфа-2', false],
  ['ТОО «Алтын»', 'ТОО «Алтай»', false],
  ['ТОО', 'ЖШС', false],
  ['«Baraka Savdo» MChJ', 'Baraka Savdo mas’uliyati cheklangan jamiyati', true],
  ['ООО «Барака Савдо»', '«Барака Савдо» масъулияти чекланган жамияти', true],
  ['Общества с ограниченной ответственностью «Барака Савдо»', 'ООО «Барака Савдо»', true],
  ['«Baraka Savdo» XK', '«Baraka Nur» xususiy korxonasi', false],
] as const)('%s and %s: %s', (a, b, want) => expect(sameOrganisation(a, b)).toBe(want))
