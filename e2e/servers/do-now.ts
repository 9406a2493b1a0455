import { Client } from 'pg'
import { settings } from './another-server'

/** Has the worker of the site do one of its chores (lib/worker/chores.ts) at once: nobody waits for the minute to end. */
export async function doNow(chore: string) {
  const { MIGRATE_DATABASE_URL } = JSON.parse(settings!) as Record<string, string>
  const client = new Client({ connectionString: MIGRATE_DATABASE_URL })
  await client.connect()
  await client.query('select graphile_worker.add_job($1)', [chore])
  await client.end()
}
