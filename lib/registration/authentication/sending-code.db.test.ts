import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as reviewPage } from '@/app/(public)/dang-ky/kiem-tra/route'
import { GET as casePage } from '@/app/(public)/ho-so/route'
import { drawn, inSight } from '@/lib/forms/fixtures/drawn-page'
import { db, pool } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { aUser, phoneOf } from '@/lib/requests/fixtures/own-wishes'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { loadCatalogues } from '@/prisma/import/catalogues'
import {
  aChildsDraft,
  aParent,
  ask,
  commit,
  enter,
  newestCode,
  seenAtCode,
  type Parent,
} from '../fixtures/of-account'
import { current } from '../fixtures/presses'
import { mergeTyped } from '../repository'
import { submitDeclaration } from '../sent/submit-declaration'
import { reviewHref, sendingCodeHref as here } from '../steps/addresses'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const sentHref = '/dang-ky/da-ghi-nhan'
let user: Parent
beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(async () => {
  jar.clear()
  user = await aParent()
})

const asked = `${here}?da-gui=1`
const rowOf = (id: string) => db.declaration.findUniqueOrThrow({ where: { id } })
const isSent = async (id: string) => (await rowOf(id)).status !== 'DRAFT'

describe('gửi tờ khai của con bằng mã của tài khoản', () => {
  test('Ghi nhận chưa gửi mà hỏi mã; mã đúng thì gửi; hồ sơ và nhật ký ghi mã nào, đường nào, lúc nào', async () => {
    const { id, reference } = await aChildsDraft(user)
    expect(inSight(await drawn(reviewPage, reviewHref))).toMatch(
      /Nhấn “Ghi nhận”, rồi nhập mã xác thực .*Nhập đúng mã thì tờ khai mới được gửi.*Sau đó, bạn in/,
    )
    expect(await commit()).toBe(here)
    expect(await isSent(id)).toBe(false)
    const before = await seenAtCode(here)
    expect(before).toContain('Nhận mã')
    expect(before).toContain('sẽ được gửi đến liên hệ đang dùng')
    expect(before).not.toContain('Nhập mã')
    expect(await seenAtCode(asked)).not.toContain('Đã nhận yêu cầu gửi mã.')
    expect(await ask()).toBe(asked)
    const code = await newestCode(user)
    const after = await seenAtCode(asked)
    expect(after).toContain('Đã nhận yêu cầu gửi mã. Nhập mã vào ô ở dưới.')
    expect(after).toContain('điện tử được gửi đến liên hệ đang dùng')
    expect(after).toContain('Nhập mã xác thực để gửi.')
    expect(await enter(code)).toBe(sentHref)

    const { authenticated, committed, status } = await rowOf(id)
    const used = await db.oneTimeCode.findFirstOrThrow({ where: { subject: id } })
    expect(status).toBe('AWAITING_PAPER')
    expect(committed).toBeNull()
    expect(authenticated).toMatchObject({
      ...{ codeId: used.id, channel: 'SMS', sentTo: await phoneOf(user) },
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    })
    const entry = (await listEntries(`declaration:${id}`)).find(
      ({ act }) => act === 'confirm-by-code',
    )
    expect(entry).toMatchObject({
      actor: `account:${user.id}`,
      details: { code: used.id, channel: 'SMS', at: (authenticated as { at: string }).at },
    })
    expect(JSON.stringify([entry, authenticated])).not.toContain(code)
    const phone = await phoneOf(user)
    const page = inSight(await drawn(casePage, `/ho-so?ma=${reference}`))
    expect(page).toMatch(
      new RegExp(
        `Đã xác thực bằng mã giao dịch điện tử gửi tới .*${phone.slice(-3)} , lúc \\d\\d:`,
      ),
    )
    expect(page).not.toContain(phone.slice(-6))
  })

  test('chọn nhận bằng thư điện tử: mã đến thư, mã ấy gửi được', async () => {
    const email = 'me.cua.con@vidu.vn'
    user = await aParent(email)
    await db.account.update({ where: { id: user.id }, data: { emailVerified: true } })
    const { id } = await aChildsDraft(user)
    await commit()
    expect(await seenAtCode(here)).toContain('Nhận mã xác thực bằng')
    await ask('EMAIL')
    expect(await enter(await newestCode(user, email))).toBe(sentHref)
    expect((await rowOf(id)).authenticated).toMatchObject({ channel: 'EMAIL', sentTo: email })
  })

  test('thư điện tử chưa xác nhận thì không nhận mã', async () => {
    user = await aParent('chua@vidu.vn')
    await aChildsDraft(user)
    await commit()
    await ask('EMAIL')
    expect(
      await db.message.count({ where: { recipient: 'chua@vidu.vn', purpose: 'transaction' } }),
    ).toBe(0)
    expect(await newestCode(user)).toMatch(/^\d{6}$/)
  })

  test('lời cam kết được ghi vào lúc nhấn Ghi nhận, không phải lúc nhập mã', async () => {
    const { id } = await aChildsDraft(user)
    await commit()
    const before = new Date(Date.now() - 3_600_000).toISOString()
    await db.$executeRaw`UPDATE "Declaration" SET committed = committed || jsonb_build_object('at', ${before}::text) WHERE id = ${id}::uuid`
    await ask()
    await enter(await newestCode(user))
    expect((await rowOf(id)).commitment).toMatchObject({ at: before })
  })
})

describe('không gửi được', () => {
  test('gọi thẳng việc gửi mà không có mã, hay có mã của người khác đăng nhập', async () => {
    const { id } = await aChildsDraft(user)
    expect(await submitDeclaration(await current())).toEqual({ ok: false, reason: 'needs-code' })
    await commit()
    await ask()
    const proof = { code: await newestCode(user), committedAt: '' }
    const stranger = (await aUser()).user
    expect(await submitDeclaration(await current(), { user: stranger, ...proof })).toEqual({
      ok: false,
      reason: 'needs-code',
    })
    expect(await isSent(id)).toBe(false)
  })

  test('tài khoản khác đang đăng nhập: trang nói vậy, không nói gì của chủ tài khoản, không gửi mã', async () => {
    const { id } = await aChildsDraft(user)
    await commit()
    await signIn((await aUser()).user)
    const page = await seenAtCode(here)
    expect(page).toContain('Đăng nhập bằng tài khoản đã bắt đầu tờ khai này.')
    expect(page).not.toContain((await phoneOf(user)).slice(-3))
    await ask()
    expect(await db.message.count({ where: { accountId: user.id, purpose: 'transaction' } })).toBe(
      0,
    )
    expect(await enter('123456')).toBe(here)
    expect(await isSent(id)).toBe(false)
  })

  test('chưa cam kết mà mở thẳng trang mã: về trang kiểm tra, không mã nào được gửi', async () => {
    const { id } = await aChildsDraft(user)
    const thrown = await drawn(
      (await import('@/app/(public)/dang-ky/xac-thuc/route')).GET,
      here,
    ).catch((fault: { digest?: string }) => fault)
    expect(String((thrown as { digest?: string }).digest)).toContain(reviewHref)
    expect(await ask()).toBe(here)
    expect(await db.message.count({ where: { accountId: user.id, purpose: 'transaction' } })).toBe(
      0,
    )
    expect(await enter('123456')).toBe(reviewHref)
    expect(await isSent(id)).toBe(false)
  })

  test('sửa ở cửa sổ khác sau khi cam kết: phải xem lại, mã chưa bị dùng', async () => {
    const { id } = await aChildsDraft(user)
    await commit()
    await ask()
    const code = await newestCode(user)
    await mergeTyped(id, 'child', { fullName: 'Lò Minh Khuê' })
    expect(await enter(code)).toContain('loi=da-doi')
    expect(await isSent(id)).toBe(false)
    expect(await commit()).toBe(here)
    expect(await enter(code)).toBe(sentHref)
    expect((await rowOf(id)).fullName).toBe('Lò Minh Khuê')
  })

  test('không liên hệ nào nhận được mã: trang chỉ đường ra quầy, có số lại thì gửi được', async () => {
    const { id } = await aChildsDraft(user)
    const phone = await phoneOf(user)
    await commit()
    await db.account.update({ where: { id: user.id }, data: { phone: null } })
    const page = await seenAtCode(here)
    expect(page).toContain('Tài khoản chưa có liên hệ nào nhận được mã xác thực.')
    expect(page).toContain('Làm tiếp tại quầy')
    await db.account.update({ where: { id: user.id }, data: { phone } })
    await ask()
    expect(await enter(await newestCode(user))).toBe(sentHref)
    expect(await isSent(id)).toBe(true)
  })
})
