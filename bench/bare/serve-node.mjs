import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { brotliCompressSync, constants } from 'node:zlib'
import { verify } from '@node-rs/argon2'
import pg from 'pg'
import { renderToStaticMarkup } from 'react-dom/server'
import { elementOf, readMarkup } from './markup.mjs'

// The least any server does for a step of ours: read the cookie, ask the same question, draw the same markup, compress it; and for a
// sign-in: read the form, find the account, compare the password, write the session with its line of the journal. Nothing is checked,
// counted or limited.

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const quickly = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 2, [constants.BROTLI_PARAM_LGWIN]: 18 },
}
const LIST = `SELECT d.id, d.reference, d.status, d.typed, d.corrections, d."paperAddress", d."updatedAt", d."submittedAt", d."dueOn",
    k."keyHash", k."seenAt" FROM "DeclarationKey" k JOIN "Declaration" d ON d.id = k."declarationId"
  WHERE k."keyHash" = ANY($1) AND k."endedAt" IS NULL`

process.once('message', (html) => {
  const tree = readMarkup(String(html))
  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function page(request, response) {
    const key = request.headers.cookie?.split('=')[1] ?? ''
    const hash = createHash('sha256').update(key).digest('base64url')
    await pool.query({ name: 'list', text: LIST, values: [[hash]] })
    const drawn = `<!DOCTYPE html>${renderToStaticMarkup(elementOf(tree))}`
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-encoding', 'br')
    response.end(brotliCompressSync(drawn, quickly))
  }
  const server = createServer((request, response) =>
    request.method === 'POST' ? signIn(request, response) : page(request, response),
  )
  void once(server.listen(0), 'listening').then(() => process.send?.(server.address()))
})
process.on('disconnect', () => process.exit())

/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
async function signIn(request, response) {
  const typed = new URLSearchParams(await text(request))
  const values = [typed.get('login')]
  const account = `SELECT id, "passwordHash" FROM "Account" WHERE kind = 'CITIZEN' AND login = $1`
  const { rows } = await pool.query({ name: 'account', text: account, values })
  const isRight = await verify(rows[0].passwordHash, typed.get('password') ?? '')
  if (isRight) await begin(rows[0].id)
  response.writeHead(303, { location: '/' }).end()
}

/** @param {string} id */
async function begin(id) {
  const client = await pool.connect()
  await client.query('BEGIN')
  await client.query({
    name: 'session',
    text: `INSERT INTO "Session" ("tokenHash", "accountId", "expiresAt") VALUES ($1, $2, now() + interval '8 hours')`,
    values: [randomUUID(), id],
  })
  await client.query({
    name: 'line',
    text: `INSERT INTO "JournalEntry" (stream, act, actor, details) VALUES ($1, 'sign-in', 'citizen', '{}')`,
    values: [`account:${id}`],
  })
  await client.query('COMMIT')
  client.release()
}
