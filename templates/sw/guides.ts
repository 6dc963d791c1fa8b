import type { Guide, GuideName } from '../strings.ts'

/** How to go on where no documents are looked at, in Swahili. */
export const guides: Record<GuideName, Guide> = {
  'not-application': {
    heading: 'Unachohitaji kutuma',
    steps: [
      {
        title: 'Ikiwa akaunti ni ya shirika:',
        details: [
          'Ombi lililotiwa sahihi na mkuu wa shirika.',
          'Hati ya usajili inayoonyesha nambari ya shirika (BIN, STIR au KRA PIN).',
          'Azimio au barua ya uteuzi wa mkuu wa shirika (nchini Kenya, CR12 inatosha). Ikiwa mtu mwingine ndiye anayetia sahihi ombi, hati ya nguvu ya wakili (power of attorney) kutoka kwa shirika.',
        ],
      },
      {
        title: 'Ikiwa ni ya mfanyabiashara binafsi (sole proprietor):',
        details: [
          'Ombi lililotiwa sahihi na mfanyabiashara.',
          'Kitambulisho cha taifa au pasipoti.',
          'Picha yako ukiwa umeshika hati hiyo.',
          'Cheti cha usajili wa biashara, ikiwa unacho.',
        ],
      },
      {
        title: 'Ikiwa ni ya mtu binafsi:',
        details: [
          'Ombi lenye sahihi yako.',
          'Kitambulisho cha taifa au pasipoti.',
          'Picha yako ukiwa umeshika hati hiyo.',
        ],
      },
    ],
  },
  'not-owner': {
    heading: 'Unachoweza kufanya',
    steps: [
      { title: 'Mwombe mmiliki wa akaunti akuondoe kwenye orodha ya watumiaji, kisha akuongeze tena.' },
      {
        title:
          'Ikiwa umesahau nenosiri tu, weka jipya wewe mwenyewe kwenye ukurasa wa kuingia wa paneli ya udhibiti. Utatumiwa kiungo kwa barua pepe: kinatumika kwa saa moja na mara moja tu.',
      },
    ],
  },
  'password-only': {
    heading: 'Jinsi ya kuweka nenosiri jipya',
    steps: [
      { title: 'Fungua ukurasa wa kuingia wa paneli ya udhibiti, kisha uchague kuweka upya nenosiri.' },
      {
        title:
          'Ukihitaji nambari ya akaunti: utaipata katika hati zako za malipo (sehemu ya madhumuni ya malipo), katika taarifa za huduma zilizotolewa, na katika barua pepe zinazotoka kwa anwani ya no-reply@.',
      },
      {
        title:
          'Fungua kiungo kitakachofika kwa barua pepe yako. Kinatumika kwa saa moja na mara moja tu; muda ukiisha, omba kingine.',
      },
    ],
  },
  'has-access': {
    heading: 'Jinsi ya kufanya hivyo',
    steps: [
      { title: 'Ingia katika paneli ya udhibiti, kisha ufungue ukurasa wa wasifu wako.' },
      {
        title: 'Hapo, badilisha anwani ya barua pepe au zima uthibitishaji wa hatua mbili.',
      },
    ],
  },
}
