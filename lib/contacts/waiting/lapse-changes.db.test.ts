import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as listPage } from '@/app/(officer)/can-bo/doi-lien-he/route'
import { drawn, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { askChange } from '../changes/ask-change'
import { confirmChange } from '../changes/confirm-change'
import { openCounter, post, rowOf } from '../fixtures/at-counter'
import { aCitizen, aPhone, paper } from '../fixtures/citizens'
import { keepAccount } from '../counter/kept-account'
import { keepWords } from '../counter/kept-words'
import { lapseChanges } from './lapse-changes'
import { listChanges } from './open-change'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let counter: Awaited<ReturnType<typeof openCounter>>
beforeAll(async () => void (counter = await openCounter()))
beforeEach(() => jar.clear())

describe('đề nghị không chờ mãi', () => {
  const setBack = (id: string, minutes: number) =>
    db.contactChange.update({
      where: { id },
      data: { stateSince: new Date(Date.now() - minutes * 60_000) },
    })
  const elsewhere = () => counter.scene.anOfficer('001', ['RECEIVER'])

  test('chưa nhập mã: sau 30 phút cơ quan khác nhận được, đề nghị cũ không dùng được nữa', async () => {
    const account = await aCitizen(counter.scene)
    const first = await askChange(counter.receiver, account.id, {
      kind: 'PHONE',
      value: aPhone(),
      ...paper,
    })
    if (!first.ok) throw new Error(first.reason)
    await setBack(first.id, 31)
    expect(await confirmChange(counter.receiver, first.id, '123456')).toMatchObject({
      reason: 'change-lapsed',
    })
    const anew = { kind: 'PHONE', value: aPhone(), ...paper } as const
    expect(await askChange(await elsewhere(), account.id, anew)).toMatchObject({ ok: true })
    expect((await rowOf(first.id)).state).toBe('LAPSED')
    expect((await listEntries(`account:${account.id}`)).map(({ act }) => act)).toContain(
      'lapse-contact-change',
    )
  })

  test('chờ duyệt: hết ngày là hết, không ai duyệt được nữa, việc nền tự đóng', async () => {
    const { id } = await counter.waiting()
    await setBack(id, 24 * 60)
    await signIn(counter.approver)
    expect(await post(id, 'refuse', { reason: 'Không khớp' })).toContain('change-lapsed')
    await lapseChanges()
    expect((await rowOf(id)).state).toBe('LAPSED')
    expect((await listChanges(counter.receiver)).ended.map((one) => one.id)).toContain(id)
    await lapseChanges()
    const { accountId } = await rowOf(id)
    const acts = (await listEntries(`account:${accountId}`)).map(({ act }) => act)
    expect(acts.filter((act) => act === 'lapse-contact-change')).toHaveLength(1)
  })

  test('cùng ngày ở cơ quan khác: trang nói cơ quan nào giữ, từ lúc nào, đến lúc nào', async () => {
    const { accountId } = await counter.waiting()
    for (const [officer, isOwn] of [
      [await elsewhere(), false],
      [counter.receiver, true],
    ] as const) {
      await signIn(officer)
      await keepAccount(officer, accountId)
      await keepWords(officer, accountId, { kind: 'PHONE', value: '0912000111', ...paper })
      const html = await drawn(listPage, '/can-bo/doi-lien-he?loi=change-waiting')
      expect(readOn(html)).toMatch(/BHXH Tỉnh An Giang đã nhận, từ \d\d:\d\d.*tự hết\s+lúc 00:00/)
      expect(html.includes('Mở đề nghị đang chờ')).toBe(isOwn)
      expect(wordsIn(html, 'value')).toBe('0912000111')
    }
  })
})
