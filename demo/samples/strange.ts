import { COMPANIES } from '../cast.ts'
import { addDays, shortDate } from '../dates.ts'
import { factsOf } from '../facts.ts'
import { application, appointmentOrder, invoice, registration } from '../papers.ts'
import { type Draft, lacking, pdf, type Scene } from './sample.ts'

/** The order cannot be opened without its password. */
export async function passwordProtected({ today, seed }: Scene): Promise<Draft> {
  const facts = factsOf(COMPANIES.clinic, seed + 11, today)
  return {
    name: 'password',
    what: 'the order of appointment is a PDF with a password',
    want: { ...lacking('authority'), outcome: 'review', flags: ['password-protected'] },
    facts,
    letter: {
      seed: facts.seed,
      today,
      time: '12:48',
      from: { name: 'Клиника Тихий Лес', address: `admin2@${facts.domain}` },
      subject: `Изменить почту, аккаунт ${facts.accountNumber}`,
      text: `Добрый день,\nпросим изменить адрес электронной почты на ${facts.newEmail}. Приказ защищён паролем, пароль сообщим по телефону.\n\nСауле Нурпеисова`,
      html: true,
      files: [
        pdf('Заявление.pdf', await application(facts)),
        pdf('Справка.pdf', await registration(facts)),
        pdf('Приказ_закрытый.pdf', await appointmentOrder(facts, 'ru', { password: `${facts.bin}!` })),
      ],
    },
  }
}

/** A machine answers that its owner is away. */
export async function outOfOffice({ today, seed }: Scene): Promise<Draft> {
  const back = shortDate(addDays(today, 9))
  return {
    name: 'out-of-office',
    what: 'an automatic reply',
    want: { kind: 'automated', outcome: null, missing: [], flags: [], language: 'ru' },
    facts: null,
    letter: {
      seed: seed + 12,
      today,
      time: '13:02',
      from: { name: 'Елена Цой', address: 'e.tsoy@kedr-montazh.example' },
      subject: 'Автоматический ответ: Ваше обращение получено',
      text: `Здравствуйте! Я в отпуске до ${back}. По срочным вопросам обращайтесь к Павлу Литвиненко: p.litvinenko@kedr-montazh.example.`,
      html: true,
      headers: {
        'Auto-Submitted': 'auto-replied',
        'X-Auto-Response-Suppress': 'All',
        'In-Reply-To': '<earlier-receipt@provider.example>',
        References: '<earlier-receipt@provider.example>',
      },
    },
  }
}

/** A supplier's bill: this mailbox gets many. */
export async function bill({ today, seed }: Scene): Promise<Draft> {
  const facts = factsOf(COMPANIES.paper, seed + 13, today)
  return {
    name: 'invoice',
    what: 'a supplier’s invoice, nothing to recover',
    want: { kind: 'other', outcome: null, missing: [], flags: [], language: 'ru' },
    facts,
    letter: {
      seed: facts.seed,
      today,
      time: '13:30',
      from: { name: 'Канцтовары Скрепка', address: `sales@${facts.domain}` },
      subject: `Счет на оплату № ${facts.seed + 210}`,
      text: 'Добрый день!\n\nНаправляем счет на оплату и ждём закрывающие документы за прошлый месяц.\n\nОтдел продаж',
      html: true,
      logo: true,
      files: [pdf('Счет на оплату.pdf', await invoice(facts))],
    },
  }
}
