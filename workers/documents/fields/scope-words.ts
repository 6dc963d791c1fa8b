/** What powers of attorney are given for, by the words that say so; patterns are for folded text on one line. */

/** Not the subject of a power: addresses in a letterhead, and accounts at a bank. */
export const REQUISITES =
  /(?:(?:e-?mail|эл\p{L}*\.? ?(?:почта|пошта)|электронная почта|электрондык пошта|elektron pochta|электрон почта|почта|пошта|pochta)[\s:.]{0,3})?\S+@\S+|https?:\S+|(?<!\p{L})(?:тоо|ооо|ао|жшс|ак|мчж|mchj|llp|llc) [«"“](?!servercore|selectel)[^»"”]{2,60}[»"”]|(?:bank|current|savings|escrow)(?:ing)? accounts?|bank hisob\p{L}*|accounts? (?:assistant|manager|officer|clerk|office|department|executive)|on account of|kra pin|(?:bank|банк)\s*[:.-]/gu

/** An account and what belongs to it, or the access to it. */
export const OF_ACCOUNT =
  /аккаунт|акаунт|учетн\p{L}+ запис|личн\p{L}+ кабинет|жеке кабинет|shaxsiy kabinet|шахсий кабинет|логин|парол|учетн\p{L}+ данн|доступ\p{L}* (?:к|в|на) (?:\p{L}+ ){0,2}(?:сервис|личн|систем|панел|облак|сервер|ресурс)|восстановлени\p{L}+ доступ|колжетим|кирис\p{L}* калпына|электронн\p{L}+ (?:почт|адрес)|(?:смен|замен|менять|измен|привяз|нов)\p{L}* (?:\p{L}+ ){0,3}почт|пошта\p{L}* (?:\p{L}+ ){0,2}(?:ауыстыр|озгерт)|(?<!\p{L})e-?mail|mail ?box|mail address|2fa|двухфактор|двухэтап|еки (?:факторлы|кезенди|сатылы)|ikki (?:bosqichli|faktorli|omilli)|икки (?:боскичли|факторли|омилли)|аутентификаци|authenticat|two-(?:step|factor)|есептик жазба|akkaunt|hisob yozuv|хисоб ёзув|хисоб езув|elektron (?:pochta|manzil)|электрон (?:почта|манзил)|(?:pochta|почта)\p{L}* (?:\p{L}+ ){0,2}(?:almash|ozgart|алмаш|узгарт)|kirish(?:ni)? (?:tikla|huquq)|киришни тикла|accounts?(?!\p{L}|ant)|login|log-in|password|credentials|control panel|access (?:to|recovery|rights)|(?:recover|restore|regain)\p{L}* (?:\p{L}+ ){0,2}access|akaunti|barua ?pepe|защит\p{L}* входа|вход[аеу]? в (?:\p{L}+ ){0,2}(?:систем|кабинет|панел)/u

/** Who keeps accounts, and information technology. */
export const OF_PROVIDER =
  /servercore|серверкор|selectel|селектел|провайдер|provider|хостинг|hosting|облач|облак|булут|bulut|cloud|сервер|server|дата-?центр|data cent|датацентр|цифров|информационн\p{L}+ (?:систем|ресурс|технолог)|акпараттык (?:жуйе|технолог|ресурс)|axborot (?:tizim|texnolog)|ахборот (?:тизим|технолог)|(?<!\p{L})(?:ит|ict|it)[- ](?:услуг|сервис|инфраструктур|service|system|support|infra|matter)|information technolog|интернет-?(?:услуг|ресурс|сервис)|техподдержк|технич\p{L}+ поддержк|support team|your support|domain|домен/u

/** What is done in another's name beyond fetching papers. */
export const REPRESENTS =
  /представл|интерес|заявлени|заявк|подписыва|подпись|подписать|управл|реш[аие]|вопрос|действ|восстанов|менять|измен|вести|переписк|переговор|договор|сноситься|обращ|распоряж|разобраться|админист|мудде|окилд|отиниш|кол кою|баскар|шешу|озгерт|калпына|келиссоз|vakil|manfaat|ariza|imzo|boshqar|hal qil|ozgartir|tikla|muzokara|muomala|вакил|манфаат|ариза|имзо|бошкар|хал кил|узгартир|тикла|музокара|represent|apply|application|sign|manag|act (?:for|on|in)|negotiat|recover|chang|deal|speak|handl|correspond|instruct|operate|attend|matters|wakilish|kusaini|kushughulik|saini|kubadili|maombi/u

/** Offices that have nothing to do with an account, and what else powers are given for. */
const OFFICES =
  'суд(?!ов\\p{L}*)\\p{L}*|судебн\\p{L}*|арбитраж\\p{L}*|налогов\\p{L}*|таможен\\p{L}*|банк\\p{L}*|полици\\p{L}*|сот(?:та|тар|ы)?\\p{L}*|салык\\p{L}*|кеден\\p{L}*|sud\\p{L}*|soliq\\p{L}*|bojxona\\p{L}*|bank\\p{L}*|суд\\p{L}*|солик\\p{L}*|божхона\\p{L}*|courts?|tax\\p{L}*|customs|banks?|police'
/** A general power, unless it is one over a kind of office: «во всех судебных инстанциях». */
export const GENERAL = new RegExp(
  `(?:(?:во|перед|с) (?:всех|всеми|любых|любыми)|любы[хм]|барлык|any and all|barcha|барча|all)(?= )(?! (?:\\p{L}+ ){0,1}(?:${OFFICES})(?!\\p{L}))(?<!(?<!any and )all)|по (?:всем|любым) вопрос|все (?:\\p{L}+ ){0,2}действи|любые действия|(?:в )?полном объеме|all matters|all (?:its|the|our|my) (?:\\p{L}+ ){0,1}(?:affairs|business)|(?:to )?act generally|generally to|general power of attorney|генеральн\\p{L}+ доверенност|general ishonchnoma|бас сенимхат`,
  'u',
)
/** Named as where the attorney may act. */
export const OTHER_OFFICES =
  /банк|(?<!\p{L})суд(?:е|а|у|ы|ов|ом|ах|ебн)\p{L}*|налогов|таможен|полици|нотариа|государственн\p{L}+ закуп|салык|кеден|(?<!\p{L})сот(?:та|тар|ы)?(?!\p{L})|court|customs|(?<!\p{L})tax|soliq|солик|bojxona|божхона|(?<!\p{L})(?:sud|суд)(?:lar|da|lov|лар|да)/u
/** A form for fetching goods: what they are may well be a server. */
export const GOODS_FORM =
  /ед(?:иниц\p{L}*|\.)? ?изм|количество \(?прописью|(?<!\p{L})[mм]-2(?!\d)|наименование (?:\p{L}+ )?ценностей|олшем бирлиги|olchov birligi|улчов бирлиги|товар-?моддий|tovar-?moddiy|тауар-?материал/u
/** Plainly the subject of the power. */
export const OTHER_SUBJECT =
  /(?:в|во|перед|из|с) (?:\p{L}+,? ){0,3}(?:суд(?:е|ах|ами|ом|ебн)|арбитраж|налогов|таможен|банк(?:е|ах|ами|ом|овск)|полици|гаи|цон(?!\p{L}))|(?:получ|принима|принять|забр)\p{L}* (?:\p{L}+,? ){0,3}(?:товар|груз|посыл|тмц|материал|запчаст|продукц|зарплат|заработн|пенси|пособи)|(?:сда|представл)\p{L}+ (?:\p{L}+ ){0,2}отчетност|управл\p{L}+ (?:\p{L}+ ){0,2}(?:автомоб|транспорт)|(?:прода|купл|покуп)\p{L}+ (?:\p{L}+ ){0,2}(?:квартир|дом|земл|земель|недвижим|автомоб)|исполнительн\p{L}+ лист|(?:соттар?да|сотта|салык органдар|кеден органдар|банктерде|банкте)|тауар\p{L}* (?:\p{L}+ ){0,3}(?:алу|кабылдау)|автокол\p{L}*|колик\p{L}* (?:\p{L}+ ){0,2}баскар|(?:sud|soliq|bojxona|bank)\p{L}* (?:\p{L}+ ){0,2}(?:organ|idora|oldida)|sudlarda|sudda|banklarda|bankda|soliq\p{L}* (?:organ|idora|hisobot)|tovar\p{L}* (?:\p{L}+ ){0,3}(?:olish|qabul)|(?:суд|солик|божхона|банк)\p{L}* (?:\p{L}+ ){0,2}(?:орган|идора|олдида)|судларда|судда|банкларда|банкда|товар\p{L}* (?:\p{L}+ ){0,3}(?:олиш|кабул)|(?:before|in|at|with) (?:\p{L}+,? ){0,3}(?:courts?|tribunals?|tax (?:authorit|office)|revenue authority|customs|banks?|police)(?!\p{L})|(?:operate|open|close) (?:\p{L}+ ){0,3}bank|(?:collect|receive|clear) (?:\p{L}+,? ){0,3}(?:goods|parcel|consignment|cargo|cheque)|(?:sell|purchase|lease|transfer|charge) (?:\p{L}+,? ){0,3}(?:land|property|plot|vehicle|motor)/u

const LEAVES_OUT =
  'за исключением|исключая|(?<!\\p{L})кроме(?! того)|без права (?!передовери)|не вправе|не (?:имеет|имеют|дает|предоставляет|дано) (?:\\p{L}+ )?(?:прав|полномоч)\\p{L}*|не (?:доверя|уполномоч|поруча|разреша)\\p{L}+|запрещ\\p{L}+|запрет\\p{L}*|нельзя|не может|не распространя\\p{L}+|не включа\\p{L}+|except\\p{L}*|excluding|other than|save (?:for|that)|shall not|may not|cannot|can not|must not|does not (?:extend|include|cover)|not (?:be )?(?:authori[sz]ed|permitted|allowed|entitled|empowered)|prohibited|forbidden|(?:no|without(?: any| the)?) (?:authority|powers?|rights?) (?!(?:of|to) (?:substitut|(?:sub-?)?delegat))|isipokuwa|haruhusiwi|hana (?:mamlaka|uwezo)'
const LEFT_OUT_BEFORE =
  'коспаганда|mustasno|tashqari|мустасно|ташкари|не (?:доверя|уполномоч|поруча|разреша)\\p{L}+(?=\\s?(?:[.;,]|$))|(?<!(?:беру|бериш|утказиш|топшириш|berish|otkazish|topshirish) )(?:кукы\\p{L}+ (?:берилмейди|жок)|хукук\\p{L}* (?:берилмайди|йук)|huquq\\p{L}* (?:berilmaydi|yoq)|хукукига эга эмас|huquqiga ega emas|руксат (?:етилмейди|берилмейди)|рухсат (?:этилмайди|берилмайди)|ruxsat (?:etilmaydi|berilmaydi)|уакилетти емес|тыйым салын\\p{L}+|[гк][ае] болмайды|taqiqlan\\p{L}+|такиклан\\p{L}+|(?:haqli|vakolatli|mumkin) emas|(?:хакли|ваколатли|мумкин) эмас)'
const LEFT_OUT_LAST =
  'не (?:имеет|имеют|дано|предоставля\\p{L}+|допуска\\p{L}+)|запрещ\\p{L}+|исключ\\p{L}+|not (?:permitted|allowed|included|granted)|prohibited|excluded'
/**
 * What a power leaves out: to the end of the clause, or of the list after a colon; before «… мустасно», «… tashqari»,
 * «… құқығы берілмейді», and in the clause that ends in «… не предоставляется».
 */
export const LEFT_OUT = new RegExp(
  `(?:${LEAVES_OUT})(?:[^.;:]{0,60}:(?:[^.]|(?<=\\d)\\.){0,600}|[^.;]{0,400})|[^.;]{0,120}(?:${LEFT_OUT_BEFORE})|[^.;,]{0,120}(?:${LEFT_OUT_LAST})(?=\\s?(?:[.;]|$))`,
  'gu',
)
/** Left out, it takes nothing from what an owner may ask for: an account closed or given away, money, orders. */
export const HARMLESS =
  /(?<!\p{L})(?:закры|переоформ|отчужд|удал|передач|передав|расторг|прода|куп[ил]|заказ|оплат|возврат|деньг|денеж|бюджет|суд(?!ьб)|clos|terminat|delet|transfer|(?<!in )order|upgrade|buy|purchas|refund|жабу|жаппа|ошир|сату|сатып|акша|сот(?!руд)|yop|sot|o.?chirib tashla|pul|tolov|еп|пул|тулов)/u
/** What an owner may ask for, and what goes with it. */
export const ASKED_FOR =
  /почт|пошта|pochta|mail|адрес|мекенжай|manzil|манзил|2fa|фактор|факторли|omilli|омилли|этап|боскич|bosqich|сатылы|кезенди|аутентиф|authentic|доступ|колжетим|парол|куписоз|parol|password|логин|login|вход|кирис|kirish|кириш|access|credential|код|code|kod|заявл|отиниш|ariza|ариза|application|request|восстан|калпына|tikla|тикла|recover|restor/u
