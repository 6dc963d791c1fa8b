import { longDate } from '../../../demo/dates.ts'
import type { Pick, Wording } from '../paper.ts'
import { askedInSwahili, newEmailRow } from './ke-asked.ts'
import {
  addressOf,
  companyIn,
  formsOf,
  ke,
  letterheadOf,
  namesOf,
  numbersOf,
  personalPin,
  proprietorsNumbers,
  signedName,
} from './ke-parts.ts'
import { applicationFields, box, left, right, signature, signerOf, table, text, title } from './written.ts'

const swahiliDate = (iso: string, pick: Pick): string =>
  pick(longDate(iso, 'sw'), `tarehe ${longDate(iso, 'sw')}`, iso.split('-').reverse().join('/'))

const letter = ke('sw', 'application', 'sw-application-letter', (scene, pick) => {
  const { organisation, provider, accountNumber, signatory } = scene
  const us = companyIn(organisation, pick)
  return {
    letterhead: letterheadOf(organisation, us, pick),
    blocks: [
      left(`Kumb. Na. ${scene.serial}`, swahiliDate(scene.appliedOn, pick)),
      left('Kwa Meneja,', provider.en, 'Nairobi.'),
      text('Mpendwa Bwana/Bibi,'),
      title(
        `${pick('YAH:', 'KUH:', 'MADA:')} ${pick('OMBI LA KUREJESHEWA AKAUNTI', 'OMBI LA MABADILIKO YA AKAUNTI')}`,
      ),
      text(
        `Sisi ${us} ni wamiliki wa akaunti nambari ${accountNumber}. Hatuwezi kuingia katika akaunti yetu kwa kuwa ${pick('mfanyakazi aliyeifungua ameacha kazi', 'tumepoteza simu na barua pepe ya zamani')}.`,
      ),
      text(`Kwa hivyo tunaomba ${askedInSwahili(scene, pick).join(' pamoja na ')}.`),
      text('Tumeambatisha nakala za vyeti vya kampuni. Tunatanguliza shukrani.'),
      signature(
        signatory === 'head' ? pick('Mkurugenzi', 'Mkurugenzi Mkuu') : 'Mwakilishi',
        signedName(signerOf(scene), pick),
        true,
        pick(undefined, 'Sahihi na muhuri'),
      ),
    ],
    numbers: numbersOf(organisation),
    fields: applicationFields(scene, formsOf(signerOf(scene)), namesOf(organisation)),
  }
})

const form = ke('sw', 'application', 'sw-application-form', (scene, pick) => {
  const { organisation, requests } = scene
  const us = companyIn(organisation, pick)
  const person = signerOf(scene)
  return {
    blocks: [
      title('FOMU YA MAOMBI', pick('Kurejesha ufikiaji wa akaunti', 'Ombi la mteja')),
      table(
        [
          ['Jina la kampuni', us],
          ['Nambari ya kampuni', organisation.number],
          ['KRA PIN', organisation.taxPin],
          ['Anwani', addressOf(organisation, pick)],
          [pick('Nambari ya akaunti', 'Akaunti Na.'), scene.accountNumber],
          ['Barua pepe ya zamani', scene.oldEmail],
          ...newEmailRow(scene, 'Barua pepe mpya'),
          ['Simu', organisation.phone],
          ['Jina la mwombaji', person.en.full],
        ],
        pick(true, false),
      ),
      box(requests.includes('change-email'), 'Kubadilisha barua pepe'),
      box(requests.includes('disable-2fa'), 'Kuzima uthibitishaji wa hatua mbili (2FA)'),
      left(`Tarehe: ${swahiliDate(scene.appliedOn, pick)}`),
      signature('Sahihi', signedName(person, pick), pick(true, false)),
    ],
    numbers: numbersOf(organisation),
    fields: applicationFields(scene, formsOf(person), namesOf(organisation)),
  }
})

const individual = ke('sw', 'application', 'sw-application-individual', (scene, pick) => {
  const { head, organisation, provider, accountNumber } = scene
  return {
    blocks: [
      right(
        head.en.full,
        `S.L.P. ${scene.serial}7-00100`,
        organisation.city.en,
        swahiliDate(scene.appliedOn, pick),
      ),
      left(`Kwa ${provider.en},`),
      title(pick('BARUA YA MAOMBI', 'OMBI LA KUBADILISHA AKAUNTI')),
      text(
        `Mimi ${head.en.full}, mwenye kitambulisho nambari ${head.personalNumber} na PIN ${personalPin(scene)}, ninaomba ${askedInSwahili(scene, pick).join(' na ')}. Nambari ya akaunti: ${accountNumber}.`,
      ),
      text('Nimeambatisha nakala ya kitambulisho changu na picha yangu nikiwa nimekishika.'),
      signature(pick('Wako mwaminifu,', 'Mwombaji'), signedName(head, pick)),
    ],
    numbers: proprietorsNumbers(scene),
    fields: applicationFields(scene, formsOf(head)),
  }
})

/** Applications in Swahili. */
export const KE_APPLICATIONS_SW: readonly Wording[] = [letter, form, individual]
