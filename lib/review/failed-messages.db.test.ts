import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as pressAgain } from '@/app/(officer)/can-bo/tin-chua-gui/gui-lai/route'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { listFailed } from './failed-messages'
import { jar } from './fixtures/browser'
import { formOf, goalOf, signInAs } from './fixtures/sign-in'

vi.mock('next/headers', () => import('./fixtures/browser'))
vi.mock('next-auth', () => import('./fixtures/browser'))

let scene: Scene
let here: PlayedCase
let elsewhere: PlayedCase
beforeAll(async () => {
  scene = await openScene()
  here = await scene.aCase({ stage: 'sent', officeCode: '08902' })
  elsewhere = await scene.aCase({ stage: 'sent', officeCode: '001' })
})
beforeEach(async () => {
  jar.clear()
  await db.message.deleteMany()
})

const DAY_MS = 24 * 60 * 60 * 1000
const aFailed = (differing: object = {}) =>
  db.message.create({
    data: {
      channel: 'SMS',
      recipient: '+84912345678',
      body: 'Hồ sơ đã được ghi nhận.',
      state: 'FAILED',
      failure: 'GatewayRefused',
      attempts: 12,
      declarationId: here.id,
      createdAt: new Date(Date.now() - 2 * DAY_MS),
      ...differing,
    },
  })
const press = (id: string) => goalOf(pressAgain(formOf({ tin: id }), undefined as never))
const stateOf = async (id: string) => (await db.message.findUniqueOrThrow({ where: { id } })).state

describe('tin bị bỏ lại', () => {
  test('giám sát của tỉnh thấy tin của hồ sơ trong tỉnh, người nhận được che, lời tin không hiện', async () => {
    const officer = await signInAs(scene, '089', 'SUPERVISOR')
    const mine = await aFailed()
    await aFailed({ declarationId: elsewhere.id })
    await aFailed({ declarationId: null })
    await aFailed({ state: 'SENT', sentAt: new Date() })
    const list = await listFailed(officer)
    expect(list?.map(({ id }) => id)).toEqual([mine.id])
    expect(list?.[0]).toMatchObject({
      recipient: { mask: '***\u00a0678' },
      reference: here.reference,
    })
    expect(JSON.stringify(list)).not.toMatch(/912345678|ghi nhận/)
  })

  test('quản trị thấy mọi tin, kể cả tin không thuộc hồ sơ nào', async () => {
    const officer = await signInAs(scene, '089', 'ADMINISTRATOR')
    await aFailed({ declarationId: elsewhere.id })
    await aFailed({ declarationId: null, channel: 'EMAIL', recipient: 'suong.ngoc@vidu.vn' })
    const list = await listFailed(officer)
    expect(list).toHaveLength(2)
    expect(JSON.stringify(list)).not.toContain('suong.ngoc@')
  })

  test('nhấn “Gửi lại”: tin vào hàng gửi một lần, dù hai người cùng nhấn, và nhật ký của hồ sơ ghi ai nhấn', async () => {
    const officer = await signInAs(scene, '089', 'SUPERVISOR')
    const { id } = await aFailed()
    const goals = await Promise.all([press(id), press(id)])
    expect(goals.map((goal) => /xong=gui-lai-tin|loi=message-gone/.exec(goal)?.[0]).sort()).toEqual(
      ['loi=message-gone', 'xong=gui-lai-tin'],
    )
    expect(await stateOf(id)).toBe('QUEUED')
    const jobs = await db.$queryRaw<[{ n: number }]>`
      SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE key = ${`deliver:${id}`}`
    expect(jobs[0].n).toBe(1)
    expect((await listEntries(`declaration:${here.id}`)).at(-1)).toMatchObject({
      act: 'resend-message',
      actor: `account:${officer.id}`,
    })
  })

  test.each<[string, object]>([
    ['mã đã hết hạn', { purpose: 'confirm-phone', expiresAt: new Date(0) }],
    ['mã còn hạn nhưng lời đã xóa', { purpose: 'activate', secret: true, body: '' }],
    ['tin của tỉnh khác', { isElsewhere: true }],
    ['tin đã gửi được', { state: 'DELIVERED', sentAt: new Date(), deliveredAt: new Date() }],
    ['tin quá 30 ngày', { createdAt: new Date(Date.now() - 31 * DAY_MS) }],
  ])('%s thì không gửi lại', async (_, differing) => {
    await signInAs(scene, '089', 'SUPERVISOR')
    const { isElsewhere, ...columns } = differing as { isElsewhere?: true }
    const declarationId = (isElsewhere ? elsewhere : here).id
    const { id, state } = await aFailed({ ...columns, declarationId })
    expect(await press(id)).toContain('loi=message-gone')
    expect(await stateOf(id)).toBe(state)
  })

  test.each(['RECEIVER', 'CHECKER', 'APPROVER', 'AUDITOR'] as const)(
    '%s không mở được trang và không gửi lại được; lần nhấn ấy vào nhật ký',
    async (role) => {
      const officer = await signInAs(scene, '089', role)
      const { id } = await aFailed()
      expect(await press(id)).toContain('loi=not-your-role')
      expect(await stateOf(id)).toBe('FAILED')
      expect((await listEntries('office:089')).at(-1)).toMatchObject({
        act: 'resendMessages-refused',
        actor: `account:${officer.id}`,
      })
      expect(await listFailed(officer)).toBeNull()
    },
  )

  test('chưa đăng nhập thì được đưa đến trang đăng nhập', async () => {
    const { id } = await aFailed()
    expect(await press(id)).toContain('/het-phien?vua-nhan=1')
  })
})
