import type { FileWords } from '../strings.ts'

/** What came, and why some of it could not be read, in Swahili. */
export const files: FileWords = {
  file: 'faili “{name}”',
  filePage: '{file}, ukurasa wa {page}',
  fileNumber: 'faili nambari {number}',
  fileUnnamed: 'faili',
  fileEarlier: '{file} (ilifika awali, {date})',
  messageText: 'katika maandishi ya ujumbe wako',
  kinds: {
    application: 'ombi',
    registration: 'hati ya usajili',
    appointment: 'azimio au barua ya uteuzi',
    'power-of-attorney': 'hati ya nguvu ya wakili',
    identity: 'hati ya utambulisho',
    selfie: 'picha ya mtu akiwa na hati',
    'tax-certificate': 'cheti cha kodi',
    'payment-order': 'hati ya malipo',
    other: 'hati nyingine',
    unreadable: 'kurasa zisizosomeka',
  },
  inPart: {
    what: 'Baadhi ya kurasa zake hazikusomeka.',
    fix: 'Ikiwa kinachokosekana kiko hapo, tafadhali tuma kurasa hizo tena.',
  },
  notNeededAgain: 'Faili zingine zina kila kitu tunachohitaji, kwa hiyo hakuna haja ya kutuma hii tena.',
  unreadable: {
    password: {
      what: 'Faili imefungwa kwa nenosiri.',
      fix: 'Ihifadhi bila nenosiri, kisha uitume tena. Tafadhali usitutumie nenosiri lenyewe.',
    },
    encrypted: {
      what: 'Sehemu hii ya ujumbe imesimbwa, na hatuwezi kuifungua.',
      fix: 'Tafadhali itume tena bila kuisimba.',
    },
    damaged: {
      what: 'Faili imeharibika na haifunguki.',
      fix: 'Hakikisha inafunguka kwako, kisha uitume tena, ikiwezekana kama PDF.',
    },
    'unsupported-format': {
      what: 'Hatuwezi kusoma faili za aina hii.',
      fix: 'Tafadhali tuma hati hii kama PDF au kama picha.',
    },
    empty: { what: 'Faili imefika ikiwa tupu.', fix: 'Tafadhali iambatishe tena.' },
    blank: {
      what: 'Hakuna kinachoonekana kwenye ukurasa.',
      fix: 'Huenda karatasi ilikuwa imegeuzwa. Tafadhali hakikisha, kisha uiskani tena.',
    },
    'too-dark': {
      what: 'Picha ina giza mno, maandishi hayasomeki.',
      fix: 'Tafadhali ipige tena mahali penye mwanga wa mchana, bila vivuli, kisha uitume.',
    },
    'too-small': {
      what: 'Picha ni ndogo mno, herufi hazionekani.',
      fix: 'Sogea karibu ili karatasi ijaze picha, kisha utume picha bila kuipunguza ukubwa.',
    },
    illegible: {
      what: 'Maandishi hayakusomeka.',
      fix: 'Tafadhali iskani au uipige picha tena: karatasi yote, ikiwa imenyooka, bila mng’ao.',
    },
    'cut-off': {
      what: 'Sehemu ya ukurasa haipo: maandishi yamekatwa kwenye ukingo wa picha.',
      fix: 'Tafadhali ipige tena ili kingo zote nne za karatasi zionekane.',
    },
    'not-a-document': {
      what: 'Hatuoni hati yoyote katika picha hii.',
      fix: 'Ikiwa hati inapaswa kuwepo, tafadhali skani au piga picha karatasi yenyewe.',
    },
    'too-large': {
      what: 'Faili ni kubwa mno.',
      fix: 'Hifadhi hati kama PDF ndogo zaidi, au igawanye katika barua pepe kadhaa.',
    },
    'too-many-pages': {
      what: 'Faili ina kurasa nyingi mno.',
      fix: 'Tafadhali tuma kurasa zinazohitajika tu, katika faili yake.',
    },
    'time-limit': {
      what: 'Muundo wa faili ni mgumu mno, na hatukuweza kuisoma.',
      fix: 'Chapisha hati, kisha utume skani au picha iliyo wazi.',
    },
    'memory-limit': {
      what: 'Faili ni nzito mno, na hatukuweza kuisoma.',
      fix: 'Chapisha hati, kisha utume skani au picha iliyo wazi.',
    },
    executable: {
      what: 'Hii ni programu, si hati. Hatufungui faili kama hizi.',
      fix: 'Tafadhali tuma hati yenyewe: PDF au picha.',
    },
  },
}
