import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as postAction } from '@/app/(officer)/can-bo/ho-so/[reference]/lam/[action]/route'
import { roles, type Role } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import type { ActionSlug } from '../actions'
import { jar } from '../fixtures/browser'
import { marksOf } from '../fixtures/case-page'
import { formOf, goalOf, signIn, signInAs } from '../fixtures/sign-in'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

const press = (
  reference: string,
  slug: string,
  fields: Record<string, string> = {},
  site?: string,
) => postAction(formOf(fields, site), { params: Promise.resolve({ reference, action: slug }) })

const statusOf = async ({ id }: PlayedCase) =>
  (await db.declaration.findUniqueOrThrow({ where: { id } })).status
const counter = { signed: 'yes', identity: 'yes' }

const forms: {
  slug: ActionSlug
  role: Role
  stage: 'sent' | 'received' | 'checked' | 'proposed'
  fields?: Record<string, string>
  fails?: object
}[] = [
  { slug: 'nhan-ban-ky', role: 'RECEIVER', stage: 'sent', fields: counter },
  {
    slug: 'phieu-kiem-tra',
    role: 'CHECKER',
    stage: 'received',
    fields: { 'name-equals': 'passed' },
  },
  { slug: 'trinh-duyet', role: 'CHECKER', stage: 'checked' },
  {
    slug: 'trinh-tu-choi',
    role: 'CHECKER',
    stage: 'checked',
    fails: { 'id-current': 'id-expired' },
  },
  { slug: 'tra-lai', role: 'CHECKER', stage: 'checked', fails: { 'id-current': 'id-expired' } },
  { slug: 'chuyen-lai', role: 'APPROVER', stage: 'proposed', fields: { lookAgain: 'Xem lại.' } },
  { slug: 'duyet', role: 'APPROVER', stage: 'proposed' },
  { slug: 'tu-choi', role: 'APPROVER', stage: 'proposed', fails: { 'id-current': 'id-expired' } },
]

describe('địa chỉ của mọi việc', () => {
  test.each(forms)(
    '$slug: đúng vai trò $role thì làm được, vai trò và cơ quan khác thì không',
    async (form) => {
      const { slug, role, stage, fields, fails } = form
      const one = await scene.aCase({ stage, fails })
      const before = await statusOf(one)
      for (const other of roles.filter((each) => each !== role)) {
        await signInAs(scene, '089', other)
        expect(await goalOf(press(one.reference, slug, fields)), other).toContain(
          'loi=not-your-role',
        )
      }
      await signInAs(scene, '001', role)
      expect(await goalOf(press(one.reference, slug, fields))).toBe('/can-bo?loi=not-yours#loi')
      expect(await statusOf(one)).toBe(before)

      const marks = await marksOf(one, await signInAs(scene, '089', role))
      expect(await goalOf(press(one.reference, slug, { ...marks, ...fields }))).toContain(
        `?xong=${slug}`,
      )
    },
  )

  test('chưa đăng nhập, hoặc đăng nhập là công dân, thì đến trang đăng nhập của cán bộ', async () => {
    const one = await scene.aCase({ stage: 'proposed' })
    expect(await goalOf(press(one.reference, 'duyet'))).toContain('/het-phien?vua-nhan=1')
    const citizen = { kind: 'CITIZEN', login: '9999999999', fullName: 'Lò Thị Mẩy' } as const
    await signIn(await db.account.create({ data: citizen }))
    expect(await goalOf(press(one.reference, 'duyet'))).toContain('/het-phien?vua-nhan=1')
    expect(await statusOf(one)).toBe('AWAITING_APPROVAL')
  })

  test('biểu mẫu từ trang khác bị từ chối trước khi đọc', async () => {
    const one = await scene.aCase({ stage: 'proposed' })
    await signIn(scene.officers.DU089)
    expect((await press(one.reference, 'duyet', {}, 'cross-site')).status).toBe(403)
    expect(await statusOf(one)).toBe('AWAITING_APPROVAL')
  })

  test.each(['xoa', 'constructor', '__proto__', 'toString'])('không có việc «%s»', async (slug) => {
    await signIn(scene.officers.DU089)
    expect((await press('WX9B9G5K', slug)).status).toBe(404)
  })

  test('mã hồ sơ sai chữ kiểm tra là không có trang', async () => {
    await signIn(scene.officers.DU089)
    expect((await press('WX9B9G5L', 'duyet')).status).toBe(404)
  })
})
