import 'server-only'
import { toldWords } from '@/lib/platform/seal/led'
import type { ListWish } from './list-wish'
import { findQueue } from './queues'

type Asked = Record<string, string | string[] | undefined>
type IsRead = (wish: ListWish, asked: Asked) => boolean

/** The words of a queue's address, what they are called on the page, and whether the list follows them. */
const filters: Record<string, [name: string, isRead: IsRead]> = {
  'hang-doi': ['danh sách việc', (_, asked) => findQueue(asked['hang-doi']) !== null],
  xep: ['cách xếp', ({ order }, { xep }) => order === xep],
  'tinh-trang': ['tình trạng', ({ status }) => status !== null],
  'co-quan': ['cơ quan', ({ officeCode }) => officeCode !== null],
  nguoi: ['người xử lý', ({ holder }) => holder !== null],
  tu: ['ngày đầu', ({ from }) => from !== null],
  den: ['ngày cuối', ({ to }) => to !== null],
  chu: ['chữ cần tìm', ({ words }) => words !== ''],
}

/** Not asked of a list: which page of it, and what a press came to. */
const others: readonly string[] = ['trang', ...toldWords]

/** What an address asks of a list and the list does not follow, by name. What was typed there is never repeated. */
export const unreadFilters = (asked: Asked, wish: ListWish): string[] => [
  ...new Set(
    Object.keys(asked).flatMap((word) => {
      if (others.includes(word) || !asked[word]) return []
      const filter = Object.hasOwn(filters, word) ? filters[word] : undefined
      if (!filter) return ['điều kiện khác']
      const [name, isRead] = filter
      return isRead(wish, asked) ? [] : [name]
    }),
  ),
]
