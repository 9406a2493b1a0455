import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { inTransaction } from '@/lib/platform/database/transaction'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { decideAtOnce } from '../fixtures/decide-at-once'
import { findCase } from '../repository'
import { effects } from './effects'

let scene: Scene
beforeAll(async () => void (scene = await openScene()))

/** A child's case whose guardian turns out to be a child. */
async function aCaseOfChildren() {
  const { reference } = await scene.aCase({ stage: 'proposed', kind: 'child' })
  const officeCase = (await findCase({ reference, officeCodes: ['089'] }))!
  const { guardian } = officeCase.answers as unknown as { guardian: { bhxhCode: string } }
  await db.insuredPerson.update({
    where: { bhxhCode: guardian.bhxhCode },
    data: { birthDate: '2012-05-05' },
  })
  return { reference, officeCase }
}
const accounts = (declarationId: string) => db.account.count({ where: { declarationId } })

test('người giám hộ chưa đủ 18 tuổi theo dữ liệu BHXH: không duyệt được, không có tài khoản', async () => {
  const { reference, officeCase } = await aCaseOfChildren()
  expect(await decideAtOnce({ officer: scene.officers.DU089, reference }, 'approve')).toMatchObject(
    { ok: false, reason: 'failed-items' },
  )
  expect(await accounts(officeCase.id)).toBe(0)
})

test('qua phiếu kiểm tra rồi, lúc gắn người giám hộ vẫn từ chối', async () => {
  const { officeCase } = await aCaseOfChildren()
  const approved = { officeCase, address: '', actor: 'system' }
  expect(await inTransaction((tx) => effects.child(approved, tx))).toEqual({
    ...{ ok: false, reason: 'guardian-not-adult' },
  })
  expect(await accounts(officeCase.id)).toBe(0)
})
