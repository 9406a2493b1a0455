import { expect, test } from 'vitest'
import {
  chosenWays,
  isAllOff,
  isToldBy,
  isWished,
  noticeWays,
  readNoticeWish,
  topicIds,
  topicsOff,
} from './notice-wish'

const all = (way: string) => Object.fromEntries(topicIds.map((topic) => [topic, way]))
const [first, second] = topicIds as [string, string]
/** That nobody knew of when the choice was made. */
const LATER = 'retirement'

test('không chọn việc nào thì việc mà sau này cổng mới biết báo cũng không được xem', () => {
  for (const typed of [all('none'), {}]) {
    const { off } = readNoticeWish(typed)
    expect(isAllOff(off)).toBe(true)
    for (const topic of [...topicIds, LATER]) expect(isWished(off, topic)).toBe(false)
  }
})

test('bỏ một việc thì các việc khác, cả việc sau này, vẫn được báo', () => {
  const wish = readNoticeWish({ ...all('both'), [first]: 'none' })
  expect(topicsOff(wish.off)).toEqual([first])
  expect(isWished(wish.off, LATER)).toBe(true)
  expect(isAllOff(wish.off)).toBe(false)
  expect([isToldBy(wish, LATER, 'sms'), isToldBy(wish, LATER, 'email')]).toEqual([true, true])
})

test('mỗi việc báo bằng cách của nó', () => {
  const wish = readNoticeWish({ ...all('page'), [first]: 'sms', [second]: 'both' })
  const toldBy = (topic: string) => [isToldBy(wish, topic, 'sms'), isToldBy(wish, topic, 'email')]
  expect([first, second, topicIds[2]!].map(toldBy)).toEqual([
    [true, false],
    [true, true],
    [false, false],
  ])
})

test('không việc nào báo bằng thư thì việc sau này cũng không', () => {
  const wish = readNoticeWish(all('sms'))
  expect([isToldBy(wish, LATER, 'sms'), isToldBy(wish, LATER, 'email')]).toEqual([true, false])
})

test('mở lại trang thì các ô như đã chọn; lựa chọn trước khi tách từng việc cũng vậy', () => {
  for (const way of Object.keys(noticeWays))
    for (const other of Object.keys(noticeWays)) {
      const typed = { ...all(way), [first]: other }
      expect(chosenWays(readNoticeWish(typed))).toEqual(typed)
    }
  const before = { off: [first], bySms: false, byEmail: true, quiet: [] }
  expect(chosenWays(before)).toEqual({ ...all('email'), [first]: 'none' })
})
