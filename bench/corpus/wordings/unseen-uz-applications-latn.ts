import type { Wording } from '../paper.ts'
import { uzAsks, uzDay } from './unseen-uz-parts.ts'
import {
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
} from './uz-parts.ts'
import {
  applicationFields,
  ends,
  grid,
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

const halves = uz(LATIN, 'application', 'latn-unseen-application-halves', (scene, pick) => {
  const { organisation, accountNumber, signatory } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  const signer = signerOf(scene)
  const bank = bankOf(scene, LATIN, pick)
  return {
    blocks: [
      {
        type: 'columns',
        left: [
          house.short,
          `${nameIn(organisation.city, LATIN)} sh., ${organisation.address.uzLatn}`,
          organisation.phone,
        ],
        right: [`STIR ${stirText(scene, pick)}`, `H/r: ${bank.account}`, `${bank.name} MFO ${bank.mfo}`],
      },
      left(`${scene.serial}-son`, uzDay(scene.appliedOn, LATIN, pick)),
      right(`"${nameIn(scene.provider, LATIN).replaceAll(/[«»]/g, '')}"`, "Texnik yordam bo'limiga"),
      title(pick('Murojaat xati', 'ILTIMOSNOMA', 'TALABNOMA')),
      text(
        `Korxonamiz ${pick("ma'lum sabablarga ko'ra", 'xodimlar almashgani bois')} shaxsiy kabinetga kira olmayapti. Akkaunt ID: ${accountNumber}.`,
      ),
      ...uzAsks(scene, LATIN, pick).map(text),
      text('Javobingizni kutib qolamiz.'),
      signature(
        signatory === 'head'
          ? pick('Jamiyat direktori', 'Ijrochi direktor', 'Direktor v.b.')
          : 'Ishonchnoma asosida',
        signedName(signer, LATIN, pick),
        true,
      ),
      small(`Bajardi: ${scene.founder.uzLatn.initials}`),
    ],
    numbers: stirOf(scene),
    fields: applicationFields(scene, formsOf(signer), namesOf(organisation)),
  }
})

const clauses = uz(LATIN, 'application', 'latn-unseen-application-clauses', (scene, pick) => {
  const { organisation, accountNumber, signatory } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  const signer = signerOf(scene)
  const facts = [
    `Tashkilot: ${house.long}, STIR raqami ${stirText(scene, pick)}.`,
    `${pick('Shaxsiy hisob', 'Akkaunt', 'Shaxsiy kabinet raqami')}: ${accountNumber}; shartnoma № ${contractOf(scene, pick)}.`,
    `Muammo: ${pick('avvalgi tizim administratori ishdan ketgan', 'eski pochta qutisi bloklangan', 'telefon almashtirilgan')}.`,
    ...uzAsks(scene, LATIN, pick),
    `Mas'ul shaxs: ${signer.uzLatn.full}${signatory === 'head' ? ', rahbar' : `, ${scene.serial}-sonli ishonchnoma`}.`,
  ]
  return {
    blocks: [
      right(nameIn(scene.provider, LATIN)),
      title(pick('ARIZA-BUYURTMA', "SO'ROVNOMA", 'Ariza')),
      ...facts.map((fact, at) => text(`${at + 1}. ${fact}`)),
      ends(uzDay(scene.appliedOn, LATIN, pick), `${nameIn(organisation.city, LATIN)}`),
      signature('Imzo', signedName(signer, LATIN, pick), pick(true, false), "M.O'."),
    ],
    numbers: stirOf(scene),
    fields: applicationFields(scene, formsOf(signer), namesOf(organisation)),
  }
})

const parameters = uz(LATIN, 'application', 'latn-unseen-application-grid', (scene, pick) => {
  const { organisation, requests, oldEmail, newEmail } = scene
  const house = companyIn(organisation.name, LATIN, pick)
  const signer = signerOf(scene)
  const wantsEmail = requests.includes('change-email')
  const wantsCodes = requests.includes('disable-2fa')
  return {
    letterhead: { name: house.long, lines: [`STIR: ${stirText(scene, pick)}, tel: ${organisation.phone}`] },
    blocks: [
      ends(`№ ${scene.serial}`, uzDay(scene.appliedOn, LATIN, pick)),
      title(`${scene.accountNumber} raqamli akkaunt`, "ma'lumotlarini o'zgartirish uchun ariza"),
      grid(
        ['T/r', "Ma'lumot", 'Amalda', "O'zgartirilsin"],
        ['1', 'E-mail', oldEmail, wantsEmail ? newEmail : '-'],
        ['2', 'Ikki bosqichli tasdiqlash', 'yoqilgan', wantsCodes ? "o'chirilsin" : '-'],
      ),
      text("Ma'lumotlar to'g'riligiga javob beramiz. Hujjatlar nusxalari ilovada."),
      signature(pick('Rahbar', 'Direktor'), signedName(signer, LATIN, pick), true),
    ],
    numbers: stirOf(scene),
    fields: applicationFields(scene, formsOf(signer), namesOf(organisation)),
  }
})

const trader = uz(LATIN, 'application', 'latn-unseen-application-trader', (scene, pick) => {
  const { head, organisation, accountNumber } = scene
  return {
    letterhead: {
      name: `YaTT ${head.uzLatn.full}`,
      lines: [
        `JShShIR ${head.personalNumber}`,
        `${nameIn(organisation.city, LATIN)} shahri`,
        organisation.phone,
      ],
    },
    blocks: [
      left(uzDay(scene.appliedOn, LATIN, pick)),
      text(pick('Assalomu alaykum, hurmatli mutaxassislar!', 'Hurmatli provayder xodimlari!')),
      text(`Mening akkauntim — ${accountNumber}. ${uzAsks(scene, LATIN, pick).join(' ')}`),
      text('Oldindan rahmat.'),
      signature(pick('', 'YaTT'), signedName(head, LATIN, pick), pick(true, false)),
    ],
    numbers: pinflOf(head),
    fields: applicationFields(scene, formsOf(head)),
  }
})

const citizen = uz(LATIN, 'application', 'latn-unseen-application-citizen', (scene, pick) => {
  const { head, organisation, accountNumber } = scene
  return {
    blocks: [
      title(pick('Tushuntirish va ariza', 'Jismoniy shaxs arizasi')),
      table(
        [
          ['F.I.O.', head.uzLatn.full],
          [pick('JShShIR', 'PINFL'), head.personalNumber],
          ['ID karta', head.card.number],
          ['Akkaunt raqami', accountNumber],
          ['Telefon', organisation.phone],
        ],
        pick(true, false),
      ),
      ...uzAsks(scene, LATIN, pick).map(text),
      ends(uzDay(scene.appliedOn, LATIN, pick), ''),
      signature('Arizachi', signedName(head, LATIN, pick)),
    ],
    numbers: pinflOf(head),
    fields: applicationFields(scene, formsOf(head)),
  }
})

/** Applications in Uzbek, Latin script, that no reading is tuned to. */
export const UNSEEN_UZ_APPLICATIONS_LATN: readonly Wording[] = [halves, clauses, parameters, trader, citizen]
