import { type CuesByLanguage, cueLists } from './cue-lists.ts'

/** Requests to the provider: applications, letters, filled forms. */
export const APPLICATION_CUES: CuesByLanguage = {
  ru: cueLists(
    'заявление|заявка|обращение|ходатайство|письмо|официальное письмо|письмо-заявление|письменное обращение|запрос|официальный запрос|заявление-обращение|форма заявки|форма заявления|бланк заявления|бланк заявки|форма обращения|типовое заявление|электронное заявление|просьба',
    'заявка на восстановление доступа|просим восстановить доступ|прошу восстановить доступ|восстановления доступа к аккаунту|восстановление доступа к аккаунту|заявление о восстановлении доступа',
    'прошу|просим|электронной почты|двухфакторн|двухэтапн|исх|новый адрес|номер аккаунта|аккаунт|учетная запись|учетной записи|восстановить доступ|личный кабинет|кому|уважаемые|в службу поддержки|в техническую поддержку',
    'приказываю|заявление на отпуск|прошу предоставить мне отпуск|прошу уволить|прошу принять меня на|счет на оплату|ежегодный трудовой отпуск|возврат денежных средств|прошу вернуть|итого к оплате|предмет договора',
  ),
  kk: cueLists(
    'өтініш|арыз|өтінім|хат|ресми хат|өтініш хат|сұраныс|өтініш-хат',
    'аккаунтқа қолжетімділікті қалпына келтіру|қолжетімділікті қалпына келтіруді сұраймын|қолжетімділікті қалпына келтіруді сұраймыз',
    'сұраймын|сұраймыз|өтінемін|өтінеміз|кімге|кімнен|қолжетімділік|электрондық пошта|екі факторлы|екі сатылы|екі кезеңді|шығ|аккаунт|есептік жазба|құрметті|қолдау қызметі',
    'бұйырамын|осы сенімхатпен|демалыс беруіңізді|демалысын беруіңізді|жұмыстан шығаруыңызды|осы шарт',
    'өтініші|өтініш',
  ),
  'uz-Latn': cueLists(
    "ariza|xat|murojaat|so'rovnoma|talabnoma|iltimosnoma|rasmiy xat|ariza shakli|murojaatnoma",
    "akkauntga kirishni tiklash|kirish huquqini tiklash|kirishni tiklashni so'rayman|kirishni tiklashni so'raymiz",
    "so'rayman|so'raymiz|iltimos|elektron pochta|o'zgartirish|o'zgartirib|almashtirib|ikki bosqichli|ikki faktorli|akkaunt raqami|akkaunt|kirishni tiklash|hurmatli|qo'llab-quvvatlash|rahbariyatiga|chiqish",
    "ushbu ishonchnoma|buyuraman|mehnat ta'tili|ishga qabul qilishingiz|ishdan bo'shatishingiz|ushbu shartnoma",
    'arizasi|murojaati|xati|ariza',
  ),
  'uz-Cyrl': cueLists(
    'ариза|хат|мурожаат|сўровнома|талабнома|илтимоснома|расмий хат|мурожаатнома',
    'аккаунтга киришни тиклаш|кириш ҳуқуқини тиклаш|киришни тиклашни сўрайман|киришни тиклашни сўраймиз',
    'сўрайман|сўраймиз|илтимос|электрон почта|ўзгартириш|ўзгартириб|алмаштириб|икки босқичли|икки факторли|аккаунт|киришни тиклаш|ҳурматли|қўллаб-қувватлаш|раҳбариятига|чиқиш',
    'ушбу ишончнома|буюраман|меҳнат таътили|ишга қабул қилишингиз|ишдан бўшатишингиз|ушбу шартнома',
    'аризаси|мурожаати|хати|ариза',
  ),
  en: cueLists(
    'application|application for|application form|request|request to change|request to disable|request for|account recovery request|account recovery form|recovery request|letter of request|request letter|request form|official request|formal request|change request|statement of request',
    'account recovery request|request to change|request to disable|request for change of|request for account recovery|recover access to|restore access to|regain access to',
    'we hereby request|hereby request|i request|we request|kindly|please|account number|account id|account no|two-step|two-factor|2fa|new email|new e-mail|email address|e-mail address|therefore request|dear sir|dear support|yours faithfully|yours sincerely|to whom it may concern|servercore',
    'know all men|resolved that|by this power of attorney|please find enclosed the following|job application|annual leave',
    'application|request form|recovery form|application form|request letter',
  ),
  sw: cueLists(
    'ombi|ombi la|barua ya maombi|maombi|maombi ya|barua ya ombi|fomu ya maombi|fomu ya ombi',
    'ombi la kubadilisha barua pepe|maombi ya kubadilisha barua pepe|ombi la kuzima|kurejesha akaunti|kurejesha ufikiaji',
    'ninaomba|naomba|tunaomba|tafadhali|barua pepe|akaunti|kubadilisha|hatua mbili|wako mwaminifu|wako katika kazi|ndugu|yah|kwa heshima',
    'likizo|ajira|kujiuzulu',
  ),
}
