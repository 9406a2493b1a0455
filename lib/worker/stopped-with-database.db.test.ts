import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { freePort } from '@/server/process/port.mjs'
import { databaseThatGoes } from './fixtures/database-that-goes'

let site: ChildProcess
let ended: Promise<number | null>
let port: number
let told = ''
let database: Awaited<ReturnType<typeof databaseThatGoes>>
afterEach(() => {
  site.kill('SIGKILL')
  database.go()
})

async function start() {
  database = await databaseThatGoes(process.env.DATABASE_URL!)
  told = ''
  port = await freePort()
  const args = ['--conditions=react-server', '--import', 'tsx']
  const env = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: database.url,
    WORKER: '1',
    DEBUG: '',
  }
  site = spawn(process.execPath, [...args, 'lib/worker/fixtures/worker-site.ts'], { env })
  for (const stream of [site.stdout!, site.stderr!]) stream.on('data', (chunk) => (told += chunk))
  ended = once(site, 'exit').then(([code]) => code as number | null)
  await vi.waitFor(() => expect(told).toContain('listening'), { timeout: 60_000, interval: 50 })
  const ask = () => fetch(`http://127.0.0.1:${port}/?ms=4000`).then(({ status }) => status)
  const waiting = [ask(), ask(), ask()]
  await pause(500)
  return waiting
}

/** The first thing a stop does: a busy machine takes its time to hear of the signal. */
const hasBegunToStop = () =>
  vi.waitFor(() => expect(fetch(`http://127.0.0.1:${port}/?ms=0`)).rejects.toThrow(), {
    timeout: 60_000,
  })

test.each([
  ['cơ sở dữ liệu mất trước một chút', 0, ['SIGINT']],
  ['cơ sở dữ liệu mất sau một chút', 30, ['SIGTERM', 'SIGTERM']],
] as const)(
  'dừng cùng lúc với cơ sở dữ liệu, như Ctrl+C cho cả nhóm (%s): vẫn dừng hẳn, ai đang chờ nghe một lời, nhật ký không kể thành lỗi',
  { timeout: 120_000 },
  async (_, laterMs, signals) => {
    const waiting = await start()
    if (laterMs === 0) database.go()
    for (const signal of signals) site.kill(signal)
    if (laterMs > 0) {
      await hasBegunToStop()
      await pause(laterMs).then(database.go)
    }
    expect(await Promise.all(waiting), told).toEqual([503, 503, 503])
    expect(await ended, told).toBe(0)
    // Whoever heard a code can be told what it was, before the stop also where in the code; nothing else is said.
    const lines = told
      .trim()
      .split('\n')
      .filter((line) => !/^\S+ fault \w{8}: |no (SMS|SMTP)/.test(line))
      .filter((line) => laterMs > 0 || !/^ {4}at /.test(line))
    expect(lines).toEqual(['listening', 'database stopped'])
  },
)

test(
  'cơ sở dữ liệu mất rồi máy chủ mới được lệnh dừng: mất thì một dòng, dừng thì hẳn',
  { timeout: 120_000 },
  async () => {
    const waiting = await start()
    database.go()
    expect(await Promise.all(waiting), told).toEqual([503, 503, 503])
    await vi.waitFor(() => expect(told).toContain('database connection lost'), { timeout: 10_000 })
    expect(told.match(/database connection lost/g)).toHaveLength(1)
    // What belongs to the loss is written line by line; what the stop adds comes after it.
    await pause(500)
    const before = told.length
    site.kill('SIGTERM')
    expect(await ended, told).toBe(0)
    expect(told.slice(before).trim()).toBe('database stopped')
  },
)
