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

/** What makes the rows besides this room: the catalogues' shapes, the words they are found by, the days off. */
const ELSEWHERE = ['catalogues', 'forms', 'invented', 'search', 'text']

/** In Việt Nam; the records of a demo are brought forward with it. */
const thisMonth = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7)

/** Every file of this room decides what is put into the database, and so do demo mode and the tables of the worker. */
function mark() {
  const root = path.join(folder, '..')
  const worker = readFileSync(path.join(root, 'node_modules/graphile-worker/package.json'), 'utf8')
  const hash = createHash('sha256')
    .update(process.env.DEMO_MODE === '1' ? `1 ${thisMonth()}` : '0')
    .update(JSON.parse(worker).version)
  const files = [folder, ...ELSEWHERE.map((room) => path.join(root, 'lib', room))]
    .flatMap((room) => readdirSync(room, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(path.join(folder, 'client')))
  for (const file of files.sort()) hash.update(file.slice(root.length)).update(readFileSync(file))
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
