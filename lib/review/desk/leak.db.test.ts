import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { listTimeline } from '@/lib/registration/sent/timeline'
import { listByKeys } from '@/lib/registration/repository'
import { keyHash } from '@/lib/platform/seal/seal'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { decideAtOnce } from '../fixtures/decide-at-once'
import { addNote } from '../checking/add-note'
import { returnDeclaration } from '../checking/return-declaration'
import { sendBack } from '../checking/send-back'
import { sendForApproval } from '../checking/send-for-approval'
import { setChecks } from '../checking/set-checks'

const SECRET = 'Nghi giấy tờ giả, đã gọi công an phường'

let scene: Scene
beforeAll(async () => void (scene = await openScene()))

/** Everything that leaves the office about one case: what its owner's browser is given, messages, and the journal they may read. */
async function whatGoesOut(id: string): Promise<string> {
  const key = keyHash(`khóa của ${id}`)
  await db.declarationKey.create({ data: { keyHash: key, declarationId: id } })
  const out = [
    await listByKeys([key]),
    await db.message.findMany({ where: { declarationId: id } }),
    await listTimeline(id),
    await listEntries(`declaration:${id}`),
  ]
  return JSON.stringify(out)
}

describe('ghi chú nội bộ không ra khỏi cơ quan', () => {
  test('trả lại: công dân đọc đúng các lý do và lời nói thêm, không đọc ghi chú', async () => {
    const fails = { 'id-front-legible': 'front-cut' } as const
    const { id, reference } = await scene.aCase({ stage: 'checked', fails })
    const which = { officer: scene.officers.TD089, reference }
    await setChecks(which, {
      'id-front-legible': {
        result: 'failed',
        reason: 'front-cut',
        note: 'Thiếu góc dưới bên phải.',
      },
    })
    await addNote(which, SECRET)
    await returnDeclaration(which)
    const out = await whatGoesOut(id)
    expect(out).not.toContain('công an')
    expect(out).toContain('Thiếu góc dưới bên phải.')
    expect(out).toContain('Ảnh mặt trước bị cắt mất góc')
  })

  test('chuyển lại rồi từ chối: lời của người duyệt không đi theo', async () => {
    const fails = { 'birth-date-equals': 'birth-of-other-code' } as const
    const { id, reference } = await scene.aCase({ stage: 'proposed', fails })
    const approver = { officer: scene.officers.DU089, reference }
    await sendBack(approver, SECRET)
    await sendForApproval({ officer: scene.officers.TD089, reference }, 'refuse')
    expect(await decideAtOnce(approver, 'refuse')).toEqual({ ok: true })
    const out = await whatGoesOut(id)
    expect(out).not.toContain('công an')
    expect(out).toContain('Ngày sinh trên giấy tờ khác dữ liệu BHXH')
  })

  test('ghi chú thì vẫn còn cho đồng nghiệp', async () => {
    const { id, reference } = await scene.aCase({ stage: 'received' })
    await addNote({ officer: scene.officers.TN089, reference }, SECRET)
    const { checklist } = await db.declaration.findUniqueOrThrow({ where: { id } })
    expect(JSON.stringify(checklist)).toContain('công an')
  })
})
