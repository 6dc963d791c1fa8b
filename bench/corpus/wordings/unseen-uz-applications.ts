import type { Wording } from '../paper.ts'
import { enDay } from './unseen-kz-parts.ts'
import { uzAsks, uzDay } from './unseen-uz-parts.ts'
import {
  addressIn,
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
  wordingOf,
} from './written.ts'

const CYRILLIC = 'uz-Cyrl'

const letter = uz(CYRILLIC, 'application', 'cyrl-unseen-application-letter', (scene, pick) => {
  const { organisation, accountNumber, signatory } = scene
  const house = companyIn(organisation.name, CYRILLIC, pick)
  const signer = signerOf(scene)
  return {
    blocks: [
      title(house.long),
      small(
        `СТИР ${stirText(scene, pick)}; ${addressIn(organisation, CYRILLIC, pick)}; тел. ${organisation.phone}`,
      ),
      ends(`${scene.serial}-сон`, uzDay(scene.appliedOn, CYRILLIC, pick)),
      right(nameIn(scene.provider, CYRILLIC), 'директорига'),
      text(
        `Корхонамиз Сизнинг хизматингиздан ${contractOf(scene, pick)} рақамли шартнома асосида фойдаланиб келади (${pick('шахсий ҳисоб', 'аккаунт', 'аккаунт рақами')} ${accountNumber}).`,
      ),
      ...uzAsks(scene, CYRILLIC, pick).map(text),
      text('Ҳурмат билан,'),
      signature(
        signatory === 'head' ? pick('Корхона раҳбари', 'Бош директор') : 'Вакил',
        signedName(signer, CYRILLIC, pick),
        true,
      ),
    ],
    numbers: stirOf(scene),
    fields: applicationFields(scene, formsOf(signer), namesOf(organisation)),
  }
})

const details = uz(CYRILLIC, 'application', 'cyrl-unseen-application-grid', (scene, pick) => {
  const { organisation, requests, newEmail, oldEmail } = scene
  const house = companyIn(organisation.name, CYRILLIC, pick)
  const signer = signerOf(scene)
  return {
    blocks: [
      title(pick('СЎРОВНОМА', 'АРИЗА'), 'шахсий кабинетга кириш бўйича'),
      grid(
        ['№', 'Кўрсаткич', 'Мазмуни'],
        ['1', 'Корхона номи', house.short],
        ['2', 'СТИР', stirText(scene, pick)],
        ['3', pick('Аккаунт рақами', 'Аккаунт ID'), scene.accountNumber],
        ['4', 'Эски почта', oldEmail],
        ['5', 'Янги почта', requests.includes('change-email') ? newEmail : '—'],
        ['6', 'Икки босқичли тасдиқлаш', requests.includes('disable-2fa') ? 'ўчирилсин' : 'қолсин'],
        ['7', 'Масъул', signer.uzCyrl.full],
        ['8', 'Сана', uzDay(scene.appliedOn, CYRILLIC, pick)],
      ),
      signature('Имзо', signedName(signer, CYRILLIC, pick), true, 'М.Ў.'),
    ],
    numbers: stirOf(scene),
    fields: applicationFields(scene, formsOf(signer), namesOf(organisation)),
  }
})

const citizen = uz(CYRILLIC, 'application', 'cyrl-unseen-application-citizen', (scene, pick) => {
  const { head, accountNumber, organisation } = scene
  return {
    blocks: [
      right(
        `${nameIn(scene.provider, CYRILLIC)} раҳбарига`,
        `${pick('ЯТТ', 'фуқаро')} ${head.uzCyrl.full}дан`,
        `ЖШШИР ${head.personalNumber}`,
      ),
      title('Ариза'),
      text(
        `Аккаунтим ${accountNumber}. ${uzAsks(scene, CYRILLIC, pick).join(' ')} Телефоним ${organisation.phone}.`,
      ),
      signature(uzDay(scene.appliedOn, CYRILLIC, pick), head.uzCyrl.initials),
    ],
    numbers: pinflOf(head),
    fields: applicationFields(scene, formsOf(head)),
  }
})

const russian = uz('ru', 'application', 'ru-unseen-application-clauses', (scene, pick) => {
  const { organisation, accountNumber, signatory } = scene
  const house = companyIn(organisation.name, 'ru', pick)
  const signer = signerOf(scene)
  const facts = [
    `${house.short}, ${pick('ИНН', 'СТИР (ИНН)')} ${stirText(scene, pick)}, ${addressIn(organisation, 'ru', pick)}.`,
    `Учётная запись: ${accountNumber}. Договор ${contractOf(scene, pick)}.`,
    ...uzAsks(scene, 'ru', pick),
    `Подписал: ${signer.ru.full}, ${signatory === 'head' ? 'директор' : `доверенность № ${scene.serial}`}.`,
  ]
  return {
    blocks: [
      ends(uzDay(scene.appliedOn, 'ru', pick), `№ ${scene.serial}`),
      title('ПИСЬМО', `в ${nameIn(scene.provider, 'ru')}`),
      ...facts.map((fact, at) => text(`${at + 1}) ${fact}`)),
      signature('', signedName(signer, 'ru', pick), true, 'подпись, печать'),
    ],
    numbers: stirOf(scene),
    fields: applicationFields(scene, formsOf(signer), namesOf(organisation)),
  }
})

const trader = uz('ru', 'application', 'ru-unseen-application-trader', (scene, pick) => {
  const { head, organisation, accountNumber } = scene
  return {
    blocks: [
      left(`От: ИП ${head.ru.full}`, `ПИНФЛ ${head.personalNumber}`, `Тел. ${organisation.phone}`),
      title(pick('заявка', 'Заявление')),
      text(`${pick('Лицевой счёт', 'Аккаунт')} ${accountNumber}. ${uzAsks(scene, 'ru', pick).join(' ')}`),
      table([['Дата', uzDay(scene.appliedOn, 'ru', pick)]], false),
      signature('ИП', signedName(head, 'ru', pick), pick(true, false)),
    ],
    numbers: pinflOf(head),
    fields: applicationFields(scene, formsOf(head)),
  }
})

const english = wordingOf(
  { kind: 'application', country: 'UZ', language: 'en', name: 'uz-en-unseen-application-letter' },
  (scene, pick) => {
    const { organisation, accountNumber, requests, newEmail, oldEmail, provider } = scene
    const signer = signerOf(scene)
    const name = `${organisation.name.en} LLC`
    const asked = {
      'change-email': `replace the owner's e-mail ${oldEmail} by ${newEmail}`,
      'disable-2fa': 'disable the two-factor authentication',
    }
    return {
      letterhead: {
        name: pick(name, `"${organisation.name.en}" LLC`),
        lines: [
          `${organisation.address.en}, ${organisation.city.en}, Uzbekistan`,
          `TIN (STIR) ${organisation.number}`,
        ],
      },
      blocks: [
        ends(`Our ref. ${scene.serial}`, enDay(scene.appliedOn, pick)),
        left(`To: ${provider.en}`),
        title('Request for restoration of access'),
        text(
          `We are the owner of account ${accountNumber}. Please ${requests.map((each) => asked[each]).join(' and ')}.`,
        ),
        signature(scene.signatory === 'head' ? 'Director' : 'Attorney-in-fact', signer.en.full, true),
      ],
      numbers: [{ scheme: 'uz-stir', value: organisation.number }],
      fields: applicationFields(
        scene,
        [signer.en.full],
        [organisation.name.en, name, `"${organisation.name.en}" LLC`],
      ),
    }
  },
)

/** Applications of Uzbekistan in Cyrillic, Russian and English that no reading is tuned to. */
export const UNSEEN_UZ_APPLICATIONS: readonly Wording[] = [letter, details, citizen, russian, trader, english]
