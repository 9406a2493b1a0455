import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as drawOffices } from '@/app/(public)/dang-ky/co-quan/route'
import { POST as chooseOffice } from '@/app/(public)/dang-ky/co-quan/route'
import { drawn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aTypedDraft } from '../fixtures'
import { begun, current, press, save, type Fields, type Route } from '../fixtures/presses'
import { choicesIn, windowAt } from '../fixtures/windows'
import type { StepId } from '../steps/steps'
import { submitDeclaration } from '../sent/submit-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const kept = async (step: StepId) => (await current()).typed[step] ?? {}

// Step, field, what another window makes of it, what this one does, and both as a person reads them.
const both: [StepId, string, Fields, Fields, string, string][] = [
  ['subject', 'subject', { subject: 'organisation' }, { subject: '' }, 'Cơ quan', 'Để trống'],
  ['declarant', 'fullName', { fullName: 'Lò Thị Mảy' }, { fullName: 'Lò Thị Khác' }, 'Mảy', 'Khác'],
  ['declarant', 'bhxhCode', { bhxhCode: '1410203041' }, { bhxhCode: '12' }, '1410203041', '12'],
  ['declarant', 'idNumber', { idNumber: '' }, { idNumber: 'B1234567' }, 'Để trống', 'B1234567'],
  ['address', 'street', { street: 'Ấp Một' }, { street: 'Ấp Hai' }, 'Ấp Một', 'Ấp Hai'],
  [
    'address',
    'province',
    { province: '91', commune: '' },
    { province: '79', commune: '' },
    'An Giang',
    'Hồ Chí Minh',
  ],
  ['contact', 'email', { email: 'a@vidu.vn' }, { email: '' }, 'a@vidu.vn', 'Để trống'],
  ['contact', 'phone', { phone: '0912 000 001' }, { phone: '0912 000 002' }, '000 001', '000 002'],
  [
    'contact',
    'contactPerson',
    { contactPerson: 'Y Bliă' },
    { contactPerson: "H'Hen Niê" },
    'Y Bliă',
    'Hen Niê',
  ],
  [
    'transaction',
    'officeCode',
    { officeCode: '08902' },
    { officeCode: '08903' },
    'Châu Đốc',
    'Tịnh Biên',
  ],
  [
    'submission',
    'pickupAddress',
    { method: 'post', pickupAddress: 'Ấp Ba' },
    { method: 'post', pickupAddress: 'Ấp Tư' },
    'Ấp Ba',
    'Ấp Tư',
  ],
]

describe('hai cửa sổ sửa cùng một mục', () => {
  test.each(both)(
    '%s.%s: không điều nào bị ghi đè, người khai chọn',
    async (...[step, field, first, second, ...shown]) => {
      await begun()
      const [one, two] = [await windowAt(step), await windowAt(step)]
      await one(first)
      const before = await kept(step)
      const asked = await two(second)
      expect(asked.status).toBe(409)
      for (const words of shown) if (step !== 'transaction') expect(asked.text).toContain(words)
      expect((await kept(step))[field]).toBe(before[field])
      expect(asked.text).toContain('vừa đổi ở cửa sổ hoặc máy khác')

      const [here, elsewhere] = choicesIn(asked.text)
      expect((await save(step, elsewhere!)).status).toBe(303)
      expect((await kept(step))[field]).toBe(before[field])
      expect((await save(step, here!)).status).toBe(303)
      expect((await kept(step))[field]).toBe(second[field])
    },
  )

  test.each(both)(
    '%s.%s: tự lưu bằng script cũng không ghi đè',
    async (...[step, field, first, second]) => {
      await begun()
      const [one, two] = [await windowAt(step), await windowAt(step)]
      await one(first, 'luu')
      const before = await kept(step)
      const answer = await two(second, 'luu')
      expect(answer.status).toBe(409)
      expect((JSON.parse(answer.text) as { contested: string[] }).contested).toContain(field)
      expect((await kept(step))[field]).toBe(before[field])
    },
  )

  test('mục khác của cùng trang vẫn được lưu, chỉ mục trùng mới hỏi', async () => {
    await begun()
    const [one, two] = [await windowAt('contact'), await windowAt('contact')]
    await one({ email: 'a@vidu.vn' })
    await two({ email: 'b@vidu.vn', contactPerson: 'Y Bliă' })
    expect(await kept('contact')).toMatchObject({ email: 'a@vidu.vn', contactPerson: 'Y Bliă' })
  })

  test('đổi giống nhau, hay cửa sổ sau không đụng vào, thì không hỏi', async () => {
    await begun()
    const [one, two, three] = [
      await windowAt('contact'),
      await windowAt('contact'),
      await windowAt('contact'),
    ]
    await one({ email: 'a@vidu.vn' })
    expect((await two({ email: ' a@vidu.vn ' })).status).toBe(303)
    expect((await three({})).status).toBe(303)
    expect(await kept('contact')).toMatchObject({ email: 'a@vidu.vn' })
  })

  test('nhấn hai lần, hay đổi hai lần ở một cửa sổ mở lại, thì không hỏi', async () => {
    await begun()
    const one = await windowAt('declarant')
    expect((await one({ fullName: 'Lò Thị Mảy' })).status).toBe(303)
    expect((await one({ fullName: 'Lò Thị Mảy' })).status).toBe(303)
    expect((await (await windowAt('declarant'))({ fullName: 'Lò Thị Mai' })).status).toBe(303)
  })

  test('trong lúc đang chọn, cửa sổ thứ ba lại đổi: được hỏi lần nữa', async () => {
    await begun()
    const [one, two, three] = [
      await windowAt('contact'),
      await windowAt('contact'),
      await windowAt('contact'),
    ]
    await one({ email: 'a@vidu.vn' })
    const [here] = choicesIn((await two({ email: 'b@vidu.vn' })).text)
    expect((await three({ email: 'c@vidu.vn' })).status).toBe(409)
    await (
      await windowAt('contact')
    )({ email: 'd@vidu.vn' })
    const again = await save('contact', here!)
    expect(again.status).toBe(409)
    expect(again.text).toContain('d@vidu.vn')
  })

  test('hồ sơ được trả lại để bổ sung cũng vậy', async () => {
    const { id } = await begun()
    await submitDeclaration(await current())
    const corrections = [{ step: 'declarant', field: 'fullName', code: 'x', text: 'Sửa lại.' }]
    await db.declaration.update({ where: { id }, data: { status: 'RETURNED', corrections } })
    const [one, two] = [await windowAt('declarant'), await windowAt('declarant')]
    await one({ fullName: 'Lò Thị Mảy' })
    const asked = await two({ fullName: 'Lò Thị Khác' })
    expect(asked.status).toBe(409)
    expect(asked.text).toContain('Lò Thị Mảy')
    expect(await kept('declarant')).toMatchObject({ fullName: 'Lò Thị Mảy' })
  })

  test('chọn cơ quan ở trang danh sách cũng vậy', async () => {
    await begun(aTypedDraft({ transaction: { officeCode: '' } }))
    const { reference } = await current()
    const shown = wordsIn(await drawn(drawOffices, '/dang-ky/co-quan?mo=089'), 'shown')!
    const choose = (officeCode: string) =>
      press(chooseOffice as Route, { reference, shown, officeCode })
    expect((await choose('08902')).status).toBe(303)
    const asked = await choose('08903')
    expect(asked.status).toBe(409)
    expect(await kept('transaction')).toMatchObject({ officeCode: '08902' })
    expect((await save('transaction', choicesIn(asked.text)[0]!)).status).toBe(303)
    expect(await kept('transaction')).toMatchObject({ officeCode: '08903' })
  })
})
