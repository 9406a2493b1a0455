import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as page } from '@/app/(officer)/can-bo/doi-lien-he/route'
import { POST as find } from '@/app/(officer)/can-bo/doi-lien-he/route'
import { POST as ask } from '@/app/(officer)/can-bo/doi-lien-he/yeu-cau/route'
import { stands } from '@/lib/forms/fixtures/drawn-forms'
import { drawn, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { formOf, goalOf, signIn } from '@/lib/review/fixtures/sign-in'
import { lookAt, openCounter, post, right, rowOf } from '../fixtures/at-counter'
import { aCitizen, paper } from '../fixtures/citizens'
import { findKeptAccount, keepAccount } from './kept-account'
import { counterTicket } from './kept-words'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let counter: Awaited<ReturnType<typeof openCounter>>
beforeAll(async () => void (counter = await openCounter()))
beforeEach(() => jar.clear())

const HERE = '/can-bo/doi-lien-he'
const OLD = 'Trang vừa gửi đã mở từ lâu'

/** Marks that do not say for whom and about whom the page was drawn. */
const unreadable: [string, (now: string, other: string) => string][] = [
  ['không có dấu', () => ''],
  ['dấu bịa', () => 'garbage'],
  ['dấu thiếu một chữ', (now) => now.slice(1)],
  ['dấu của đề nghị khác', (_, other) => other],
]

describe.each(unreadable)('trang ở quầy, %s', (name, made) => {
  test.each(['resend', 'confirm', 'drop', 'approve', 'refuse'])(
    '«%s»: không làm gì, chữ còn nguyên, trang nói vì sao',
    async (transition) => {
      const { approver, receiver, waiting } = counter
      const [one, other] = [await waiting(), await waiting()]
      const officer = transition === 'approve' || transition === 'refuse' ? approver : receiver
      await signIn(officer)
      const phieu = made(counterTicket(officer, one.id), counterTicket(officer, other.id))
      const typed = { reason: 'Ảnh khác người đến.', ...right }
      const goal = await post(one.id, transition, { ...typed, phieu, code: '123456' })
      expect(goal).toBe(`${HERE}/${one.id}?loi=page-old&viec=${transition}#loi`)
      expect(await rowOf(one.id)).toEqual(one)
      expect(await rowOf(other.id)).toEqual(other)
      const html = await lookAt(one.id, '?loi=page-old')
      expect(readOn(html)).toContain(OLD)
      if (officer === approver) expect(stands(html, 'reason', typed.reason)).toBe(true)
      expect(wordsIn(await lookAt(other.id), 'reason') || '').toBe('')
    },
  )

  test('tìm tài khoản: không mở của ai, số vừa nhập còn nguyên', async () => {
    const { receiver, scene } = counter
    const { login, idNumber } = await aCitizen(scene)
    await signIn(receiver)
    const phieu = made(
      counterTicket(receiver, 'tim'),
      counterTicket(receiver, 'c0ffee00-0000-4000-8000-000000000001'),
    )
    const typed = { login, idNumber: idNumber! }
    const goal = await goalOf(find(formOf({ ...typed, phieu }), undefined))
    expect(goal).toBe(`${HERE}?loi=page-old#loi`)
    expect(await findKeptAccount(receiver)).toBeNull()
    const html = await drawn(page, goal)
    expect(readOn(html)).toContain(OLD)
    for (const [field, text] of Object.entries(typed)) expect(stands(html, field, text)).toBe(true)
  })

  test('xin đổi liên hệ: không xin gì, liên hệ vừa nhập còn nguyên', async () => {
    const { receiver, scene } = counter
    const [account, second] = [await aCitizen(scene), await aCitizen(scene)]
    await signIn(receiver)
    await keepAccount(receiver, account.id)
    const phieu = made(counterTicket(receiver, account.id), counterTicket(receiver, second.id))
    const typed = { kind: 'PHONE', value: '0912 000 778', isOwner: 'co', isPaperSeen: 'co' }
    const goal = await goalOf(ask(formOf({ ...typed, ...paper, phieu }), undefined))
    const isOthers = name === 'dấu của đề nghị khác'
    expect(goal).toBe(`${HERE}?loi=${isOthers ? 'account-other' : 'page-old'}#loi`)
    const ids = [account.id, second.id]
    expect(await db.contactChange.count({ where: { accountId: { in: ids } } })).toBe(0)
    if (isOthers) await keepAccount(receiver, second.id)
    expect(stands(await drawn(page, goal), 'value', typed.value)).toBe(true)
  })
})
