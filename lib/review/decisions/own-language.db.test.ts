import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { messagesOf } from '../fixtures/case-rows'
import { decideAtOnce } from '../fixtures/decide-at-once'
import { printActivation } from '../slips/print-activation'

let scene: Scene
beforeAll(async () => void (scene = await openScene()))

test('ai gửi hồ sơ bằng tiếng Anh thì tài khoản, mã kích hoạt và lời báo in phiếu cũng bằng tiếng Anh', async () => {
  const { id, reference } = await scene.aCase({ stage: 'proposed' })
  await db.declaration.update({ where: { id }, data: { language: 'en' } })
  await decideAtOnce({ officer: scene.officers.DU089, reference }, 'approve')
  const account = await db.account.findUniqueOrThrow({ where: { declarationId: id } })
  expect(account.language).toBe('en')
  const ticks = { isOwner: true, isPaperSeen: true }
  expect(await printActivation({ officer: scene.officers.TN089, reference, ticks })).toMatchObject({
    slip: { language: 'en' },
  })
  const told = (await messagesOf(id)).map(({ body }) => body).join()
  expect(told).toContain('Activation code')
  expect(told).toContain('just printed at a counter')
})
