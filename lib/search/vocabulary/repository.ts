import 'server-only'
import { openPool } from '@/lib/platform/database/open-pool'
import { statementName } from '@/lib/platform/database/prepared'

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

/** Every statement of a search goes this way. There are few: only what filters a search has makes them differ. */
export async function read<Row extends object>(
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const { rows } = await pool.query<Row>({ name: statementName(text), text, values })
  return rows
}
