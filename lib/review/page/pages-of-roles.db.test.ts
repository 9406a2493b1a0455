import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as contacts } from '@/app/(officer)/can-bo/doi-lien-he/route'
import { GET as contact } from '@/app/(officer)/can-bo/doi-lien-he/[id]/route'
import { GET as queue } from '@/app/(officer)/can-bo/route'
import { GET as reception } from '@/app/(officer)/can-bo/tiep-nhan/route'
import { GET as unsent } from '@/app/(officer)/can-bo/tin-chua-gui/route'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { jar } from '../fixtures/browser'
import { goalOf, signInAs } from '../fixtures/sign-in'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

const open = (get: typeof queue, address: string, params: object = {}) => {
  const nextUrl = new URL(address, 'http://localhost:3000')
  return get(Object.assign(new Request(nextUrl), { nextUrl }) as never, {
    params: Promise.resolve(params) as never,
  })
}

test.each([
  ['đổi liên hệ', contacts, '/can-bo/doi-lien-he', 403],
  ['một đề nghị đổi liên hệ', contact, '/can-bo/doi-lien-he/x', 404],
  ['tiếp nhận', reception, '/can-bo/tiep-nhan', 403],
  ['tin chưa gửi', unsent, '/can-bo/tin-chua-gui', 403],
])(
  'người thẩm định mở trang %s: lời của trang cán bộ, không phải của người dân',
  async (_, get, address, status) => {
    await signInAs(scene, '08902', 'CHECKER')
    const answer = await open(get as typeof queue, address, { id: 'x' })
    const html = await answer.text()
    expect(answer.status).toBe(status)
    expect(html).toContain('Xét duyệt hồ sơ')
    expect(html).not.toContain('vẫn được giữ')
  },
)

test.each(['-1', 'abc', '0'])('hàng việc mở ở trang «%s» là trang đầu', async (page) => {
  await signInAs(scene, '08902', 'CHECKER')
  expect((await open(queue, `/can-bo?trang=${page}`)).status).toBe(200)
})

test.each(['99999999999999999999', '1e300', '7'])(
  'hàng việc mở ở trang «%s», sau trang cuối, dẫn về trang cuối',
  async (page) => {
    await signInAs(scene, '08902', 'CHECKER')
    expect(await goalOf(open(queue, `/can-bo?trang=${page}`))).toMatch(/trang=1\b/)
  },
)
