import { expect, test } from 'vitest'
import type { Page } from '../../../cases/document.ts'
import { ACCOUNT_NUMBER } from '../../../workers/documents/fields/account-number.ts'
import { understand } from '../../../workers/documents/understand.ts'
import { pageOf } from '../../pages.ts'

const CARD = `
ЖЕКЕ КУӘЛІК УДОСТОВЕРЕНИЕ ЛИЧНОСТИ
ТЕГІ/ФАМИЛИЯ СЕЙТОВ
ТУҒАН КҮНІ/ДАТА РОЖДЕНИЯ 03.07.1985
IDKAZ0000000011850703300127<<<
8507033M3001019KAZ<<<<<<<<<<<8
SEITOV<<KAIRAT<<<<<<<<<<<<<<<<`
const LETTER = 'ЗАЯВЛЕНИЕ\nПрошу сменить e-mail аккаунта 123456 на a@b.kz.'

/** A page as a picture in which its words fill a part from (left, top). */
function seen(text: string, left: number, top: number, scale: number): Page {
  const page = pageOf(text, 1, 0.9)
  const words = page.words.map((word) => {
    const [x, y, width, height] = word.box
    return { ...word, box: [left + x * scale, top + y * scale, width * scale, height * scale] as const }
  })
  return { ...page, width: 1536, height: 2048, words }
}

test.each([
  ['a card at the chest', seen(CARD, 0.3, 0.6, 0.5), 'IMG_0001.jpg', 'selfie'],
  ['a card that fills the picture', seen(CARD, 0, 0, 1.4), 'IMG_0001.jpg', 'identity'],
  ['a small scan at the top of a page', seen(CARD, 0.1, 0.05, 0.5), 'scan.pdf', 'identity'],
  ['a scan, however small the card', { ...seen(CARD, 0.3, 0.6, 0.5), height: 2172 }, 'scan.pdf', 'identity'],
  ['a picture named so', seen(CARD, 0, 0, 1.4), 'Селфи_с_паспортом.jpg', 'selfie'],
  ['a picture named so, in Uzbek', seen('<<< 12', 0, 0, 1), 'pasport bilan rasm.jpg', 'selfie'],
  ['a letter, however small and named', seen(LETTER, 0.3, 0.6, 0.4), 'selfie.jpg', 'application'],
  [
    'a zone too small to read',
    { ...seen('P<KEN<<<<<<<<<<<', 0.4, 0.7, 0.4), unreadable: 'illegible' } as Page,
    'IMG_0001.HEIC',
    'selfie',
  ],
  [
    'a blurred page',
    { ...seen('а б в', 0, 0, 1), unreadable: 'illegible' } as Page,
    'IMG_1.jpg',
    'unreadable',
  ],
] as const)('%s', (_, page, fileName, want) => {
  const [document] = understand([page], { accountNumberPattern: ACCOUNT_NUMBER, fileName })
  expect(document?.kind).toBe(want)
  if (want === 'selfie') expect(document?.confidence).toBeLessThan(0.5)
})
