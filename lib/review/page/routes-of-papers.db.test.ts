import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as getPaper } from '@/app/(officer)/can-bo/ho-so/[reference]/giay-to/[id]/route'
import { POST as postSlip } from '@/app/(officer)/can-bo/ho-so/[reference]/phieu-kich-hoat/route'
import { POST as postSearch } from '@/app/(officer)/can-bo/tim/route'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { unsealWords } from '@/lib/queues/sealed-words'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { jar } from '../fixtures/browser'
import { formOf, goalOf, signIn, signInAs } from '../fixtures/sign-in'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

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
    const officer = await signInAs(scene, '089', 'CHECKER')
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
    await signInAs(scene, '089', 'CHECKER')
    expect((await get(foreign)).status).toBe(404)
    expect((await get({ reference: one.reference, id: foreign.id })).status).toBe(404)
    expect((await get({ ...own, id: 'khong-phai-uuid' })).status).toBe(404)
    await signInAs(scene, '089', 'ADMINISTRATOR')
    expect((await get(own)).status).toBe(404)
  })
})

describe('phiếu kích hoạt', () => {
  test('là tệp PDF trả lời thẳng, không qua địa chỉ nào mang mã', async () => {
    const { reference } = await scene.aCase({ stage: 'approved' })
    await signIn(scene.officers.TN089)
    const ticks = { slipOwner: 'co', slipPaper: 'co' }
    const response = await postSlip(formOf(ticks), { params: Promise.resolve({ reference }) })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  test('thiếu ô đánh dấu thì về hồ sơ, nói ô nào', async () => {
    const { reference } = await scene.aCase({ stage: 'approved' })
    await signIn(scene.officers.TN089)
    const response = await postSlip(formOf({ slipOwner: 'co', slipPaper: 'on' }), {
      params: Promise.resolve({ reference }),
    })
    expect(response.headers.get('location')).toContain('loi=slip-paper-not-seen')
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
    await signInAs(scene, '089', 'CHECKER')
    expect(await goalOf(postSearch(formOf({ 'tu-khoa': one.reference.toLowerCase() }), {}))).toBe(
      `/can-bo/ho-so/${one.reference}`,
    )
    const goal = await goalOf(postSearch(formOf({ 'tu-khoa': one.person.idNumber }), {}))
    expect(goal).toMatch(/^\/can-bo\/tim\?chu=[\w-]+$/)
    expect(goal).not.toContain(one.person.idNumber)
    expect(unsealWords(scene.officers.TD089, goal.split('=')[1])).toBe(one.person.idNumber)
    expect(unsealWords(scene.officers.TD001, goal.split('=')[1])).toBe('')
    expect([...jar.values()].join()).not.toContain(one.person.idNumber)
  })
})
