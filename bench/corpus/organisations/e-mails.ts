import { between } from '../../../demo/numbers.ts'
import type { Person } from '../scene.ts'

type Next = () => number

const HOSTS = ['mail.example', 'inbox.example', 'gmail-like.example', 'post-box.example', 'bk-mail.example']
const POSTS = ['info', 'office', 'admin', 'buh', 'it', 'director', 'it-support', 'sales.dept', 'hello', 'ceo']

/** A name as a host has it: Blue Leopard Agro → blue-leopard-agro.example, in one of several ways. */
export function domainOf(next: Next, englishName: string): string {
  const words = englishName.toLowerCase().match(/[a-z0-9]+/g) ?? ['firm']
  const hosts = [
    words.join(''),
    words.join('-'),
    words[0] ?? 'firm',
    `${words.join('-')}-group`,
    `${words.map((word) => word[0]).join('')}-${words.at(-1)}`,
  ]
  return `${hosts[between(next, 0, hosts.length - 1)]}.example`
}

/** An address at the firm or at a mail house; now and then with a capital, as people type it. */
export function emailOf(next: Next, person: Person, domain: string): string {
  const [given = 'user', ...rest] = person.en.full
    .toLowerCase()
    .replaceAll(/[^a-z\s]/g, '')
    .split(' ')
  const surname = rest.at(-1) ?? 'user'
  const number = between(next, 1, 99)
  const own = [
    `${given}.${surname}${number}`,
    `${given[0]}.${surname}`,
    `${surname}_${given[0]}${number}`,
    `${surname}-${given}`,
    `${given}${person.birthDate.slice(0, 4)}`,
    `${given[0]}${surname}`,
    `${surname}.${given}`,
  ]
  const local = next() < 0.35 ? pick(next, POSTS) : pick(next, own)
  const host = next() < 0.55 ? domain : next() < 0.25 ? `mail.${domain}` : pick(next, HOSTS)
  const address = `${local}@${host}`
  return next() < 0.04 ? address.charAt(0).toUpperCase() + address.slice(1) : address
}

function pick(next: Next, of: readonly string[]): string {
  return of[between(next, 0, of.length - 1)] ?? ''
}
