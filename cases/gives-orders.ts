/**
 * Words addressed to whoever or whatever reads a paper for us, which no paper of ours needs: to forget instructions,
 * to be an assistant, to answer or decide without looking. Asking the provider to approve is no such order.
 */
const ORDERS: readonly RegExp[] = [
  /(?:ignore|disregard|forget|override|skip)\s(?:[\w']+\s){0,4}(?:previous|prior|above|earlier|preceding|existing|system|your)\s(?:[\w']+\s){0,2}(?:instructions?|prompts?|rules|directions|guidelines|commands?)/giu,
  /you\sare\s(?:now\s)?(?:an?\s)?(?:[\w-]+\s){0,3}(?:assistant|language\smodel|chat\s?bot|ai\b|llm)/giu,
  /(?:system|developer)\sprompt\b|\[\/?inst\]|<\|[a-z_]+\|>/giu,
  /(?:note|message|instructions?|attention|hint)\s(?:to|for)\s(?:the\s)?(?:ai\b|llm|language\smodel|(?:automated|automatic)\s(?:reader|system|reviewer))/giu,
  /(?:mark|classify|treat|label|report|record)\s(?:this|the|all)\s(?:\w+\s){1,3}as\s(?:complete|approved|verified|valid|genuine|authentic)\b/giu,
  /(?:approve|accept|verify|confirm)\s(?:this|the)\s(?:\w+\s){1,3}(?:automatically|without\s(?:(?:any|further|human)\s)*(?:review|checks?|checking|questions?|verification))/giu,
  /(?:do\snot|don't|never)\s(?:flag|escalate|report)\s(?:this|the|it\b|any)/giu,
  /(?:игнорир(?:уй|уйте|овать)|проигнорир(?:уй|уйте|овать)|забуд(?:ь|ьте)|не\sучитывай(?:те)?)\s(?:[\p{L}]+\s){0,4}(?:инструкци|указани|промпт|правил)\p{L}*/giu,
  /(?:ты|вы)\s(?:теперь\s)?(?:[-—–]\s)?(?:[\p{L}-]+\s){0,2}(?:языковая\sмодель|ии-?\s?ассистент|чат-?бот|нейросеть|искусственный\sинтеллект)/giu,
  /системн(?:ый|ого|ому)\sпромпт/giu,
  /(?:одобри|подтверди|прими)(?:те)?\s(?:[\p{L}]+\s){1,4}(?:автоматически|без\s(?:[\p{L}]+\s)?(?:проверк|вопрос)\p{L}*)/giu,
  /(?:отметь|пометь|считай|классифицируй)(?:те)?\s(?:[\p{L}]+\s){1,4}(?:как\s)?(?:одобрен|проверен|подлинн|полн(?:ый|ую|ой|ое|ым|ая))\p{L}*/giu,
  /(?:алдыңғы|бұрынғы|жоғарыдағы)\s(?:барлық\s)?(?:нұсқау|ереже|нұсқаулық)\p{L}*\s(?:елеме|ескерме|ұмыт)\p{L}*/giu,
  /(?:oldingi|avvalgi|yuqoridagi)\s(?:barcha\s)?(?:ko['ʻ‘’]rsatma|yo['ʻ‘’]riqnoma|qoida)\p{L}*\s(?:e['ʻ‘’]tiborsiz|e['ʻ‘’]tiborga\solma|unut)\p{L}*/giu,
  /(?:олдинги|аввалги|юқоридаги)\s(?:барча\s)?(?:кўрсатма|йўриқнома|қоида)\p{L}*\s(?:эътиборсиз|эътиборга\sолма|унут)\p{L}*/giu,
  /(?:puuza|sahau)\s(?:[\p{L}]+\s){0,2}(?:maagizo|maelekezo)\s(?:[\p{L}]+\s)?(?:ya\s)?(?:awali|juu|yaliyotangulia)/giu,
]
const MAX_LENGTH = 200_000

/** The orders in a text to its reader, as they are written; line breaks between words are no hindrance. */
export function ordersIn(text: string): string[] {
  const plain = text.slice(0, MAX_LENGTH).normalize('NFKC').replace(/\s+/gu, ' ')
  return ORDERS.flatMap((order) => [...plain.matchAll(order)].map(([words]) => words))
}
