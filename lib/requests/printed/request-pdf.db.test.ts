import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { canInspect, objectsOf, pagesOf, textOf } from '@/lib/pdf/fixtures/inspect-pdf'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { findOwner } from '../repository'
import { placeOf } from './place-of'
import { requestPdf } from './request-pdf'

const TICKED = 'Ô đã đánh dấu'
let scene: Scene
beforeAll(async () => void (scene = await openScene()))

/** The form on which an approved case's account stops. */
async function formOf({ id }: { id: string }, read = textOf): Promise<string> {
  const account = await db.account.findFirstOrThrow({ where: { declarationId: id } })
  const owner = (await findOwner(account.id))!
  const at = new Date('2026-11-30T03:00:00Z')
  const bytes = await requestPdf({
    owner,
    madeOn: '2026-11-30',
    place: placeOf(owner.address),
    changes: [],
    stop: { on: '2026-12-01', reason: 'Giải thể' },
    confirmed: { channel: 'SMS', at },
  })
  return read(bytes)
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
    expect(await formOf(one, objectsOf)).toContain(TICKED)
  })

  test('dòng “Điều chỉnh thông tin:” không đứng một mình ở cuối trang, dù phần trên dài bao nhiêu', async () => {
    const one = await scene.aCase({ stage: 'approved' })
    const account = await db.account.findFirstOrThrow({ where: { declarationId: one.id } })
    const owner = (await findOwner(account.id))!
    for (let lines = 1; lines <= 48; lines++) {
      const bytes = await requestPdf({
        owner: {
          ...owner,
          address:
            'Tổ 3, khu phố Vĩnh Đông, đường Châu Thị Tế, Phường Núi Sam, Tỉnh An Giang. '.repeat(
              lines,
            ),
        },
        madeOn: '2026-11-30',
        place: 'Núi Sam',
        changes: [{ part: 'Điện thoại di động', before: '0912 345 678', after: '0987 654 321' }],
        confirmed: { channel: 'SMS', at: new Date('2026-11-30T03:00:00Z') },
      })
      const page = pagesOf(bytes).find((one) => one.includes('Điều chỉnh thông tin:'))
      expect(page, `${lines} lines`).toContain('Nội dung điều chỉnh: 0987 654 321')
    }
  })

  test('làm tại phường, xã của địa chỉ, như tờ khai đăng ký; không phải tại tỉnh', () => {
    expect(placeOf('Số 8 ngõ 3, Phường Long Xuyên, Tỉnh An Giang')).toBe('Long Xuyên')
    expect(placeOf('Ấp 2, Phường 4, Thành phố Hồ Chí Minh')).toBe('Phường 4')
    expect(placeOf(null)).toBe('')
  })

  test('ai đăng ký bằng chứng thư số: số, nơi cấp, thời hạn được in; không khai là không có chứng thư số', async () => {
    const one = await scene.aCase({ stage: 'approved' })
    const certificate = {
      serialNumber: '5404 0A1B',
      issuer: 'Cơ quan chứng thực bịa',
      validFrom: '2026-01-01',
      validTo: '2028-01-01',
    }
    await db.declaration.update({ where: { id: one.id }, data: { certificate } })
    const paper = await formOf(one)
    expect(paper).toContain('5404 0A1B')
    expect(paper).toContain('Cơ quan chứng thực bịa')
    expect(await formOf(one, objectsOf)).not.toContain(TICKED)
  })
})
