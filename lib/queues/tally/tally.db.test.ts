import { beforeAll, describe, expect, test } from 'vitest'
import { db, pool } from '@/lib/platform/database/db'
import { addDays } from '@/lib/forms/days/working-days'
import { today } from '@/lib/forms/days/dates'
import { submitted } from '@/lib/registration/steps/status'
import { loadManyCases } from '../fixtures/many-cases'
import { countQueues } from '../repository'
import { recountTally } from './repository'
import { foldTally } from './watch-tally'

const OFFICES = ['089', '08902', '08907', '001']
const counted = async () => countQueues(OFFICES, today())
const tallyRows = () => db.caseTally.count()
/** What the tally says and the table does not, place by place. */
const differing = async () => {
  const { rows } = await pool.query(`
    SELECT "officeCode", status FROM (
      SELECT "officeCode", status, count(*) AS stand FROM "Declaration" WHERE status <> 'DRAFT' GROUP BY 1, 2
      UNION ALL SELECT "officeCode", status, -stand FROM "CaseTally") AS both_kept
    GROUP BY 1, 2 HAVING sum(stand) <> 0`)
  return rows as unknown[]
}
const due = (status: string) => ['UNDER_REVIEW', 'AWAITING_APPROVAL', 'DECIDED'].includes(status)
const pick = <One>(list: readonly One[], at: number) => list[at % list.length]!

/** Cases that move, all at once, each to another place; one in ten goes back. */
async function moveCases(from: number, count: number) {
  const cases = await db.declaration.findMany({
    where: { status: { in: submitted.filter((status) => status !== 'DECIDED') } },
    select: { id: true },
    orderBy: { id: 'asc' },
    skip: from,
    take: count,
  })
  const moves = submitted.filter((status) => !['DECIDED', 'APPROVED', 'REFUSED'].includes(status))
  await Promise.all(
    cases.map(({ id }, at) => {
      const moved = {
        status: pick(moves, at),
        decidedById: null,
        dueOn: new Date(addDays(today(), (at % 40) - 30)),
      }
      const officeCode = pick(OFFICES, at)
      return db.$transaction([
        db.declaration.update({ where: { id }, data: { ...moved, officeCode } }),
        ...(at % 10 === 0 ? [db.declaration.delete({ where: { id } })] : []),
      ])
    }),
  )
}

beforeAll(loadManyCases)

describe('số đếm của hàng đợi', () => {
  test('đúng từng hồ sơ khi nhiều người cùng chuyển, trong lúc sổ đếm đang được gộp', async () => {
    await Promise.all([
      moveCases(0, 150),
      moveCases(150, 150),
      foldTally(),
      moveCases(300, 150),
      foldTally(),
      foldTally(),
    ])
    expect(await differing()).toEqual([])
    const before = await counted()
    await foldTally()
    expect(await counted()).toEqual(before)
    expect(await differing()).toEqual([])
  })

  test('gộp rồi thì mỗi nơi một dòng, những ngày đã qua lâu là một', async () => {
    await foldTally()
    const rows = await tallyRows()
    await foldTally()
    expect(await tallyRows()).toBe(rows)
    const { rows: places } = await pool.query<{ times: number }>(
      'SELECT count(*)::int AS times FROM "CaseTally" GROUP BY "officeCode", status, "dueOn" HAVING count(*) > 1',
    )
    expect(places).toEqual([])
    const longPast = await db.caseTally.findMany({
      where: { dueOn: { lt: new Date(addDays(today(), -9)) } },
    })
    expect(longPast).toEqual([])
  })

  test('việc hủy bỏ giữa chừng không để lại số nào', async () => {
    const before = await counted()
    const one = await db.declaration.findFirstOrThrow({ where: { status: 'UNDER_REVIEW' } })
    await expect(
      db.$transaction(async (tx) => {
        await tx.declaration.update({ where: { id: one.id }, data: { status: 'RETURNED' } })
        throw new Error('hủy')
      }),
    ).rejects.toThrow('hủy')
    expect(await counted()).toEqual(before)
  })

  test('ai sửa sổ đếm sau lưng thì đêm đến được đếm lại, và được báo', async () => {
    const right = await counted()
    await db.caseTally.deleteMany({ where: { officeCode: '08902' } })
    await db.caseTally.create({ data: { officeCode: '001', status: 'RETURNED', stand: 7 } })
    expect(await counted()).not.toEqual(right)
    expect(await recountTally()).toBeGreaterThan(1)
    expect(await counted()).toEqual(right)
    expect(await recountTally()).toBe(0)
  })

  test('hạn đã qua từ lâu vẫn được đếm là quá hạn', async () => {
    await foldTally()
    const overdue = await db.declaration.count({
      where: {
        officeCode: { in: OFFICES },
        status: { in: submitted.filter(due) },
        dueOn: { lte: new Date(today()) },
      },
    })
    expect((await counted())['qua-han']).toBeGreaterThanOrEqual(overdue)
    expect(overdue).toBeGreaterThan(0)
  })
})
