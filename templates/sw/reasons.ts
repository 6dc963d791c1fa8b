import type { ReasonWords } from '../strings.ts'

/** Why something does not do, in Swahili. */
export const reasons: ReasonWords = {
  status: {
    'to-answer': 'Swali',
    'to-send': 'Tafadhali tuma',
    'to-correct': 'Tafadhali sahihisha au badilisha',
    received: 'Tumepokea',
    'with-staff': 'Afisa wetu atakagua',
    unreadable: 'Haisomeki',
    refused: 'Haikukubaliwa',
    'in-part': 'Imesomeka kwa sehemu tu',
    'not-needed': 'Tumepokea, lakini haihitajiki',
  },
  reasons: {
    'not-sent': { what: 'Hatukuona hili katika ujumbe wako wala katika faili zake.', fix: '' },
    'stated-only': { what: 'Hili limetajwa, lakini hakuna hati inayolithibitisha.', fix: '' },
    'check-digit': {
      what: 'Inaonekana nambari ina kosa, au tarakimu moja haionekani vizuri.',
      fix: 'Tafadhali ilinganishe na hati zako. Ikiwa kuna kosa, tuma ombi lililosahihishwa; ikiwa ni sahihi, tuma nakala iliyo wazi zaidi.',
    },
    'role-unknown': { what: 'Hati hazionyeshi cheo cha mtu aliyetia sahihi.', fix: '' },
    'name-unknown': {
      what: 'Hatukuweza kusoma jina lililo katika hati.',
      fix: 'Tafadhali tuma nakala ambayo jina linasomeka vizuri.',
    },
    'name-differs': {
      what: 'Hati hii inamtaja mtu mwingine, si yule aliyetia sahihi ombi.',
      fix: 'Tuma hati ya mtu aliyetia sahihi, au ombi lililotiwa sahihi na mtu anayetajwa katika hati hii.',
    },
    expired: {
      what: 'Muda wa kutumika wa hati hii umekwisha.',
      fix: 'Tafadhali tuma hati ambayo muda wake haujaisha.',
    },
    undated: {
      what: 'Hati haina tarehe, na hatuwezi kuikubali bila tarehe.',
      fix: 'Tafadhali tuma hati inayoonyesha tarehe yake.',
    },
    'only-in-message': {
      what: 'Hili liko katika maandishi ya ujumbe wako tu; lazima liwe katika ombi lililotiwa sahihi.',
      fix: 'Tafadhali liandike katika ombi.',
    },
    unreadable: {
      what: 'Hatukuona hili katika tulichoweza kusoma. Huenda liko katika faili ambayo hatukuweza kusoma.',
      fix: 'Ikiwa liko humo, inatosha kutuma faili hiyo tena kama ilivyoelezwa kando ya jina lake. Ikiwa haliko, tunahitaji yafuatayo.',
    },
    'too-old': {
      what: 'Hati ni ya zamani mno.',
      fix: 'Tafadhali tuma iliyoandikwa hivi karibuni.',
    },
    'future-dated': {
      what: 'Hati ina tarehe ambayo bado haijafika.',
      fix: 'Tafadhali kagua tarehe. Ikiwa ina kosa, tuma hati iliyosahihishwa.',
    },
    scope: {
      what: 'Hati ya nguvu ya wakili haisemi kwamba aliyepewa ana ruhusa ya kutuma maombi kuhusu akaunti.',
      fix: 'Tafadhali tuma hati yenye mamlaka hayo, au ombi lililotiwa sahihi na mmiliki wa akaunti mwenyewe (kwa shirika, na mkuu wake).',
    },
    'grantor-differs': {
      what: 'Hati ya nguvu ya wakili ilitolewa na mtu mwingine, si mkuu wa shirika au mmiliki anayetajwa katika hati.',
      fix: 'Tafadhali tuma hati ya nguvu ya wakili iliyotolewa na mkuu wa shirika, au na mmiliki wa akaunti mwenyewe.',
    },
    open: { what: 'Hatukuweza kujua hili kutokana na ujumbe wako na faili zake.', fix: '' },
    doubtful: {
      what: 'Sehemu hii haikusomeka vizuri.',
      fix: 'Tafadhali tuma skani au picha iliyo wazi zaidi: karatasi yote, bila vivuli wala mng’ao.',
    },
  },
  withStaff: 'Kwa sasa hakuna haja ya kutuma tena.',
  eitherWillDo:
    'Ikiwa kinachokosekana kilikuwa katika faili hizi, inatosha kuzituma tena kwa namna inayosomeka.',
}
