import { beforeAll, describe, expect, test } from 'vitest'
import { today } from '@/lib/forms/days/dates'
import { addWorkingDays } from '@/lib/forms/days/working-days'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { addNote } from './add-note'
import { officerItemIds } from '../sheet/checklist'
import { actsOf, messagesOf, rowOf, sheetOf } from '../fixtures/case-rows'
import { receivePaper } from './receive-paper'
import { setChecks } from './set-checks'

let scene: Scene
beforeAll(async () => void (scene = await openScene()))

const seen = { isSigned: true, isIdentityShown: true }
const passAll = Object.fromEntries(officerItemIds.map((item) => [item, { result: 'passed' }]))
const receiver = () => scene.officers.TN089
const checker = () => scene.officers.TD089

describe('tiếp nhận bản ký', () => {
  test('hẹn ngày trả lời sau ba ngày làm việc và nhắn ngay cho công dân', async () => {
    const { id, reference } = await scene.aCase({ stage: 'sent' })
    const dueOn = addWorkingDays(today(), 3)
    expect(await receivePaper({ officer: receiver(), reference }, seen)).toEqual({
      ok: true,
      dueOn,
    })
    expect(await rowOf(reference)).toMatchObject({
      status: 'UNDER_REVIEW',
      receivedById: receiver().id,
      dueOn: new Date(dueOn),
    })
    expect((await sheetOf(reference)).marks).toMatchObject({
      'paper-signed': { result: 'passed' },
      'identity-shown': { result: 'passed' },
    })
    const [, received] = await messagesOf(id)
    expect(received!.body).toContain(dueOn.split('-').reverse().join('/'))
  })

  test('chưa xem đủ bản giấy và giấy tờ gốc thì chưa nhận', async () => {
    const { id, reference } = await scene.aCase({ stage: 'sent' })
    const which = { officer: receiver(), reference }
    for (const [isSigned, isIdentityShown, reason] of [
      [false, false, 'paper-not-checked'],
      [false, true, 'paper-not-signed'],
      [true, false, 'identity-not-seen'],
    ] as const)
      expect(await receivePaper(which, { isSigned, isIdentityShown })).toEqual({
        ok: false,
        reason,
      })
    // A forgotten tick is a slip, and nobody's act.
    expect((await actsOf(id)).filter((act) => act.endsWith('-refused'))).toEqual([])
    expect(await rowOf(reference)).toMatchObject({ status: 'AWAITING_PAPER', receivedById: null })
  })

  test('nộp qua bưu điện thì không ai xuất trình giấy tờ', async () => {
    const typed = () => ({
      submission: { method: 'post', pickupAddress: 'Tổ 5', pickupTime: 'any' },
    })
    const { reference } = await scene.aCase({ stage: 'sent', typed })
    const which = { officer: receiver(), reference }
    const unsigned = { isSigned: false, isIdentityShown: false }
    expect(await receivePaper(which, unsigned)).toEqual({ ok: false, reason: 'paper-not-signed' })
    await receivePaper(which, { isSigned: true, isIdentityShown: false })
    expect((await sheetOf(reference)).marks['identity-shown']).toMatchObject({
      result: 'not-applicable',
    })
  })

  test('tờ khai ký lại, đến lần nữa: người đến và chữ ký được xem lại từ đầu', async () => {
    const { id, reference } = await scene.aCase({ stage: 'sent' })
    const { checklist } = await rowOf(reference)
    const settled = ['identity-shown', 'paper-signed', 'id-current']
    await db.declaration.update({
      where: { id },
      data: { checklist: { ...(checklist as object), settled } },
    })
    await receivePaper({ officer: receiver(), reference }, seen)
    expect((await sheetOf(reference)).settled).toEqual(['id-current'])
    const failed = { 'identity-shown': { result: 'failed', reason: 'other-person-came' } }
    const checker = await scene.anOfficer('089', ['CHECKER'])
    expect(await setChecks({ officer: checker, reference }, failed)).toMatchObject({ ok: true })
  })

  test.each([
    ['WITHDRAWN', 'case-withdrawn'],
    ['LAPSED', 'case-lapsed'],
  ] as const)('hồ sơ %s: nói đúng vì sao không nhận nữa', async (status, reason) => {
    const { id, reference } = await scene.aCase({ stage: 'sent' })
    await db.declaration.update({ where: { id }, data: { status } })
    expect(await receivePaper({ officer: receiver(), reference }, seen)).toEqual({
      ok: false,
      reason,
    })
  })

  test('quét hai lần chỉ nhận một lần', async () => {
    const { id, reference } = await scene.aCase({ stage: 'sent' })
    const outcomes = await Promise.all(
      [1, 2].map(() => receivePaper({ officer: receiver(), reference }, seen)),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes).toContainEqual({ ok: false, reason: 'already-received' })
    expect((await messagesOf(id)).length).toBe(2)
  })
})

describe('phiếu kiểm tra', () => {
  test('giữ cả mục chưa chọn lý do, và ghi nhật ký trước – sau', async () => {
    const { id, reference } = await scene.aCase({ stage: 'received' })
    const which = { officer: checker(), reference }
    await setChecks(which, {
      'id-current': { result: 'failed' },
      'name-equals': { result: 'passed' },
    })
    await setChecks(which, {
      'name-equals': { result: 'failed', reason: 'name-typed-wrong', note: 'Chữ thứ ba.' },
    })
    expect((await sheetOf(reference)).marks).toMatchObject({
      'id-current': { result: 'failed' },
      'name-equals': {
        result: 'failed',
        reason: 'name-typed-wrong',
        note: 'Chữ thứ ba.',
        by: checker().id,
      },
    })
    const changes = (await listEntries(`declaration:${id}`)).filter(
      ({ act }) => act === 'set-checks',
    )
    expect(changes.map(({ details }) => details)).toEqual([
      { 'id-current': 'open → failed', 'name-equals': 'open → passed' },
      { 'name-equals': 'passed → failed:name-typed-wrong' },
    ])
  })

  test('lưu lại y nguyên thì không thêm dòng nhật ký', async () => {
    const { id, reference } = await scene.aCase({ stage: 'checked' })
    const before = await actsOf(id)
    expect(await setChecks({ officer: checker(), reference }, passAll)).toMatchObject({ ok: true })
    expect(await actsOf(id)).toEqual(before)
  })

  test('mục máy chấm không ai chấm thay được', async () => {
    const { reference } = await scene.aCase({ stage: 'received' })
    const posted = {
      'bhxh-code-in-registry': { result: 'failed', reason: 'code-unknown' },
    } as object
    await setChecks({ officer: checker(), reference }, posted)
    expect((await sheetOf(reference)).marks['bhxh-code-in-registry']).toBeUndefined()
  })

  test('chưa nhận tờ khai đã ký thì chưa đánh dấu được mục nào', async () => {
    const { id, reference } = await scene.aCase({ stage: 'sent' })
    const before = await sheetOf(reference)
    expect(await setChecks({ officer: checker(), reference }, passAll)).toEqual({
      ok: false,
      reason: 'not-now',
    })
    expect(await sheetOf(reference)).toEqual(before)
    expect(await actsOf(id)).not.toContain('set-checks')
  })
})

describe('ghi chú nội bộ', () => {
  test('ở lại trong phiếu, có tên người viết; nhật ký chỉ biết là có', async () => {
    const { id, reference } = await scene.aCase({ stage: 'received' })
    expect(await addNote({ officer: receiver(), reference }, '')).toEqual({
      ok: false,
      reason: 'note-missing',
    })
    await addNote({ officer: receiver(), reference }, 'Người nộp đi cùng con gái.')
    expect((await sheetOf(reference)).notes).toMatchObject([
      { by: receiver().id, text: 'Người nộp đi cùng con gái.' },
    ])
    expect(JSON.stringify(await listEntries(`declaration:${id}`))).not.toContain('con gái')
  })
})
