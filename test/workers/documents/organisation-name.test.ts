import { expect, test } from 'vitest'
import { organisationName } from '../../../workers/documents/fields/organisation-name.ts'
import { sheetOf } from '../../../workers/documents/lines.ts'
import { pageOf } from '../../pages.ts'

/** What a paper gives as the applicant's name, the surest first; `!` from 0.9 on, `?` under 0.6. */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  // The right upper corner: first whom a letter goes to, then who writes; or the sender's own
  [
    '                                                  ООО «Облачный дом»\n                                                  от физического лица Каримова А. Б.\nЗаявление\nПрошу изменить адрес',
    [],
  ],
  [
    '                                                  “Bulutli uy” MChJ\n                                                  rahbariyatiga\nARIZA\nSoʻrayman',
    [],
  ],
  [
    '                                                  “Bulutli uy” MChJ\nARIZA\nTashkilot nomi    “Baraka Savdo” MChJ\nSoʻraymiz',
    ['“Baraka Savdo” MChJ!'],
  ],
  [
    '                                                  ТОО «Степной ветер»\n                                                  БИН 250140111114\nЗаявление\nПросим изменить',
    ['ТОО «Степной ветер»!'],
  ],
  [
    '                                                  В облачный дом\n                                                  от ТОО «Степной ветер»\nЗаявление\nПросим',
    ['ТОО «Степной ветер»!'],
  ],
  // Who signs, and the post beside
  [
    'I, Jane Wambui, holder of ID No. 12345678 and Managing Director of Blue\nBaobab Tours Limited (PIN P051129820X), do hereby apply',
    ['Blue Baobab Tours Limited'],
  ],
  // A name that goes on in the next line
  [
    'I hereby certify that JANE WAMBUI carrying on business under the business name BLUE BAOBAB\nCOURIER SERVICES at Moi Avenue, Nakuru, has been duly registered',
    ['BLUE BAOBAB COURIER SERVICES'],
  ],
  // Quotes
  ['от ТОО "Торговый дом "Заря""', ['ТОО "Торговый дом "Заря""!']],
  ['от ТОО «Торговый дом «Заря», БИН 250140111114', ['ТОО «Торговый дом «Заря»!']],
  ['от ТОО «Торговый дом «Заря»» просим', ['ТОО «Торговый дом «Заря»»!']],
  ['от ТОО «ТД «Заря» Плюс» просим', ['ТОО «ТД «Заря» Плюс»!']],
  ['ТОО “Заря Плюс”, БИН 250140111114', ['ТОО “Заря Плюс”!']],
  ['ТОО <<Заря>> просит', ['ТОО <<Заря>>']],
  ['«Заря-2» ЖШС-нен', ['«Заря-2» ЖШС!']],
  // Without quotes, before and after the form
  ['от ТОО Степной ветер', ['ТОО Степной ветер']],
  ['от ТОО Степной ветер просим изменить', ['ТОО Степной?']],
  ['от ТОО Алтын Дала просим изменить', ['ТОО Алтын Дала']],
  ['Дала Самалы ЖШС атынан', ['Дала Самалы ЖШС']],
  ['Біз, Дала Самалы ЖШС, сұраймыз', ['Дала Самалы ЖШС']],
  ['АО КазСтройТрест, БИН 250140111114', ['АО КазСтройТрест']],
  ['ҚазТемір АҚ-ның атынан', ['ҚазТемір АҚ']],
  ['от ИП Садыков А. Б.', ['ИП Садыков А. Б.']],
  ['Садыков А. Б. ЖК атынан', ['Садыков А. Б. ЖК']],
  ['«Baraka Savdo» MChJdan', ['«Baraka Savdo» MChJ!']],
  ['Baraka Savdo MChJ nomidan', ['Baraka Savdo MChJ']],
  ['"Барака Савдо" МЧЖдан', ['"Барака Савдо" МЧЖ!']],
  ['ООО «Барака Савдо», ИНН 200837914', ['ООО «Барака Савдо»!']],
  ['"Nur Tola" XK direktori', ['"Nur Tola" XK']],
  ['YaTT Karimov Anvar Baxtiyorovich', ['YaTT Karimov Anvar Baxtiyorovich']],
  ['"Toshkent Temir" AJ nomidan', ['"Toshkent Temir" AJ!']],
  ['Altyn Dala LLP, BIN 250140111114', ['Altyn Dala LLP']],
  ['We, Acme Traders Ltd, kindly request', ['Acme Traders Ltd']],
  ['Baraka Holdings PLC hereby requests', ['Baraka Holdings PLC']],
  [
    'CERTIFICATE OF INCORPORATION\nName\nACME TRADERS LIMITED\nCompany Number PVT-AAADAM3',
    ['ACME TRADERS LIMITED'],
  ],
  [
    'CERTIFICATE OF INCORPORATION\nI hereby certify that\nACME GENERAL TRADERS AND\nCONTRACTORS LIMITED\nis this day incorporated',
    ['ACME GENERAL TRADERS AND CONTRACTORS LIMITED'],
  ],
  ['Company Name: ACME & SONS LIMITED', ['ACME & SONS LIMITED']],
  [
    'Товарищество с ограниченной ответственностью «Степной ветер»',
    ['Товарищество с ограниченной ответственностью «Степной ветер»'],
  ],
  [
    'от Товаришества с ограниченной ответственностью «Степной ветер»',
    ['Товарищества с ограниченной ответственностью «Степной ветер»!'],
  ],
  ['«Көк    Барыс    Агро»    ЖШС    (БСН    220840919943)    Сіздердің', ['«Көк Барыс Агро» ЖШС!']],
  [
    'от Товаришества с ограниченной ответственностью «Степной ветер»',
    ['Товарищества с ограниченной ответственностью «Степной ветер»!'],
  ],
  // Forms of all kinds
  ['КХ «Жер Ана», ИИН 790101300123, просит изменить', ['КХ «Жер Ана»!']],
  ['от Крестьянского хозяйства «Алтын Бидай»', ['Крестьянского хозяйства «Алтын Бидай»!']],
  ['«Жер Ана» шаруа қожалығы (БСН 250140111114) атынан', ['«Жер Ана» шаруа қожалығы!']],
  ['РГП на ПХВ «Институт воды», БИН 250140111114', ['РГП на ПХВ «Институт воды»!']],
  ['«Су институты» ШЖҚ РМК, БСН 250140111114', ['«Су институты» ШЖҚ РМК!']],
  ['КГУ «Школа-лицей № 5» отдела образования города', ['КГУ «Школа-лицей No 5»']],
  ['Кооператив собственников квартир «Уют-2» просит', ['Кооператив собственников квартир «Уют-2»']],
  ['Частное учреждение «Клиника «Мейір»», БИН 250140111114', ['Частное учреждение «Клиника «Мейір»»!']],
  ['Общественный фонд «Добрые руки», БИН 250140111114', ['Общественный фонд «Добрые руки»!']],
  ['«Добрые руки» қоғамдық қорының басшысы', ['«Добрые руки» қоғамдық қоры']],
  ['тоо "Мираж" бин 250140111114', ['тоо "Мираж"!']],
  ['СП ООО «Hamkor Tekstil», ИНН 200837914', ['СП ООО «Hamkor Tekstil»!']],
  ['"Green Apple" QK MChJ nomidan', ['"Green Apple" QK MChJ!']],
  ['"Bobur Savdo" oilaviy korxonasi nomidan', ['"Bobur Savdo" oilaviy korxonasi!']],
  ['Bobur Chorva fermer xo‘jaligi rahbari', ['Bobur Chorva fermer xo‘jaligi']],
  ['«Бобур Савдо» оилавий корхонаси номидан', ['«Бобур Савдо» оилавий корхонаси!']],
  ['Mas’uliyati cheklangan jamiyat “Navro‘z”, STIR 200837914', ['Mas’uliyati cheklangan jamiyat “Navro‘z”!']],
  ["YTT Aliyev Bobur Karim o'g'li, JSHSHIR 30511819961312", ["YTT Aliyev Bobur Karim o'g'li"]],
  ['Private Company “Steppe Labs Ltd.” (BIN 250140111114)', ['Private Company “Steppe Labs Ltd.”!']],
  ['Harvest Seeds (K) Limited hereby requests', ['Harvest Seeds (K) Limited']],
  ['Onyango, Wafula & Company Advocates\nP.O. Box 12 Kisii', ['Onyango, Wafula & Company Advocates']],
  [
    'Mavuno Savings and Credit Co-operative Society Ltd',
    ['Mavuno Savings and Credit Co-operative Society Ltd'],
  ],
  ['Управляющий партнер адвокатской конторы «Право»', ['адвокатской конторы «Право»']],
  ['Chief Executive Officer, Steppe Wind LLP', ['Steppe Wind LLP']],
  ['«Жер Ана» ш/қ атынан, БСН 250140111114', ['«Жер Ана» ш/қ!']],
  ['«Қала емханасы» ШЖҚ КМК, БСН 250140111114', ['«Қала емханасы» ШЖҚ КМК!']],
  ['«Озон» ҚРМҚ, БСН 250140111114', ['«Озон» ҚРМҚ!']],
  ['“Shifo Nur” klinikasi, STIR 200837914', ['“Shifo Nur” klinikasi!']],
  [
    "«Gulshan» davlat maktabgacha ta'lim tashkiloti, STIR 200837914",
    ["«Gulshan» davlat maktabgacha ta'lim tashkiloti!"],
  ],
  [
    'Общественное объединение инвалидов «Надежда», БИН 250140111114',
    ['Общественное объединение инвалидов «Надежда»!'],
  ],
  ['Van der Berg Flowers Limited requests', ['Van der Berg Flowers Limited']],
  ['Nordlicht Turbinen GmbH, BIN 250140111114', ['Nordlicht Turbinen GmbH']],
  ['MAJI SAFI COMPANY LIMITED BY GUARANTEE (CLG-8TR4VEA)', ['MAJI SAFI COMPANY LIMITED BY GUARANTEE']],
  ['THE REGISTERED TRUSTEES OF NEW DAWN CHURCH', ['THE REGISTERED TRUSTEES OF NEW DAWN CHURCH']],
  ['CERTIFICATE OF REGISTRATION OF A CO-OPERATIVE SOCIETY', []],
  ['Board of Acme Highlands Limited met', ['Acme Highlands Limited']],
  ['DAWN CREDIT LIMITED (formerly known as DUSK CREDIT LIMITED)', ['DAWN CREDIT LIMITED']],
  // A branch is not the whole
  [
    'Филиал компании «Nordbaum GmbH» в Республике Казахстан, БИН 250140111114',
    ['Филиал компании «Nordbaum GmbH» в Республике Казахстан!'],
  ],
  ['"Ipak Tur" MChJning Urganch filiali, STIR 200837914', ['"Ipak Tur" MChJning Urganch filiali!']],
  ['Филиал АО «Бета» в г. Шымкент, БИН 250140111114', ['Филиал АО «Бета» в г. Шымкент!']],
  ['«Бета» АҚ Шымкент қаласындағы филиалы, БСН 250140111114', ['«Бета» АҚ Шымкент қаласындағы филиалы!']],
  ['"Beta" MChJ Buxoro filiali, STIR 200837914', ['"Beta" MChJ Buxoro filiali!']],
  ['the Branch of "Gamma Systems" in Atyrau (BIN 250140111114)', ['Branch of "Gamma Systems" in Atyrau!']],
  // A name that goes on in the next line
  [
    'I hold the office of the Managing Director of SAVANNAH\nSEED LIMITED, a company',
    ['SAVANNAH SEED LIMITED'],
  ],
  ['I hereby certify that\nNYOTA YA JAA\nHOLDINGS LIMITED\nis this day', ['NYOTA YA JAA HOLDINGS LIMITED']],
  // Without a form
  ['Organisation: Tumaini Widows Circle', ['Tumaini Widows Circle']],
  ['We, Kilele Ridge Community Library, kindly ask', ['Kilele Ridge Community Library']],
  ['We, partners in the firm of Otieno & Were Tailors, agree', ['Otieno & Were Tailors']],
  ['Mimi Asha Juma, mmiliki wa biashara ya ASHA FASHIONS (BN-QJC83LP)', ['ASHA FASHIONS']],
  [
    'BAHARI YOUTH NETWORK\nP.O. Box 12\nWe pay by Safaricom PLC.\nChair, Bahari Youth Network',
    ['BAHARI YOUTH NETWORK'],
  ],
  ['The members trust the Chief Officer of the Coast Divers Forum. It met.', ['Coast Divers Forum']],
  ['JOHN KAMAU MWANGI\nP.O. Box 77\nDear Servercore, I ask\nJohn Kamau Mwangi', []],
  ['ANNUAL GENERAL MEETING\nMINUTES\nShirika la wakulima', []],
  [
    'I hereby certify that the BARAKA YETU WELFARE ASSOCIATION\nhas this day been registered',
    ['BARAKA YETU WELFARE ASSOCIATION'],
  ],
  ['This is to certify that the business name\nNEEMA STYLISTS\nwas registered', ['NEEMA STYLISTS']],
  ['Жеке кәсіпкердің атауы: «Жасыл Белес»', ['«Жасыл Белес»']],
  [
    'I certify that ANN ODERO carrying on business under the\nbusiness name COAST STAR at Sunbird House',
    ['COAST STAR'],
  ],
  [
    'The business name      COAST STAR\nNature of the          Printing\nbusiness\nAddress of the         Sunbird House',
    ['COAST STAR'],
  ],
  ['Name              ID Number\nGRACE ODERO       12345678', []],
  ['Кому направлено   РГУ «УГД по г. Актау»\nНаименование ИП   ИП «Ромашка»', ['ИП «Ромашка»']],
  ['is incorporated under the name of ACME STAR LIMITED', ['ACME STAR LIMITED']],
  ['Наименование банка: Жасыл Белес', []],
  ['Ariza beruvchi:     Aliyev Bobur\nKontakt shaxs:      Olimova Dilnoza', []],
  ['Тадбиркор            Каримов Анвар Бахтиёрович', ['Каримов Анвар Бахтиёрович']],
  ['Servercore га\nАРИЗА\nМен, ЯТТ Каримов Анвар Бахтиёрович', ['ЯТТ Каримов Анвар Бахтиёрович']],
  ['Кому: ИП «Цой А.М.»\nИИН 650327398478', ['ИП «Цой А.М.»!']],
  // Spoilt by readers, bent by grammar
  ['000 “Goz Yoli Trans”, ИНН 200837914', ['ООО “Goz Yoli Trans”!']],
  ['"Qizil Laylak Farm" MCh], STIR 200837914', ['"Qizil Laylak Farm" MChJ!']],
  ['Biz, «Turna Safari» МСН], STIR 299059121', ['«Turna Safari» MChJ!']],
  ['«Қурилиш» MUX, СТИР 392909379', ['«Қурилиш» МЧЖ!']],
  ['«Turna» mas uliyati cheklangan jamiyatining direktori', ["«Turna» mas'uliyati cheklangan jamiyati"]],
  ['Гувоҳнома «Турна» масьулияти чекланган жамиятига берилди', ['«Турна» масъулияти чекланган жамияти']],
  ['ТОО «Ноорое & Partners», БИН 250140111114', ['ТОО «Hoopoe & Partners»!']],
  ['Sisi, Mwangaza Traders Ltd, tunaomba', ['Mwangaza Traders Ltd']],
  ['Particulars of ACME LOGISTICS LIMITED as at 2nd March', ['ACME LOGISTICS LIMITED']],
  ['I, Jane Wanjiku, trading as Wanjiku Fresh Produce, request', ['Wanjiku Fresh Produce']],
  ['JOHN KAMAU T/A KAMAU HARDWARE\nP.O. Box 445', ['KAMAU HARDWARE']],
  // Whom a meeting belongs to
  ['ПРОТОКОЛ общего собрания участников\nТОО «Өрнек Өзен»\nг. Семей', ['ТОО «Өрнек Өзен»']],
  ['Присутствовали участники ТОО «Өрнек Өзен»', ['ТОО «Өрнек Өзен»']],
  ['RESOLUTION of the Sole Participant of Magpie Song LLP', ['Magpie Song LLP']],
  // Whom a paper is addressed to
  ['«Бұлтты Провайдер» ЖШС\nбасшысына\n«Дала» ЖШС атынан', ['«Дала» ЖШС!']],
  ['«Bulutli Provayder» MChJga\n"Nur Tola" XK nomidan', ['"Nur Tola" XK!']],
  ['«Булутли Провайдер» МЧЖ\nмижозлар билан ишлаш бўлимига\n«Нур» МЧЖ Сизга', ['«Нур» МЧЖ']],
  // A bank, the provider and other companies are not the applicant
  ['от ТОО «Банк Идей»\nпросим изменить. Копия: ТОО «Партнёр»', ['ТОО «Банк Идей»!']],
  ['от ТОО «Фирма»\nИИК KZ86125KZT5004100100 в АО «Kaspi Bank», БИК CASPKZKA', ['ТОО «Фирма»!']],
  ['ТОО «Фирма»\nБанк: АО «Народный Банк Казахстана»', ['ТОО «Фирма»']],
  ['Кому: ТОО «Servercore»\nОт: ТОО «Фирма»', ['ТОО «Фирма»!']],
  ['Служащий ТОО «Фирма», договор с ТОО «Партнёр»', ['ТОО «Фирма»']],
  ['г. Алматы, ЖК Комфорт, дом 5', []],
  // Whoever is named oftener is not the applicant for that.
  [
    'Просит ТОО «Фирма», БИН 250140111114\nСчета вела ТОО «Чужая».\nПочту завела ТОО «Чужая», а теперь ТОО «Чужая» молчит, и ТОО «Чужая» закрыта.',
    ['ТОО «Фирма»!'],
  ],
  ['Учредитель: ТОО «Холдинг»\nНаименование: ТОО «Фирма»', ['ТОО «Фирма»!']],
  // One name in several languages
  [
    '«Дала Самалы» ЖШС       ТОО «Дала Самалы»       Dala Samaly LLP',
    ['«Дала Самалы» ЖШС!', 'Dala Samaly LLP'],
  ],
  ['«Дала Желі» ЖШС / ТОО «Степной ветер», БИН 250140111114', ['ТОО «Степной ветер»!', '«Дала Желі» ЖШС']],
  [
    'Атауы             «Дала Желі» жауапкершілігі шектеулі серіктестігі\nНаименование      Товарищество с ограниченной ответственностью «Степной ветер»',
    [
      '«Дала Желі» жауапкершілігі шектеулі серіктестігі!',
      'Товарищество с ограниченной ответственностью «Степной ветер»',
    ],
  ],
  ['от ТОО «Фирма», договор с «Серік» ЖШС', ['ТОО «Фирма»!']],
]

test.each(TABLE)('%s', (text, want) => {
  const found = organisationName(sheetOf([pageOf(text)])).map(({ value, confidence }) => {
    const mark = confidence >= 0.9 ? '!' : confidence < 0.6 ? '?' : ''
    return `${value}${mark}`
  })
  expect(found).toEqual(want)
})
