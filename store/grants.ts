/** The database roles of the desk's processes; names are the operator's own. */
export interface DeskRoles {
  /** Of `start ingest` and `start workers`. */
  readonly workers: string
  /** Of `start console`. */
  readonly console: string
}

/**
 * What the owner of the tables says once, and after each upgrade, so that each process may do its own work and no other:
 * workers read decisions and never write one, and nobody but the owner changes a table or what is append-only.
 */
export function grantsFor({ workers, console }: DeskRoles): string[] {
  const both = `${quoted(workers)}, ${quoted(console)}`
  return [
    // Before PostgreSQL 15 anybody may put functions there, which other roles' queries would then call.
    'revoke create on schema public from public',
    `grant usage on schema public to ${both}`,
    `grant select, insert, update, delete on all tables in schema public to ${both}`,
    `grant usage on all sequences in schema public to ${both}`,
    `revoke update, delete on events, seals, decisions from ${both}`,
    `revoke insert, update, delete on kysely_migration from ${both}`,
    `revoke insert on decisions from ${quoted(workers)}`,
    `revoke all on sequence decisions_id_seq from ${quoted(workers)}`,
  ]
}

/** As an identifier of SQL, whatever it holds. */
function quoted(role: string): string {
  return `"${role.replaceAll('"', '""')}"`
}
