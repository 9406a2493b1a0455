import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as picture } from '@/app/(officer)/can-bo/ho-so/[reference]/giay-to/[id]/route'
import { GET as receipt } from '@/app/(officer)/can-bo/ho-so/[reference]/phieu-nhan/route'
import { drawn, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { jar } from '@/lib/review/fixtures/browser'
import { blurred, drawCase } from '@/lib/review/fixtures/case-page'
import { signIn } from '@/lib/review/fixtures/sign-in'
import type { PlayedCase } from '@/prisma/demo/scene'
import { lookAt, openCounter, post, right, rowOf } from '../fixtures/at-counter'
import { aCitizen, aPhone } from '../fixtures/citizens'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let counter: Awaited<ReturnType<typeof openCounter>>
beforeAll(async () => void (counter = await openCounter()))
beforeEach(() => jar.clear())

const BLOCKED = 'Bạn không duyệt được đề nghị này'
const WHY = 'Bạn đã mở hồ sơ có ảnh giấy tờ của người này từ ngày nhận đề nghị.'

type Stage = Parameters<typeof counter.scene.aCase>[0]['stage']
type Numbers = { bhxhCode?: string; idNumber?: string }

/** A citizen with an account, and a case with these numbers of theirs. */
async function aPerson(stage: Stage = 'proposed', shared?: (account: Numbers) => Numbers) {
  const account = await aCitizen(counter.scene)
  const numbers = { bhxhCode: account.login, idNumber: account.idNumber! }
  const fails = stage === 'refused' || stage === 'returned' ? blurred : undefined
  const one = await counter.scene.aCase({ stage, fails })
  const data = (shared ?? (() => numbers))(numbers)
  const login = data.bhxhCode && { login: data.bhxhCode }
  await db.declaration.update({ where: { id: one.id }, data: { ...data, ...login } })
  return { account, one }
}

const ways: Record<string, (one: PlayedCase) => Promise<unknown>> = {
  'trang hồ sơ': (one) => drawCase(one),
  'địa chỉ của ảnh': async ({ id, reference }) => {
    const { id: paperId } = await db.storedFile.findFirstOrThrow({
      where: { declarationId: id, kind: 'ID_BACK' },
    })
    const params = Promise.resolve({ reference, id: paperId })
    const response = await picture(new Request('http://localhost:3000/'), { params })
    expect(response.status).toBe(200)
  },
  'giấy hẹn': ({ reference }) =>
    drawn(receipt, `/can-bo/ho-so/${reference}/phieu-nhan`, { reference }),
}

const approve = async (id: string) => {
  await signIn(counter.approver)
  return post(id, 'approve', right)
}

describe('ai đã mở ảnh giấy tờ của người ấy thì không phải người xem bản gốc', () => {
  test('mở bằng tài khoản khác của cùng một người: cũng không duyệt được', async () => {
    const { account, one } = await aPerson()
    const { id } = await counter.waiting(aPhone(), 'PHONE', account.id)
    const { bhxhCode } = counter.approver
    const former = await counter.scene.anOfficer('089', ['APPROVER'], { bhxhCode })
    await signIn(former)
    await drawCase(one)
    await db.account.update({ where: { id: former.id }, data: { suspendedAt: new Date() } })
    expect(await approve(id)).toContain('loi=paper-looked-up')
    const decided = { state: 'DONE', decidedById: former.id } as const
    await db.contactChange.update({ where: { id }, data: { askedById: counter.approver.id } })
    const behind = db.contactChange.update({ where: { id }, data: decided })
    await expect(behind).rejects.toThrow('ContactChange_four_eyes')
  })

  test.each(Object.keys(ways))('%s mở sau khi nhận đề nghị: không duyệt được', async (way) => {
    const { account, one } = await aPerson()
    const { id } = await counter.waiting(aPhone(), 'PHONE', account.id)
    await signIn(counter.approver)
    expect(wordsIn(await lookAt(id), 'issuedOn')).toBe('')
    await ways[way]!(one)
    expect(await approve(id)).toContain('loi=paper-looked-up')
    expect(await rowOf(id)).toMatchObject({ state: 'CONFIRMED', paperMisses: 0 })
    expect((await db.account.findUniqueOrThrow({ where: { id: account.id } })).phone).toBe(
      account.phone,
    )
    expect((await listEntries(`account:${account.id}`)).at(-1)).toMatchObject({
      act: 'approveContact-refused',
      actor: `account:${counter.approver.id}`,
      details: { reason: 'paper-looked-up' },
    })
  })

  test.each([
    'sent',
    'received',
    'checked',
    'proposed',
    'approved',
    'refused',
    'returned',
  ] as const)('hồ sơ %s cũng vậy', async (stage) => {
    const { account, one } = await aPerson(stage)
    const { id } = await counter.waiting(aPhone(), 'PHONE', account.id)
    await signIn(counter.approver)
    await drawCase(one)
    expect(await approve(id)).toContain('loi=paper-looked-up')
  })

  test.each<[string, (of: Numbers) => Numbers, boolean]>([
    ['cùng mã số BHXH, giấy tờ cũ', ({ bhxhCode }) => ({ bhxhCode, idNumber: '012345678' }), true],
    ['cùng giấy tờ, mã số khác', ({ idNumber }) => ({ idNumber, bhxhCode: '0199999999' }), true],
    ['của người khác', () => ({}), false],
  ])('hồ sơ %s', async (_, shared, isBlocked) => {
    const { account, one } = await aPerson('proposed', shared)
    const { id } = await counter.waiting(aPhone(), 'PHONE', account.id)
    await signIn(counter.approver)
    await drawCase(one)
    expect(await approve(id)).toContain(isBlocked ? 'loi=paper-looked-up' : 'xong=')
  })

  test('trang nói trước khi hỏi: không còn ô ngày cấp, còn ô lý do, và nói ai làm tiếp', async () => {
    const { account, one } = await aPerson()
    const { id } = await counter.waiting('la@vidu.vn', 'EMAIL', account.id)
    await signIn(counter.approver)
    await drawCase(one)
    for (const search of ['', '?loi=paper-looked-up&viec=approve', '?loi=chua-dung&viec=approve']) {
      const html = await lookAt(id, search)
      const words = readOn(html)
      expect(words.split(BLOCKED)).toHaveLength(2)
      expect(words.split(WHY)).toHaveLength(2)
      expect(words).toContain('Nhờ người duyệt hoặc người giám sát khác xem bản gốc.')
      expect(words).not.toContain('Đưa giấy tờ bản gốc cho người duyệt')
      for (const name of ['issuedOn', 'isOwner', 'isPaperSeen'])
        expect(html).not.toContain(`name="${name}"`)
      expect(html).toContain('name="reason"')
    }
    expect(await post(id, 'refuse', { reason: 'Ảnh khác người đến.' })).toContain('xong=')
    expect((await rowOf(id)).state).toBe('REFUSED')
  })

  test('mở hồ sơ trong ngày, trước khi nhận đề nghị: trang hồ sơ có thể còn mở ở cửa sổ khác', async () => {
    const { account, one } = await aPerson()
    await signIn(counter.approver)
    await drawCase(one)
    const { id } = await counter.waiting(aPhone(), 'PHONE', account.id)
    expect(await approve(id)).toContain('loi=paper-looked-up')
  })

  test('mở hồ sơ hôm trước, hay đồng nghiệp mở: vẫn duyệt được bằng bản gốc', async () => {
    const { account, one } = await aPerson()
    const { id } = await counter.waiting(aPhone(), 'PHONE', account.id)
    const other = await counter.scene.anOfficer('089', ['APPROVER'])
    for (const officer of [other, counter.receiver]) {
      await signIn(officer)
      await drawCase(one)
    }
    await signIn(counter.approver)
    expect(readOn(await lookAt(id))).not.toContain(BLOCKED)
    await signIn(other)
    expect(readOn(await lookAt(id))).toContain(BLOCKED)
    // Tomorrow's change, as far as their look is concerned.
    const nextDay = new Date(Date.now() + 24 * 3_600_000)
    await db.contactChange.update({ where: { id }, data: { createdAt: nextDay } })
    expect(readOn(await lookAt(id))).not.toContain(BLOCKED)
    await db.contactChange.update({ where: { id }, data: { createdAt: new Date() } })
    expect(await approve(id)).toContain('xong=')
  })

  test('mở hồ sơ sau hai lần đọc sai cũng không đọc lại được', async () => {
    const { account, one } = await aPerson()
    const { id } = await counter.waiting(aPhone(), 'PHONE', account.id)
    await signIn(counter.approver)
    for (const issuedOn of ['2020-01-01', '2020-01-02'])
      expect(await post(id, 'approve', { ...right, issuedOn })).toContain('loi=paper-differs')
    await drawCase(one)
    expect(await approve(id)).toContain('loi=paper-looked-up')
    expect(await rowOf(id)).toMatchObject({ state: 'CONFIRMED', paperMisses: 2 })
  })
})
