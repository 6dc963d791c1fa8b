import type { ItemWords } from '../strings.ts'

/** What a reply asks for, and how to send it, in Swahili. */
export const items: ItemWords = {
  items: {
    application: 'ombi',
    'registration-document': 'hati ya usajili',
    authority: 'uthibitisho wa mamlaka ya kutia sahihi',
    identity: 'kitambulisho cha taifa au pasipoti',
    selfie: 'picha yako ukiwa umeshika kitambulisho au pasipoti',
    'account-number': 'nambari ya akaunti',
    'new-email': 'anwani mpya ya barua pepe',
    signature: 'sahihi kwenye ombi',
    request: 'jambo hasa unaloomba',
    country: 'mmiliki wa akaunti amesajiliwa au anaishi katika nchi gani?',
    'entity-type': 'akaunti ni ya nani?',
  },
  countries: {
    KZ: {
      organisationNumber: 'nambari ya BIN ya shirika',
      personNumber: 'nambari ya IIN ya mwombaji',
      registrationPaper: 'cheti cha serikali cha usajili wa shirika',
      registrationSource: 'Unaweza kukipata kwenye tovuti ya egov.kz.',
      appointmentPaper: 'agizo au azimio la uteuzi wake',
      personNumberPaper: 'kitambulisho cha taifa',
      proprietorPaper: 'taarifa ya kuanza biashara kama mfanyabiashara binafsi',
    },
    UZ: {
      organisationNumber: 'nambari ya STIR (TIN) ya shirika',
      personNumber: 'nambari ya PINFL ya mwombaji',
      registrationPaper: 'cheti cha serikali cha usajili wa shirika (guvohnoma)',
      appointmentPaper: 'agizo la uteuzi wake au uamuzi wa mwanzilishi',
      personNumberPaper: 'pasipoti au kitambulisho',
      proprietorPaper: 'cheti cha usajili wa mfanyabiashara binafsi (guvohnoma)',
    },
    KE: {
      organisationNumber: 'KRA PIN au nambari ya kampuni',
      personNumber: 'KRA PIN ya mwombaji',
      registrationPaper:
        'cheti cha usajili wa kampuni (Certificate of Incorporation), CR12 au cheti cha KRA PIN (PIN Certificate)',
      appointmentPaper: 'CR12 au azimio la bodi',
      personNumberPaper: 'cheti cha KRA PIN (PIN Certificate)',
      proprietorPaper: 'cheti cha usajili wa jina la biashara (BN) au CR13',
    },
    KG: {
      organisationNumber: 'nambari ya INN (TIN) ya shirika',
      personNumber: 'nambari ya INN (TIN) ya mwombaji',
      registrationPaper: 'cheti cha serikali cha usajili wa shirika',
      appointmentPaper: 'agizo au azimio la uteuzi wake',
      personNumberPaper: 'pasipoti au kitambulisho',
      proprietorPaper: 'cheti cha usajili wa mfanyabiashara binafsi',
    },
    unknown: {
      organisationNumber: 'nambari ya usajili ya shirika',
      personNumber: 'nambari ya utambulisho ya mwombaji',
      registrationPaper: 'cheti cha usajili wa shirika',
      appointmentPaper: 'azimio au barua ya uteuzi wake',
      personNumberPaper: 'kitambulisho cha taifa au pasipoti',
      proprietorPaper: 'hati ya usajili wa mfanyabiashara binafsi',
    },
  },
  howTo: {
    application: {
      organisation:
        'Tunahitaji ombi lililotiwa sahihi na mkuu wa shirika, au na mtu aliyepewa hati ya nguvu ya wakili (power of attorney).',
      person: 'Tunahitaji ombi lililotiwa sahihi na mmiliki wa akaunti.',
      unknown:
        'Tunahitaji ombi lililotiwa sahihi na mmiliki wa akaunti; kwa shirika, na mkuu wake au na mtu aliyepewa hati ya nguvu ya wakili (power of attorney).',
    },
    'registration-number': {
      organisation: 'Tuma hati inayoonyesha nambari hii: {paper}.',
      person: 'Tuma hati inayoonyesha nambari hii: {paper}.',
      unknown: 'Tuma hati inayoonyesha nambari hii.',
    },
    'registration-document': {
      organisation: 'Tuma {paper}.',
      person: 'Tuma {paper}.',
      unknown: 'Tuma hati ya usajili iliyotolewa na serikali.',
    },
    authority: {
      organisation:
        'Ikiwa mkuu wa shirika ndiye anayetia sahihi ombi, tuma nakala ya {paper}. Ikiwa ni mtu mwingine, tuma hati ya nguvu ya wakili (power of attorney) kutoka kwa shirika, inayoonyesha tarehe ilipotolewa na muda wake wa kutumika.',
      person:
        'Ikiwa anayetia sahihi ombi si mmiliki wa akaunti, tuma hati ya nguvu ya wakili (power of attorney) kutoka kwa mmiliki, inayoonyesha tarehe ilipotolewa na muda wake wa kutumika.',
      unknown:
        'Anayetia sahihi kwa niaba ya mmiliki wa akaunti anapaswa kuonyesha mamlaka yake: mkuu wa shirika kwa azimio au barua ya uteuzi, na mtu mwingine yeyote kwa hati ya nguvu ya wakili (power of attorney) inayoonyesha tarehe ilipotolewa na muda wake wa kutumika.',
    },
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
    country: 'Kazakhstan, Uzbekistan, Kenya au nchi nyingine.',
    'entity-type': 'Ya shirika, ya mfanyabiashara binafsi (sole proprietor) au ya mtu binafsi.',
  },
  sendAgain: 'Kisha tuma ombi tena.',
  templateAttached:
    'Fomu ya ombi imeambatishwa kwenye ujumbe huu: ijaze, itie sahihi, kisha utume skani au picha iliyo wazi.',
}
