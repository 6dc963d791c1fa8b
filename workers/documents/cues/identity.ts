import { type CuesByLanguage, cueLists } from './cue-lists.ts'

/** Identity cards, passports, residence permits; the labels printed on them are support. */
export const IDENTITY_CUES: CuesByLanguage = {
  ru: cueLists(
    'удостоверение личности|паспорт|вид на жительство|удостоверение лица без гражданства',
    '',
    'дата рождения|орган выдачи|срок действия|мвд|место рождения|фамилия|национальность|дата выдачи|гражданство|отчество|имя',
    'прошу|просим|приказываю|доверенност|паспортные данные|договор|решил',
  ),
  kk: cueLists(
    'жеке куәлік|төлқұжат|тұруға ықтиярхат|жеке куәлік удостоверение',
    '',
    'туған күні|қр іім|ішкі істер министрлігі|берілген күні|берген орган|тегі|ұлты|туған жері|әкесінің аты|қолданылу мерзімі',
    'сұраймын|сұраймыз|бұйырамын|сенімхат|осы шарт',
  ),
  'uz-Latn': cueLists(
    "shaxsni tasdiqlovchi|o'zbekiston respublikasi pasport|pasport|fuqaro pasporti|biometrik pasport|shaxs guvohnomasi|identifikatsiya id-kartasi|id-karta",
    '',
    "tug'ilgan sana|tug'ilgan joy|amal qilish muddati|berilgan sana|berilgan joy|familiyasi|ismi|otasining ismi|jinsi|fuqaroligi|karta raqami|pasport raqami|millati",
    "so'rayman|so'raymiz|buyuraman|ishonchnoma|ushbu shartnoma|ariza",
    'shaxs guvohnomasi|pasporti|shaxsiy guvohnoma',
  ),
  'uz-Cyrl': cueLists(
    'шахсни тасдиқловчи|ўзбекистон республикаси паспорт|фуқаро паспорти|шахс гувоҳномаси',
    '',
    'туғилган сана|туғилган жой|туғилган вақти|амал қилиш муддати|берилган сана|берилган вақти|фамилияси|исми|отасининг исми|жинси|фуқаролиги|миллати',
    'сўрайман|сўраймиз|буюраман|ишончнома|ушбу шартнома|ариза',
    'шахс гувоҳномаси|паспорти',
  ),
  en: cueLists(
    'identity card|national identity card|passport|identification card|id card|national id|maisha card|alien card|foreigner certificate|alien identification card|republic of kenya national identity card|travel document',
    '',
    'date of birth|place of birth|place of issue|date of issue|serial number|nationality|date of expiry|id number|full names|given names|surname|district of birth|holders sign|sex|authority|country code|citizenship|maisha number|card number',
    'passport number:|copy of passport|kindly|we request|resolved that|this agreement|power of attorney',
    'identity card|passport',
  ),
  sw: cueLists(
    'kitambulisho cha taifa|pasipoti|kitambulisho',
    '',
    'jamhuri ya kenya|tarehe ya kuzaliwa|mahali pa kuzaliwa|jina kamili|nambari ya kitambulisho|jinsia',
    'naomba|tunaomba',
  ),
}
