import 'server-only'
import { toldWords } from '@/lib/platform/seal/led'
import type { ListWish } from './list-wish'
import { findQueue } from './queues'

type Asked = Record<string, string | string[] | undefined>
type IsRead = (wish: ListWish, asked: Asked) => boolean

/** What may be wished of a list: its word in the address, what it is called on the page, and whether the list follows it. */
const wished: Record<keyof ListWish, [word: string, name: string, isRead: IsRead]> = {
  order: ['xep', 'cách xếp', ({ order }, { xep }) => order === xep],
  status: ['tinh-trang', 'tình trạng', ({ status }) => status !== null],
  officeCode: ['co-quan', 'cơ quan', ({ officeCode }) => officeCode !== null],
  holder: ['nguoi', 'người xử lý', ({ holder }) => holder !== null],
  from: ['tu', 'ngày đầu', ({ from }) => from !== null],
  to: ['den', 'ngày cuối', ({ to }) => to !== null],
  words: ['chu', 'chữ cần tìm', ({ words }) => words !== ''],
}
const isQueueRead: IsRead = (_, asked) => findQueue(asked['hang-doi']) !== null
const filters = new Map<string, [name: string, isRead: IsRead]>([
  ['hang-doi', ['danh sách việc', isQueueRead]],
  ...Object.values(wished).map(([word, ...filter]) => [word, filter] as const),
])

/** Not asked of a list: which page of it, and what a press came to. */
const others: readonly string[] = ['trang', ...toldWords]

/** What an address asks of a list and the list does not follow, by name. What was typed there is never repeated. */
export const unreadFilters = (asked: Asked, wish: ListWish): string[] => [
  ...new Set(
    Object.keys(asked).flatMap((word) => {
      if (others.includes(word) || !asked[word]) return []
      const filter = filters.get(word)
      if (!filter) return ['điều kiện khác']
      const [name, isRead] = filter
      return isRead(wish, asked) ? [] : [name]
    }),
  ),
]
