type Ending = 'vowel' | 'nasal' | 'voiced' | 'voiceless'

/** Endings after a back and a front vowel. */
const SUFFIXES = {
  accusative: { vowel: 'ны ні', nasal: 'ды ді', voiced: 'ды ді', voiceless: 'ты ті' },
  dative: { vowel: 'ға ге', nasal: 'ға ге', voiced: 'ға ге', voiceless: 'қа ке' },
  genitive: { vowel: 'ның нің', nasal: 'ның нің', voiced: 'дың дің', voiceless: 'тың тің' },
} as const satisfies Record<string, Record<Ending, string>>

const AFTER_POSSESSIVE = { accusative: 'н', dative: 'на', genitive: 'ның' } as const

/** A Kazakh name with a case ending, by vowel harmony: Ерланұлы → Ерланұлын, Кимов → Кимовты. */
export function withSuffix(name: string, of: keyof typeof SUFFIXES): string {
  const lower = name.toLowerCase()
  if (/(ұлы|қызы|улы|кызы)$/.test(lower)) return name + AFTER_POSSESSIVE[of]
  const front = /[әөүіеэи][^аоұыуюяёәөүіеэи]*$/.test(lower)
  const [back = '', forward = ''] = SUFFIXES[of][endingOf(lower)].split(' ')
  return name + (front ? forward : back)
}

function endingOf(lower: string): Ending {
  const last = lower.at(-1) ?? ''
  if ('аоұыуюяёәөүіеэи'.includes(last)) return 'vowel'
  if ('мнң'.includes(last)) return 'nasal'
  return 'лрйжз'.includes(last) ? 'voiced' : 'voiceless'
}
