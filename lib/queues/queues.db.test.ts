import { beforeAll, describe, expect, test } from 'vitest'
import type { Officer } from '@/lib/accounts/account'
import { today } from '@/lib/forms/dates'
import { addDays } from '@/lib/forms/working-days'
import { db, pool } from '@/lib/platform/db'
import { listEntries } from '@/lib/platform/journal'
import { newReference } from '@/lib/registration/new-reference'
import { statuses } from '@/lib/registration/status'
import { loadCatalogues } from '@/prisma/catalogues'
import type { ListedCase } from './listed-case'
import { isIn, limitsOf, queues } from './queues'
import { listCases } from './repository'
import { readSearch } from './search'
import { findCases, PAGE_SIZE, showQueue } from './show-queue'

const COUNT = 10_000
const OFFICES = ['089', '08902', '08907', '001']
const officer = (officeCode: string) =>
  ({
    id: '00000000-0000-7000-8000-000000000001',
    kind: 'OFFICER',
    officeCode,
    roles: ['CHECKER'],
  }) as unknown as Officer

/** Ten thousand cases in every status, spread over offices, days and deadlines. */
beforeAll(async () => {
  await loadCatalogues(pool)
  const data = Array.from({ length: COUNT }, (_, at) => {
    const status = statuses[at % statuses.length]!
    const isDraft = status === 'DRAFT'
    const name = at % 97 === 0 ? 'Lò Thị Mẩy' : 'Trần Bảo Châu'
    return {
      reference: newReference(),
      status,
      formVersion: 1,
      officeCode: isDraft ? null : OFFICES[Math.floor(at / 10) % OFFICES.length]!,
      answers: isDraft ? null : {},
      submittedAt: isDraft ? null : new Date(Date.now() - (at % 40) * 86_400_000),
      statusSince: new Date(Date.now() - (at % 30) * 86_400_000),
      dueOn: at % 3 === 0 ? null : new Date(addDays(today(), (at % 23) - 10)),
      decidedById:
        status === 'APPROVED' || status === 'REFUSED'
          ? '00000000-0000-7000-8000-000000000002'
          : null,
      fullName: name,
      searchText: name === 'Lò Thị Mẩy' ? 'lo thi may' : 'tran bao chau',
      bhxhCode: String(at).padStart(10, '0'),
      idNumber: `089${String(at).padStart(9, '0')}`,
      phone: `+84980${String(at).padStart(6, '0')}`,
    }
  })
  const columns = Object.keys(data[1]!)
    .map((name) => `"${name}"`)
    .join(', ')
  // One statement for all: this test is about reading them.
  await pool.query(
    `INSERT INTO "Declaration" (id, "updatedAt", ${columns})
     SELECT gen_random_uuid(), now(), ${columns} FROM jsonb_populate_recordset(NULL::"Declaration", $1)`,
    [JSON.stringify(data)],
  )
  await pool.query('ANALYZE "Declaration"')
})

const everyCase = (officeCodes: string[]) =>
  db.declaration
    .findMany({ where: { officeCode: { in: officeCodes }, status: { not: 'DRAFT' } } })
    .then((rows) =>
      rows.map((row) => ({ ...row, dueOn: row.dueOn?.toISOString().slice(0, 10) ?? null })),
    ) as unknown as Promise<ListedCase[]>

describe('hàng đợi với 10.000 hồ sơ', () => {
  test('số đếm và danh sách đúng từng hồ sơ như bảng hàng đợi nói', async () => {
    const inScope = (await db.office.findMany({ where: { parentCode: '089' } }))
      .map(({ code }) => code)
      .concat('089')
    const all = await everyCase(inScope)
    const { counts } = (await showQueue(officer('089'), 'can-xu-ly', 1))!
    for (const { slug } of queues) {
      const expected = all
        .filter((one) => isIn(slug, one, today()))
        .map(({ reference }) => reference)
      expect(counts[slug], slug).toBe(expected.length)
      const listed = await listCases(inScope, limitsOf(slug, today()), { limit: COUNT, offset: 0 })
      expect(listed.map(({ reference }) => reference).sort(), slug).toEqual(expected.sort())
    }
  })

  test('cán bộ cấp huyện chỉ đếm hồ sơ của cơ quan mình', async () => {
    const { counts, cases } = (await showQueue(officer('08902'), 'can-xu-ly', 1))!
    const own = await everyCase(['08902'])
    expect(counts['can-xu-ly']).toBe(own.filter((one) => isIn('can-xu-ly', one, today())).length)
    expect(new Set(cases.map(({ officeCode }) => officeCode))).toEqual(new Set(['08902']))
  })

  test('lâu nhất đứng đầu, từng trang không trùng không sót', async () => {
    const first = (await showQueue(officer('089'), 'cho-ban-ky', 1))!
    const second = (await showQueue(officer('089'), 'cho-ban-ky', 2))!
    expect([first.cases.length, second.cases.length]).toEqual([PAGE_SIZE, PAGE_SIZE])
    const since = [...first.cases, ...second.cases].map(({ statusSince }) => statusSince.getTime())
    expect(since).toEqual(since.toSorted((a, b) => a - b))
    expect(new Set([...first.cases, ...second.cases].map(({ reference }) => reference)).size).toBe(
      2 * PAGE_SIZE,
    )
  })

  test('mỗi lần xem là một dòng nhật ký, có số hồ sơ đã hiện', async () => {
    const stream = 'office:08907'
    await showQueue(officer('08907'), 'da-xong', 1)
    const entries = await listEntries(stream)
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      act: 'view-queue',
      details: { queue: 'da-xong', page: 1, rows: PAGE_SIZE },
    })
  })

  test('tìm theo tên không dấu, mã số, giấy tờ, điện thoại; không thấy hồ sơ cơ quan khác', async () => {
    const search = async (code: string, typed: string) =>
      (await findCases(officer(code), readSearch(typed)!.search))!.cases
    expect((await search('089', 'may lo')).every(({ fullName }) => fullName === 'Lò Thị Mẩy')).toBe(
      true,
    )
    const one = await db.declaration.findFirstOrThrow({
      where: { officeCode: '089', status: 'RETURNED' },
    })
    for (const typed of [one.bhxhCode!, one.idNumber!, one.phone!.replace('+84', '0')]) {
      expect((await search('089', typed)).map(({ reference }) => reference)).toEqual([
        one.reference,
      ])
      expect(await search('001', typed)).toEqual([])
    }
    const looked = (await listEntries('office:001')).at(-1)!
    expect(JSON.stringify(looked)).not.toContain(one.bhxhCode!)
  })

  test('quản trị không xem được danh sách nào', async () => {
    const administrator = { ...officer('089'), roles: ['ADMINISTRATOR'] } as Officer
    expect(await showQueue(administrator, 'can-xu-ly', 1)).toBeNull()
    expect(await findCases(administrator, readSearch('Lò Thị Mẩy')!.search)).toBeNull()
  })

  test('một trang, kể cả số đếm và nhật ký, xong trong 300 ms', async () => {
    const times: number[] = []
    for (const { slug } of [...queues, ...queues]) {
      const start = performance.now()
      await showQueue(officer('089'), slug, 1)
      times.push(performance.now() - start)
    }
    const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
    expect(median).toBeLessThan(300)
  })
})
