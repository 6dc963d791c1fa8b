import type { Pick } from '../paper.ts'
import type { Scene } from '../scene.ts'

/** What is asked for, as Russian infinitives to follow «прошу», in the order of the requests. */
export function askedInRussian({ requests, oldEmail, newEmail }: Scene, pick: Pick): readonly string[] {
  const email = pick(
    `изменить адрес электронной почты владельца аккаунта на ${newEmail}`,
    `заменить e-mail, к которому привязан аккаунт (${oldEmail}), на новый: ${newEmail}`,
    `привязать аккаунт к новому адресу электронной почты ${newEmail} вместо ${oldEmail}`,
    `сменить логин и контактную почту с ${oldEmail} на ${newEmail}`,
  )
  const tokens = pick(
    'отключить двухфакторную аутентификацию',
    'сбросить двухфакторную аутентификацию (2FA) владельца',
    'отключить вход по одноразовым кодам (двухэтапную проверку)',
    'снять привязку приложения-аутентификатора и отключить 2FA',
  )
  return requests.map((request) => (request === 'change-email' ? email : tokens))
}

/** What is asked for, as Kazakh verbal nouns to precede «сұраймын». */
export function askedInKazakh({ requests, oldEmail, newEmail }: Scene, pick: Pick): readonly string[] {
  const email = pick(
    `аккаунт иесінің электрондық пошта мекенжайын ${newEmail} мекенжайына ауыстыруды`,
    `аккаунтқа тіркелген ${oldEmail} поштасының орнына ${newEmail} поштасын тіркеуді`,
    `электрондық поштаны ${newEmail} деп өзгертуді`,
  )
  const tokens = pick(
    'екі факторлы аутентификацияны ажыратуды',
    'екі сатылы тексеруді (2FA) өшіруді',
    'бір реттік код арқылы кіруді (екі факторлы растауды) алып тастауды',
  )
  return requests.map((request) => (request === 'change-email' ? email : tokens))
}

/** What is asked for, as English infinitives to follow “to”. */
export function askedInEnglish({ requests, oldEmail, newEmail }: Scene, pick: Pick): readonly string[] {
  const email = pick(
    `change the e-mail address of the account owner to ${newEmail}`,
    `replace the registered e-mail ${oldEmail} with ${newEmail}`,
    `update the login e-mail of the account to ${newEmail}`,
  )
  const tokens = pick(
    'disable two-factor authentication',
    'reset two-step verification (2FA) for the owner',
    'switch off sign-in by one-time codes (2FA)',
  )
  return requests.map((request) => (request === 'change-email' ? email : tokens))
}

/** Why the owner cannot enter, in Russian. */
export function reasonInRussian({ requests, oldEmail }: Scene, pick: Pick): string {
  if (!requests.includes('change-email')) {
    return pick(
      'Телефон, на котором было установлено приложение для генерации кодов, утерян, резервных кодов нет.',
      `Коды подтверждения не приходят после замены телефона; почтовый ящик ${oldEmail} при этом доступен.`,
      'Сотрудник, на чей телефон приходили коды, больше у нас не работает.',
    )
  }
  return pick(
    `Почтовый ящик ${oldEmail}, указанный при регистрации, заблокирован и восстановлению не подлежит.`,
    `Доступ к ящику ${oldEmail} утрачен в связи с увольнением системного администратора.`,
    `Домен, на котором находилась почта ${oldEmail}, нами не продлён, письма не доходят.`,
  )
}

/** Why the owner cannot enter, in Kazakh. */
export function reasonInKazakh({ requests, oldEmail }: Scene, pick: Pick): string {
  if (!requests.includes('change-email')) {
    return pick(
      'Растау кодтары келетін телефон жоғалды, резервтік кодтар сақталмаған.',
      `Телефон ауыстырылғаннан кейін кодтар келмейді; ${oldEmail} пошта жәшігі жұмыс істейді.`,
    )
  }
  return pick(
    `Тіркеу кезінде көрсетілген ${oldEmail} пошта жәшігі бұғатталған.`,
    `${oldEmail} жәшігін жүргізген жүйелік әкімші жұмыстан шығып кетті, құпиясөз белгісіз.`,
  )
}

/** Why the owner cannot enter, in English. */
export function reasonInEnglish({ requests, oldEmail }: Scene, pick: Pick): string {
  if (!requests.includes('change-email')) {
    return 'The phone with the authenticator application has been lost and no backup codes were kept.'
  }
  return pick(
    `The mailbox ${oldEmail} used at registration is no longer available to us.`,
    `The employee who managed ${oldEmail} has left the company and we cannot sign in.`,
  )
}

/** Label and value rows for the new e-mail; none where no change is asked for. */
export function newEmailRow(scene: Scene, label: string): readonly (readonly [string, string])[] {
  return scene.requests.includes('change-email') ? [[label, scene.newEmail]] : []
}
