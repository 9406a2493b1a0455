import { beforeAll, describe, expect, test, vi } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { decideAtOnce } from '../fixtures/decide-at-once'
import { actsOf, messagesOf, rowOf, sheetOf } from '../fixtures/case-rows'
import { printActivation } from '../slips/print-activation'
import { sendBack } from '../checking/send-back'
import { sendForApproval } from '../checking/send-for-approval'

let scene: Scene
beforeAll(async () => void (scene = await openScene()))

const blurred = { 'id-front-legible': 'front-blurred' } as const
const receiver = () => scene.officers.TN089
const checker = () => scene.officers.TD089
const approver = () => scene.officers.DU089

describe('trình và quyết định', () => {
  test('duyệt tạo tài khoản, tin nhắn có mã, nhật ký, cùng một lúc', async () => {
    const { id, reference, person } = await scene.aCase({ stage: 'proposed' })
    const outcome = await decideAtOnce({ officer: approver(), reference }, 'approve')
    expect(outcome).toMatchObject({ ok: true })
    const account = await db.account.findUniqueOrThrow({ where: { declarationId: id } })
    expect(account).toMatchObject({
      kind: 'CITIZEN',
      login: person.bhxhCode,
      passwordHash: null,
      roles: [],
    })
    expect(account.address).toContain('An Giang')
    const secrets = (await messagesOf(id)).filter(({ secret }) => secret)
    expect(secrets).toHaveLength(1)
    expect(secrets[0]).toMatchObject({ channel: 'SMS', recipient: person.phone })
    expect(secrets[0]!.body).toMatch(/Mã kích hoạt ([0-9A-Z]{3}-){2}[0-9A-Z]{2}/)
    expect((await actsOf(id)).at(-1)).toBe('approve')
    expect(await rowOf(reference)).toMatchObject({ status: 'APPROVED', decidedById: approver().id })
  })

  test.each([
    ['võ  NHẬT phát', 'Võ Nhật Phát', 'Võ Nhật Phát'],
    ['VÕ NHẬT PHÁT', 'Võ Nhật Phát', 'Võ Nhật Phát'],
    ['Võ Nhựt Phát', 'Võ Nhật Phát', 'Võ Nhựt Phát'],
    ["h'hen niê", "H'Hen Niê", "H'Hen Niê"],
  ])('khai «%s», sổ ghi «%s»: tài khoản mang tên «%s»', async (typed, registered, shown) => {
    const { id, reference, person } = await scene.aCase({ stage: 'proposed' })
    const { bhxhCode } = person
    await db.insuredPerson.update({ where: { bhxhCode }, data: { fullName: registered } })
    const { answers } = await db.declaration.findUniqueOrThrow({ where: { id } })
    const { declarant, ...others } = answers as { declarant: object }
    await db.declaration.update({
      where: { id },
      data: { answers: { ...others, declarant: { ...declarant, fullName: typed } } },
    })
    await decideAtOnce({ officer: approver(), reference }, 'approve')
    const account = await db.account.findUnique({ where: { declarationId: id } })
    expect(account?.fullName ?? 'chưa duyệt được').toBe(shown)
  })

  test('còn mục không đạt thì không trình duyệt được, chỉ đề nghị từ chối', async () => {
    const { reference } = await scene.aCase({ stage: 'checked', fails: blurred })
    const which = { officer: checker(), reference }
    expect(await sendForApproval(which, 'approve')).toEqual({ ok: false, reason: 'failed-items' })
    expect(await sendForApproval(which, 'refuse')).toEqual({ ok: true })
    expect(await decideAtOnce({ officer: approver(), reference }, 'approve')).toEqual({
      ok: false,
      reason: 'failed-items',
    })
    expect(await decideAtOnce({ officer: approver(), reference }, 'refuse')).toEqual({ ok: true })
    expect((await rowOf(reference)).corrections).toMatchObject([{ code: 'front-blurred' }])
  })

  test('mọi mục đạt thì không từ chối được', async () => {
    const { reference } = await scene.aCase({ stage: 'proposed' })
    expect(await decideAtOnce({ officer: approver(), reference }, 'refuse')).toEqual({
      ok: false,
      reason: 'nothing-failed',
    })
  })

  test('tài khoản vừa được cấp ở nơi khác thì không cấp thêm', async () => {
    const { id, reference, person } = await scene.aCase({ stage: 'proposed' })
    await db.account.create({
      data: { kind: 'CITIZEN', login: person.bhxhCode, fullName: person.fullName },
    })
    expect(await decideAtOnce({ officer: approver(), reference }, 'approve')).toEqual({
      ok: false,
      reason: 'failed-items',
    })
    expect(await rowOf(reference)).toMatchObject({ status: 'AWAITING_APPROVAL', decidedById: null })
    expect(await db.account.count({ where: { declarationId: id } })).toBe(0)
  })

  test('chuyển lại thẩm định phải nói vì sao; lời ấy ở lại trong cơ quan', async () => {
    const { id, reference } = await scene.aCase({ stage: 'proposed' })
    const which = { officer: approver(), reference }
    expect(await sendBack(which, '  ')).toEqual({ ok: false, reason: 'look-again-missing' })
    const reason = 'So lại chữ ký với căn cước.'
    expect(await sendBack(which, reason)).toEqual({ ok: true })
    const sheet = await sheetOf(reference)
    expect(sheet.proposal).toBeUndefined()
    expect(sheet.notes).toMatchObject([{ by: approver().id, text: reason }])
    for (const { body } of await messagesOf(id)) expect(body).not.toContain(reason)
  })

  test('hai người cùng duyệt một lúc thì chỉ một tài khoản, một mã, một dòng duyệt', async () => {
    const { id, reference } = await scene.aCase({ stage: 'proposed' })
    const others = await Promise.all([1, 2, 3].map(() => scene.anOfficer('089', ['APPROVER'])))
    const outcomes = await Promise.all(
      [approver(), ...others].map((officer) => decideAtOnce({ officer, reference }, 'approve')),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    // Faster was the decision, or its effect already.
    const slower = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.reason]))
    expect(slower).toHaveLength(3)
    for (const reason of slower) expect(['not-now', 'already-decided']).toContain(reason)
    expect(await db.account.count({ where: { declarationId: id } })).toBe(1)
    expect(await db.message.count({ where: { declarationId: id, secret: true } })).toBe(1)
    expect((await actsOf(id)).filter((act) => act === 'approve')).toHaveLength(1)
  })

  test('duyệt và chuyển lại cùng lúc thì chỉ một việc xảy ra', async () => {
    const { id, reference } = await scene.aCase({ stage: 'proposed' })
    const [approved, back] = await Promise.all([
      decideAtOnce({ officer: approver(), reference }, 'approve'),
      sendBack({ officer: await scene.anOfficer('089', ['APPROVER']), reference }, 'Xem lại.'),
    ])
    expect([approved.ok, back.ok].filter(Boolean)).toHaveLength(1)
    expect(await db.account.count({ where: { declarationId: id } })).toBe(approved.ok ? 1 : 0)
  })
})

describe('phiếu kích hoạt in tại quầy', () => {
  const ticks = { isOwner: true, isPaperSeen: true }

  test('chưa gặp chủ hay chưa xem bản gốc thì không in, không tin nhắn nào đi', async () => {
    const { id, reference } = await scene.aCase({ stage: 'approved' })
    const before = await messagesOf(id)
    for (const [isOwner, isPaperSeen, reason] of [
      [false, false, 'slip-not-seen'],
      [true, false, 'slip-paper-not-seen'],
      [false, true, 'slip-owner-not-seen'],
    ] as const)
      expect(
        await printActivation({ officer: receiver(), reference, ticks: { isOwner, isPaperSeen } }),
      ).toEqual({ ok: false, reason })
    expect(await messagesOf(id)).toHaveLength(before.length)
  })

  test('ba phiếu một ngày là hết, ai in cũng vậy, cả khi nhấn cùng lúc; hôm sau in tiếp được', async () => {
    const { id, reference } = await scene.aCase({ stage: 'approved' })
    const officers = [receiver(), await scene.anOfficer('089', ['RECEIVER'])]
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        printActivation({ officer: officers[at % 2]!, reference, ticks }),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3)
    expect(outcomes.filter((one) => !one.ok && one.reason === 'too-many-slips')).toHaveLength(5)
    const told = (await messagesOf(id)).filter(({ body }) => body.includes('vừa được in tại quầy'))
    expect(told.length).toBeLessThanOrEqual(3 * 2)
    vi.useFakeTimers({ now: Date.now() + 25 * 60 * 60 * 1000, toFake: ['Date'] })
    const nextDay = await printActivation({ officer: receiver(), reference, ticks })
    vi.useRealTimers()
    expect(nextDay.ok).toBe(true)
  })

  test('cho mã mới, báo cho chủ điện thoại, ghi nhật ký cả hai nơi', async () => {
    const { id, reference, person } = await scene.aCase({ stage: 'approved' })
    const outcome = await printActivation({ officer: receiver(), reference, ticks })
    expect(outcome).toMatchObject({
      ok: true,
      slip: { login: person.bhxhCode, code: expect.stringMatching(/^.{3}-.{3}-.{2}$/) },
    })
    const last = (await messagesOf(id)).at(-1)!
    expect(last.body).toContain('vừa được in tại quầy')
    if (outcome.ok) expect(last.body).not.toContain(outcome.slip.code)
    expect((await actsOf(id)).at(-1)).toBe('print-activation')
  })

  test('đã kích hoạt rồi thì không in nữa; người duyệt không tự in mã của hồ sơ mình duyệt', async () => {
    const { id, reference } = await scene.aCase({ stage: 'approved' })
    const both = await scene.anOfficer('089', ['RECEIVER', 'APPROVER'])
    await db.declaration.update({ where: { id }, data: { decidedById: both.id } })
    expect(await printActivation({ officer: both, reference, ticks })).toEqual({
      ok: false,
      reason: 'four-eyes',
    })
    await db.account.update({ where: { declarationId: id }, data: { passwordHash: 'đã đặt' } })
    expect(await printActivation({ officer: receiver(), reference, ticks })).toEqual({
      ok: false,
      reason: 'already-activated',
    })
  })
})
