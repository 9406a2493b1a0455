import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as find } from '@/app/(officer)/can-bo/doi-lien-he/route'
import { readOn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { jar } from '@/lib/review/fixtures/browser'
import { formOf, goalOf, signIn } from '@/lib/review/fixtures/sign-in'
import { aCitizen } from '../fixtures/citizens'
import { counterTicket, FIND_FORM } from './kept-words'
import { lookAt, openCounter, post, right } from '../fixtures/at-counter'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let counter: Awaited<ReturnType<typeof openCounter>>
beforeAll(async () => void (counter = await openCounter()))
beforeEach(() => jar.clear())

const refusedIn = async (stream: string) =>
  (await listEntries(stream)).filter(({ act }) => act.endsWith('-refused'))

describe('không được phép thì có một dòng trong nhật ký', () => {
  test('người nhà không được hỏi ngày cấp; họ nhấn thì nhật ký của chủ tài khoản ghi lại', async () => {
    const { id, accountId } = await counter.waiting()
    const { login } = await db.account.findUniqueOrThrow({ where: { id: accountId } })
    const own = await counter.scene.anOfficer('089', ['APPROVER'], { bhxhCode: login })
    await signIn(own)
    const html = await lookAt(id)
    expect(readOn(html)).toContain('Đây là tài khoản của chính bạn.')
    for (const name of ['issuedOn', 'reason']) expect(html).not.toContain(`name="${name}"`)
    for (const fields of [right, {}]) {
      const goal = await post(id, 'approve', fields)
      expect(readOn(await lookAt(id, goal.slice(goal.indexOf('?'), goal.indexOf('#'))))).toContain(
        'Bạn không duyệt được đề nghị này',
      )
    }
    const entries = await listEntries(`account:${accountId}`)
    expect(entries.filter(({ act }) => act === 'approveContact-refused')).toMatchObject([
      { actor: `account:${own.id}`, details: { reason: 'own-case' } },
    ])
  })

  test('vai trò khác, cơ quan khác: nhật ký của cơ quan người nhấn, không của chủ tài khoản', async () => {
    const { id, accountId } = await counter.waiting()
    for (const [office, role, reason] of [
      ['089', 'CHECKER', 'not-your-role'],
      ['001', 'APPROVER', 'not-yours'],
    ] as const) {
      const officer = await counter.scene.anOfficer(office, [role])
      await signIn(officer)
      const marks: Record<string, string>[] = [{}, { phieu: '' }, { phieu: 'bịa' }]
      for (const mark of marks)
        expect(await post(id, 'approve', { ...right, ...mark })).toContain(`loi=${reason}`)
      expect(await refusedIn(`office:${office}`)).toHaveLength(3)
      expect((await listEntries(`office:${office}`)).at(-1)).toMatchObject({
        act: 'approveContact-refused',
        actor: `account:${officer.id}`,
        details: { reason },
      })
    }
    expect(await refusedIn(`account:${accountId}`)).toEqual([])
  })

  test('tìm tài khoản ở quầy mà không có vai trò ấy: từ chối và ghi lại, trang có dấu hay không', async () => {
    for (const role of ['CHECKER', 'APPROVER', 'SUPERVISOR'] as const) {
      const officer = await counter.scene.anOfficer('089', [role])
      await signIn(officer)
      const { login, idNumber } = await aCitizen(counter.scene)
      for (const phieu of ['', 'bịa', counterTicket(officer, FIND_FORM)]) {
        const fields = formOf({ login, idNumber: idNumber!, phieu })
        expect(await goalOf(find(fields, undefined))).toContain('loi=not-your-role')
        expect((await refusedIn('office:089')).at(-1)).toMatchObject({
          actor: `account:${officer.id}`,
          details: { reason: 'not-your-role' },
        })
      }
    }
  })
})
