import { RUNS_AS } from './process.ts'

/** What one Dovecot needs to know; every path lies in its own folder. */
export interface DovecotSettings {
  readonly version: string
  readonly folder: string
  readonly host: string
  readonly port: number
  readonly tlsPort: number
  readonly password: string
  readonly certificate: string
  readonly key: string
  /** Whether MOVE is announced; without it clients must copy and delete. */
  readonly move: boolean
}

const WITHOUT_MOVE =
  'IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ UIDPLUS UNSELECT CHILDREN NAMESPACE SPECIAL-USE LIST-STATUS'

/** A whole configuration file, for Dovecot 2.3 (Debian 12) or 2.4 (Debian 13), which share few names. */
export function dovecotConfig(settings: DovecotSettings): string {
  const modern = !/^2\.[0-3]\./.test(settings.version)
  const own = modern ? modernLines(settings) : classicLines(settings)
  return [...own, ...commonLines(settings), ''].join('\n')
}

// Any user name is let in with the one password and finds a mailbox of that name: a test file, a user.
function classicLines(settings: DovecotSettings): string[] {
  const ids = `uid=${RUNS_AS.uid} gid=${RUNS_AS.gid} home=${settings.folder}/home/%u`
  return [
    'disable_plaintext_auth = no',
    `ssl_cert = <${settings.certificate}`,
    `ssl_key = <${settings.key}`,
    `mail_location = maildir:${settings.folder}/mail/%u`,
    `passdb {\n  driver = static\n  args = password=${settings.password}\n}`,
    `userdb {\n  driver = static\n  args = ${ids}\n}`,
  ]
}

function modernLines(settings: DovecotSettings): string[] {
  const ids = `uid = ${RUNS_AS.uid}\n    gid = ${RUNS_AS.gid}\n    home = ${settings.folder}/home/%{user}`
  return [
    `dovecot_config_version = ${settings.version}`,
    `dovecot_storage_version = ${settings.version}`,
    'auth_allow_cleartext = yes',
    `ssl_server_cert_file = ${settings.certificate}`,
    `ssl_server_key_file = ${settings.key}`,
    'mail_driver = maildir',
    `mail_path = ${settings.folder}/mail/%{user}`,
    `passdb static {\n  password = ${settings.password}\n}`,
    `userdb static {\n  fields {\n    ${ids}\n  }\n}`,
  ]
}

function commonLines(settings: DovecotSettings): string[] {
  const listener = (name: string, port: number, extra = '') =>
    `  inet_listener ${name} {\n    address = ${settings.host}\n    port = ${port}\n${extra}  }`
  return [
    'protocols = imap',
    `base_dir = ${settings.folder}/run`,
    `state_dir = ${settings.folder}/state`,
    'log_path = /dev/stderr',
    `default_internal_user = ${RUNS_AS.username}`,
    `default_internal_group = ${RUNS_AS.group}`,
    `default_login_user = ${RUNS_AS.username}`,
    'first_valid_uid = 1',
    'first_valid_gid = 1',
    'ssl = yes',
    'auth_mechanisms = plain login',
    // Tests log in many times a second with wrong passwords too.
    'auth_failure_delay = 0',
    'mail_max_userip_connections = 100',
    // Without root nothing can be jailed.
    'service anvil {\n  chroot =\n}',
    `service imap-login {\n  chroot =\n${listener('imap', settings.port)}\n${listener('imaps', settings.tlsPort, '    ssl = yes\n')}\n}`,
    ...(settings.move ? [] : [`protocol imap {\n  imap_capability = ${WITHOUT_MOVE}\n}`]),
  ]
}
