import type { CuedKind } from './cues.ts'

/** What an application to us, or a power over an account, is about. */
export const ACCOUNT =
  /servercore|серверкор|selectel|аккаунт|акаунт|учетн\p{L}+ запис|почт|mail|двухфактор|двухэтап|2fa|authenticator|доступ|личн\p{L}+ кабинет|пошта|колжетим|есептик жазба|akkaunt|account|pochta|pepe|akaunti|хостинг|hosting|провайдер|provider|облач|cloud|panel|kirish|кириш/u
const VEHICLE =
  'автомоб|автомаш|автотранспорт|транспортн\\p{L}+ средств|автокол|колик куралы|avtomobil|avtotransport|transport vositasi|транспорт воситаси|motor vehicle|vehicle|gari'
const GOODS =
  'на\\s+получение\\s+(?:\\p{L}+\\s+)?(?:товар|тмц|материальн|груз|посылк|запчаст|продукц|оборудован)|форма\\s+(?:no\\s*)?[mм]-2|[mм]-2 нысан|типовая межотраслевая|наименование\\s+(?:материальных\\s+)?ценностей|тауар-?\\s?материалдык|(?:получить|получать|принять)\\s+(?:от\\s+.{2,60})?(?:товар|тмц|материал\\p{L}*|строймат|груз|продукц|оборудован|материальн\\p{L}+ ценност)|tovar-?\\s?moddiy|товар-?\\s?моддий|по накладн|согласно накладн|collect (?:the )?goods|goods (?:and|or) '

/**
 * Papers under the same heading that are none of ours: powers over goods and cars, registers of things and people.
 * Registers are told by their headings, since what a company does for a living may name any of this.
 */
export const VETOES: Partial<Record<CuedKind, RegExp>> = {
  'power-of-attorney': new RegExp(`(?<!\\p{L})(?:${VEHICLE}|${GOODS})`, 'u'),
  registration: new RegExp(
    `(?<!\\p{L})(?:${VEHICLE}|прав[аоу]?\\p{L}* (?:собственности|на|\\(?обремен)|обременени|недвижим|кадастр|товарн\\p{L}+ знак|рождени[ия]|(?:заключени|расторжени)\\p{L}+ брака|о браке|смерти|программ\\p{L}* для эвм|залог|туу туралы|неке|жылжымайтын|колик|tugilganlik|nikoh|mulk huquqi|kochmas mulk|тугилганлик|никох|мулк хукуки|кучмас мулк|birth certificate|certificate of birth|marriage|title deed|trade ?mark|chassis|vat reg|value added|добавленную стоимость|кошылган кун|qoshilgan qiymat|кушилган киймат)`,
    'u',
  ),
  identity:
    /водительск|driving licen|жургизуши кулиги|жургизуши куалиги|haydovchilik|хайдовчилик|о рождении|туу туралы|birth certificate|certificate of birth|студен|пенсион|военн\p{L}+ билет|leseni ya udereva|tugilganlik|тугилганлик|служебное удостоверение|технический паспорт|texnik pasport|паспорт (?:транспортн|объект|издели|качеств|здани)/u,
  'tax-certificate': /compliance|задолженност|берешек|qarzdorlik|карздорлик/u,
}

/** Wishes an application may have that are none of ours. */
export const OTHER_WISHES =
  /про[шс]\p{L}+\s(?:вас\s)?(?:(?:направить|выслать|предоставить|оформить)\s(?:\p{L}+\s){0,3}(?:оригинал|счет|акт\p{L}*|накладн|документ|закрывающ|договор)|предоставить\s(?:\p{L}+\s){0,5}(?:отпуск|рассрочк|скидк|акт|счет|документ)|уволить|принять\s(?:\p{L}+\s){0,3}на\s(?:работу|должность|учебу)|выдать|выставить|вернуть|произвести возврат|перечислить|зачесть|расторгнуть|закрыть|увеличить|продлить|разъяснить|сообщить|согласовать|рассмотреть возможность)|демалыс\p{L}* беруинизди|жумыстан (?:шыгаруынызды|босатуынызды)|жумыска (?:кабылда|алу)|(?:акша|каражат)\p{L}* кайтар|(?:mehnat tatili|ishga qabul|ishdan bosh|меҳнат таътили|мехнат таътили|ишга кабул|ишдан буш)|pul(?:ni|larni)? qaytar|пул(?:ни|ларни)? кайтар|likizo|annual leave|leave of absence|refund/u

/** The provider, in its spellings; never the applicant. */
export const PROVIDER_NAMES: readonly string[] = [
  'servercore',
  'server core',
  'серверкор',
  'сервер кор',
  'selectel',
  'селектел',
]
