import type { LetterWords } from '../strings.ts'

/** The letter around the receipt, in Swahili. */
export const letter: LetterWords = {
  subject: {
    complete: 'Kurejesha akaunti: tumepokea hati zako',
    incomplete: 'Kurejesha akaunti: bado kuna kinachohitajika',
    review: 'Kurejesha akaunti: ujumbe wako umekabidhiwa kwa afisa wetu',
    'not-application': 'Kurejesha akaunti: jinsi ya kutuma ombi',
    'not-owner': 'Kurejesha akaunti: wasiliana na mmiliki wa akaunti',
    'password-only': 'Jinsi ya kuweka nenosiri jipya',
    'has-access': 'Jinsi ya kubadilisha maelezo yako ya kuingia',
    reminder: 'Kurejesha akaunti: ukumbusho kuhusu hati zako',
    expired: 'Kurejesha akaunti: ombi lako limefungwa kwa sasa',
  },
  greeting: 'Habari,',
  opening: {
    complete:
      'Tumepokea ujumbe wako kuhusu kurejesha ufikiaji wa akaunti ya {provider}. Kila kitu kinachohitajika kipo.',
    incomplete:
      'Tumepokea ujumbe wako kuhusu kurejesha ufikiaji wa akaunti ya {provider}. Kabla ya kuukabidhi kwa afisa wetu, tunahitaji mambo machache zaidi kutoka kwako.',
    review: 'Tumepokea ujumbe wako kuhusu kurejesha ufikiaji wa akaunti ya {provider}. Afisa wetu ataupitia.',
    'not-application':
      'Asante kwa ujumbe wako. Anwani hii ni ya wamiliki ambao hawawezi tena kuingia katika akaunti yao ya {provider} na wanaomba kurejeshewa ufikiaji. Ikiwa hilo ndilo unalohitaji, jibu ujumbe huu na uambatishe hati zifuatazo.',
    'not-owner':
      'Asante kwa ujumbe wako. Kwa jinsi tulivyoelewa, wewe si mmiliki wa akaunti. Mmiliki pekee ndiye anayeweza kutuomba kurejesha ufikiaji, lakini kuna njia ya kuendelea.',
    'password-only':
      'Asante kwa ujumbe wako. Kwa jinsi tulivyoelewa, unachohitaji ni nenosiri jipya tu. Huhitaji hati zozote kwa hilo: unaweza kuliweka wewe mwenyewe.',
    'has-access':
      'Asante kwa ujumbe wako. Kwa jinsi tulivyoelewa, bado unaweza kuingia katika paneli ya udhibiti. Kwa hiyo hakuna haja ya ombi wala hati: unaweza kubadilisha kila kitu wewe mwenyewe.',
    reminder:
      'Ulituandikia kuhusu kurejesha ufikiaji wa akaunti ya {provider}. Hatujasahau ujumbe wako na tuko tayari kuukabidhi kwa afisa wetu, lakini bado kuna kinachokosekana.',
    expired:
      'Ulituandikia kuhusu kurejesha ufikiaji wa akaunti ya {provider}. Tuliyoomba hayajafika, kwa hiyo tumefunga ombi lako kwa sasa.',
  },
  openingReviewAsking: 'Wakati ukisubiri, tafadhali tutumie kile ambacho bado kinakosekana.',
  noFiles: 'Hatukupata faili yoyote katika ujumbe wako.',
  yourRequest: 'Ombi lako ni {requests}.',
  and: ' na ',
  requests: {
    'change-email': 'kubadilisha anwani ya barua pepe',
    'disable-2fa': 'kuzima uthibitishaji wa hatua mbili',
  },
  fileCount: { other: 'Ujumbe wako una faili {count}.' },
  noneReadable: 'Kwa bahati mbaya, hatukuweza kusoma ulichoambatisha.',
  cloudLink:
    'Ujumbe wako una kiungo cha faili zilizo kwenye hifadhi ya mtandaoni. Hatufungui viungo, kwa hiyo tafadhali ambatisha faili zenyewe. Ikiwa hazitoshei katika ujumbe mmoja, tuma zaidi ya mmoja.',
  canSignIn:
    'Ikiwa bado unaweza kuingia katika paneli ya udhibiti, hakuna haja ya hati: badilisha maelezo yako wewe mwenyewe kwenye ukurasa wa wasifu.',
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
  justAnswer: 'Jibu tu ujumbe huu; neno moja au mawili yanatosha.',
  next: {
    complete:
      'Sasa afisa wetu ataangalia hati na kufanya uamuzi. Hakuna kitakachobadilishwa kabla ya hapo. Huhitaji kufanya chochote sasa; tukiwa na maswali, tutakuandikia.',
    incomplete:
      'Kila kitu kikishafika, afisa wetu ataangalia hati na kufanya uamuzi. Hakuna kitakachobadilishwa kabla ya hapo.',
    review:
      'Afisa wetu ndiye atakayeamua. Hakuna kitakachobadilishwa kabla ya hapo. Kitu kingine kikihitajika, tutakuandikia.',
    'not-application':
      'Kila kitu kikishafika, afisa wetu ataangalia hati na kufanya uamuzi. Ikiwa swali lako linahusu jambo lingine, tafadhali wasiliana na huduma kwa wateja ya {provider}.',
    'not-owner': 'Ikiwa hatukuelewa vizuri na wewe ndiye mmiliki, jibu tu ujumbe huu na utuambie.',
    'password-only':
      'Ikiwa huwezi kusoma barua pepe za anwani ambako kiungo kinatumwa, jibu ujumbe huu na utuambie: basi tutahitaji ombi kutoka kwa mmiliki wa akaunti.',
    'has-access': 'Ikiwa hata hivyo huwezi kuingia, jibu tu ujumbe huu na utuambie.',
    reminder:
      'Ikiwa kinachokosekana hakitakuwa kimefika kufikia tarehe {date}, ombi lako litafungwa. Hilo si tatizo: bado unaweza kujibu ujumbe huu baadaye, nasi tutalifungua tena.',
    expired:
      'Hakuna kilichopotea: jibu ujumbe huu wakati wowote, ambatisha kinachokosekana, nasi tutafungua ombi lako tena.',
  },
  noSecrets: 'Tafadhali usitutumie nenosiri wala msimbo wa kuingia: hatuombi vitu hivyo kamwe.',
  notYou: 'Ikiwa si wewe uliyetuandikia, huhitaji kufanya chochote.',
  signOff: 'Ujumbe huu umeandikwa kiotomatiki.\n{provider}, kurejesha akaunti',
}
