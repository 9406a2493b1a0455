import { expect, test } from 'vitest'
import { isAllOff, isWished, readNoticeWish, tickedBoxes, topicIds, topicsOff } from './notice-wish'

const ticked = (boxes: readonly string[]) => Object.fromEntries(boxes.map((box) => [box, 'yes']))
/** That nobody knew of when the choice was made. */
const LATER = 'retirement'

test('bỏ chọn hết thì việc mà sau này cổng mới biết báo cũng không được xem', () => {
  const { off } = readNoticeWish(ticked(['bySms']))
  expect(isAllOff(off)).toBe(true)
  for (const topic of [...topicIds, LATER]) expect(isWished(off, topic)).toBe(false)
})

test('bỏ chọn một việc thì các việc khác, cả việc sau này, vẫn được báo', () => {
  const { off } = readNoticeWish(ticked(topicIds.slice(1)))
  expect(topicsOff(off)).toEqual([topicIds[0]])
  expect(isWished(off, LATER)).toBe(true)
  expect(isAllOff(off)).toBe(false)
})

test('mở lại trang thì các ô như đã chọn', () => {
  for (const boxes of [[], [topicIds[1]!], topicIds])
    expect(tickedBoxes(readNoticeWish(ticked(boxes)))).toEqual({
      ...Object.fromEntries(topicIds.map((one) => [one, boxes.includes(one) ? 'yes' : ''])),
      ...{ bySms: '', byEmail: '' },
    })
})
