import { fold } from '../../cases/fold.ts'
import { CUES } from './cues.ts'

/** Beginnings of words that requests, appointments and powers are told by, beside those of the cues. */
const MORE =
  'изменить|изменени|сменить|заменить|привязать|электронн|двухфактор|двухэтап|аутентификац|отключить|отключени|сбросить|аккаунт|учетной|доступ|назначить|назначен|избрать|избран|директор|генеральн|руководител|приступаю|вступаю|возложить|возлагаю|обязанност|должность|уполномочива|доверяет|доверяю|регистрац|өзгерту|ауыстыру|электрондық|факторлы|ажырату|ажыратуыңызды|қолжетімділік|тағайында|тағайындалсын|сайлансын|кірісемін|лауазым|директорды|директоры|өкілетт|сұраймы|elektron|o‘zgartir|almashtir|bosqichli|faktorli|akkaunt|so‘rayma|so‘raymiz|tayinlansin|tayinla|direktor|lavozim|kirishaman|saylansin|vakolat|электрон|ўзгартир|алмаштир|босқичли|факторли|сўраймиз|сўрайман|тайинлансин|тайинла|лавозим|киришаман|сайлансин|ваколат|change|disable|two-factor|authenticat|account|appoint|director|managing|resolved|authoris|authoriz|attorney|kubadilisha|akaunti|uthibitishaji'
const MIN_LETTERS = 6

/** Beginnings of words by which kinds and requests are told, folded, longest first. */
export const DECIDING_WORDS: readonly string[] = [
  ...new Set(
    [
      ...Object.values(CUES).flatMap((languages) =>
        Object.values(languages).flatMap(({ titles, strong, support }) => [...titles, ...strong, ...support]),
      ),
      ...MORE.split('|'),
    ]
      .flatMap((entry) => fold(entry).split(/[^\p{L}]+/u))
      .filter((word) => word.length >= MIN_LETTERS),
  ),
].sort((a, b) => b.length - a.length)
