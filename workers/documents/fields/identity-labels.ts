import { labelPattern } from '../labels.ts'

const SURNAME = [
  'тегі',
  'фамилия',
  'фамилиясы',
  'familiyasi',
  'familiya',
  'фамилияси',
  'surname',
  'last name',
  'jina la ukoo',
]
const GIVEN = [
  'аты',
  'имя',
  'ismi',
  'исми',
  'given names',
  'given name',
  'given name(s)',
  'first name',
  'first names',
  'other names',
  'majina mengine',
  'jina la kwanza',
]
const FATHER = ['әкесінің аты', 'отчество', 'otasining ismi', 'отасининг исми', 'patronymic', 'middle name']
const WHOLE = [
  'фио',
  'ф.и.о.',
  'ф.и.о',
  'тегі, аты, әкесінің аты',
  'фамилия, имя, отчество',
  'аты-жөні',
  'f.i.sh.',
  'ф.и.ш.',
  'full names',
  'full name',
  'name of holder',
  'majina kamili',
  'jina kamili',
]
const BORN = [
  'туған күні',
  'туылған күні',
  'дата рождения',
  "tug'ilgan sanasi",
  "tug'ilgan sana",
  'туғилган санаси',
  'туғилган сана',
  'date of birth',
  'tarehe ya kuzaliwa',
]
const ENDS = [
  'қолданылу мерзімі',
  'қолданыс мерзімі',
  'жарамдылық мерзімі',
  'срок действия',
  'действителен до',
  'действительно до',
  'amal qilish muddati',
  'амал қилиш муддати',
  'date of expiry',
  'date of expiration',
  'expiry date',
  'valid until',
  'tarehe ya kuisha',
  'tarehe ya mwisho',
]
const ISSUED = [
  'берілген күні',
  'дата выдачи',
  'berilgan sanasi',
  'berilgan sana',
  'берилган санаси',
  'берилган сана',
  'date of issue',
  'tarehe ya kutolewa',
]
const NUMBER = [
  '№',
  'номер документа',
  'құжат нөмірі',
  'құжат №',
  'document no',
  'document number',
  'паспорт №',
  'passport no',
  'passport number',
  'pasport raqami',
  'паспорт рақами',
  'karta raqami',
  'карта рақами',
  'card number',
  'card no',
  'id number',
  'id no',
  'nambari ya kitambulisho',
  'pasipoti nambari',
]
/** Of the blank, not of the holder. */
const SERIAL = ['serial number', 'serial no']

const OTHER = [
  'дата',
  'рождения',
  'күні',
  'туған жері',
  'место рождения',
  'пол',
  'жынысы',
  'национальность',
  'ұлты',
  'гражданство',
  'азаматтығы',
  'орган выдачи',
  'берген орган',
  'кем выдан',
  'иин',
  'жсн',
  'jinsi',
  'жинси',
  "tug'ilgan joyi",
  'fuqaroligi',
  'фуқаролиги',
  'millati',
  'berilgan joyi',
  'jshshir',
  'date',
  'sex',
  'nationality',
  'citizenship',
  'place of birth',
  'place of issue',
  'district of birth',
  "holder's sign",
  'jinsia',
  'uraia',
  'mahali pa kuzaliwa',
]

/** Labels of the parts of a name, as identity papers of the three countries print them. */
export const NAME_LABELS = {
  surname: labelPattern(SURNAME),
  given: labelPattern(GIVEN),
  father: labelPattern(FATHER),
  whole: labelPattern(WHOLE),
}
/** Labels of dates. */
export const DATE_LABELS = {
  born: labelPattern(BORN),
  ends: labelPattern(ENDS),
  issued: labelPattern(ISSUED),
}
/** Labels of the paper's own number, best first. */
export const NUMBER_LABELS = [labelPattern(NUMBER), labelPattern(SERIAL)]
/** Any label at all: what is one is no value. */
export const ANY_LABEL = labelPattern([
  ...SURNAME,
  ...GIVEN,
  ...FATHER,
  ...WHOLE,
  ...BORN,
  ...ENDS,
  ...ISSUED,
  ...NUMBER,
  ...SERIAL,
  ...OTHER,
])
