import { expect, test } from 'vitest'
import { mend } from '../../../workers/documents/mend.ts'

test.each([
  ['Нaзпачить дирeктopoм Иванова', 'назначить дирeктopoм Иванова'],
  ['отключить двухфакторпую аутентнфикацию', 'отключить двухфакторпую аутентификацию'],
  ["Ikki bosgichli autentifikatsiyani o'chiring", "Ikki bosqichli autentifikatsiyani o'chiring"],
  // Other words stay as they are, however near.
  ['исключить, включить, применить, договоренность', 'исключить, включить, применить, договоренность'],
  ['еңбек демалысын беруіңізді сұраймын', 'еңбек демалысын беруіңізді сұраймын'],
  ['The employee shall be accountable', 'The employee shall be accountable'],
])('%s', (text, want) => expect(mend(text)).toBe(want))
