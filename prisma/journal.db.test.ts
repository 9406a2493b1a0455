import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Pool } from 'pg'

let pool: Pool
beforeAll(() => void (pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 8 })))
afterAll(() => pool.end())

let stream: string
let number = 0
beforeEach(() => void (stream = `test:${++number}`))

const write = (act: string, details: object = {}) =>
  pool.query('insert into "JournalEntry" (stream, act, actor, details) values ($1, $2, $3, $4)', [
    stream,
    act,
    'system',
    details,
  ])

const faults = async () =>
  (await pool.query('select position from journal_faults() where stream = $1', [stream])).rows.map(
    (row) => row.position,
  )

/** What only the owner of the table can do, and what the chain must therefore show. */
const behindItsBack = (sql: string) =>
  pool.query(`begin; alter table "JournalEntry" disable trigger user; ${sql};
              alter table "JournalEntry" enable trigger user; commit`)

describe('nhật ký', () => {
  test('đánh số liên tục khi nhiều người cùng ghi một lúc', async () => {
    await Promise.all(Array.from({ length: 24 }, (_, turn) => write(`act-${turn}`)))
    const { rows } = await pool.query(
      'select position from "JournalEntry" where stream = $1 order by position',
      [stream],
    )
    expect(rows.map((row) => row.position)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1))
    expect(await faults()).toEqual([])
  })

  test.each([
    ['sửa', 'update "JournalEntry" set act = \'khác\''],
    ['xóa', 'delete from "JournalEntry"'],
    ['xóa sạch', 'truncate "JournalEntry"'],
  ])('không cho %s dòng đã ghi', async (_, sql) => {
    await write('submit')
    await expect(pool.query(sql)).rejects.toThrow('append-only')
  })

  test('lấy giờ của máy chủ, không lấy giờ người ghi đưa vào', async () => {
    await pool.query(
      'insert into "JournalEntry" (stream, act, actor, at, position) values ($1, $2, $3, $4, 9)',
      [stream, 'submit', 'system', '2001-01-01'],
    )
    const { rows } = await pool.query('select at, position from "JournalEntry" where stream = $1', [
      stream,
    ])
    expect(rows[0].at.getFullYear()).toBeGreaterThan(2020)
    expect(rows[0].position).toBe(1)
  })

  test('chỉ ra dòng bị sửa lén', async () => {
    await write('submit', { tên: 'Lò Thị Mẩy' })
    await write('approve')
    await behindItsBack(
      `update "JournalEntry" set details = '{"tên": "Trần Bảo Châu"}' where stream = '${stream}' and position = 1`,
    )
    expect(await faults()).toEqual([1])
  })

  test('chỉ ra chỗ một dòng bị gỡ đi', async () => {
    for (const act of ['submit', 'return', 'approve']) await write(act)
    await behindItsBack(`delete from "JournalEntry" where stream = '${stream}' and position = 2`)
    expect(await faults()).toEqual([3])
  })
})
