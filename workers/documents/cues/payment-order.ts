import { type CuesByLanguage, cueLists } from './cue-lists.ts'

/** Orders to a bank to pay, and what a bank prints of them. */
export const PAYMENT_CUES: CuesByLanguage = {
  ru: cueLists(
    'платежное поручение|платежное требование-поручение|заявление на перевод|мемориальный ордер|электронное платежное поручение',
    'назначение платежа',
    'кнп|кбе|код|бенефициар|иик|бик|отправитель денег|банк бенефициара|сумма прописью|плательщик|получатель|дата валютирования|мфо|р/с|банк получателя|счет получателя',
    'прошу|счет на оплату|акт сверки|предмет договора',
  ),
  kk: cueLists(
    'төлем тапсырмасы|төлем тапсырысы|электрондық төлем тапсырмасы',
    'төлем мақсаты|төлемнің мақсаты|төлемнің тағайындалуы',
    'бенефициар|жск|бск|ақша жөнелтуші|жіберуші|алушы|төлем тағайындау коды|сомасы жазумен|кбе|кнп|ттк',
    'сұраймын|төлем шоты',
    'төлем тапсырмасы|төлем тапсырысы',
  ),
  'uz-Latn': cueLists(
    "to'lov topshiriqnomasi|to'lov topshirig'i|memorial order",
    "to'lov maqsadi|to'lovning maqsadi|to'lov tafsiloti|to'lov mazmuni",
    "to'lovchi|oluvchi|bank kodi|mfo|hisob raqami|summa so'z bilan|summasi|so'm|stir",
    'hisob-faktura',
    "to'lov topshiriqnomasi|to'lov topshirig'i",
  ),
  'uz-Cyrl': cueLists(
    'тўлов топшириқномаси|тўлов топшириғи|мемориал ордер',
    'тўлов мақсади|тўловнинг мақсади|тўлов тафсилоти|тўлов мазмуни',
    'тўловчи|олувчи|банк коди|мфо|ҳисоб рақами|сумма сўз билан|суммаси|сўм|стир',
    'ҳисоб-фактура',
    'тўлов топшириқномаси|тўлов топшириғи',
  ),
  en: cueLists(
    'payment order|request for funds transfer|funds transfer request|request for transfer of funds|request for payment|rtgs request|instruction to pay|standing order|payment instruction|funds transfer form|application for funds transfer|funds transfer application|payment advice|remittance advice|rtgs transfer|rtgs application|telegraphic transfer|swift message|swift copy|mt103|payment voucher|eft payment|funds transfer|transfer advice|outgoing payment',
    'payment details|purpose of payment|ordering customer|beneficiary customer|remittance information|remittance details',
    'beneficiary|iban|swift|debit account|credit account|value date|beneficiary bank|account to debit|amount in words|branch code|transaction reference|payment reference|ordering',
    'bill to|invoice no|due date|statement of account',
  ),
}
