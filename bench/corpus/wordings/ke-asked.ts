import type { Request } from '../../../cases/vocabulary.ts'
import type { Pick } from '../paper.ts'
import type { Scene } from '../scene.ts'

/** What an application asks for, as verbs that follow "you to". */
export function asked(scene: Scene, pick: Pick): readonly string[] {
  const { oldEmail, newEmail } = scene
  const words: Record<Request, readonly string[]> = {
    'change-email': [
      `change the e-mail address of the account from ${oldEmail} to ${newEmail}`,
      `update the registered email address on the account to ${newEmail} (the current one, ${oldEmail}, is no longer accessible)`,
      `replace the login email ${oldEmail} with our new email ${newEmail}`,
      `have the account registered under the new e-mail address ${newEmail} in place of ${oldEmail}`,
    ],
    'disable-2fa': [
      'disable two-factor authentication (2FA) on the account',
      'switch off the two-step verification on our login',
      'reset and disable the Google Authenticator (two-factor) code on the said account',
    ],
  }
  return scene.requests.map((request) => pick(...words[request]))
}

/** Why the owner cannot get in. */
export function reason({ requests }: Scene, pick: Pick): string {
  if (requests.includes('disable-2fa'))
    return pick(
      'The phone on which the authenticator application was installed was stolen in town and the matter has been reported to the police.',
      'Our officer lost the handset that was receiving the codes and we are unable to sign in.',
      'The phone used for verification was damaged and the codes cannot be recovered.',
    )
  return pick(
    'The officer who opened the account has since left the company and we no longer have access to the mailbox.',
    'Our former e-mail domain expired and was not renewed, hence we can not receive your messages.',
    'The mailbox was closed by our previous IT consultant and we are locked out of the control panel.',
  )
}

/** The same in Swahili, after "tunaomba" or "ninaomba". */
export function askedInSwahili(scene: Scene, pick: Pick): readonly string[] {
  const { oldEmail, newEmail } = scene
  const words: Record<Request, readonly string[]> = {
    'change-email': [
      `kubadilisha barua pepe ya akaunti kutoka ${oldEmail} hadi ${newEmail}`,
      `kubadilishiwa barua pepe ya zamani ${oldEmail} na kuwekewa barua pepe mpya ${newEmail}`,
    ],
    'disable-2fa': [
      'kuondolewa kwa uthibitishaji wa hatua mbili (2FA) kwenye akaunti',
      'kuzimwa kwa uthibitishaji wa hatua mbili kwa sababu simu ilipotea',
    ],
  }
  return scene.requests.map((request) => pick(...words[request]))
}

/** A row with the new address, where one is asked for. */
export function newEmailRow({ requests, newEmail }: Scene, label: string): (readonly [string, string])[] {
  return requests.includes('change-email') ? [[label, newEmail]] : []
}
