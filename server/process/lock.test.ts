import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { dataPath } from './checkout.mjs'
import { withLock } from './lock.mjs'

const name = `test-${process.pid}`
const file = dataPath(`${name}.lock`)
afterEach(() => rmSync(file, { force: true }))

const pause = () => new Promise((resolve) => setTimeout(resolve, 30))

test('hai lần khởi động cùng lúc lần lượt làm việc', async () => {
  const seen: string[] = []
  const work = (who: string) =>
    withLock(name, async () => {
      seen.push(`${who} vào`)
      await pause()
      seen.push(`${who} ra`)
    })
  await Promise.all([work('một'), work('hai')])
  expect(seen).toEqual(['một vào', 'một ra', 'hai vào', 'hai ra'])
})

test('khóa của tiến trình đã bị giết không chặn lần khởi động sau', async () => {
  const nobody = 2 ** 22 + 1 // above the largest number Linux gives a process
  writeFileSync(file, String(nobody))
  expect(await withLock(name, async () => 'đã vào')).toBe('đã vào')
})

test('khóa lâu không ai giữ được lấy lại, dù số tiến trình đã về tay chương trình khác', async () => {
  writeFileSync(file, String(process.pid))
  const longAgo = new Date(Date.now() - 60_000)
  utimesSync(file, longAgo, longAgo)
  expect(await withLock(name, async () => 'đã vào')).toBe('đã vào')
})

test('lỗi khi đang giữ khóa vẫn nhả khóa', async () => {
  await expect(withLock(name, () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng')
  expect(await withLock(name, async () => 'đã vào')).toBe('đã vào')
})
