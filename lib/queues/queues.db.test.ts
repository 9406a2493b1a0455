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
import { findNextCase } from './find-next-case'
import { readWish } from './list-wish'
import { sealWords } from './sealed-words'
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
      const wish = readWish({}, slug, { officeCodes: inScope, words: '' })
      const asked = { officeCodes: inScope, limits: limitsOf(slug, today()), wish, search: null }
      const listed = await listCases(asked, { limit: COUNT, offset: 0 })
      expect(listed.map(({ reference }) => reference).sort(), slug).toEqual(expected.sort())
    }
  })

  test('cán bộ cấp huyện chỉ đếm hồ sơ của cơ quan mình', async () => {
    const { counts, cases } = (await showQueue(officer('08902'), 'can-xu-ly', 1))!
    const own = await everyCase(['08902'])
    expect(counts['can-xu-ly']).toBe(own.filter((one) => isIn('can-xu-ly', one, today())).length)
    expect(new Set(cases.map(({ officeCode }) => officeCode))).toEqual(new Set(['08902']))
  })

  const PAGES = [1, 2, 3, 4]
  const listed = async (slug: 'can-xu-ly' | 'cho-duyet' | 'cho-ban-ky' | 'da-xong', asked = {}) => {
    const pages = await Promise.all(
      PAGES.map((page) => showQueue(officer('089'), slug, page, asked)),
    )
    return pages.flatMap((page) => page!.cases)
  }
  const far = '9999-12-31'

  test.each(['can-xu-ly', 'cho-duyet', 'cho-ban-ky'] as const)(
    '%s: quá hạn đứng đầu, rồi đến hạn gần nhất; không có hạn thì chờ lâu nhất trước',
    async (slug) => {
      const cases = await listed(slug)
      expect(cases).toHaveLength(PAGES.length * PAGE_SIZE)
      expect(new Set(cases.map(({ reference }) => reference)).size).toBe(cases.length)
      const keys = cases.map(
        ({ dueOn, statusSince }) => `${dueOn ?? far} ${statusSince.toISOString()}`,
      )
      expect(keys).toEqual(keys.toSorted())
      expect(cases[0]!.dueOn! < today()).toBe(true)
    },
  )

  test('xếp theo chờ lâu nhất hay mới đến nhất thì đúng như thế, ở mọi hàng', async () => {
    const since = (cases: ListedCase[]) => cases.map(({ statusSince }) => statusSince.getTime())
    const oldest = since(await listed('can-xu-ly', { xep: 'cho-lau' }))
    expect(oldest).toEqual(oldest.toSorted((a, b) => a - b))
    const newest = since(await listed('can-xu-ly', { xep: 'moi' }))
    expect(newest).toEqual(newest.toSorted((a, b) => b - a))
    expect(since(await listed('da-xong'))).toEqual(since(await listed('da-xong', { xep: 'moi' })))
  })

  test('lọc theo tình trạng, cơ quan, ngày gửi và chữ: danh sách, số đếm và số trang cùng một điều', async () => {
    const all = await everyCase(['089', '08902', '08907'])
    const from = addDays(today(), -20)
    const to = addDays(today(), -5)
    const dayOf = (date: Date) => date.toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })
    const asked = {
      'tinh-trang': 'REFUSED',
      'co-quan': '08902',
      tu: from,
      den: to,
      chu: sealWords(officer('089'), 'trần bảo'),
    }
    const expected = all.filter(
      ({ status, officeCode, submittedAt, fullName }) =>
        status === 'REFUSED' &&
        officeCode === '08902' &&
        dayOf(submittedAt) >= from &&
        dayOf(submittedAt) <= to &&
        fullName === 'Trần Bảo Châu',
    )
    const shown = (await showQueue(officer('089'), 'da-xong', 1, asked))!
    expect(expected.length).toBeGreaterThan(PAGE_SIZE)
    expect(shown.found).toBe(expected.length)
    expect(shown.pages).toBe(Math.ceil(expected.length / PAGE_SIZE))
    const references = new Set(expected.map(({ reference }) => reference))
    expect(shown.cases.every(({ reference }) => references.has(reference))).toBe(true)
    expect(shown.counts['da-xong']).toBeGreaterThan(shown.found)
  })

  test('bộ lọc không mở thêm gì: cơ quan khác, tình trạng của hàng khác, chữ do cơ quan khác niêm', async () => {
    const plain = (await showQueue(officer('08902'), 'can-xu-ly', 1))!
    for (const asked of [
      { 'co-quan': '001' },
      { 'tinh-trang': 'DRAFT' },
      { 'tinh-trang': 'APPROVED' },
      { tu: '2026-02-30', den: 'hôm qua' },
      { chu: sealWords(officer('001'), 'Lò Thị Mẩy') },
      { chu: 'không phải chữ niêm' },
      { xep: 'constructor' },
    ]) {
      const shown = (await showQueue(officer('08902'), 'can-xu-ly', 1, asked))!
      expect(shown.cases, JSON.stringify(asked)).toEqual(plain.cases)
      expect(shown.found).toBe(plain.found)
    }
  })

  test('hồ sơ tiếp theo là hồ sơ đứng ngay sau trong việc của mình; hết hàng thì về đầu', async () => {
    const [first, second] = (await showQueue(officer('089'), 'can-xu-ly', 1))!.cases
    expect(await findNextCase(officer('089'), first!.reference)).toBe(second!.reference)
    expect(await findNextCase(officer('089'), 'KHONGCON')).toBe(first!.reference)
    const administrator = { ...officer('089'), roles: ['ADMINISTRATOR'] } as Officer
    expect(await findNextCase(administrator, first!.reference)).toBeNull()
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
