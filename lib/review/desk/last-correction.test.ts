import { describe, expect, test } from 'vitest'
import { lastCorrection } from './last-correction'

const entry = (act: string, details: object = {}) => ({
  at: new Date(),
  act,
  actor: 'citizen',
  details,
})
const kept = { changes: [], unchanged: ['id-expired'], note: 'Thẻ còn hạn.' }

describe('công dân đã sửa gì', () => {
  test.each(['correct', 'correctAndReprint', 'correctAndReprintByPost'])(
    'sau «%s» cán bộ đọc được phần đã sửa',
    (act) => {
      const entries = [
        entry('return'),
        entry(act, kept),
        entry('receivePaper'),
        entry('set-checks'),
      ]
      expect(lastCorrection(entries)).toEqual(kept)
    },
  )

  test('trả lại lần nữa mà chưa sửa, hoặc chưa từng trả lại, thì không có gì', () => {
    expect(lastCorrection([entry('correct', kept), entry('return')])).toBeNull()
    expect(lastCorrection([entry('submit')])).toBeNull()
    expect(lastCorrection([entry('return'), entry('correct')])).toBeNull()
  })
})
