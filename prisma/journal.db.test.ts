import { expect, test } from 'vitest'
import { auditJournal } from '@/lib/platform/journal/audit-journal'
import { pool } from '@/lib/platform/database/db'
import { openJournal } from '@/lib/platform/fixtures/journal'
import { signJournal } from '@/lib/platform/journal/sign-journal'

const journal = openJournal()

test('nhật ký đánh số liên tục khi nhiều người cùng ghi một lúc', async () => {
  await Promise.all(Array.from({ length: 24 }, (_, turn) => journal.write(`act-${turn}`)))
  const { rows } = await pool.query(
    'select position from "JournalEntry" where stream = $1 order by position',
    [journal.stream],
  )
  expect(rows.map((row) => row.position)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1))
  expect((await auditJournal()).faults).toEqual([])
})

test.each(
  ['JournalEntry', 'JournalAnchor'].flatMap((table) => [
    ['sửa', table, `update "${table}" set stream = 'khác'`],
    ['xóa', table, `delete from "${table}"`],
    ['xóa sạch', table, `truncate "${table}"`],
  ]),
)('không cho %s dòng đã ghi của %s', async (_, table, sql) => {
  await journal.write('submit')
  await signJournal()
  await expect(pool.query(sql)).rejects.toThrow('append-only')
})

test('lấy giờ của máy chủ, không lấy giờ người ghi đưa vào', async () => {
  await pool.query(
    'insert into "JournalEntry" (stream, act, actor, at, position) values ($1, $2, $3, $4, 9)',
    [journal.stream, 'submit', 'system', '2001-01-01'],
  )
  const { rows } = await pool.query('select at, position from "JournalEntry" where stream = $1', [
    journal.stream,
  ])
  expect(rows[0].at.getFullYear()).toBeGreaterThan(2020)
  expect(rows[0].position).toBe(1)
})
