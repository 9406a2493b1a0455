import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { inTransaction } from '@/lib/platform/database/transaction'
import { listEntries } from '@/lib/platform/journal/journal'
import { moveOfficer, type NewPost } from '@/lib/officers/move-officer'
import { suspendOfficer } from '@/lib/officers/suspend-officer'
import { listTimeline } from '@/lib/registration/sent/timeline'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { carryOutDecision, carryOutDueDecisions } from './carry-out-decision'
import { decideDeclaration } from './decide-declaration'
import { openCase } from '../desk/open-case'
import { sendBack } from '../checking/send-back'
import { undoDecision } from './undo-decision'

let scene: Scene
beforeAll(async () => void (scene = await openScene()))

const approver = () => scene.officers.DU089
const proposed = () => scene.aCase({ stage: 'proposed' })
const decide = ({ reference }: PlayedCase) =>
  decideDeclaration({ officer: approver(), reference }, 'approve')
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000)
const entriesOf = ({ id }: PlayedCase) => listEntries(`declaration:${id}`)
const lastAct = async (one: PlayedCase) => (await entriesOf(one)).at(-1)

/** What the citizen could notice. */
const heardBy = async ({ id }: PlayedCase) => ({
  messages: await db.message.count({ where: { declarationId: id } }),
  accounts: await db.account.count({ where: { declarationId: id } }),
  status: (await db.declaration.findUniqueOrThrow({ where: { id } })).status,
  timeline: await listTimeline(id),
})

describe('mười phút để hoàn tác', () => {
  test('vừa quyết định thì công dân chưa thấy gì; nhật ký đã ghi', async () => {
    const one = await proposed()
    const before = await heardBy(one)
    expect(await decide(one)).toEqual({ ok: true })
    expect(await heardBy(one)).toEqual({ ...before, status: 'DECIDED' })
    expect(await lastAct(one)).toMatchObject({
      act: 'decide-approve',
      actor: `account:${approver().id}`,
    })
  })

  test('hoàn tác rồi thì không tin nào đi, nhật ký còn ghi, và quyết định lại được', async () => {
    const one = await proposed()
    const before = await heardBy(one)
    await decide(one)
    expect(await undoDecision({ officer: approver(), reference: one.reference })).toEqual({
      ok: true,
    })
    await carryOutDueDecisions(inMinutes(60))
    expect(await heardBy(one)).toEqual(before)
    expect(await lastAct(one)).toMatchObject({
      act: 'undo-decision',
      details: { decision: 'approve' },
    })
    expect(await decide(one)).toEqual({ ok: true })
  })

  test('chưa đủ mười phút thì chưa có hiệu lực; đủ thì tài khoản, tin nhắn và nhật ký cùng có', async () => {
    const one = await proposed()
    const { messages } = await heardBy(one)
    await decide(one)
    await carryOutDueDecisions(inMinutes(9))
    expect(await heardBy(one)).toMatchObject({ messages, accounts: 0, status: 'DECIDED' })

    await carryOutDueDecisions(inMinutes(10))
    expect(await heardBy(one)).toMatchObject({
      // To the phone and by letter.
      messages: messages + 2,
      accounts: 1,
      status: 'APPROVED',
    })
    expect(await lastAct(one)).toMatchObject({
      act: 'approve',
      actor: `account:${approver().id}`,
    })
    expect(await undoDecision({ officer: approver(), reference: one.reference })).toEqual({
      ok: false,
      reason: 'already-decided',
    })
  })

  test('từ chối cũng chờ như thế', async () => {
    const fails = { 'id-front-legible': 'front-blurred' } as const
    const one = await scene.aCase({ stage: 'proposed', fails })
    await decideDeclaration({ officer: approver(), reference: one.reference }, 'refuse')
    expect((await heardBy(one)).status).toBe('DECIDED')
    await carryOutDueDecisions(inMinutes(10))
    expect((await heardBy(one)).status).toBe('REFUSED')
  })

  test('người quyết định có thể không chờ', async () => {
    const one = await proposed()
    const which = { officer: approver(), reference: one.reference }
    expect(await carryOutDecision(which)).toEqual({ ok: false, reason: 'not-now' })
    await decide(one)
    const other = await scene.anOfficer('089', ['APPROVER'])
    expect(await carryOutDecision({ ...which, officer: other })).toEqual({
      ok: false,
      reason: 'not-decider',
    })
    expect(await carryOutDecision(which)).toMatchObject({ ok: true })
    expect((await heardBy(one)).status).toBe('APPROVED')
  })

  test('người duyệt khác không hoàn tác, không quyết định thêm, không chuyển lại; người giám sát hoàn tác được', async () => {
    const one = await proposed()
    await decide(one)
    const { reference } = one
    const officer = await scene.anOfficer('089', ['APPROVER'])
    const waiting = { ok: false, reason: 'not-now' }
    expect(await undoDecision({ officer, reference })).toEqual({ ok: false, reason: 'not-decider' })
    expect(await decideDeclaration({ officer, reference }, 'approve')).toEqual(waiting)
    expect(await sendBack({ officer, reference }, 'Xem lại.')).toEqual(waiting)
    expect(await undoDecision({ officer: scene.officers.GS089, reference })).toEqual({ ok: true })
  })
})

describe('khi hết mười phút mà mọi sự đã khác', () => {
  const findGivenBack = async (one: PlayedCase) => {
    await carryOutDueDecisions(inMinutes(10))
    const { status, accounts } = await heardBy(one)
    return { status, accounts, last: await lastAct(one) }
  }

  test('tài khoản đã được cấp ở nơi khác thì hồ sơ trở lại chờ duyệt, nhật ký nói vì sao', async () => {
    const one = await proposed()
    await decide(one)
    const { bhxhCode: login, fullName } = one.person
    await db.account.create({ data: { kind: 'CITIZEN', login, fullName } })
    expect(await findGivenBack(one)).toMatchObject({
      status: 'AWAITING_APPROVAL',
      accounts: 0,
      last: { act: 'drop-decision', actor: 'system', details: { reason: 'failed-items' } },
    })
    expect(await decide(one)).toEqual({ ok: false, reason: 'failed-items' })
  })

  test('người quyết định không còn quyền duyệt thì quyết định không có hiệu lực', async () => {
    const one = await proposed()
    const officer = await scene.anOfficer('089', ['APPROVER'])
    await decideDeclaration({ officer, reference: one.reference }, 'approve')
    await db.account.update({ where: { id: officer.id }, data: { roles: ['CHECKER'] } })
    expect(await findGivenBack(one)).toMatchObject({
      status: 'AWAITING_APPROVAL',
      last: { act: 'drop-decision', details: { reason: 'not-your-role' } },
    })
  })

  test('hoàn tác đúng lúc có hiệu lực thì chỉ một trong hai việc xảy ra', async () => {
    const cases = await Promise.all(Array.from({ length: 5 }, proposed))
    for (const one of cases) await decide(one)
    const undo = ({ reference }: PlayedCase) => undoDecision({ officer: approver(), reference })
    const [, ...undone] = await Promise.all([
      carryOutDueDecisions(inMinutes(10)),
      ...cases.map(undo),
    ])
    for (const [at, one] of cases.entries())
      expect((await heardBy(one)).accounts).toBe(undone[at]!.ok ? 0 : 1)
  })
})

describe('người đã quyết định dừng việc hoặc đổi việc trong mười phút ấy', () => {
  const leave = async (post: NewPost | null) => {
    const officer = await scene.anOfficer('089', ['APPROVER'])
    const one = await proposed()
    await decideDeclaration({ officer, reference: one.reference }, 'approve')
    await inTransaction((tx) => {
      const deed = { actor: 'operator:thu', tx }
      return post ? moveOfficer(officer.login, post, deed) : suspendOfficer(officer.login, deed)
    })
    return one
  }
  const gone = 'Cán bộ đã quyết định nay không còn duyệt hồ sơ của cơ quan này.'

  test.each<[string, NewPost | null, string]>([
    ['dừng', null, 'Cán bộ đã quyết định nay dừng việc.'],
    ['thôi duyệt', { roles: ['CHECKER'] }, gone],
    ['sang cơ quan khác', { officeCode: '001' }, gone],
  ])(
    '%s: hồ sơ trở về chờ duyệt ngay, trang nói vì sao, người khác duyệt được',
    async (_, post, why) => {
      const one = await leave(post)
      const opened = await openCase(approver(), one.reference)
      expect(opened!.officeCase.sheet.decision).toBeUndefined()
      expect(opened!.timeline).toContainEqual(
        expect.objectContaining({ more: why, who: 'Người vận hành cổng' }),
      )
      expect(await decide(one)).toEqual({ ok: true })
    },
  )

  test('đổi tên thôi thì quyết định vẫn còn', async () => {
    const one = await leave({ fullName: 'Cán bộ đổi tên' })
    expect(await decide(one)).toEqual({ ok: false, reason: 'not-now' })
  })
})
