import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as drawReview } from '@/app/(public)/dang-ky/kiem-tra/route'
import { GET as drawOffices } from '@/app/(public)/dang-ky/co-quan/route'
import { GET as drawPhone } from '@/app/(public)/dang-ky/xac-nhan-so-dien-thoai/route'
import { GET as drawPhotos } from '@/app/(public)/dang-ky/anh-giay-to/route'
import { GET as drawTransaction } from '@/app/(public)/dang-ky/noi-giao-dich/route'
import { GET as drawCase } from '@/app/(public)/ho-so/route'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { today } from '@/lib/forms/days/dates'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { correctDeclaration } from './correct-declaration'
import { aTypedDraft } from '../fixtures'
import { begun, current } from '../fixtures/presses'
import { mergeTyped } from '../repository'
import { submitDeclaration } from './submit-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const fresh = (own = {}) => aTypedDraft({ transaction: { startsOn: today() }, ...own })
const words = async (draw: unknown, address = '/') =>
  readOn(await drawn(draw, address)).replace(/\s+/g, ' ')
const goesTo = async (draw: unknown) => {
  const thrown = await drawn(draw, '/').catch((fault: { digest?: string }) => fault)
  return String((thrown as { digest?: string }).digest).split(';')[2]
}

const note = 'Tên đệm trên căn cước là Thị.'
async function returned(corrections: object[], typed = fresh()) {
  const { id } = await begun(typed)
  await submitDeclaration(await current())
  await db.declaration.update({ where: { id }, data: { status: 'RETURNED', corrections } })
  return id
}
const nameWrong = { step: 'declarant', field: 'fullName', code: 'x', text: 'Sửa họ tên.', note }
const photoWrong = { step: 'photos', field: 'front', code: 'y', text: 'Chụp lại.' }
const paperWrong = { step: 'submission', field: 'method', code: 'z', text: 'Ký lại.' }

describe('hồ sơ được trả lại', () => {
  test('chưa sửa gì: trang kiểm tra nói vậy, có lời của cán bộ, không hứa xem phần vừa sửa', async () => {
    await returned([nameWrong])
    const page = await words(drawReview)
    expect(page).toContain('Bạn chưa sửa mục nào.')
    expect(page).toContain(note)
    expect(page).not.toContain('phần bạn vừa sửa')
  })

  test('đã sửa: nói trước và nay', async () => {
    const id = await returned([nameWrong])
    await mergeTyped(id, 'declarant', { fullName: 'Lò Thị Mây' })
    const page = await words(drawReview)
    expect(page).toContain('Trước: Lò Thị Mẩy Nay: Lò Thị Mây')
    expect(page).toContain('Điều in trên mẫu 01 đã đổi')
    expect(page).not.toContain('Bạn chưa sửa mục nào')
  })

  test('người liên hệ đổi theo tên thì không nói là bạn đã sửa; tự sửa thì nói', async () => {
    const id = await returned([nameWrong])
    await mergeTyped(id, 'declarant', { fullName: 'Lò Thị Mây' })
    await mergeTyped(id, 'contact', { contactPerson: 'Lò Thị Mây' })
    expect(await words(drawReview)).toContain('Người liên hệ Đổi theo họ và tên.')
    await mergeTyped(id, 'contact', { contactPerson: 'Y Bliă' })
    expect(await words(drawReview)).toContain('Trước: Lò Thị Mẩy Nay: Y Bliă')
  })

  test('chỉ thay ảnh: không phải in lại, và nói đã thay ảnh', async () => {
    const id = await returned([photoWrong])
    await mergeTyped(id, 'photos', { front: 'c0ffee00-0000-4000-8000-000000000009' })
    const page = await words(drawReview)
    expect(page).toContain('Đã thay ảnh khác.')
    expect(page).toContain('Bạn không phải in và ký lại mẫu 01')
  })

  test('chỉ tờ khai giấy có lỗi: phải ký lại, nhưng không nói điều in đã đổi', async () => {
    await returned([paperWrong])
    const page = await words(drawReview)
    expect(page).toContain('in lại mẫu 01, ký tên và nộp')
    expect(page).not.toContain('Điều in trên mẫu 01 đã đổi')
  })

  test('trang bên cạnh các bước biết phần nào khóa', async () => {
    await returned([nameWrong])
    expect(await goesTo(drawOffices)).toMatch(/^\/dang-ky\/noi-giao-dich\?ma=/)
    expect(await words(drawPhone)).not.toContain('điền phần sau')
    expect(await words(drawPhotos)).not.toContain('Chụp cả hai mặt')
    expect(await words(drawTransaction)).not.toContain('Chọn nơi bạn đi lại')
  })

  test('bước được nêu không tự nhận là đã xong', async () => {
    await returned([nameWrong])
    expect(await words(drawPhone)).toMatch(/Người đăng ký Cần xem lại/)
  })

  test('cơ quan được nêu thì trang chọn cơ quan mở', async () => {
    await returned([{ step: 'transaction', field: 'officeCode', code: 'o', text: 'Chọn lại.' }])
    expect(await words(drawOffices)).toContain('Chọn cơ quan Bảo hiểm xã hội')
  })

  test('sửa điều in trên giấy rồi gửi: hồ sơ nói tờ khai cũ không dùng nữa', async () => {
    const id = await returned([nameWrong])
    expect(await words(drawCase)).not.toContain('không dùng nữa')
    await mergeTyped(id, 'declarant', { fullName: 'Lò Thị Mây' })
    await correctDeclaration(await current())
    expect(await words(drawCase)).toContain('Tờ khai bạn ký lần trước không dùng nữa')
  })
})
