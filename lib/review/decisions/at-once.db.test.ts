import { beforeAll, expect, test } from 'vitest'
import { askEmailCode, confirmEmail } from '@/lib/accounts/codes/confirm-email'
import { anActiveCitizen } from '@/lib/accounts/fixtures'
import { findSession } from '@/lib/accounts/sessions/repository'
import { db } from '@/lib/platform/database/db'
import { keyHash } from '@/lib/platform/seal/seal'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { decideAtOnce } from '../fixtures/decide-at-once'

// On two connections: work that reached for a second one while it holds the first would stop here for good.
const MANY = 12

let scene: Scene
beforeAll(async () => void (scene = await openScene()))

test('mười hai cán bộ cùng lúc duyệt mười hai hồ sơ: hồ sơ nào cũng xong', async () => {
  const cases = []
  while (cases.length < MANY) cases.push(await scene.aCase({ stage: 'proposed' }))
  const approvers = await Promise.all(cases.map(() => scene.anOfficer('089', ['APPROVER'])))
  const outcomes = await Promise.all(
    cases.map(({ reference }, at) =>
      decideAtOnce({ officer: approvers[at]!, reference }, 'approve'),
    ),
  )
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([])
  const ids = cases.map(({ id }) => id)
  expect(await db.account.count({ where: { declarationId: { in: ids } } })).toBe(MANY)
})

test('mười hai lần cùng nhấn duyệt một hồ sơ: duyệt một lần, các lần khác được trả lời', async () => {
  const { id, reference } = await scene.aCase({ stage: 'proposed' })
  const officer = await scene.anOfficer('089', ['APPROVER'])
  const outcomes = await Promise.all(
    Array.from({ length: MANY }, () => decideAtOnce({ officer, reference }, 'approve')),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db.account.count({ where: { declarationId: id } })).toBe(1)
})

test('mười hai người cùng lúc xác nhận thư điện tử: người nào cũng xong', async () => {
  const people = []
  while (people.length < MANY) {
    const { token } = await anActiveCitizen({ email: `nguoi${people.length}@vidu.vn` })
    const { user } = (await findSession(keyHash(token)))!
    await askEmailCode(user)
    const { body } = await db.message.findFirstOrThrow({
      where: { accountId: user.id, channel: 'EMAIL' },
      orderBy: { id: 'desc' },
    })
    people.push({ user, code: /\d{6}/.exec(body)![0] })
  }
  const outcomes = await Promise.all(people.map(({ user, code }) => confirmEmail(user, code)))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(MANY)
})
