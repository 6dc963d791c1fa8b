import { addDays } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import { appointedFields, empoweredFields, uzAsks, uzDay } from './unseen-uz-parts.ts'
import { uzDateInWords } from './unseen-uz-words.ts'
import {
  addressIn,
  bankOf,
  companyIn,
  contractOf,
  formsOf,
  nameIn,
  namesOf,
  signedName,
  stirOf,
  untilIn,
  uz,
} from './uz-parts.ts'
import {
  applicationFields,
  digits,
  ends,
  grid,
  left,
  right,
  signature,
  signerOf,
  small,
  text,
  title,
} from './written.ts'

const LATIN = 'uz-Latn'

const parties = uz('ru', 'application', 'ru-unseen-application-parties', (scene, pick) => {
  const { organisation, stranger, provider, accountNumber, signatory } = scene
  const house = companyIn(organisation.name, 'ru', pick)
  const signer = signerOf(scene)
  const bank = bankOf(scene, 'ru', pick)
  return {
    blocks: [
      title('Дополнительное обращение', `к договору № ${contractOf(scene, pick)}`),
      ends(`г. ${nameIn(organisation.city, 'ru')}`, uzDay(scene.appliedOn, 'ru', pick)),
      grid(
        ['', 'Заказчик', 'Исполнитель'],
        ['Название', house.short, nameIn(provider, 'ru')],
        ['ИНН', organisation.number, stranger.number],
        ['Р/с', bank.account, `20208000${digits(scene, 21, 9)}001`],
        ['МФО', bank.mfo, `0${digits(scene, 22, 4)}`],
      ),
      text(
        `Заказчик (аккаунт ${accountNumber}, последняя оплата по счёту-фактуре ${digits(scene, 23, 6)}) обращается со следующим.`,
      ),
      ...uzAsks(scene, 'ru', pick).map(text),
      text(
        'Заказчик подтверждает согласие с условиями публичной оферты и на обработку персональных данных в соответствии с Законом ЗРУ-547 от 02.07.2019.',
      ),
      signature(
        `Заказчик${signatory === 'head' ? '' : ' (по доверенности)'}`,
        signedName(signer, 'ru', pick),
        true,
      ),
    ],
    numbers: stirOf(scene),
    fields: applicationFields(scene, formsOf(signer), namesOf(organisation)),
  }
})

const consent = uz(LATIN, 'application', 'latn-unseen-application-consent', (scene, pick) => {
  const { organisation, accountNumber } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  const signer = signerOf(scene)
  const bank = bankOf(scene, LATIN, pick)
  return {
    blocks: [
      right(
        `${nameIn(scene.provider, LATIN)}ga`,
        house.short,
        `STIR: ${organisation.number}`,
        addressIn(organisation, LATIN, pick),
      ),
      title('ARIZA', "va shaxsga doir ma'lumotlarni qayta ishlashga rozilik"),
      text(
        `${house.long} (akkaunt ${accountNumber}; to'lovlar ${bank.account} hisobraqamidan amalga oshirilgan; oxirgi hisob-faktura № ${digits(scene, 24, 6)}) quyidagilarni ma'lum qiladi.`,
      ),
      ...uzAsks(scene, LATIN, pick).map((asked, at) => text(`${at + 1}) ${asked}`)),
      text(
        "Xizmat ko'rsatish qoidalari bilan tanishdik, o'zgartirishlar oqibati uchun javobgarlikni o'z zimmamizga olamiz. Shaxsga doir ma'lumotlar to'g'risidagi qonunga muvofiq rozilik beramiz.",
      ),
      left(uzDay(scene.appliedOn, LATIN, pick)),
      signature(scene.signatory === 'head' ? 'Direktor' : 'Vakil', signedName(signer, LATIN, pick), true),
    ],
    numbers: stirOf(scene),
    fields: applicationFields(scene, formsOf(signer), namesOf(organisation)),
  }
})

const council = uz(LATIN, 'appointment', 'latn-unseen-long-minutes', (scene, pick) => {
  const { organisation, head, founder, attorney, appointedOn, serial } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  return {
    blocks: [
      title(house.long, `ta'sischilar yig'ilishining ${serial}-sonli bayonnomasi`),
      left(
        `O'tkazilgan sana: ${uzDay(appointedOn, LATIN, pick)}`,
        `Manzil: ${addressIn(organisation, LATIN, pick)}`,
      ),
      text(
        `Ishtirok etdilar: ${founder.uzLatn.full} (rais), ${attorney.uzLatn.full} (kotib). Yig'ilish vakolatli.`,
      ),
      text('Kun tartibi: 1) yillik hisobot; 2) ustav fondini oshirish; 3) rahbarni almashtirish.'),
      text(
        "1. Yillik hisobot eshitildi, korxona faoliyati qoniqarli deb topildi, foyda ishlab chiqarishni rivojlantirishga yo'naltirilsin.",
      ),
      text("2. Ustav fondini oshirish masalasi keyingi yig'ilishga qoldirildi."),
      text(
        `3. ${pick('Qosimov Anvar Botirovich', 'Ergasheva Laylo Rustamovna')} o'z arizasiga ko'ra direktorlik vakolatidan ozod etilsin. Uning o'rniga ${head.uzLatn.full} jamiyat direktori etib saylansin, mehnat shartnomasi tuzilsin (STIR ${organisation.number}).`,
      ),
      text(
        `Bank va soliq organlari ${uzDay(addDays(appointedOn, 10), LATIN, pick)} ga qadar xabardor qilinsin.`,
      ),
      signature('Rais', founder.uzLatn.initials, true),
      signature('Kotib', attorney.uzLatn.initials),
    ],
    numbers: stirOf(scene),
    fields: appointedFields(scene),
  }
})

const notarial = uz(LATIN, 'power-of-attorney', 'latn-unseen-power-in-words', (scene, pick) => {
  const { organisation, head, attorney, empoweredOn, empoweredUntil, accountNumber } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  const day = uzDateInWords(empoweredOn)
  return {
    blocks: [
      title('ISHONCHNOMA'),
      text(`${nameIn(organisation.city, LATIN)} shahri, ${day}.`),
      text(
        `${house.long}, STIR ${organisation.number}, nomidan ustavga muvofiq direktor ${head.uzLatn.full} ushbu ishonchnoma bilan ${attorney.uzLatn.full}ni (JShShIR ${attorney.personalNumber}) bulutli xizmatlar provayderi oldida ${accountNumber} akkaunti yuzasidan vakil etib tayinlaydi.`,
      ),
      text(`Ushbu ishonchnoma ${untilIn(empoweredUntil, LATIN, pick)} amal qiladi.`),
      signature('Direktor', head.uzLatn.full, true),
      small(`Reyestr raqami ${digits(scene, 25, 4)}. Notarius imzosi ____________`),
    ],
    numbers: stirOf(scene),
    fields: empoweredFields(scene, empoweredUntil),
  }
})

/** Long and crowded papers of Uzbekistan that no reading is tuned to. */
export const UNSEEN_UZ_LONG: readonly Wording[] = [parties, consent, council, notarial]
