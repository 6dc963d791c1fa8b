import type { ApplicationWords } from '../strings.ts'

/** The blank application, in Swahili. */
export const application: ApplicationWords = {
  fileName: 'Ombi',
  to: 'Kwa: {provider}',
  title: 'OMBI',
  subtitle: 'la kurejesha ufikiaji wa akaunti',
  owner: 'Akaunti ni ya nani (weka alama ya X):',
  owners: {
    'legal-entity': 'shirika au kampuni (legal entity)',
    'sole-proprietor': 'mfanyabiashara binafsi (sole proprietor)',
    individual: 'mtu binafsi',
  },
  ownerName: {
    'legal-entity': 'Jina la shirika',
    'sole-proprietor': 'Mfanyabiashara binafsi',
    unknown: 'Shirika au mmiliki wa akaunti',
  },
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
  enclosures: {
    registration: 'hati ya usajili inayoonyesha nambari ya shirika',
    appointment: 'ikiwa mkuu wa shirika anatia sahihi: nakala ya {paper}',
    power: 'ikiwa mtu mwingine anatia sahihi: hati ya nguvu ya wakili kutoka kwa mmiliki wa akaunti',
  },
  post: 'Cheo',
  name: 'Jina kamili',
  signature: 'Sahihi',
  date: 'Tarehe',
}
