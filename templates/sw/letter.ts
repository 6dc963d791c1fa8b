import type { LetterWords } from '../strings.ts'

/** The letter around the receipt, in Swahili. */
export const letter: LetterWords = {
  subject: {
    complete: 'Kurejesha akaunti: tumepokea hati zako [{case}]',
    incomplete: 'Kurejesha akaunti: bado kuna kinachohitajika [{case}]',
    review: 'Kurejesha akaunti: ujumbe wako umekabidhiwa kwa afisa wetu [{case}]',
  },
  greeting: 'Habari,',
  opening: {
    complete:
      'Tumepokea ujumbe wako kuhusu kurejesha ufikiaji wa akaunti ya {provider}. Kila kitu kinachohitajika kipo.',
    incomplete:
      'Tumepokea ujumbe wako kuhusu kurejesha ufikiaji wa akaunti ya {provider}, na tumeangalia kila kitu kilichomo. Kabla ya kuukabidhi kwa afisa wetu, tunahitaji mambo machache zaidi kutoka kwako.',
    review: 'Tumepokea ujumbe wako kuhusu kurejesha ufikiaji wa akaunti ya {provider}. Afisa wetu ataupitia.',
  },
  openingReviewAsking: 'Wakati ukisubiri, tafadhali tutumie kile ambacho bado kinakosekana.',
  noFiles: 'Hatukupata faili yoyote katika ujumbe wako.',
  yourRequest: 'Ombi lako ni {requests}.',
  and: ' na ',
  requests: {
    'change-email': 'kubadilisha anwani ya barua pepe',
    'disable-2fa': 'kuzima uthibitishaji wa hatua mbili',
  },
  headings: {
    needed: 'Unachohitaji kufanya',
    troubled: 'Faili ambazo hatukuweza kusoma',
    received: 'Tulichopokea',
    staff: 'Afisa wetu atakachokagua',
    other: 'Faili zingine katika ujumbe wako',
    files: 'Faili katika ujumbe wako',
  },
  howToAnswer: 'Jibu tu ujumbe huu, na uambatishe yale tunayoomba pekee. Hakuna haja ya kutuma mengine tena.',
  formats: 'PDF, skani au picha iliyo wazi itatosha.',
  next: {
    complete:
      'Sasa afisa wetu ataangalia hati na kufanya uamuzi. Hakuna kitakachobadilishwa kabla ya hapo. Huhitaji kufanya chochote sasa; tukiwa na maswali, tutakuandikia.',
    incomplete:
      'Kila kitu kikishafika, afisa wetu ataangalia hati na kufanya uamuzi. Hakuna kitakachobadilishwa kabla ya hapo.',
    review:
      'Afisa wetu ndiye atakayeamua. Hakuna kitakachobadilishwa kabla ya hapo. Kitu kingine kikihitajika, tutakuandikia.',
  },
  noSecrets: 'Tafadhali usitutumie nenosiri wala msimbo wa kuingia: hatuombi vitu hivyo kamwe.',
  notYou: 'Ikiwa si wewe uliyetuandikia, huhitaji kufanya chochote.',
  signOff: 'Ujumbe huu umeandikwa kiotomatiki.\n{provider}, kurejesha akaunti',
}
