import type { TrueFields, Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import {
  addressIn,
  companyIn,
  formsOf,
  nameIn,
  namesOf,
  signedName,
  stirOf,
  stirText,
  untilIn,
  uz,
  uzDate,
} from './uz-parts.ts'
import { addYears, ends, left, signature, table, text, title } from './written.ts'

const LATIN = 'uz-Latn'
const CYRILLIC = 'uz-Cyrl'

function fieldsOf(scene: Scene, until?: string): TrueFields {
  return {
    organisationName: namesOf(scene.organisation),
    grantorName: formsOf(scene.head),
    signatoryName: formsOf(scene.attorney),
    documentDate: [scene.empoweredOn],
    validUntil: until === undefined ? [] : [until],
  }
}

const untilDate = uz(LATIN, 'power-of-attorney', 'latn-power-until', (scene, pick) => {
  const { organisation, head, attorney, empoweredOn, empoweredUntil } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  return {
    letterhead: {
      name: house.short,
      lines: [
        addressIn(organisation, LATIN, pick),
        `STIR: ${stirText(scene, pick)}; tel. ${organisation.phone}`,
      ],
    },
    blocks: [
      title(`ISHONCHNOMA № ${scene.serial}`),
      ends(`${nameIn(organisation.city, LATIN)} shahri`, uzDate(empoweredOn, LATIN, pick)),
      text(
        `${house.long} nomidan ustav asosida ish yurituvchi direktor ${head.uzLatn.full} ushbu ishonchnoma bilan ${attorney.uzLatn.full}ga (pasport ${attorney.passport.number}, JShShIR ${attorney.personalNumber}) ${nameIn(scene.provider, LATIN)} bilan munosabatlarda jamiyat manfaatlarini ifoda etish, shu jumladan ${scene.accountNumber}-raqamli akkauntga kirishni tiklash to'g'risida ariza berish va imzolash vakolatini beradi.`,
      ),
      text(
        "Vakil ishonchnomada ko'rsatilgan vazifalarni bajarish uchun zarur hujjatlarni olish va topshirishga haqli.",
      ),
      text(
        `Ishonchnoma ${untilIn(empoweredUntil, LATIN, pick)} ${pick('amal qiladi', 'haqiqiy hisoblanadi')}, boshqa shaxsga ishonib topshirish huquqisiz berildi.`,
      ),
      left(`Vakil imzosi namunasi: ______________ ${attorney.uzLatn.initials}`),
      signature('Direktor', signedName(head, LATIN, pick), true, pick(undefined, "(imzo, M.O'.)")),
    ],
    numbers: stirOf(scene),
    fields: fieldsOf(scene, empoweredUntil),
  }
})

const oneYear = uz(LATIN, 'power-of-attorney', 'latn-power-year', (scene, pick) => {
  const { organisation, head, attorney, empoweredOn } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  const term = pick(...(['bir yil muddatga', '1 (bir) yil muddatga', undefined] as const))
  return {
    blocks: [
      title('ISHONCHNOMA'),
      ends(uzDate(empoweredOn, LATIN, pick), `${nameIn(organisation.city, LATIN)} sh.`),
      text(
        `Biz, ${house.short}, STIR ${stirText(scene, pick)}, manzil: ${addressIn(organisation, LATIN, pick)}, direktor ${head.uzLatn.full} timsolida, ${pick("axborot texnologiyalari bo'limi boshlig'i", 'tizim administratori', 'bosh hisobchi')} ${attorney.uzLatn.full}ni quyidagi harakatlarni amalga oshirishga vakil qilamiz:`,
      ),
      text("1. Jamiyatning bulutli xizmatlar akkaunti bo'yicha provayderga murojaat qilish;"),
      text(
        "2. Elektron pochtani o'zgartirish va ikki bosqichli tasdiqlashni o'chirish haqidagi arizalarni imzolash;",
      ),
      text('3. Provayderdan javob va hujjatlarni qabul qilib olish.'),
      text(
        term
          ? `Ushbu ishonchnoma ${term} berildi.`
          : 'Ushbu ishonchnoma qayta ishonch bildirish huquqisiz berildi.',
      ),
      signature(house.short, signedName(head, LATIN, pick), true, 'Direktor'),
      signature('Ishonchli vakil', attorney.uzLatn.initials),
    ],
    numbers: stirOf(scene),
    fields: fieldsOf(scene, term && addYears(empoweredOn, 1)),
  }
})

const cyrillic = uz(CYRILLIC, 'power-of-attorney', 'cyrl-power', (scene, pick) => {
  const { organisation, head, attorney, empoweredOn, empoweredUntil } = scene
  const house = companyIn(organisation.name, CYRILLIC, pick)
  const until = pick(empoweredUntil, empoweredUntil, undefined)
  return {
    blocks: [
      title(house.long),
      title(`${scene.serial}-сонли ИШОНЧНОМА`),
      ends(`${nameIn(organisation.city, CYRILLIC)} ш.`, uzDate(empoweredOn, CYRILLIC, pick)),
      text(
        `${house.short} (СТИР: ${stirText(scene, pick)}) директори ${head.uzCyrl.full} ушбу ишончнома билан қуйидаги шахсга жамият номидан иш юритиш ваколатини беради:`,
      ),
      table([
        ['Ф.И.Ш.', attorney.uzCyrl.full],
        ['Паспорт', attorney.passport.number],
        ['ЖШШИР', attorney.personalNumber],
      ]),
      text(
        'Ваколат доираси: аккаунтга киришни тиклаш, электрон почта манзилини ўзгартириш, икки босқичли тасдиқлашни ўчириш ҳақида ариза бериш, ҳужжатларни имзолаш.',
      ),
      ...(until
        ? [
            text(
              `Ишончнома ${untilIn(until, CYRILLIC, pick)} амал қилади. Ваколатни бошқа шахсга ўтказиш ҳуқуқисиз.`,
            ),
          ]
        : [text('Ваколатни бошқа шахсга ўтказишга рухсат берилмайди.')]),
      signature('Директор', signedName(head, CYRILLIC, pick), true, '(имзо)  М.Ў.'),
    ],
    numbers: stirOf(scene),
    fields: fieldsOf(scene, until),
  }
})

const russian = uz('ru', 'power-of-attorney', 'ru-power', (scene, pick) => {
  const { organisation, head, attorney, empoweredOn, empoweredUntil } = scene
  const house = companyIn(organisation.name, 'ru', pick)
  const [term, until] = pick<readonly [string, string]>(
    [untilIn(empoweredUntil, 'ru', pick), empoweredUntil],
    ['на один год', addYears(empoweredOn, 1)],
    ['на 3 (три) года', addYears(empoweredOn, 3)],
  )
  return {
    letterhead: {
      name: house.short,
      lines: [
        addressIn(organisation, 'ru', pick),
        `ИНН: ${stirText(scene, pick)}, тел.: ${organisation.phone}`,
      ],
    },
    blocks: [
      title('ДОВЕРЕННОСТЬ', `№ ${scene.serial}`),
      ends(`г. ${nameIn(organisation.city, 'ru')}`, uzDate(empoweredOn, 'ru', pick)),
      text(
        `${house.long} в лице директора ${head.ru.genitive}, действующего(-ей) на основании Устава, настоящей доверенностью уполномочивает ${attorney.ru.accusative}, паспорт ${attorney.passport.number}, ПИНФЛ ${attorney.personalNumber}, представлять интересы общества в ${nameIn(scene.provider, 'ru')} по вопросам, связанным с доступом к аккаунту № ${scene.accountNumber}, подписывать и подавать заявления, получать документы.`,
      ),
      text(
        `Доверенность выдана сроком ${term} ${pick('без права передоверия', 'с правом передоверия третьим лицам')}.`,
      ),
      left(`Подпись ${attorney.ru.genitive} ______________ удостоверяю.`),
      signature('Директор', signedName(head, 'ru', pick), true, 'М.П.'),
    ],
    numbers: stirOf(scene),
    fields: fieldsOf(scene, until),
  }
})

/** Powers of attorney of Uzbek companies. */
export const UZ_POWERS: readonly Wording[] = [untilDate, oneYear, cyrillic, russian]
