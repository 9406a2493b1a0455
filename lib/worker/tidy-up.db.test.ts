import { expect, test } from 'vitest'
import { anActiveCitizen, aVisitor } from '@/lib/accounts/fixtures'
import { guesserOf, PLACE_DAYS } from '@/lib/accounts/places/known-places'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { aDraft } from '@/lib/registration/fixtures/drafts-under-test'
import { DRAFT_DAYS } from '@/lib/registration/remembered'
import { tidyUp } from './tidy-up'

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000)

test('nơi lâu không ai đăng nhập thì đêm đến lại thành nơi lạ, nơi mới đây thì còn', async () => {
  const { id, login } = await anActiveCitizen()
  const [old, recent] = [aVisitor(), aVisitor()]
  const known = async (visitor: typeof old) =>
    (await guesserOf({ kind: 'CITIZEN', login }, { ...visitor, browser: visitor.network.own }))
      .known
  for (const [visitor, days] of [
    [old, PLACE_DAYS + 1],
    [recent, PLACE_DAYS - 1],
  ] as const)
    await db.knownPlace.create({
      data: {
        accountId: id,
        hash: visitor.network.own,
        kind: 'BROWSER',
        device: '',
        lastSeenAt: daysAgo(days),
      },
    })
  expect(await known(old)).not.toBeNull()
  await tidyUp()
  expect([await known(old), await known(recent)]).toEqual([null, recent.network.own])
})

test('bản nháp lâu không ai động đến thì đêm đến mất, nhật ký ghi bao nhiêu; đêm sau không còn gì để ghi', async () => {
  const [old, older, recent] = [await aDraft(), await aDraft(), await aDraft()]
  for (const [{ id }, days] of [
    [old, DRAFT_DAYS + 1],
    [older, DRAFT_DAYS + 2],
    [recent, DRAFT_DAYS - 1],
  ] as const)
    await db.declaration.update({ where: { id }, data: { updatedAt: daysAgo(days) } })
  const journaled = async () =>
    (await listEntries('system'))
      .filter(({ act }) => act === 'delete-drafts')
      .map(({ actor, details }) => ({ actor, details }))
  await tidyUp()
  const told = [{ actor: 'system', details: { drafts: 2 } }]
  expect(await journaled()).toEqual(told)
  const left = await db.declaration.findMany({ select: { id: true } })
  expect(left.map(({ id }) => id)).toEqual([recent.id])
  await tidyUp()
  expect(await journaled()).toEqual(told)
})

test('bản nháp không mất mà nhật ký không ghi: hai việc là một', async () => {
  const { id } = await aDraft()
  const updatedAt = daysAgo(DRAFT_DAYS + 1)
  await db.declaration.update({ where: { id }, data: { updatedAt } })
  await db.$executeRaw`ALTER TABLE "JournalEntry" ADD CONSTRAINT broken CHECK (act <> 'delete-drafts') NOT VALID`
  await expect(tidyUp()).rejects.toThrow()
  await db.$executeRaw`ALTER TABLE "JournalEntry" DROP CONSTRAINT broken`
  expect(await db.declaration.count({ where: { id } })).toBe(1)
})
