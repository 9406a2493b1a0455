import { expect, test, vi } from 'vitest'
import { GET as ownPage } from '@/app/(citizen)/ca-nhan/route'
import { GET as profileOf } from '@/app/(citizen)/ca-nhan/[whose]/route'
import { opened, readOn } from '@/lib/forms/fixtures/drawn-page'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { signIn } from '@/lib/review/fixtures/sign-in'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const read = async (address: string) =>
  readOn(await opened(ownPage, address)).replace(/[\s\u00a0]+/g, ' ')

test('trang cá nhân nói điều tài khoản và dữ liệu BHXH ghi khác nhau, điều nào của nơi nào', async () => {
  await signIn((await aPersonWithRecords()).user)
  const page = await read('/ca-nhan?hien=1')
  expect(page).toContain('12 phố Giả Định, phường Ba Đình (theo dữ liệu BHXH)')
  expect(page).toMatch(/0987 654 321 \(theo dữ liệu BHXH\)/)
  const covered = await read('/ca-nhan')
  expect(covered).not.toContain('0987 654 321')
})

test.each([
  ['toi', '/ca-nhan'],
  ['00000000-0000-4000-8000-000000000000', '/ca-nhan/con/00000000-0000-4000-8000-000000000000'],
])('địa chỉ /ca-nhan/%s dẫn đến %s', async (whose, goal) => {
  await expect(opened(profileOf, `/ca-nhan/${whose}`, { whose })).rejects.toMatchObject({
    digest: expect.stringContaining(`;${goal};`),
  })
})
