import type { Pick } from '../paper.ts'
import type { Scene } from '../scene.ts'

/** Whole sentences that ask, in Russian; each may stand alone. */
export function ruAsks({ requests, oldEmail, newEmail }: Scene, pick: Pick): readonly string[] {
  const email = pick(
    `Просим перерегистрировать нашу учётную запись на электронную почту ${newEmail}.`,
    `Просьба поменять почту для входа: было ${oldEmail}, должно стать ${newEmail}.`,
    `Необходимо внести изменение в контактные данные: вместо ${oldEmail} указать ${newEmail}.`,
    `Просим Вас рассмотреть возможность смены адреса электронной почты администратора на ${newEmail}.`,
    `Просим обновить e-mail владельца. Актуальный адрес: ${newEmail}`,
  )
  const codes = pick(
    'Просим деактивировать двухфакторную защиту входа.',
    'Просьба сбросить 2FA, чтобы мы могли войти только по паролю и настроить её заново.',
    'Просим снять двухэтапную аутентификацию с учётной записи владельца.',
    'Необходимо отключить подтверждение входа через Google Authenticator.',
  )
  return requests.map((request) => (request === 'change-email' ? email : codes))
}

/** Why, in Russian. */
export function ruWhy({ requests, oldEmail }: Scene, pick: Pick): string {
  if (!requests.includes('change-email'))
    return pick(
      'Смартфон с генератором кодов вышел из строя и был передан в ремонт с потерей всех данных.',
      'Бывший сотрудник отдела ИТ не передал устройство, на которое настроены одноразовые пароли.',
      'При смене аппарата приложение-аутентификатор не было перенесено.',
    )
  return pick(
    `Сотрудник, на которого был оформлен ящик ${oldEmail}, уволился, пароль нам не известен.`,
    `Почта ${oldEmail} удалена хостинг-провайдером за неуплату.`,
    `К ящику ${oldEmail} был получен доступ третьими лицами, он заблокирован.`,
    `Мы сменили почтовый домен, старый адрес ${oldEmail} больше не обслуживается.`,
  )
}

/** Whole sentences that ask, in Kazakh. */
export function kkAsks({ requests, oldEmail, newEmail }: Scene, pick: Pick): readonly string[] {
  const email = pick(
    `Есептік жазбаның поштасын ${oldEmail} адресінен ${newEmail} адресіне ауыстырып беруіңізді сұраймыз.`,
    `Аккаунтымызға жаңа электрондық пошта (${newEmail}) байланыстырып беруіңізді өтінеміз.`,
    `Кіру үшін қолданылатын поштаны жаңартып беріңіз. Жаңа электрондық пошта: ${newEmail}`,
  )
  const codes = pick(
    'Екі факторлы қорғауды (2FA) өшіріп беруіңізді сұраймыз.',
    'Google Authenticator арқылы растауды алып тастауыңызды өтінеміз.',
    'Екі сатылы аутентификацияны уақытша ажыратып беруіңізді сұраймыз.',
  )
  return requests.map((request) => (request === 'change-email' ? email : codes))
}

/** Why, in Kazakh. */
export function kkWhy({ requests, oldEmail }: Scene, pick: Pick): string {
  if (!requests.includes('change-email'))
    return pick('Код келетін телефон сынып қалды.', 'Бұрынғы маман кодтар келетін құрылғыны қайтармады.')
  return pick(
    `${oldEmail} поштасының құпиясөзін білетін қызметкер жұмыстан кетті.`,
    `Біз жаңа доменге көштік, сондықтан ${oldEmail} поштасы енді жұмыс істемейді.`,
  )
}

/** Whole sentences that ask, in English. */
export function enAsks({ requests, oldEmail, newEmail }: Scene, pick: Pick): readonly string[] {
  const email = pick(
    `Please amend the login e-mail from ${oldEmail} to ${newEmail}.`,
    `We would appreciate it if the owner e-mail could be switched to ${newEmail}.`,
    `Kindly register ${newEmail} as the e-mail of the account in place of ${oldEmail}.`,
  )
  const codes = pick(
    'Please remove two-factor authentication so that we can log in and set it up anew.',
    'Kindly turn off the authenticator codes (2FA) for this account.',
  )
  return requests.map((request) => (request === 'change-email' ? email : codes))
}
