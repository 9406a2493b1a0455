import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as setUp } from '@/app/(officer)/can-bo/tai-quay/may-khach/route'
import { GET as approvedForm } from '@/app/(citizen)/ca-nhan/to-khai-da-duyet/route'
import { GET as draft } from '@/app/(public)/dang-ky/doi-tuong/route'
import { GET as timeOut } from '@/app/(public)/may-khach/het-gio/route'
import { POST as done } from '@/app/(public)/may-khach/xong/route'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { cookieName } from '@/lib/platform/seal/cookies'
import { findOwn, startDraft } from '@/lib/registration/drafts/current-declaration'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn, signInAs } from '@/lib/review/fixtures/sign-in'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { ask, atKiosk, held, wait } from './fixtures/visitors-browser'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

describe('máy cho khách', () => {
  test('cán bộ mở thì họ được đăng xuất khỏi máy ấy, và nhật ký cơ quan ghi ai mở', async () => {
    const officer = await signInAs(scene, '089', 'RECEIVER')
    const { to } = await ask(setUp, '/can-bo/tai-quay/may-khach', {})
    expect(to).toBe('/may-khach')
    expect(held()).toEqual([cookieName('may-khach')])
    expect((await listEntries('office:089')).at(-1)).toMatchObject({
      act: 'open-kiosk',
      actor: `account:${officer.id}`,
    })
    const session = await db.session.findFirst({ where: { accountId: officer.id } })
    expect(session?.endedAt).not.toBeNull()
  })

  test('người thẩm định không mở được', async () => {
    await signInAs(scene, '089', 'CHECKER')
    await ask(setUp, '/can-bo/tai-quay/may-khach', {})
    expect(held()).not.toContain(cookieName('may-khach'))
  })

  test('“Xong, xóa hết”: không còn khóa, phiên, cookie nào; trình duyệt được bảo dọn kho của nó', async () => {
    const { id, reference } = await atKiosk(scene)
    const citizen = await db.account.create({
      data: { kind: 'CITIZEN', login: '0123456789', fullName: 'Lò Thị Mẩy' },
    })
    await signIn(citizen)
    const { to, clears } = await ask(done, '/may-khach/xong', {})
    expect(to).toBe('/may-khach?xong=1#xong')
    expect(clears).toBe('"cache", "storage"')
    expect(held().filter((name) => !name.includes('vua-dan-den'))).toEqual([
      cookieName('may-khach'),
    ])
    expect(await findOwn(reference)).toBeNull()
    expect(await db.declarationKey.count({ where: { declarationId: id } })).toBe(0)
    const session = await db.session.findFirst({ where: { accountId: citizen.id } })
    expect(session?.endedAt).not.toBeNull()
    expect(await db.declaration.count({ where: { id } })).toBe(1)
  })

  test('tờ khai chưa mở lại được ở đâu thì hỏi một lần trước khi xóa', async () => {
    const { reference } = await atKiosk(scene, { isConfirmed: false })
    expect((await ask(done, '/may-khach/xong', {})).to).toBe('/may-khach/xong')
    expect(await findOwn(reference)).not.toBeNull()
    await ask(done, '/may-khach/xong', { 'xoa-han': 'co' })
    expect(await findOwn(reference)).toBeNull()
  })

  test('năm phút không ai dùng: trang nào cũng dẫn đến chỗ xóa, và người sau không thấy gì', async () => {
    const { reference } = await atKiosk(scene)
    wait(301)
    const page = await ask(draft, `/dang-ky/doi-tuong?ma=${reference}`)
    expect(page.to).toBe('/may-khach/het-gio?tiep=/dang-ky/doi-tuong')
    expect(page.html).toBe('')
    await ask(timeOut, page.to!)
    expect(await findOwn(reference)).toBeNull()
    expect(held().filter((name) => !name.includes('vua-dan-den'))).toEqual([
      cookieName('may-khach'),
    ])
  })

  test('năm phút không ai dùng: tệp cũng không mở được nữa, tờ khai đã duyệt cũng vậy', async () => {
    await atKiosk(scene)
    wait(301)
    expect(await ask(approvedForm, '/ca-nhan/to-khai-da-duyet')).toMatchObject({
      to: '/may-khach/het-gio',
      html: '',
    })
  })

  test('còn người dùng thì chỗ xóa không xóa gì, mà dẫn về trang đang mở', async () => {
    const { reference } = await atKiosk(scene)
    wait(100)
    expect((await ask(timeOut, '/may-khach/het-gio?tiep=/dang-ky/doi-tuong')).to).toBe(
      '/dang-ky/doi-tuong',
    )
    expect(await findOwn(reference)).not.toBeNull()
  })

  test('trình duyệt bị tắt ngang, giữ lại cookie: khóa vẫn hết sau mười phút không ai dùng', async () => {
    const { id, reference } = await atKiosk(scene)
    await db.$executeRaw`
      UPDATE "DeclarationKey" SET "seenAt" = now() - interval '11 minutes' WHERE "declarationId" = ${id}::uuid`
    expect(await findOwn(reference)).toBeNull()
  })

  test('máy thường thì liên kết “Xong” không xóa gì của ai', async () => {
    const begun = await startDraft()
    await ask(done, '/may-khach/xong', { 'xoa-han': 'co' })
    expect(await findOwn(begun.reference)).not.toBeNull()
    wait(1)
    jar.delete(cookieName('may-khach'))
    await ask(timeOut, '/may-khach/het-gio')
    expect(await findOwn(begun.reference)).not.toBeNull()
  })

  test('trang ở máy cho khách có nút xóa hết, và không để trình duyệt điền sẵn', async () => {
    const { reference } = await atKiosk(scene)
    const { html } = await ask(draft, `/dang-ky/doi-tuong?ma=${reference}`)
    expect(html).toContain('Xong, xóa hết')
    expect(html).toContain('Máy này không giữ bản nháp.')
    expect(html).not.toMatch(/ autocomplete="(?!off)/i)
  })
})
