import { expect, test, vi } from 'vitest'
import { anActiveCitizen } from '@/lib/accounts/fixtures'
import { db } from '@/lib/platform/database/db'
import { openAgedRows } from '../fixtures/aged-rows'
import { showRetention } from '../shown/show-retention'
import { keptTerms, termIds } from '../terms/terms'
import { keepTermsByMinute, keepTermsByNight } from './keep-terms'

const HOUR_MS = 3_600_000

/** So far on either side of its end. */
const marginOf = (hours: number) => (hours < 24 ? 1 : 26) * HOUR_MS

const countsOf = async (rows: string): Promise<{ old: number; young: number; of: number }[]> =>
  db.$queryRawUnsafe(rows)

test('mỗi loại dữ liệu đến hạn thì mất, chưa đến hạn thì còn, và bảng của quản trị nói đúng như thế', async () => {
  const add = await openAgedRows()
  const left = async (term: (typeof termIds)[number], now: number) => {
    const end = new Date(now - keptTerms[term].hours * HOUR_MS)
    const margin = marginOf(keptTerms[term].hours)
    const sides = `count(*) FILTER (WHERE at < '${end.toISOString()}')::int AS old,
      count(*) FILTER (WHERE at BETWEEN '${end.toISOString()}' AND '${new Date(end.getTime() + 2 * margin).toISOString()}')::int AS young`
    const [row] = await countsOf(`SELECT ${sides}, 0 AS of FROM (${keptTerms[term].rows}) kept`)
    return row!
  }
  const now = Date.now()
  for (const term of termIds) {
    const [end, margin] = [now - keptTerms[term].hours * HOUR_MS, marginOf(keptTerms[term].hours)]
    await add[term](new Date(end - margin))
    await add[term](new Date(end + margin))
    const { old, young } = await left(term, now)
    expect([term, old >= 1, young >= 1]).toEqual([term, true, true])
  }
  await keepTermsByMinute()
  await keepTermsByNight()
  for (const term of termIds) {
    const { old, young } = await left(term, now)
    expect([term, old, young >= 1]).toEqual([term, 0, true])
  }
  const shown = await showRetention()
  expect(shown.filter(({ deleted }) => deleted < 1).map(({ term }) => term)).toEqual([])
  expect(shown.filter(({ trouble }) => trouble !== null)).toEqual([])
})

test('một loại không xóa được thì các loại khác vẫn được xóa, quản trị thấy loại nào', async () => {
  const { id } = await anActiveCitizen()
  const old = new Date(Date.now() - 3 * 24 * HOUR_MS)
  const data = { purpose: 'sign-in', subject: id, destination: '', codeHash: '', expiresAt: old }
  await db.oneTimeCode.create({ data })
  await db.consentDraft.create({ data: { giverId: id, keptAt: old } })
  vi.spyOn(db.oneTimeCode, 'deleteMany').mockRejectedValueOnce(
    new TypeError('số điện thoại của ai'),
  )
  await expect(keepTermsByNight()).rejects.toThrow()
  expect(await db.consentDraft.count({ where: { giverId: id } })).toBe(0)
  const troubled = (await showRetention()).filter(({ trouble }) => trouble !== null)
  expect(troubled.map(({ term, trouble }) => [term, trouble])).toEqual(
    expect.arrayContaining([['codes', 'failed']]),
  )
  const [run] = await db.retentionRun.findMany({ where: { term: 'codes' } })
  expect(run!.failure).toBe('TypeError')
})
