import { COMPANIES } from '../cast.ts'
import { factsOf } from '../facts.ts'
import { combine, docx, photo, png, scan, tiff } from '../forms.ts'
import { application, appointmentOrder, foundersDecision, registration } from '../papers.ts'
import { COMPLETE, type Draft, pdf, type Scene } from './sample.ts'

/** All papers in one scanned file without a text layer, almost no words in the mail. */
export async function combinedScan({ today, seed }: Scene): Promise<Draft> {
  const facts = factsOf(COMPANIES.media, seed + 4, today)
  const papers = [await application(facts), await registration(facts), await appointmentOrder(facts)]
  const scanned = await scan(await combine(papers), { dpi: 200, quality: 68, seed: facts.seed })
  return {
    name: 'combined-scan',
    what: 'one scanned PDF with application, certificate and order; the mail says almost nothing',
    want: COMPLETE,
    facts,
    letter: {
      seed: facts.seed,
      today,
      time: '10:37',
      from: { name: 'Медиа Полынь', address: `office@${facts.domain}` },
      subject: 'Документы',
      text: 'см. вложение',
      agent: 'The Bat! 9.4.5',
      files: [pdf('Scan0001.pdf', scanned)],
    },
  }
}

/** The application photographed with a phone, sent inline as phones do. */
export async function phonePhoto({ today, seed }: Scene): Promise<Draft> {
  const facts = factsOf(COMPANIES.agro, seed + 5, today)
  const picture = await photo(await application(facts), { seed: facts.seed })
  return {
    name: 'phone-photo',
    what: 'photo of the application from an iPhone (inline, EXIF rotation), the rest as PDF',
    want: COMPLETE,
    facts,
    letter: {
      seed: facts.seed,
      today,
      time: '10:52',
      from: { name: 'Диас Б.', address: 'dias.b@free-mail.example' },
      subject: 'Смена e-mail',
      text: `Аккаунт ${facts.accountNumber}, прошу изменить почту, документы прилагаю\n\nОтправлено с iPhone\n`,
      agent: 'iPhone Mail (21F90)',
      files: [
        { name: 'IMG_4780.jpeg', content: picture, type: 'image/jpeg', inline: true },
        pdf('spravka.pdf', await registration(facts), { inline: true }),
        pdf('prikaz.pdf', await appointmentOrder(facts), { inline: true }),
      ],
    },
  }
}

/** The application as a Word file. */
export async function wordFile({ today, seed }: Scene): Promise<Draft> {
  const facts = factsOf(COMPANIES.build, seed + 6, today)
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return {
    name: 'docx',
    what: 'application as DOCX with a pasted signature, certificate and order as PDF',
    want: COMPLETE,
    facts,
    letter: {
      seed: facts.seed,
      today,
      time: '11:01',
      from: { name: 'Павел Литвиненко', address: `p.litvinenko@${facts.domain}` },
      subject: `Заявление на смену почты (аккаунт ${facts.accountNumber})`,
      text: `Здравствуйте! Высылаю заявление и документы организации.\n\nПавел Литвиненко, директор`,
      html: true,
      logo: true,
      files: [
        { name: 'Заявление на восстановление.docx', content: await docx(facts), type },
        pdf('Справка о гос. регистрации.pdf', await registration(facts)),
        pdf('Приказ №1.pdf', await appointmentOrder(facts)),
      ],
    },
  }
}

/** Both requests, each paper in another picture format, the founder's decision instead of an order. */
export async function pictureFormats({ today, seed }: Scene): Promise<Draft> {
  const facts = factsOf(COMPANIES.travel, seed + 10, today, { requests: ['change-email', 'disable-2fa'] })
  return {
    name: 'picture-formats',
    what: 'both requests; application as PNG, certificate as fax-like TIFF, founder’s decision as scan',
    want: { ...COMPLETE, outcome: 'review', flags: ['both-requests'] },
    facts,
    letter: {
      seed: facts.seed,
      today,
      time: '12:26',
      from: { name: 'Турбюро Одуванчик', address: `info@${facts.domain}` },
      subject: 'Потеряли доступ: почта и двухфакторная аутентификация',
      text: `Добрый день! Уволился администратор. Просим изменить адрес электронной почты аккаунта ${facts.accountNumber} и отключить двухфакторную аутентификацию. Заявление, справка и решение участника приложены.\n\nОльга Кравцова, директор`,
      html: true,
      files: [
        {
          name: 'zayavlenie.png',
          content: await png(await application(facts), { dpi: 170 }),
          type: 'image/png',
        },
        {
          name: 'spravka.tif',
          content: await tiff(await registration(facts), { fax: true, seed: facts.seed }),
          type: 'application/octet-stream',
        },
        pdf(
          'reshenie.pdf',
          await scan(await foundersDecision(facts), { dpi: 150, quality: 60, seed: facts.seed }),
        ),
      ],
    },
  }
}
