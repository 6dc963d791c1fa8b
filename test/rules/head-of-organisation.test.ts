import { expect, test } from 'vitest'
import { roleOf } from '../../rules/head-of-organisation.ts'

test.each([
  ['head', 'Директор', 'Генеральный директор ТОО «Фирма»', 'Председатель правления', 'Гендиректор'],
  ['head', 'Басқарма төрағасы', 'Директоры', 'Бас директор', 'Басшысы', 'Атқарушы директор'],
  ['head', 'Direktor', 'Bosh direktor', 'Ijrochi direktor', 'Korxona rahbari', 'Boshqaruv raisi'],
  ['head', 'Директори', 'Бош директор', 'Ижрочи директор', 'Раҳбар', 'Бошқарув раиси'],
  ['head', 'Director', 'Managing Director', 'CEO', 'Proprietor', 'Chairman', 'Director/Secretary'],
  ['head', 'Mkurugenzi', 'Mkurugenzi Mtendaji', 'Mkurugenzi Mkuu', 'Mwenyekiti'],
  ['other', 'Заместитель директора', 'Зам. директора', 'Директор филиала', 'Главный бухгалтер'],
  ['other', 'Директордың орынбасары', 'Бөлім басшысы', 'Есепші', 'Сенімхат бойынша өкіл'],
  ['other', "Direktor o'rinbosari", "Bo'lim boshlig'i", 'Bosh hisobchi', 'Filial direktori'],
  ['other', 'Директор ўринбосари', 'Бўлим бошлиғи', 'Бош ҳисобчи', 'Филиал директори'],
  ['other', 'Deputy Director', 'Finance Director', 'Director of ICT', 'Head of Sales', 'Vice Chairman'],
  ['other', 'Naibu Mkurugenzi', 'Mkurugenzi wa Fedha', 'Mhasibu', 'Meneja wa tawi'],
  ['unknown', 'Заявитель', 'Подписант', 'Өтініш беруші', 'Ariza beruvchi', 'Аризачи', 'Mwombaji'],
  ['unknown', 'Applicant', 'The Applicant', 'Declarant', 'Authorised signatory', 'Account owner', ''],
  ['other', 'Representative of the applicant', 'Attorney', 'Bookkeeper'],
  ['doubtful', 'И. о. директора', 'Acting Director', 'Direktor v.b.', 'General Manager / Director'],
  ['doubtful', 'Country Director', 'Заведующая', 'Директор Центра', 'Managing Director designate'],
] as const)('posts that are %s: %s, %s, %s, %s …', (want, ...posts) => {
  expect(posts.map((post) => [post, roleOf(post)])).toEqual(posts.map((post) => [post, want]))
})
