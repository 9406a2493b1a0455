import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'

const folder = import.meta.dirname

/** Whether this database already holds what `prepare.ts` of this very checkout would put there. Spares the second start a second. @param {string} url */
export const isPrepared = (url) =>
  ask(url, async (client) => {
    const { rows } = await client.query(
      `select obj_description(to_regclass('"_prisma_migrations"'), 'pg_class') = $1 as "isPrepared"`,
      [mark()],
    )
    return rows[0].isPrepared === true
  })

/** The mark lives in the database, so it goes when the database goes. @param {string} url */
export const markPrepared = (url) =>
  ask(url, (client) => client.query(`comment on table "_prisma_migrations" is '${mark()}'`))

/** Every file of this room decides what is put into the database, and so does demo mode. */
function mark() {
  const hash = createHash('sha256').update(process.env.DEMO_MODE ?? '0')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(path.join(folder, 'client')))
  for (const file of files.sort()) hash.update(file.slice(folder.length)).update(readFileSync(file))
  return `prepared ${hash.digest('hex')}`
}

/**
 * @template Answer
 * @param {string} url
 * @param {(client: pg.Client) => Promise<Answer>} question
 */
async function ask(url, question) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await question(client)
  } finally {
    await client.end()
  }
}
