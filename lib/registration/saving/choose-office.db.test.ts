import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as officePage } from '@/app/(public)/dang-ky/co-quan/route'
import { GET as searchForDialog } from '@/app/(public)/dang-ky/co-quan/tim/route'
import { POST as choose } from '@/app/(public)/dang-ky/co-quan/route'
import type { FoundLine } from '@/lib/offices/office-lines'
import { drawn, faultsOfSummary, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { switchIntent } from '@/lib/words/switch-intent'
import { begun, current, press, type Route } from '../fixtures/presses'
import { markOf } from './shown-mark'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

describe('chọn cơ quan khi trình duyệt tắt JavaScript', () => {
  test.each<[string, Record<string, string>]>([
    ['tỉnh đang mở', { mo: '089' }],
    ['kết quả tìm', { tim: 'chau doc' }],
    ['cơ quan gần địa chỉ', {}],
  ])('chưa chọn gì ở %s: được nhắc, danh sách vẫn mở như trước', async (_, list) => {
    const { reference } = await begun()
    const query = new URLSearchParams(list)
    const before = await drawn(officePage, `/dang-ky/co-quan?${query}`)
    for (const [name, value] of Object.entries(list)) expect(wordsIn(before, name)).toBe(value)
    const { to } = await press(choose as Route, { reference, ...list })
    const after = await drawn(officePage, to)
    expect(faultsOfSummary(after)).toEqual({ links: ['officeCode'], faults: [] })
    const choices = (html: string) => html.match(/name="officeCode"/g)?.length
    expect(choices(after)).toBe(choices(before))
  })

  test.each(['089', '[089]', '089 02', 'BHXH 08902', '[08902] BHXH TP Châu Đốc'])(
    'gõ mã “%s” thì thấy cơ quan ấy',
    async (tim) => {
      await begun()
      const html = await drawn(officePage, `/dang-ky/co-quan?${new URLSearchParams({ tim })}`)
      expect(html).toMatch(/name="officeCode"[^>]*value="089(02)?"/)
    },
  )

  test('gõ quá dài: được nói phải viết gọn, chữ còn trong ô', async () => {
    await begun()
    const tim = 'chau doc '.repeat(30).trim()
    const html = await drawn(officePage, `/dang-ky/co-quan?${new URLSearchParams({ tim })}`)
    expect(faultsOfSummary(html)).toEqual({ links: ['tim'], faults: [] })
    expect(readOn(html)).toContain('Viết gọn lại, tối đa 200 ký tự.')
    expect(wordsIn(html, 'tim')).toBe(tim)
  })
})

describe('cả trang là một biểu mẫu', () => {
  const switchOn = (address: string, fields: Record<string, string>) =>
    press(choose as Route, { ...fields, intent: switchIntent }, {}, address)
  const ticked = (html: string) =>
    [...html.matchAll(/<input[^>]*name="officeCode"[^>]*>/g)]
      .filter(([input]) => input.includes('checked=""'))
      .map(([input]) => /value="(\w+)"/.exec(input)![1])

  test.each(['/dang-ky/co-quan?mo=089', '/dang-ky/co-quan?tim=chau+doc'])(
    'đổi tiếng ở %s: điều đánh dấu, chữ chưa tìm còn nguyên, bản nháp không đổi, địa chỉ không mang điều ấy',
    async (list) => {
      const { reference } = await begun()
      const before = await current()
      const address = `${list}&ma=${reference}`
      const shown = markOf(reference, { officeCode: before.typed.transaction!.officeCode! })
      const typed = { reference, shown, officeCode: '08902', tim: 'Cà Mau' }
      const { to, about } = await switchOn(address, typed)
      expect([to, about]).toEqual([list, reference])
      const after = await drawn(officePage, `${to}&ma=${reference}`)
      expect(ticked(after)).toEqual(['08902'])
      expect(wordsIn(after, 'tim')).toBe('Cà Mau')
      expect((await current()).typed).toEqual(before.typed)
      // Another list, or this one after another choice, says nothing of it.
      expect(ticked(await drawn(officePage, '/dang-ky/co-quan?mo=001'))).toEqual([])
    },
  )

  test('Enter trong ô tìm với chữ mới là tìm; với chữ vừa tìm là chọn', async () => {
    const { reference } = await begun()
    const shown = markOf(reference, { officeCode: '089' })
    const typed = { reference, shown, officeCode: '08902', asked: 'chau doc' }
    expect((await press(choose as Route, { ...typed, tim: 'Cà Mau' })).to).toBe(
      '/dang-ky/co-quan?tim=C%C3%A0+Mau#ket-qua',
    )
    expect((await press(choose as Route, { ...typed, tim: 'chau doc' })).to).toBe(
      '/dang-ky/noi-giao-dich#officeCode',
    )
  })

  test('tìm hay đổi tiếng không bắt đầu một bản nháp', async () => {
    await press(choose as Route, { intent: 'tim', tim: 'Cà Mau' })
    await switchOn('/dang-ky/co-quan', {})
    expect(await current()).toBeUndefined()
  })
})

describe('hộp chọn tìm như trang không có JavaScript', () => {
  const inDialog = async (tim: string) => {
    const address = `http://localhost:3000/dang-ky/co-quan/tim?${new URLSearchParams({ tim })}`
    const answer = await (searchForDialog as Route)(new Request(address), undefined as never)
    return (await answer.json()) as { title: string; found: FoundLine[] }
  }
  const onPage = async (tim: string) =>
    drawn(officePage, `/dang-ky/co-quan?${new URLSearchParams({ tim })}`)

  test.each([
    ...['hcm', 'Sài Gòn', 'long xuyên', 'ban mê thuột', 'Đắc Lắc', 'bà rịa', 'ninh', 'chau thanh'],
    ...['quan 9', '08902', '[089]', 'chau d', 'xyz khong co dau'],
  ])('gõ “%s”: một thứ tự, một số đếm, một lý do', async (tim) => {
    await begun()
    const { title, found } = await inDialog(tim)
    const html = await onPage(tim)
    expect(readOn(html)).toContain(title)
    const results = html.split('id="tree"')[0]!
    const codes = [...results.matchAll(/<input[^>]*name="officeCode"[^>]*>/g)].map(
      ([input]) => /value="(\w+)"/.exec(input)![1],
    )
    expect(found.map(([code]) => code)).toEqual(codes)
    for (const [, label, why] of found) {
      expect(readOn(results)).toContain(label)
      if (why) expect(readOn(results)).toContain(why)
    }
  })

  test.each([
    ['hcm', '079'],
    ['Sài Gòn', '079'],
    ['long xuyên', '089'],
    ['ban mê thuột', '066'],
    ['Đắc Lắc', '066'],
    ['bà rịa', '077'],
  ])('tên khác “%s” đưa đến cơ quan dưới %s trước hết', async (typed, province) => {
    await begun()
    const { found } = await inDialog(typed)
    expect(found[0]?.[0]).toMatch(new RegExp(`^${province}`))
  })
})
