import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as chooseOffice } from '@/app/(public)/dang-ky/co-quan/route'
import { POST as handIn } from '@/app/(public)/dang-ky/kiem-tra/route'
import { POST as enterCode } from '@/app/(public)/dang-ky/xac-nhan-so-dien-thoai/route'
import { POST as withdraw } from '@/app/(public)/ho-so/rut/route'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { begun, current, press, save, wordsOf, type Route } from '../fixtures/presses'
import { findLost } from '../reference/lost'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

describe('máy không còn nhớ tờ khai (mất cookie, khóa đã bị thu hồi)', () => {
  const losing = {
    'mất cookie': async () => jar.clear(),
    'khóa bị thu hồi trên máy chủ': async () => void (await db.declarationKey.deleteMany()),
  }

  describe.each(Object.entries(losing))('%s', (_, lose) => {
    test.each(wordsOf)(
      'đang ở phần %s: điều vừa gõ được giữ, và trang nói rõ',
      async (step, words) => {
        const old = await begun()
        await lose()
        const { to } = await save(step, { ...words, reference: old.reference, intent: 'tiep' })
        expect(to).toContain('moi=1')
        const own = await current()
        expect(own.reference).not.toBe(old.reference)
        expect(own.typed[step]).toMatchObject(words)
        expect(Object.keys(own.typed)).toEqual([step])
        expect(await findLost()).toEqual({ reference: old.reference, replacement: own.reference })
      },
    )

    test('chọn cơ quan: điều vừa chọn được giữ trong tờ khai mới', async () => {
      const old = await begun()
      await lose()
      await press(chooseOffice as Route, { reference: old.reference, officeCode: '089' })
      expect((await current()).typed.transaction).toMatchObject({ officeCode: '089' })
      expect(await findLost()).toMatchObject({ reference: old.reference })
    })

    test.each([
      ['nhập mã', enterCode],
      ['ghi nhận', handIn],
      ['rút hồ sơ', withdraw],
    ])('%s: được chỉ cách mở lại, không có tờ khai mới nào sinh ra', async (_, route) => {
      const old = await begun()
      await lose()
      const before = await db.declaration.count()
      const fields = { reference: old.reference, code: '123456', commitment: 'yes' }
      expect((await press(route as Route, fields)).to).toBe('/ho-so?khac=1')
      expect(await findLost()).toEqual({ reference: old.reference, replacement: '' })
      expect(await db.declaration.count()).toBe(before)
    })
  })

  test('mọi lần gửi sau của cùng trang ấy vào cùng một tờ khai mới, và hỏi trước khi ghi đè', async () => {
    const old = await begun()
    jar.clear()
    const before = await db.declaration.count()
    const posted = { reference: old.reference, intent: 'tiep' }
    await save('address', { ...posted, street: 'Ấp 1' })
    for (const street of ['Ấp 2', 'Ấp 3']) {
      const { status, text } = await save('address', { ...posted, street })
      expect(status).toBe(409)
      for (const words of ['Ấp 1', street]) expect(text).toContain(words)
    }
    expect(await db.declaration.count()).toBe(before + 1)
    expect((await current()).typed.address).toMatchObject({ street: 'Ấp 1' })
  })

  test('mã hồ sơ bịa hay không có thật thì câu trả lời cũng như vậy', async () => {
    const { to } = await save('contact', { reference: 'K7PM3QXR', phone: '0912', intent: 'tiep' })
    expect(to).toContain('/dang-ky/lien-he?loi=1&moi=1')
    expect(await save('contact', { reference: '<b>', phone: '0912' })).toMatchObject({
      status: 303,
    })
  })
})
