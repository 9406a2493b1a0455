import { NextRequest } from 'next/server'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as setUp } from '@/app/(officer)/can-bo/tai-quay/may-khach/route'
import { GET as approvedForm } from '@/app/(citizen)/ca-nhan/to-khai-da-duyet/route'
import { GET as fixed } from '@/app/fixed/[[...address]]/route'
import { GET as draft } from '@/app/(public)/dang-ky/doi-tuong/route'
import { GET as timeOut } from '@/app/(public)/may-khach/het-gio/route'
import { POST as done } from '@/app/(public)/may-khach/xong/route'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { cookieName } from '@/lib/platform/seal/cookies'
import { sealText } from '@/lib/platform/seal/sealed-cookie'
import { findOwn, startDraft } from '@/lib/registration/drafts/current-declaration'
import { mergeTyped } from '@/lib/registration/repository'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn, signInAs } from '@/lib/review/fixtures/sign-in'
import { inKiosk, kioskIn } from '@/lib/platform/kiosk/kiosk'
import { openScene, type Scene } from '@/prisma/demo/scene'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

const ours = { origin: 'http://localhost:3000', host: 'localhost:3000' }
const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
type Route = (request: NextRequest, context: never) => Promise<Response>

/** With the cookies this browser has. */
async function ask(
  route: unknown,
  address: string,
  fields?: Record<string, string>,
  accept = 'text/html,*/*;q=0.8',
) {
  process.env.DOCUMENT_HEAD ??= JSON.stringify({ fontClass: '', tags: '' })
  const request = new NextRequest(`http://localhost:3000${address}`, {
    headers: { ...ours, accept, cookie: cookie() },
    ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
  })
  const answer = await (route as Route)(request, { params: Promise.resolve({}) } as never)
  return {
    to: answer.headers.get('location'),
    clears: answer.headers.get('clear-site-data'),
    html: await answer.text(),
  }
}

const held = () => [...jar].filter(([, value]) => value !== '').map(([name]) => name)
const wait = (seconds: number) =>
  jar.set(
    cookieName('may-khach'),
    sealText(`089 ${Date.now() - seconds * 1000}`, { name: 'may-khach', seconds: 600 }),
  )

/** An officer has set it up; somebody begins a declaration there. */
async function atKiosk({ isConfirmed = true } = {}) {
  await signInAs(scene, '089', 'RECEIVER')
  await ask(setUp, '/can-bo/tai-quay/may-khach', {})
  const kiosk = kioskIn(new Request('http://localhost:3000/', { headers: { cookie: cookie() } }))
  const begun = await inKiosk(kiosk, () => startDraft())
  if (isConfirmed) await mergeTyped(begun.id, 'confirmedPhone', { confirmedPhone: '+84912345678' })
  return begun
}

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
    const { id, reference } = await atKiosk()
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
    const { reference } = await atKiosk({ isConfirmed: false })
    expect((await ask(done, '/may-khach/xong', {})).to).toBe('/may-khach/xong')
    expect(await findOwn(reference)).not.toBeNull()
    await ask(done, '/may-khach/xong', { 'xoa-han': 'co' })
    expect(await findOwn(reference)).toBeNull()
  })

  test('năm phút không ai dùng: trang nào cũng dẫn đến chỗ xóa, và người sau không thấy gì', async () => {
    const { reference } = await atKiosk()
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
    await atKiosk()
    wait(301)
    expect(await ask(approvedForm, '/ca-nhan/to-khai-da-duyet')).toMatchObject({
      to: '/may-khach/het-gio',
      html: '',
    })
  })

  test('còn người dùng thì chỗ xóa không xóa gì, mà dẫn về trang đang mở', async () => {
    const { reference } = await atKiosk()
    wait(100)
    expect((await ask(timeOut, '/may-khach/het-gio?tiep=/dang-ky/doi-tuong')).to).toBe(
      '/dang-ky/doi-tuong',
    )
    expect(await findOwn(reference)).not.toBeNull()
  })

  test('hết giờ ở trang dựng sẵn: dẫn về đúng địa chỉ người ta thấy', async () => {
    await atKiosk()
    wait(301)
    const { to } = await ask(fixed, '/fixed/dich-vu-cong')
    expect(to).toBe('/may-khach/het-gio?tiep=/dich-vu-cong')
  })

  test('người mở trang thì máy đếm lại từ đầu; trang tự hỏi trong nền thì không', async () => {
    const { reference } = await atKiosk()
    const kept = () => jar.get(cookieName('may-khach'))
    for (const [seconds, accept, isCounted] of [
      [10, 'text/html,application/xhtml+xml', true],
      [200, 'text/html,application/xhtml+xml', true],
      [200, '*/*', false],
      [200, 'application/json', false],
    ] as const) {
      wait(seconds)
      const before = kept()
      await ask(draft, `/dang-ky/doi-tuong?ma=${reference}`, undefined, accept)
      expect([seconds, accept, kept() !== before]).toEqual([seconds, accept, isCounted])
    }
  })

  test('trình duyệt bị tắt ngang, giữ lại cookie: khóa vẫn hết sau mười phút không ai dùng', async () => {
    const { id, reference } = await atKiosk()
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
    const { reference } = await atKiosk()
    const { html } = await ask(draft, `/dang-ky/doi-tuong?ma=${reference}`)
    expect(html).toContain('Xong, xóa hết')
    expect(html).toContain('Máy này không giữ bản nháp.')
    expect(html).not.toMatch(/ autocomplete="(?!off)/i)
  })
})
