/** What only grows, and who applied which migration: the application adds and reads, or only reads. */
const GROWING = ['JournalEntry', 'JournalAnchor', 'JournalDay']
const READ_ONLY = ['_prisma_migrations']

/**
 * Gives the role of the application what it needs, and nothing of the owner's: it can't change or empty the journal, switch off its
 * rules, or make and alter tables. Safe to run again.
 * @param {import('pg').Client | import('pg').PoolClient} owner @param {string} name
 */
export async function grantToApplication(owner, name) {
  const role = owner.escapeIdentifier(name)
  const list = (/** @type {string[]} */ tables) => tables.map((table) => `"${table}"`).join(', ')
  await owner.query('begin')
  await owner.query(`
    revoke create on schema public from public;
    grant usage on schema public, graphile_worker to ${role};
    grant select, insert, update, delete on all tables in schema public, graphile_worker to ${role};
    grant usage on all sequences in schema public, graphile_worker to ${role};
    revoke update, delete on ${list(GROWING)} from ${role};
    revoke insert, update, delete on ${list(READ_ONLY)} from ${role}`)
  for (const table of await listGuarded(owner))
    await owner.query(`
      drop policy if exists ${role} on graphile_worker.${table};
      create policy ${role} on graphile_worker.${table} to ${role} using (true) with check (true)`)
  await owner.query('commit')
}

/** The worker's tables show their rows to their owner only, unless a policy says otherwise. @param {import('pg').Client | import('pg').PoolClient} owner */
async function listGuarded(owner) {
  const { rows } = await owner.query(
    `select quote_ident(relname) as name from pg_class
     where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity`,
  )
  return rows.map((/** @type {{ name: string }} */ { name }) => name)
}
