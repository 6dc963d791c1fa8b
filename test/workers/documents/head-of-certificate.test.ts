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
