import { expect, test } from 'vitest'
import { officerItemIds } from './checklist'
import { lackOfReason, readSheetWords, wholeSheetOf } from './sheet-words'

const allPassed = Object.fromEntries(officerItemIds.map((item) => [item, 'passed']))
const errorsOf = (words: Record<string, string>) =>
  wholeSheetOf(officerItemIds)
    .safeParse(readSheetWords(words))
    .error?.issues.map(({ path, message }) => [path.join('.'), message])

test('phiếu đủ mọi mục thì không còn gì để làm', () => {
  expect(errorsOf(allPassed)).toBeUndefined()
})

test('phiếu chỉ ra mục chưa đánh dấu và mục không đạt thiếu lý do', () => {
  const { 'paper-signed': _, ...rest } = allPassed
  expect(errorsOf({ ...rest, 'id-current': 'failed', 'id-current.reason': '' })).toEqual([
    ['id-current.reason', 'Chưa chọn lý do.'],
    ['paper-signed.result', 'Chưa đánh dấu.'],
  ])
})

test('lý do của mục khác, và «không áp dụng» nơi không có, không được tính', () => {
  const others = { ...allPassed, 'id-current': 'failed', 'id-current.reason': 'front-blurred' }
  expect(errorsOf(others)).toHaveLength(1)
  expect(errorsOf({ ...allPassed, 'id-current': 'not-applicable' })).toHaveLength(1)
})

test('lời báo thiếu lý do gọi tên mục như phiếu gọi, theo cách tờ khai đến', () => {
  expect(lackOfReason('identity-shown', 'counter')).toContain('Đã xem giấy tờ gốc')
  expect(lackOfReason('identity-shown', 'post')).toContain('Bản chụp giấy tờ gửi kèm')
})
