import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { read } from '@/lib/search/vocabulary/repository'
import { db, pool } from './db'
import { record } from '../journal/journal'
import { countUse } from '../limits/rate-limit'
import { SecondConnectionError } from './second-connection'
import { inTransaction } from './transaction'

const entry = { stream: 'declaration:thu', act: 'thu', actor: 'system' }
const limit = { name: 'thu', points: 5, seconds: 60 }

// Taken hold of before any transaction begins, as a module does when it is loaded.
const elsewhere = db
const { declaration } = db
const { count } = db.declaration
const queryRaw = db.$queryRaw
const ask = pool.query.bind(pool)
const helper = async () => ({ cases: await declaration.count() })
const viaHelper = () => helper().then(({ cases }) => cases)

const past: [string, () => Promise<unknown>][] = [
  ['một bảng', () => db.declaration.count()],
  ['một dòng theo khóa', () => db.account.findUnique({ where: { login: 'x' } })],
  ['câu SQL', () => db.$queryRaw`SELECT 1`],
  ['câu SQL thẳng', () => pool.query('SELECT 1')],
  ['một kết nối', () => pool.connect()],
  ['nhật ký không kèm giao dịch', () => record(entry)],
  ['bộ đếm lượt', () => countUse(limit, 'ai')],
  ['tra cứu', () => read('SELECT 1')],
  ['tên khác của cùng kết nối', () => elsewhere.declaration.count()],
  ['một bảng lấy ra từ trước', () => declaration.count()],
  ['một hàm lấy ra từ trước', () => count()],
  ['câu SQL lấy ra từ trước', () => queryRaw`SELECT 1`],
  ['câu SQL thẳng lấy ra từ trước', () => ask('SELECT 1')],
  ['việc gọi việc khác', viaHelper],
  ['nhiều việc cùng lúc', () => Promise.all([1, declaration.count(), count()])],
  ['hàm được truyền vào', () => Promise.all([1, 2].map(() => count()))],
  ['tệp nạp lúc chạy', async () => (await import('./db')).db.declaration.count()],
  [
    'việc để lát sau',
    () => new Promise((done, fail) => setTimeout(() => count().then(done, fail))),
  ],
  [
    'việc đọc của phòng khác',
    async () => (await import('@/lib/offices/repository')).findOffice('x'),
  ],
  ['giao dịch trong giao dịch', () => inTransaction(async () => 1)],
]

test.each(past)(
  'trong giao dịch mà hỏi ra ngoài là lỗi, lần nào cũng vậy: %s',
  async (_, reach) => {
    await expect(inTransaction(async () => reach())).rejects.toThrow(SecondConnectionError)
    const later = inTransaction(async (tx) => {
      await tx.$queryRaw`SELECT 1`
      await wait(5)
      return Promise.all([tx.declaration.count(), reach()])
    })
    await expect(later).rejects.toThrow(SecondConnectionError)
  },
)

test('câu hỏi viết trước mà trong giao dịch mới chờ câu trả lời cũng là lỗi', async () => {
  // Prisma asks when somebody waits for the answer, not before.
  const unasked = db.declaration.count()
  await expect(inTransaction(() => unasked)).rejects.toThrow(SecondConnectionError)
})

test.each(past.slice(0, -1))('ngoài giao dịch thì vẫn hỏi được: %s', async (what, reach) => {
  await inTransaction((tx) => tx.declaration.count())
  const answer = await reach()
  if (what === 'một kết nối') (answer as { release: () => void }).release()
})

test('bốn mươi giao dịch cùng lúc trên hai kết nối: tất cả đều xong', async () => {
  const line = { ...entry, stream: 'declaration:bon-muoi' }
  const all = Array.from({ length: 40 }, () => inTransaction((tx) => record(line, tx)))
  await Promise.all(all)
  expect(await db.journalEntry.count({ where: { stream: line.stream } })).toBe(40)
})
