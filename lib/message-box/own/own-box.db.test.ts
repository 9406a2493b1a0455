import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as box, POST as press } from '@/app/(citizen)/ca-nhan/hop-thu/route'
import { GET as home } from '@/app/(citizen)/ca-nhan/route'
import { streamOf, type User } from '@/lib/accounts/account'
import { newsFor } from '@/lib/accounts/messages'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { inTransaction } from '@/lib/platform/database/transaction'
import { listEntries } from '@/lib/platform/journal/journal'
import { queueMessage } from '@/lib/platform/messages/outbox'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { press as pressed } from '@/lib/registration/fixtures/presses'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { smsWithCode } from '@/lib/verification/send-code'
import { BOX_HREF, READ_PRESS } from './box-presses'
import { countUnread } from './read-own-messages'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let owner: User
let other: User
const phone = '+84912000444'
const reached = { phone, email: 'may@vidu.vn', emailVerified: true }
const news = ({ id }: User) =>
  inTransaction(async (tx) => {
    for (const one of newsFor('change-password', reached, new Date()))
      await queueMessage({ ...one, accountId: id }, tx)
  })
const draw = async (page = 1) => readOn(await drawn(box, `${BOX_HREF}?trang=${page}`))
const mark = (named: string) => pressed(press, { [READ_PRESS]: named })
const newest = () =>
  db.message.findFirstOrThrow({
    where: { accountId: owner.id, secret: false },
    orderBy: { id: 'desc' },
  })

beforeAll(async () => {
  owner = (await aPersonWithRecords({})).user
  other = (await aPersonWithRecords({})).user
})
beforeEach(async () => {
  await db.message.deleteMany({ where: { accountId: { in: [owner.id, other.id] } } })
  jar.clear()
  await signIn(owner)
})

test('mọi tin đã gửi cho tài khoản đứng một chỗ: đến đâu, bằng gì, lời gì; tin của người khác thì không', async () => {
  await news(owner)
  await news(other)
  await db.message.updateMany({
    where: { accountId: owner.id, channel: 'SMS' },
    data: { state: 'DELIVERED', sentAt: new Date(), deliveredAt: new Date() },
  })
  await db.message.updateMany({
    where: { accountId: owner.id, channel: 'EMAIL' },
    data: { state: 'FAILED' },
  })
  const page = await draw()
  expect(page.match(/Mật khẩu tài khoản của ông\/bà vừa được đổi lúc/g)).toHaveLength(2)
  expect(page).toMatch(/Tin nhắn đến[^]*444[^]*Đã đến nơi/)
  expect(page).toMatch(/Thư điện tử đến[^]*Không gửi được/)
  expect(page).not.toContain('0912000444')
  const acts = (await listEntries(streamOf(owner.id))).map(({ act }) => act)
  expect(acts).toContain('view-messages')
})

test('tin mang mã hiện lời mà không hiện mã, dù tin chưa đi hay cổng đang trình diễn', async () => {
  const message = smsWithCode('sign-in', phone, 'K7PM3QXR')
  await inTransaction((tx) =>
    queueMessage({ ...message, secret: true, purpose: 'sign-in', accountId: owner.id }, tx),
  )
  const page = await draw()
  expect(page).toContain('••• là mã đăng nhập BHXH')
  expect(page).toContain('Đang chờ gửi')
  expect(page).not.toMatch(/K7P-?M3Q-?XR/)
  await db.message.updateMany({ where: { accountId: owner.id }, data: { openWords: null } })
  expect(await draw()).toContain('Tin này mang mã, lời của tin không được giữ.')
})

test('số tin chưa đọc đứng ở trang cá nhân; đánh dấu một tin, rồi tất cả; người khác không đánh dấu hộ được', async () => {
  await news(owner)
  expect(await countUnread(owner)).toBe(2)
  expect(readOn(await drawn(home, '/ca-nhan'))).toContain('Hộp thư (2 chưa đọc)')
  const { id } = await newest()
  await signIn(other)
  for (const named of [id, '']) await mark(named)
  expect(await countUnread(owner)).toBe(2)
  await signIn(owner)
  await mark('không phải một tin')
  expect(await countUnread(owner)).toBe(2)
  expect(await mark(id)).toMatchObject({ to: `${BOX_HREF}?xong=1` })
  expect(await countUnread(owner)).toBe(1)
  await mark('')
  expect(await countUnread(owner)).toBe(0)
  expect(readOn(await drawn(home, '/ca-nhan'))).not.toContain('chưa đọc')
})

test('đếm tin chưa đọc đi bằng một chỉ mục chỉ có tin chưa đọc', async () => {
  const [{ 'QUERY PLAN': plan }] = await db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`
    return tx.$queryRaw<[{ 'QUERY PLAN': unknown }]>`
      EXPLAIN (FORMAT JSON) SELECT count(*)::int FROM "Message" WHERE "accountId" = ${owner.id}::uuid AND "readAt" IS NULL AND NOT secret`
  })
  expect(JSON.stringify(plan)).toContain('Message_unread_idx')
})

test('nhiều tin thì chia trang, mới nhất trước; số trang quá xa là trang cuối', async () => {
  for (let times = 0; times < 12; times++) await news(owner)
  const [first, last] = [await draw(1), await draw(9)]
  expect(first).toContain('Trang 1 trên 2')
  expect(last).toContain('Trang 2 trên 2')
  expect(last.match(/vừa được đổi lúc/g)).toHaveLength(4)
})

test('người chưa đăng nhập phải đăng nhập rồi mới xem, mới đánh dấu được', async () => {
  jar.clear()
  await expect(draw()).rejects.toMatchObject({ digest: expect.stringContaining('/dang-nhap') })
  expect(await mark('')).toMatchObject({ status: 303 })
})
