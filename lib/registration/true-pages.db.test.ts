import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as drawActivate } from '@/app/(auth)/kich-hoat/route'
import { GET as drawReview } from '@/app/(public)/dang-ky/kiem-tra/route'
import { GET as drawPhone } from '@/app/(public)/dang-ky/xac-nhan-so-dien-thoai/route'
import { GET as drawPhotos } from '@/app/(public)/dang-ky/anh-giay-to/route'
import { GET as drawTransaction } from '@/app/(public)/dang-ky/noi-giao-dich/route'
import { GET as drawStart } from '@/app/(public)/dang-ky/route'
import { GET as drawCase } from '@/app/(public)/ho-so/route'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { today } from '@/lib/forms/days/dates'
import { db, pool } from '@/lib/platform/database/db'
import { record } from '@/lib/platform/journal/journal'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aTypedDraft } from './fixtures'
import { begun, current, save } from './fixtures/presses'
import { submitDeclaration } from './sent/submit-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const fresh = (own = {}) => aTypedDraft({ transaction: { startsOn: today() }, ...own })
const words = async (draw: unknown, address = '/') =>
  readOn(await drawn(draw, address)).replace(/\s+/g, ' ')

describe('đường bưu điện', () => {
  const byPost = (pickupAddress: string) =>
    fresh({ submission: { method: 'post', pickupAddress, pickupTime: 'any' } })

  test('hồ sơ nói không phải đến; trang chọn cơ quan không bảo mang đến', async () => {
    await begun(byPost('Ấp 3, xã Giả Định'))
    expect(await words(drawTransaction)).not.toContain('Mang tờ khai')
    await submitDeclaration(await current())
    expect(await words(drawCase)).toContain('nên không phải đến cơ quan BHXH')
  })

  test('tự nộp thì không có câu ấy', async () => {
    await begun(fresh())
    await submitDeclaration(await current())
    expect(await words(drawCase)).not.toContain('không phải đến')
  })

  test.each([
    ['Số 8 ngõ 3 phố Giả Định', true],
    ['Ấp 3, xã Giả Định', false],
  ])('địa chỉ «%s»: được hỏi thêm là %s', async (pickupAddress, isAsked) => {
    await begun(byPost(pickupAddress))
    expect((await words(drawReview)).includes('chưa có xã, phường')).toBe(isAsked)
  })
})

describe('điều cổng đã biết thì nói trước khi đi', () => {
  const account = { kind: 'CITIZEN', login: '1410203040', fullName: 'Lò Thị Mẩy' } as const

  test('mã số và số điện thoại này đã có tài khoản; số khác thì không nói gì', async () => {
    await begun(fresh())
    const { id } = await db.account.create({ data: { ...account, phone: '0900000000' } })
    expect(await words(drawReview)).not.toContain('đã có tài khoản')
    await db.account.update({ where: { id }, data: { phone: '+84912345678' } })
    expect(await words(drawReview)).toContain('đã có tài khoản')
    await db.account.delete({ where: { id } })
  })

  test('đang có hồ sơ khác chưa xong; hồ sơ đã đóng thì thôi', async () => {
    const first = await begun(fresh({ declarant: { bhxhCode: '1410203999' } }))
    await submitDeclaration(await current())
    await begun(fresh({ declarant: { bhxhCode: '1410203999' } }))
    expect(await words(drawReview)).toContain('đang có một hồ sơ khác')
    await db.declaration.update({ where: { id: first.id }, data: { status: 'WITHDRAWN' } })
    expect(await words(drawReview)).not.toContain('đang có một hồ sơ khác')
  })

  test.each([
    ['012345678', true],
    ['014 199 000 123', false],
    ['B1234567', false],
  ])('giấy tờ số %s: nói CMND hết giá trị là %s', async (idNumber, isTold) => {
    await begun(fresh({ declarant: { idNumber, idNumberStands: idNumber } }))
    expect((await words(drawReview)).includes('CMND 9 chữ số đã hết giá trị')).toBe(isTold)
  })
})

describe('sau khi kích hoạt', () => {
  async function approved(passwordHash: string | null) {
    const { id } = await begun(fresh())
    await submitDeclaration(await current())
    const [receivedById, reviewedById, decidedById] = await Promise.all(
      ['A', 'B', 'C'].map(async (letter) => {
        const data = { kind: 'OFFICER', login: `${id}${letter}`, fullName: letter } as const
        return (await db.account.create({ data })).id
      }),
    )
    const officers = { receivedById, reviewedById, decidedById }
    await db.declaration.update({ where: { id }, data: { status: 'APPROVED', ...officers } })
    const data = { kind: 'CITIZEN', login: id, fullName: 'Lò Thị Mẩy', declarationId: id } as const
    const account = await db.account.create({ data: { ...data, passwordHash } })
    if (passwordHash)
      await record({ stream: `account:${account.id}`, act: 'activate', actor: 'citizen' })
  }

  test('hồ sơ nói đã kích hoạt lúc nào, việc tiếp theo là đăng nhập', async () => {
    await approved('x')
    const page = await words(drawCase)
    expect(page).toMatch(/Tài khoản được kích hoạt lúc \d\d:\d\d/)
    expect(page).toContain('Quá trình xử lý Tài khoản đã được kích hoạt')
    expect(page).not.toContain('Mã kích hoạt nằm trong tin nhắn')
    for (const draw of [drawStart, drawActivate])
      expect(await words(draw)).toContain('Tài khoản ấy đã kích hoạt')
  })

  test('chưa kích hoạt thì nói mã ở đâu, dùng đến khi nào', async () => {
    await approved(null)
    const page = await words(drawCase)
    expect(page).toContain('Mã kích hoạt nằm trong tin nhắn')
    expect(page).toContain('7 ngày')
    for (const draw of [drawStart, drawActivate])
      expect(await words(draw)).not.toContain('đã kích hoạt:')
  })
})

test('tiêu đề không nói «Lỗi» khi không còn gì phải sửa', async () => {
  await begun(fresh())
  expect(await drawn(drawPhotos, '/dang-ky/anh-giay-to?loi=1')).not.toContain('<title>Lỗi')
  expect(await drawn(drawPhone, '/?loi=1')).not.toContain('<title>Lỗi')
})

test('trang khóa nói hồ sơ đã gửi, hay đã đóng', async () => {
  const { id, reference } = await begun(fresh())
  await submitDeclaration(await current())
  expect(await words(drawCase, '/ho-so?tin=da-khoa')).toContain('đã được gửi từ trước')
  await db.declaration.update({ where: { id }, data: { status: 'WITHDRAWN' } })
  const page = await words(drawCase, '/ho-so?tin=da-khoa')
  expect(page).toContain('Hồ sơ đã đóng: Đã rút.')
  expect(page).not.toContain('gửi hoặc đã đóng')
  expect((await save('contact', { reference, email: 'x@vidu.vn', intent: 'tiep' })).status).toBe(
    409,
  )
})
