import { type CuesByLanguage, cueLists } from './cue-lists.ts'

/** Certificates of being known to a tax office, with the number it gave. */
export const TAX_CUES: CuesByLanguage = {
  ru: cueLists(
    'свидетельство о постановке на регистрационный учет|свидетельство о постановке на учет|свидетельство налогоплательщика|свидетельство о присвоении идентификационного номера|регистрационное свидетельство налогоплательщика|свидетельство плательщика налога|свидетельство о регистрации плательщика налога|свидетельство о регистрации налогоплательщика|справка о постановке на регистрационный учет|справка о постановке на учет|уведомление о постановке на учет|свидетельство о регистрации в качестве плательщика|справка о присвоении идентификационного номера',
    'постановке на регистрационный учет по налогу на добавленную стоимость|присвоении идентификационного номера налогоплательщика|плательщика налога на добавленную стоимость|постановке на учет в налоговом органе',
    'налог на добавленную стоимость|налогу на добавленную стоимость|комитет государственных доходов|налоговый комитет|налоговая инспекция|управление государственных доходов|наименование налогоплательщика|дата постановки на|налогоплательщик',
    'прошу|просим|счет-фактура|об отсутствии|задолженност|настоящей доверенностью',
  ),
  kk: cueLists(
    'қосылған құн салығы бойынша тіркеу есебіне қою|қосылған құн салығы бойынша тіркеу есебіне|салық төлеушінің тіркеу куәлігі|салық төлеуші куәлігі|тіркеу есебіне қою туралы куәлік|қосылған құн салығын төлеуші',
    'қосылған құн салығы бойынша тіркеу есебіне қою|салық төлеушінің тіркеу куәлігі',
    'қосылған құн салығы|мемлекеттік кірістер|салық төлеуші|куәлік|есепке қойылған күні',
    'сұраймын|сұраймыз|шот-фактура|берешек',
  ),
  'uz-Latn': cueLists(
    "qo'shilgan qiymat solig'i to'lovchisi|qo'shilgan qiymat solig'i bo'yicha|guvohnoma qo'shilgan qiymat solig'i|soliq to'lovchi guvohnomasi|soliq to'lovchining identifikatsiya raqami berilganligi|soliq to'lovchi sifatida hisobga|qqs to'lovchisi|soliq to'lovchining guvohnomasi",
    "qo'shilgan qiymat solig'i to'lovchisi sifatida|qo'shilgan qiymat solig'i bo'yicha hisobga|qqs to'lovchisining ro'yxatdan|soliq to'lovchining identifikatsiya raqami berilganligi|soliq to'lovchi sifatida hisobga|qqs to'lovchisi sifatida|soliq to'lovchining identifikatsiya raqamini berish",
    "qo'shilgan qiymat solig'i|soliq qo'mitasi|soliq inspeksiyasi|soliq to'lovchi|qqs|guvohnoma|stir",
    "so'rayman|so'raymiz|hisob-faktura|qarzdorlik|ushbu ishonchnoma",
  ),
  'uz-Cyrl': cueLists(
    'қўшилган қиймат солиғи тўловчиси|қўшилган қиймат солиғи бўйича|гувоҳнома қўшилган қиймат солиғи|солиқ тўловчи гувоҳномаси|солиқ тўловчининг идентификация рақами берилганлиги|солиқ тўловчи сифатида ҳисобга|ққс тўловчиси',
    'қўшилган қиймат солиғи тўловчиси сифатида|қўшилган қиймат солиғи бўйича ҳисобга|ққс тўловчисининг рўйхатдан|солиқ тўловчининг идентификация рақами берилганлиги|солиқ тўловчи сифатида ҳисобга|ққс тўловчиси сифатида|солиқ тўловчининг идентификация рақамини бериш',
    'қўшилган қиймат солиғи|солиқ қўмитаси|солиқ инспекцияси|солиқ тўловчи|ққс|гувоҳнома|стир',
    'сўрайман|сўраймиз|ҳисоб-фактура|қарздорлик|ушбу ишончнома',
  ),
  en: cueLists(
    'pin certificate|personal identification number certificate|personal identification number p i n certificate|personal identification number pin certificate|certificate of registration for tax|taxpayer registration certificate|vat registration certificate|vat certificate|certificate of vat registration|certificate of registration for value added tax|tax registration certificate|certificate of tax registration|value added tax registration certificate',
    'taxpayer shown herein has been registered|has been registered with kenya revenue authority|registered for the following tax obligations|has been registered and allocated|allocated p.i.n',
    'kenya revenue authority|personal identification number|certificate date|taxpayer information|tax obligation|effective from date|domestic taxes|itax|value added tax',
    'compliance certificate|invoice|kindly|tax returns',
    'pin certificate',
  ),
}
