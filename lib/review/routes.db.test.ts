import { randomUUID } from 'node:crypto'
import type { NextAuthOptions } from 'next-auth'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as getPaper } from '@/app/(officer)/can-bo/ho-so/[reference]/giay-to/[id]/route'
import { POST as postDeed } from '@/app/(officer)/can-bo/ho-so/[reference]/lam/[deed]/route'
import { POST as postSlip } from '@/app/(officer)/can-bo/ho-so/[reference]/phieu-kich-hoat/route'
import { POST as postSearch } from '@/app/(officer)/can-bo/tim/mo/route'
import { roles, type Officer, type Role } from '@/lib/accounts/account'
import { SESSION_COOKIE } from '@/lib/accounts/session-cookie'
import { db } from '@/lib/platform/db'
import { listEntries } from '@/lib/platform/journal'
import { keyHash } from '@/lib/platform/seal'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'

// Outside a running Next there is no request to take cookies from: this jar stands for the browser's.
const jar = vi.hoisted(() => new Map<string, string>())
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => void jar.set(name, value),
    delete: (name: string) => void jar.delete(name),
  }),
}))

// next-auth asks Next for the request as well; what it asks of us, adapter and callback, is ours and stays.
vi.mock('next-auth', () => ({
  getServerSession: async ({ adapter, callbacks }: NextAuthOptions) => {
    const found = await adapter!.getSessionAndUser!(jar.get(SESSION_COOKIE)!)
    return found && callbacks!.session!({ session: {}, user: found.user } as never)
  },
}))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

async function signIn(account: { id: string }) {
  const token = randomUUID()
  const expiresAt = new Date(Date.now() + 60 * 60_000)
  await db.session.create({ data: { tokenHash: keyHash(token), accountId: account.id, expiresAt } })
  jar.set(SESSION_COOKIE, token)
}
const signInAs = async (officeCode: string, role: Role): Promise<Officer> => {
  const officer = await scene.anOfficer(officeCode, [role])
  await signIn(officer)
  return officer
}

const formOf = (fields: Record<string, string>, site = 'same-origin') =>
  new Request('http://localhost:3000/can-bo', {
    method: 'POST',
    headers: { 'sec-fetch-site': site, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })

const press = (
  reference: string,
  deed: string,
  fields: Record<string, string> = {},
  site?: string,
) => postDeed(formOf(fields, site), { params: Promise.resolve({ reference, deed }) })

/** Where an answer leads, be it a Response or Next's thrown redirect. */
async function goalOf(answer: Promise<Response>): Promise<string> {
  try {
    const response = await answer
    return response.headers.get('location') ?? String(response.status)
  } catch (redirect) {
    return String((redirect as { digest?: string }).digest)
  }
}

const statusOf = async ({ id }: PlayedCase) =>
  (await db.declaration.findUniqueOrThrow({ where: { id } })).status
const counter = { signed: 'yes', identity: 'yes' }

const forms: {
  deed: string
  role: Role
  stage: 'sent' | 'received' | 'checked' | 'proposed'
  fields?: Record<string, string>
  fails?: object
}[] = [
  { deed: 'nhan-ban-ky', role: 'RECEIVER', stage: 'sent', fields: counter },
  {
    deed: 'phieu-kiem-tra',
    role: 'CHECKER',
    stage: 'received',
    fields: { 'name-equals': 'passed' },
  },
  { deed: 'trinh-duyet', role: 'CHECKER', stage: 'checked' },
  {
    deed: 'trinh-tu-choi',
    role: 'CHECKER',
    stage: 'checked',
    fails: { 'id-current': 'id-expired' },
  },
  { deed: 'tra-lai', role: 'CHECKER', stage: 'checked', fails: { 'id-current': 'id-expired' } },
  { deed: 'chuyen-lai', role: 'APPROVER', stage: 'proposed', fields: { note: 'Xem lại.' } },
  { deed: 'duyet', role: 'APPROVER', stage: 'proposed' },
  { deed: 'tu-choi', role: 'APPROVER', stage: 'proposed', fails: { 'id-current': 'id-expired' } },
]

describe('địa chỉ của mọi việc', () => {
  test.each(forms)(
    '$deed: đúng vai trò $role thì làm được, vai trò và cơ quan khác thì không',
    async (form) => {
      const { deed, role, stage, fields, fails } = form
      const one = await scene.aCase({ stage, fails })
      const before = await statusOf(one)
      for (const other of roles.filter((each) => each !== role)) {
        await signInAs('089', other)
        expect(await goalOf(press(one.reference, deed, fields)), other).toContain(
          'loi=not-your-role',
        )
      }
      await signInAs('001', role)
      expect(await goalOf(press(one.reference, deed, fields))).toBe('/can-bo?loi=not-yours#loi')
      expect(await statusOf(one)).toBe(before)

      await signInAs('089', role)
      expect(await goalOf(press(one.reference, deed, fields))).toContain(`?xong=${deed}`)
    },
  )

  test('chưa đăng nhập, hoặc đăng nhập là công dân, thì đến trang đăng nhập của cán bộ', async () => {
    const one = await scene.aCase({ stage: 'proposed' })
    expect(await goalOf(press(one.reference, 'duyet'))).toContain('/can-bo/dang-nhap')
    const citizen = { kind: 'CITIZEN', login: '9999999999', fullName: 'Lò Thị Mẩy' } as const
    await signIn(await db.account.create({ data: citizen }))
    expect(await goalOf(press(one.reference, 'duyet'))).toContain('/can-bo/dang-nhap')
    expect(await statusOf(one)).toBe('AWAITING_APPROVAL')
  })

  test('biểu mẫu từ trang khác bị từ chối trước khi đọc', async () => {
    const one = await scene.aCase({ stage: 'proposed' })
    await signIn(scene.officers.DU089)
    expect((await press(one.reference, 'duyet', {}, 'cross-site')).status).toBe(403)
    expect(await statusOf(one)).toBe('AWAITING_APPROVAL')
  })

  test.each(['xoa', 'constructor', '__proto__', 'toString'])('không có việc «%s»', async (deed) => {
    await signIn(scene.officers.DU089)
    expect((await press('WX9B9G5K', deed)).status).toBe(404)
  })

  test('mã hồ sơ sai chữ kiểm tra là không có trang', async () => {
    await signIn(scene.officers.DU089)
    expect((await press('WX9B9G5L', 'duyet')).status).toBe(404)
  })
})

describe('giấy tờ', () => {
  const paperOf = async (one: PlayedCase) => {
    const paper = await db.storedFile.findFirstOrThrow({
      where: { declarationId: one.id, kind: 'ID_FRONT' },
    })
    return { reference: one.reference, id: paper.id }
  }
  const get = (params: { reference: string; id: string }) =>
    getPaper(new Request('http://localhost:3000/'), { params: Promise.resolve(params) })

  test('cán bộ của cơ quan xem được ảnh, lần xem vào nhật ký', async () => {
    const one = await scene.aCase({ stage: 'received' })
    const officer = await signInAs('089', 'CHECKER')
    const response = await get(await paperOf(one))
    expect(response.headers.get('content-type')).toBe('image/jpeg')
    expect(response.headers.get('cache-control')).toContain('no-store')
    expect((await listEntries(`declaration:${one.id}`)).at(-1)).toMatchObject({
      act: 'view-paper',
      actor: `account:${officer.id}`,
      details: { paper: 'ID_FRONT' },
    })
  })

  test('cơ quan khác, quản trị, hay mã ảnh của hồ sơ khác đều không có gì', async () => {
    const [one, two] = [
      await scene.aCase({ stage: 'received' }),
      await scene.aCase({ stage: 'received', officeCode: '001' }),
    ]
    const [own, foreign] = [await paperOf(one), await paperOf(two)]
    await signInAs('089', 'CHECKER')
    expect((await get(foreign)).status).toBe(404)
    expect((await get({ reference: one.reference, id: foreign.id })).status).toBe(404)
    expect((await get({ ...own, id: 'khong-phai-uuid' })).status).toBe(404)
    await signInAs('089', 'ADMINISTRATOR')
    expect((await get(own)).status).toBe(404)
  })
})

describe('phiếu kích hoạt', () => {
  test('là tệp PDF trả lời thẳng, không qua địa chỉ nào mang mã', async () => {
    const { reference } = await scene.aCase({ stage: 'approved' })
    await signIn(scene.officers.TN089)
    const response = await postSlip(formOf({}), { params: Promise.resolve({ reference }) })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  test('vai trò khác không in được', async () => {
    const { reference } = await scene.aCase({ stage: 'approved' })
    await signIn(scene.officers.TD089)
    const response = await postSlip(formOf({}), { params: Promise.resolve({ reference }) })
    expect(response.headers.get('location')).toContain('loi=not-your-role')
  })
})

describe('ô tìm', () => {
  test('mã hồ sơ mở thẳng hồ sơ; số cá nhân không nằm trong địa chỉ hay đọc được trong cookie', async () => {
    const one = await scene.aCase({ stage: 'received' })
    await signInAs('089', 'CHECKER')
    expect(await goalOf(postSearch(formOf({ 'tu-khoa': one.reference.toLowerCase() }), {}))).toBe(
      `/can-bo/ho-so/${one.reference}`,
    )
    expect(await goalOf(postSearch(formOf({ 'tu-khoa': one.person.idNumber }), {}))).toBe(
      '/can-bo/tim',
    )
    expect([...jar.values()].join()).not.toContain(one.person.idNumber)
  })
})
