import { beforeAll, describe, expect, test } from 'vitest'
import type { Officer } from '@/lib/accounts/account'
import { today } from '@/lib/forms/days/dates'
import { db } from '@/lib/platform/database/db'
import { askedOfDatabase, plansOf } from '@/lib/platform/fixtures/asked-of-database'
import { inTransaction } from '@/lib/platform/database/transaction'
import { listEntries } from '@/lib/platform/journal/journal'
import { COUNT, everyCase, loadManyCases, officer } from './fixtures/many-cases'
import { isIn } from './fixtures/is-in'
import { limitsOf, queues } from './queues'
import { NOBODY, orders, readWish } from './list-wish'
import { findFirst, lockFirst } from './next/repository'
import { listCases } from './repository'
import { readSearch } from './search'
import { findStartDay } from './tally/repository'
import { foldTally } from './tally/watch-tally'
import { findCases, CASES_A_PAGE, showQueue } from './show-queue'

/** However many cases there are: how long they take is measured by `npm run bench`. */
const MOST_QUESTIONS = 5

beforeAll(loadManyCases)

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

  test('mỗi lần xem là một dòng nhật ký, có số hồ sơ đã hiện', async () => {
    const stream = 'office:08907'
    await showQueue(officer('08907'), 'da-xong', 1)
    const entries = await listEntries(stream)
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      act: 'view-queue',
      details: { queue: 'da-xong', page: 1, rows: CASES_A_PAGE },
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

  test.each(['chưa gộp', 'đã gộp'])(
    'lật từng trang tới hết hàng đợi thì gặp mỗi hồ sơ đúng một lần, đúng thứ tự (sổ đếm %s)',
    async (state) => {
      if (state === 'đã gộp') await foldTally()
      const officeCodes = ['089', '08902', '08907', '001']
      const wish = readWish({}, 'can-xu-ly', { officeCodes, words: '' })
      const asked = {
        officeCodes,
        limits: limitsOf('can-xu-ly', today()),
        wish: { ...wish, order: 'han' as const },
        search: null,
      }
      const whole = await listCases(asked, { limit: COUNT, offset: 0 })
      expect(whole.length).toBeGreaterThan(600)
      const days = new Set<string>()
      for (let offset = 0; offset < whole.length; offset += CASES_A_PAGE) {
        const part = { limit: CASES_A_PAGE, offset }
        const shown = await listCases(asked, part)
        expect(shown, String(offset)).toEqual(whole.slice(offset, offset + CASES_A_PAGE))
        const places = { codes: officeCodes, statuses: [...asked.limits.statuses] }
        const start = await findStartDay(places, part)
        if (start) days.add(start.day)
      }
      // The tally did help: several pages began on a day of their own.
      expect(days.size).toBeGreaterThan(3)
    },
  )

  test('quản trị không xem được danh sách nào', async () => {
    const administrator = { ...officer('089'), roles: ['ADMINISTRATOR'] } as Officer
    expect(await showQueue(administrator, 'can-xu-ly', 1)).toBeNull()
    expect(await findCases(administrator, readSearch('Lò Thị Mẩy')!.search)).toBeNull()
  })

  test.each(orders)(
    'trang đầu xếp theo $slug đọc thẳng từ chỉ mục có sẵn thứ tự ấy',
    async ({ slug }) => {
      const wish = {
        ...readWish({}, 'can-xu-ly', { officeCodes: ['089'], words: '' }),
        order: slug,
      }
      const query = {
        officeCodes: ['089'],
        limits: limitsOf('can-xu-ly', today()),
        wish,
        search: null,
      }
      const asked = await askedOfDatabase(() =>
        listCases(query, { limit: CASES_A_PAGE, offset: 0 }),
      )
      const [plan] = await plansOf(asked)
      expect(plan).toMatch(
        /Index (Only )?Scan (Backward )?using "Declaration_officeCode_status_\w+_idx"/,
      )
      expect(plan).not.toMatch(/Seq Scan on "Declaration"|Bitmap/)
    },
  )

  test.each([
    ['chưa ai nhận', NOBODY],
    ['của một người', officer('089').id],
  ])('lọc hồ sơ %s, và nhận hồ sơ tiếp theo, cũng không đọc cả bảng', async (_, holder) => {
    const officeCodes = ['089']
    const wish = { ...readWish({}, 'can-xu-ly', { officeCodes, words: '' }), holder }
    const query = { officeCodes, limits: limitsOf('can-xu-ly', today()), wish, search: null }
    const asked = { ...query, wish: { ...wish, holder: null } }
    const waiting = { officerId: officer('089').id, asked, passOver: [] }
    const { reference } = (await findFirst(waiting))!
    const questions = await askedOfDatabase(async () => {
      await listCases(query, { limit: CASES_A_PAGE, offset: 0 })
      await inTransaction((tx) => lockFirst(waiting, tx))
      await findFirst({ ...waiting, after: reference })
    })
    const plans = await plansOf(questions)
    // The list, the first to take, where one stands, and what comes after.
    expect(plans).toHaveLength(4)
    for (const plan of plans) {
      expect(plan).toMatch(/Index (Only )?Scan (Backward )?using "Declaration_/)
      expect(plan).not.toMatch(/Seq Scan on "Declaration"/)
    }
  })

  test('một trang, kể cả số đếm và nhật ký, chỉ hỏi cơ sở dữ liệu vài câu', async () => {
    for (const { slug } of queues) {
      const asked = await askedOfDatabase(() => showQueue(officer('089'), slug, 1))
      expect(asked.length, slug).toBeGreaterThan(2)
      expect(asked.length, slug).toBeLessThanOrEqual(MOST_QUESTIONS)
    }
  })
})
