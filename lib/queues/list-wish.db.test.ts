import { beforeAll, describe, expect, test } from 'vitest'
import type { Officer } from '@/lib/accounts/account'
import { today } from '@/lib/forms/days/dates'
import { addDays } from '@/lib/forms/days/working-days'
import { findNextCase } from './next/find-next-case'
import type { ListedCase } from './listed-case'
import { everyCase, loadManyCases, officer } from './fixtures/many-cases'
import { sealWords } from './sealed-words'
import { CASES_A_PAGE, showQueue } from './show-queue'

beforeAll(loadManyCases)

describe('danh sách việc xếp và lọc theo ý cán bộ', () => {
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
      expect(cases).toHaveLength(PAGES.length * CASES_A_PAGE)
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
    expect(expected.length).toBeGreaterThan(CASES_A_PAGE)
    expect(shown.found).toBe(expected.length)
    expect(shown.pages).toBe(Math.ceil(expected.length / CASES_A_PAGE))
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
})
