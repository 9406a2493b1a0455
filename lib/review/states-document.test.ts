import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { statesDocument } from '@/docs/states'

test('sơ đồ trạng thái trong docs/states.md đúng như mã; nếu khác, chạy «npm run docs»', () => {
  expect(readFileSync('docs/states.md', 'utf8')).toBe(statesDocument())
})
