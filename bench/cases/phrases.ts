import type { EntityType, Language } from '../../cases/vocabulary.ts'

/** How people of one language write to a help desk. */
export interface Phrases {
  readonly subjects: readonly string[]
  readonly greetings: readonly string[]
  /** Asks for another address, which is given or stands in the application. */
  readonly changeEmail: readonly ((address: string | null) => string)[]
  readonly disable2fa: readonly string[]
  readonly account: (number: string) => string
  /** Nothing asked, only files. */
  readonly terse: readonly string[]
  readonly attached: string
  /** What was still missing comes now. */
  readonly rest: string
  readonly owner: Readonly<Record<Exclude<EntityType, 'legal-entity'>, string>>
  readonly notOwner: string
  readonly bye: string
  readonly bill: { readonly subject: string; readonly text: string }
  readonly away: { readonly subject: string; readonly text: string }
}

export const PHRASES: Readonly<Record<Language, Phrases>> = {
  ru: {
    subjects: ['Восстановление доступа', 'доступ к аккаунту', 'Заявление', 'Потерян доступ к панели'],
    greetings: ['Добрый день!', 'Здравствуйте.', 'Уважаемая служба поддержки,'],
    changeEmail: [
      (to) =>
        `Просим сменить электронную почту владельца аккаунта${to ? ` на ${to}` : ', новый адрес указан в заявлении'}.`,
      (to) =>
        `Доступа к старому ящику больше нет, прошу изменить e-mail${to ? ` на ${to}` : ' на указанный в заявлении'}.`,
    ],
    disable2fa: [
      'Просим отключить двухфакторную аутентификацию: телефон утерян.',
      'Сломался телефон с приложением, прошу отключить 2FA на аккаунте.',
    ],
    account: (number) => `Номер аккаунта: ${number}.`,
    terse: ['Документы во вложении.', 'см. вложение', 'Направляю документы.'],
    attached: 'Документы прилагаю.',
    rest: 'Досылаю недостающие документы.',
    owner: {
      'sole-proprietor': 'Аккаунт оформлен на меня как на индивидуального предпринимателя.',
      individual: 'Аккаунт оформлен на меня как на физическое лицо.',
    },
    notOwner: 'Сам я не являюсь владельцем аккаунта, я только пользователь, которого владелец добавил.',
    bye: 'С уважением,',
    bill: {
      subject: 'Акт сверки',
      text: 'Добрый день! Просим прислать акт сверки и закрывающие документы за прошлый месяц. Платёжное поручение прилагаем.',
    },
    away: {
      subject: 'Автоответ: я в отпуске',
      text: 'Здравствуйте! Я в отпуске и вернусь в понедельник. По срочным вопросам обращайтесь в офис.',
    },
  },
  kk: {
    subjects: ['Қолжетімділікті қалпына келтіру', 'Аккаунтқа кіру', 'Өтініш'],
    greetings: ['Сәлеметсіз бе!', 'Қайырлы күн!', 'Құрметті қолдау қызметі,'],
    changeEmail: [
      (to) =>
        `Аккаунт иесінің электрондық пошта мекенжайын ${to ? `${to} мекенжайына` : 'өтініште көрсетілген мекенжайға'} өзгертуді сұраймыз.`,
      (to) =>
        `Ескі поштаға кіре алмаймын, поштаны ${to ? `${to} мекенжайына` : 'өтініштегі мекенжайға'} ауыстыруыңызды сұраймын.`,
    ],
    disable2fa: [
      'Екі факторлы аутентификацияны өшіруді сұраймыз, телефон жоғалды.',
      'Телефоным жоғалды, екі сатылы тексеруді ажыратуыңызды сұраймын.',
    ],
    account: (number) => `Аккаунт нөмірі: ${number}.`,
    terse: ['Құжаттар қоса берілді.', 'Құжаттарды жолдап отырмын.'],
    attached: 'Құжаттар қоса беріледі.',
    rest: 'Жетіспейтін құжаттарды жіберіп отырмын.',
    owner: {
      'sole-proprietor': 'Аккаунт маған жеке кәсіпкер ретінде тіркелген.',
      individual: 'Аккаунт маған жеке тұлға ретінде тіркелген.',
    },
    notOwner: 'Мен аккаунттың иесі емеспін, иесі қосқан пайдаланушымын.',
    bye: 'Құрметпен,',
    bill: {
      subject: 'Салыстыру актісі',
      text: 'Қайырлы күн! Өткен айдың салыстыру актісін (акт сверки) жіберуіңізді сұраймыз. Төлем тапсырмасы қоса беріледі.',
    },
    away: {
      subject: 'Автоматты жауап: демалыстамын',
      text: 'Сәлеметсіз бе! Мен демалыстамын, дүйсенбіде ораламын.',
    },
  },
  'uz-Latn': {
    subjects: ['Kirishni tiklash', 'Akkauntga kirish', 'Ariza'],
    greetings: ['Assalomu alaykum!', 'Hurmatli qo‘llab-quvvatlash xizmati,', 'Salom.'],
    changeEmail: [
      (to) =>
        `Akkaunt egasining elektron pochta manzilini ${to ? `${to} manziliga` : 'arizada ko‘rsatilgan manzilga'} o‘zgartirishingizni so‘raymiz.`,
      (to) =>
        `Eski pochtaga kira olmayapman, pochtani ${to ? `${to} ga` : 'arizadagi manzilga'} almashtirib berishingizni so‘rayman.`,
    ],
    disable2fa: [
      'Telefon yo‘qolgan, ikki bosqichli tasdiqlashni o‘chirib berishingizni so‘raymiz.',
      'Ikki faktorli autentifikatsiyani bekor qilishingizni so‘rayman, kodlar kelmayapti.',
    ],
    account: (number) => `Akkaunt raqami: ${number}.`,
    terse: ['Hujjatlar ilovada.', 'Hujjatlarni yuboryapman.'],
    attached: 'Hujjatlar ilova qilinadi.',
    rest: 'Yetishmayotgan hujjatlarni yuboryapman.',
    owner: {
      'sole-proprietor': 'Akkaunt mening nomimga yakka tartibdagi tadbirkor sifatida ochilgan.',
      individual: 'Akkaunt mening nomimga jismoniy shaxs sifatida ochilgan.',
    },
    notOwner: 'Men akkaunt egasi emasman, egasi qo‘shgan foydalanuvchiman.',
    bye: 'Hurmat bilan,',
    bill: {
      subject: 'Hisob-faktura',
      text: 'Assalomu alaykum! O‘tgan oy uchun hisob-faktura va solishtirma dalolatnomani yuborishingizni so‘raymiz. To‘lov topshiriqnomasi ilovada.',
    },
    away: { subject: 'Avtomatik javob', text: 'Salom! Men ta’tildaman, dushanba kuni qaytaman.' },
  },
  'uz-Cyrl': {
    subjects: ['Киришни тиклаш', 'Аккаунтга кириш', 'Ариза'],
    greetings: ['Ассалому алайкум!', 'Ҳурматли қўллаб-қувватлаш хизмати,'],
    changeEmail: [
      (to) =>
        `Аккаунт эгасининг электрон почта манзилини ${to ? `${to} манзилига` : 'аризада кўрсатилган манзилга'} ўзгартиришингизни сўраймиз.`,
      (to) =>
        `Эски почтага кира олмаяпман, почтани ${to ? `${to} га` : 'аризадаги манзилга'} алмаштириб беришингизни сўрайман.`,
    ],
    disable2fa: [
      'Телефон йўқолган, икки босқичли тасдиқлашни ўчириб беришингизни сўраймиз.',
      'Икки факторли аутентификацияни бекор қилишингизни сўрайман, кодлар келмаяпти.',
    ],
    account: (number) => `Аккаунт рақами: ${number}.`,
    terse: ['Ҳужжатлар иловада.', 'Ҳужжатларни юборяпман.'],
    attached: 'Ҳужжатлар илова қилинади.',
    rest: 'Етишмаётган ҳужжатларни юборяпман.',
    owner: {
      'sole-proprietor': 'Аккаунт менинг номимга якка тартибдаги тадбиркор сифатида очилган.',
      individual: 'Аккаунт менинг номимга жисмоний шахс сифатида очилган.',
    },
    notOwner: 'Мен аккаунт эгаси эмасман, эгаси қўшган фойдаланувчиман.',
    bye: 'Ҳурмат билан,',
    bill: {
      subject: 'Ҳисоб-фактура',
      text: 'Ассалому алайкум! Ўтган ой учун счёт-фактура ва акт сверки юборишингизни сўраймиз. Тўлов топшириқномаси иловада.',
    },
    away: { subject: 'Автоматик жавоб', text: 'Салом! Мен таътилдаман, душанба куни қайтаман.' },
  },
  en: {
    subjects: ['Account recovery', 'Lost access to our account', 'Application', 'Access request'],
    greetings: ['Dear Sir or Madam,', 'Hello,', 'Good morning,'],
    changeEmail: [
      (to) =>
        `Please change the e-mail address of the account owner ${to ? `to ${to}` : 'to the one given in the application'}.`,
      (to) =>
        `We no longer have access to our old mailbox. Kindly update the email on the account${to ? ` to ${to}` : ' as per the attached application'}.`,
    ],
    disable2fa: [
      'Please disable two-factor authentication on our account, the phone was lost.',
      'Kindly turn off 2FA for the account: the phone with the authenticator is broken.',
    ],
    account: (number) => `Account number: ${number}.`,
    terse: ['Please find the documents attached.', 'see attached', 'Documents attached as discussed.'],
    attached: 'The documents are attached.',
    rest: 'Please find the missing documents attached.',
    owner: {
      'sole-proprietor': 'The account is in my name as a sole proprietor.',
      individual: 'The account is in my own name as an individual.',
    },
    notOwner: 'I am not the owner of the account myself, only a user whom the owner added.',
    bye: 'Kind regards,',
    bill: {
      subject: 'Invoice for last month',
      text: 'Hello, please send us the invoice and the statement of account for last month. The payment order is attached.',
    },
    away: {
      subject: 'Automatic reply: out of office',
      text: 'Hello! I am on leave and will be back on Monday. For urgent matters please call the office.',
    },
  },
  sw: {
    subjects: ['Kurejesha ufikiaji wa akaunti', 'Ombi', 'Akaunti yetu'],
    greetings: ['Habari,', 'Ndugu,', 'Habari za asubuhi,'],
    changeEmail: [
      (to) =>
        `Tunaomba mbadilishe barua pepe ya mwenye akaunti ${to ? `iwe ${to}` : 'kuwa ile iliyoandikwa kwenye maombi'}.`,
      (to) =>
        `Siwezi tena kufungua barua pepe ya zamani, naomba kubadilisha barua pepe ya akaunti ${to ? `kuwa ${to}` : 'kama ilivyo kwenye maombi'}.`,
    ],
    disable2fa: [
      'Tunaomba mzime uthibitishaji wa hatua mbili, simu imepotea.',
      'Nimepoteza simu, naomba kuzima uthibitishaji wa hatua mbili kwenye akaunti.',
    ],
    account: (number) => `Nambari ya akaunti: ${number}.`,
    terse: ['Nyaraka zimeambatishwa.', 'Tafadhali pokea nyaraka.'],
    attached: 'Nyaraka zimeambatishwa.',
    rest: 'Natuma nyaraka zilizokuwa zimebaki.',
    owner: {
      'sole-proprietor': 'Akaunti iko kwa jina langu kama mfanyabiashara binafsi.',
      individual: 'Akaunti iko kwa jina langu kama mtu binafsi.',
    },
    notOwner: 'Mimi si mwenye akaunti, ni mtumiaji tu aliyeongezwa na mwenye akaunti.',
    bye: 'Wako,',
    bill: {
      subject: 'Ankara ya mwezi uliopita',
      text: 'Habari, tafadhali tutumieni ankara (invoice) ya mwezi uliopita. Hati ya malipo imeambatishwa.',
    },
    away: { subject: 'Jibu la kiotomatiki', text: 'Habari! Niko likizoni, nitarudi Jumatatu.' },
  },
}
