import type { Request } from '../../../cases/vocabulary.ts'
import type { Pick, Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import {
  addressIn,
  bankOf,
  companyIn,
  contractOf,
  formsOf,
  nameIn,
  namesOf,
  pinflOf,
  signedName,
  stirOf,
  stirText,
  uz,
  uzDate,
} from './uz-parts.ts'
import {
  applicationFields,
  box,
  digits,
  ends,
  left,
  right,
  signature,
  signerOf,
  small,
  table,
  text,
  title,
} from './written.ts'

const LATIN = 'uz-Latn'

/** What we ask for, as a company writes it. */
function asks(scene: Scene, pick: Pick): readonly string[] {
  const { accountNumber, oldEmail, newEmail } = scene
  const words: Record<Request, readonly string[]> = {
    'change-email': [
      `Shu munosabat bilan ${accountNumber}-raqamli akkauntga biriktirilgan elektron pochta manzilini (${oldEmail}) yangi manzilga, ya'ni ${newEmail} manziliga o'zgartirib berishingizni so'raymiz.`,
      `Sizdan № ${accountNumber} akkauntimizga bog'langan ${oldEmail} elektron pochtasini o'rniga ${newEmail} pochtasini kiritib berishingizni so'raymiz.`,
      `Akkaunt raqami ${accountNumber}. Ro'yxatdan o'tishda ko'rsatilgan elektron pochtani almashtirishni so'raymiz. Yangi elektron pochta manzili: ${newEmail}`,
    ],
    'disable-2fa': [
      `${accountNumber}-sonli akkauntga kirishda ikki bosqichli autentifikatsiyani (2FA) o'chirib qo'yishingizni so'raymiz, chunki tasdiqlash kodlari keladigan telefon yo'qolgan.`,
      `Akkaunt: ${accountNumber}. Ikki bosqichli tasdiqlash ilovasi o'rnatilgan qurilma ishdan chiqqanligi sababli ushbu himoyani vaqtincha bekor qilib berishingizni so'raymiz.`,
    ],
  }
  return scene.requests.map((request) => pick(...words[request]))
}

const letter = uz(LATIN, 'application', 'latn-application-letter', (scene, pick) => {
  const { organisation, signatory } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  const bank = bankOf(scene, LATIN, pick)
  const signer = signerOf(scene)
  const power = `${uzDate(scene.empoweredOn, LATIN, pick)}dagi ${scene.serial}-sonli ishonchnoma`
  const stir = stirText(scene, pick)
  return {
    letterhead: {
      name: pick(house.short, house.long),
      lines: [
        addressIn(organisation, LATIN, pick),
        `Tel.: ${organisation.phone}, e-mail: info@${organisation.domain}`,
        `h/r ${bank.account}, ${bank.name}, MFO ${bank.mfo}`,
        `${pick('STIR', 'INN', 'STIR (INN)')} ${stir}, ${pick('OKED', 'IFUT')} ${bank.oked}`,
      ],
    },
    blocks: [
      ends(
        `${pick('Chiq. №', '№')} ${scene.serial}-${pick('X', '04', 'sh')}`,
        uzDate(scene.appliedOn, LATIN, pick),
      ),
      right(nameIn(scene.provider, LATIN), pick("Mijozlarni qo'llab-quvvatlash bo'limiga", 'rahbariyatiga')),
      ...(pick(true, false) ? [title(pick('XAT', "Akkauntga kirishni tiklash to'g'risida"))] : []),
      text(pick('Hurmatli hamkorlar!', 'Assalomu alaykum!', 'Hurmatli janob / xonim!')),
      text(
        `${house.short} ${pick('o‘z hurmatini bildirib', "shuni ma'lum qiladiki")}, bizda boshqaruv paneliga kirish imkoniyati yo'qolgan. Xizmatlardan № ${contractOf(scene, pick)} shartnomaga muvofiq foydalanamiz.`,
      ),
      ...asks(scene, pick).map(text),
      ...(signatory === 'attorney' ? [text(`Mazkur xat ${power} asosida imzolandi.`)] : []),
      left(
        `Ilova: ${signatory === 'head' ? 'direktorni tayinlash haqidagi buyruq nusxasi' : 'ishonchnoma nusxasi'}, 1 varaq.`,
      ),
      signature(
        signatory === 'head' ? pick('Direktor', 'Bosh direktor', 'Rahbar') : pick('Ishonchli vakil', 'Vakil'),
        signedName(signer, LATIN, pick),
        true,
        pick(undefined, '(imzo)'),
      ),
      small(`Ijrochi: ${scene.founder.uzLatn.initials}, tel. ${organisation.phone}`),
    ],
    numbers: stirOf(scene),
    fields: applicationFields(scene, formsOf(signer), namesOf(organisation)),
  }
})

const form = uz(LATIN, 'application', 'latn-application-form', (scene, pick) => {
  const { organisation, requests } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  const bank = bankOf(scene, LATIN, pick)
  const signer = signerOf(scene)
  const wantsEmail = requests.includes('change-email')
  return {
    blocks: [
      right(nameIn(scene.provider, LATIN)),
      title('ARIZA', pick("akkauntga kirishni tiklash to'g'risida", 'akkaunt egasining murojaati')),
      table([
        ['Tashkilotning nomi', pick(house.short, house.long)],
        [
          pick('STIR', 'STIR (INN)', "Soliq to'lovchining identifikatsiya raqami (STIR)"),
          stirText(scene, pick),
        ],
        ['Yuridik manzili', addressIn(organisation, LATIN, pick)],
        ['Bank rekvizitlari', `h/r ${bank.account}, ${bank.name}, MFO ${bank.mfo}`],
        [pick('Akkaunt raqami', 'Akkaunt №', 'Shaxsiy akkaunt raqami'), scene.accountNumber],
        ['Shartnoma', `№ ${contractOf(scene, pick)}`],
        ['Amaldagi elektron pochta', scene.oldEmail],
        ['Yangi elektron pochta', wantsEmail ? scene.newEmail : pick('—', '', "o'zgarmaydi")],
        ["Bog'lanish uchun telefon", organisation.phone],
        [pick('Arizachi (F.I.Sh.)', 'Imzolovchi shaxs'), signer.uzLatn.full],
      ]),
      text(pick("Quyidagilarni bajarishingizni so'raymiz:", "So'raymiz (keraklisi belgilanadi):")),
      box(wantsEmail, "elektron pochta manzilini o'zgartirish"),
      box(requests.includes('disable-2fa'), "ikki bosqichli tasdiqlashni (2FA) o'chirish"),
      text("Keltirilgan ma'lumotlarning to'g'riligini tasdiqlaymiz."),
      ends(`Sana: ${uzDate(scene.appliedOn, LATIN, pick)}`, "M.O'."),
      signature(
        scene.signatory === 'head' ? 'Rahbar' : 'Ishonchnoma asosida ish yurituvchi vakil',
        signedName(signer, LATIN, pick),
        pick(true, false),
        '(imzo, F.I.Sh.)',
      ),
    ],
    numbers: stirOf(scene),
    fields: applicationFields(scene, formsOf(signer), namesOf(organisation)),
  }
})

/** What one person asks for. */
function wishes(scene: Scene, pick: Pick): readonly string[] {
  const words: Record<Request, readonly string[]> = {
    'change-email': [
      `Elektron pochtamga kira olmayapman. Akkauntimdagi ${scene.oldEmail} manzilini ${scene.newEmail} manziliga almashtirib berishingizni so'rayman.`,
      `Ro'yxatdan o'tgan pochtamni yo'qotganman, iltimos, akkauntga yangi pochta bog'lab bering: ${scene.newEmail}`,
    ],
    'disable-2fa': [
      "Telefonim yo'qolgani uchun Google Authenticator kodini kirita olmayapman, shu sababli ikki bosqichli autentifikatsiyani o'chirib berishingizni so'rayman.",
      "Ikki faktorli himoyani o'chirib qo'yishingizni so'rayman, chunki telefonimni almashtirdim.",
    ],
  }
  return scene.requests.map((request) => pick(...words[request]))
}

const proprietor = uz(LATIN, 'application', 'latn-application-proprietor', (scene, pick) => {
  const { head, organisation } = scene
  return {
    blocks: [
      right(
        `${nameIn(scene.provider, LATIN)} rahbariga`,
        `yakka tartibdagi tadbirkor ${head.uzLatn.full}dan`,
        `${pick('JShShIR', 'JSHSHIR', 'PINFL')}: ${head.personalNumber}`,
        `Manzil: ${addressIn(organisation, LATIN, pick)}`,
        `Tel.: ${organisation.phone}`,
      ),
      title('ARIZA'),
      text(
        `Men, ${pick('YaTT', 'YATT')} ${head.uzLatn.full}, ${digits(scene, 5, 7)}-sonli guvohnoma asosida faoliyat yuritaman va ${scene.accountNumber} raqamli akkaunt egasiman.`,
      ),
      ...wishes(scene, pick).map(text),
      left(uzDate(scene.appliedOn, LATIN, pick)),
      signature(
        pick('YaTT', 'Tadbirkor', 'Arizachi'),
        signedName(head, LATIN, pick),
        pick(true, false),
        '(imzo)',
      ),
    ],
    numbers: pinflOf(head),
    fields: applicationFields(scene, formsOf(head)),
  }
})

const individual = uz(LATIN, 'application', 'latn-application-individual', (scene, pick) => {
  const { head, organisation } = scene
  const { passport } = head
  return {
    blocks: [
      right(
        `${nameIn(scene.provider, LATIN)}ga`,
        `${addressIn(organisation, LATIN, pick)}da yashovchi`,
        `fuqaro ${head.uzLatn.full} tomonidan`,
      ),
      title(pick('Ariza', 'A R I Z A')),
      text(`Akkaunt raqamim: ${scene.accountNumber}. ${wishes(scene, pick).join(' ')}`),
      text(
        `Shaxsimni tasdiqlovchi ma'lumotlar: pasport ${passport.number}, berilgan sanasi ${uzDate(passport.issuedOn, LATIN, pick)}, ${pick('JShShIR', 'JSHSHIR')} ${head.personalNumber}.`,
      ),
      text('Pasport nusxasi va pasport bilan tushgan suratim ilova qilinadi.'),
      signature(uzDate(scene.appliedOn, LATIN, pick), signedName(head, LATIN, pick)),
    ],
    numbers: pinflOf(head),
    fields: applicationFields(scene, formsOf(head)),
  }
})

/** Applications in Uzbek, Latin script. */
export const UZ_LATIN_APPLICATIONS: readonly Wording[] = [letter, form, proprietor, individual]
