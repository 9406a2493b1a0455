import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { takeNextCase } from '@/lib/queues/next/take-next-case'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { MOST_HELD } from '../holding-actions'
import { giveCase } from '../checking/give-case'
import { releaseCase } from '../checking/release-case'
import { takeCase } from '../checking/take-case'

let scene: Scene
beforeAll(async () => void (scene = await openScene()))

/** As if this officer had opened so many other cases. */
const hold = (officerId: string, like: string, count: number) => db.$executeRaw`
  WITH more AS (
    INSERT INTO "Declaration" SELECT (jsonb_populate_record(d, jsonb_build_object(
        'id', gen_random_uuid(), 'paperAddress', gen_random_uuid(), 'reference', 'Q' || lpad(n::text, 7, '0')))).*
      FROM "Declaration" d, generate_series(1, ${count}::int) n WHERE d.id = ${like}::uuid RETURNING id)
  INSERT INTO "Holding" ("declarationId", "officerId", "activeAt") SELECT id, ${officerId}::uuid, now() + interval '1 second' FROM more`

test('giữ đủ 50 hồ sơ thì không nhận thêm, không được giao thêm; trả lại một hồ sơ thì nhận được', async () => {
  const [one, other, third] = [
    await scene.aCase({ stage: 'received' }),
    await scene.aCase({ stage: 'received' }),
    await scene.aCase({ stage: 'received' }),
  ]
  const [officer, colleague] = [
    await scene.anOfficer('089', ['CHECKER']),
    await scene.anOfficer('089', ['CHECKER']),
  ]
  await hold(officer.id, one.id, MOST_HELD - 1)
  const own = { officer, reference: one.reference }
  expect(await takeCase(own)).toEqual({ ok: true })

  const many = { ok: false, reason: 'holds-many' }
  expect(await takeCase({ officer, reference: other.reference })).toEqual(many)
  expect(await takeNextCase(officer, 'can-xu-ly', {})).toEqual(many)
  const theirs = { officer: colleague, reference: other.reference }
  expect(await takeCase(theirs)).toEqual({ ok: true })
  expect(await giveCase(theirs, officer.id)).toEqual({ ok: false, reason: 'colleague-holds-many' })
  // One's own is taken once more as before.
  expect(await takeCase(own)).toEqual({ ok: true })

  await releaseCase(own)
  const free = [
    takeCase({ officer, reference: one.reference }),
    takeCase({ officer, reference: third.reference }),
  ]
  const outcomes = await Promise.all(free)
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([many])
})
