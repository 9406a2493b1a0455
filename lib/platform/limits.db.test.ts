import { createServer, type Server, type Socket } from 'node:net'
import type { PoolClient } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

// The limits are read when the settings are loaded, so they are set first and the application comes after them.
process.env.DATABASE_CONNECT_MS = '1500'
process.env.DATABASE_STATEMENT_MS = '700'
process.env.DATABASE_LOCK_MS = '300'
let app: typeof import('./app-under-test-of-limits')

beforeAll(async () => {
  app = await import('./app-under-test-of-limits')
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

async function timed(work: () => Promise<unknown>) {
  const started = performance.now()
  const fault = await work().then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return { fault, ms: performance.now() - started }
}

test('câu hỏi quá lâu bị cơ sở dữ liệu ngừng lại', async () => {
  const { fault, ms } = await timed(() => app.pool.query('SELECT pg_sleep(30)'))
  expect(fault).toMatchObject({ code: '57014' })
  expect(ms).toBeLessThan(5_000)
})

test('chờ khóa của người khác quá lâu thì thôi', async () => {
  const holder = await app.pool.connect()
  await holder.query('BEGIN; LOCK TABLE "Declaration"')
  const { fault } = await timed(() => app.pool.query('SELECT 1 FROM "Declaration"'))
  expect(fault).toMatchObject({ code: '55P03' })
  await holder.query('ROLLBACK')
  holder.release()
})

test('hết kết nối thì chờ có hạn, không chờ mãi', async () => {
  const held = await takeAll()
  const { fault, ms } = await timed(() => app.pool.query('SELECT 1'))
  expect(String(fault)).toMatch(/timeout/)
  expect(ms).toBeLessThan(3_000)
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
  expect(await app.findHealth()).toMatchObject({ ok: true })
})

/** Takes every call and never says a word: a database that was stopped, a line that was cut without notice. */
let silent: Server
const lines: Socket[] = []
afterAll(() => {
  lines.forEach((line) => line.destroy())
  silent.close()
})

test('cơ sở dữ liệu im lặng thì trong hai giây đã nói là hỏng', async () => {
  silent = createServer((line) => void lines.push(line)).listen(0, '127.0.0.1')
  await new Promise((listening) => silent.once('listening', listening))
  const { port } = silent.address() as { port: number }
  const pool = app.openPool({ connectionString: `postgresql://ai@127.0.0.1:${port}/nao`, max: 1 })
  const { ms } = await timed(() => pool.query('SELECT 1'))
  expect(ms).toBeLessThan(3_000)
  const held = await takeAll()
  const health = await timed(async () =>
    expect(await app.findHealth()).toMatchObject({ ok: false }),
  )
  expect(health).toMatchObject({ fault: null })
  expect(health.ms).toBeLessThan(2_000)
  held.forEach((client) => client.release())
})
