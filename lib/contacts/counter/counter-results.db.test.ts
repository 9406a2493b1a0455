import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as listPage } from '@/app/(officer)/can-bo/doi-lien-he/route'
import { drawn, faultsOfSummary, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { refuseChange } from '../changes/decide-change'
import { lookAt, openCounter, post, rowOf } from '../fixtures/at-counter'
import { paper } from '../fixtures/citizens'
import { counterTicket } from './kept-words'
import { listChanges } from '../waiting/open-change'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let counter: Awaited<ReturnType<typeof openCounter>>
beforeAll(async () => void (counter = await openCounter()))
beforeEach(() => jar.clear())

describe('kết quả và lời từ chối', () => {
  test('người tiếp nhận thấy kết quả và lý do trong danh sách, cơ quan khác không thấy', async () => {
    const { id } = await counter.waiting()
    await refuseChange(counter.approver, id, 'Ảnh trên thẻ là người khác')
    await signIn(counter.receiver)
    const words = readOn(await drawn(listPage, '/can-bo/doi-lien-he'))
    expect(words).toContain('Không đổi: Ảnh trên thẻ là người khác')
    const far = await counter.scene.anOfficer('001', ['RECEIVER'])
    expect((await listChanges(far)).ended).toEqual([])
  })

  test.each(['', ' ', '.', '…', '123', '-', 'x'])(
    'lý do «%s» không nói gì: chưa từ chối, và chính ô ấy được chỉ ra',
    async (reason) => {
      const { id } = await counter.waiting()
      await signIn(counter.approver)
      expect(await post(id, 'refuse', { reason })).toBe(
        `/can-bo/doi-lien-he/${id}?loi=chua-dung&viec=refuse#loi`,
      )
      const html = await lookAt(id, '?loi=chua-dung&viec=refuse')
      expect(faultsOfSummary(html)).toEqual({ links: ['reason'], faults: [] })
      expect((await rowOf(id)).state).toBe('CONFIRMED')
    },
  )

  test('hết phiên giữa chừng: lý do và ô đã đánh dấu chờ đúng người đã viết', async () => {
    const { id } = await counter.waiting()
    const typed = {
      phieu: counterTicket(counter.approver, id),
      reason: 'Người đến không phải chủ',
      isOwner: 'co',
    }
    expect(await post(id, 'refuse', typed)).toContain('/het-phien?vua-nhan=giu')
    expect((await rowOf(id)).state).toBe('CONFIRMED')
    await signIn(await counter.scene.anOfficer('089', ['APPROVER']))
    expect(wordsIn(await lookAt(id), 'reason')).not.toBe(typed.reason)
    await signIn(counter.approver)
    const html = await lookAt(id)
    expect(wordsIn(html, 'reason')).toBe(typed.reason)
    expect(readOn(html)).toContain('phần đã nhập mà chưa gửi')
    expect(html).toMatch(/name="isOwner"[^>]*checked|checked[^>]*name="isOwner"/)
  })

  test('trang vẽ cho người khác thì không ai duyệt thay', async () => {
    const { id } = await counter.waiting()
    await signIn(counter.approver)
    const other = await counter.scene.anOfficer('089', ['APPROVER'])
    const fields = {
      phieu: counterTicket(other, id),
      isOwner: 'co',
      isPaperSeen: 'co',
      ...paper,
    }
    expect(await post(id, 'approve', fields)).toContain('other-officer')
    expect((await rowOf(id)).state).toBe('CONFIRMED')
  })
})
