import { createServer, type Server, type Socket } from 'node:net'
import type { PoolClient } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

// The limits are read when the settings are loaded, so they are set first and the application comes after them.
process.env.DATABASE_CONNECT_MS = '1500'
process.env.DATABASE_STATEMENT_MS = '700'
process.env.DATABASE_LOCK_MS = '300'
let app: typeof import('./fixtures/app-under-test-of-limits')

beforeAll(async () => {
  app = await import('./fixtures/app-under-test-of-limits')
  await app.pool.query('SELECT 1')
})

/** Both connections of the pool. A busy machine may take longer to open one than anybody is to wait: asked again. */
async function takeAll() {
  const one = async (triesLeft = 5): Promise<PoolClient> =>
    app.pool.connect().catch((fault: Error) => {
      if (triesLeft === 0) throw fault
      return one(triesLeft - 1)
    })
  return [await one(), await one()]
}

/** What stopped it: which limit was reached is in its words, however long a busy machine took to say so. */
const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (thrown: unknown) => thrown,
  )

test('câu hỏi quá lâu bị cơ sở dữ liệu ngừng lại', async () => {
  expect(await faultOf(app.pool.query('SELECT pg_sleep(30)'))).toMatchObject({ code: '57014' })
})

test('chờ khóa của người khác quá lâu thì thôi', async () => {
  const holder = await app.pool.connect()
  await holder.query('BEGIN; LOCK TABLE "Declaration"')
  const fault = await faultOf(app.pool.query('SELECT 1 FROM "Declaration"'))
  expect(fault).toMatchObject({ code: '55P03' })
  await holder.query('ROLLBACK')
  holder.release()
})

test('hết kết nối thì chờ có hạn, không chờ mãi', async () => {
  const held = await takeAll()
  expect(String(await faultOf(app.pool.query('SELECT 1')))).toMatch(/timeout/)
  held.forEach((client) => client.release())
})

test('giao dịch bỏ dở thì cơ sở dữ liệu cắt, khóa của nó được nhả', async () => {
  const idle = await app.pool.connect()
  await idle.query('BEGIN; LOCK TABLE "Declaration"')
  await expect
    .poll(
      () =>
        app.pool.query('SELECT 1 FROM "Declaration"').then(
          () => true,
          () => false,
        ),
      {
        timeout: 10_000,
      },
    )
    .toBe(true)
  idle.release(true)
})

test('sống thì nói sống', async () => {
  // On a busy machine it may have said nothing in time once; it does not go on so.
  await expect.poll(app.findHealth, { timeout: 60_000 }).toMatchObject({ ok: true })
})

/** Takes every call and never says a word: a database that was stopped, a line that was cut without notice. */
let silent: Server
const lines: Socket[] = []
afterAll(() => {
  lines.forEach((line) => line.destroy())
  silent.close()
})

test('cơ sở dữ liệu im lặng thì nói là hỏng, trước khi câu hỏi nào hết hạn chờ', async () => {
  silent = createServer((line) => void lines.push(line)).listen(0, '127.0.0.1')
  await new Promise((listening) => silent.once('listening', listening))
  const { port } = silent.address() as { port: number }
  const pool = app.openPool({ connectionString: `postgresql://ai@127.0.0.1:${port}/nao`, max: 1 })
  expect(String(await faultOf(pool.query('SELECT 1')))).toMatch(/timeout|terminated/i)
  const held = await takeAll()
  const first = await Promise.race([app.findHealth(), faultOf(app.pool.query('SELECT 1'))])
  expect(first).toEqual({ ok: false })
  held.forEach((client) => client.release())
})
