import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as drawCase } from '@/app/(public)/ho-so/route'
import { GET as drawReview } from '@/app/(public)/dang-ky/kiem-tra/route'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { today } from '@/lib/forms/days/dates'
import type { Typed } from '@/lib/forms/form-state'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aTypedDraft } from '../fixtures'
import { begun, current } from '../fixtures/presses'
import { mergeTyped } from '../repository'
import { stepHref } from './addresses'
import { type StepId } from './steps'
import { correctDeclaration } from '../sent/correct-declaration'
import { submitDeclaration } from '../sent/submit-declaration'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

const asked = [
  { step: 'declarant', field: 'fullName', code: 'name', text: 'Sửa họ tên.' },
  { step: 'declarant', field: 'bhxhCode', code: 'code', text: 'Sửa mã số.' },
  { step: 'address', field: 'street', code: 'street', text: 'Sửa địa chỉ.' },
  { step: 'photos', field: 'front', code: 'front', text: 'Chụp lại.' },
  { step: 'contact', field: 'email', code: 'email', text: 'Sửa thư.' },
  { step: 'contact', field: 'contactPerson', code: 'person', text: 'Sửa người liên hệ.' },
  { step: 'submission', field: 'method', code: 'paper', text: 'Ký lại.' },
]

async function returned(codes: string[]) {
  const { id } = await begun(aTypedDraft({ transaction: { startsOn: today() } }))
  await submitDeclaration(await current())
  const corrections = asked.filter(({ code }) => codes.includes(code))
  await db.declaration.update({ where: { id }, data: { status: 'RETURNED', corrections } })
  return id
}
const onCase = async () => readOn(await drawn(drawCase, '/ho-so')).replace(/\s+/g, ' ')
const onReview = async () => readOn(await drawn(drawReview, '/dang-ky/kiem-tra'))
/** What is said of one of the things asked for. */
const about = (page: string, { text }: { text: string }) =>
  page.split(text)[1]!.split(/(?:Sửa|Trả lời|Xem lại) ở phần/)[0]!

const mends: [string, StepId, Typed][] = [
  ['name', 'declarant', { fullName: 'Lò Thị Mây' }],
  ['code', 'declarant', { bhxhCode: '1410203041' }],
  ['street', 'address', { commune: '00008' }],
  ['front', 'photos', { front: 'c0ffee00-0000-4000-8000-000000000009' }],
]

describe('hồ sơ được trả lại, sửa dở rồi quay lại', () => {
  test.each(mends)(
    'đã sửa một điều (%s): nói điều nào đã sửa, và chưa gửi',
    async (code, ...mend) => {
      const id = await returned(['name', 'code', 'street', 'front', 'paper'])
      expect(await onCase()).not.toContain('chưa gửi')
      await mergeTyped(id, ...mend)
      const page = await onCase()
      expect(page).toContain('Bạn đã sửa 1 trong 5 điều, chưa gửi.')
      for (const one of asked.filter(({ step }) => step !== 'contact'))
        if (one.code === code) expect(about(page, one)).toContain('Đã sửa, chưa gửi.')
        else expect(about(page, one)).not.toContain('Đã sửa, chưa gửi.')
      expect(page).toContain('vẫn được lưu')
    },
  )

  test.each(mends)(
    'đã sửa điều duy nhất được nêu (%s): nói còn phải gửi',
    async (code, ...mend) => {
      const id = await returned([code])
      // The list of steps beside the form says the same.
      expect(await onReview()).toContain('Cần xem lại')
      await mergeTyped(id, ...mend)
      expect(await onCase()).toContain('Bạn đã sửa xong, chưa gửi.')
      expect(await onReview()).not.toContain('Cần xem lại')
      expect(await onReview()).toContain('Đã sửa, chưa gửi')
    },
  )

  test.each<[string, StepId, Typed, string]>([
    ['viết lại như cũ', 'declarant', { fullName: ' Lò Thị  Mẩy ' }, 'name'],
    ['cùng số, viết khác', 'declarant', { bhxhCode: '1410203040' }, 'code'],
    ['xóa ảnh, chưa chọn ảnh khác', 'photos', { front: '' }, 'front'],
    ['nhập số còn thiếu', 'declarant', { bhxhCode: '14102' }, 'code'],
    ['sửa điều không được nêu', 'contact', { email: 'khac@vidu.vn' }, 'name'],
  ])('%s: chưa phải là sửa', async (_, step, words, code) => {
    const id = await returned([code])
    await mergeTyped(id, step, words)
    expect(await onCase()).not.toContain('chưa gửi')
  })
})

const questions: [string, StepId, Typed, Typed][] = [
  ['name', 'declarant', { fullName: 'Bà Trần Thị Mẫu Hai' }, { fullNameStands: 'Bà' }],
  ['email', 'contact', { email: 'may@gmail.con' }, { emailStands: 'gmail.con' }],
  ['person', 'contact', { contactPerson: 'Cụ Lò Thị Mẩy' }, { contactPersonStands: 'Cụ' }],
]

describe('hồ sơ được trả lại, còn câu hỏi chưa trả lời', () => {
  test.each(questions)(
    'đã nhập một điều (%s): hai trang cùng nói còn câu hỏi, và chưa gửi được',
    async (code, step, words, answer) => {
      const id = await returned([code])
      await mergeTyped(id, step, { ...(await current()).typed[step], ...words })
      const page = await onCase()
      expect(page).toContain('Đã nhập, chưa gửi. Còn câu hỏi chờ bạn trả lời.')
      expect(page).not.toMatch(/Đã sửa, chưa gửi|Bạn đã sửa/)
      const asks = `${stepHref(step)}?loi=1`
      await expect(drawn(drawReview, '/dang-ky/kiem-tra')).rejects.toMatchObject({
        digest: expect.stringContaining(asks),
      })
      expect(await correctDeclaration(await current())).toMatchObject({
        reason: 'incomplete',
        step,
      })
      await mergeTyped(id, step, { ...(await current()).typed[step], ...answer })
      expect(await onCase()).toContain('Bạn đã sửa xong, chưa gửi.')
      expect(await onReview()).toContain('Kiểm tra lại tờ khai')
      expect(await correctDeclaration(await current())).toEqual({ ok: true })
    },
  )
})
