import { shortDate } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import type { Scene } from '../scene.ts'
import { askedInEnglish, newEmailRow, reasonInEnglish } from './kz-asked.ts'
import { application, company } from './kz-truth.ts'
import { bankAccount, digits, englishDate, grouped, signer } from './kz-words.ts'

const HERE = { kind: 'application', country: 'KZ', language: 'en' } as const

const letterhead = ({ organisation }: Scene) => ({
  name: `${organisation.name.en} LLP`,
  lines: [
    `${organisation.address.en}, ${organisation.city.en}, Republic of Kazakhstan`,
    `Tel. ${organisation.phone}, info@${organisation.domain}`,
  ],
})

const letter: Wording = {
  ...HERE,
  name: 'kz-en-application-letter',
  write(scene, pick) {
    const { organisation, accountNumber } = scene
    const { person, en } = signer(scene, pick)
    const { iban, bic } = bankAccount(pick)
    const asked = askedInEnglish(scene, pick).join(' and to ')
    return application(
      {
        size: 'A4',
        letterhead: letterhead(scene),
        blocks: [
          { type: 'ends', left: `Ref. No. ${scene.serial}`, right: englishDate(scene.appliedOn, pick) },
          { type: 'lines', side: 'left', lines: [`To: ${scene.provider.en}`, 'Attn: Customer Support'] },
          { type: 'title', lines: [`Re: access to account No. ${accountNumber}`] },
          { type: 'paragraph', text: pick('Dear Sirs,', 'Dear Sir or Madam,', 'To whom it may concern,') },
          {
            type: 'paragraph',
            text: `${organisation.name.en} LLP (BIN ${organisation.number}) is the owner of account No. ${accountNumber} under service agreement No. ${scene.serial}/${digits(pick, 3)}. ${reasonInEnglish(scene, pick)}`,
          },
          { type: 'paragraph', text: `We ${pick('kindly', 'hereby')} request you to ${asked}.` },
          {
            type: 'paragraph',
            text: `Our payments are made from IBAN ${iban}, SWIFT ${bic}. The supporting documents are enclosed.`,
          },
          {
            type: 'signature',
            post: pick(`Yours faithfully, ${en.post}`, en.post),
            name: person.en.full,
            stamped: true,
          },
        ],
      },
      scene,
      company(organisation),
      person,
    )
  },
}

const form: Wording = {
  ...HERE,
  name: 'kz-en-application-form',
  write(scene, pick) {
    const { organisation, requests } = scene
    const { person, en } = signer(scene, pick)
    return application(
      {
        size: 'A4',
        blocks: [
          { type: 'title', lines: ['ACCOUNT RECOVERY REQUEST'] },
          {
            type: 'table',
            ruled: true,
            rows: [
              [
                'Legal name of the company',
                pick(`${organisation.name.en} LLP`, `LLP “${organisation.name.en}”`),
              ],
              [pick('BIN', 'Business Identification Number (BIN)'), grouped(organisation.number, pick)],
              [pick('Account number', 'Account ID', 'Account No.'), scene.accountNumber],
              ['Contract number', `${scene.serial}-${digits(pick, 4)}`],
              [pick('Registered e-mail', 'Old e-mail'), scene.oldEmail],
              ...newEmailRow(scene, pick('New e-mail', 'New e-mail address')),
              ['Telephone', organisation.phone],
              ['Name and position', `${person.en.full}, ${en.post}`],
              ['Acting on the basis of', en.basis],
            ],
          },
          { type: 'paragraph', text: 'The owner of the account requests the provider to:' },
          {
            type: 'checkbox',
            ticked: requests.includes('change-email'),
            text: 'change the e-mail address of the account',
          },
          {
            type: 'checkbox',
            ticked: requests.includes('disable-2fa'),
            text: 'disable two-factor authentication',
          },
          { type: 'paragraph', text: reasonInEnglish(scene, pick) },
          { type: 'lines', side: 'left', lines: [`Date: ${englishDate(scene.appliedOn, pick)}`] },
          { type: 'signature', post: en.post, name: person.en.full, note: 'signature, seal', stamped: true },
        ],
      },
      scene,
      company(organisation),
      person,
    )
  },
}

const columns: Wording = {
  ...HERE,
  name: 'kz-en-application-columns',
  write(scene, pick) {
    const { organisation, accountNumber, provider, oldEmail, requests } = scene
    const { name, number } = organisation
    const { person, ru, en } = signer(scene, pick)
    const russian = {
      'change-email': `изменить e-mail владельца на ${scene.newEmail}`,
      'disable-2fa': 'отключить двухфакторную аутентификацию',
    }
    return application(
      {
        size: 'A4',
        blocks: [
          {
            type: 'columns',
            left: [
              `To: ${provider.en}`,
              `Date: ${englishDate(scene.appliedOn, pick)}`,
              'APPLICATION',
              `${name.en} LLP, BIN ${number}, represented by ${person.en.full}, ${en.post}, cannot sign in to account No. ${accountNumber} registered with ${oldEmail}.`,
              `We request you to ${askedInEnglish(scene, pick).join(' and to ')}.`,
            ],
            right: [
              `Кому: ${provider.ru}`,
              `Дата: ${shortDate(scene.appliedOn)}`,
              'ЗАЯВЛЕНИЕ',
              `ТОО «${name.ru}», БИН ${number}, в лице ${ru.genitive} ${person.ru.genitive}, не может войти в аккаунт № ${accountNumber}, зарегистрированный на ${oldEmail}.`,
              `Просим ${requests.map((request) => russian[request]).join(' и ')}.`,
            ],
          },
          {
            type: 'signature',
            post: `${en.post} / ${ru.post}`,
            name: `${person.en.full} / ${person.ru.initials}`,
            stamped: true,
          },
        ],
      },
      scene,
      company(organisation),
      person,
    )
  },
}

/** Applications of organisations in English, one beside Russian. */
export const KZ_APPLICATIONS_EN: readonly Wording[] = [letter, form, columns]
