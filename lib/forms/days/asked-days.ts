import { formatDay, isDay } from './dates'

/** From and up to which days a list is asked for, ISO dates as they were typed; null where nothing usable was. */
export type AskedDays = { from: string | null; to: string | null }
type Asked = Record<string, unknown>

/** Nobody means a day beyond them: a year typed with one digit, or one that no database can hold. */
const EARLIEST = '1900-01-01'
const LATEST = '2100-12-31'

const boxes = ['tu', 'den'] as const

const readDay = (typed: unknown): string | null =>
  typeof typed === 'string' && isDay(typed) && typed >= EARLIEST && typed <= LATEST ? typed : null

/** The one reading of the days of a filter, from an address or a form. */
export const readDays = ({ tu, den }: Asked): AskedDays => ({ from: readDay(tu), to: readDay(den) })

const isTurned = ({ from, to }: AskedDays): boolean => from !== null && to !== null && from > to

/** Typed the wrong way round, they mean the same days. */
export const daysInOrder = ({ from, to }: AskedDays): AskedDays =>
  isTurned({ from, to }) ? { from: to, to: from } : { from, to }

const UNREAD = `Chọn ngày từ ${formatDay(EARLIEST)} đến ${formatDay(LATEST)}. Ô này chưa được tính.`
const TURNED = 'Xem lại hai ngày, ngày đầu đang sau ngày cuối. Danh sách lấy các ngày ở giữa.'

export type DayErrors = Partial<Record<(typeof boxes)[number], string>>

/** What to say at which box. */
export function errorsOfDays(asked: Asked): DayErrors {
  const unread = boxes.filter((box) => asked[box] && readDay(asked[box]) === null)
  return {
    ...Object.fromEntries(unread.map((box) => [box, UNREAD])),
    ...(isTurned(readDays(asked)) && { tu: TURNED }),
  }
}

/** How an address says that something else than a day was typed, so that its page can tell: digits, never a word. */
export const unreadDays = (asked: Asked): [string, string][] =>
  boxes.flatMap((box) => {
    const typed = asked[box]
    if (typeof typed !== 'string' || typed === '' || readDay(typed) !== null) return []
    return [[box, /^[\d-]{1,12}$/.test(typed) ? typed : '?']]
  })
