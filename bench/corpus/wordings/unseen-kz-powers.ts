import type { Language } from '../../../cases/vocabulary.ts'
import { shortDate } from '../../../demo/dates.ts'
import type { Pick, Wording } from '../paper.ts'
import type { Person, Scene } from '../scene.ts'
import { withSuffix } from './kz-suffix.ts'
import { initialsFirst, powerOfAttorney, tight } from './kz-truth.ts'
import { agreeing } from './kz-words.ts'
import { enDay, halves, kkDay, ruDay, ruHead, type Sketch, twelve } from './unseen-kz-parts.ts'
import { addYears, ends, grid, left, right, signature, small, table, text, title } from './written.ts'

interface Empowering extends Sketch {
  /** ISO; of a term that the paper states. */
  readonly until?: string
}

function empowering(
  language: Language,
  name: string,
  write: (scene: Scene, pick: Pick) => Empowering,
): Wording {
  return {
    kind: 'power-of-attorney',
    country: 'KZ',
    language,
    name: `kz-${language}-unseen-power-${name}`,
    write(scene, pick) {
      const { until, ...sketch } = write(scene, pick)
      return powerOfAttorney({ size: 'A4', ...sketch }, scene, until)
    },
  }
}

const bornOf = ({ birthDate, card }: Person) =>
  `${shortDate(birthDate)} г.р., уд.л. ${card.number} от ${shortDate(card.issuedOn)}, МВД РК`

const clauses = empowering('ru', 'clauses', (scene, pick) => {
  const { organisation, head, attorney, provider, accountNumber, serial, empoweredOn, empoweredUntil } = scene
  return {
    until: empoweredUntil,
    letterhead: ruHead(organisation, pick),
    blocks: [
      ends(`Доверенность № ${serial}/${pick('Д', 'дов')}`, ruDay(empoweredOn, pick)),
      text(
        `ТОО «${organisation.name.ru}» в лице ${pick('первого руководителя', 'директора')} ${head.ru.genitive} (далее — Доверитель) поручает ${attorney.ru.dative}, ИИН ${attorney.personalNumber}, ${bornOf(attorney)} (далее — Поверенный):`,
      ),
      text(`1. Вести переговоры и переписку с ${provider.ru} от имени Доверителя.`),
      text(`2. Распоряжаться аккаунтом ${accountNumber}, изменять его настройки, почту и способ входа.`),
      text('3. Подписывать заявки, акты и заявления; получать и передавать документы.'),
      text('4. Поверенный не вправе передавать полномочия третьим лицам.'),
      text(
        pick(
          `5. Срок действия — по ${shortDate(empoweredUntil)} г.`,
          `5. Доверенность прекращается ${ruDay(empoweredUntil, pick)}`,
          `5. Настоящий документ имеет силу до ${ruDay(empoweredUntil, pick)}`,
        ),
      ),
      table([['Подпись Поверенного', `____________ ${tight(attorney.ru.initials)}`]], false),
      signature('Доверитель', tight(head.ru.initials), true),
    ],
  }
})

const general = empowering('ru', 'general', (scene, pick) => {
  const { organisation, head, attorney, empoweredOn } = scene
  const years = pick(1, 2, 3)
  const words = ['одного года', 'двух лет', 'трёх лет'][years - 1] ?? ''
  return {
    until: addYears(empoweredOn, years),
    blocks: [
      title(pick('ГЕНЕРАЛЬНАЯ ДОВЕРЕННОСТЬ', 'Доверенность представителя')),
      right(`${organisation.city.ru}, ${ruDay(empoweredOn, pick)}`),
      text(
        `Мы, ТОО «${organisation.name.ru}», БИН ${twelve(organisation.number, pick)}, представленное директором ${head.ru.instrumental}, выдали настоящую доверенность ${agreeing(attorney, 'гражданину', 'гражданке')} ${attorney.ru.dative} в том, что ${agreeing(attorney, 'он', 'она')} имеет право быть представителем товарищества во всех организациях по всем вопросам, связанным с его деятельностью, в том числе перед поставщиками услуг связи и хостинга, с правом подписи.`,
      ),
      text(
        `Представитель: ${attorney.ru.full}, ИИН ${attorney.personalNumber}, ${bornOf(attorney)}. Полномочия сохраняются в течение ${words} со дня составления настоящего документа.`,
      ),
      signature(pick('Первый руководитель', 'Директор'), initialsFirst(head.ru.initials), true, 'МП'),
    ],
  }
})

const gridPower = empowering('ru', 'grid', (scene, pick) => {
  const { organisation, head, attorney, serial, empoweredOn, empoweredUntil, accountNumber } = scene
  return {
    until: empoweredUntil,
    blocks: [
      title('ДОВЕРЕННОСТЬ', `регистрационный № ${serial}`),
      grid(
        ['Доверитель', 'Доверенное лицо'],
        [`ТОО «${organisation.name.ru}»`, attorney.ru.full],
        [`БИН ${organisation.number}`, `ИИН ${attorney.personalNumber}`],
        [`Директор ${head.ru.full}`, `уд. личности ${attorney.card.number}`],
      ),
      grid(['Дата выдачи', 'Действительна по'], [shortDate(empoweredOn), shortDate(empoweredUntil)]),
      text(
        `Предмет: ${pick('администрирование', 'сопровождение')} облачной инфраструктуры, в том числе подача заявлений о смене почты и отключении 2FA по аккаунту ${accountNumber}. Передоверие не допускается.`,
      ),
      signature('Директор', head.ru.initials, true),
      signature('Доверенное лицо', attorney.ru.initials),
    ],
  }
})

const kazakh = empowering('kk', 'clauses', (scene, pick) => {
  const { organisation, head, attorney, provider, accountNumber, serial, empoweredOn, empoweredUntil } = scene
  return {
    until: empoweredUntil,
    blocks: [
      halves(organisation),
      title(`Сенімхат № ${serial}`),
      right(kkDay(empoweredOn, pick)),
      text(
        `«${organisation.name.kk}» ЖШС директоры ${head.kk.full} (сенім білдіруші) серіктестік атынан ${withSuffix(attorney.kk.full, 'accusative')}, ЖСН ${attorney.personalNumber}, жеке куәлігі ${attorney.card.number}, мынадай әрекеттерге уәкілетті етеді:`,
      ),
      text(`1) ${provider.kk} мекемесінде ${accountNumber} аккаунтына байланысты мәселелерді шешу;`),
      text('2) өтініштерге қол қою, электрондық поштаны және кіру тәсілін өзгерту;'),
      text('3) жауаптар мен құжаттарды алу.'),
      text(
        pick(
          `Қолданылу мерзімі: ${shortDate(empoweredUntil)} дейін.`,
          `Бұл сенімхаттың күші ${kkDay(empoweredUntil, pick)} күні тоқтайды.`,
        ),
      ),
      signature('Сенім білдіруші', pick(head.kk.initials, head.kk.full), true, 'М.О.'),
      small(`Өкілдің қолы: ____________ ${tight(attorney.kk.initials)}`),
    ],
  }
})

const english = empowering('en', 'letter', (scene, pick) => {
  const { organisation, head, attorney, provider, empoweredOn, empoweredUntil, accountNumber } = scene
  return {
    until: empoweredUntil,
    letterhead: {
      name: `${organisation.name.en} LLP`,
      lines: [
        `${organisation.address.en}, ${organisation.city.en}, Kazakhstan`,
        `BIN ${organisation.number}`,
      ],
    },
    blocks: [
      left(`Date of issue: ${enDay(empoweredOn, pick)}`),
      title('LETTER OF ATTORNEY', 'for dealings with a cloud service provider'),
      text(
        `By this letter the Company, acting through its Director ${head.en.full}, grants ${attorney.en.full} (IIN ${attorney.personalNumber}) full authority to deal with ${provider.en} regarding account ${accountNumber}, to sign requests on credentials and to receive replies.`,
      ),
      text(`The authority expires on ${enDay(empoweredUntil, pick)} unless withdrawn earlier.`),
      signature('Signature of the attorney', attorney.en.full),
      signature('For the Company, Director', head.en.full, true),
    ],
  }
})

const bilingual = empowering('ru', 'columns', (scene, pick) => {
  const { organisation, head, attorney, empoweredOn, empoweredUntil, accountNumber, provider } = scene
  const { name, number } = organisation
  const [from, to] = [shortDate(empoweredOn), shortDate(empoweredUntil)]
  return {
    until: empoweredUntil,
    blocks: [
      {
        type: 'columns',
        left: [
          'ДОВЕРЕННОСТЬ',
          `Дата: ${from}`,
          `ТОО «${name.ru}», БИН ${number}, в лице директора ${head.ru.genitive}, доверяет ${attorney.ru.dative} вести дела с ${provider.ru} по аккаунту ${accountNumber}.`,
          `Срок: до ${to}.`,
        ],
        right: [
          'POWER OF ATTORNEY',
          `Date: ${from}`,
          `${name.en} LLP, BIN ${number}, represented by ${head.en.full}, Director, authorizes ${attorney.en.full} to deal with ${provider.en} on account ${accountNumber}.`,
          `Valid until ${to}.`,
        ],
      },
      signature('Директор / Director', pick(head.ru.initials, head.en.full), true),
    ],
  }
})

/** Powers of attorney of Kazakhstan that no reading is tuned to. */
export const UNSEEN_KZ_POWERS: readonly Wording[] = [clauses, general, gridPower, kazakh, english, bilingual]
