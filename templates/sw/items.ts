import type { ItemWords } from '../strings.ts'

/** What a reply asks for, and how to send it, in Swahili. */
export const items: ItemWords = {
  items: {
    application: 'ombi',
    'registration-document': 'hati ya usajili wa shirika',
    authority: 'uthibitisho wa mamlaka ya kutia sahihi',
    identity: 'kitambulisho cha taifa au pasipoti',
    selfie: 'picha yako ukiwa umeshika kitambulisho au pasipoti',
    'account-number': 'nambari ya akaunti',
    'new-email': 'anwani mpya ya barua pepe',
    signature: 'sahihi kwenye ombi',
    request: 'jambo hasa unaloomba',
    country: 'nchi ya mmiliki wa akaunti',
    'entity-type': 'mmiliki wa akaunti ni nani (shirika, mfanyabiashara binafsi au mtu binafsi)',
  },
  countries: {
    KZ: {
      organisationNumber: 'nambari ya BIN ya shirika',
      personNumber: 'nambari ya IIN ya mwombaji',
      registrationPaper: 'cheti cha serikali cha usajili wa shirika',
      registrationSource: 'Unaweza kukipata kwenye tovuti ya egov.kz.',
    },
    UZ: {
      organisationNumber: 'nambari ya STIR (TIN) ya shirika',
      personNumber: 'nambari ya PINFL ya mwombaji',
      registrationPaper: 'cheti cha serikali cha usajili wa shirika (guvohnoma)',
    },
    KE: {
      organisationNumber: 'KRA PIN ya shirika',
      personNumber: 'KRA PIN ya mwombaji',
      registrationPaper: 'cheti cha usajili wa kampuni (Certificate of Incorporation) au CR12',
    },
    unknown: {
      organisationNumber: 'nambari ya usajili ya shirika',
      personNumber: 'nambari ya utambulisho ya mwombaji',
      registrationPaper: 'cheti cha usajili wa shirika',
    },
  },
  howTo: {
    application:
      'Tunahitaji ombi lililotiwa sahihi na mkuu wa shirika, au na mtu aliyepewa hati ya nguvu ya wakili (power of attorney).',
    'registration-number': 'Tuma hati inayoonyesha nambari hii: {paper}.',
    'registration-document': 'Tuma {paper}.',
    authority:
      'Ikiwa mkuu wa shirika ndiye anayetia sahihi ombi, tuma nakala ya azimio au barua ya uteuzi wake. Ikiwa ni mtu mwingine, tuma hati ya nguvu ya wakili (power of attorney) kutoka kwa shirika, inayoonyesha tarehe ilipotolewa na muda wake wa kutumika.',
    identity:
      'Tuma picha au skani ya kitambulisho cha taifa, au ya ukurasa wa pasipoti wenye picha. Hati yote ionekane, bila mng’ao wa mwanga.',
    selfie:
      'Jipige picha ukiwa umeshika kitambulisho cha taifa au pasipoti. Uso wako na maandishi ya hati lazima vionekane vizuri.',
    'account-number':
      'Andika nambari ya akaunti katika ombi. Utaipata katika hati zako za malipo (sehemu ya madhumuni ya malipo), katika taarifa za huduma zilizotolewa, na katika barua pepe zinazotoka kwa anwani ya no-reply@.',
    'new-email': 'Andika katika ombi anwani itakayochukua nafasi ya anwani ya sasa.',
    signature: 'Chapisha ombi, litie sahihi, kisha utume skani au picha iliyo wazi.',
    request:
      'Eleza katika ombi unachohitaji: kubadilisha anwani ya barua pepe, kuzima uthibitishaji wa hatua mbili, au yote mawili.',
    country:
      'Eleza mmiliki wa akaunti amesajiliwa au anaishi katika nchi gani: Kazakhstan, Uzbekistan au Kenya.',
    'entity-type':
      'Eleza kama akaunti ni ya shirika, ya mfanyabiashara binafsi (sole proprietor) au ya mtu binafsi, kisha utume hati za mmiliki huyo.',
  },
  sendAgain: 'Kisha tuma ombi tena.',
  templateAttached:
    'Fomu ya ombi imeambatishwa kwenye ujumbe huu: ijaze, itie sahihi, kisha utume skani au picha iliyo wazi.',
}
