import { type CuesByLanguage, cueLists } from './cue-lists.ts'

/** Powers of attorney and letters of authority. */
export const POWER_CUES: CuesByLanguage = {
  ru: cueLists(
    'доверенность|генеральная доверенность|специальная доверенность|разовая доверенность|нотариальная доверенность|общая доверенность|доверенность на представление интересов|письмо о полномочиях|письмо о предоставлении полномочий|подтверждение полномочий представителя|доверительное письмо',
    'настоящей доверенностью|настоящая доверенность|доверенность выдана сроком|доверенность выдана без права|подпись доверенного лица|выдал настоящую доверенность|доверенность действительна|действия доверенности',
    'уполномочива|доверяет|доверяю|передоверия|выдана сроком|образец подписи|подпись удостоверяю|заверяю|представлять интересы|представителем|от имени|доверитель|поверенн|нотариус',
    'прилагаю|прилагается|прилагаются|приказываю|предмет договора|именуем|направляем вам',
    'доверенность',
  ),
  kk: cueLists(
    'сенімхат|сенім хат|бас сенімхат|бір жолғы сенімхат|нотариаттық сенімхат|сенімхат бланкісі|өкілеттік хат|өкілеттік туралы хат',
    'осы сенімхатпен|осы сенімхат|сенімхат берілді|сенімхат жарамды|сенімхаттың қолданылу мерзімі|сенімхаттың мерзімі|сенім білдіреді|сенім білдіремін|сенім білдіреміз',
    'өкілеттік|дейін жарамды|сенім білдіре|қайта сенім|мүддесін білдіру|мүдделерін білдіру|уәкілеттік|қол қою үлгісі|атынан|басқа адамға беру құқығынсыз|сенім беруші',
    'қоса беріледі|бұйырамын|осы шарт',
    'сенімхаты|сенімхат',
  ),
  'uz-Latn': cueLists(
    'ishonchnoma|bosh ishonchnoma|maxsus ishonchnoma|bir martalik ishonchnoma|notarial ishonchnoma|vakolatnoma|vakolat xati|ishonch xati|ishonch qog‘ozi',
    'ushbu ishonchnoma|ishonchnoma berildi|ishonchnomaning amal qilish muddati|vakolatini ber|vakolat beradi|vakil qilamiz|vakil qilaman|vakil etib|ishonch bildiradi|ishonch bildiraman|ishonib topshiradi|ishonib topshiraman',
    'vakolat ber|ishonib topshir|gacha amal qiladi|muddatga berildi|huquqisiz|manfaatlarini himoya|manfaatlarini ifoda|nomidan|vakili|imzo namunasi|ishonch bildir',
    'ishonchnoma asosida ish yurituvchi|ilova qilinadi|ushbu shartnoma|buyuraman|hisob-faktura',
    'ishonchnomasi|ishonchnoma',
  ),
  'uz-Cyrl': cueLists(
    'ишончнома|бош ишончнома|махсус ишончнома|бир марталик ишончнома|нотариал ишончнома|ваколатнома|ваколат хати|ишонч хати|ишонч қоғози',
    'ушбу ишончнома|ишончнома берилди|ишончноманинг амал қилиш муддати|ваколатини бер|ваколат беради|вакил қиламиз|вакил қиламан|вакил этиб|ишонч билдиради|ишонч билдираман|ишониб топширади|ишониб топшираман',
    'ваколат бер|ишониб топшир|гача амал қилади|муддатга берилди|ҳуқуқисиз|манфаатларини ҳимоя|манфаатларини ифода|номидан|вакили|имзо намунаси|ишонч билдир',
    'ишончнома асосида иш юритувчи|илова қилинади|ушбу шартнома|буюраман|ҳисоб-фактура',
    'ишончномаси|ишончнома',
  ),
  en: cueLists(
    'power of attorney|special power of attorney|general power of attorney|limited power of attorney|specific power of attorney|deed of power of attorney|irrevocable power of attorney|letter of authority|letter of authorization|letter of authorisation|authorization letter|authority letter|letter of mandate|confirmation of authority',
    'know all men|know all persons|this power of attorney|by this deed|true and lawful attorney|lawful attorney|hereby appoint|hereby authorize|hereby authorise|do hereby constitute',
    'donor|donee|attorney|appoint|authorize|authorise|in witness whereof|revoked|advocate|on our behalf|on its behalf|on my behalf|in our name|in my name|shall remain in force|grantor|principal',
    'enclosed|please find|resolved that|the tenant|the employee|lease agreement',
    'power of attorney|letter of authority',
  ),
  sw: cueLists(
    'hati ya nguvu ya wakili|hati ya uwakilishi|hati ya uwakala|idhini ya uwakilishi|barua ya idhini',
    'hati ya nguvu ya wakili|namteua|ninamteua|tunamteua|nampa mamlaka|tunampa mamlaka',
    'wakili|mamlaka|kwa niaba yangu|kwa niaba yetu|kwa niaba ya',
    'kiambatisho',
  ),
}
