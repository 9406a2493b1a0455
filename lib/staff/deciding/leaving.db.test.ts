import { expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { takeCase } from '@/lib/review/checking/take-case'
import { decideDeclaration } from '@/lib/review/decisions/decide-declaration'
import { listTimeline } from '@/lib/registration/sent/timeline'
import { openScene } from '@/prisma/demo/scene'
import { about, aKeeper, asked } from '../fixtures/keepers'
import { pressRequest } from './press-request'

test('cán bộ bị dừng: hồ sơ đang giữ được trả lại, quyết định đang chờ bỏ, người dân chưa nghe kết quả nào', async () => {
  const scene = await openScene()
  const [asker, second] = [await aKeeper(), await aKeeper()]
  const officer = await scene.anOfficer('089', ['CHECKER', 'APPROVER'])
  const held = await scene.aCase({ stage: 'received' })
  const decided = await scene.aCase({ stage: 'proposed' })
  expect(await takeCase({ officer, reference: held.reference })).toEqual({ ok: true })
  const choosing = await decideDeclaration({ officer, reference: decided.reference }, 'approve')
  expect(choosing).toMatchObject({ ok: true })
  const told = await db.message.count({ where: { declarationId: decided.id } })
  const seen = await listTimeline(decided.id)
  const id = await asked(asker, about(officer.id, 'SUSPEND'))
  expect(await db.holding.count({ where: { officerId: officer.id } })).toBe(1)
  expect(await pressRequest(second, id, 'dong-y')).toEqual({ ok: true })
  expect(await db.holding.count({ where: { officerId: officer.id } })).toBe(0)
  const after = await db.declaration.findUniqueOrThrow({ where: { id: decided.id } })
  expect(after).toMatchObject({ status: 'AWAITING_APPROVAL', decidedById: null })
  expect(await db.message.count({ where: { declarationId: decided.id } })).toBe(told)
  expect(await listTimeline(decided.id)).toEqual(seen)
  const colleague = await scene.anOfficer('089', ['CHECKER'])
  expect(await takeCase({ officer: colleague, reference: held.reference })).toEqual({ ok: true })
})
