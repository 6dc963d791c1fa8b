import type { Paper } from './papers.ts'

/** Applications, certificates and what comes with them. */
export const APPLICATION_PAPERS: readonly Paper[] = [
  {
    name: 'application, classic ru with address block',
    kind: 'application',
    requests: ['change-email'],
    fields: {
      registrationNumber: '250140111114',
      accountNumber: '123456',
      newEmail: 'it@stepveter.kz',
      signatoryName: 'Жаксыбеков Д. Е.',
      signatoryRole: 'Директор',
      documentDate: '2026-03-05',
      organisationName: 'ТОО «Степной ветер»',
    },
    text: `
                                                  В ТОО «Servercore KZ»
                                                  БИН 971240001315
                                                  от ТОО «Степной ветер»
                                                  БИН 250140111114

                              ЗАЯВЛЕНИЕ

Прошу изменить адрес электронной почты владельца аккаунта № 123456
на новый адрес: it@stepveter.kz в связи с увольнением сотрудника.

Приложение: копия приказа о назначении директора.

Директор ТОО «Степной ветер»    ____________    Жаксыбеков Д.Е.
«05» марта 2026 г.`,
  },
  {
    name: 'application, letter with Исх. and without the word',
    kind: 'application',
    requests: ['change-email'],
    fields: {
      registrationNumber: '250140444447',
      accountNumber: '70012',
      newEmail: 'admin@altyn-dala.kz',
      signatoryName: 'Тлеубаева С. М.',
      documentNumber: '14/03-26',
      documentDate: '2026-03-14',
    },
    text: `
ТОО «Алтын дала»
БИН 250140444447, г. Астана, ул. Иманова 10, тел. +7 7172 55 44 33, e-mail: office@altyn-dala.kz
Исх. № 14/03-26 от 14.03.2026

                                                   Директору ТОО «Серверкор»

Настоящим просим изменить адрес электронной почты аккаунта (номер 70012)
с old.admin@mail.ru на admin@altyn-dala.kz.
Доступ к прежней почте утрачен. К письму прилагаем доверенность и приказ.

С уважением,
Генеральный директор                                Тлеубаева С.М.`,
  },
  {
    name: 'application, 2FA, table of values, letter-spaced title',
    kind: 'application',
    requests: ['disable-2fa'],
    fields: {
      registrationNumber: '250140777775',
      accountNumber: '998877',
      newEmail: null,
      signatoryName: 'Ким Виктор Андреевич',
    },
    text: `
                          З А Я В Л Е Н И Е
                об отключении двухфакторной аутентификации

Наименование организации          ТОО "Сары-Арка Логистик"
ИИН/БИН                           250140777775
Номер аккаунта (договора)         998877
Контактный телефон                8 701 222 33 44

В связи с утратой телефона просим отключить двухфакторную аутентификацию.
Адрес электронной почты не менять.

Представитель по доверенности № 7      ________   Ким Виктор Андреевич
12.02.2026`,
  },
  {
    name: 'application, both wishes, heading below long letterhead',
    kind: 'application',
    requests: ['change-email', 'disable-2fa'],
    fields: { accountNumber: '555123', newEmail: 'head@nurly.kz' },
    text: `
ТОО «Нұрлы Жол Сервис»
Республика Казахстан, 050000
г. Алматы, пр. Абая 1, офис 5
ИИК KZ86125KZT5004100100 в АО «Kaspi Bank», БИК CASPKZKA
Тел.: +7 (727) 250-11-22
БИН: 2501 4011 1114
Заявление на восстановление доступа к аккаунту

Просим Вас:
- сменить e-mail учетной записи № 555123 на head@nurly.kz;
- сбросить 2FA (Google Authenticator).

Руководитель
Сейтказиев Арман Болатович          подпись __________`,
  },
  {
    name: 'application kk',
    kind: 'application',
    requests: ['change-email'],
    fields: {
      registrationNumber: '250140111114',
      accountNumber: '443322',
      newEmail: 'jana@dala.kz',
      signatoryName: 'Н. А. Серікбаев',
      documentDate: '2026-03-05',
    },
    text: `
                                              «Servercore» ЖШС-не
                                              «Дала Самалы» ЖШС-нен, БСН 250140111114

                             ӨТІНІШ

443322 нөмірлі аккаунтымыздың электрондық пошта мекенжайын
old@dala.kz орнына jana@dala.kz мекенжайына өзгертуіңізді сұраймыз.

Қосымша: директорды тағайындау туралы бұйрық.

Директор                 ______________  Н. А. Серікбаев
2026 ж. «5» наурыз`,
  },
  {
    name: 'application kk, 2FA, letter with Шығ. №',
    kind: 'application',
    requests: ['disable-2fa'],
    fields: { accountNumber: '81818', registrationNumber: '250140444447' },
    text: `
«Болашақ Софт» жауапкершілігі шектеулі серіктестігі
Шығ. № 21   10.04.2026
Кімге: техникалық қолдау қызметіне

Құрметті әріптестер! Аккаунт нөмірі: 81818, БСН: 250140444447.
Телефон жоғалғандықтан екі факторлы аутентификацияны ажыратуды сұраймыз.

Басшы                    Әбенова Г.Т.`,
  },
  {
    name: 'application bilingual',
    kind: 'application',
    requests: ['change-email'],
    fields: { newEmail: 'fin@kokzhiek.kz', accountNumber: '332211' },
    text: `
ӨТІНІШ                                        ЗАЯВЛЕНИЕ
«Көкжиек» ЖШС                                 ТОО «Көкжиек»
Аккаунт нөмірі / Номер аккаунта: 332211
Жаңа электрондық пошта / Новый адрес электронной почты: fin@kokzhiek.kz
Электрондық поштаны өзгертуді сұраймыз. Просим изменить электронную почту.
Директор / Директор             Омаров Б. К.`,
  },
  {
    name: 'application, noisy OCR',
    kind: 'application',
    requests: ['change-email'],
    fields: { registrationNumber: '250140111114', accountNumber: '123456', newEmail: 'info@firma.kz' },
    text: `
                                          Кому: Servercore
                       ЗАЯВПЕНИЕ
Пpошу измeнить aдрес электpонной почты
аккаунта No 123456 на новый: info @ firma . kz
БИН: 25О14О111114 ТОО "Фирма"
Директор                   Иванов И.И.`,
  },
]
