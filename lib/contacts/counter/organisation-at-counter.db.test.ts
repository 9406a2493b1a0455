import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as counterPage, POST as find } from '@/app/(officer)/can-bo/doi-lien-he/route'
import type { Officer } from '@/lib/accounts/account'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { formOf, goalOf, signIn } from '@/lib/review/fixtures/sign-in'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { askChange } from '../changes/ask-change'
import { aPhone, paper } from '../fixtures/citizens'
import { counterTicket, FIND_FORM } from './kept-words'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let scene: Scene
let receiver: Officer
let one: PlayedCase
beforeAll(async () => {
  scene = await openScene()
  receiver = await scene.anOfficer('089', ['RECEIVER'])
  one = await scene.aCase({ stage: 'approved', kind: 'organisation' })
})
beforeEach(async () => {
  jar.clear()
  await signIn(receiver)
})

const look = (search = '') => drawn(counterPage, `/can-bo/doi-lien-he${search}`)
const post = (typed: Record<string, string>) =>
  goalOf(find(formOf({ phieu: counterTicket(receiver, FIND_FORM), ...typed }), {} as never))
const accountOf = ({ id }: PlayedCase) =>
  db.account.findFirstOrThrow({ where: { declarationId: id } })

describe('đơn vị đổi liên hệ tại quầy', () => {
  test('mở bằng mã số thuế và giấy tờ của người đại diện; trang gọi số ấy là mã số thuế', async () => {
    const { taxCode } = one.unit!
    const { idNumber } = one.person
    const goal = await post({ login: taxCode!, isTaxCode: 'yes', idNumber })
    expect(goal).toContain('xong=mo-tai-khoan')
    const page = readOn(await look())
    expect(page).toContain(one.unit!.name)
    expect(page).toContain('Mã số thuế')
  })

  test('quên đánh dấu là mã số thuế: không lẫn sang người có cùng mười số, ô đã nhập vẫn còn', async () => {
    const { taxCode } = one.unit!
    const { idNumber } = one.person
    const goal = await post({ login: taxCode!, idNumber })
    expect(goal).toContain('loi=no-account')
    const page = await look('?loi=no-account')
    expect(readOn(page)).toContain('Xem lại từng số trên giấy tờ, và ô mã số thuế.')
    expect(page).toContain(`value="${taxCode}"`)
  })

  test.each([
    ['mã số thuế thiếu số', { login: '310000', isTaxCode: 'yes' }, 'mã số thuế'],
    ['mã số BHXH thiếu số', { login: '310000' }, 'mã số BHXH'],
    ['chưa nhập số nào', {}, 'Nhập'],
  ])('%s: nói ngay ở ô, dấu đã đánh vẫn còn', async (_, typed, words) => {
    expect(await post({ idNumber: '', ...typed })).toContain('loi=chua-dung')
    const page = await look('?loi=chua-dung')
    expect(readOn(page).toLocaleLowerCase('vi')).toContain(words.toLocaleLowerCase('vi'))
    expect(/name="isTaxCode"[^>]*checked/.test(page)).toBe('isTaxCode' in typed)
  })

  test('đổi số điện thoại được như mọi tài khoản; người đại diện là cán bộ thì không tự nhận', async () => {
    const { id } = await accountOf(one)
    const change = { kind: 'PHONE', value: aPhone(), ...paper } as const
    const self = await scene.anOfficer('089', ['RECEIVER'], { bhxhCode: one.person.bhxhCode })
    expect(await askChange(self, id, change)).toMatchObject({ ok: false, reason: 'own-case' })
    expect(await askChange(receiver, id, change)).toMatchObject({ ok: true })
  })
})
