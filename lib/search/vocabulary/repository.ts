import 'server-only'
import { openPool } from '@/lib/platform/database/open-pool'

/**
 * Every statement has an index. A plan that reads the whole table, hoping that frequent words come early, is out of the question:
 * rows stand in the order of their provinces, not at random. So one plan serves whatever is asked, and is made once.
 */
const settings = {
  enable_seqscan: 'off',
  plan_cache_mode: 'force_generic_plan',
  jit: 'off',
  default_transaction_read_only: 'on',
}

/** Connections of its own, since the settings would harm every other query. A few serve thousands of searches a second. */
export const pool = openPool({
  options: Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' '),
  max: 4,
  allowExitOnIdle: true,
})

/** Every statement of a search goes this way. */
export async function read<Row extends object>(
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const { rows } = await pool.query<Row>({ name: nameOf(text), text, values })
  return rows
}

const names = new Map<string, string>()

/** A statement with a name is planned once a connection. There are few: only what filters a search has makes them differ. */
function nameOf(statement: string): string {
  const name = names.get(statement) ?? `search_${names.size}`
  names.set(statement, name)
  return name
}
