import type { Language } from '../../cases/vocabulary.ts'
import { between } from '../../demo/numbers.ts'
import type { PaperTruth } from './paper.ts'
import type { Form } from './sample.ts'

type Next = () => number

/** ASCII and Russian letters, as windows-1251 has them; without Ё. */
export const RUSSIAN = /^[\x20-\x7fА-Яа-я№]*$/

/** What people call such a paper in their language. */
const NAMES: Readonly<Record<PaperTruth['kind'], Partial<Record<Language, readonly string[]>>>> = {
  application: {
    ru: ['Заявление', 'zayavlenie', 'Письмо'],
    kk: ['Өтініш', 'otinish'],
    'uz-Latn': ['Ariza', 'ariza imzolangan'],
    'uz-Cyrl': ['Ариза', 'Хат'],
    en: ['Application', 'Letter signed'],
  },
  registration: {
    ru: ['Справка о регистрации', 'Свидетельство', 'spravka'],
    kk: ['Анықтама', 'Тіркеу'],
    'uz-Latn': ['Guvohnoma', 'reyestrdan kochirma'],
    'uz-Cyrl': ['Гувоҳнома'],
    en: ['Certificate', 'CR12', 'registration'],
  },
  appointment: {
    ru: ['Приказ', 'Решение', 'prikaz na direktora'],
    kk: ['Бұйрық', 'Шешім'],
    'uz-Latn': ['Buyruq', 'qaror'],
    'uz-Cyrl': ['Буйруқ'],
    en: ['Board resolution', 'minutes'],
  },
  'power-of-attorney': {
    ru: ['Доверенность', 'doverennost'],
    kk: ['Сенімхат'],
    'uz-Latn': ['Ishonchnoma'],
    'uz-Cyrl': ['Ишончнома'],
    en: ['POA', 'Power of Attorney'],
  },
  identity: {
    ru: ['Удостоверение', 'паспорт'],
    kk: ['Жеке куәлік'],
    'uz-Latn': ['Pasport'],
    en: ['ID', 'passport copy'],
  },
  'tax-certificate': { en: ['PIN certificate'], ru: ['НДС'], kk: ['ҚҚС'] },
  'payment-order': { ru: ['Платежка'], kk: ['Төлем'], en: ['payment'] },
  selfie: {
    ru: ['Селфи', 'фото с паспортом'],
    kk: ['Селфи'],
    'uz-Latn': ['selfi', 'pasport bilan rasm'],
    en: ['selfie', 'photo with ID'],
  },
  other: { ru: ['Документ', 'Приложение'], en: ['Document'], kk: ['Құжат'], 'uz-Latn': ['Hujjat'] },
}

const EXTENSIONS: Readonly<Record<Form, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  'scan-300': ['pdf'],
  'scan-200': ['pdf', 'PDF'],
  'scan-150': ['pdf'],
  skewed: ['pdf'],
  turned: ['pdf'],
  combined: ['pdf'],
  tiff: ['tif', 'tiff'],
  png: ['png'],
  photo: ['jpg', 'jpeg', 'JPG'],
  heic: ['heic', 'HEIC'],
}

/** What its owner or a machine called the file. */
export function fileNameOf(next: Next, form: Form, kind: PaperTruth['kind'], language: Language): string {
  const extension = pick(next, EXTENSIONS[form])
  const digits = (count: number): string => String(between(next, 0, 10 ** count - 1)).padStart(count, '0')
  const picture = form === 'photo' || form === 'heic'
  const machine = picture
    ? [
        `IMG_${digits(4)}`,
        `2026${digits(4)}_${digits(6)}`,
        `WhatsApp Image 2026-03-0${between(next, 1, 9)} at 1${digits(1)}.${digits(2)}.${digits(2)}`,
        `photo_2026-03-0${between(next, 1, 9)}_1${digits(1)}-${digits(2)}-${digits(2)}`,
      ]
    : [`Scan${digits(4)}`, `скан ${digits(2)}`, `doc0${digits(10)}`, `img${digits(3)}`]
  const called = NAMES[kind][language] ?? NAMES[kind].en ?? ['document']
  const name = next() < (picture ? 0.8 : 0.4) ? pick(next, machine) : pick(next, called)
  return `${name}.${extension}`
}

function pick(next: Next, of: readonly string[]): string {
  return of[between(next, 0, of.length - 1)] ?? ''
}
