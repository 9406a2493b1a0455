import { beforeAll, describe, expect, test } from 'vitest'
import { roles, type Officer, type Role } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import type { DemoCase } from '@/prisma/demo/cases'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { may, type Action, type CaseAction } from './actions'
import { addNote } from './checking/add-note'
import { checkJournal } from './check-journal'
import { officerItemIds } from './sheet/checklist'
import { decideDeclaration } from './decisions/decide-declaration'
import { openCase } from './desk/open-case'
import { runAction } from './page/run-action'
import { printActivation } from './slips/print-activation'
import { receivePaper } from './checking/receive-paper'
import type { Outcome } from './refusals'
import { reopenCheck } from './checking/reopen-check'
import { returnDeclaration } from './checking/return-declaration'
import { sendBack } from './checking/send-back'
import { sendForApproval } from './checking/send-for-approval'
import { setChecks } from './checking/set-checks'

const OFFICES = ['089', '08902', '08903', '001'] as const
/** For a case of Châu Đốc: its own office and the province above it, not the district beside it, not Hà Nội. */
const reaches: Record<string, readonly string[]> = { '08902': ['089', '08902'], '089': ['089'] }

type Attempt = {
  stage: DemoCase['stage']
  fails?: DemoCase['fails']
  attempt: (which: { officer: Officer; reference: string }) => Promise<Outcome>
}
const passAll = Object.fromEntries(officerItemIds.map((item) => [item, { result: 'passed' }]))
const failing = { 'id-front-legible': 'front-cut' } as const

const attempts: Partial<Record<Action, Attempt>> = {
  addNote: { stage: 'sent', attempt: (which) => addNote(which, 'Ghi chú.') },
  receivePaper: {
    stage: 'sent',
    attempt: (which) => receivePaper(which, { isSigned: true, isIdentityShown: true }),
  },
  setChecks: { stage: 'received', attempt: (which) => setChecks(which, passAll) },
  return: { stage: 'checked', fails: failing, attempt: returnDeclaration },
  proposeApproval: { stage: 'checked', attempt: (which) => sendForApproval(which, 'approve') },
  proposeRefusal: {
    stage: 'checked',
    fails: failing,
    attempt: (which) => sendForApproval(which, 'refuse'),
  },
  sendBack: { stage: 'proposed', attempt: (which) => sendBack(which, 'Xem lại.') },
  decideApproval: { stage: 'proposed', attempt: (which) => decideDeclaration(which, 'approve') },
  decideRefusal: {
    stage: 'proposed',
    fails: failing,
    attempt: (which) => decideDeclaration(which, 'refuse'),
  },
  reopenCheck: {
    stage: 'returned',
    fails: failing,
    attempt: (which) => reopenCheck(which, 'id-back-legible', 'Bỏ sót.'),
  },
  printActivation: {
    stage: 'approved',
    attempt: (which) => printActivation({ ...which, ticks: { isOwner: true, isPaperSeen: true } }),
  },
}

let scene: Scene
let crew: { officeCode: string; role: Role; officer: Officer }[]
beforeAll(async () => {
  scene = await openScene()
  const seats = OFFICES.flatMap((officeCode) => roles.map((role) => ({ officeCode, role })))
  crew = await Promise.all(
    seats.map(async ({ officeCode, role }) => ({
      officeCode,
      role,
      officer: await scene.anOfficer(officeCode, [role]),
    })),
  )
})

async function played(officeCode: '089' | '08902', { stage, fails }: Attempt): Promise<PlayedCase> {
  const one = await scene.aCase({ stage, officeCode, fails })
  // A returned case that came back from the citizen with the same paper.
  if (stage === 'returned')
    await db.declaration.update({ where: { id: one.id }, data: { status: 'UNDER_REVIEW' } })
  return one
}

const stateOf = (id: string) =>
  db.declaration.findUniqueOrThrow({
    where: { id },
    select: { status: true, checklist: true, corrections: true, decidedById: true },
  })

describe('mọi việc × mọi vai trò × mọi cơ quan', () => {
  test.each(Object.keys(attempts) as Action[])(
    '%s: chỉ đúng vai trò, đúng cơ quan làm được',
    async (action) => {
      const tried = attempts[action]!
      for (const officeCode of ['08902', '089'] as const) {
        const one = await played(officeCode, tried)
        const before = await stateOf(one.id)
        const mayDo = (seat: (typeof crew)[number]) =>
          may(seat.officer, action) && reaches[officeCode]!.includes(seat.officeCode)

        for (const { officer, role, officeCode: own } of crew.filter((seat) => !mayDo(seat))) {
          const outcome = await tried.attempt({ officer, reference: one.reference })
          const reason = may(officer, action) ? 'not-yours' : 'not-your-role'
          expect(outcome, `${role} ${own}`).toEqual({ ok: false, reason })
        }
        expect(await stateOf(one.id)).toEqual(before)

        const allowed = crew.filter(mayDo)
        expect(allowed.length).toBeGreaterThan(0)
        for (const [at, { officer, role, officeCode: own }] of allowed.entries()) {
          const fresh = at === 0 ? one : await played(officeCode, tried)
          expect(
            await tried.attempt({ officer, reference: fresh.reference }),
            `${role} ${own}`,
          ).toMatchObject({ ok: true })
        }
      }
    },
  )

  test('biểu mẫu trống ở hồ sơ đã có kết quả: trước hết là vai trò, rồi cơ quan, rồi mới tình trạng', async () => {
    const { reference } = await scene.aCase({ stage: 'approved', officeCode: '08902' })
    for (const action of Object.keys(runAction) as CaseAction[])
      for (const { officer, role, officeCode } of crew) {
        const outcome = await runAction[action]({ officer, reference }, {})
        const asked = !may(officer, action)
          ? 'not-your-role'
          : !reaches['08902']!.includes(officeCode)
            ? 'not-yours'
            : expect.not.stringMatching(/^not-your/)
        expect(outcome, `${action} ${role} ${officeCode}`).toEqual({ ok: false, reason: asked })
      }
  })

  test('xem hồ sơ: chỉ vai trò được xem, ở cơ quan của hồ sơ hoặc cơ quan tỉnh trên nó; mỗi lần xem vào nhật ký', async () => {
    const one = await scene.aCase({ stage: 'received', officeCode: '08902' })
    for (const { officer, role, officeCode } of crew) {
      const mayView = may(officer, 'viewCase') && reaches['08902']!.includes(officeCode)
      expect((await openCase(officer, one.reference)) !== null, `${role} ${officeCode}`).toBe(
        mayView,
      )
    }
    const entries = await listEntries(`declaration:${one.id}`)
    const viewers = entries
      .filter(({ act }) => act === 'view-declaration')
      .map(({ actor }) => actor)
    expect(viewers).toHaveLength(10)
    expect(entries.filter(({ act }) => act === 'view-person')).toHaveLength(10)
  })

  test('bản nháp của công dân không cán bộ nào mở được', async () => {
    const draft = await scene.aCase({ stage: 'draft' })
    for (const { officer } of crew) expect(await openCase(officer, draft.reference)).toBeNull()
  })

  test('kiểm tra nhật ký: chỉ kiểm toán', async () => {
    for (const { officer, role } of crew) {
      expect((await checkJournal(officer)).ok, role).toBe(role === 'AUDITOR')
    }
  })

  test('lần làm không được phép cũng vào nhật ký của cơ quan người làm', async () => {
    const one = await scene.aCase({ stage: 'proposed', officeCode: '089' })
    const stranger = await scene.anOfficer('001', ['APPROVER'])
    await decideDeclaration({ officer: stranger, reference: one.reference }, 'approve')
    expect((await listEntries('office:001')).at(-1)).toMatchObject({
      act: 'decideApproval-refused',
      actor: `account:${stranger.id}`,
      details: { reason: 'not-yours', reference: one.reference },
    })
    expect(JSON.stringify(await listEntries(`declaration:${one.id}`))).not.toContain(stranger.id)
  })
})
