import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GET as page } from '@/app/(officer)/can-bo/doi-lien-he/route'
import { POST as ask } from '@/app/(officer)/can-bo/doi-lien-he/yeu-cau/route'
import { stands } from '@/lib/forms/fixtures/drawn-forms'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { formOf, goalOf, signIn } from '@/lib/review/fixtures/sign-in'
import { lookAt, openCounter, post } from '../fixtures/at-counter'
import { aCitizen } from '../fixtures/citizens'
import { forgetAccount, keepAccount } from './kept-account'
import { counterTicket } from './kept-words'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let counter: Awaited<ReturnType<typeof openCounter>>
beforeAll(async () => void (counter = await openCounter()))
beforeEach(() => jar.clear())

const typed = { kind: 'PHONE', value: '0912 000 777', isOwner: 'co', isPaperSeen: 'co' }
const changesOf = (accountId: string) => db.contactChange.count({ where: { accountId } })

test.each([
  ['mở tài khoản khác', 'loi=account-other#loi'],
  ['đóng tài khoản', 'loi=account-closed#loi'],
])(
  'cửa sổ khác đã %s: trang mở trước không đổi liên hệ của ai, lời nhập chờ đúng tài khoản',
  async (way, said) => {
    const { scene, receiver } = counter
    const [first, second] = [await aCitizen(scene), await aCitizen(scene)]
    await signIn(receiver)
    await keepAccount(receiver, first.id)
    const phieu = counterTicket(receiver, first.id)
    if (way === 'đóng tài khoản') await forgetAccount()
    else await keepAccount(receiver, second.id)
    expect(await goalOf(ask(formOf({ ...typed, phieu }), undefined))).toContain(said)
    expect([await changesOf(first.id), await changesOf(second.id)]).toEqual([0, 0])

    await keepAccount(receiver, second.id)
    const html = await drawn(page, '/can-bo/doi-lien-he?loi=account-other')
    expect(readOn(html)).toContain(second.fullName)
    expect(readOn(html)).toContain('Xem lại tên chủ tài khoản')
    expect(stands(html, 'value', typed.value)).toBe(false)
    await keepAccount(receiver, first.id)
    expect(stands(await drawn(page, '/can-bo/doi-lien-he'), 'value', typed.value)).toBe(true)
  },
)

test('hai đề nghị mở cùng lúc: lời viết cho đề nghị này không xóa lời của đề nghị kia', async () => {
  const [one, other] = [await counter.waiting(), await counter.waiting()]
  await signIn(counter.approver)
  const press = ({ id }: { id: string }, reason: string) =>
    post(id, 'approve', { phieu: counterTicket(counter.approver, id), reason })
  await press(one, 'Ảnh khác người đến.')
  await press(other, 'Giấy tờ hết hạn.')
  expect(stands(await lookAt(one.id), 'reason', 'Ảnh khác người đến.')).toBe(true)
  expect(stands(await lookAt(other.id), 'reason', 'Giấy tờ hết hạn.')).toBe(true)
})
