import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { waitEvenly } from './even-answer'

/** A timer may be two milliseconds early by this clock. */
const EVEN_MS = 398

test('hỏi xong sớm thì câu trả lời vẫn đợi cho đủ', async () => {
  const asked = performance.now()
  await waitEvenly(asked)
  expect(performance.now() - asked).toBeGreaterThanOrEqual(EVEN_MS)
})

test('đã lâu hơn thế thì trả lời ngay', async () => {
  const first = await Promise.race([
    waitEvenly(performance.now() - 10_000).then(() => 'trả lời'),
    wait(300, 'đợi thêm'),
  ])
  expect(first).toBe('trả lời')
})
