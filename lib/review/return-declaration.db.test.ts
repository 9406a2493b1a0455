import { beforeAll, describe, expect, test } from 'vitest'
import { today } from '@/lib/forms/dates'
import { addDays } from '@/lib/forms/working-days'
import { db } from '@/lib/platform/db'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { actsOf, messagesOf, rowOf, sheetOf } from './fixtures/case-rows'
import { lapseDeclarations } from './lapse-declarations'
import { reopenCheck } from './reopen-check'
import { returnDeclaration } from './return-declaration'
import { setChecks } from './set-checks'

let scene: Scene
beforeAll(async () => void (scene = await openScene()))

const blurred = { 'id-front-legible': 'front-blurred' } as const
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

  test('mục đã đạt ở lần trước không đánh hỏng được nữa, trừ khi người giám sát mở lại và nói vì sao', async () => {
    const { id, reference } = await scene.aCase({ stage: 'returned', fails: blurred })
    await db.declaration.update({ where: { id }, data: { status: 'UNDER_REVIEW' } })
    const which = { officer: checker(), reference }
    const late = {
      'name-equals': { result: 'passed' },
      'id-back-legible': { result: 'failed', reason: 'back-cut' },
    }
    expect(await setChecks(which, { ...late, 'id-front-legible': { result: 'passed' } })).toEqual({
      ok: false,
      reason: 'passed-before',
      item: 'id-back-legible',
    })
    const { marks } = await sheetOf(reference)
    expect([marks['id-back-legible']?.result, marks['id-front-legible']?.result]).toEqual([
      'passed',
      'passed',
    ])

    const supervisor = { officer: scene.officers.GS089, reference }
    expect(await reopenCheck(supervisor, 'id-back-legible', ' ')).toEqual({
      ok: false,
      reason: 'note-missing',
    })
    expect(
      await reopenCheck(supervisor, 'id-back-legible', 'Mặt sau bị che góc, lần trước bỏ sót.'),
    ).toEqual({ ok: true })
    expect(await setChecks(which, late)).toMatchObject({ ok: true })
    expect((await sheetOf(reference)).marks['id-back-legible']?.result).toBe('failed')
    const acts = await actsOf(id)
    expect(acts).toEqual(expect.arrayContaining(['setChecks-refused', 'reopen-check']))
    // The forgotten reason was a slip, and nobody's act.
    expect(acts).not.toContain('reopenCheck-refused')
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
