import { addDays, shortDate } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import { bankOf, companyIn, contractOf, nameIn, personIn, uz, uzDate } from './uz-parts.ts'
import { digits, ends, left, signature, table, title } from './written.ts'

const LATIN = 'uz-Latn'
const CYRILLIC = 'uz-Cyrl'

/** Some weeks before the application. */
const paidOn = ({ appliedOn, serial }: Scene): string => addDays(appliedOn, -serial - 4)

/** Whose account is credited; invented. */
const credited = (scene: Scene): string => `20208000${digits(scene, 111, 9)}001`
const sum = (scene: Scene): string => `${1 + (scene.serial % 9)} ${digits(scene, 112, 3)} 000,00`

const latin = uz(LATIN, 'payment-order', 'latn-payment-order', (scene, pick) => {
  const { organisation, provider, head, serial, accountNumber } = scene
  const bank = bankOf(scene, LATIN, pick)
  return {
    blocks: [
      title(`TO'LOV TOPSHIRIQNOMASI № ${serial}`),
      ends('', uzDate(paidOn(scene), LATIN, pick)),
      table([
        ["TO'LOVCHI nomi", companyIn(organisation.name, LATIN, pick).short],
        ['DEBET hisobvaraq', bank.account],
        ["To'lovchining STIR", organisation.number],
        ["To'lovchi banki", `${bank.name}, bank kodi ${bank.mfo}`],
        ['SUMMA', sum(scene)],
        ['OLUVCHI nomi', nameIn(provider, LATIN)],
        ['KREDIT hisobvaraq', credited(scene)],
        [
          "TO'LOV MAQSADI",
          `00668 Bulutli xizmatlar uchun, akkaunt ${accountNumber}, shartnoma ${contractOf(scene, pick)}`,
        ],
      ]),
      signature('Rahbar', personIn(head, LATIN).initials, true),
      signature('Bosh hisobchi', pick('Yusupova M.', "ko'zda tutilmagan"), false),
      left(`Bank: o'tkazildi ${shortDate(paidOn(scene))}`),
    ],
  }
})

const russian = uz('ru', 'payment-order', 'ru-payment-order', (scene, pick) => {
  const { organisation, provider, serial, accountNumber } = scene
  const bank = bankOf(scene, 'ru', pick)
  return {
    blocks: [
      title(`ПЛАТЁЖНОЕ ПОРУЧЕНИЕ № ${serial}`),
      left(`Дата: ${uzDate(paidOn(scene), 'ru', pick)}`),
      table(
        [
          ['Наименование плательщика', companyIn(organisation.name, 'ru', pick).short],
          ['Счёт плательщика (дебет)', bank.account],
          ['ИНН плательщика', organisation.number],
          ['Банк плательщика, код банка', `${bank.name}, ${bank.mfo}`],
          ['Наименование получателя', nameIn(provider, 'ru')],
          ['Счёт получателя (кредит)', credited(scene)],
          ['Сумма', `${sum(scene)} сум`],
          ['Назначение платежа', `Оплата за хостинг, аккаунт № ${accountNumber}, без НДС`],
        ],
        pick(true, false),
      ),
      left(
        'Документ подписан электронной цифровой подписью',
        `Проведено банком: ${shortDate(paidOn(scene))}`,
      ),
    ],
  }
})

const cyrillic = uz(CYRILLIC, 'payment-order', 'cyrl-payment-order', (scene, pick) => {
  const { organisation, provider, head, serial } = scene
  const bank = bankOf(scene, CYRILLIC, pick)
  return {
    blocks: [
      title(`${serial}-сонли ТЎЛОВ ТОПШИРИҚНОМАСИ`),
      ends(bank.name, uzDate(paidOn(scene), CYRILLIC, pick)),
      table([
        ['Тўловчи', companyIn(organisation.name, CYRILLIC, pick).short],
        ['Дебет', bank.account],
        ['СТИР', organisation.number],
        ['МФО', bank.mfo],
        ['Олувчи', nameIn(provider, CYRILLIC)],
        ['Кредит', credited(scene)],
        ['Сумма', sum(scene)],
        ['Тўлов мақсади', `Хизматлар учун тўлов, ${contractOf(scene, pick)}-сонли шартнома`],
      ]),
      signature('Раҳбар', personIn(head, CYRILLIC).initials, pick(true, false)),
    ],
  }
})

/** Orders to a bank of Uzbekistan. */
export const UZ_PAYMENT_ORDERS: readonly Wording[] = [latin, russian, cyrillic]
