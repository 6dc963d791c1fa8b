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
import { applicationFields, box, left, right, signature, signerOf, small, text, title } from './written.ts'

const letter = uz('ru', 'application', 'ru-application-letter', (scene, pick) => {
  const { organisation, requests, signatory } = scene
  const house = companyIn(organisation.name, 'ru', pick)
  const bank = bankOf(scene, 'ru', pick)
  const signer = signerOf(scene)
  const isHead = signatory === 'head'
  const wantsEmail = requests.includes('change-email')
  const inPerson = isHead
    ? `директора ${signer.ru.genitive}, ${pick('действующего(-ей) на основании Устава', 'действующего на основании устава')}`
    : `${signer.ru.genitive}, действующего(-ей) на основании доверенности № ${scene.serial} от ${uzDate(scene.empoweredOn, 'ru', pick)}`
  return {
    letterhead: {
      name: pick(house.short, house.long),
      lines: [
        `Республика Узбекистан, ${addressIn(organisation, 'ru', pick)}`,
        `р/с ${bank.account} в ${bank.name}, МФО ${bank.mfo}`,
        `${pick('ИНН', 'ИНН (СТИР)', 'СТИР')} ${stirText(scene, pick)}, ОКЭД ${bank.oked}`,
        `тел. ${organisation.phone}`,
      ],
    },
    blocks: [
      left(`Исх. № ${scene.serial} от ${uzDate(scene.appliedOn, 'ru', pick)}`),
      right(nameIn(scene.provider, 'ru'), pick('В службу поддержки', 'Руководителю')),
      title(pick('ЗАЯВЛЕНИЕ', 'Заявление', 'О восстановлении доступа')),
      text(
        `${house.short} (договор № ${contractOf(scene, pick)}) в лице ${inPerson}, ${pick('просит', 'настоящим просит')} по аккаунту № ${scene.accountNumber}:`,
      ),
      box(wantsEmail, 'изменить адрес электронной почты владельца аккаунта'),
      box(requests.includes('disable-2fa'), 'отключить двухфакторную аутентификацию'),
      text(`Текущий адрес: ${scene.oldEmail}.`),
      ...(wantsEmail
        ? [text(`${pick('Новый адрес', 'Новый e-mail', 'Изменить на')}: ${scene.newEmail}`)]
        : []),
      signature(
        isHead ? pick('Директор', 'Генеральный директор') : 'Представитель',
        signedName(signer, 'ru', pick),
        true,
        'М.П.',
      ),
      small(`Исп.: ${scene.founder.ru.initials}, ${organisation.phone}`),
    ],
    numbers: stirOf(scene),
    fields: applicationFields(scene, formsOf(signer), namesOf(organisation)),
  }
})

function wishes(scene: Scene, pick: Pick): readonly string[] {
  const words: Record<Request, readonly string[]> = {
    'change-email': [
      `Прошу изменить адрес электронной почты моего аккаунта № ${scene.accountNumber} с ${scene.oldEmail} на ${scene.newEmail}, так как доступ к старой почте утрачен.`,
      `В связи с утратой доступа к почте ${scene.oldEmail} прошу привязать к аккаунту (номер аккаунта ${scene.accountNumber}) новую почту: ${scene.newEmail}.`,
    ],
    'disable-2fa': [
      `Прошу отключить двухфакторную аутентификацию на аккаунте № ${scene.accountNumber}, телефон с приложением утерян.`,
      `Не приходит код подтверждения, прошу сбросить 2FA (аккаунт ${scene.accountNumber}).`,
    ],
  }
  return scene.requests.map((request) => pick(...words[request]))
}

const individual = uz('ru', 'application', 'ru-application-individual', (scene, pick) => {
  const { head, organisation } = scene
  const { card } = head
  return {
    blocks: [
      right(
        nameIn(scene.provider, 'ru'),
        `от ${pick('гражданина', 'физического лица')} ${head.ru.genitive}`,
        `${pick('ПИНФЛ', 'ПИНФЛ (ЖШШИР)')}: ${head.personalNumber}`,
        `ID-карта ${card.number}, выдана ${uzDate(card.issuedOn, 'ru', pick)}`,
        `проживаю: ${addressIn(organisation, 'ru', pick)}`,
        `тел. ${organisation.phone}`,
      ),
      title(pick('Заявление', 'ЗАЯВЛЕНИЕ', 'заявление')),
      ...wishes(scene, pick).map(text),
      text('Копию ID-карты и фотографию с ней прилагаю.'),
      left(uzDate(scene.appliedOn, 'ru', pick)),
      signature(pick('Подпись', 'Заявитель'), signedName(head, 'ru', pick)),
    ],
    numbers: pinflOf(head),
    fields: applicationFields(scene, formsOf(head)),
  }
})

/** Applications in Russian from Uzbekistan. */
export const UZ_RUSSIAN_APPLICATIONS: readonly Wording[] = [letter, individual]
