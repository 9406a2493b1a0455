import { beforeAll, describe, expect, test } from 'vitest'
import { today } from '@/lib/forms/days/dates'
import { addDays } from '@/lib/forms/days/working-days'
import { db } from '@/lib/platform/database/db'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { actsOf, messagesOf, rowOf, sheetOf } from '../fixtures/case-rows'
import { lapseDeclarations } from './lapse-declarations'
import { stillReopened } from '../sheet/check-sheet'
import { officerItemIds } from '../sheet/checklist'
import { openCase } from '../desk/open-case'
import { reopenCheck } from './reopen-check'
import { returnDeclaration } from './return-declaration'
import { sendForApproval } from './send-for-approval'
import { setChecks } from './set-checks'

let scene: Scene
beforeAll(async () => void (scene = await openScene()))

const blurred = { 'id-front-legible': 'front-blurred' } as const
const passAll = Object.fromEntries(officerItemIds.map((item) => [item, { result: 'passed' }]))
const checker = () => scene.officers.TD089

describe('trả lại để bổ sung', () => {
  test('còn mục chưa đánh dấu thì máy chủ không cho trả lại', async () => {
    const { reference } = await scene.aCase({ stage: 'half-checked', fails: blurred })
    const outcome = await returnDeclaration({ officer: checker(), reference })
    expect(outcome).toEqual({ ok: false, reason: 'incomplete-checklist' })
    expect(await rowOf(reference)).toMatchObject({ status: 'UNDER_REVIEW', corrections: [] })
  })

  test('không có mục nào không đạt thì không có gì để trả lại', async () => {
    const { reference } = await scene.aCase({ stage: 'checked' })
    expect(await returnDeclaration({ officer: checker(), reference })).toEqual({
      ok: false,
      reason: 'nothing-failed',
    })
  })

  test('công dân nhận mọi lý do trong một lần, hạn mười lăm ngày, kể cả lý do máy tìm ra', async () => {
    const typed = () => ({ declarant: { bhxhCode: '0000000028' } })
    const { id, reference } = await scene.aCase({ stage: 'checked', typed, fails: blurred })
    const dueOn = addDays(today(), 15)
    expect(await returnDeclaration({ officer: checker(), reference })).toEqual({ ok: true, dueOn })
    const { corrections, status } = await rowOf(reference)
    expect(status).toBe('RETURNED')
    expect((corrections as { code: string }[]).map(({ code }) => code)).toEqual([
      'front-blurred',
      'code-unknown',
    ])
    expect((await messagesOf(id)).at(-1)!.body).toContain(dueOn.split('-').reverse().join('/'))
  })

  test('mục đã đạt ở lần trước không đánh hỏng được nữa: từng mục được nêu, và không mục nào được lưu', async () => {
    const { id, reference } = await scene.aCase({ stage: 'returned', fails: blurred })
    await db.declaration.update({ where: { id }, data: { status: 'UNDER_REVIEW' } })
    const which = { officer: checker(), reference }
    const before = await sheetOf(reference)
    expect(
      await setChecks(which, {
        'paper-signed': { result: 'failed', reason: 'paper-unsigned' },
        'id-back-legible': { result: 'failed', reason: 'back-cut' },
        'id-front-legible': { result: 'passed' },
      }),
    ).toEqual({ ok: false, reason: 'passed-before', items: ['id-back-legible', 'paper-signed'] })
    expect(await sheetOf(reference)).toEqual(before)
  })

  test('người giám sát mở lại và nói vì sao: mục ấy phải được đánh dấu lại, chưa xem thì không trình được', async () => {
    const { id, reference } = await scene.aCase({ stage: 'returned', fails: blurred })
    await db.declaration.update({ where: { id }, data: { status: 'UNDER_REVIEW' } })
    const which = { officer: checker(), reference }
    await setChecks(which, passAll)
    const supervisor = { officer: scene.officers.GS089, reference }
    expect(await reopenCheck(supervisor, 'id-back-legible', ' ')).toEqual({
      ok: false,
      reason: 'reopen-why-missing',
    })
    const why = 'Mặt sau bị che góc, lần trước bỏ sót.'
    expect(await reopenCheck(supervisor, 'id-back-legible', why)).toEqual({ ok: true })
    const open = await sheetOf(reference)
    expect(open.marks['id-back-legible']).toBeUndefined()
    expect(stillReopened(open)).toMatchObject([{ item: 'id-back-legible', text: why }])
    expect(await sendForApproval(which, 'approve')).toEqual({
      ok: false,
      reason: 'incomplete-checklist',
    })
    const cut = { 'id-back-legible': { result: 'failed', reason: 'back-cut' } }
    expect(await setChecks(which, cut)).toMatchObject({ ok: true })
    expect(stillReopened(await sheetOf(reference))).toEqual([])
    const acts = await actsOf(id)
    expect(acts).toContain('reopen-check')
    // The forgotten reason was a slip, and nobody's act.
    expect(acts).not.toContain('reopenCheck-refused')
  })

  test('đang chờ công dân thì phiếu vẫn cho thấy điều đã trả lại', async () => {
    const { reference } = await scene.aCase({ stage: 'returned', fails: blurred })
    const opened = await openCase(checker(), reference)
    expect(opened!.marks['id-front-legible']).toMatchObject({
      result: 'failed',
      reason: 'front-blurred',
    })
    expect(opened!.marks['id-current']?.result).toBe('passed')
  })

  test('quá hạn bổ sung thì hồ sơ đóng, có tin nhắn; còn hạn thì không', async () => {
    const late = await scene.aCase({ stage: 'returned', fails: blurred })
    const onTime = await scene.aCase({ stage: 'returned', fails: blurred })
    await db.declaration.update({
      where: { id: late.id },
      data: { dueOn: new Date(addDays(today(), -1)) },
    })
    await db.declaration.update({ where: { id: onTime.id }, data: { dueOn: new Date(today()) } })
    expect(await lapseDeclarations()).toBe(1)
    expect([(await rowOf(late.reference)).status, (await rowOf(onTime.reference)).status]).toEqual([
      'LAPSED',
      'RETURNED',
    ])
    expect((await messagesOf(late.id)).at(-1)!.body).toContain('quá hạn')
  })
})
