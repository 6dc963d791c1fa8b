import { addDays, shortDate } from '../../../demo/dates.ts'
import type { Wording } from '../paper.ts'
import { withSuffix } from './kz-suffix.ts'
import { appointment } from './kz-truth.ts'
import { bilingualLetterhead, kazakhDate, kazakhLetterhead, russianDate } from './kz-words.ts'
import { addYears } from './written.ts'

const HERE = { kind: 'appointment', country: 'KZ', language: 'kk' } as const

const ownOrder: Wording = {
  ...HERE,
  name: 'kz-kk-appointment-own-order',
  write(scene, pick) {
    const { organisation, head, appointedOn } = scene
    const decided = shortDate(addDays(appointedOn, -1))
    const us = `«${organisation.name.kk}» ЖШС`
    return appointment(
      {
        size: 'A4',
        letterhead: kazakhLetterhead(organisation, pick),
        blocks: [
          {
            type: 'title',
            lines: [
              `БҰЙРЫҚ № ${scene.serial}`,
              pick('Қызметке кірісу туралы', 'Директордың қызметке кірісуі туралы'),
            ],
          },
          { type: 'ends', left: `${organisation.city.kk} қ.`, right: kazakhDate(appointedOn, pick) },
          {
            type: 'paragraph',
            text: `${us} жалғыз қатысушысының ${decided} ж. № ${scene.serial} шешімін орындау үшін`,
          },
          { type: 'title', lines: ['БҰЙЫРАМЫН:'] },
          {
            type: 'paragraph',
            text: `1. Мен, ${head.kk.full}, ${shortDate(appointedOn)} ж. бастап ${us} директорының міндетін бірінші қол қою құқығымен атқаруға кірісемін.`,
          },
          { type: 'paragraph', text: '2. Бухгалтерлік есепті жүргізуді уақытша өз мойныма аламын.' },
          { type: 'paragraph', text: `Негіз: ${decided} ж. № ${scene.serial} шешім.` },
          { type: 'signature', post: 'Директор', name: pick(head.kk.full, head.kk.initials), stamped: true },
        ],
      },
      scene,
    )
  },
}

const decision: Wording = {
  ...HERE,
  name: 'kz-kk-appointment-founder-decision',
  write(scene, pick) {
    const { organisation, head, founder, appointedOn } = scene
    const until = pick(undefined, addYears(appointedOn, pick(2, 3)))
    const term = until === undefined ? '' : ` ${shortDate(until)} ж. дейінгі мерзімге`
    const us = `«${organisation.name.kk}» жауапкершілігі шектеулі серіктестігі`
    const named = pick(
      `${withSuffix(head.kk.full, 'accusative')} (ЖСН ${head.personalNumber}) директор болып тағайындау`,
      `директор лауазымына ${head.kk.full} (ЖСН ${head.personalNumber}) тағайындалсын`,
    )
    return appointment(
      {
        size: 'A4',
        blocks: [
          { type: 'title', lines: [us, 'ЖАЛҒЫЗ ҚАТЫСУШЫСЫНЫҢ ШЕШІМІ', `№ ${scene.serial}`] },
          { type: 'ends', left: `${organisation.city.kk} қаласы`, right: kazakhDate(appointedOn, pick) },
          {
            type: 'paragraph',
            text: `Мен, ${founder.kk.full}, ЖСН ${founder.personalNumber}, № ${founder.card.number} жеке куәлік, ${us} (БСН ${organisation.number}) жарғылық капиталының 100 % үлесін иеленуші,`,
          },
          { type: 'title', lines: [pick('ШЕШТІМ:', 'ШЕШІМ ҚАБЫЛДАДЫМ:')] },
          { type: 'paragraph', text: `1. ${shortDate(appointedOn)} ж. бастап${term} ${named}.` },
          {
            type: 'paragraph',
            text: '2. Директорға банктік және қаржылық құжаттарға бірінші қол қою құқығы берілсін.',
          },
          { type: 'paragraph', text: '3. Тіркеуші органға бір ай ішінде хабарлансын.' },
          {
            type: 'signature',
            post: 'Жалғыз қатысушы',
            name: founder.kk.initials,
            note: '(қолы)',
            stamped: false,
          },
        ],
      },
      scene,
      until,
    )
  },
}

const minutes: Wording = {
  ...HERE,
  name: 'kz-kk-appointment-minutes',
  write(scene, pick) {
    const { organisation, head, founder, appointedOn } = scene
    const secretary = pick('Ермекова А. Т.', 'Жақыпов С. Н.')
    return appointment(
      {
        size: 'A4',
        blocks: [
          {
            type: 'title',
            lines: [
              `«${organisation.name.kk}» ЖШС`,
              `қатысушыларының жалпы жиналысының № ${scene.serial} ХАТТАМАСЫ`,
            ],
          },
          { type: 'ends', left: `${organisation.city.kk} қ.`, right: kazakhDate(appointedOn, pick) },
          {
            type: 'lines',
            side: 'left',
            lines: [
              `БСН ${organisation.number}`,
              `Қатысқандар: ${founder.kk.full} (70 %), Дүйсенов Қанат Мұратұлы (30 %)`,
              'Күн тәртібі:',
              '1. Бұрынғы директордың өкілеттігін тоқтату.',
              '2. Жаңа директорды сайлау.',
            ],
          },
          {
            type: 'paragraph',
            text: '1. Бірінші мәселе бойынша ШЕШІЛДІ: Дүйсенов Қанат Мұратұлының директор өкілеттігі тоқтатылсын.',
          },
          {
            type: 'paragraph',
            text: `2. Екінші мәселе бойынша ШЕШІЛДІ: серіктестіктің директоры болып ${head.kk.full} сайлансын. Құжаттарды тіркеу ${withSuffix(head.kk.full, 'dative')} тапсырылсын.`,
          },
          { type: 'paragraph', text: 'Дауыс берді: «жақтаған» – 100 %, «қарсы» – жоқ.' },
          { type: 'signature', post: 'Жиналыс төрағасы', name: founder.kk.initials, stamped: true },
          { type: 'signature', post: 'Хатшы', name: secretary, stamped: false },
        ],
      },
      scene,
    )
  },
}

const columns: Wording = {
  ...HERE,
  name: 'kz-kk-appointment-columns',
  write(scene, pick) {
    const { organisation, head, appointedOn } = scene
    const { name, number } = organisation
    return appointment(
      {
        size: 'A4',
        letterhead: bilingualLetterhead(organisation, pick),
        blocks: [
          { type: 'ends', left: `№ ${scene.serial}-ө`, right: shortDate(appointedOn) },
          {
            type: 'columns',
            left: [
              'БҰЙРЫҚ',
              'Директорды тағайындау туралы',
              `«${name.kk}» ЖШС (БСН ${number}) жарғысына сәйкес БҰЙЫРАМЫН:`,
              `${shortDate(appointedOn)} ж. бастап директор міндетін атқаруға ${head.kk.full} кіріседі.`,
              'Негіз: жалғыз қатысушының шешімі.',
            ],
            right: [
              'ПРИКАЗ',
              'О назначении директора',
              `В соответствии с уставом ТОО «${name.ru}» (БИН ${number}) ПРИКАЗЫВАЮ:`,
              `С ${russianDate(appointedOn, pick)} к исполнению обязанностей директора приступает ${head.ru.full}.`,
              'Основание: решение единственного участника.',
            ],
          },
          {
            type: 'signature',
            post: 'Директор',
            name: head.ru.initials,
            note: 'қолы / подпись',
            stamped: true,
          },
        ],
      },
      scene,
    )
  },
}

/** Papers on taking office in Kazakh. */
export const KZ_APPOINTMENTS_KK: readonly Wording[] = [ownOrder, decision, minutes, columns]
