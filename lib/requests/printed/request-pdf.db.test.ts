import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { canInspect, textOf } from '@/lib/pdf/fixtures/inspect-pdf'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { findOwner } from '../repository'
import { requestPdf } from './request-pdf'

let scene: Scene
beforeAll(async () => void (scene = await openScene()))

/** The form on which an approved case's account stops. */
async function formOf({ id }: { id: string }): Promise<string> {
  const account = await db.account.findFirstOrThrow({ where: { declarationId: id } })
  const at = new Date('2026-11-30T03:00:00Z')
  const bytes = await requestPdf({
    owner: (await findOwner(account.id))!,
    madeOn: '2026-11-30',
    place: 'An Giang',
    changes: [],
    stop: { on: '2026-12-01', reason: 'Giải thể' },
    confirmed: { channel: 'SMS', at },
  })
  return textOf(bytes)
}

describe.skipIf(!canInspect)('mẫu 01 của một đề nghị từ tài khoản', () => {
  test('của đơn vị: mã số thuế, mã đơn vị, người đại diện đứng trên dòng của mình, không có dòng của người', async () => {
    const one = await scene.aCase({ stage: 'approved', kind: 'organisation' })
    const paper = await formOf(one)
    const { name, taxCode, code } = one.unit!
    expect(paper).toContain(`Tên cơ quan/tổ chức/cá nhân: ${name}`)
    expect(paper).toContain(`Mã số thuế: ${taxCode} Mã đơn vị: ${code}`)
    expect(paper).toContain(`Người đại diện: ${one.person.fullName} Chức vụ: Giám đốc`)
    expect(paper).toContain(`Người liên hệ: ${one.person.fullName}`)
    expect(paper).toContain(`Xác nhận từ tài khoản của: ${name}`)
    expect(paper).not.toContain('Mã số bảo hiểm xã hội:')
  })

  test('của người: mã số BHXH và số giấy tờ, không có dòng của đơn vị', async () => {
    const one = await scene.aCase({ stage: 'approved' })
    const paper = await formOf(one)
    expect(paper).toMatch(/Mã số bảo hiểm xã hội: \d{3}.\d{3}.\d{4} Số CMND\/HC\/CC: \d/)
    expect(paper).toContain(`Người xác nhận: ${one.person.fullName}`)
    expect(paper).not.toContain('Mã số thuế')
  })
})
