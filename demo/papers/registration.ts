import { shortDate } from '../dates.ts'
import type { Facts } from '../facts.ts'
import { codeSquare } from './marks.ts'
import { drawPdf, LEFT, type Sheet, table, WIDTH } from './sheet.ts'

const LAW = {
  kk: '«Электрондық құжат және электрондық цифрлық қолтаңба туралы» Қазақстан Республикасының 2003 жылғы 7 қаңтардағы № 370-II Заңының 7-бабының 1-тармағына сәйкес осы құжат қағаз тасығыштағы құжатпен бірдей.',
  ru: 'Данный документ согласно пункту 1 статьи 7 Закона Республики Казахстан от 7 января 2003 года № 370-II «Об электронном документе и электронной цифровой подписи» равнозначен документу на бумажном носителе.',
}

/** The electronic certificate of state registration, bilingual, with codes instead of a signature. */
export function registration(facts: Facts): Promise<Buffer> {
  const title = 'Справка о государственной регистрации юридического лица'
  return drawPdf({ title, date: facts.certifiedOn }, (sheet) => {
    offices(sheet)
    titles(sheet, facts)
    table(sheet, rows(facts), 0.46, 9.5)
    sheet.font('serif').fontSize(9.5)
    sheet.text(
      `Анықтама Азаматтық кодекске сәйкес тіркелгенін растайды, тіркелген күні ${shortDate(facts.registeredOn)}. / Справка подтверждает государственную регистрацию, дата регистрации ${shortDate(facts.registeredOn)} г.`,
      LEFT,
      sheet.y,
      { width: WIDTH, lineGap: 2 },
    )
    footer(sheet, facts)
  })
}

function offices(sheet: Sheet): void {
  const half = WIDTH / 2 - 14
  sheet.font('sans').fontSize(8.5)
  sheet.text('«Азаматтарға арналған үкімет» мемлекеттік корпорациясы» КеАҚ', LEFT, 50, {
    width: half,
    align: 'center',
  })
  sheet.text('НАО «Государственная корпорация «Правительство для граждан»', LEFT + half + 28, 50, {
    width: half,
    align: 'center',
  })
  sheet
    .lineWidth(1)
    .strokeColor('#4a7fb0')
    .moveTo(LEFT, 82)
    .lineTo(LEFT + WIDTH, 82)
    .stroke()
  sheet.x = LEFT
  sheet.y = 94
}

function titles(sheet: Sheet, facts: Facts): void {
  const half = WIDTH / 2 - 10
  const top = sheet.y
  sheet
    .font('serif')
    .fontSize(9)
    .text(`Бірегей нөмір / Уникальный номер: 1010${facts.bin.slice(0, 7)}${facts.seed}`, LEFT, top)
  sheet.text(`Берілген күні / Дата выдачи: ${shortDate(facts.certifiedOn)}`)
  const head = sheet.y + 14
  sheet.font('bold').fontSize(11.5)
  sheet.text('Заңды тұлғаны мемлекеттік тіркеу туралы АНЫҚТАМА', LEFT, head, { width: half, align: 'center' })
  sheet.text('СПРАВКА о государственной регистрации юридического лица', LEFT + half + 20, head, {
    width: half,
    align: 'center',
  })
  sheet
    .font('bold')
    .fontSize(11)
    .text(`БСН / БИН ${facts.bin}`, LEFT, head + 56, { width: WIDTH, align: 'center' })
  sheet.moveDown(0.9)
}

function rows(facts: Facts): [string, string][] {
  const address = `${facts.city.kk} қ., ${facts.street.kk} / г. ${facts.city.ru}, ${facts.street.ru}`
  return [
    [
      'Атауы / Наименование',
      `«${facts.kk}» жауапкершілігі шектеулі серіктестігі / Товарищество с ограниченной ответственностью «${facts.ru}»`,
    ],
    ['Бизнес-сәйкестендіру нөмірі / Бизнес-идентификационный номер', facts.bin],
    ['Тіркелген күні / Дата регистрации', shortDate(facts.registeredOn)],
    [
      'Тіркеуші орган / Регистрирующий орган',
      `${facts.city.kk} қ. Әділет департаменті / Департамент юстиции г. ${facts.city.ru}`,
    ],
    ['Басшы / Руководитель', facts.ceo.full.toUpperCase()],
    ['Құрылтайшылар / Учредители (участники)', facts.founder.full.toUpperCase()],
    ['Орналасқан жері / Местонахождение', address],
    [
      'Экономикалық қызмет түрі / Вид экономической деятельности (ОКЭД)',
      '62.09 Другие виды деятельности в области информационных технологий',
    ],
    ['Мәртебесі / Статус', 'Тіркелген / Зарегистрирован'],
  ]
}

function footer(sheet: Sheet, facts: Facts): void {
  const top = 690
  sheet
    .lineWidth(0.5)
    .strokeColor('#777')
    .moveTo(LEFT, top - 8)
    .lineTo(LEFT + WIDTH, top - 8)
    .stroke()
  for (const [index, shift] of [0, 76, 152].entries())
    codeSquare(sheet, facts.seed * 3 + index, LEFT + shift, top, 66)
  sheet.font('condensed').fontSize(7.2).fillColor('#222')
  sheet.text(`${LAW.kk}\n${LAW.ru}`, LEFT + 236, top, { width: WIDTH - 236 })
  sheet.text(
    '*Штрих-код «Заңды тұлғалар» мемлекеттік деректер базасынан алынған деректерді қамтиды. / Штрих-код содержит данные, полученные из ГБД «Юридические лица».',
    LEFT,
    top + 74,
    { width: WIDTH },
  )
}
