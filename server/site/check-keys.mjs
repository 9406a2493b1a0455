import pg from 'pg'
import { tsImport } from 'tsx/esm/api'

/** @typedef {Parameters<typeof import('../../lib/platform/seal/key-probe.ts').probesOf>[0]} Settings */
/** @typedef {typeof import('../../lib/platform/seal/key-probe.ts')} KeyProbes */

const ROWS = 'select name, probe from "KeyProbe" order by name'

/**
 * Stops the start when the keys of the settings are not those this database was used with: new files would be sealed with a key
 * that is not ours, and old ones stay shut.
 * @param {string} url @param {Settings} settings
 */
export const refuseOtherKeys = (url, settings) =>
  ask(url, async (client, { findKeyRefusal, probesOf }) => {
    // Not there before the first migration, nor open to a role that was granted nothing yet.
    const { rows } = await client.query(
      `select has_table_privilege(to_regclass('"KeyProbe"'), 'select') as "isOpen"`,
    )
    const refusal = rows[0].isOpen
      ? findKeyRefusal((await client.query(ROWS)).rows, probesOf(settings).all)
      : null
    if (refusal) throw new Error(refusal)
  })

/**
 * Of a database that holds all its tables: keys that are used from now on are noted. Of two that start at the same moment with
 * different keys, one is told.
 * @param {string} url @param {Settings} settings
 */
export async function noteKeys(url, settings) {
  await ask(url, async (client, { probesOf }) => {
    const { all, used } = probesOf(settings)
    const { rowCount } = await client.query(ROWS)
    for (const { name, probe } of rowCount === 0 ? all : used)
      await client.query(
        'insert into "KeyProbe" (name, probe) values ($1, $2) on conflict do nothing',
        [name, probe],
      )
  })
  await refuseOtherKeys(url, settings)
}

/** @param {string} url @param {(client: pg.Client, probes: KeyProbes) => Promise<void>} question */
async function ask(url, question) {
  const probes = await tsImport('../../lib/platform/seal/key-probe.ts', import.meta.url)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await question(client, probes)
  } finally {
    await client.end()
  }
}
