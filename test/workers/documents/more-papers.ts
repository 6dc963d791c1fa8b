import type { Paper } from './papers.ts'

/** More wordings: headings in quotes, posts in fields, power of attorney named in the text, heads of branches. */
export const MORE_PAPERS: readonly Paper[] = [
  {
    name: 'application a1',
    kind: 'application',
    requests: ['change-email'],
    fields: {
      registrationNumber: '250140777775',
      organisationName: 'ТОО «Гранит Плюс»',
      accountNumber: '4455667',
      newEmail: 'owner@granitplus.kz',
      signatoryName: 'Сагинтаев Ерлан Маратович',
      documentDate: '2026-01-20',
    },
    text: `
Бланк организации
ТОО «Гранит Плюс»
                                          Servercore, отдел по работе с клиентами
ЗАЯВЛЕНИЕ НА СМЕНУ E-MAIL ВЛАДЕЛЬЦА АККАУНТА
1. Номер аккаунта: 4455667
2. Наименование организации: ТОО «Гранит Плюс»
3. БИН: 250140777775
4. Действующий e-mail: info@granit.kz
5. Новый e-mail: owner@granitplus.kz
6. Должность и ФИО подписанта: Директор Сагинтаев Ерлан Маратович
Дата: 20.01.2026      Подпись: ________`,
  },
  {
    name: 'application a2',
    kind: 'application',
    requests: ['disable-2fa'],
    fields: {
      organisationName: 'ТОО «Гранит Плюс»',
      accountNumber: '4455667',
      signatoryName: 'Сидорова А. П.',
      documentDate: '2026-01-20',
    },
    text: `
от ТОО «Гранит Плюс»
в лице Сидоровой Анны Павловны, действующей на основании доверенности № 8 от 01.12.2025
Заявление
Прошу отключить 2FA по аккаунту 4455667.
Сидорова А.П. ___________
20.01.2026`,
  },
  {
    name: 'application a3',
    kind: 'application',
    requests: ['change-email'],
    fields: {
      registrationNumber: '250140777775',
      accountNumber: '778899',
      newEmail: 'owner@granit.kz',
      signatoryName: 'Сағынтаев Е. М.',
      documentDate: '2026-01-20',
    },
    text: `
"Servercore" компаниясына
ТОО «Гранит Плюс» атынан
ӨТІНІШ
Біздің 778899 аккаунтымызға байланған поштаны info@granit.kz-тен owner@granit.kz-ке ауыстыруды сұраймыз.
БСН: 250140777775
Бірінші басшы: Сағынтаев Е. М.   М.О.
20.01.2026 ж.`,
  },
  {
    name: 'appointment o1',
    kind: 'appointment',
    fields: {
      registrationNumber: '850703300127',
      organisationName: 'ТОО «Гранит Плюс»',
      signatoryName: 'Сагинтаева Ерлана Маратовича',
      documentDate: '2023-12-12',
      documentNumber: '4',
    },
    text: `
ТОО «Гранит Плюс»
Протокол № 4
внеочередного общего собрания участников
г. Актау, 12.12.2023 г.
Присутствовали: Бисенов А.К. (50%), Тлеугалиев М.С. (50%)
Решили: избрать на должность Директора Сагинтаева Ерлана Маратовича (ИИН 850703300127) с 13.12.2023 г.
Председатель Бисенов А.К.`,
  },
  {
    name: 'appointment o2',
    kind: 'appointment',
    fields: {
      signatoryName: 'Сагинтаева Ерлана Маратовича',
      documentDate: '2023-12-13',
      documentNumber: '15-л/с',
    },
    text: `
ПРИКАЗ
по личному составу
№ 15-л/с                                      13.12.2023
Принять Сагинтаева Ерлана Маратовича на должность директора с 13 декабря 2023 года.
Директор  Сагинтаев Е.М.`,
  },
  {
    name: 'order or minutes o3',
    kind: 'other',
    fields: {},
    text: `
Приказ № 3
О приеме на работу
Принять Петрову А.А. на должность менеджера по продажам.
Директор  Сагинтаев Е.М.`,
  },
  {
    name: 'power of attorney p1',
    kind: 'power-of-attorney',
    fields: {
      signatoryName: 'Сидорова Анна Павловнаға',
      documentDate: '2025-12-01',
      validUntil: '2026-12-01',
      documentNumber: '8',
    },
    text: `
Бұл сенімхат «Гранит» ЖШС
СЕНІМХАТ № 8
Ақтау қаласы, 2025 жылғы «1» желтоқсан
«Гранит Плюс» ЖШС директоры Сағынтаев Е. М. осы арқылы Сидорова Анна Павловнаға аккаунтқа қатысты өтініш беруге сенім білдіреді.
Сенімхаттың қолданылу мерзімі 2026 жылғы 1 желтоқсанға дейін.`,
  },
  {
    name: 'reconciliation act x1',
    kind: 'other',
    fields: {},
    text: `
АКТ СВЕРКИ
между ТОО «Гранит Плюс» и ТОО «Servercore» по договору № 123456
Директор Сагинтаев Е.М.`,
  },
  {
    name: 'employment certificate x2',
    kind: 'other',
    fields: {},
    text: `
Справка
Дана Петрову П.П. в том, что он работает в ТОО «Гранит» директором.
Назначен приказом № 5.`,
  },
  {
    name: 'decision on accounts x3',
    kind: 'other',
    fields: {},
    text: `
Решение единственного участника
1. Утвердить годовую отчетность за 2025 год.
2. Поручить директору Иванову И.И. распределить прибыль.`,
  },
  {
    name: 'head of a branch x4',
    kind: 'other',
    fields: {},
    text: `
ПРИКАЗ № 22
О назначении директора филиала в г. Актобе
Назначить директором филиала Петрова Петра Петровича.
Директор Иванов И.И.`,
  },
  {
    name: 'change of director x5',
    kind: 'appointment',
    fields: { signatoryName: 'Ким Виктора Андреевича', documentNumber: '23' },
    text: `
ПРИКАЗ № 23
О смене директора
В связи с увольнением Ахметова Р.И. назначить с 01.02.2026 директором Ким Виктора Андреевича.
Участник Лим А.С.`,
  },
]
