import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { freePort } from '@/server/process/port.mjs'

let site: ChildProcess
let port: number
let told: string
afterEach(() => site.kill('SIGKILL'))

async function start() {
  port = await freePort()
  told = ''
  const args = [
    '--conditions=react-server',
    '--import',
    'tsx',
    'lib/platform/fixtures/slow-site.ts',
  ]
  const env = { ...process.env, PORT: String(port), DATABASE_POOL: '2', DEBUG: '' }
  site = spawn(process.execPath, args, { env })
  for (const stream of [site.stdout!, site.stderr!]) stream.on('data', (chunk) => (told += chunk))
  await vi.waitFor(() => expect(told).toContain('listening'), { timeout: 30_000, interval: 50 })
}

/** «answered», or why not. `patience`: hangs up by itself then. */
const ask = (ms: number, { patience = 60_000, agent }: { patience?: number; agent?: Agent } = {}) =>
  new Promise<string>((resolve) => {
    const request = get({ host: '127.0.0.1', port, path: `/?ms=${ms}`, agent }, (answer) => {
      let text = ''
      answer.on('data', (chunk) => (text += chunk))
      answer.on('end', () => resolve(`${answer.statusCode} ${text}`))
      answer.on('error', () => resolve('cut'))
    })
    request.on('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code === 'ECONNREFUSED' ? 'refused' : 'cut'),
    )
    setTimeout(() => request.destroy(), patience).unref()
  })

async function stopped(): Promise<number | null> {
  const [code] = (await once(site, 'exit')) as [number | null]
  return code
}

/** A stop is no fault: nothing of one stands in the log. */
const nothingOfAFault = () => {
  expect(told).not.toMatch(/fault|Error|after calling end|connection lost|57P01/)
  expect(told.trim().split('\n').at(-1)).toBe('database stopped')
}

describe('máy chủ được lệnh dừng giữa lúc đang trả lời', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s: ai đang chờ được trả lời, ai bỏ đi rồi thì việc của họ cũng xong, rồi cơ sở dữ liệu mới dừng',
    { timeout: 60_000 },
    async (signal) => {
      await start()
      const waiting = Array.from({ length: 6 }, (_, place) => ask(600 + 60 * place))
      const gone = Array.from({ length: 6 }, (_, place) => ask(900 + 60 * place, { patience: 250 }))
      await pause(400)
      const end = stopped()
      site.kill(signal)
      expect(await Promise.all(gone)).toEqual(Array(6).fill('cut'))
      expect(await Promise.all(waiting)).toEqual(Array(6).fill('200 answered'))
      expect(await ask(0)).toBe('refused')
      expect(await end).toBe(0)
      nothingOfAFault()
    },
  )

  test(
    'đường truyền còn mở: câu trả lời cuối nói là đóng, không nhận thêm',
    { timeout: 60_000 },
    async () => {
      await start()
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      expect(await ask(0, { agent })).toBe('200 answered')
      const last = ask(800, { agent })
      await pause(200)
      const end = stopped()
      site.kill('SIGTERM')
      expect(await last).toBe('200 answered')
      expect(await ask(0, { agent })).toBe('refused')
      expect(await end).toBe(0)
      nothingOfAFault()
    },
  )

  test(
    'Ctrl+C do cả cửa sổ lệnh và npm chuyển đến cùng lúc là một lần; nhấn lại sau đó thì cắt ngay',
    { timeout: 60_000 },
    async () => {
      await start()
      const waiting = ask(9_000)
      await pause(300)
      const end = stopped()
      site.kill('SIGINT')
      site.kill('SIGINT')
      expect(await Promise.race([waiting, pause(800, 'still waiting')])).toBe('still waiting')
      const hurried = Date.now()
      site.kill('SIGINT')
      expect(await waiting).toBe('cut')
      expect(await end).toBe(0)
      expect(Date.now() - hurried).toBeLessThan(8_000)
      expect(told).toContain('requests still in work were cut off')
      nothingOfAFault()
    },
  )
})
