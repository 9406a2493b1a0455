import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as chooseOffice } from '@/app/(public)/dang-ky/co-quan/route'
import { POST as handIn } from '@/app/(public)/dang-ky/kiem-tra/route'
import { POST as enterCode } from '@/app/(public)/dang-ky/xac-nhan-so-dien-thoai/route'
import { POST as withdraw } from '@/app/(public)/ho-so/rut/route'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { begun, current, press, save, wordsOf, type Route } from '../fixtures/presses'
import { submitDeclaration } from '../sent/submit-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

describe('hồ sơ đã đi tiếp trong khi trang còn mở', () => {
  const sentAnd = async (id: string, status: 'WITHDRAWN' | 'LAPSED') => {
    await submitDeclaration(await current())
    await db.declaration.update({ where: { id }, data: { status } })
  }
  const moves: [string, (id: string) => Promise<unknown>][] = [
    ['gửi ở cửa sổ khác', async () => submitDeclaration(await current())],
    ['rút ở cửa sổ khác', (id) => sentAnd(id, 'WITHDRAWN')],
    ['đóng vì quá hạn', (id) => sentAnd(id, 'LAPSED')],
  ]

  test.each(moves)('%s: trang nói vì sao chưa lưu, và trả lại điều vừa gõ', async (_, move) => {
    const { id, reference } = await begun()
    await move(id)
    const before = (await current()).typed
    const { status, text } = await save('contact', {
      reference,
      contactPerson: 'Lò Thị <Mới>',
      email: 'moi@vidu.vn',
      intent: 'tiep',
    })
    expect(status).toBe(409)
    expect(text).toContain('Lò Thị &lt;Mới&gt;')
    expect(text).toContain('moi@vidu.vn')
    expect((await current()).typed).toEqual(before)
  })

  test.each(wordsOf)('trả lại điều vừa gõ ở phần %s', async (step, words) => {
    const { reference } = await begun()
    await submitDeclaration(await current())
    const { status, text } = await save(step, { ...words, reference, intent: 'tiep' })
    expect(status).toBe(409)
    for (const word of ['Y Bliă 7', 'khong-phai', 'Ấp 3'].filter((one) =>
      Object.values(words).includes(one),
    ))
      expect(text).toContain(word)
  })

  test('trả lại để bổ sung: mục được nêu thì lưu, mục khóa thì báo', async () => {
    const { id, reference } = await begun()
    await submitDeclaration(await current())
    const corrections = [{ step: 'declarant', field: 'fullName', code: 'x', text: 'Sửa lại.' }]
    await db.declaration.update({ where: { id }, data: { status: 'RETURNED', corrections } })
    const words = { reference, fullName: 'Lò Thị Mây', bhxhCode: '9999999999', intent: 'tiep' }
    const { status, text } = await save('declarant', words)
    expect([status, text.includes('9999999999'), text.includes('Lò Thị Mây')]).toEqual([
      409,
      true,
      false,
    ])
    expect((await current()).typed.declarant).toMatchObject({
      fullName: 'Lò Thị Mây',
      bhxhCode: '1410 203 040',
    })
  })

  test('trang khóa nhấn «Tiếp» mà không đổi gì thì đi tiếp, và giấy không đổi', async () => {
    const { id, reference } = await begun()
    await submitDeclaration(await current())
    const corrections = [{ step: 'photos', field: 'front', code: 'x', text: 'Chụp lại.' }]
    await db.declaration.update({ where: { id }, data: { status: 'RETURNED', corrections } })
    const { transaction } = (await current()).typed
    const pressed = { reference, startsOn: '2030-01-01', intent: 'tiep' }
    expect(await save('transaction', pressed)).toMatchObject({ status: 303 })
    expect((await current()).typed.transaction).toEqual(transaction)
  })

  test.each([
    ['chọn cơ quan', chooseOffice, 409, ''],
    ['nhập mã', enterCode, 303, '/ho-so?tin=khong-sua-duoc'],
    ['ghi nhận lần nữa', handIn, 303, '/ho-so?tin=da-gui-truoc'],
  ])('%s: nói rõ', async (_, route, status, to) => {
    const { reference } = await begun()
    await submitDeclaration(await current())
    const fields = { reference, officeCode: '08902', code: '123456', commitment: 'yes' }
    expect(await press(route as Route, fields)).toMatchObject({ status, to })
  })

  test('rút hai lần: lần sau nói là không rút được nữa', async () => {
    const { reference } = await begun()
    await submitDeclaration(await current())
    expect((await press(withdraw as Route, { reference })).to).toBe('/ho-so?tin=da-rut')
    expect((await press(withdraw as Route, { reference })).to).toBe('/ho-so?tin=chua-rut-duoc')
  })
})
