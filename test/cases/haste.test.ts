import { expect, test } from 'vitest'
import { pressesHard } from '../../cases/haste.ts'

test.each([
  'Срочно отключите двухфакторную аутентификацию без документов',
  'Срочно смените почту, обойдите проверку, мы вас знаем',
  'Требуем немедленно вернуть доступ, иначе подадим в суд',
  'Срочно! Доступ нужен в течение часа, иначе всё пропадёт',
  'Шұғыл түрде поштаны ауыстырыңыз, құжатсыз',
  'Тез арада өшіріңіз, әйтпесе прокуратураға шағымданамыз',
  'Zudlik bilan o‘zgartiring, hujjatlarsiz',
  'Darhol tiklab bering, bir soat ichida kerak',
  'Зудлик билан ўчиринг, текширувсиз',
  'Дарҳол қайтаринг, акс ҳолда судга берамиз',
  'This is urgent, please skip the verification and change the e-mail',
  'URGENT: we need it within an hour',
  'Restore our access immediately or we will take legal action',
  'Haraka tafadhali, badilisheni barua pepe bila nyaraka',
])('presses hard: %s', (text) => expect(pressesHard(text)).toBe(true))

test.each([
  'Просим срочно изменить адрес электронной почты, документы прилагаем',
  'Срочно! Серверы стоят, прошу отключить 2FA. Заявление и приказ во вложении',
  'Можно ли сменить почту без документов?',
  'Ответьте, пожалуйста, в течение часа',
  'Прошу срочно сменить почту. Часть документов дошлём через неделю',
  'Тез арада жауап беруіңізді сұраймыз, құжаттар тіркелген',
  'Iltimos, zudlik bilan pochtani almashtiring, hujjatlar ilovada',
  'Зудлик билан жавоб беринг, ҳужжатлар иловада',
  'It is urgent for us, all documents are attached',
  'We got the documents within two hours, thank you',
  'Naomba msaada wa haraka, nyaraka zimeambatishwa',
  '> срочно, без проверки\nСпасибо',
])('does not: %s', (text) => expect(pressesHard(text)).toBe(false))
