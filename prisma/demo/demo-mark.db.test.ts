import { expect, test } from 'vitest'
import { demoMark, findMark, writeMark } from './demo-mark'

test('chưa nạp thì không có dấu; nạp rồi thì đọc lại đúng dấu của tháng ấy', async () => {
  expect(await findMark()).toBeNull()
  await writeMark(demoMark('2026-11-30'))
  expect(await findMark()).toBe(demoMark('2026-11-02'))
  expect(demoMark('2026-12-01')).not.toBe(demoMark('2026-11-30'))
})
