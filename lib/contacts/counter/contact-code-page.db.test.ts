import { beforeAll, describe, expect, test, vi } from 'vitest'
import { GET as emailPage } from '@/app/(citizen)/ca-nhan/thu-dien-tu/route'
import { GET as changePage } from '@/app/(officer)/can-bo/doi-lien-he/[id]/route'
import type { Officer } from '@/lib/accounts/account'
import { askEmailCode } from '@/lib/accounts/codes/confirm-email'
import { drawn, inSight, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { signIn, signInAs } from '@/lib/review/fixtures/sign-in'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { askChange } from '../changes/ask-change'
import { resendCode } from '../changes/confirm-change'
import { lookAt, newestTo, post, rowOf } from '../fixtures/at-counter'
import { aCitizen, aPhone, paper } from '../fixtures/citizens'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let scene: Scene
let receiver: Officer
beforeAll(async () => {
  scene = await openScene()
  receiver = await signInAs(scene, '089', 'RECEIVER')
})

const reasons = ['wrong-contact-code', 'too-many-code-tries', 'too-many-contact-codes']
describe('trang nhập mã của người đến quầy', () => {
  test.each([
    ['PHONE', aPhone()],
    ['EMAIL', 'ten.moi@vidu.vn'],
  ] as const)(
    '%s: nút “Gửi mã khác” luôn ở đó, hết lượt thì nói từ mấy giờ',
    async (kind, value) => {
      const { id: accountId } = await aCitizen(scene, { email: 'cu@vidu.vn' })
      const asked = await askChange(receiver, accountId, { kind, value, ...paper })
      if (!asked.ok) throw new Error(asked.reason)
      const page = async (loi: string) =>
        inSight(
          await drawn(changePage, `/can-bo/doi-lien-he/${asked.id}?loi=${loi}`, { id: asked.id }),
        )
      for (const reason of reasons) expect(await page(reason)).toMatch(/Gửi mã khác(?!”)/)
      for (let turn = 0; turn < 2; turn++) await resendCode(receiver, asked.id)
      for (const reason of reasons)
        expect(await page(reason)).toMatch(/nhận đề nghị mới từ \d\d:\d\d/)
    },
  )
})

describe('mã người đến đọc chưa đủ, hay thừa chữ số', () => {
  test.each([
    ['12345', 'Bạn đã nhập 5 ký tự.'],
    ['1234567', 'Bạn đã nhập 7 ký tự.'],
    ['12 34-5', 'Bạn đã nhập 5 ký tự.'],
    ['0912345678', 'Bạn đã nhập 10 ký tự.'],
  ])('%s: nói đã nhập mấy, mã còn trong ô, không mất lượt nào', async (code, counted) => {
    const { id: accountId } = await aCitizen(scene)
    const change = { kind: 'PHONE', value: aPhone(), ...paper } as const
    const asked = await askChange(receiver, accountId, change)
    if (!asked.ok) throw new Error(asked.reason)
    await signIn(receiver)
    for (let turn = 0; turn < 11; turn++) {
      const goal = await post(asked.id, 'confirm', { code })
      const html = await lookAt(asked.id, goal.slice(goal.indexOf('?'), goal.indexOf('#')))
      expect(inSight(html)).toContain(counted)
      expect(wordsIn(html, 'code')).toBe(code)
    }
    const right = /\d{6}/.exec((await newestTo(change.value)).body)![0]
    await post(asked.id, 'confirm', { code: right })
    expect((await rowOf(asked.id)).state).toBe('CONFIRMED')
  })
})

const sendButton = /thu-dien-tu\/gui-ma/
test('xác nhận thư điện tử: đã gửi 3 mã thì có giờ gửi lại được, không có nút bị từ chối, ô vẫn còn', async () => {
  const account = await aCitizen(scene, { email: 'moi@vidu.vn' })
  await signIn(account)
  const user = { ...account, kind: 'CITIZEN' as const, roles: [] }
  expect(await drawn(emailPage, '/ca-nhan/thu-dien-tu')).toMatch(sendButton)
  for (let turn = 0; turn < 3; turn++) await askEmailCode(user)
  for (const query of ['', '?da-gui=1', '?da-gui=1&loi=too-many-codes']) {
    const html = await drawn(emailPage, `/ca-nhan/thu-dien-tu${query}`)
    expect(html).toContain('name="code"')
    expect(inSight(html)).toMatch(/gửi lại mã từ \d\d:\d\d/)
    expect(html).not.toMatch(sendButton)
  }
})
