import { beforeAll, describe, expect, test } from 'vitest'
import { openWard } from '@/lib/accounts/guardians/open-ward'
import { listWards } from '@/lib/accounts/guardians/repository'
import { db } from '@/lib/platform/database/db'
import { approveChange } from '../changes/decide-change'
import {
  aChild,
  askedFor,
  bodiesTo,
  codesOf,
  givenAtCounter,
  guardianshipOf,
  openGuardianCounter,
  replacing,
} from '../fixtures/children'
import { paper } from '../fixtures/citizens'

let counter: Awaited<ReturnType<typeof openGuardianCounter>>
beforeAll(async () => void (counter = await openGuardianCounter()))

describe('thôi làm người giám hộ', () => {
  test('người thay đến: người cũ không thấy gì từ yêu cầu sau, không được cho biết tên người mới', async () => {
    const { scene, changed } = counter
    const { childId, mother, person, child } = await aChild(scene)
    const successor = scene.aStranger()
    await db.account.update({ where: { id: childId }, data: { passwordHash: 'x' } })
    await db.session.create({
      data: { tokenHash: childId, accountId: childId, expiresAt: new Date(Date.now() + 1e6) },
    })
    expect(await openWard(mother as never, childId)).not.toBeNull()
    await changed({ childId, comer: successor }, await replacing(childId, person.bhxhCode))
    expect(await openWard(mother as never, childId)).toBeNull()
    expect(await listWards(person.bhxhCode)).toEqual([])
    expect(await codesOf(childId)).toEqual([successor.bhxhCode])
    // The phone was the former guardian's, who may know the password too.
    expect(await db.account.findUnique({ where: { id: childId } })).toMatchObject({
      phone: null,
      passwordHash: null,
    })
    expect(await db.session.count({ where: { accountId: childId, endedAt: null } })).toBe(0)
    const told = await bodiesTo(mother.phone!)
    expect(told.at(-1)).toContain('thôi quản lý một tài khoản trẻ em')
    expect(told.join()).not.toMatch(
      new RegExp(`${successor.fullName}|${successor.bhxhCode}|${child.fullName}`),
    )
    expect(told.filter((body) => /đã đổi người giám hộ|cùng ông\/bà/.test(body))).toEqual([])
    const ended = await db.guardianship.findFirstOrThrow({
      where: { childId, guardianCode: person.bhxhCode },
    })
    expect(ended).toMatchObject({ endedWhy: 'court', endedAt: expect.any(Date) })
  })

  test('người cuối cùng: chỉ khi có người thay, hoặc trẻ có liên hệ riêng', async () => {
    const { scene, receiver, approver } = counter
    const { childId, person } = await aChild(scene)
    const end = async () =>
      askedFor(
        receiver,
        { childId, comer: person },
        {
          act: 'end',
          guardianshipId: await guardianshipOf(childId, person.bhxhCode),
          kinship: null,
          ground: 'agreement',
        },
      )
    expect(await end()).toEqual({ ok: false, reason: 'guardian-last' })
    await givenAtCounter(counter, { childId, phone: '+84912000778' })
    const outcome = await end()
    if (!outcome.ok) throw new Error(outcome.reason)
    expect(await approveChange(approver, outcome.id, paper)).toEqual({ ok: true })
    expect(await codesOf(childId)).toEqual([])
    expect(await db.account.findUnique({ where: { id: childId } })).toMatchObject({
      phone: '+84912000778',
      passwordHash: null,
    })
  })

  test('trong lúc chờ duyệt, người ấy đã thôi: không làm hai lần, phải nhận lại', async () => {
    const { scene, receiver, approver, changed } = counter
    const { childId, person } = await aChild(scene)
    const [one, other] = [scene.aStranger(), scene.aStranger()]
    await changed({ childId, comer: one })
    const wish = await replacing(childId, person.bhxhCode)
    const waiting = await askedFor(receiver, { childId, comer: other }, wish)
    if (!waiting.ok) throw new Error(waiting.reason)
    await changed({ childId, comer: one }, { ...wish, act: 'end', kinship: null })
    expect(await approveChange(approver, waiting.id, paper)).toEqual({
      ok: false,
      reason: 'guardian-left',
    })
    expect(await askedFor(receiver, { childId, comer: other }, wish)).toMatchObject({
      reason: 'guardian-left',
    })
    expect(await codesOf(childId)).toEqual([one.bhxhCode])
  })

  test('hai cán bộ duyệt cùng lúc thêm và thay: không bao giờ quá hai người', async () => {
    const { scene, receiver, approver, changed } = counter
    const { childId, person } = await aChild(scene)
    await changed({ childId, comer: scene.aStranger() })
    const ending = await askedFor(
      receiver,
      { childId, comer: person },
      {
        ...(await replacing(childId, person.bhxhCode)),
        act: 'end',
        kinship: null,
      },
    )
    const adding = await askedFor(
      receiver,
      { childId, comer: scene.aStranger() },
      await replacing(childId, person.bhxhCode),
    )
    if (!ending.ok || !adding.ok) throw new Error('not asked')
    const other = await scene.anOfficer('089', ['APPROVER'])
    const outcomes = await Promise.all([
      approveChange(approver, ending.id, paper),
      approveChange(other, adding.id, paper),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([{ ok: false, reason: 'guardian-left' }])
    expect((await codesOf(childId)).length).toBeLessThanOrEqual(2)
  })

  test('một đề nghị mỗi loại chờ một lúc', async () => {
    const { scene, receiver } = counter
    const { childId } = await aChild(scene)
    expect(await askedFor(receiver, { childId, comer: scene.aStranger() })).toMatchObject({
      ok: true,
    })
    expect(await askedFor(receiver, { childId, comer: scene.aStranger() })).toEqual({
      ok: false,
      reason: 'change-waiting',
    })
  })
})

test('mã số của người giám hộ không bao giờ thành liên hệ cũ của trẻ', async () => {
  const { scene, changed } = counter
  const { childId, person } = await aChild(scene)
  await changed({ childId, comer: scene.aStranger() }, await replacing(childId, person.bhxhCode))
  const former =
    await db.$queryRaw`SELECT value FROM "FormerContact" WHERE "accountId" = ${childId}::uuid`
  expect(former).toEqual([])
})
