import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as children } from '@/app/(citizen)/ca-nhan/con/route'
import { GET as child } from '@/app/(citizen)/ca-nhan/con/[id]/route'
import { GET as form } from '@/app/(citizen)/ca-nhan/con/[id]/to-khai-da-duyet/route'
import { POST as begin } from '@/app/(citizen)/ca-nhan/con/dang-ky/route'
import { GET as childStep } from '@/app/(public)/dang-ky/con/route'
import { POST as open } from '@/app/(citizen)/ca-nhan/con/mo/route'
import type { User } from '@/lib/accounts/account'
import { askCode } from '@/lib/accounts/codes/ask-code'
import { aVisitor } from '@/lib/accounts/fixtures'
import { listHistory } from '@/lib/accounts/personal/list-history'
import { today } from '@/lib/forms/days/dates'
import { drawn, opened, readOn } from '@/lib/forms/fixtures/drawn-page'
import { addDays } from '@/lib/forms/days/working-days'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { aUser } from '@/lib/requests/fixtures/own-wishes'
import { current, press, save, type Route } from '@/lib/registration/fixtures/presses'
import { stepHref } from '@/lib/registration/steps/addresses'
import { nextHref } from '@/lib/registration/steps/journey'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { handOver } from './hand-over'
import { listWards } from './repository'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let scene: Scene
let approved: PlayedCase
let parent: User
let childId: string

const accountOf = (login: string) => db.account.findUniqueOrThrow({ where: { login } })

beforeAll(async () => void (scene = await openScene()))
beforeEach(async () => {
  jar.clear()
  // Of the test before.
  await handOver()
  approved = await scene.aCase({ stage: 'approved', kind: 'child' })
  const { bhxhCode, fullName, phone, idNumber } = approved.person
  parent = (await db.account.create({
    data: { kind: 'CITIZEN', login: bhxhCode, bhxhCode, fullName, phone, idNumber },
  })) as unknown as User
  childId = (await accountOf(approved.child!.bhxhCode)).id
  await signIn(parent as never)
})

const openForm = (address: string) =>
  form(new Request(`http://localhost:3000${address}`), {
    params: Promise.resolve({ id: childId }),
  })

const birthdayIs = (day: string) =>
  db.guardianship.updateMany({ where: { childId }, data: { endsOn: new Date(day) } })

describe('cha, mẹ sau khi con được duyệt', () => {
  test('thấy con trong «Con của tôi», mở được tài khoản của con, và con đọc được ai đã xem', async () => {
    expect(readOn(await drawn(children, '/ca-nhan/con'))).toContain(approved.child!.fullName)
    const params = { id: childId }
    const page = readOn(await drawn(child, `/ca-nhan/con/${childId}`, params))
    expect(page).toContain(approved.child!.fullName)
    const owner = (await accountOf(approved.child!.bhxhCode)) as unknown as User
    const { lines } = await listHistory(owner, { page: 1, isOwn: false })
    expect(lines.flatMap(({ what }) => what)).toContain('Cha, mẹ hoặc người giám hộ xem tài khoản')
  })

  test('mở được tờ khai đã duyệt mà mình gửi cho con, lần mở được ghi lại; người giám hộ khác và người lạ thì không', async () => {
    const params = { id: childId }
    const address = `/ca-nhan/con/${childId}/to-khai-da-duyet`
    expect(await drawn(child, `/ca-nhan/con/${childId}`, params)).toContain(address)
    expect((await openForm(address)).headers.get('content-type')).toBe('application/pdf')
    const looks = await listEntries(`declaration:${approved.id}`)
    expect(
      looks.some(({ act, actor }) => act === 'view-paper' && actor === `account:${parent.id}`),
    ).toBe(true)

    const { user: second } = await aUser()
    await db.guardianship.create({
      data: {
        childId,
        guardianCode: second.login,
        kinship: 'father',
        endsOn: new Date('2099-01-01'),
      },
    })
    for (const { id } of [second, (await aUser()).user]) {
      jar.clear()
      await signIn({ id })
      expect((await openForm(address)).status).toBe(404)
    }
    jar.clear()
    await signIn(parent)
    await birthdayIs(addDays(today(), -1))
    // They are led to where the end of it is told.
    await expect(openForm(address)).rejects.toMatchObject({
      digest: expect.stringContaining(`/ca-nhan/con?thoi=${childId}`) as string,
    })
  })

  test('đăng ký lại cho con mình đang quản lý: trang của con nói ngay, dẫn đến tài khoản của con; người khác không đọc được', async () => {
    await press(begin as Route, {})
    const { reference } = await current()
    const { fullName, bhxhCode } = approved.child!
    const words = { fullName, birthDate: '5/9/2015', bhxhCode }
    const said = await save('child', { reference, ...words, intent: 'tiep' })
    expect(said.to).toBe(`${stepHref('child')}?xem=1#da-quan-ly`)
    const page = await drawn(childStep, `${stepHref('child')}?xem=1`)
    expect(page).toContain(`href="/ca-nhan/con/${childId}"`)
    expect(page).toContain('id="da-quan-ly"')
    await db.session.deleteMany({ where: { accountId: parent.id } })
    expect(await drawn(childStep, stepHref('child'))).not.toContain(childId)
  })

  test('biết thêm người quản lý thì làm ở đâu, mang gì', async () => {
    const page = readOn(await drawn(child, `/ca-nhan/con/${childId}`, { id: childId }))
    expect(page).toContain('Làm tại cơ quan BHXH nào cũng được')
  })

  test('xin lại mã kích hoạt của con: tin nhắn nói của con, đăng nhập bằng mã số của con', async () => {
    const { login, phone } = await accountOf(approved.child!.bhxhCode)
    await askCode(login, 'sms', aVisitor())
    const { body } = await db.message.findFirstOrThrow({
      where: { accountId: childId, recipient: phone! },
      orderBy: { id: 'desc' },
    })
    expect(body).toContain('Mã kích hoạt của con')
    expect(body).toContain('mã số BHXH của con')
  })

  test('người khác không thấy, dù biết địa chỉ', async () => {
    const stranger = await scene.aCase({ stage: 'approved' })
    jar.clear()
    await signIn((await accountOf(stranger.person.bhxhCode)) as never)
    const params = { id: childId }
    const page = readOn(await opened(child, `/ca-nhan/con/${childId}`, params))
    expect(page).not.toContain(approved.child!.fullName)
  })

  test('đăng ký cho con nữa: chỉ phần của con còn trống, và hồ sơ mở được ở trình duyệt khác', async () => {
    const begun = await press(begin as Route, {})
    expect(begun.to).toBe(stepHref('child'))
    const { typed, reference } = await current()
    expect(nextHref(typed)).toBe(stepHref('child'))
    expect(typed.guardian).toMatchObject({ bhxhCode: parent.login })
    expect(typed.contact?.contactPerson).toBe(parent.fullName)
    jar.clear()
    await signIn(parent as never)
    expect((await press(open as Route, { reference })).to).toMatch(/^\/ho-so/)
    expect((await current()).reference).toBe(reference)
  })

  test('hồ sơ của tài khoản khác thì không mở được', async () => {
    const other = await scene.aCase({ stage: 'sent' })
    expect((await press(open as Route, { reference: other.reference })).to).toBe(
      '/ca-nhan/con?loi=1',
    )
  })
})

describe('ngày sinh nhật 18 tuổi', () => {
  test('trước ngày ấy cha, mẹ còn quản lý; từ 0 giờ ngày ấy thì không, dù việc nền chưa chạy', async () => {
    await birthdayIs(addDays(today(), 1))
    expect(await listWards(parent.login)).toHaveLength(1)
    await birthdayIs(today())
    expect(await listWards(parent.login)).toHaveLength(0)
  })

  test('số điện thoại của cha, mẹ được bỏ, mật khẩu cũ hết hiệu lực, phiên kết thúc, có tin báo', async () => {
    const phone = approved.person.phone!
    await db.account.update({ where: { id: childId }, data: { passwordHash: 'x' } })
    await signIn({ id: childId } as never)
    await birthdayIs(today())
    expect(await handOver()).toBe(1)
    expect(await handOver()).toBe(0)
    const account = await db.account.findUniqueOrThrow({ where: { id: childId } })
    expect(account).toMatchObject({ phone: null, passwordHash: null })
    const [message] = await db.message.findMany({
      where: { accountId: childId, recipient: phone },
      orderBy: { createdAt: 'desc' },
    })
    expect(message?.body).toContain('mang căn cước đến cơ quan BHXH')
    expect(await db.session.count({ where: { accountId: childId, endedAt: null } })).toBe(0)
  })

  test('số điện thoại riêng của con thì giữ, tin báo nói tự đặt mật khẩu mới', async () => {
    await db.account.update({ where: { id: childId }, data: { phone: '+84912000777' } })
    await birthdayIs(addDays(today(), -3))
    expect(await handOver()).toBe(1)
    expect(await db.account.findUnique({ where: { id: childId } })).toMatchObject({
      phone: '+84912000777',
      passwordHash: null,
    })
    const sent = await db.message.findMany({ where: { recipient: '+84912000777' } })
    expect(sent.some(({ body }) => body.includes('Quên mật khẩu'))).toBe(true)
  })
})
