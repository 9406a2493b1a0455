import { parseCronItems, type ParsedCronItem } from 'graphile-worker'
import { expect, test } from 'vitest'
import { formatTime } from '@/lib/forms/days/dates'
import { MINUTE_MS } from '@/lib/forms/days/milliseconds'
import { choreTimes } from './chores'
import { EVERY_MINUTE, everyDayAt } from './every-day-at'

/** The minutes of one day at which a line is due, told by a clock in Việt Nam. graphile-worker compares in UTC (its `digestTimestamp`). */
const minutesOf = ({ match }: Pick<ParsedCronItem, 'match'>): string[] =>
  Array.from(
    { length: 24 * 60 },
    (_, minute) => new Date(Date.UTC(2026, 10, 27) + minute * MINUTE_MS),
  )
    .filter((at) =>
      match({
        min: at.getUTCMinutes(),
        hour: at.getUTCHours(),
        date: at.getUTCDate(),
        month: at.getUTCMonth() + 1,
        dow: at.getUTCDay(),
      }),
    )
    .map(formatTime)

test.each(['00:00', '02:15', '06:59', '07:00', '19:30'] as const)(
  'hẹn %s giờ Việt Nam thì chạy đúng lúc ấy, mỗi ngày một lần',
  (time) => {
    const [item] = parseCronItems([{ task: 'chore', match: everyDayAt(time) }])
    expect(minutesOf(item!)).toEqual([time])
  },
)

test('việc không chạy mỗi phút thì chạy ban đêm, khi không ai ngồi ở cơ quan', () => {
  const rare = choreTimes.filter(({ match }) => match !== EVERY_MINUTE)
  const times = parseCronItems(rare).flatMap(minutesOf)
  expect(times.length).toBeGreaterThan(0)
  expect(times.filter((time) => time < '00:00' || time > '05:00')).toEqual([])
})
