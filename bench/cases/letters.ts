import type { Language, Request } from '../../cases/vocabulary.ts'
import { type MailFile, writeMail } from '../../demo/mails.ts'
import { between } from '../../demo/numbers.ts'
import type { Person } from '../corpus/scene.ts'
import { type Draft, REPLY_ID } from './case-plan.ts'
import { PHRASES, type Phrases } from './phrases.ts'

type Next = () => number

const NUMBER_LABELS = { KZ: 'БИН', UZ: 'STIR', KE: 'KRA PIN' } as const

/** The mail of a case, RFC 5322. */
export function writeCaseMail(draft: Draft, files: readonly MailFile[], next: Next): Promise<Buffer> {
  const { scene, language, today, mail } = draft
  const phrases = PHRASES[language]
  const signer = scene.signatory === 'head' ? scene.head : scene.attorney
  const { subject, text } =
    mail.business === 'bill'
      ? phrases.bill
      : mail.business === 'out-of-office'
        ? phrases.away
        : { subject: pick(next, phrases.subjects), text: askingText(draft, phrases, next) }
  return writeMail({
    seed: scene.seed,
    today,
    time: `${between(next, 10, 17)}:${between(next, 10, 59)}`,
    from: { name: nameIn(language, signer), address: mail.sender },
    subject,
    text,
    files,
    html: next() < 0.6,
    headers: {
      ...(mail.answers && { 'In-Reply-To': REPLY_ID, References: REPLY_ID }),
      ...(mail.replyTo && { 'Reply-To': mail.replyTo }),
      ...(mail.business === 'out-of-office' && { 'Auto-Submitted': 'auto-replied' }),
    },
  })
}

function askingText(
  { scene, country, entityType, language, papers, mail }: Draft,
  phrases: Phrases,
  next: Next,
) {
  const signer = scene.signatory === 'head' ? scene.head : scene.attorney
  if (mail.follows) {
    const lines = [mail.saysAccount && phrases.account(mail.saysAccount), phrases.rest]
    return [pick(next, phrases.greetings), '', ...lines.filter(Boolean), '', nameIn(language, signer)].join(
      '\n',
    )
  }
  const silent =
    mail.saysAccount === null && mail.saysEmail === null && mail.remark === null && papers.length > 0
  const hasApplication = papers.some(({ kind }) => kind === 'application')
  const body =
    silent && hasApplication && next() < 0.6
      ? [pick(next, phrases.terse)]
      : [
          ...scene.requests.map((request) => asking(request, phrases, mail.saysEmail, next)),
          mail.saysAccount && phrases.account(mail.saysAccount),
          mail.saysNumber && `${NUMBER_LABELS[country]}: ${numberOf(scene, country)}.`,
          mail.saysEntityType && entityType !== 'legal-entity' && phrases.owner[entityType],
          mail.remark === 'not-owner' && phrases.notOwner,
          papers.length > 0 && phrases.attached,
        ].filter((line) => typeof line === 'string')
  return [pick(next, phrases.greetings), '', ...body, '', phrases.bye, nameIn(language, signer)].join('\n')
}

function asking(request: Request, phrases: Phrases, email: string | null, next: Next): string {
  return request === 'disable-2fa' ? pick(next, phrases.disable2fa) : pick(next, phrases.changeEmail)(email)
}

function numberOf({ organisation }: Draft['scene'], country: Draft['country']): string {
  return country === 'KE' ? organisation.taxPin : organisation.number
}

/** A person's name as the person signs in a language. */
function nameIn(language: Language, { ru, kk, uzLatn, uzCyrl, en }: Person): string {
  const names = { ru, kk, 'uz-Latn': uzLatn, 'uz-Cyrl': uzCyrl, en, sw: en }
  return names[language].full
}

function pick<T>(next: Next, of: readonly T[]): T {
  return of[between(next, 0, of.length - 1)] as T
}
