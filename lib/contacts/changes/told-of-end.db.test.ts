import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { askChange } from './ask-change'
import { dropChange } from './confirm-change'
import { newestTo, openCounter, post, rowOf } from '../fixtures/at-counter'
import { aCitizen, aPhone, paper } from '../fixtures/citizens'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let counter: Awaited<ReturnType<typeof openCounter>>
beforeAll(async () => void (counter = await openCounter()))
beforeEach(() => jar.clear())

const ends: Record<string, (id: string) => Promise<unknown>> = {
  'bỏ khi chờ duyệt': (id) => dropChange(counter.receiver, id),
  'không đổi': (id) => post(id, 'refuse', { reason: 'Ảnh khác người đến' }),
  'đọc sai ngày cấp ba lần': async (id) => {
    const wrong = { issuedOn: '2020-01-01', isOwner: 'co', isPaperSeen: 'co' }
    for (let turn = 0; turn < 3; turn++) await post(id, 'approve', wrong)
  },
}

const mail = 'chu.cu@vidu.vn'
const messagesTo = (accountId: string, recipient: string) =>
  db.message.findMany({ where: { accountId, recipient }, orderBy: { id: 'asc' } })

describe('ai được báo có người đề nghị đổi thì được báo khi đề nghị kết thúc', () => {
  test.each(
    Object.keys(ends).flatMap((way) =>
      (['PHONE', 'EMAIL'] as const).map((kind) => [way, kind] as const),
    ),
  )('%s (%s): mọi liên hệ cũ được báo một lần, liên hệ mới thì không', async (way, kind) => {
    const value = kind === 'PHONE' ? aPhone() : `moi.${aPhone().slice(1)}@vidu.vn`
    const { id, accountId } = await counter.waiting(value, kind)
    const account = await db.account.update({
      where: { id: accountId },
      data: { email: mail, emailVerified: true },
    })
    if (kind === 'EMAIL') await db.contactChange.update({ where: { id }, data: { oldValue: mail } })
    await signIn(counter.approver)
    await ends[way]!(id)
    expect(['DROPPED', 'REFUSED']).toContain((await rowOf(id)).state)
    await ends[way]!(id)
    for (const contact of [account.phone!, mail]) {
      const told = (await messagesTo(accountId, contact)).map(({ body }) => body)
      expect(told.filter((body) => body.includes('đã kết thúc. Liên hệ giữ nguyên.'))).toHaveLength(
        1,
      )
      expect(told.at(-1)).toContain(kind === 'PHONE' ? 'đổi số điện thoại' : 'đổi thư điện tử')
    }
    expect((await newestTo(value)).purpose).toBe('change-contact')
  })

  test('bỏ rồi xin lại mãi: lời kết thúc không đến nhiều lần hơn mã đã gửi', async () => {
    const account = await aCitizen(counter.scene)
    const value = aPhone()
    for (let round = 0; round < 6; round++) {
      const asked = await askChange(counter.receiver, account.id, {
        kind: 'PHONE',
        value,
        ...paper,
      })
      if (!asked.ok) throw new Error(asked.reason)
      await dropChange(counter.receiver, asked.id)
    }
    const told = (await messagesTo(account.id, account.phone!)).map(({ body }) => body)
    expect(told.filter((body) => body.includes('đang đề nghị'))).toHaveLength(3)
    expect(told.filter((body) => body.includes('đã kết thúc'))).toHaveLength(3)
  })

  test('chưa làm được thì chưa báo kết thúc', async () => {
    const { id, accountId } = await counter.waiting()
    await signIn(counter.receiver)
    await post(id, 'refuse', { reason: 'Ảnh khác người đến' })
    await signIn(counter.approver)
    await post(id, 'refuse', { reason: '' })
    expect((await rowOf(id)).state).toBe('CONFIRMED')
    expect(await db.message.count({ where: { accountId, body: { contains: 'kết thúc' } } })).toBe(0)
  })
})
