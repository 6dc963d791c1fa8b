import { domainToASCII, domainToUnicode } from 'node:url'
import { expect, test } from 'vitest'
import { assess } from '../../rules/assess.ts'
import { asciiDomain, shownDomain } from '../../rules/domain-name.ts'
import { isDisguised, looksLike } from '../../rules/lookalike.ts'
import { application, appointment, COMPLETE, facts, registration, SETTINGS } from './papers.ts'

const KNOWN = ['akkeruen.kz', 'samarqand-savdo.uz', 'mombasa-traders.co.ke', 'zhuravl.kz', 'steppe.com']
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  m: 'м',
  t: 'т',
}
const DIGITS: Readonly<Record<string, string>> = { o: '0', l: '1', e: '3', a: '4', s: '5' }

/** Every way to forge a domain, each at every letter where it can be done. */
function forgeries(domain: string): string[] {
  const [, name = '', ending = ''] = /^([^.]+)(\..+)$/.exec(domain) ?? []
  const letters = [...name]
  const at = (index: number, letter: string) =>
    `${name.slice(0, index)}${letter}${name.slice(index + 1)}${ending}`
  return [
    ...letters.flatMap((letter, index) => (CYRILLIC[letter] ? [at(index, CYRILLIC[letter])] : [])),
    ...letters.flatMap((letter, index) => (DIGITS[letter] ? [at(index, DIGITS[letter])] : [])),
    ...letters.map((_, index) => at(index, '')),
    ...letters.map((letter, index) => at(index, letter + letter)),
    ...letters.flatMap((letter, index) =>
      index > 0 && letter !== letters[index - 1]
        ? [`${name.slice(0, index - 1)}${letter}${letters[index - 1]}${name.slice(index + 1)}${ending}`]
        : [],
    ),
    ...['.com.kz', '.net', '.org', '.info', '.co']
      .filter((other) => other !== ending)
      .map((other) => name + other),
    `${name}${ending.replaceAll('.', '-')}.com`,
    `${name}${ending}.login.example`,
    name.replace('m', 'rn') + ending,
    name.replace('d', 'cl') + ending,
    ...letters.map((letter, index) => at(index, `${letter}\u0323`.normalize('NFC'))),
  ].filter((forged) => forged !== domain)
}

/** Invented and ordinary names of other firms, some under the same endings, some rather short. */
const UNRELATED =
  'altyn-dala.kz kerege.kz aktobe-nan.kz zhuldyz.kz kaisar.kz qazyna.kz steppe-wind.kz almaty-print.kz baiterek-it.kz tengri.kz sary-arqa.kz ertis.kz karlygash.kz zhetysu.kz umit.kz nomad.kz samal.kz toshkent-tekstil.uz buxoro-gilam.uz farovon.uz ipak-yoli.uz oltin-vodiy.uz navroz.uz sitora.uz xorazm-agro.uz namangan-meva.uz registon.uz nairobi-freight.co.ke kisumu-fish.co.ke rift-dairy.co.ke safari-books.co.ke simba-tools.co.ke uhuru.co.ke twiga-print.co.ke mombasa-ferry.co.ke lamu-spice.com north-hub.com step.com stephen.com steppes-travel.com akyl.kz keruen-sapa.kz ak.kz kz.com mail.ru yandex.kz gmail.com outlook.com savdo.uz trade.co.ke'.split(
    ' ',
  )

test('forged domains are seen, unrelated ones are left alone', () => {
  const forged = KNOWN.flatMap((domain) => forgeries(domain).map((each) => [each, domain] as const))
  expect(forged.length).toBeGreaterThan(200)
  expect(forged.filter(([each, domain]) => !isDisguised(each) && !looksLike(each, domain))).toEqual([])
  expect(UNRELATED).toHaveLength(50)
  const pairs = UNRELATED.flatMap((domain) => KNOWN.map((known) => [domain, known] as const))
  expect(pairs.filter(([domain, known]) => isDisguised(domain) || looksLike(domain, known))).toEqual([])
})

test.each([
  { domain: 'firm.kz', known: 'firm.kz' },
  { domain: 'mail.firm.kz', known: 'firm.kz' },
  { domain: 'FIRM.kz', known: 'mx.firm.kz' },
  { domain: 'gmail.com', known: 'ymail.com' },
  { domain: 'mail.kz', known: 'mail.ru' },
  { domain: '', known: 'firm.kz' },
])('$domain is no look-alike of $known', ({ domain, known }) => {
  expect(looksLike(domain, known)).toBe(false)
})

test.each([
  { domain: 'аkkeruen.kz', want: true, name: 'one Cyrillic letter' },
  { domain: domainToASCII('аkkeruen.kz'), want: true, name: 'the same in punycode' },
  { domain: 'сосо.kz', want: true, name: 'Cyrillic throughout that passes for Latin' },
  { domain: 'роса.рф', want: false, name: 'an honest Cyrillic name' },
  { domain: 'қазпошта.қаз', want: false, name: 'a Kazakh name' },
  { domain: 'фирма.kz', want: false, name: 'a Cyrillic name under a Latin ending' },
  { domain: 'firm-24.kz', want: false, name: 'digits and a hyphen' },
])('letters of two alphabets: $name', ({ domain, want }) => {
  expect(isDisguised(domain)).toBe(want)
})

test('punycode is decoded as Node decodes it, and what is none is left', () => {
  for (const domain of [
    'қазпошта.қаз',
    'bücher.example',
    'роса.рф',
    'oʻzbekiston.uz',
    'a-b-ü.example',
    '例え.テスト',
  ]) {
    const ascii = domainToASCII(domain)
    expect(asciiDomain(domain)).toBe(ascii)
    expect(shownDomain(ascii)).toBe(domainToUnicode(ascii))
  }
  for (const broken of ['xn--.kz', 'xn--99999999.kz', `xn--${'z'.repeat(60)}.kz`, 'xn--a_b.kz'])
    shownDomain(broken)
})

test('the flag names both domains in letters that cannot deceive, and the address that asks for it', () => {
  const account = {
    is: 'found',
    record: {
      accountNumber: '123456',
      country: null,
      entityType: null,
      registrationNumber: null,
      organisation: null,
      ownerName: null,
      ownerEmails: ['lost@akkeruen.kz', 'lost@gmail.com'],
      submissionMethod: null,
    },
  } as const
  const flags = (sender: string, newEmail: string) =>
    assess(
      facts([application({ newEmail }), registration(), appointment()], { sender }, { account }),
      SETTINGS,
    ).flags
  expect(flags('a@akkeruen.kz', 'b@gmail.com')).toEqual([])
  expect(flags('a@somewhere.kz', 'b@mail.ru')).toEqual([])
  expect(flags('a@аkkeruen.kz', 'b@akkeruen.kz')).toMatchObject([
    { code: 'lookalike-domain', evidence: [{ name: null, quote: domainToASCII('аkkeruen.kz') }] },
  ])
  expect(flags('a@akkeruen.kz', 'b@akkeruem.kz')).toMatchObject([
    { code: 'lookalike-domain', evidence: [{ name: 'application.pdf', quote: 'akkeruem.kz / akkeruen.kz' }] },
  ])
  expect(assess(facts(COMPLETE, { sender: 'a@akkeruem.kz' }), SETTINGS).flags).toEqual([])
})
