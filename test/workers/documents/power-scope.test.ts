import { describe, expect, test } from 'vitest'
import { writtenPapers } from '../../../bench/papers/written-papers.ts'
import { powerScope } from '../../../workers/documents/fields/power-scope.ts'
import { sheetOf, sheetOfText } from '../../../workers/documents/lines.ts'

/** What a power of attorney is for; null where its words do not tell. */
const ROWS: readonly (readonly [string, string | null])[] = [
  ['уполномочивает представлять интересы перед ООО «Servercore» по вопросам аккаунта 1234', 'account'],
  ['подавать заявления о смене электронной почты и отключении двухфакторной аутентификации', 'account'],
  ['аккаунтқа қолжетімділікті қалпына келтіру туралы өтінішке қол қоюға', 'account'],
  ['akkauntga kirishni tiklash, elektron pochtani almashtirish uchun ariza berish', 'account'],
  ['шахсий кабинетга киришни тиклаш бўйича аризаларни имзолаш', 'account'],
  ['to recover access to the cloud account and to sign all forms in that behalf', 'account'],
  ['kuwasilisha maombi ya kubadilisha barua pepe ya akaunti', 'account'],
  ['представлять компанию перед операторами хостинга', 'account'],
  ['представлять мои интересы во всех организациях и учреждениях', 'general'],
  ['барлық мекемелерде менің мүддемді білдіруге', 'general'],
  ["barcha tashkilotlarda vakilim bo'lish", 'general'],
  ['барча ташкилотларда вакилим бўлиш', 'general'],
  ['to act generally in relation to my affairs in Kenya', 'general'],
  ['to do any and all acts in the name of the Company', 'general'],
  ['вести дела во всех судебных инстанциях, получать исполнительные листы', 'other'],
  ['представлять интересы в налоговых органах и сдавать отчетность', 'other'],
  ['получать в банке выписки и справки', 'other'],
  ['на получение от поставщика\nНаименование, ед. изм., количество прописью\n1 сервер', 'other'],
  ['салық органдарында және соттарда өкілдік етуге', 'other'],
  ['soliq organlarida va sudlarda vakillik qilish', 'other'],
  ['to appear before the High Court and tribunals and to instruct advocates', 'other'],
  ['to operate the bank account of the Company', 'other'],
  // A letterhead, a bank among the requisites and the name of a firm say nothing.
  ['ТОО «Сервер Плюс», e-mail: info@firm.example, Банк: АО Народный\nвести дела во всех судах', 'other'],
  ['ТОО «Фирма», e-mail: info@firm.example\nуполномочивает Цой Е. С.', null],
  ['представлять интересы по аккаунту, кроме смены электронной почты', null],
  ['получать счета у провайдера', null],
  // What is left out is nothing that an owner asks us for.
  [
    'обращаться к провайдеру по аккаунту. Представитель не вправе закрывать аккаунт, передавать его иным лицам',
    'account',
  ],
  ['управлять аккаунтом, за исключением права удалять аккаунт', 'account'],
  ['аккаунттың поштасын өзгертуге. Аккаунтты жабу құқығы берілмейді', 'account'],
  ['akkaunt bo‘yicha arizalarni imzolash. Akkauntni yopish huquqi berilmaydi', 'account'],
  ['to sign for us in all dealings about our account. She may not terminate the account', 'account'],
  ['вести дела с провайдером, подписывать заявления. Представлять меня в суде не доверяю', 'account'],
  // It is something that one asks for.
  ['управлять аккаунтом. Не имеет права менять электронную почту', null],
  ['управлять аккаунтом, кроме закрытия аккаунта и смены почты', null],
  ['представлять меня во всех организациях, кроме управления аккаунтом и продажи имущества', null],
  ['аккаунтқа қатысты хат алысуға. Поштаны ауыстыру құқығы берілмейді', null],
  ['akkaunt bo‘yicha xat yozish. Elektron pochtani almashtirish huquqi berilmaydi', null],
  ['аккаунт бўйича хат ёзиш. Киришни тиклаш ҳуқуқи берилмайди', null],
  ['to sign for us in all dealings about our account. She may not change the e-mail', null],
  ['представлять интересы по аккаунту, без права передоверия. Передоверие запрещается.', 'account'],
  ['to manage the account, without power of substitution', 'account'],
  // What is left out stands behind a colon, far off, or before the word that says so.
  [
    'представлять интересы в Servercore, за исключением:\n- заключения договоров;\n- изменения электронной почты аккаунта.',
    null,
  ],
  [
    'to represent the Company before Servercore except: (a) signing contracts; (b) changing the account e-mail.',
    null,
  ],
  [
    'представлять интересы в Servercore. Поверенный не уполномочен изменять электронную почту аккаунта.',
    null,
  ],
  ['представлять интересы в Servercore. Поверенному запрещается менять электронную почту аккаунта.', null],
  ['представлять интересы в Servercore. Изменение почты аккаунта не допускается.', null],
  ['представлять интересы в Servercore. Полномочия по аккаунту не предоставляются.', null],
  ['to represent the Company before Servercore without authority to change the account e-mail.', null],
  ['to represent the Company before Servercore. He is not permitted to change the account e-mail.', null],
  ['Servercore мекемесінде өкілдік етуге. Аккаунттың поштасын өзгертуге уәкілетті емес.', null],
  ["Servercore oldida vakillik qilish. Akkaunt pochtasini o'zgartirish taqiqlanadi.", null],
  // «манипуляций» is no money, «сотрудник» no court, and "in order to" no order.
  ['представлять интересы по аккаунту, за исключением любых манипуляций с учетной записью', null],
  ['представлять интересы в Servercore. Не вправе распоряжаться аккаунтом без согласия сотрудника.', null],
  ['to represent the Company. He shall not act on the account in order to bind us.', null],
  ['получать акты и счета по аккаунту', null],
  // General, and then of offices that have nothing to do with an account.
  ['представлять интересы во всех организациях, в том числе в судах и налоговых органах', null],
]

describe('what a power of attorney is for', () => {
  test.each(ROWS)('%s', (text, want) => {
    expect(powerScope(sheetOfText(text))[0]?.value ?? null).toBe(want)
  })

  test('the quotation stands on the paper', () => {
    const sheet = sheetOfText(
      'Доверяю Цой Е. С.\nменять электронную почту и пароль аккаунта\nДиректор Ким В. С.',
    )
    expect(powerScope(sheet)[0]?.raw).toContain('электронную почту')
  })

  test('a page made to be slow costs little', () => {
    const sheets = ['смен', 'получ ', 'all ', 'a@', 'в суд'].map((part) => sheetOfText(part.repeat(15_000)))
    const began = performance.now()
    for (const sheet of sheets) powerScope(sheet)
    expect(performance.now() - began).toBeLessThan(3000)
  })

  test('nearly all powers that people wrote for an account are known as such', async () => {
    const papers = (await Promise.all([writtenPapers('tuning'), writtenPapers('check')])).flat()
    const powers = papers.filter(({ truth }) => truth.kind === 'power-of-attorney')
    const covered = powers.filter(({ pages }) => powerScope(sheetOf(pages))[0]?.value === 'account')
    expect(covered.length / powers.length).toBeGreaterThan(0.95)
  })
})
