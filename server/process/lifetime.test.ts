import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'

async function stopped(signals: NodeJS.Signals[], ...args: string[]) {
  const started = spawn(process.execPath, ['server/fixtures/stubborn.mjs', ...args])
  let told = ''
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', (chunk) => (told += chunk))
  while (!told.includes('begun\n')) await once(started.stdout, 'data')
  const end = once(started, 'exit')
  for (const signal of signals) {
    started.kill(signal)
    await pause(600)
  }
  const [code] = (await end) as [number | null]
  const lines = told.trim().split('\n').slice(1)
  return { code, told: lines.map((line) => line.replace(/^\S+Z /, '')) }
}

const left = [
  'stopping: left behind: nobody waits for this',
  'stopping: what fails could not be ended: broken later',
  'stopping: what breaks could not be ended: broken at once',
  'stopping: what never ends did not end in time and was left',
  'first begun, last undone',
]

test.each(['SIGINT', 'SIGTERM'] as const)(
  'lệnh dừng (%s) bao giờ cũng dừng: việc không kết thúc được thì nói một dòng rồi bỏ lại, mã ra là 1',
  async (signal) => {
    expect(await stopped([signal])).toEqual({ code: 1, told: left })
  },
)

test('dừng lâu quá thì nhấn lần nữa: không phải chờ hết hạn của từng việc', async () => {
  const began = Date.now()
  const { code, told } = await stopped(['SIGINT', 'SIGINT'], 'slow')
  expect(told).toEqual(['stopping: what takes long did not end in time and was left', ...left])
  expect(code).toBe(1)
  expect(Date.now() - began).toBeLessThan(15_000)
})
