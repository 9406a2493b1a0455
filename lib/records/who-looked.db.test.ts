import { beforeEach, expect, test, vi } from 'vitest'
import { GET as home } from '@/app/(citizen)/ca-nhan/route'
import { GET as historyOf } from '@/app/(citizen)/ca-nhan/[whose]/nhat-ky/route'
import { GET as estimate } from '@/app/(citizen)/ca-nhan/[whose]/uoc-tinh/[loai]/route'
import { listHistory } from '@/lib/accounts/personal/list-history'
import { inSight, opened } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { aPersonWithRecords } from './fixtures/a-person-with-records'
import { openRecords } from './open-records'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

const ledTo = (page: Promise<string>) =>
  page.then(
    () => 'a page',
    (led: { digest?: string }) => String(led.digest),
  )

test('xem mà hiện đầy đủ số thì nhật ký của chủ nói ra, một lần', async () => {
  const { user } = await aPersonWithRecords()
  for (const inFull of [false, true])
    await openRecords(user, { whose: 'toi', part: 'cards', inFull })
  const { lines } = await listHistory(user, { page: 1, isOwn: true })
  const told = lines.flatMap(({ what }) => what).filter((words) => words.includes('thẻ BHYT'))
  expect(told).toEqual(['Xem thẻ BHYT, hiện đầy đủ số'])
})

test('chưa đăng nhập mà mở ước tính đã chọn: đăng nhập xong vẫn là ước tính ấy, số che vẫn che', async () => {
  const address = '/ca-nhan/toi/uoc-tinh/luong-huu?luong=9000000&den=12%2F2030&hien=1&xong=gui'
  const led = await ledTo(opened(estimate, address, { whose: 'toi', loai: 'luong-huu' }))
  const goal = '/ca-nhan/toi/uoc-tinh/luong-huu?luong=9000000&den=12%2F2030'
  expect(led).toContain(`tiep=${encodeURIComponent(goal)};`)
})

test('cha mẹ thấy con ở trang cá nhân của mình, và đọc được ai đã xem dữ liệu của con', async () => {
  const { user: mother } = await aPersonWithRecords()
  const { user: child } = await aPersonWithRecords({ birthDate: '01/02/2015' })
  const guardian = { guardianCode: mother.login, kinship: 'Mẹ', endsOn: new Date('2038-02-01') }
  await db.guardianship.create({ data: { childId: child.id, ...guardian } })
  await signIn(mother)
  const html = await opened(home, '/ca-nhan')
  expect(inSight(html)).toContain('Con của tôi')
  expect(html).toContain(`href="/ca-nhan/con/${child.id}"`)
  const led = await ledTo(opened(historyOf, `/ca-nhan/${child.id}/nhat-ky`, { whose: child.id }))
  expect(led).toContain(`/ca-nhan/con/${child.id}#ai-da-xem`)
})
