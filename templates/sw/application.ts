import type { ApplicationWords } from '../strings.ts'

/** The blank application, in Swahili. */
export const application: ApplicationWords = {
  fileName: 'Ombi.docx',
  to: 'Kwa: {provider}',
  title: 'OMBI',
  subtitle: 'la kurejesha ufikiaji wa akaunti',
  organisation: 'Jina la shirika',
  registrationNumber: 'KRA PIN',
  accountNumber: 'Nambari ya akaunti',
  accountHint:
    'Nambari iko wapi: madhumuni ya malipo, taarifa za huduma zilizotolewa, barua pepe za no-reply@.',
  ask: 'Tunaomba (weka alama ya X):',
  requests: {
    'change-email': 'kubadilisha anwani ya barua pepe ya mmiliki wa akaunti',
    'disable-2fa': 'kuzima uthibitishaji wa hatua mbili',
  },
  newEmail: 'Anwani mpya ya barua pepe (ikihitajika)',
  grounds: 'Sababu ya ombi',
  enclosed: 'Viambatisho (weka alama kwa unachoambatisha):',
  enclosures: [
    'hati ya usajili wa shirika',
    'nakala ya azimio au barua ya uteuzi, ikiwa mkuu wa shirika anatia sahihi',
    'hati ya nguvu ya wakili, ikiwa mwakilishi mwingine anatia sahihi',
  ],
  post: 'Cheo',
  name: 'Jina kamili',
  signature: 'Sahihi',
  date: 'Tarehe',
}
