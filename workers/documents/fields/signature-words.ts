/** A line that names somebody who does not sign: who typed, copied, took or brought the paper; folded. */
export const NOT_A_SIGNATURE =
  /^(?:исп(?!\p{L})|исполнител(?:ь|и|я)(?!\p{L})|тел(?!\p{L})|телефон|орынд\.|орындаушы(?! директор)|орындаған|орындаган|bajaruvchi|ijrochi:|бажарувчи|ижрочи:|prepared by|drawn|typed|copy|cc|c\.c|приложени|косымша|получател|согласован|ознакомлен|получен|принял|принято|вручен|доставил|доставлен|передал|delivered|received|collected|кабылдады|кабылдаган|жеткизди|qabul qil|кабул кил|topshir|топшир|yetkaz|етказ|imepokelewa)/u

/** Who certifies, witnesses or registers does not sign for the sender; folded. */
export const OFFICIAL =
  /before me|in the presence of|mbele ya|в присутствии|commissioner for oaths|notary|magistrate|witness|shahidi|нотариус|notarius|свидетел|куаг?ер(?!\p{L})|куагер|guvoh|гувох(?!нома)|registrar|translator|переводчик|аудармашы/u

/** Words beside a line to sign on, and such as close a letter; folded. */
export const SIGNED =
  /(?<!\p{L})(?:подпис\p{L}*|колы|колтанба|imzo\p{L}*|имзо\p{L}*|signature|signed|sign|sahihi|on behalf|с уважением|курметпен|hurmat bilan|хурмат билан|faithfully|sincerely|truly|regards|thanks|thank you|wako|wenu|a?h?santen?\p{L}*|шын журектен|искренне|рахмет|raxmat|rahmat|рахмат|спасибо|cheers|best wishes|declared|declarant|rubber stamp)(?!\p{L})/u
/** Such words before a post in its line. */
export const CLOSING =
  /^\s*(?:с уважением|құрметпен|hurmat bilan|ҳурмат билан|yours (?:faithfully|sincerely|truly)|(?:kind |best )?regards)[,.\s]+/iu
/** Who signs beside the head. */
export const MINOR = /бухгалтер|есепши|hisobchi|хисобчи|accountant|secretary|секретар|хатшы|kotib|котиб/u
/** Behind the name that ends a letter: a telephone, an address, a post. */
export const DETAILS =
  /^[\s,;|–—-]*(?:(?:тел|tel|моб|mob|phone|ph|қол)?[.:\s]*[+\d][\d\s()+-]{5,}|\S+@\S+|\p{Ll}[\p{Ll}\s-]{2,40})?[\s_.,)(]*$/u
