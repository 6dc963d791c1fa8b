import { expect, test } from 'vitest'
import { signatory } from '../../../workers/documents/fields/signatory.ts'
import { sheetOf } from '../../../workers/documents/lines.ts'
import { pageOf } from '../../pages.ts'

/** What a paper of a registry says, and whom it names as the head; empty where it names none. */
const TABLE: readonly (readonly [string, string])[] = [
  [
    'Руководитель:      Руководитель, назначенный (избранный)\n                   уполномоченным органом юридического лица\n                   АБАЕВ ЕРЖАН СЕРІКҰЛЫ\nУчредители:        КИМ ВИКТОР СЕРГЕЕВИЧ',
    'АБАЕВ ЕРЖАН СЕРІКҰЛЫ',
  ],
  ['Руководитель филиала: Абаев Ержан Серикович\nНачальник отдела ____ А. Тажиева', 'Абаев Ержан Серикович'],
  ['Председатель правления: Абаев Ержан Серикович', 'Абаев Ержан Серикович'],
  [
    'Прежний руководитель: Ким Виктор Сергеевич\nРуководитель: Абаев Ержан Серикович',
    'Абаев Ержан Серикович',
  ],
  ['Бірінші басшысы        Абаев Ержан Серікұлы', 'Абаев Ержан Серікұлы'],
  ['Birinchi imzo huquqi   | Aliyev Bobur Karimovich, direktor', 'Aliyev Bobur Karimovich'],
  ['Chief executive        ABAYEV YERZHAN\nFounders               KIM VIKTOR', 'ABAYEV YERZHAN'],
  ['Настоящим АБАЕВ ЕРЖАН СЕРИКОВИЧ, ИИН 790101300123, уведомляет', 'АБАЕВ ЕРЖАН СЕРИКОВИЧ'],
  [
    '(3) The persons recorded as directors are:\n     Mary Atieno Odero (Kenyan)\n     Peter Otieno (Kenyan)',
    'Mary Atieno Odero',
  ],
  [
    'Partners          Mary Atieno Odero, Kenyan, Kilifi\n                  Peter Otieno, Kenyan',
    'Mary Atieno Odero',
  ],
  ['Справка выдана Абаеву Ержану Сериковичу\nСпециалист ____ Ким Виктор Сергеевич', ''],
  ['Нотариус Ким Виктор Сергеевич', ''],
]

test.each(TABLE)('%s', (text, want) => {
  const [field] = signatory(sheetOf([pageOf(text)]), 'registration')
  expect(field && field.confidence >= 0.6 ? field.value : '').toBe(want)
})

/** The directors that an extract lists, in their order; who only owns shares or keeps the books is none. */
const DIRECTORS: readonly (readonly [string, readonly string[]])[] = [
  [
    'DIRECTORS AND SHAREHOLDERS\nMARY ATIENO ODERO Director/Shareholder   600\nPETER OTIENO OCHIENG DIRECTOR,   0\nGRACE NJERI WANJIRU Shareholder   400',
    ['MARY ATIENO ODERO', 'PETER OTIENO OCHIENG'],
  ],
  [
    'DIRECTORS AND SHAREHOLDERS\nMARY ATIENO ODERO     Director/Shareholder   600\nPETER OTIENO OCHIENG   Director   0\nGRACE NJERI WANJIRU    Shareholder   400\nJANE WAMBUI KARIUKI    Secretary   0',
    ['MARY ATIENO ODERO', 'PETER OTIENO OCHIENG'],
  ],
  [
    '(3) The persons recorded as directors are:\n     Mary Atieno Odero (Kenyan)\n     Peter Otieno Ochieng (Kenyan)\n(4) Secretary:\n     Jane Wambui Kariuki',
    ['Mary Atieno Odero', 'Peter Otieno Ochieng'],
  ],
  [
    'The directors of the company are Mary Atieno Odero, Peter Otieno Ochieng and Grace Njeri Wanjiru.',
    ['Mary Atieno Odero', 'Peter Otieno Ochieng', 'Grace Njeri Wanjiru'],
  ],
]

test.each(DIRECTORS)('directors: %s', (text, want) => {
  const names = signatory(sheetOf([pageOf(text)]), 'registration').map(({ value }) => value)
  expect(names).toEqual(want)
})
