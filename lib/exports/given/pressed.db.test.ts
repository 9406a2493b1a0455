import { NextRequest } from 'next/server'
import { beforeAll, expect, test, vi } from 'vitest'
import * as paper from '@/app/(citizen)/ca-nhan/[whose]/mang-ve/giay/route'
import { GET as page } from '@/app/(citizen)/ca-nhan/[whose]/mang-ve/route'
import * as file from '@/app/(citizen)/ca-nhan/[whose]/mang-ve/tep/route'
import { streamOf, type User } from '@/lib/accounts/account'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { KIND_BUTTON } from '@/lib/papers/paper-wish'
import { paperKinds } from '@/lib/papers/paper-kind'
import { listEntries } from '@/lib/platform/journal/journal'
import { inKiosk, type Kiosk } from '@/lib/platform/kiosk/kiosk'
import * as kiosks from '@/lib/platform/kiosk/kiosk'
import { guard } from '@/lib/records/consents/fixtures/two-people'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { signIn } from '@/lib/review/fixtures/sign-in'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const site = 'http://localhost:3000'
let owner: User
let child: User

beforeAll(async () => {
  owner = (await aPersonWithRecords()).user
  child = (await aPersonWithRecords({ birthDate: '01/02/2020' })).user
  await guard(child, owner)
  await signIn(owner)
})

function pressed(route: typeof file, body: string, { whose = 'toi', origin = site } = {}) {
  const request = new NextRequest(`${site}/ca-nhan/${whose}/mang-ve/tep`, {
    ...{ method: 'POST', body },
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
  })
  return route.POST(request, { params: Promise.resolve({ whose }) })
}
const takings = async () =>
  (await listEntries(streamOf(owner.id))).filter(({ act }) => /^(take-data|issue-paper)$/.test(act))

test('đường dẫn ở tin nhắn, trang của nơi khác không tải được gì, và không ghi là đã tải', async () => {
  expect(Object.keys(file)).toEqual(['POST'])
  const elsewhere = { origin: 'https://noi-khac.vidu.vn' }
  const answer = await pressed(file, 'tep=du-lieu-bhxh.json&kem-benh=1', elsewhere)
  expect(answer.status).toBe(403)
  expect(await takings()).toEqual([])
})

test('máy dùng chung: không tải giấy, không tải tệp; trang nói vì sao và làm gì', async () => {
  const kiosk: Kiosk = { officeCode: '08902', idleSeconds: 0 }
  const shared = vi.spyOn(kiosks, 'kioskIn').mockReturnValue(kiosk)
  const byKind = `${KIND_BUTTON}=${paperKinds.PARTICIPATION.slug}`
  for (const answer of [await pressed(file, 'tep=the-bhyt.csv'), await pressed(paper, byKind)]) {
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/ca-nhan/toi/mang-ve')
  }
  expect(await takings()).toEqual([])
  const text = readOn(
    await inKiosk(kiosk, () => drawn(page, '/ca-nhan/toi/mang-ve', { whose: 'toi' })),
  )
  expect(text).toContain('Máy dùng chung: không tải giấy và tệp về máy này')
  expect(text).not.toMatch(/Tải tệp|Tải bản có chữ ký/)
  shared.mockRestore()
})

test('tệp của con không nói điện thoại, địa chỉ: có khi là của người giám hộ kia', async () => {
  const tellsOf = async (whose: string) =>
    (await (await pressed(file, 'tep=du-lieu-bhxh.json', { whose })).json()).person
  const ofChild = await tellsOf(child.id)
  expect(ofChild).toMatchObject({ phone: null, address: null, fullName: child.fullName })
  expect(ofChild.idNumber).toMatch(/^\*\*\* \d{3}$/)
  expect((await tellsOf('toi')).address).toContain('phố Giả Định')
})
