import { beforeAll, describe, expect, test } from 'vitest'
import { today } from '@/lib/forms/dates'
import { addDays, addWorkingDays } from '@/lib/forms/working-days'
import { listEntries } from '@/lib/platform/journal'
import { db } from '@/lib/platform/db'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { addNote } from './add-note'
import { approveDeclaration } from './approve-declaration'
import { officerItemIds } from './checklist'
import { readSheet } from './check-sheet'
import { lapseDeclarations } from './lapse-declarations'
import { printActivation } from './print-activation'
import { receivePaper } from './receive-paper'
import { refuseDeclaration } from './refuse-declaration'
import { reopenCheck } from './reopen-check'
import { returnDeclaration } from './return-declaration'
import { sendBack } from './send-back'
import { sendForApproval } from './send-for-approval'
import { setChecks } from './set-checks'

let scene: Scene
beforeAll(async () => void (scene = await openScene()))

const rowOf = (reference: string) => db.declaration.findUniqueOrThrow({ where: { reference } })
const sheetOf = async (reference: string) => readSheet((await rowOf(reference)).checklist)
const actsOf = async (id: string) => (await listEntries(`declaration:${id}`)).map(({ act }) => act)
const messagesOf = (declarationId: string) =>
  db.message.findMany({ where: { declarationId, channel: 'SMS' }, orderBy: { id: 'asc' } })
const seen = { isSigned: true, isIdentityShown: true }
const blurred = { 'id-front-legible': 'front-blurred' } as const
const passAll = Object.fromEntries(officerItemIds.map((item) => [item, { result: 'passed' }]))
const receiver = () => scene.officers.TN089
const checker = () => scene.officers.TD089
const approver = () => scene.officers.DU089

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
    const { reference } = await scene.aCase({ stage: 'sent' })
    const which = { officer: receiver(), reference }
    const refusal = { ok: false, reason: 'paper-not-checked' }
    expect(await receivePaper(which, { isSigned: false, isIdentityShown: true })).toEqual(refusal)
    expect(await receivePaper(which, { isSigned: true, isIdentityShown: false })).toEqual(refusal)
    expect(await rowOf(reference)).toMatchObject({ status: 'AWAITING_PAPER', receivedById: null })
  })

  test('nộp qua bưu điện thì không ai xuất trình giấy tờ', async () => {
    const typed = () => ({
      submission: { method: 'post', pickupAddress: 'Tổ 5', pickupTime: 'any' },
    })
    const { reference } = await scene.aCase({ stage: 'sent', typed })
    await receivePaper(
      { officer: receiver(), reference },
      { isSigned: true, isIdentityShown: false },
    )
    expect((await sheetOf(reference)).marks['identity-shown']).toMatchObject({
      result: 'not-applicable',
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
    expect(await setChecks({ officer: checker(), reference }, passAll)).toEqual({ ok: true })
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
})

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
    expect(await setChecks(which, late)).toEqual({ ok: true })
    expect((await sheetOf(reference)).marks['id-back-legible']?.result).toBe('failed')
    expect(await actsOf(id)).toEqual(
      expect.arrayContaining(['setChecks-refused', 'reopenCheck-refused', 'reopen-check']),
    )
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

describe('trình và quyết định', () => {
  test('duyệt tạo tài khoản, tin nhắn có mã, nhật ký, cùng một lúc', async () => {
    const { id, reference, person } = await scene.aCase({ stage: 'proposed' })
    const outcome = await approveDeclaration({ officer: approver(), reference })
    expect(outcome).toMatchObject({ ok: true })
    const account = await db.account.findUniqueOrThrow({ where: { declarationId: id } })
    expect(account).toMatchObject({
      kind: 'CITIZEN',
      login: person.bhxhCode,
      passwordHash: null,
      roles: [],
    })
    expect(account.address).toContain('An Giang')
    const last = (await messagesOf(id)).at(-1)!
    expect(last).toMatchObject({ recipient: person.phone, secret: true })
    expect(last.body).toMatch(/Mã kích hoạt: [2-9A-Z]{4}-[2-9A-Z]{4}/)
    expect((await actsOf(id)).at(-1)).toBe('approve')
    expect(await rowOf(reference)).toMatchObject({ status: 'APPROVED', decidedById: approver().id })
  })

  test('còn mục không đạt thì không trình duyệt được, chỉ đề nghị từ chối', async () => {
    const { reference } = await scene.aCase({ stage: 'checked', fails: blurred })
    const which = { officer: checker(), reference }
    expect(await sendForApproval(which, 'approve')).toEqual({ ok: false, reason: 'failed-items' })
    expect(await sendForApproval(which, 'refuse')).toEqual({ ok: true })
    expect(await approveDeclaration({ officer: approver(), reference })).toEqual({
      ok: false,
      reason: 'failed-items',
    })
    expect(await refuseDeclaration({ officer: approver(), reference })).toEqual({ ok: true })
    expect((await rowOf(reference)).corrections).toMatchObject([{ code: 'front-blurred' }])
  })

  test('mọi mục đạt thì không từ chối được', async () => {
    const { reference } = await scene.aCase({ stage: 'proposed' })
    expect(await refuseDeclaration({ officer: approver(), reference })).toEqual({
      ok: false,
      reason: 'nothing-failed',
    })
  })

  test('tài khoản vừa được cấp ở nơi khác thì không cấp thêm', async () => {
    const { id, reference, person } = await scene.aCase({ stage: 'proposed' })
    await db.account.create({
      data: { kind: 'CITIZEN', login: person.bhxhCode, fullName: person.fullName },
    })
    expect(await approveDeclaration({ officer: approver(), reference })).toEqual({
      ok: false,
      reason: 'failed-items',
    })
    expect(await rowOf(reference)).toMatchObject({ status: 'AWAITING_APPROVAL', decidedById: null })
    expect(await db.account.count({ where: { declarationId: id } })).toBe(0)
  })

  test('chuyển lại thẩm định phải nói vì sao; lời ấy ở lại trong cơ quan', async () => {
    const { id, reference } = await scene.aCase({ stage: 'proposed' })
    const which = { officer: approver(), reference }
    expect(await sendBack(which, '  ')).toEqual({ ok: false, reason: 'note-missing' })
    expect(await sendBack(which, 'So lại chữ ký.')).toEqual({ ok: true })
    const sheet = await sheetOf(reference)
    expect(sheet.proposal).toBeUndefined()
    expect(sheet.notes).toMatchObject([{ by: approver().id, text: 'So lại chữ ký.' }])
    expect((await messagesOf(id)).at(-1)!.body).not.toContain('chữ ký')
  })

  test('hai người cùng duyệt một lúc thì chỉ một tài khoản, một mã, một dòng duyệt', async () => {
    const { id, reference } = await scene.aCase({ stage: 'proposed' })
    const others = await Promise.all([1, 2, 3].map(() => scene.anOfficer('089', ['APPROVER'])))
    const outcomes = await Promise.all(
      [approver(), ...others].map((officer) => approveDeclaration({ officer, reference })),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(
      outcomes.filter((outcome) => !outcome.ok && outcome.reason === 'already-decided'),
    ).toHaveLength(3)
    expect(await db.account.count({ where: { declarationId: id } })).toBe(1)
    expect(await db.message.count({ where: { declarationId: id, secret: true } })).toBe(1)
    expect((await actsOf(id)).filter((act) => act === 'approve')).toHaveLength(1)
  })

  test('duyệt và chuyển lại cùng lúc thì chỉ một việc xảy ra', async () => {
    const { id, reference } = await scene.aCase({ stage: 'proposed' })
    const [approved, back] = await Promise.all([
      approveDeclaration({ officer: approver(), reference }),
      sendBack({ officer: await scene.anOfficer('089', ['APPROVER']), reference }, 'Xem lại.'),
    ])
    expect([approved.ok, back.ok].filter(Boolean)).toHaveLength(1)
    expect(await db.account.count({ where: { declarationId: id } })).toBe(approved.ok ? 1 : 0)
  })
})

describe('phiếu kích hoạt in tại quầy', () => {
  test('cho mã mới, báo cho chủ điện thoại, ghi nhật ký cả hai nơi', async () => {
    const { id, reference, person } = await scene.aCase({ stage: 'approved' })
    const outcome = await printActivation({ officer: receiver(), reference })
    expect(outcome).toMatchObject({
      ok: true,
      slip: { login: person.bhxhCode, code: expect.stringMatching(/^.{4}-.{4}$/) },
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
    expect(await printActivation({ officer: both, reference })).toEqual({
      ok: false,
      reason: 'four-eyes',
    })
    await db.account.update({ where: { declarationId: id }, data: { passwordHash: 'đã đặt' } })
    expect(await printActivation({ officer: receiver(), reference })).toEqual({
      ok: false,
      reason: 'already-activated',
    })
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
