import { describe, expect, test } from 'vitest'
import { isNews, type PostalState, type SaidState } from './order'

const clock = (hour: number) => new Date(Date.UTC(2026, 11, 1, hour))

/** What stands after the service has said these things, in the order they came in. */
function after(said: [SaidState, number][], from: PostalState = 'ORDERED'): PostalState {
  let order: { state: PostalState; heardAt: Date | null } = { state: from, heardAt: null }
  for (const [state, hour] of said)
    if (isNews(order, { state, at: clock(hour) })) order = { state, heardAt: clock(hour) }
  return order.state
}

describe('bưu điện nói hai lần, nói muộn, nói ngược thứ tự', () => {
  test.each<[string, [SaidState, number][], PostalState]>([
    [
      'đúng thứ tự',
      [
        ['COLLECTED', 9],
        ['DELIVERED', 15],
      ],
      'DELIVERED',
    ],
    [
      'hai lần',
      [
        ['COLLECTED', 9],
        ['COLLECTED', 9],
        ['DELIVERED', 15],
        ['DELIVERED', 15],
      ],
      'DELIVERED',
    ],
    [
      'đã giao đến trước đã lấy',
      [
        ['DELIVERED', 15],
        ['COLLECTED', 9],
      ],
      'DELIVERED',
    ],
    [
      'không gặp ai, rồi lấy được',
      [
        ['FAILED', 9],
        ['COLLECTED', 14],
      ],
      'COLLECTED',
    ],
    [
      'lấy được, tin không gặp ai đến sau',
      [
        ['COLLECTED', 14],
        ['FAILED', 9],
      ],
      'COLLECTED',
    ],
    [
      'thất lạc rồi tìm thấy',
      [
        ['COLLECTED', 9],
        ['LOST', 12],
        ['DELIVERED', 15],
      ],
      'DELIVERED',
    ],
    [
      'tin đã lấy từ hôm trước không thay tin thất lạc',
      [
        ['LOST', 12],
        ['COLLECTED', 9],
      ],
      'LOST',
    ],
    [
      'đã giao rồi thì không mất nữa',
      [
        ['DELIVERED', 12],
        ['LOST', 15],
      ],
      'DELIVERED',
    ],
  ])('%s', (_, said, stands) => expect(after(said)).toBe(stands))

  test('đã hủy thì không tin nào đổi được', () => {
    expect(after([['COLLECTED', 9]], 'CANCELLED')).toBe('CANCELLED')
  })

  test('tin đến trước cả khi cổng biết bưu điện đã nhận lệnh', () => {
    expect(after([['COLLECTED', 9]], 'WAITING')).toBe('COLLECTED')
  })
})
