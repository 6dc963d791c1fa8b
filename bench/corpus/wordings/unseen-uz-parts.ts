import type { Request } from '../../../cases/vocabulary.ts'
import { longDate, shortDate } from '../../../demo/dates.ts'
import type { Pick, TrueFields } from '../paper.ts'
import type { Scene } from '../scene.ts'
import { formsOf, namesOf, type UzLanguage, uzDate } from './uz-parts.ts'

/** Words for each request. */
type Words = Readonly<Record<Request, (scene: Scene) => readonly string[]>>

const LATIN: Words = {
  'change-email': ({ oldEmail, newEmail }) => [
    `Hozirgi ${oldEmail} pochtasi o'rniga ${newEmail} pochtasini akkauntimizga ulab bersangiz.`,
    `Akkaunt egasining elektron manzilini yangilashingizni iltimos qilamiz. Yangi pochta: ${newEmail}`,
    `Login sifatida ${newEmail} manzilini belgilab berishingizni so'raymiz (avvalgisi ${oldEmail}).`,
    `Elektron pochta manzilimiz ${newEmail} ga o'zgardi, iltimos, tizimda ham o'zgartiring.`,
  ],
  'disable-2fa': () => [
    'Kirishdagi ikki bosqichli himoyani olib tashlab bersangiz.',
    "Autentifikator kodini so'rash funksiyasini o'chirib berishingizni iltimos qilamiz.",
    "2FA ni bekor qilishingizni so'raymiz, keyin uni o'zimiz qayta yoqamiz.",
  ],
}

const CYRILLIC: Words = {
  'change-email': ({ oldEmail, newEmail }) => [
    `Ҳозирги ${oldEmail} почтаси ўрнига ${newEmail} почтасини аккаунтимизга улаб беришингизни сўраймиз.`,
    `Аккаунт эгасининг электрон манзилини янгилаб берсангиз. Янги почта: ${newEmail}`,
  ],
  'disable-2fa': () => [
    'Киришдаги икки босқичли ҳимояни олиб ташлаб берсангиз.',
    'Аутентификатор кодини сўраш функциясини ўчириб беришингизни сўраймиз.',
  ],
}

const RUSSIAN: Words = {
  'change-email': ({ oldEmail, newEmail }) => [
    `Прошу Вас вместо ${oldEmail} указать почту ${newEmail}.`,
    `Просьба привязать к учётной записи другую почту: ${newEmail}`,
    `Требуется смена e-mail. Старый: ${oldEmail}. Новый: ${newEmail}.`,
  ],
  'disable-2fa': () => [
    'Прошу убрать двухфакторную проверку при входе.',
    'Просьба сбросить 2FA: телефон с аутентификатором украден.',
  ],
}

const WORDS = { 'uz-Latn': LATIN, 'uz-Cyrl': CYRILLIC, ru: RUSSIAN } as const

/** Whole sentences that ask. */
export function uzAsks(scene: Scene, language: UzLanguage, pick: Pick): readonly string[] {
  return scene.requests.map((request) => pick(...WORDS[language][request](scene)))
}

/** A date in one more way than other offices know. */
export function uzDay(iso: string, language: UzLanguage, pick: Pick): string {
  const [year] = iso.split('-')
  const usual = uzDate(iso, language, pick)
  const short = shortDate(iso)
  if (language === 'ru') return pick(usual, `${short}г.`, `${longDate(iso, 'ru').replaceAll(/[«»]/g, '"')}`)
  if (language === 'uz-Cyrl') return pick(usual, `${short} йил`, `${short}й.`)
  return pick(usual, `${short} yil`, `${short}y.`, `${short.slice(0, 6)}${year} y.`)
}

/** The measured fields of a paper that makes the head the head. */
export function appointedFields(scene: Scene, until?: string): TrueFields {
  return {
    organisationName: namesOf(scene.organisation),
    signatoryName: formsOf(scene.head),
    documentDate: [scene.appointedOn],
    validUntil: until === undefined ? [] : [until],
  }
}

/** The measured fields of an organisation's power of attorney. */
export function empoweredFields(scene: Scene, until?: string): TrueFields {
  return {
    organisationName: namesOf(scene.organisation),
    grantorName: formsOf(scene.head),
    signatoryName: formsOf(scene.attorney),
    documentDate: [scene.empoweredOn],
    validUntil: until === undefined ? [] : [until],
  }
}
