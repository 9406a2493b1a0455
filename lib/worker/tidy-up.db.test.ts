import { expect, test } from 'vitest'
import { anActiveCitizen, aVisitor } from '@/lib/accounts/fixtures'
import { guesserOf, PLACE_DAYS } from '@/lib/accounts/known-places'
import { db } from '@/lib/platform/db'
import { tidyUp } from './tidy-up'

test('nơi lâu không ai đăng nhập thì đêm đến lại thành nơi lạ, nơi mới đây thì còn', async () => {
  const { id, login } = await anActiveCitizen()
  const [old, recent] = [aVisitor(), aVisitor()]
  const known = async (visitor: typeof old) =>
    (await guesserOf({ kind: 'CITIZEN', login }, { ...visitor, browser: visitor.network.own }))
      .known
  const seen = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000)
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
        lastSeenAt: seen(days),
      },
    })
  expect(await known(old)).not.toBeNull()
  await tidyUp()
  expect([await known(old), await known(recent)]).toEqual([null, recent.network.own])
})
